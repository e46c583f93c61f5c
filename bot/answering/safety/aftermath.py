"""Turns of phrase for wishing to have died, and for what comes after one is gone."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "wrongly-alive": (
        rule(
            r"\b(?:i (?:am|was) (?:\w+ )?(?:a )?(?:mistake|accident that should|waste|"
            r"parasite|plague|stain)|should (?:not|never) have (?:been born|survived|"
            r"woken|existed|lived|made it|been alive)|abort\w* me|been aborted|(?:was|"
            r"been) never born|better if i (?:was|were|had) never)\b"
        ),
        rule(
            r"\b(?:mad|sad|angry|upset|disappointed|pissed|hate|regret|wish|sorry|annoyed|"
            r"ashamed)(?: \w+){0,3} (?:i|it|that i)(?: \w+)? (?:woke up|survived|lived|am"
            r" alive|failed to die|had worked|worked|made it out|am still (?:here|alive)|"
            r"(?:did not|had not) (?:work|survive))\b",
            unless=r"woke up (?:late|early)|out last|app|code|job|retail",
        ),
        rule(
            r"\b(?:wake|woke|waking) up(?: \w+){0,2} (?:disappointed|sad|mad|angry|pissed|"
            r"alive|and wish|wishing)\b"
        ),
        rule(
            r"\b(?:guts|courage|balls|nerve|bravery|strength|brave enough|strong enough|a"
            r" coward|too much of a coward|too scared|chicken|too chicken|too weak|"
            r"cowardly) (?:enough )?to(?: \w+)? (?:do it|die|kill|end|jump|pull the"
            r" trigger|go through|hang|cut|swallow|take (?:them|the pills))\b",
            unless=r"interview|apply|exam|ask|audition",
        ),
        rule(
            r"\bpull(?:ing|ed)? the trigger\b",
            unless=r"on (?:a|the|my|this|applying|buying|school|nursing|it and appl\w+)|game|cod|"
            r"valorant",
        ),
        rule(
            r"\b(?:thoughts|urges?|feelings|darkness|ideation)(?: \w+){0,3} (?:back|"
            r"louder|worse|again|winning|will not (?:stop|leave|go)|stronger|taking over|"
            r"too loud|eating me|consuming|scare me|scaring me|too much)\b",
            also=r"i|me|my",
            unless=r"applying|school|career|on this|about this (?:job|career)|patients?|job",
        ),
        rule(
            r"\b(?:it |attempt )?(?:did not|does not|failed to|almost|nearly) (?:work|"
            r"worked|succeed|succeeded)\b",
            also=r"try again|trying again|attempt\w*|pills|rope|hospital|wake|woke|last night|"
            r"die|next time",
        ),
        rule(
            r"\b(?:try|trying|attempt|attempting|do|doing) (?:it )?again\b",
            also=r"attempt\w*|pills|suicid\w*|overdos\w*|kill|survived|last night|hospital|die|"
            r"tried to end|rope",
            unless=r"exam|test|certification",
        ),
        rule(
            r"\btr(?:ied|ying|y) to (?:end (?:it|things|everything|my life)(?! (?:with|"
            r"on))|take my (?:own )?life|kill myself|die|overdose|hang myself|off"
            r" myself)\b"
        ),
        rule(
            r"\b(?:punish|destroy|ruin|hurt|harm|kill|hate)\w* (?:myself|my body)(?:"
            r" \w+){0,3} (?:because|for existing|deserve|every|again|tonight|enough|so"
            r" much|more)\b",
            also=r"deserve\w*|bleed\w*|die|cut\w*|starv\w*|burn\w*|again|tonight|existing|hit|"
            r"alive|pain",
        ),
    ),
    "after-me": (
        rule(
            r"\b(?:hear|get|read|see)(?: the| some)? news (?:about|of) me|\bfind(?:s|ing)?"
            r" (?:my body|me (?:dead|hanging|in the morning|cold|like that|gone|like this|"
            r"there))|\b(?:til|until|before) the smell|\b(?:my|an|own) (?:obituary|eulogy|"
            r"headstone|tombstone|gravestone|autopsy|grave|ashes)\b",
            unless=r"movie|song|class|game|class project|family plot",
        ),
        rule(
            r"\b(?:come|came|show up|go|speak|cry|turn up|invited|play\w*|songs? (?:for|"
            r"at)|wear) (?:to |at |for )?my (?:own )?(?:funeral|wake|burial|memorial)\b"
        ),
        rule(
            r"\b(?:today|tonight|tomorrow|this|friday|saturday|sunday|monday|it)(?:"
            r" \w+){0,3} (?:is|will be|be|could be|might be|feels like) my (?:very"
            r" )?last(?= \.|$| (?:day|night|one|sunset|meal|sunrise|hours?)(?= \.|$| on|"
            r" alive| i| and| here| ever| so))",
            unless=r"job|work|shift|class|school|semester|internship|final|clinicals?|server|"
            r"exam|rotation",
        ),
        rule(
            r"\b(?:last|final) (?:ever )?(?:message|post|text|words|note|tweet|status|"
            r"story|night|goodbye|letter|will)(?: \w+)? (?:from me|of mine|ever|of my"
            r" life|i will|you will|to (?:everyone|you|the world)|before i go|on (?:this"
            r" )?earth|alive)\b",
            unless=r"semester|internship|job|school|moving",
        ),
        rule(
            r"\b(?:affairs|paperwork|finances|accounts) (?:are |is |all |were )?(?:in"
            r" order|settled|sorted|handled)|\b(?:got|getting|put|putting) (?:my|all my|"
            r"everything) (?:affairs|things|stuff|life|papers)? ?in order\b",
            also=r"i|my|me",
            unless=r"moving|apply|application|resume|school|enroll\w*",
        ),
        rule(
            r"\b(?:wrote|made|writing|signed|updated|updating|finish\w*) (?:out )?(?:my|a) will\b"
        ),
        rule(
            r"\b(?:nobody|no one|they|family|mother|she|he|parents|wife|husband|kids)"
            r" (?:has|have|will not have|does not have|do not have|would not have|never"
            r" have|will)(?: to)? (?:deal with|clean(?: up)?|worry|find|pay for|bury|see|"
            r"put up with|take care of)(?: \w+){0,3} (?:me|my|it after|after|this anymore|"
            r"the mess|body)\b",
            unless=r"patients?|retirement|loans",
        ),
        rule(
            r"\b(?:it|package|stuff|order|rope|everything) (?:comes|arrives|gets here|is"
            r" coming|will be here)(?: \w+){0,3} then\b"
        ),
        rule(
            r"\b(?:and|but)? ?then (?:it is|i am|it will be|i will be) (?:\w+ )?(?:done|"
            r"over|gone|finished|free|out|at peace)(?= \.|$| for good| forever)",
            unless=r"shift|class|semester|exam|finals?|school|courses?|rotation|clinicals?|"
            r"training|program|degree|certif\w*|last one",
        ),
        rule(
            r"\b(?:wrote|written|writing|write|wrapped|sealed|mailed|recorded|filmed|made|"
            r"leaving|left)(?: \w+){0,4} (?:letters?|notes?|videos?|cards?|messages?)(?:"
            r" \w+){0,4} (?:each|my (?:kids|children|mother|father|parents|family|wife|"
            r"husband|sister|brother|friends|son|daughter|best friend|dog)|everyone|for"
            r" after|for when|goodbye|explaining|apologi\w+|sorry|saying (?:sorry|bye|why|"
            r"goodbye))\b",
            unless=r"recommendation|cover|acceptance|resignation|application|landlord|"
            r"scholarship|birthday|thank you|graduat\w*|christmas|wedding|valentines?|"
            r"camp|mothers day|fathers day",
        ),
        rule(
            r"\b(?:life )?insurance(?: \w+)? (?:will|would|should|can|money|payout|"
            r"policy)(?: \w+)? (?:help|take care|cover|pay|go to|set|leave|support)"
            r" (?:her|him|them|my|of (?:her|him|them|my)|for my|the kids)\b",
            unless=r"health insurance|dental",
        ),
        rule(
            r"\b(?:keep|have|take|take care of|feed|walk|love|watch over|look after) my"
            r" (?:dog|cat|pet|pets|bird|hamster|plants|fish|guitar|kids|sister|brother|"
            r"mother|mom|family)(?: \w+)? (?:forever|for good|after me|when it is over|for"
            r" me ok|after tonight|after this)\b"
        ),
        rule(
            r"\b(?:take|look) (?:care|after) (?:of )?(?:each other|one another|yourselves|"
            r"him|her|them|my \w+)\b",
            also=r"last|bye|goodbye|gone|forever|sorry|will not be|not here|tonight|message|"
            r"tired|anymore",
            unless=r"patients?|trip|vacation|shift|switching|server",
        ),
        rule(
            r"\b(?:bye|goodbye|farewell|peace out|so long|adios|cya)\b(?: (?:everyone|"
            r"world|all|guys|friends|forever|for good|now))?",
            also=r"roof|ledge|bridge|edge|pills|rope|gun|knife|can not (?:do|take|go)|tired of|"
            r"pain|life|forever|never|cruel|done with|over|razor|blade|note|burden|alone|"
            r"hurts?|end|last",
            unless=r"server|school|semester|job|class|exam|finals?|graveyard|discord|trip|team|"
            r"retail|coworker",
        ),
        rule(
            r"\b(?:do not|never|please do not|dont) (?:be (?:sad|mad|angry|upset)|cry|"
            r"blame (?:yourself|yourselves|him|her|anyone)|miss me|forget me|feel bad|look"
            r" for me|try to (?:stop|find|save) me|come (?:looking|find)|wait up)(?= \.|$|"
            r" when| about| for me| if| at| that| i| after| too)",
            also=r"me|my|i|gone|goodbye|bye",
            unless=r"patients?|interview|exam|team|coach|game|failing|grade",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
