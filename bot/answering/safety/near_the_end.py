"""Turns of phrase for being about to go, and for what would make it stop."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_CARE = r"patients?|clients?|residents?|inmates?"

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "near-the-end": (
        rule(
            r"\b(?:why|how|not|can not|cant)(?: \w+){0,4} (?:keep|go on|continue|stay)"
            r" (?:living|alive|existing|breathing)\b",
            unless=_CARE
            + r"|paycheck|in (?:this|my) (?:city|town|dorm|apartment)|with (?:my )?(?:parents|"
            r"roommates?)",
        ),
        rule(
            r"\bwhat if i (?:\w+ )?(?:ended (?:it|my)|did not wake|died|disappeared|killed|"
            r"jumped|od|overdosed|vanished|never woke|let go|stopped (?:existing|living|"
            r"being)|was gone|was dead|took (?:them all|all)|hurt (?:myself|someone i))\b",
            unless=r"at work|on the job|patients?|shift|unit",
        ),
        rule(
            r"\b(?:tonight|today|tomorrow|this weekend) is (?:when|the time|how)(?: \w+){0,2}"
            r" (?:i|it|do|end|go|goodbye|over|die)\b",
            unless=r"exam|interview|shift|class|orientation|start|apply",
        ),
        rule(
            r"\b(?:jumped|leapt|leaped|threw myself|threw himself|threw herself) (?:from|off|"
            r"out of|in front of)(?: \w+){0,4} (?:floor|window|roof|bridge|balcony|building|"
            r"ledge|train|car|bus)\b",
            unless=_CARE + "|game|movie|stunt|parkour|pool|dream|cat|dog",
        ),
        rule(
            r"\b(?:i am|being|am|feel like|become|becoming|might be)(?: \w+){0,2} (?:danger|"
            r"threat|risk) to (?:my|myself|others|them|him|her|people|everyone|society|"
            r"those)\b"
        ),
        rule(
            r"\b(?:hung|hanged|tied|looped|knotted|tying|hanging|looping) (?:a|the|my|his|"
            r"her)(?: \w+)? (?:belt|rope|sheet|bedsheet|cord|scarf|noose|extension cord|"
            r"leash)\b",
            unless=_CARE + r"|hammock|boat|tent|swing|dog|climb\w*|clothes ?line",
        ),
        rule(
            r"\btalk me (?:down|out of (?:it|this|doing|killing|ending|jumping|hurting))\b",
            unless=r"price|buying|quit\w*|applying|dropping out|nursing|this major",
        ),
        rule(
            r"\b(?:which|what|the) bridge\b",
            also=r"i|know|already|chose\w*|pick\w*",
            unless=r"program|rn|lpn|course|class|traffic|toll|nursing|bus|drive to work|exam",
        ),
        rule(
            r"\bif (?:anyone|anybody|someone|they|my \w+) asks?\b",
            also=r"i (?:love|loved|tried|am sorry)|tell (?:them|him|her)|it was not",
            unless=r"interview|recruiter|job|manager|shift",
        ),
        rule(
            r"\bpainless(?:ly)?\b",
            also=r"way|ways|thing|method|take|die|go|quick\w*|death|pill|pills|fast\w*",
            unless=r"dentist|injection|epidural|tattoo|applic\w*|interview|process|apply|laser|"
            r"wax\w*|exam|surgery|study|" + _CARE,
        ),
        rule(r"^(?:suicide|overdose|self harm|kill myself|die|want to die|dying)(?: \.)?$"),
        rule(r"\bwill to (?:live|keep|go on|stay|exist|carry on)\b", unless=_CARE),
        rule(
            r"\b(?:someone|somebody|can you|please|god|just) kill me\b(?! (?:if|when|for|"
            r"off|with|lol))",
            also=r"serious|end|stop|can not|pain|anymore|hurts|begging|i want",
        ),
        rule(
            r"\b(?:one more|another)(?: \w+){1,4} and i am (?:out|done|gone|ending it)\b",
            also=r"for good|forever|life|permanently|really done",
        ),
        rule(
            r"\bnothing to (?:wake|get) up for\b|\bnothing (?:left )?to look forward to\b|"
            r"\b(?:keep|kept) waking up(?= \.|$| every| alive)",
            unless=r"at \d+|alarm|night shift|insomnia|job|work",
        ),
        rule(
            r"\blet the (?:\w+ )?(?:water|dark\w*|current|pain|waves?|ocean|river|tide|"
            r"flames|train|cold|sickness|illness) (?:win|take|have|carry|swallow|end|hit)|"
            r"\blet (?:it|myself) (?:happen|go|die|sink|drown|bleed|slip|fall)\b",
            also=r"i|me|my|myself",
            unless=_CARE,
        ),
        rule(
            r"\b(?:want|ready|rather|time for me|time) to go now\b|\bnot want to (?:grow"
            r" old|get (?:any )?older|turn \d+|reach \d+|make it to \d+|have a future|see"
            r" \d+|hit \d+)\b"
        ),
        rule(
            r"\b(?:tear|tearing|rip|ripping|claw|clawing|peel|peeling|cut|slice|shred)(?:"
            r" \w+){0,3} (?:skin|veins?|iv|arms?|wrists?)(?: \w+)? (?:open|off|out|"
            r"apart)?|\brip out my\b",
            also=r"i|me|my",
            unless=_CARE + r"|sunburn\w*|orange|chicken|hair out|jeans",
        ),
        rule(
            r"\bmake (?:it|this|everything|the (?:pain|thoughts|noise|voices|hurting))"
            r" (?:all |just )?(?:stop|end|go away)\b",
            unless=r"alarm|notifications?|spam\w*|ads?|lag|beep\w*|construction|music|hiccups|"
            r"ringing in|bot|recruiters?",
        ),
        rule(
            r"\b(?:stop being|remov\w+|erase|eliminat\w+|get rid of) (?:a |the |this"
            r" )?(?:problem|reason|burden|myself|mistake|disappointment|nuisance|"
            r"bother)(?= \.|$| from| to| for| and| anymore| tonight)",
            also=r"i|me|my|myself|tonight|world|everyone",
            unless=r"chat|server|thread|group|list|team|class",
        ),
        rule(
            r"\bi can not anymore(?= \.|$| i am| and)|\bcan not do (?:life|living|another"
            r" (?:day|night))\b",
            unless=r"job|work|class|chem\w*|professor|lol|shift",
        ),
        rule(
            r"\b(?:one more|if (?:i|this|he|she|they|it))(?: \w+){0,7} (?:and |then )?(?:i"
            r" am|i will) (?:be )?(?:ending it|done for good|out for good|gone for good|"
            r"killing|dead|ending|jumping|gone forever|checking out)\b"
        ),
        rule(
            r"\b(?:out|gone|leaving|done|over) for good\b",
            also=r"bad day|pain|life|tonight|goodbye|bye|hurts|everyone|can not|tired",
            unless=r"job|retail|server|school|company|league|store|work",
        ),
        rule(
            r"\b(?:told|said|say|saying|kissed|hugged)(?: \w+){0,4} (?:goodbye|bye|good"
            r" night)(?: \w+){0,2} (?:this morning|tonight|for the last|one last|last"
            r" time|forever|for good|already)\b|\btold my (?:cat|dog|kids|baby|mother|"
            r"children|son|daughter|sister|brother|wife|pets?) (?:goodbye|bye)\b",
            unless=r"school|vacation|shift|airport|college|work|trip|camp",
        ),
        rule(
            r"\bcan not (?:promise|guarantee|swear|say)(?: \w+){0,4} (?:safe|alive|ok|"
            r"okay|here|not (?:hurt|do|kill))\b|\bi (?:think i )?need (?:one|to be"
            r" (?:admitted|committed|hospitali\w+|sectioned|locked up|put away)|to go"
            r" inpatient|inpatient|a psych (?:ward|hospital|hold))\b(?! (?:experience|"
            r"hours|job|clinical))",
            unless=r"internship|clinicals?|shift|certif\w*|resume|degree|license|laptop",
        ),
        rule(
            r"\bnot (?:be |going to |gonna )?(?:making|make|made|live|living|get|getting|"
            r"around|stay\w*)(?: \w+){1,5} alive\b"
        ),
        rule(
            r"\b(?:jump|jumping|hanging myself|ending it|ending things|dying|od|"
            r"overdosing|checking out|clocking out of life|leaving this world|doing it)(?:"
            r" \w+)? (?:tonight|today|tomorrow|this weekend|after (?:finals|graduation|"
            r"class|school)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|"
            r"sunday|my birthday)|before (?:my|christmas|finals))\b",
            unless=r"trampoline|ship|on vc|with him|with her|laughing|hair|lease|contract",
        ),
        rule(
            r"\bend(?:ing)? it\b(?! (?:with|for|on a|there))",
            also=r"i|me|my|every night|think\w*|tonight|want",
            unless=r"relationship|lease|call|meeting|contract|boyfriend|girlfriend|situationship|"
            r"subscription|" + _CARE,
        ),
        rule(
            r"\b(?:dying|death|suicide|being dead|not existing|not being (?:here|alive))\b",
            also=r"best part|counting|can not wait|look\w* forward|fantasi\w*|romantic|"
            r"comfort\w*|beautiful|all i think|only thing|obsess\w*|calls? me|calling|my"
            r" (?:only )?friend|relief|excit\w*|day ?dream\w*|dream\w* of",
            unless=_CARE
            + "|movie|song|book|paper|class|to know|to try|to see|job|career|work|game",
        ),
        rule(
            r"\b(?:danger|risk|threat|safer|unsafe|bomb)\b",
            also=r"to myself|from myself|without me (?:around|here)|myself|me around",
            unless=_CARE,
        ),
        rule(
            r"\b(?:hurt\w*|crash\w*|burn\w*|cut\w*|hit\w*|starv\w*|fall\w*|chok\w*|"
            r"drown\w*)(?: \w+){0,6} on purpose\b",
            unless=_CARE,
        ),
        rule(
            r"\bhit(?:ting)? myself\b|\b(?:burns?|cuts|bruises|scars|marks) (?:i|that i|"
            r"he|that he|she|that she|they|that they) (?:made|gave|did|put|do|make)\b",
            unless=_CARE,
        ),
    ),
}
"""Rules by name, over the plain spelling."""
