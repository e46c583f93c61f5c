"""A Discord bot that answers a career community's questions from a guide, and only from it."""
