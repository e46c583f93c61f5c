"""From a question to an outcome: an answer, a choice of topics, an honest no, or help in a crisis."""
