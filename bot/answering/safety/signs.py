"""The first glance that spares ordinary questions the rules, and the weak signs that add up."""

import re
from typing import Final

TRIGGERS: Final = re.compile(
    r"\b(?:di(?:e|es|ed|ying)|dying|dead|death|kill\w*|suicid\w*|end(?:ing|ed)?|ends|myself|himself|herself|themsel\w+|yourself|"
    r"li(?:ve|ving|fe)|alive|exist\w*|hurt\w*|harm\w*|cut|cuts|cutting|bleed\w*|bled|blood|razor\w*|blades?|knife|gun|guns|rope|noose|"
    r"pills?|overdos\w*|bottle|swallow\w*|took|taken|voices?|hear|hearing|heard|head|telling|tells|whisper\w*|hopeless|worthless|burden|anymore|"
    r"tonight|goodbyes?|farewell|gone|gave|giving|give|wake|waking|disappear\w*|vanish\w*|jump\w*|bridge|roof|ledge|tracks|"
    r"garage|scared|afraid|terrified|worried|trust|safe|unsafe|alone|hits?|hitting|beat\w*|chok\w*|rap(?:e|ed|ing)|raped|abus\w*|molest\w*|"
    r"touch\w*|threat\w*|shoot\w*|stab\w*|murder\w*|burn\w*|fire|starv\w*|eat|eaten|eating|ate|purg\w*|faint\w*|calories|throw\w*|threw|vomit\w*|"
    r"laxatives|without me|miss me|needs me|give up|gave up|keep going|go on|continue|point|reason|tired of|done|want to be|not want|born|"
    r"last (?:day|night|time|message)|note|letters?|plan|planned|planning|date|heaven|sleep|morir\w*|matar\w*|vivir|muert\w*|suicida\w*|"
    r"mas|vida|pega|golpea|corto|corte|pastillas|voz|voces|dano|despertar|seguir|dicen|adios|relapsed|crowd|drive|driving|crash\w*|homicidal|"
    r"attempt\w*|inpatient|hospitali\w*|acted|psych ward|rehab|sober|clean|recover\w*|diagnos\w*|bipolar|depress\w*|anxiety|ptsd|ocd|bpd|"
    r"schizo\w*|trauma\w*|panic|addict\w*|grief|griev\w*|passed|lost|funeral|survivor|survived|disorder|mental illness|break ?down|urges?|"
    r"breathing|answer\w*|unresponsive|locked|leave|pick\w* up|help me|help|hands|myself|watch|need|should|not make|not going to|be here|"
    r"be around|survive|make it|it is me|crisis|danger|lethal|painless|can not|hiding|bruises|stupid|next life|other side|takes?|taking|roommate|phone|list|exactly|date|day|friend|said|says|she|he|maker|over|the dark|figured|slit\w*|brains?|walk|walking|step|stepping|bleach|cabinet|carv\w+|blood|waste of|no way out|way out|need me|hold on|hang on|hanging|strength|sorry|fault|loved|knowing|hear from|sacrific\w+|school|list|run over|my room|cuts|standing|sitting|traffic|mejor|toma\w*|tome|finally|rest|rope|mind|decided|hide|hope|hoping|wish|pray\w*|burn\w*|weapons?|bomb|everyone|nobody|no one|fucked|ever again|od|percs?|xanax|benadryl|tylenol|ibuprofen|fentanyl|lighter|wrists?|arms?|despair|unbearable|tired|empty|numb|want out|give|quit|until|till|bye|inside|garage|car|train|river|ocean|gone|fine|existence|version|future|self)\b"
)
"""Words without which no rule can match; most questions hold none."""

