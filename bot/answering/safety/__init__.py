"""The crisis screen: plain rules that are checked before any question is matched."""

from bot.answering.safety.screening import Screen, prepare, screen

__all__ = ["Screen", "prepare", "screen"]
