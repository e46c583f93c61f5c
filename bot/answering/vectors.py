"""What a text is to the index: a sparse row of numbers, and what scores become."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int32]
Numbers = npt.NDArray[np.intp]
Truths = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Vector:
    """One sparse row: `values[i]` stands in column `ids[i]`; no column twice."""

    ids: Ids
    values: Floats

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def square(self) -> float:
        """The square of its length."""
        return float(self.values @ self.values)


def softmax(scores: Floats) -> Floats:
    """Return each row of `scores` as shares that sum to 1."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return shares
