"""More short turns of phrase: riddles of dying, quiet methods, and others in danger."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_CARE = r"patients?|clients?|residents?|inmates?"
_KIN = (
    r"(?:friends?|brothers?|sisters?|boyfriends?|girlfriends?|mothers?|fathers?|sons?|"
    r"daughters?|roommates?|cousins?|"
    r"child|kid|students?|partners?|husband|wife|ex|niece|nephew|stepfather|stepmother|"
    r"uncle|aunt|he|she|they|girl|guy|boy|"
    r"teammate|classmate|coworker|neighbor|grandmother|grandfather|streamer|crush|twin|"
    r"someone|somebody)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "asking-for-a-way": (
        rule(
            r"\bways? to (?:die|go(?= \.|$| out)|kill (?:myself|yourself)|end (?:it|my"
            r" life|your life|things)|not wake up|disappear forever|overdose|leave this"
            r" (?:world|life))\b",
            unless=_CARE + "|most common|world",
        ),
        rule(
            r"\b(?:make|makes|so) (?:you|me|i|u) (?:do )?not wake up\b|\bnever wake up from\b",
            unless=_CARE,
        ),
        rule(
            r"\b(?:fall|jump|drop|falling|jumping) (?:from|off|out of)(?: \w+){0,5}"
            r" (?:floor|story|stories|window|building|roof|bridge|balcony)\b",
            also=r"do it|kill|die|enough|hurt|survive|fatal|i|me|my|tonight|work",
            unless=_CARE + "|game|stunt|dream|movie",
        ),
        rule(
            r"\b(?:days|hours|long)(?: \w+){0,6} (?:someone|anyone|somebody|they|people|"
            r"anybody)(?: \w+){0,3} (?:find|notice|found|look for) (?:me|i am|my)\b|"
            r"\b(?:find|found|notice) my (?:body|corpse)"
        ),
        rule(
            r"\b(?:search history|google\w*|googling|looking up|looked up|searched|"
            r"searching|researched|researching|reading about)\b",
            also=r"ways? to (?:go|die|end|kill)|how to (?:die|kill|hang|overdose|tie)|painless|"
            r"suicide methods|methods|lethal|noose|overdos\w*",
            unless=_CARE + "|paper|essay|teaching|research methods|class",
        ),
        rule(
            r"\b(?:stop|stopped|stopping|skip|skipping|quit|not taking|off)(?: \w+){0,2}"
            r" my (?:insulin|heart pills|dialysis|inhaler|blood pressure pills|pills|"
            r"chemo|seizure pills)\b",
            also=r"let it|see what happens|die|nobody|no one|on purpose|do not care|kill|point|"
            r"happen|end",
        ),
        rule(
            r"\binsulin\b",
            also=r"i (?:just )?stopped|stop taking|too much|extra|whole|overdos\w*|all my|let"
            r" it|die",
            unless=_CARE,
        ),
        rule(
            r"\b(?:gas|oven|stove)(?: \w+){0,3} on\b|\bturned(?: \w+){0,3} gas\b",
            also=r"laying|lying|lie|sleep|breathing|windows?|wait\w*|head in|sealed|not light|"
            r"waiting",
            unless=r"cook\w*|dinner|forgot|leak\w*|left the",
        ),
        rule(
            r"\b(?:razors?|blades?|noose|rope|bottle of pills|gun|exhaust|toaster)\b",
            also=r"tub|bathtub|sitting|alone|crying|shower|closet|hand|hands|tonight|ready|i"
            r" have|looking|lap|lock\w*",
            unless=_CARE
            + r"|shav\w*|hunting|range|game|hotel|techs?|jump rope|climb\w*|check\w*|unit|"
            "staff|end of my rope|ropes",
        ),
        rule(
            r"\bswallow\w* (?:\w+ ){0,4}(?:batter\w+|glass|blades?|magnets?|screws?|nails|"
            r"razors?|needles?|pins)\b",
            unless=_CARE + "|dog|puppy|cat",
        ),
        rule(r"\bpopp(?:ing|ed) (?:\w+ ){0,4}(?:pills|xans?|percs?|oxys?|bars)\b", unless=_CARE),
        rule(
            r"\b(?:saving|hiding|hoarding|stash\w*|cheek\w*|stockpil\w*|collecting)(?:"
            r" \w+){0,3} (?:ambien|pills|xanax|seroquel|oxy\w*|percs?|insulin|lithium|"
            r"klonopin|sleeping pills|trazodone|benzos)\b",
            unless=_CARE,
        ),
    ),
    "near-the-end": (
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
    "danger-around": (
        rule(
            r"\b(?:burn|burning|blow|blowing|torch|torching|light|set|setting|shoot|"
            r"shooting)(?: \w+){0,5} (?:house|home|apartment|car|place|school|church|"
            r"building|trailer|dorm|office|store)(?: \w+){0,2} (?:down|up|on fire)\b",
            also=r"i|me|my|going|want|will|plan\w*",
            unless=_CARE + "|party|song|minecraft|sims|game|christmas lights|lights",
        ),
        rule(
            rf"\b{_KIN}(?: \w+){{0,4}} (?:is|are|keeps?|been|was|at home) (?:hurting|"
            rf"touching|hitting|abusing|beating|choking|molesting|raping|starving|kicking|"
            rf"threatening) (?:me|her|him|them|us)\b",
            unless=_CARE
            + r"|years ago|used to|when i was|shift|on the unit|at work|as a (?:kid|child|teen)",
        ),
        rule(
            rf"\b(?:her|his|their|my|the) (?:\w+ )?{_KIN}(?: \w+)? (?:hurts|hits|beats|"
            rf"touches|abuses|chokes|rapes|starves|molests|threatens) (?:her|him|them|me|"
            rf"us)\b",
            unless=_CARE
            + r"|years ago|used to|when i was|autis\w*|toddler|dementia|kid tells you|child"
            r" tells you|daycare|special needs",
        ),
        rule(
            r"\b(?:locked|lock|chained|tied|trapped|kept)(?: \w+)? me (?:in|up|inside|to)\b",
            unless=_CARE + "|contract|loop|lease|job|interested",
        ),
        rule(
            r"\b(?:pins?|pinned|holds?|held) me down\b|\bwill not stop when i say no\b|"
            r"\b(?:i|me) (?:said|say|saying|told him) no (?:and|but) (?:he|she|they)\b",
            unless=_CARE + "|training|practice|wrestling|job",
        ),
        rule(
            r"\b(?:bury|kill|hurt|find|shoot|end) me if i\b",
            unless=r"fail|flunk|drop\w*|quit|get a [bcdf]|change|switch|forget|miss|lose|do not"
            r" (?:call|get|pass|clean)|late|major|spend",
        ),
        rule(
            r"\bpulled (?:a|his|her|out a) (?:gun|knife) on (?:me|us)\b", unless=_CARE + "|at work"
        ),
        rule(
            r"\b(?:get|kill|hurt|attack|stab|shoot|strike) (?:them|him|her|everyone)"
            r" (?:all )?(?:first|before (?:they|he|she))\b|\b(?:poison\w*|following|out to"
            r" get|spying on|after|controlling) (?:me|my food|my"
            r" mind)\b(?=.{0,60}\b(?:first|kill|knife|gun|fight|defend|stab|stop them))",
            unless="game|" + _CARE,
        ),
        rule(
            r"\bmake (?:him|her|them|everyone|you all|my \w+) (?:bleed|pay|suffer|hurt|"
            r"die|feel pain|scream)\b",
            unless=r"game|ranked|lol|chess|bills?|rent",
        ),
        rule(
            r"\b(?:where (?:he|she|they) lives?|when (?:he|she|they) sleeps?|while (?:he|"
            r"she|they) sleeps?|in (?:his|her|their) sleep)\b",
            also=r"kill|burn|hurt|stab|bleed|gun|knife|pay|going to|shoot|poison",
        ),
        rule(
            r"\bbeen (?:cutting|self harming|purging|starving|overdosing)\b(?! (?:class|"
            r"back|hours|carbs|it|my hair|weight|corners|grass|down|out|calories|sugar))",
            unless=_CARE,
        ),
        rule(
            rf"\b(?!they\b){_KIN}\b",
            also=r"serious about suicide|suicidal|(?:is|wants|going|gonna|threat\w*|plan\w*|"
            r"talk\w*)(?: \w+){0,5} (?:not exist\w*|kill(?:ing)? (?:himself|herself|"
            r"themselves|themself)|going to do it|end (?:it|her life|his life)|hurt"
            r" (?:himself|herself))|see you in the next life|last stream|goodbye"
            r" (?:letter|video|note)|date (?:picked )?to die|took (?:all )?(?:her|his|"
            r"their) (?:\w+ )?pills|did to (?:himself|herself)|been saying sorry|make me"
            r" promise not to tell",
            unless=_CARE
            + r"|works? (?:with|at|as|in)|working with|volunteer\w*|help people|techs?|"
            r"mhts?|passed|died|killed (?:himself|herself) (?:in|when|last|years)|years"
            r" ago|movie|show|song|character|book|people who|is an? (?:nurse|therapist|"
            r"counselor|emt|tech)|hotline",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
