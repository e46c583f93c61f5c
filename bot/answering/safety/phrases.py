"""More short turns of phrase: riddles of dying, quiet methods, and others in danger."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_CARE = r"patients?|clients?|residents?|inmates?"
_KIN = (
    r"(?:friends?|brothers?|sisters?|boyfriends?|girlfriends?|mothers?|fathers?|sons?|daughters?|roommates?|cousins?|"
    r"child|kid|students?|partners?|husband|wife|ex|niece|nephew|stepfather|stepmother|uncle|aunt|he|she|they|girl|guy|boy|"
    r"teammate|classmate|coworker|neighbor|grandmother|grandfather|streamer|crush|twin|someone|somebody)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "asking-for-a-way": (
        rule(
            r"\bways? to (?:die|go(?= \.|$| out)|kill (?:myself|yourself)|end (?:it|my life|your life|things)|not wake up|disappear forever|overdose|leave this (?:world|life))\b",
            unless=_CARE + "|most common|world",
        ),
        rule(
            r"\b(?:make|makes|so) (?:you|me|i|u) (?:do )?not wake up\b|\bnever wake up from\b",
            unless=_CARE,
        ),
        rule(
            r"\b(?:fall|jump|drop|falling|jumping) (?:from|off|out of)(?: \w+){0,5} (?:floor|story|stories|window|building|roof|bridge|balcony)\b",
            also=r"do it|kill|die|enough|hurt|survive|fatal|i|me|my|tonight|work",
            unless=_CARE + "|game|stunt|dream|movie",
        ),
        rule(
            r"\b(?:days|hours|long)(?: \w+){0,6} (?:someone|anyone|somebody|they|people|anybody)(?: \w+){0,3} (?:find|notice|found|look for) (?:me|i am|my)\b|\b(?:find|found|notice) my (?:body|corpse)"
        ),
        rule(
            r"\b(?:search history|google\w*|googling|looking up|looked up|searched|searching|researched|researching|reading about)\b",
            also=r"ways? to (?:go|die|end|kill)|how to (?:die|kill|hang|overdose|tie)|painless|suicide methods|methods|lethal|noose|overdos\w*",
            unless=_CARE + "|paper|essay|teaching|research methods|class",
        ),
        rule(
            r"\b(?:stop|stopped|stopping|skip|skipping|quit|not taking|off)(?: \w+){0,2} my (?:insulin|heart pills|dialysis|inhaler|blood pressure pills|pills|chemo|seizure pills)\b",
            also=r"let it|see what happens|die|nobody|no one|on purpose|do not care|kill|point|happen|end",
        ),
        rule(
            r"\binsulin\b",
            also=r"i (?:just )?stopped|stop taking|too much|extra|whole|overdos\w*|all my|let it|die",
            unless=_CARE,
        ),
        rule(
            r"\b(?:gas|oven|stove)(?: \w+){0,3} on\b|\bturned(?: \w+){0,3} gas\b",
            also=r"laying|lying|lie|sleep|breathing|windows?|wait\w*|head in|sealed|not light|waiting",
            unless="cook\w*|dinner|forgot|leak\w*|left the",
        ),
        rule(
            r"\b(?:razors?|blades?|noose|rope|bottle of pills|gun|exhaust|toaster)\b",
            also=r"tub|bathtub|sitting|alone|crying|shower|closet|hand|hands|tonight|ready|i have|looking|lap|lock\w*",
            unless=_CARE
            + "|shav\w*|hunting|range|game|hotel|techs?|jump rope|climb\w*|check\w*|unit|staff|end of my rope|ropes",
        ),
        rule(
            r"\bswallow\w* (?:\w+ ){0,4}(?:batter\w+|glass|blades?|magnets?|screws?|nails|razors?|needles?|pins)\b",
            unless=_CARE + "|dog|puppy|cat",
        ),
        rule(r"\bpopp(?:ing|ed) (?:\w+ ){0,4}(?:pills|xans?|percs?|oxys?|bars)\b", unless=_CARE),
        rule(
            r"\b(?:saving|hiding|hoarding|stash\w*|cheek\w*|stockpil\w*|collecting)(?: \w+){0,3} (?:ambien|pills|xanax|seroquel|oxy\w*|percs?|insulin|lithium|klonopin|sleeping pills|trazodone|benzos)\b",
            unless=_CARE,
        ),
    ),
    "near-the-end": (
        rule(r"^(?:suicide|overdose|self harm|kill myself|die|want to die|dying)(?: \.)?$"),
        rule(r"\bwill to (?:live|keep|go on|stay|exist|carry on)\b", unless=_CARE),
        rule(
            r"\b(?:someone|somebody|can you|please|god|just) kill me\b(?! (?:if|when|for|off|with|lol))",
            also=r"serious|end|stop|can not|pain|anymore|hurts|begging|i want",
        ),
        rule(
            r"\b(?:one more|another)(?: \w+){1,4} and i am (?:out|done|gone|ending it)\b",
            also=r"for good|forever|life|permanently|really done",
        ),
        rule(
            r"\bnothing to (?:wake|get) up for\b|\bnothing (?:left )?to look forward to\b|\b(?:keep|kept) waking up(?= \.|$| every| alive)",
            unless=r"at \d+|alarm|night shift|insomnia|job|work",
        ),
        rule(
            r"\blet the (?:\w+ )?(?:water|dark\w*|current|pain|waves?|ocean|river|tide|flames|train|cold|sickness|illness) (?:win|take|have|carry|swallow|end|hit)|\blet (?:it|myself) (?:happen|go|die|sink|drown|bleed|slip|fall)\b",
            also=r"i|me|my|myself",
            unless=_CARE,
        ),
        rule(
            r"\b(?:want|ready|rather|time for me|time) to go now\b|\bnot want to (?:grow old|get (?:any )?older|turn \d+|reach \d+|make it to \d+|have a future|see \d+|hit \d+)\b"
        ),
        rule(
            r"\b(?:tear|tearing|rip|ripping|claw|clawing|peel|peeling|cut|slice|shred)(?: \w+){0,3} (?:skin|veins?|iv|arms?|wrists?)(?: \w+)? (?:open|off|out|apart)?|\brip out my\b",
            also=r"i|me|my",
            unless=_CARE + "|sunburn\w*|orange|chicken|hair out|jeans",
        ),
        rule(
            r"\bmake (?:it|this|everything|the (?:pain|thoughts|noise|voices|hurting)) (?:all |just )?(?:stop|end|go away)\b",
            unless=r"alarm|notifications?|spam\w*|ads?|lag|beep\w*|construction|music|hiccups|ringing in|bot|recruiters?",
        ),
        rule(
            r"\b(?:stop being|remov\w+|erase|eliminat\w+|get rid of) (?:a |the |this )?(?:problem|reason|burden|myself|mistake|disappointment|nuisance|bother)(?= \.|$| from| to| for| and| anymore| tonight)",
            also=r"i|me|my|myself|tonight|world|everyone",
            unless=r"chat|server|thread|group|list|team|class",
        ),
        rule(
            r"\bi can not anymore(?= \.|$| i am| and)|\bcan not do (?:life|living|another (?:day|night))\b",
            unless=r"job|work|class|chem\w*|professor|lol|shift",
        ),
        rule(
            r"\b(?:one more|if (?:i|this|he|she|they|it))(?: \w+){0,7} (?:and |then )?(?:i am|i will) (?:be )?(?:ending it|done for good|out for good|gone for good|killing|dead|ending|jumping|gone forever|checking out)\b"
        ),
        rule(
            r"\b(?:out|gone|leaving|done|over) for good\b",
            also=r"bad day|pain|life|tonight|goodbye|bye|hurts|everyone|can not|tired",
            unless=r"job|retail|server|school|company|league|store|work",
        ),
        rule(
            r"\b(?:told|said|say|saying|kissed|hugged)(?: \w+){0,4} (?:goodbye|bye|good night)(?: \w+){0,2} (?:this morning|tonight|for the last|one last|last time|forever|for good|already)\b|\btold my (?:cat|dog|kids|baby|mother|children|son|daughter|sister|brother|wife|pets?) (?:goodbye|bye)\b",
            unless=r"school|vacation|shift|airport|college|work|trip|camp",
        ),
        rule(
            r"\bcan not (?:promise|guarantee|swear|say)(?: \w+){0,4} (?:safe|alive|ok|okay|here|not (?:hurt|do|kill))\b|\bi (?:think i )?need (?:one|to be (?:admitted|committed|hospitali\w+|sectioned|locked up|put away)|to go inpatient|inpatient|a psych (?:ward|hospital|hold))\b(?! (?:experience|hours|job|clinical))",
            unless=r"internship|clinicals?|shift|certif\w*|resume|degree|license|laptop",
        ),
        rule(
            r"\bnot (?:be |going to |gonna )?(?:making|make|made|live|living|get|getting|around|stay\w*)(?: \w+){1,5} alive\b"
        ),
        rule(
            r"\b(?:jump|jumping|hanging myself|ending it|ending things|dying|od|overdosing|checking out|clocking out of life|leaving this world|doing it)(?: \w+)? (?:tonight|today|tomorrow|this weekend|after (?:finals|graduation|class|school)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|my birthday)|before (?:my|christmas|finals))\b",
            unless=r"trampoline|ship|on vc|with him|with her|laughing|hair|lease|contract",
        ),
        rule(
            r"\bend(?:ing)? it\b(?! (?:with|for|on a|there))",
            also=r"i|me|my|every night|think\w*|tonight|want",
            unless=r"relationship|lease|call|meeting|contract|boyfriend|girlfriend|situationship|subscription|"
            + _CARE,
        ),
        rule(
            r"\b(?:dying|death|suicide|being dead|not existing|not being (?:here|alive))\b",
            also=r"best part|counting|can not wait|look\w* forward|fantasi\w*|romantic|comfort\w*|beautiful|all i think|only thing|obsess\w*|calls? me|calling|my (?:only )?friend|relief|excit\w*|day ?dream\w*|dream\w* of",
            unless=_CARE
            + "|movie|song|book|paper|class|to know|to try|to see|job|career|work|game",
        ),
        rule(
            r"\b(?:danger|risk|threat|safer|unsafe|bomb)\b",
            also=r"to myself|from myself|without me (?:around|here)|myself|me around",
            unless=_CARE,
        ),
        rule(
            r"\b(?:hurt\w*|crash\w*|burn\w*|cut\w*|hit\w*|starv\w*|fall\w*|chok\w*|drown\w*)(?: \w+){0,6} on purpose\b",
            unless=_CARE,
        ),
        rule(
            r"\bhit(?:ting)? myself\b|\b(?:burns?|cuts|bruises|scars|marks) (?:i|that i|he|that he|she|that she|they|that they) (?:made|gave|did|put|do|make)\b",
            unless=_CARE,
        ),
    ),
    "danger-around": (
        rule(
            r"\b(?:burn|burning|blow|blowing|torch|torching|light|set|setting|shoot|shooting)(?: \w+){0,5} (?:house|home|apartment|car|place|school|church|building|trailer|dorm|office|store)(?: \w+){0,2} (?:down|up|on fire)\b",
            also=r"i|me|my|going|want|will|plan\w*",
            unless=_CARE + "|party|song|minecraft|sims|game|christmas lights|lights",
        ),
        rule(
            rf"\b{_KIN}(?: \w+){{0,4}} (?:is|are|keeps?|been|was|at home) (?:hurting|touching|hitting|abusing|beating|choking|molesting|raping|starving|kicking|threatening) (?:me|her|him|them|us)\b",
            unless=_CARE
            + r"|years ago|used to|when i was|shift|on the unit|at work|as a (?:kid|child|teen)",
        ),
        rule(
            rf"\b(?:her|his|their|my|the) (?:\w+ )?{_KIN}(?: \w+)? (?:hurts|hits|beats|touches|abuses|chokes|rapes|starves|molests|threatens) (?:her|him|them|me|us)\b",
            unless=_CARE
            + r"|years ago|used to|when i was|autis\w*|toddler|dementia|kid tells you|child tells you|daycare|special needs",
        ),
        rule(
            r"\b(?:locked|lock|chained|tied|trapped|kept)(?: \w+)? me (?:in|up|inside|to)\b",
            unless=_CARE + "|contract|loop|lease|job|interested",
        ),
        rule(
            r"\b(?:pins?|pinned|holds?|held) me down\b|\bwill not stop when i say no\b|\b(?:i|me) (?:said|say|saying|told him) no (?:and|but) (?:he|she|they)\b",
            unless=_CARE + "|training|practice|wrestling|job",
        ),
        rule(
            r"\b(?:bury|kill|hurt|find|shoot|end) me if i\b",
            unless=r"fail|flunk|drop\w*|quit|get a [bcdf]|change|switch|forget|miss|lose|do not (?:call|get|pass|clean)|late|major|spend",
        ),
        rule(
            r"\bpulled (?:a|his|her|out a) (?:gun|knife) on (?:me|us)\b", unless=_CARE + "|at work"
        ),
        rule(
            r"\b(?:get|kill|hurt|attack|stab|shoot|strike) (?:them|him|her|everyone) (?:all )?(?:first|before (?:they|he|she))\b|\b(?:poison\w*|following|out to get|spying on|after|controlling) (?:me|my food|my mind)\b(?=.{0,60}\b(?:first|kill|knife|gun|fight|defend|stab|stop them))",
            unless="game|" + _CARE,
        ),
        rule(
            r"\bmake (?:him|her|them|everyone|you all|my \w+) (?:bleed|pay|suffer|hurt|die|feel pain|scream)\b",
            unless=r"game|ranked|lol|chess|bills?|rent",
        ),
        rule(
            r"\b(?:where (?:he|she|they) lives?|when (?:he|she|they) sleeps?|while (?:he|she|they) sleeps?|in (?:his|her|their) sleep)\b",
            also=r"kill|burn|hurt|stab|bleed|gun|knife|pay|going to|shoot|poison",
        ),
        rule(
            r"\bbeen (?:cutting|self harming|purging|starving|overdosing)\b(?! (?:class|back|hours|carbs|it|my hair|weight|corners|grass|down|out|calories|sugar))",
            unless=_CARE,
        ),
        rule(
            rf"\b(?!they\b){_KIN}\b",
            also=r"serious about suicide|suicidal|(?:is|wants|going|gonna|threat\w*|plan\w*|talk\w*)(?: \w+){0,5} (?:not exist\w*|kill(?:ing)? (?:himself|herself|themselves|themself)|going to do it|end (?:it|her life|his life)|hurt (?:himself|herself))|see you in the next life|last stream|goodbye (?:letter|video|note)|date (?:picked )?to die|took (?:all )?(?:her|his|their) (?:\w+ )?pills|did to (?:himself|herself)|been saying sorry|make me promise not to tell",
            unless=_CARE
            + r"|works? (?:with|at|as|in)|working with|volunteer\w*|help people|techs?|mhts?|passed|died|killed (?:himself|herself) (?:in|when|last|years)|years ago|movie|show|song|character|book|people who|is an? (?:nurse|therapist|counselor|emt|tech)|hotline",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
