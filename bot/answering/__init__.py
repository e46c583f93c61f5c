"""From a question to an outcome: an answer, a choice, an honest no, or help in a crisis."""
