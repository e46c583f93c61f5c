"""Grave words said of oneself or of somebody, outside any talk of work, study, stories or grief."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_CARE = r"patients?|clients?|residents?|inmates?"
_SCHOOL = (
    r"exam|test|class|course|interview|license|certif\w*|boards?|semester|job|shift|work|team|"
    r"game"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "grave-words": (
        rule(
            r"\b(?:razors?|razor blades?|noose|slit(?:ting)?)\b",
            unless=r"shav\w*|beard|legs smooth|razor thin|scooter|laptop|keyboard|mouse",
        ),
        rule(
            r"\b(?:shoot|shooting|shot|kill|killing|killed|hang|hanging|hung|stab|stabbing|"
            r"hurt|hurting|cut|cutting|burn|burning|burned|burnt|bit|choked|scratched|starved|"
            r"starving|drown|harm|harming|unalive|electrocute) (?:myself|himself|herself|"
            r"themself|themselves|theirself)\b",
            unless=r"accident\w*|shav\w*|cooking|cooked|gym|lifting|on (?:a|the|my) (?:stove|pan|"
            r"glass|tray|can|paper|oven|curling|bike|iron)|some slack|off|years ago|used to|in"
            r" 20\d\d|last year|when i was|short|tripp\w*|skat\w*|practice|basketball|playing|"
            r"coffee",
        ),
        rule(
            r"\b(?:suicid(?:e|al)|overdos(?:e|ed|ing)|self harm(?:ed|ing)?)\b",
            also=r"i|me|my|he|she|they|friend|brother|sister|again|tonight|help|want|threat\w*|"
            r"text\w*|him|her",
            unless=r"used to|years ago|when i was|history|past|in 20\d\d|clean|recover\w*|"
            r"survivor|"
            r"hotline|line|prevention|volunteer|how (?:many|common|often)|why (?:is|do|are)|"
            r"what is|stats|awareness|at \d+|passed|died|lost|as a (?:teen|kid|child)|in"
            r" (?:high|middle) school|do (?:i|you|we) (?:get|need|learn|have to)|training|"
            r"train\w*|job|topics?|about \w+ suicide|squad|talk about|conversations?",
        ),
        rule(
            r"\bpainless(?:ly)?\b",
            unless=r"dentist|injection|epidural|tattoo|applic\w*|interview|process|apply|laser|"
            r"wax\w*|exam|surgery|transfer|" + _CARE,
        ),
        rule(
            r"\b(?:cuts|burns|bruises|marks|scars|wounds) (?:all )?(?:on|up|over|along|down)"
            r" (?:my|his|her|their) (?:\w+ )?(?:arms?|wrists?|thighs?|legs?|body|skin|stomach|"
            r"neck)\b",
            unless=r"cats?|kitten|accident|surgery|old|years ago|used to|cooking|" + _CARE,
        ),
        rule(
            r"\b(?:gun|knife|rope|belt|cord|blade|pillow|bag|scarf)(?: \w+){0,3} (?:in my"
            r" hands?|around my neck|to my (?:head|neck|throat|wrist|chest|temple)|over my"
            r" (?:head|face)|in my mouth|against my|on my lap)\b"
        ),
        rule(
            r"\bholding (?:a|the|my)(?: \w+)? (?:knife|gun|blade|razor|rope|bottle of pills|"
            r"pistol)\b",
            unless=_CARE + "|photo|cosplay|game",
        ),
        rule(
            r"\b(?:stab|shoot|strangle|poison|smother|slaughter|massacre)(?:ing)? (?:the|a|"
            r"some|every|any|all|these|those|my)(?: \w+)? (?:person|one|guy|man|woman|people|"
            r"stranger|kids?|student|teacher|coworker|neighbor|family|class|customers?)\b",
            unless=_CARE + r"|game|photo\w*|ranked",
        ),
        rule(
            r"\bwant (?:\w+ ){1,6}dead(?= \.|$| and| so)|\b(?:everyone|everybody|they|all of"
            r" them|he|she) (?:deserves?|needs?|should)(?: to)?(?: all)? (?:die|be dead|bleed|"
            r"suffer)\b",
            unless=r"game|boss fight|villain|character|movie|show|mosquito\w*|roach\w*|bugs",
        ),
    ),
    "said-sideways": (
        rule(
            r"\blet(?:ting)? go of (?:the |my )?(?:\w+ )?(?:wheel|railing|rope|rail|ledge|"
            r"life|bar)\b|\bhow easy it would be to\b|\bit would be (?:so )?easy to (?:just"
            r" )?(?:let|step|jump|swerve|end|stop|go|take|not|fall|disappear|die)\b"
        ),
        rule(
            r"\b(?:not|never|can not|do not)(?: \w+)? (?:see|find|have|know|feel)(?: \w+)?"
            r" (?:a|any|the|much|another|one) (?:point|reason|purpose|meaning|future|"
            r"tomorrow)(?= \.|$| in (?:tomorrow|anything|living|life|being|it|myself|me|going"
            r" on|trying|any of)| anymore| to (?:live|wake|get up|be|go on|keep|stay|exist)|"
            r" for me)",
            unless=_SCHOOL + "|degree|school|college",
        ),
        rule(
            r"\b(?:if|whether) i (?:will|am going to|would|can|am)(?: \w+)? (?:be (?:here|"
            r"around|alive)|make it|live|survive|exist|still here)(?= \.|$| for (?:my|"
            r"christmas|the|graduation|it)| by| to (?:see|my)| tomorrow| next| long| much|"
            r" past| until| when| through)",
            unless=r"class|meeting|shift|event|vc|call|session|party|" + _SCHOOL,
        ),
        rule(
            r"\b(?:leave|leaving|gone|go|sleep|exit|disappear|log off|logging off|stop|rest|"
            r"check out|end)(?: \w+){0,4} (?:permanently|for eternity|and never come back|and"
            r" not come back)\b|\.? permanently$",
            unless=r"job|server|account|town|city|home ?town|country|state|retail|social media|"
            + _SCHOOL,
        ),
        rule(
            r"\bnot (?:want|wanting|like|care|need|deserve)(?: to)?(?: \w+)? be (?:a person|"
            r"me|human|anything|conscious|awake|in (?:my|this) (?:own )?(?:body|head|skin|"
            r"life|world|place)|part of (?:this|the) world|perceived|on (?:this )?earth|"
            r"born)(?= \.|$| anymore| any| ever| right| for| and| because)|\btired of being"
            r" (?:me|a person|human|here|in my (?:head|body|own head)|conscious|awake)\b"
        ),
        rule(
            r"\b(?:sleep|asleep)\b(?: \w+){0,3} (?:stay asleep|and stay|forever|not get up|"
            r"never get up|without waking)|\bstay asleep\b",
            unless="insomnia|can not stay|trouble|baby|melatonin",
        ),
        rule(
            r"\b(?:god|jesus|allah|he)(?: \w+){0,3} forgiv\w+",
            also=r"do it|people who|me|suicide|what i am|kill|take",
            unless=r"church|class|religio\w*",
        ),
        rule(
            r"\b(?:do it|end it|kill myself|die|go) first\b|\bunless i (?:do|end|go|kill|"
            r"die)\b|\bbeat (?:me|it) to it\b",
            also=r"i|me|my",
            unless=r"who|date|homework|turn|ladies|game|apply|dishes|presentation|" + _SCHOOL,
        ),
        rule(
            r"\bthis time\b(?: \w+){0,4} (?:will not|i wont|for real|will work|succeed|do it"
            r" right|not fail|work|no one|nobody|make sure|properly|it will)|\bthis time i"
            r" (?:will not|am not|will|wont)(?= \.|$| fail| mess| miss| survive| stop| make"
            r" sure| do it)",
            also=r"last time|failed|fail|survived|again|did not work|tried|attempt|pills|found me|"
            r"will work|for real|make sure|not fail",
            unless=_SCHOOL + "|diet|smoking|license|quit|application|nclex",
        ),
        rule(
            r"\bnot (?:doing|do|going through|living|facing|surviving|having|seeing)"
            r" (?:another|one more|anymore)(?: (?:one|day|night|year|week|birthday|winter|"
            r"christmas))?(?= \.|$| of| like| i| so)",
            unless=_SCHOOL + "|retail|roommate|clinical",
        ),
        rule(
            r"\b(?:writ\w+|wrote|rewrote|re ?writing) (?:the|my|a|another|that)(?: \w+)?"
            r" (?:note|letter)(?= \.|$| \d| to| and| for| last| again| already| tonight|"
            r" today| a few| twice| three)",
            unless=_CARE
            + r"|soap|chart\w*|progress|doctor|nurse\w*|sick|recommendation|cover|resignation|"
            r"thank|complaint|reference|director|admissions?|advice|teacher|landlord|editor|"
            + _SCHOOL,
        ),
        rule(
            r"\b(?:gave|giving|handed|left|gives) (?:me|us) (?:his|her|their) (?:\w+ )?\w+",
            also=r"without (?:her|him|them)|be happy|remember (?:him|her|them|me)|not need|"
            r"goodbye|"
            r"bye|crying|take care of|never|strange|weird|worried|scared|freak\w*|in case|keep"
            r" it|forever|last",
            unless=r"notes|number|old scrubs|recipe|login|job|advice|opinion|textbook|books?|"
            r"resume|"
            r"application|password to (?:netflix|hulu)",
        ),
        rule(
            r"\bi (?:said|told|say) (?:bye|goodbye) to (?:my|the|everyone|them|everybody)"
            r" ?(?:dog|cat|kids?|mother|pets?|family|room|house|sister|brother|baby|son|"
            r"daughter)?(?= \.|$| already| this| one last| for the last| forever| and i)",
            unless=r"college|dorm|trip|airport|work|shift|move|moving|deploy\w*|camp|school|"
            r"vacation|"
            r"boss|coworkers?",
        ),
        rule(
            r"\b(?:worse than ever|worse now than|back worse|back and (?:worse|stronger|"
            r"louder)|it is back|they are back|came back|come back|returned|all over again)\b",
            also=r"suicid\w*|self harm\w*|attempt\w*|cutting|die|thoughts|urges?|voices?|hurt"
            r" myself|kill myself|purging|starv\w*",
            unless=_CARE + "|job|apply|hired",
        ),
        rule(
            r"\bbetter off (?:with|having|if)(?: \w+){0,3} (?:insurance|money|gone|dead|left|"
            r"not here|died)\b"
        ),
    ),
}
"""Rules by name; they count only where nothing else is being talked of."""
