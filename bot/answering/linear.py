"""Multinomial logistic regression, solved among the examples instead of the features.

A few thousand examples against tens of thousands of features: the weights are a combination of
the examples (W = X' A), so a step moves their few coefficients A. Their inner products are never
written down: X (X' A) is two sparse products, whose time and memory grow with the entries of X.
"""

from collections import deque
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from bot.answering.vectors import Floats

_MEMORY = 6
_TOLERANCE = 1e-3
_SMALL_STEPS = 3
"""One step can gain little and the next one much; so many in a row are the end."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of L-BFGS: how coefficients and gradient moved, and both times the kernel."""

    moved: Floats
    k_moved: Floats
    turned: Floats
    k_turned: Floats
    rho: float


@dataclass(frozen=True, slots=True)
class _Kernel:
    """The examples' inner products, plus one for the intercept, without writing them down."""

    rows: sparse.csr_array
    turned: sparse.csr_array

    def times(self, coefficients: Floats) -> Floats:
        product: Floats = self.rows @ (self.turned @ coefficients)
        product += coefficients.sum(axis=0)
        return product


def fit(
    rows: sparse.csr_array,
    targets: Floats,
    penalty: float,
    *,
    weigh: Floats | None = None,
    start: Floats | None = None,
    most_steps: int = 50,
    tolerance: float = _TOLERANCE,
) -> Floats:
    """Return the coefficients A (n x classes) that minimise the regularised log-loss.

    `rows` (X) are n examples x columns; the intercept, penalised like any weight, is the sum of
    each class's coefficients. `targets` (n x classes) has a one at each example's class; `penalty`
    is scikit-learn's C, the weight of the loss against half the squared norm. `weigh` says how much
    each example counts (those with 0 teach nothing); `start` are coefficients to begin from.
    Fitting ends after `most_steps`, or when steps gain less than `tolerance` of the loss: beliefs
    shared out among many classes are as good long before the last digit. L-BFGS (Nocedal 1980) in
    the metric of the kernel X X': one product with it a step.
    """
    kernel = _Kernel(rows, rows.T.tocsr())
    share = np.full((len(targets), 1), penalty, np.float32)
    if weigh is not None:
        share *= weigh[:, None]
    point = np.zeros_like(targets) if start is None else np.where(share > 0, start, 0)
    k_point = kernel.times(point)
    loss, shares = _loss(k_point, targets, share)
    value = loss + 0.5 * float(np.vdot(point, k_point))
    if value > float(share.sum()) * np.log(targets.shape[1]):
        # Without the examples left out, `start` is worse than knowing nothing.
        point = k_point = np.zeros_like(targets)
        value, shares = _loss(k_point, targets, share)
    slope = point + share * (shares - targets)
    k_slope = kernel.times(slope)
    steps: deque[_Step] = deque(maxlen=_MEMORY)
    small = 0
    for _ in range(most_steps):
        way, k_way = _direction(slope, k_slope, steps, first=1 / penalty)
        descent = float(np.vdot(k_slope, way))
        stride = 1.0
        while True:
            new = point + stride * way
            k_new = k_point + stride * k_way
            loss, shares = _loss(k_new, targets, share)
            new_value = loss + 0.5 * float(np.vdot(new, k_new))
            if new_value <= value + 1e-4 * stride * descent or stride < 1e-4:
                break
            stride /= 2
        new_slope = new + share * (shares - targets)
        k_new_slope = kernel.times(new_slope)
        turned, k_turned = new_slope - slope, k_new_slope - k_slope
        curvature = float(np.vdot(new - point, k_turned))
        if curvature > 0:
            steps.append(_Step(new - point, k_new - k_point, turned, k_turned, 1 / curvature))
        gained, value = value - new_value, new_value
        point, k_point, slope, k_slope = new, k_new, new_slope, k_new_slope
        small = small + 1 if gained < tolerance * abs(value) else 0
        if small == _SMALL_STEPS:
            break
    return point


def _loss(scores: Floats, targets: Floats, share: Floats) -> tuple[float, Floats]:
    top = scores.max(axis=1, keepdims=True)
    powers = np.exp(scores - top)
    sums = powers.sum(axis=1, keepdims=True)
    loss = -float((share * targets * (scores - top - np.log(sums))).sum(dtype=np.float64))
    return loss, powers / sums


def _direction(
    slope: Floats, k_slope: Floats, steps: deque[_Step], *, first: float
) -> tuple[Floats, Floats]:
    way, k_way = slope.copy(), k_slope.copy()
    shares = []
    for step in reversed(steps):
        share = step.rho * float(np.vdot(step.k_moved, way))
        shares.append(share)
        way -= share * step.turned
        k_way -= share * step.k_turned
    size = first
    if steps:
        last = steps[-1]
        size = 1 / (last.rho * float(np.vdot(last.turned, last.k_turned)))
    way *= size
    k_way *= size
    for step, share in zip(steps, reversed(shares), strict=True):
        back = share - step.rho * float(np.vdot(step.k_turned, way))
        way += back * step.moved
        k_way += back * step.k_moved
    return -way, -k_way
