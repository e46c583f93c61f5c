import numpy as np
import pytest
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bot.answering.linear import Rows, fit, intercept
from bot.answering.vectors import Floats, softmax

PENALTY = 10.0


@pytest.fixture
def points() -> Floats:
    return np.random.default_rng(3).normal(size=(120, 30)).astype(np.float32)


@pytest.fixture
def labels(points: Floats) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    noise = np.random.default_rng(4).normal(size=120)
    return np.digitize(points[:, 0] + points[:, 1] + noise, [-1, 1]).astype(np.intp)


def test_it_says_what_scikit_learn_says(
    points: Floats, labels: np.ndarray[tuple[int], np.dtype[np.intp]]
) -> None:
    targets = np.eye(3, dtype=np.float32)[labels]
    learnt = fit(Rows(sparse.csr_array(points)), targets, PENALTY, most_steps=200, tolerance=1e-7)
    ours = softmax(points @ (points.T @ learnt) + intercept(learnt))

    with_one = np.hstack([points, np.full((120, 1), 0.1**0.5)])
    theirs = LogisticRegression(C=PENALTY, fit_intercept=False, max_iter=1000).fit(with_one, labels)

    assert np.abs(ours - theirs.predict_proba(with_one)).max() < 0.01


def test_examples_left_out_teach_nothing(
    points: Floats, labels: np.ndarray[tuple[int], np.dtype[np.intp]]
) -> None:
    targets = np.eye(3, dtype=np.float32)[labels]
    chosen = np.arange(120) < 80

    part = fit(Rows(sparse.csr_array(points)), targets, PENALTY, weigh=chosen.astype(np.float32))
    alone = fit(Rows(sparse.csr_array(points[:80])), targets[:80], PENALTY)

    assert not part[~chosen].any()
    assert (
        np.abs(
            softmax(points @ (points.T @ part)) - softmax(points @ (points[:80].T @ alone))
        ).max()
        < 0.05
    )


def test_shares_sum_to_one_however_large_the_scores() -> None:
    shares = softmax(np.array([[1e4, -1e4, 0.0]], np.float32))

    assert shares.sum() == pytest.approx(1)
