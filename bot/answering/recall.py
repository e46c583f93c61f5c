"""Keeping what was learnt from a guide for the next start."""

import contextlib
import hashlib
import io
import json
import os
import zipfile
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from bot.answering.calibration import Calibration
from bot.answering.concepts import Concepts
from bot.answering.features import Vocabulary
from bot.answering.index import Index
from bot.answering.knowledge import Knowledge
from bot.answering.spelling import Speller
from bot.guide.model import Guide

_METHOD = "16"
"""Changes whenever the same guide would be learnt differently, so that no old cache is used."""

_KEPT = 8
_ARRAYS = ("rarity", "weights", "bias", "covered", "right", "middle", "scale")


def recall(guide: Guide, cache_dir: Path | None) -> Knowledge:
    """Return what was learnt from just this guide before, or learn it now and keep it.

    A cache that cannot be read, is of another guide or of another method is learnt anew; one that
    cannot be written is done without.
    """
    if cache_dir is None:
        return _learn(guide)
    key = hashlib.sha256(f"{_METHOD}\0{guide.id}\0{guide.digest}".encode()).hexdigest()[:32]
    path = cache_dir / f"answers-{key}.npz"
    known = _load(path, key)
    if known is None:
        known = _learn(guide)
        with contextlib.suppress(OSError):
            _save(known, path, key)
    return known


def _learn(guide: Guide) -> Knowledge:
    # What learning takes is not needed, nor its memory, where the cache knows the guide.
    from bot.answering.learning import learn  # noqa: PLC0415

    return learn(guide)


def _save(known: Knowledge, path: Path, key: str) -> None:
    index, calibration = known.index, known.calibration
    words: dict[str, Any] = {
        "key": key,
        "topics": known.topics,
        "parents": dict(known.parents),
        "words": list(index.vocabulary.words),
        "chars": list(index.vocabulary.chars),
        "names": list(index.vocabulary.names),
        "forms": [[form, names] for form, names in index.vocabulary.concepts.names.items()],
        "subject": [[form, word] for form, word in index.vocabulary.concepts.subject.items()],
        "damping": index.vocabulary.damping,
        "known": dict(index.speller.known),
        "joined": {joined: list(pair) for joined, pair in index.speller.joined.items()},
        "covered_from": calibration.covered_from,
        "right_from": calibration.right_from,
        "suggest_from": calibration.suggest_from,
    }
    arrays: dict[str, Any] = {
        "rarity": index.vocabulary.rarity,
        "weights": index.weights,
        "bias": index.bias,
        "covered": calibration.covered,
        "right": calibration.right,
        "middle": calibration.middle,
        "scale": calibration.scale,
    }
    content = io.BytesIO()
    text = np.frombuffer(json.dumps(words).encode(), np.uint8)
    np.savez(content, allow_pickle=False, text=text, **arrays)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    unfinished.write_bytes(content.getbuffer())
    unfinished.replace(path)
    oldest_last = sorted(
        path.parent.glob("answers-*.npz"), key=lambda one: one.stat().st_mtime, reverse=True
    )
    for old in oldest_last[_KEPT:]:
        old.unlink(missing_ok=True)


def _load(path: Path, key: str) -> Knowledge | None:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            words = json.loads(stored["text"].tobytes())
            arrays = {name: stored[name] for name in _ARRAYS}
        return _restored(words, arrays) if words["key"] == key else None
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
        return None


def _restored(words: dict[str, Any], arrays: dict[str, Any]) -> Knowledge:
    concepts = Concepts(
        {tuple(form): tuple(names) for form, names in words["forms"]},
        {tuple(form): word for form, word in words["subject"]},
    )
    columns = count()
    vocabulary = Vocabulary(
        words={gram: next(columns) for gram in words["words"]},
        chars={gram: next(columns) for gram in words["chars"]},
        names={gram: next(columns) for gram in words["names"]},
        rarity=arrays["rarity"],
        concepts=concepts,
        damping=words["damping"],
    )
    joined = {one: (first, second) for one, (first, second) in words["joined"].items()}
    shape = (vocabulary.width, len(words["topics"]) + 1)
    if arrays["weights"].shape != shape:
        raise ValueError("the arrays do not fit the words")
    return Knowledge(
        topics=tuple(words["topics"]),
        parents=words["parents"],
        index=Index(
            vocabulary=vocabulary,
            speller=Speller(words["known"], joined),
            weights=arrays["weights"],
            bias=arrays["bias"],
        ),
        calibration=Calibration(
            covered=arrays["covered"],
            right=arrays["right"],
            middle=arrays["middle"],
            scale=arrays["scale"],
            covered_from=words["covered_from"],
            right_from=words["right_from"],
            suggest_from=words["suggest_from"],
        ),
    )