_WEAK: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:hopeless|worthless|empty inside|numb|feel nothing|so empty|useless|unlovable|broken beyond|failure|hate myself|disgust myself|i feel empty|despair)\b",
        r"\b(?:can not (?:do|take|handle|bear|stand) (?:this|it)|it is (?:too much|over|pointless)|too much pain|in (?:too )?much pain|unbearable|give up|giving up|i quit|"
        r"i am (?:done|out|finished|over it)|no point|pointless|what is the point|nothing matters|tired of (?:everything|trying|pretending|it all|this|hurting)|hurts too|everything hurts|at my limit|breaking point|no way out|can not go)\b",
        r"\b(?:tonight|soon|today|by tomorrow|this weekend|for good|forever|ever again|anymore|one last|the end|it ends)\b",
        r"\b(?:all alone|alone|nobody cares|no one cares|nobody (?:would|will|loves|likes|understands|needs|wants)|no friends|everyone (?:hates|left|is gone)|by myself|nobody to)\b",
        r"\b(?:sorry (?:everyone|mother|father|for everything|to everyone)|goodbye|farewell|love you all|i love you guys|take care everyone|thank you for everything|thanks for everything|tell (?:my|her|him|them))\b",
        r"\b(?:pills|bridge|rope|gun|knife|razor|blade|bottle of|ledge|the roof|train|tracks|noose|garage|cliff|bathtub|balcony|belt)\b",
        r"\b(?:not want to (?:be|go|feel|do|live|wake|try|fight)|want (?:it|everything|the pain|this|all of it) (?:to )?(?:stop|end|over|be over)|stop hurting|want to (?:sleep|rest|leave|go home to god|go away|let go|be gone)|wish i|be free|let go)\b",
        r"\b(?:should just go|make room|not be missed|without me|miss me|if i left|go away|not be around|not be here|dead|die|death|dying|suicide|kill)\b",
        r"\b(?:dark place|rock bottom|dark thoughts|bad thoughts|intrusive thoughts|spiraling|scared|cry(?:ing)? every|can not stop crying|been crying|begging|please help|help me|in a bad place|not ok|not okay|am not fine|losing it|falling apart)\b",
    )
)


def weak_signs(text: str) -> int:
    """Count the kinds of faint signs in the plain `text`: each alone may mean nothing."""
    return sum(1 for sign in _WEAK if sign.search(text))


HARD_PAST: Final = re.compile(
    r"\b(?:i (?:was|have been|got|am|spent|went|had|attempted|tried|used to|struggle\w*|suffer\w*|lost|survived|overcame|grew up|live with|take (?:pills|medicine)|have|self harmed|cut|been)|my own|me being|being|ex|as a|recovering|former)"
    r"(?: \w+){0,6} (?:hospitali[sz]ed|inpatient|committed|baker acted|acted|5150|psych (?:ward|hospital|unit)|sectioned|attempts?|suicid\w*|kill myself|self harm\w*|self harmer|cut|cutting|cutter|sober|clean|rehab|recovery|recovering|"
    r"addict\w*|bipolar|depress\w*|anxiety|ptsd|ocd|bpd|schizo\w*|eating disorder|anorexi\w*|bulimi\w*|trauma\w*|abus\w*|panic|breakdown|mental (?:illness|health (?:history|issues|problems|condition))|diagnos\w*|"
    r"psychosis|episode|dark place|treatment|hard time|bad place|overdose\w*|alcoholic|survivor|to suicide|voices|disorder)\b|"
    r"\b(?:lost (?:my|a)|my)(?: \w+){0,4} (?:died|passed|suicide|killed (?:himself|herself|themselves)|took (?:his|her|their)|overdosed)\b|"
    r"\b(?:years?|months|yrs) (?:clean|sober|in recovery|free)|\bmy (?:depression|anxiety|bipolar|ptsd|ocd|attempt|suicide attempt|trauma|eating disorder|addiction|recovery|hospitali\w+|breakdown|mental health history|past)\b|"
    r"\b(?:survivor|in recovery|baker acted|self harm (?:scars|history)|scars)\b"
)
"""The writer's own hard past, an illness they live with, or a loss."""
