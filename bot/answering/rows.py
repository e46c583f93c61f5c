"""Sparse rows in plain numpy, for a few thousand texts: just what the classifier needs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int32]
Starts = npt.NDArray[np.int64]

_BLOCK = 256
_COMMON = 250
"""Columns that more rows share than this are multiplied as dense blocks."""


@dataclass(frozen=True, slots=True)
class Vector:
    """One sparse row: `values[i]` stands in column `ids[i]`; no column twice."""

    ids: Ids
    values: Floats

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Rows:
    """Sparse rows (CSR): row i is `values[starts[i]:starts[i + 1]]` at the same part of `ids`."""

    starts: Starts
    ids: Ids
    values: Floats
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    @classmethod
    def of(cls, vectors: Sequence[Vector], width: int) -> "Rows":
        """Stack `vectors`, whose columns are below `width`."""
        starts = np.zeros(len(vectors) + 1, np.int64)
        np.cumsum([len(vector) for vector in vectors], out=starts[1:])
        ids = np.concatenate([np.empty(0, np.int32), *(vector.ids for vector in vectors)])
        values = np.concatenate([np.empty(0, np.float32), *(vector.values for vector in vectors)])
        return cls(starts, ids.astype(np.int32), values.astype(np.float32), width)

    def row(self, number: int) -> Vector:
        """Return one row."""
        part = slice(int(self.starts[number]), int(self.starts[number + 1]))
        return Vector(self.ids[part], self.values[part])

    def take(self, numbers: npt.NDArray[np.intp]) -> "Rows":
        """Return the rows `numbers`, in that order."""
        return Rows.of([self.row(int(number)) for number in numbers], self.width)

    def transposed(self) -> "Rows":
        """Return the columns as rows."""
        order = np.argsort(self.ids, kind="stable")
        lines = np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.starts))
        starts = np.zeros(self.width + 1, np.int64)
        np.cumsum(np.bincount(self.ids, minlength=self.width), out=starts[1:])
        return Rows(starts, lines[order], self.values[order], len(self))

    def dot(self, dense: Floats) -> Floats:
        """Return the rows times `dense` (width x k), in blocks so that memory stays small."""
        result = np.zeros((len(self), dense.shape[1]), np.float32)
        for begin in range(0, len(self), _BLOCK):
            end = min(begin + _BLOCK, len(self))
            part = slice(int(self.starts[begin]), int(self.starts[end]))
            if part.start == part.stop:
                continue
            products = dense[self.ids[part]] * self.values[part, None]
            filled = np.flatnonzero(np.diff(self.starts[begin : end + 1]))
            sums = np.add.reduceat(products, self.starts[begin + filled] - part.start, axis=0)
            result[begin + filled] = sums
        return result

    def gram(self) -> Floats:
        """Return the inner products of all rows with each other (n x n).

        Columns that many rows share go through dense blocks; columns of one row touch only the
        diagonal; the rest are few enough to be added one by one.
        """
        columns = self.transposed()
        spread = np.diff(columns.starts)
        total = np.zeros((len(self), len(self)), np.float32)
        common = np.flatnonzero(spread > _COMMON)
        for begin in range(0, len(common), _BLOCK):
            block = common[begin : begin + _BLOCK]
            dense = np.zeros((len(self), len(block)), np.float32)
            for place, column in enumerate(block):
                line = columns.row(int(column))
                dense[line.ids, place] = line.values
            total += dense @ dense.T
        for column in np.flatnonzero((spread > 1) & (spread <= _COMMON)):
            line = columns.row(int(column))
            total[line.ids[:, None], line.ids] += line.values[:, None] * line.values
        alone = np.flatnonzero(spread == 1)
        places = columns.starts[alone]
        np.add.at(total, (columns.ids[places],) * 2, columns.values[places] ** 2)
        return total
