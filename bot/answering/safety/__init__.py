"""The crisis screen: a plain scorecard that is read before any question is matched."""

from bot.answering.safety.screening import Screen, most_telling, prepare, screen

__all__ = ["Screen", "most_telling", "prepare", "screen"]
