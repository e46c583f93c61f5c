"""Word groups that the rules are made of, as pieces of regular expressions.

Every gap between words is bounded, so a search takes time linear in the text.
"""

from typing import Final

GAP: Final = r"(?: (?!not\b|never\b|without\b|no\b)[^\s.]+){0,3}?"
"""Up to three words between, none of which denies."""

FAR: Final = r"(?: [^\s.]+){0,6}?"
"""Up to six words of the same sentence."""

WANT: Final = (
    r"(?:want|wanting|wanted|wish|wishing|need|needing|hope|hoping|plan|planning|intend|"
    r"decided|decide|"
    r"deciding|going|about|ready|trying|rather|thinking|thoughts|thought|think|considering|urge|"
    r"urges|tempted|feel like|feeling like|felt like|feel|fantasi[sz]ing|fantasi[sz]e|dream|"
    r"dreaming|prefer|contemplating|wanna|debating|googling|close|closer|supposed|prepared|"
    r"determined|gotta|have|should|deserve|begging|praying|pray|fixing|i will|want it)"
    r"(?: to| of| about| on| i| for)?(?: go| go and| try and| try to| have to| be able to)?"
)
"""Wanting, planning or being about to."""

WANT_TO: Final = rf"{WANT}(?: to| i could| i can| i would| i will| i should)?"

END_LIFE: Final = (
    r"(?:kill(?:ing)? myself|end(?:ing)? (?:my|this|the) (?:own )?(?:life|pain|suffering|"
    r"misery|existence)|end(?:ing)? (?:it(?! (?:with|for)\b)|it all|everything|things(?! with\b)|"
    r"all of (?:it|this)|this(?= \.|$| all))|tak(?:e|ing) my (?:own )?life|"
    r"suicide(?! (?:awareness|prevention|hotline|loss))|finish(?:ing)? (?:my|this) life|"
    r"(?:hang|shoot|drown|stab|hurt|gas|poison)(?:ing)? myself(?! (?:at|in the gym|lifting))|"
    r"overdose|overdosing|lose my life|give up my life|give up on life|check(?:ing)? out early|"
    r"stop (?:existing|living|being alive|breathing|being here)|make it (?:all )?(?:stop|end)|"
    r"blow(?:ing)? my (?:brains?|head)|bleed out|go to sleep (?:and|forever|for good)"
    r"(?: (?:not|never) wake up)?|jump off|jump in front|throw myself|leave this (?:world|earth|"
    r"life|planet)|slit|slitting|stop my (?:heart|life))"
)

BE_DEAD: Final = (
    r"(?:die|dying|be dead|being dead|dead|be gone(?= \.|$| from this| forever| already|"
    r" and| too)|"
    r"be killed|not exist|not existing|not be alive|not be here|not wake(?: up)?|not"
    r" waking(?: up)?|"
    r"never (?:wake(?: up)?|waking up|have to wake up)|(?:disappear|disappearing|vanish|vanishing)"
    r"(?! (?:into|for a|behind|from the (?:group|chat))\b)|cease to exist|cease existing|"
    r"stop existing|sleep forever|sleep and (?:never|not)|join (?:him|her|them) in heaven|"
    r"be with (?:him|her|them) in heaven|see heaven|be no more|fade away)"
)

DEATH: Final = rf"(?:{END_LIFE}|{BE_DEAD})"

KIN: Final = (
    r"(?:friend|bestfriend|best friend|boyfriend|girlfriend|husband|wife|partner|ex|"
    r"fiance|fiancee|"
    r"brother|sister|sibling|twin|mother|father|parents|parent|son|daughter|child|baby|stepfather|"
    r"stepmother|stepbrother|uncle|aunt|auntie|cousin|nephew|niece|grandmother|grandfather|"
    r"roommate|flatmate|housemate|buddy|mate|homie|pal|neighbor|neighbour|classmate|coworker|"
    r"colleague|teammate|lab partner|student|teacher|kids|ex boyfriend|ex girlfriend|crush|"
    r"online friend|gaming friend|discord friend|little \w+|best \w+|older \w+|younger \w+|"
    r"\w+ (?:friend|buddy)|grandson|granddaughter|pastor|coach|lady|guy)"
)

SOMEBODY: Final = (
    rf"(?:(?:my|our|his|her|a|this|the|one of my|some)(?: \w+)? {KIN}|my (?!cat|dog|pet|"
    rf"puppy|kitten|patient|client|phone|laptop|job|life|head|brain|resident)\w+|he|she|"
    rf"they|"
    r"(?:a|this|that|some|one|another) (?:\w+ )?(?:friend|guy|girl|kid|child|person|dude|user|"
    r"member|student|boy|woman|lady|classmate|freshman|girl|mod)|(?:someone|somebody|a person) "
    r"(?:in|on|from|i|here|close|very|just|at|next)|somebody i \w+|sb i \w+)"
)
"""A person whom the writer knows."""

PATIENT: Final = (
    r"\b(?:patients?|clients?|residents?|inmates?|prisoners?|detainees?|service users?|consumers?|"
    r"psych (?:unit|ward|floor)|the (?:unit|floor|ward)|1 on 1|1 to 1|q15|"
    r"characters?|protagonist|fictional|my oc|npc)\b"
)
"""People of the work, or of a story."""

WORK: Final = (
    r"\b(?:techs?|technicians?|mhts?|aides?|staff|nurses?|therapists?|counselors?|workers?|job|"
    r"career|shifts?|train(?:ed|ing)?|protocols?|policy|hospitals?|facility|facilities|units?|"
    r"ward|employers?|certification|license|the field|this field)\b"
)
