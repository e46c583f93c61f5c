"""What a person may be told: the text of each of these errors is the sentence they read."""


class UserError(Exception):
    """A fault that the person who caused it can mend; `str(error)` says how, in plain words."""
