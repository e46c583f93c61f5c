"""Multinomial logistic regression, solved among the examples instead of the features.

Thousands of examples against tens of thousands of features: the weights are a combination of
the examples (W = X' A), so a step moves their few coefficients A. Their inner products are never
written down: X (X' A) is two sparse products, whose time and memory grow with the entries of X.
"""

import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from bot.answering.vectors import Floats

_MEMORY = 4
_TOLERANCE = 1e-3
_SMALL_STEPS = 3
"""One step can gain little and the next one much; so many in a row are the end."""

_CONSTANT = 0.1
"""The square of what stands for the intercept in each row. Common to all, a one would outweigh
what tells them apart, and fitting would take twice as many steps."""

_HANDS = min(4, os.cpu_count() or 1)
"""How many threads share a product. scipy lets go of the interpreter while it multiplies."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The vectors of examples (rows x columns): `whole`, and the product of `factors` if any.

    That product is never written down: what rows share in many entries, the factors hold once.
    """

    whole: sparse.csr_array
    factors: tuple[sparse.csr_array, sparse.csr_array] | None = None

    def times(self, weights: Floats) -> Floats:
        """Return the rows' scores (rows x labels) from weights (columns x labels)."""
        product: Floats = self.whole @ weights
        if self.factors:
            left, right = self.factors
            product += left @ (right @ weights)
        return product

    def gathered(self, coefficients: Floats) -> Floats:
        """Return the rows' sums (columns x labels), each row as often as `coefficients` say."""
        product: Floats = self.whole.T @ coefficients
        if self.factors:
            left, right = self.factors
            product += right.T @ (left.T @ coefficients)
        return product

    def squared(self) -> "Rows":
        """Return the squares of the entries, nearly: what adds up in the factors stays apart."""
        whole, *factors = (
            sparse.csr_array((np.square(part.data), part.indices, part.indptr), shape=part.shape)
            for part in (self.whole, *(self.factors or ()))
        )
        return Rows(whole, (factors[0], factors[1]) if factors else None)


def intercept(coefficients: Floats) -> Floats:
    """Return what is added to each class's scores."""
    found: Floats = np.float32(_CONSTANT) * coefficients.sum(axis=0)
    return found


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
    """The examples' inner products and the constant's, without writing them down."""

    rows: Rows

    def times(self, coefficients: Floats) -> Floats:
        parts = np.array_split(coefficients, _HANDS, axis=1)
        with ThreadPoolExecutor(_HANDS) as hands:
            product = np.concatenate([*hands.map(self._times, parts)], axis=1)
        product += intercept(coefficients)
        return product

    def _times(self, coefficients: Floats) -> Floats:
        return self.rows.times(self.rows.gathered(np.ascontiguousarray(coefficients)))


def fit(
    rows: Rows,
    targets: Floats,
    penalty: float,
    *,
    weigh: Floats | None = None,
    most_steps: int = 25,
    tolerance: float = _TOLERANCE,
) -> Floats:
    """Return the coefficients A (n x classes) that minimise the regularised log-loss.

    `rows` (X) are n examples x columns; the intercept (see there) is penalised like any weight.
    `targets` (n x classes) has a one at each example's class; `penalty` is scikit-learn's C, the
    weight of the loss against half the squared norm. `weigh` says how much each example counts
    (those with 0 teach nothing).

    Fitting ends after `most_steps`, or when steps gain less than `tolerance` of the loss: beliefs
    shared out among many classes are as good long before the last digit. L-BFGS (Nocedal 1980) in
    the metric of the kernel X X': one product with it a step.
    """
    kernel = _Kernel(rows)
    share = np.full((len(targets), 1), penalty, np.float32)
    if weigh is not None:
        share *= weigh[:, None]
    point = k_point = np.zeros_like(targets)
    value, shares = _loss(k_point, targets, share)
    slope = _slope(point, shares, targets, share)
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
        way *= stride
        k_way *= stride
        point, k_point = new, k_new
        gained, value = value - new_value, new_value
        new_slope = _slope(point, shares, targets, share)
        k_new_slope = kernel.times(new_slope)
        # What the old slope was kept in takes how it turned: there are many such arrays, and large.
        turned = np.subtract(new_slope, slope, out=slope)
        k_turned = np.subtract(k_new_slope, k_slope, out=k_slope)
        curvature = float(np.vdot(way, k_turned))
        if curvature > 0:
            steps.append(_Step(way, k_way, turned, k_turned, 1 / curvature))
        slope, k_slope = new_slope, k_new_slope
        small = small + 1 if gained < tolerance * abs(value) else 0
        if small == _SMALL_STEPS:
            break
    return point


def _loss(scores: Floats, targets: Floats, share: Floats) -> tuple[float, Floats]:
    """Return the loss, and each row's shares of the classes."""
    scores = scores - scores.max(axis=1, keepdims=True)
    hits = np.einsum("ij,ij->i", scores, targets)
    shares = np.exp(scores, out=scores)
    sums = shares.sum(axis=1, keepdims=True)
    loss = (share[:, 0] * (np.log(sums[:, 0]) - hits)).sum(dtype=np.float64)
    shares /= sums
    return float(loss), shares


def _slope(point: Floats, shares: Floats, targets: Floats, share: Floats) -> Floats:
    """Return the gradient at `point`, in the place of `shares`."""
    shares -= targets
    shares *= share
    shares += point
    return shares


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
