"""Asking for a way to die, and dangers from or to the people around."""

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
    "danger-around": (
        rule(
            rf"\b{_KIN}(?: \w+){{0,3}} (?:will|going to|wants to|threatens to|threatened to|"
            rf"might|gonna) (?:kill|shoot|stab|hurt|burn|strangle|beat) (?:all of us|everyone|"
            rf"us all|us|me|my \w+|her|him|them|the (?:whole|entire) family|the kids)\b",
            unless=_CARE
            + r"|fail|flunk|grades?|gpa|drop\w*|quit|late|tell (?:her|him)|dishes|forget|spend|"
            r"lol|switched|find\w* out i|finds out i",
        ),
        rule(
            r"\bvoices?(?: \w+){0,4} (?:said|says|say|tell\w*|told|want\w*|whisper\w*|"
            r"scream\w*)(?: \w+){0,4} (?:push|throw|hit|grab|take|use|follow|punish|trust"
            r" nobody)\b",
            unless=_CARE,
        ),
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
