"""Weak signs that add up, and the words of a hard past."""

import re
from typing import Final

_WEAK: Final = tuple(
    re.compile(rf"\b(?:{words})\b")
    for words in (
        # things and places that could be used
        (
            r"pills|bridge|rope|guns?|knife|razors?|blades?|bottle|ledge|roof|rooftop|tracks|"
            r"noose|garage|cliff|bathtub|balcony|belt|bleach|"
            r"under the sink|river|lighter|traffic|overpass|oncoming|medicine cabinet|attic|"
            r"antifreeze|vodka|trigger|bullets?|ammo|train"
        ),
        # a time after which there is nothing
        (
            r"tonight|soon|by tomorrow|this weekend|for good|forever|ever again|anymore|one"
            r" last|the end|ends|last (?:message|night|day|time|post|one|words)|"
            r"live to see|by then|never again|this is it|that is it|see you never|no tomorrow|"
            r"final(?:ly)?|over now|too late|nvm|already"
        ),
        # leave-taking
        (
            r"sorry|goodbye|bye|farewell|love you|take care|thank you|thanks|tell (?:my|her|"
            r"him|them)|letters?|note|forgive|remember me|my will|passwords?|"
            r"apologi[sz]e"
        ),
        # death, by whatever name
        (
            r"dead|die|dying|death|suicid\w*|kill|cease|funeral|grave|coffin|heaven|afterlife|"
            r"buried|forever sleep|go to sleep|went to sleep|never wake|"
            r"never woke|not wake|not exist\w*|unalive|gone|other side|not be here|not be"
            r" around|not here|hang|drown|jump\w*|overdos\w*|finish with me|end (?:it|me|my)|"
            r"disappear\w*|vanish\w*|erase\w*|not alive"
        ),
        # what cannot be borne
        (
            r"pain|painful|hurts|can not (?:take|do|stand|handle|bear|cope|breathe|go|keep|"
            r"stop|feel|see)|too much|hopeless|empty|worthless|useless|unlovable|numb|broken|"
            r"trapped|drained|"
            r"no strength|no energy|nothing matters|pointless|no point|what is the point|i am"
            r" done|i am out|give up|giving up|quit|failure|unbearable|no way out|exhausted|"
            r"tired of|so tired|hate (?:myself|my life|me|it here|everything|being)|"
            r"no hope|no future|dark place|rock bottom|breaking point|at my limit|falling"
            r" apart|losing it|spiral\w*|lost everything|ruined|no reason|despair|miserable|"
            r"suffer\w*|drowning|sink\w*|meaningless|misery|over it|"
            r"not (?:ok|okay|fine|coping)|bad place|struggling|no light|darkness|noise"
        ),
        # alone
        (
            r"alone|nobody|no friends|lonely|everyone (?:hates|left|is gone)|by myself|no"
            r" family|not anyone|abandoned|unloved|unwanted"
        ),
        # fear, and asking for help
        (
            r"scared|afraid|terrified|help me|need help|please help|freaking out|what do i do|"
            r"not know (?:who|what|how) to|panick\w*|shaking|crying|cry|cried|begging|sobbing|"
            r"worried|urgent|emergency|sos"
        ),
        # hurting oneself
        (
            r"cut|cuts|cutting|burning my|bleed\w*|blood|scars|scratch\w*|wrists?|hurt(?:ing)?"
            r" (?:myself|me)|starv\w*|self harm\w*|hitting myself|punish\w*|on purpose|myself"
        ),
        # wanting it to be over
        (
            r"not want|want (?:it|everything|this|all|out|to (?:sleep|rest|leave|go|stop|let"
            r" go|run))|wish|be over|stop|let go|be free|relief|peace|peaceful|quiet|sounds"
            r" (?:nice|good|peaceful|great)|would be (?:nice|easier|better)|tempted|urge\w*|"
            r"thoughts|"
            r"keep (?:thinking|imagining|picturing|staring|looking|driving|slowing)|think"
            r" about|daydream\w*|fantasi\w*|imagin\w*"
        ),
        # those left behind
        (
            r"without me|without us|without him|without her|better off|miss me|notice|my"
            r" (?:kids|children|dog|cat|parents|family|mother|father|funeral)|everyone|anyone"
            r" cares?|nobody cares|burden|who will|find me|make room|need me|needs me"
        ),
    )
)


def weak_signs(text: str) -> int:
    """Count the kinds of faint signs in the plain `text`: each alone may mean nothing."""
    return sum(1 for sign in _WEAK if sign.search(text))


HARD_PAST: Final = re.compile(
    r"\b(?:i (?:was|have been|got|am|spent|went|had|attempted|tried|used to|struggle\w*|"
    r"suffer\w*|lost|survived|overcame|grew up|live with|take (?:pills|medicine)|have|self"
    r" harmed|cut|been)|my own|me being|being|ex|as a|recovering|former)"
    r"(?: \w+){0,6} (?:hospitali[sz]ed|inpatient|committed|baker acted|acted|5150|psych"
    r" (?:ward|hospital|unit)|sectioned|attempts?|suicid\w*|kill myself|self harm\w*|self"
    r" harmer|cut|cutting|cutter|sober|clean|rehab|recovery|recovering|"
    r"addict\w*|bipolar|depress\w*|anxiety|ptsd|ocd|bpd|schizo\w*|eating disorder|"
    r"anorexi\w*|bulimi\w*|trauma\w*|abus\w*|panic|breakdown|mental (?:illness|health"
    r" (?:history|issues|problems|condition))|diagnos\w*|"
    r"psychosis|episode|dark place|treatment|hard time|bad place|overdose\w*|alcoholic|"
    r"survivor|to suicide|voices|disorder)\b|"
    r"\b(?:lost (?:my|a)|my)(?: \w+){0,4} (?:died|passed|suicide|killed (?:himself|"
    r"herself|themselves)|took (?:his|her|their)|overdosed)\b|"
    r"\b(?:years?|months|yrs) (?:clean|sober|in recovery|free)|\bmy (?:depression|anxiety|"
    r"bipolar|ptsd|ocd|attempt|suicide attempt|trauma|eating disorder|addiction|recovery|"
    r"hospitali\w+|breakdown|mental health history|past)\b|"
    r"\bused to (?:\w+ )?(?:hit|beat|abuse|hurt|choke) me\b|\b(?:sober|clean|recovered|"
    r"stable)(?: \w+)? (?:\d+|one|two|three|four|five|many)\b|\btried to (?:end|take|"
    r"kill)(?: \w+)? (?:my|myself|it)\b|\bsaved my life\b|\bi had it too\b|\b(?:survivor|"
    r"in recovery|baker acted|self harm (?:scars|history)|scars)\b"
)
"""The writer's own hard past, an illness they live with, or a loss."""
