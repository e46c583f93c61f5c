"""Pairs: two things that mean little apart and much when one message of one's own holds both."""

from typing import Final

from bot.answering.safety.rule import Rule

_ME = r"\b(?:i|me|my|myself)\b"

_SELF_DEATH = (
    r"\b(?:die|dying|suicid\w*|(?:kill|killing|hang|hanging|shoot|drown|cutting|hurting|"
    r"hurt|unalive|harming|harm|starve|starving|ending|end|stab) "
    r"(?:myself|yourself)|(?:be|being|am|was|were|wind up|end up) dead|dead (?:soon|by|"
    r"already|and it)|death|(?:end|ending) (?:it(?= all| tonight| soon|$| \.)|my (?:own"
    r" )?life|this life)|"
    r"not (?:wake|waking) up|never (?:wake|waking) up|not exist\w*|not (?:be|being)"
    r" (?:here(?= \.|$| anymore| and| but| at all)|alive|around anymore)|finally (?:be"
    r" )?gone|suicides?|will not be alive|am not alive|stop existing|stop living|stop"
    r" breathing|kill tonight|overdos\w*|"
    r"meet my maker|(?:go|going) to heaven|self harm\w*|live anymore|slit\w*|bleed out)\b"
)

_MEANS = (
    r"\b(?:noose|gun|pistol|shotgun|rifle|razors?|blades?|rope|od|lethal|noose|"
    r"sleeping pills|bottle of (?:pills|vodka)|all (?:the|my|of my) pills|(?:\d\d|whole|"
    r"entire|box|handful|bunch)(?: \w+){0,4} (?:pills|tylenol|percs?|"
    r"xanax|benadryl|ibuprofen|advil|aspirin|laxatives)|ledge|rooftop|overpass|train"
    r" tracks|parking (?:garage|structure)|medicine cabinet|car running|engine running|"
    r"helium|cyanide)\b"
)

