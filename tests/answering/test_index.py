"""The fast index against a slow one that does what the words say, one gram after the other."""

import math
from collections import Counter

import numpy as np
import pytest

from bot.answering.concepts import Concepts, stems
from bot.answering.features import char_grams, word_grams
from bot.answering.lesson import Lesson
from bot.guide.model import Synonyms

QUESTIONS = [
    "what do bees do in winter",
    "how much honey from one hive",
    "can i keep bees in a city flat",
    "swarm",
    "zzz qqq",
]


def slow_vector(lesson: Lesson, words: list[str]) -> dict[int, float]:
    vocabulary = lesson.vocabulary
    concepts = vocabulary.concepts.of_stems(stems(words))
    parts = [
        (word_grams(stems(words)), vocabulary.words, 1.2, 0.0),
        (concepts, vocabulary.names, 1.0, vocabulary.damping),
    ]
    vector: dict[int, float] = {}
    spelt = [
        {
            vocabulary.chars[gram]: count * float(vocabulary.rarity[vocabulary.chars[gram]])
            for gram, count in Counter(char_grams(word)).items()
            if gram in vocabulary.chars
        }
        for word in dict.fromkeys(words)
    ]
    length = math.sqrt(sum(value**2 for word in spelt for value in word.values()))
    for word in spelt:
        for column, value in word.items():
            vector[column] = vector.get(column, 0) + value / length
    for grams, columns, weight, damping in parts:
        counts = Counter(gram for gram in grams if gram in columns)
        values = {
            columns[gram]: (1 + math.log(count)) * float(vocabulary.rarity[columns[gram]])
            for gram, count in counts.items()
        }
        length = math.sqrt(sum(value**2 for value in values.values()) + damping)
        vector |= {column: weight * value / length for column, value in values.items()}
    return vector


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_vector_is_what_the_slow_one_computes(lesson: Lesson, question: str) -> None:
    fast = lesson.vocabulary.vector(question.split())

    slow = slow_vector(lesson, question.split())

    assert dict(zip(fast.ids.tolist(), fast.values.tolist(), strict=True)) == pytest.approx(
        slow, abs=1e-4
    )


def test_the_weights_of_the_features_score_as_the_examples_do(lesson: Lesson) -> None:
    learnt = lesson.learn()
    table = lesson.rows.times(np.eye(lesson.vocabulary.width, dtype=np.float32))

    by_features = table[7] @ lesson.weights(learnt)
    by_examples = (table[7] @ table.T) @ learnt

    assert np.allclose(by_features, by_examples, atol=1e-3)


def test_a_row_is_the_vector_of_its_text(lesson: Lesson) -> None:
    vector = lesson.vocabulary.vector(lesson.texts[7])

    row = lesson.rows.gathered(np.eye(len(lesson.texts), dtype=np.float32)[7])

    assert np.allclose(row[vector.ids], vector.values, atol=1e-6)
    assert np.count_nonzero(row) == np.count_nonzero(vector.values)


def test_a_gram_of_a_single_text_is_left_out_but_its_word_is_known(lesson: Lesson) -> None:
    counts = Counter(
        gram for words in lesson.texts for gram in {g for w in words for g in char_grams(w)}
    )

    assert all(counts[gram] > 1 for gram in lesson.vocabulary.chars)
    assert all(root in lesson.vocabulary.words for w in lesson.texts for root in stems(w))


@pytest.fixture
def concepts() -> Concepts:
    synonyms = [
        Synonyms("bee keeper", ("apiarist", "bee person")),
        Synonyms("honey", ("nectar gold",)),
    ]
    topics = [[["the", "apiarist"], ["honey"]], [["bee", "keeper"]], [["bee", "person", "cost"]]]
    return Concepts.of(synonyms, topics)


def test_the_subject_that_every_topic_names_is_read_as_one_word(concepts: Concepts) -> None:
    assert concepts.plain(["do", "apiarists", "and", "bee", "persons", "earn"]) == (
        ["do", "keeper", "and", "keeper", "earn"]
    )


def test_other_synonyms_are_named_and_the_words_stay(concepts: Concepts) -> None:
    words = ["where", "is", "nectar", "gold", "sold"]

    assert concepts.plain(words) == words
    assert "honey" in concepts.of_stems(stems(words))


def test_everyday_words_name_the_same_concept_whatever_the_ending(concepts: Concepts) -> None:
    one = set(concepts.of_stems(stems(["exhausting"])))
    other = set(concepts.of_stems(stems(["tired"])))

    assert one & other
