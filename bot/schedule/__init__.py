"""When something is posted, what, and exactly once."""