PAIRS: Final = tuple(
    (name, Rule(one), Rule(other))
    for name, one, other in (
        ("me-and-death", _ME, _SELF_DEATH),
        ("me-and-means", _ME, _MEANS),
        (
            "hoping-for-harm",
            (
                r"\b(?:hope|hoping|wish|wishing|pray|praying|not care if|not mind if|"
                r"wait(?:ing)? for|if only|dream of|fine if|okay if)\b"
            ),
            (
                r"\b(?:hits? me|crash\w*|run me over|runs? me|kills? me|takes? me|took me|get"
                r" cancer|shoots? me|never (?:wake|woke)|swallow me|my heart (?:stops|would"
                r" stop)|ends? me|i (?:get|got) (?:hit|shot|cancer|sick and die))\b"
            ),
        ),
        (
            "saying-goodbye",
            (
                r"\b(?:goodbye|bye|farewell|so long|love you all|love you guys|i love you|tell"
                r" (?:my|her|him|them|everyone)|thank you for|thanks for|sorry (?:for|to)|"
                r"forgive me|remember me|nice knowing)\b"
            ),
            (
                r"\b(?:forever|gone|for everything|not (?:her|his|their|your|anyones|anybodys)"
                r" fault|loved (?:him|her|them|you)|i am sorry|did my best|tried|not"
                r" (?:bother|hear from|see) (?:anyone|you|me|anybody)|other side|knowing you|"
                r"better without|rest now|not (?:be )?(?:here|around)|at peace|could not|end|"
                r"last|over now|too late|where i am going|i am leaving|this is it|anyone who|"
                r"being (?:kind|there|nice|good) to me|tonight)\b"
            ),
        ),
        (
            "leaving-things",
            (
                r"\b(?:who wants|giving|gave|give|given|take care of|look after|take my|adopt|"
                r"have my|can have|left my|leaving my|sorted|pay(?:ed|ing)? off|password|"
                r"passwords|will and)\b"
            ),
            (
                r"\b(?:where i am going|am gone|not (?:be )?need\w*(?= it| them| that| any|"
                r" this| where| anymore| soon| \.|$)|is settled|everything is (?:settled|"
                r"ready|in order)|not coming back|after (?:tonight|i am|i go)|when i (?:go|"
                r"die)|no use for (?:it|them)|my cat to|my dog to|done here)\b"
            ),
        ),
        (
            "wants-it-over",
            (
                r"\b(?:want|wants|need|wish|make|ready for|waiting for|pray|begging)(?:"
                r" \w+){0,2} (?:it|all|everything|pain|life|this|hurting|noise|suffering|to"
                r" be)\b"
            ),
            (
                r"\b(?:(?:it all|everything|the pain|all of it|life|the hurting|this pain|my"
                r" pain|suffering)(?: to| just)? (?:be over|be done|stop|end|go away|over)|"
                r"pain to (?:stop|end)|to feel nothing|all to (?:stop|end|be over)|stop"
                r" hurting|stop feeling|the dark)\b"
            ),
        ),
        (
            "only-until",
            (
                r"\b(?:(?:only|just|barely)(?: reason)? (?:staying|here|alive|living|hanging|"
                r"holding|reason|thing keeping)|(?:staying|hanging on|holding on|sticking"
                r" around|here)(?: \w+)? (?:until|for|till|because)|only thing (?:keeping|"
                r"stopping|holding) me)\b"
            ),
            (
                r"\b(?:then i am|then i will|i am done|not want to (?:hang|hold|stay)|dies?|"
                r"passes|my (?:dog|cat|kids|mother|child|sister|brother|daughter|son)|am gone|"
                r"anymore|it)\b"
            ),
        ),
        (
            "holding-on",
            (
                r"\b(?:keep living|let go|hold on|hang on|fighting|hang on|hold out|keep"
                r" (?:this|it) up|last|hang in|go on|keep (?:fighting|holding|hanging)|take"
                r" this|do this|pretend\w*|live like this|survive|bear)\b"
            ),
            (
                r"\b(?:not know how (?:longer|long i|much longer)|how (?:much )?longer (?:i"
                r" can|can i)|not (?:sure|think) i can|can not(?: \w+){0,2} (?:anymore|"
                r"longer)|no strength|tired of fighting|not have the (?:strength|energy|will)|"
                r"barely|(?:can|do|to) not (?:want to )?(?:hold|hang) on|want to let go|can"
                r" not keep living)\b"
            ),
        ),
        (
            "self-inflicted",
            (
                r"\b(?:bleed\w*|bled|blood|carv\w+|cuts?|burns?|bruises?|scratch\w*|wounds?|"
                r"stitches|scars?)\b"
            ),
            (
                r"\b(?:(?:did|do|doing) (?:it|this|that) (?:to )?(?:myself|to me)|into my"
                r" (?:leg|arm|skin|thigh|wrist|stomach)|on purpose|to feel (?:something|"
                r"better|anything|alive)|hide (?:it|them)|hiding|because i deserve|not stop|my"
                r" own fault i did|deep|went too far|all over my)\b"
            ),
        ),
        (
            "not-needed",
            r"\b(?:i|me|my)\b",
            (
                r"\b(?:waste of (?:space|oxygen|air|life|skin)|not need me(?= \.|$| in|"
                r" anymore| around)|without me(?= \.|$| in| here| anyway| around| and)|needs?"
                r" me(?= \.|$).{0,40}\bgo\b|if i was not (?:here|around|alive|born)|easier for"
                r" (?:everyone|everybody)|if i were not (?:here|around)|i (?:am|was) a"
                r" mistake|"
                r"never (?:been )?born|no one would (?:notice|care|miss)|nobody would"
                r" (?:notice|care|miss)|nobody (?:need|needs|wants|loves) me|no version of|"
                r"future (?:with me|for me)|no way out for me|hate (?:waking up|being alive)|"
                r"(?:unlovable|worthless)(?: and|$| \.))\b"
            ),
        ),
        (
            "knows-how",
            (
                r"\b(?:know|figured|decided|planned|worked|made|sorted|chosen|picked|looked|"
                r"searching|googled|researching|set)\b"
            ),
            (
                r"\b(?:exactly (?:how|when|where) i|how i (?:am going|would|will|want) (?:to"
                r" )?(?:do it|go|die|end)|(?:how|ways?) to (?:kill|hang|die|overdose|end my|"
                r"end your|tie a noose|slit)|(?:a|the|my) (?:day|date|time|night|place|spot|"
                r"method)(?: \w+)? (?:for it|to go|to do it|to die|and nobody knows|and i feel"
                r" calm)|"
                r"finally (?:get to )?(?:rest|sleep|go|be free)|how i do it|my (?:mind|"
                r"decision)(?: \w+){0,6} (?:rest|goodbye|go|over|peace|end)|out how(?:"
                r" \w+){0,4} do it)\b"
            ),
        ),
        (
            "another-attempt",
            r"\b(?:plan\w*|think\w*|going|want|about|ready|tempted|consider\w*)\b",
            (
                r"\b(?:another (?:one|attempt|try)|attempt again|try (?:it )?again|second"
                r" attempt|do it again|finish (?:it|the job|what i started)|succeed this time|"
                r"this time (?:it|i) will|work this time)\b(?=.*|$)"
            ),
        ),
    )
)
"""Name, and the two patterns that must both be found."""
