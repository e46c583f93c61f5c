"""How long the parts of a guide may be, so that every card that Discord is sent holds them.

Discord allows 80 characters on a button, 100 in a thread's name and in an autocomplete choice, and
4,000 in a message of components (2026). A topic's title stands on buttons; its answer and its
detail share one message with the card's own words. The ids of a guide and a topic stand together in
a control's custom_id of 100 characters, beside what else the control needs.
"""

ID = 43
GUIDE_ID = 24
SERIES_ID = 43
TITLE = 80
ANSWER_LEAST = 80
ANSWER = 700
DETAIL = 2800
EPISODE_LEAST = 400
EPISODE = 1500
EPISODE_QUESTION = 300
PHRASING = 500
WORD = 60
SENTENCE = 300
PARAGRAPH = 600
ADDRESS = 300

FEW_PHRASINGS = 5
"""Below this many phrasings a topic is hardly ever found; a good one has 15 to 25."""
