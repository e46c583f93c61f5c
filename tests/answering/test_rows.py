import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.rows import Floats, Rows, Vector

WIDTH = 6


def vectors() -> st.SearchStrategy[list[Vector]]:
    entry = st.dictionaries(st.integers(0, WIDTH - 1), st.floats(-4, 4, width=32), max_size=WIDTH)
    return st.lists(entry.map(_vector), max_size=300 // WIDTH)


def _vector(entries: dict[int, float]) -> Vector:
    return Vector(np.array(list(entries), np.int32), np.array(list(entries.values()), np.float32))


def dense(rows: Rows) -> Floats:
    """The same as a plain table: slow and obvious."""
    table = np.zeros((len(rows), rows.width), np.float32)
    for number in range(len(rows)):
        row = rows.row(number)
        table[number, row.ids] = row.values
    return table


@given(vectors())
def test_a_product_is_that_of_the_plain_table(given_vectors: list[Vector]) -> None:
    rows = Rows.of(given_vectors, WIDTH)
    other = np.arange(WIDTH * 3, dtype=np.float32).reshape(WIDTH, 3)

    assert np.allclose(rows.dot(other), dense(rows) @ other, atol=1e-3)


@given(vectors())
def test_inner_products_are_those_of_the_plain_table(given_vectors: list[Vector]) -> None:
    rows = Rows.of(given_vectors, WIDTH)

    assert np.allclose(rows.gram(), dense(rows) @ dense(rows).T, atol=1e-3)


def test_columns_that_very_many_rows_share_count_like_any_other() -> None:
    rows = Rows.of([_vector({0: 1.0, 1 + number % 5: 2.0}) for number in range(400)], WIDTH)

    assert np.allclose(rows.gram(), dense(rows) @ dense(rows).T, atol=1e-3)


@given(vectors())
def test_turned_twice_is_the_same(given_vectors: list[Vector]) -> None:
    rows = Rows.of(given_vectors, WIDTH)

    assert np.array_equal(dense(rows.transposed()), dense(rows).T)
    assert np.array_equal(dense(rows.transposed().transposed()), dense(rows))


def test_chosen_rows_come_in_the_order_chosen() -> None:
    rows = Rows.of([_vector({0: 1.0}), _vector({}), _vector({2: 3.0})], WIDTH)

    assert np.array_equal(dense(rows.take(np.array([2, 0]))), dense(rows)[[2, 0]])
