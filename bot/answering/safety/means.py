"""Rules for means at hand, and for what was swallowed."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_PILLS = (
    r"(?:pills?|sleeping pills|bottle|bottles|painkillers|aspirin|ibuprofen|tylenol|advil|xanax|"
    r"benadryl|melatonin|oxy|fentanyl|ambien|lithium|prozac|zoloft|seroquel|adderall|"
    r"benzos|insulin|"
    r"opioids|percs?|vicodin|klonopin|bleach|antifreeze|poison|drugs|acetaminophen|paracetamol)"
)
_MANY = (
    r"(?:a bunch|bunch|too many|many|a whole|whole|the whole|an entire|entire|all|all of|handful|"
    r"a handful|a lot|lots|loads|\d{2,3}|half|the rest|the entire|way too many|every|full)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "means": (
        rule(
            r"\b(?:standing|sitting|stood|sat|walking|laying|lying|parked|waiting|here|up|"
            r"am|hanging|on my way|looking|leaning|driving|heading)(?: \w+){0,3} (?:on|at|"
            r"over|off|to|onto|by|near|from)(?: the| a| this| my)?(?: \w+)? ?(?:bridge|"
            r"ledge|overpass|train tracks|tracks|railing|edge of (?:the|a)|rooftop|cliff|"
            r"top of the (?:parking|building|roof)|roof(?= \.|$| of| and| right|"
            r" looking))\b",
            unless=r"view|photo|pic|hiking|hike|concert|running",
        ),
        rule(
            r"\b(?:i|im|am|me|my|holding|got|have|bought|buying|loading|loaded|found|"
            r"grabbed|hid|hiding|with)(?: \w+){0,5} (?:a |the |my |this |his |fathers?"
            r" )?(?:gun|pistol|rifle|shotgun|noose|rope|blade|razor|razor blades?|knife|"
            r"loaded gun|belt|handgun)(?: \w+){0,3} (?:in my (?:hand|hands|mouth|lap|bag|"
            r"car|room|drawer)|to my (?:head|temple|throat|wrist|chest)|around my neck|"
            r"against my|on the (?:bed|table|desk|counter) (?:next|in|beside)|next to me|"
            r"beside me|right here|in front of me|ready|loaded|and (?:a|the|i am|want|no)|"
            r"tied|is tied|hanging|pointed|for myself|to use on)",
        ),
        rule(
            r"\b(?:i|me|my)(?: \w+){0,4} (?:noose|hanging rope|rope (?:is )?(?:tied|ready|"
            r"from|around|for|in the closet))\b",
        ),
        rule(r"\btied (?:a|the|my)(?: \w+)? (?:noose|rope|belt|knot|sheet)"),
        rule(r"\bnoose\b"),
        rule(
            r"\bgun (?:is )?(?:to|in|against|at|on) my (?:head|mouth|temple|lap|hand|"
            r"chest)",
        ),
        rule(r"\bloaded (?:the|my|his)(?: \w+)? (?:gun|pistol|shotgun|rifle)"),
        rule(
            r"\b(?:bought|got|have|ordered|purchased|getting|buying|bring)(?: \w+){0,3}"
            r" (?:gun|rope|pills|helium|razor blades?|rat poison|charcoal)(?: \w+){0,5}"
            r" (?:to (?:do it|end|kill|die|use on me|use on myself)|for (?:myself|tonight|"
            r"it)|tonight|and i am)",
        ),
        rule(
            r"\b(?:stockpil\w+|hoarding|saving up|saved up|saving|stashing|stashed|"
            r"collecting|hiding|counting|counted|lined up|lining up|laid out|hoarded|"
            rf"poured out)(?: \w+){{0,4}} {_PILLS}\b",
        ),
        rule(
            rf"\b{_PILLS}(?: \w+){{0,3}} (?:in front of me|in my hand|in my hands|next to"
            r" me|on my (?:desk|bed|nightstand)|beside me|are calling|lined up|laid out|"
            r"looking at me|ready|staring|is calling|on the (?:table|counter|bed|sink)"
            r" and)\b",
        ),
        rule(
            rf"\b(?:staring at|looking at|holding)(?: \w+){{0,4}} (?:{_PILLS}|gun|razor|"
            r"blade|knife|rope|train tracks|water below|ceiling fan and)\b",
            also=r"(?:i|me|my|im)\b|(?: \w+){0,5}$",
        ),
        rule(
            rf"\bhow (?:many|much)(?: \w+){{0,3}} (?:{_PILLS}|milligrams|mg|it take|do i|"
            rf"would it take|should i)(?: \w+){{0,6}} (?:to (?:die|overdose|kill|end|never|"
            r"not wake|be fatal|pass|stop|put me)|too (?:many|much)|is (?:lethal|fatal|"
            r"deadly|enough|an overdose)|lethal|fatal|before (?:you|i) die|kill (?:me|you|"
            r"a person|someone))",
        ),
        rule(r"\b(?:lethal|fatal|deadly)(?: \w+)? (?:dose|amount|dosage|quantity)\b"),
        rule(
            r"\bhow (?:high|far|tall|long|deep|fast)(?: \w+){0,7} (?:to (?:die|kill|bleed"
            r" out|be fatal|drown|suffocate)|until (?:you|i) (?:die|bleed)|for it to"
            r" (?:kill|be fatal|work)|before i die)",
        ),
        rule(
            r"\b(?:painless|quick|quickest|fastest|easy|easiest|peaceful|surest|clean|"
            r"least painful|best|simple|guaranteed|cheapest|less painful|good)(?: \w+)?"
            r" (?:way|ways|method|methods|means)(?: \w+)? (?:to (?:die|go(?= \.|$| out)|"
            r"end (?:it|my|your|things)|kill (?:myself|yourself|my)|leave this|overdose|"
            r"commit|suicide|do it painlessly)|of (?:dying|suicide|ending|killing))",
        ),
        rule(
            r"\b(?:does|would|will|is)(?: \w+){0,3} (?:hanging|drowning|jumping|bleeding"
            r" out|overdosing|dying|hang|jump|overdose|carbon monoxide|it)(?: \w+){0,2}"
            r" (?:hurt|painful|painless)(?= \.|$| a lot| to)",
            also=r"die|dying|hang|hanging|drown|drowning|overdos\w+|jumping|monoxide",
        ),
        rule(
            r"\bwhat (?:happens|would happen|if) if? ?i (?:take|took|swallow|swallowed|"
            rf"drink|drank|mix)(?: \w+){{0,4}} (?:{_PILLS})\b",
        ),
        rule(
            r"\b(?:where|how)(?: \w+){0,3} (?:buy|get|find|make|tie)(?: \w+){0,3} (?:gun|"
            r"cyanide|nembutal|noose|sodium nitrite|lethal|helium)\b",
            unless=r"game",
        ),
        rule(
            r"\b(?:carbon monoxide|car running|engine running|garage door closed|"
            r"exhaust)\b",
            also=r"sleep|garage|die|forever|peaceful|hose|close|closed",
        ),
    ),
    "overdose-taken": (
        rule(
            r"\b(?:took|taken|swallowed|ate|eaten|downed|popped|drank|chugged|taking|"
            rf"swallow|swallowing|had)(?: \w+)? {_MANY}(?: \w+){{0,4}} {_PILLS}\b(?!"
            r" (?:for|prescribed|in the game))",
        ),
        rule(
            r"\b(?:took|taken|swallowed|downed|drank|chugged)(?: \w+){0,3} (?:bleach|"
            r"antifreeze|poison|rat poison|drain cleaner)\b",
        ),
        rule(
            rf"\b(?:took|swallowed|downed)(?: \w+){{0,4}} {_PILLS}(?: \w+){{0,6}} (?:not"
            r" count|lost count|feel (?:weird|sick|sleepy|dizzy|cold)|all of them|at once|"
            r"do not care|dizzy|goodbye|getting sleepy|how long)",
        ),
        rule(
            rf"\b(?:took|swallowed) too (?:many|much)(?: (?:of )?(?:my )?{_PILLS}| on"
            r" purpose| and| \.|$)",
        ),
        rule(
            r"\bi (?:have )?(?:overdosed|overdose)(?= \.|$| on (?:my )?(?:pills|purpose)|"
            r" again| tonight| right| just| an hour| and| last night| help)",
        ),
        rule(
            rf"\b(?:took|swallowed)(?: \w+){{0,3}} (?:{_PILLS})(?: \w+){{0,3}} (?:and i|on"
            r" purpose|with (?:vodka|alcohol|wine|whiskey|beer)|washed)",
        ),
        rule(
            r"\b(?:want|going|about|thinking|ready) (?:to |of |about )?(?:take|taking|"
            rf"swallow|swallowing|down|downing)(?: \w+)? {_MANY}(?: \w+){{0,3}} {_PILLS}\b",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
