"""The crisis screen: plain rules that are checked before any question is matched."""

from bot.answering.safety.screening import Screen, screen

__all__ = ["Screen", "screen"]
