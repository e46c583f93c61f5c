"""Rules for harm to others and for abuse that goes on now."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule
from bot.answering.safety.words import GAP, KIN

_PEOPLE = (
    rf"(?:him|her|them|someone|somebody|people|everyone|everybody|you all|myself and|"
    rf"(?:my|his|her|the|that|this|these|those|a|our)(?: \w+)? {KIN}|my family|my"
    rf" (?:little|baby|step) \w+|"
    r"strangers?|a person|random people|classmates|anyone|one of them|another person|others|other "
    r"people|all of them|kids|children|my manager|my supervisor|every one of them|animals)"
)
_ABUSER = (
    rf"(?:(?:my|our|his|her|the|this)(?: \w+)? {KIN}|he|she|they|someone|somebody|a man|my"
    rf" (?:mothers?|fathers?|"
    r"moms|dads|sisters?|brothers?) \w+|my \w+|\w+ father|stepfather|foster \w+|this"
    r" (?:guy|man)|boyfriend|"
    r"husband|a guy)"
)
_HITS = (
    r"(?:hit|hits|hitting|beat|beats|beating|choke|chokes|choked|choking|punch|punches|"
    r"punched|punching|"
    r"slap|slaps|slapped|slapping|kick|kicks|kicked|kicking|rape|rapes|raped|raping|"
    r"molest|molests|"
    r"molested|molesting|burn|burns|burned|hurts|hurting|abuse|abuses|abusing|abused|"
    r"strangle|strangles|"
    r"strangled|strangling|assault|assaults|assaulted|assaulting|touch|touches|touching|threaten|"
    r"threatens|threatened|threatening|stalk|stalks|stalking|force|forces|forcing|forced|"
    r"shove|shoves|"
    r"shoved|shoving|throw|throws|threw|throwing|grab|grabs|grabbed|locks|locked|whip|"
    r"whips|starves|"
    r"drugged|attacked|attacks|trafficking|groom|grooming|held a (?:knife|gun) to|pulled a"
    r" (?:knife|gun) on)"
)
_HURT = (
    r"(?:kill|killing|hurt|hurting|murder|murdering|stab|stabbing|shoot|shooting|strangle|"
    r"strangling|"
    r"choke|choking|attack|attacking|harm|harming|poison|poisoning|smother|smothering|"
    r"drown|drowning|"
    r"burn|burning|beat|run over|bash|slit|suffocate|shake|torture|end|unalive)"
)

_SMALL = (
    r"what if|autis\w*|toddler|tantrum|dementia|alzheimers?|special needs|adhd|daycare|preschool|"
    r"patients?|"
    r"clients?|residents?|used to|years ago|when i was|as a (?:kid|child|teen)|growing up|"
    r"punch lines?"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "harm-others": (
        rule(
            r"\bsacrific\w+ (?:my|him|her|them|someone|a person|people)\b",
            also="telling|tells|told|voice|god|must|have to",
        ),
        rule(
            r"\blist of (?:people|names|everyone|kids|those)(?: \w+){0,5} (?:hurt|kill|"
            r"pay|shoot|get back at|deserve)\b"
        ),
        rule(
            r"\b(?:i|am|i am|about to|going to|gonna|want to|urges?|thoughts?|fantasi\w+|"
            rf"feel like|tempted|plan|planning|might|could|will|ready to|made me want){GAP}"
            rf" (?:to |of |about |like )?{_HURT} {_PEOPLE}\b(?! (?:off|feelings|in (?:a |"
            r"the )?(?:game|ranked|chess|mario|smash|fortnite|cod|2k|valorant)|at"
            r" (?:chess|mario|basketball|smash|pool|golf|monopoly|work)|for (?:eating|"
            r"spoiling|stealing my (?:fries|charger|food))|with kindness|by accident|"
            r"chances))",
            unless=r"wrong|restraint|accident(?:ally)?|by mistake|injection",
        ),
        rule(
            r"\b(?:shoot|shooting|blow|bomb|burn|blowing|burning|shot|light)(?: \w+)?"
            r" (?:up|down)? ?(?:the|my|this|a|our) (?:school|church|mall|office|house|"
            r"building|campus|workplace|place|dorm|apartment|store|class)(?: down| up| on"
            r" fire)?\b",
            also=r"i|me|my|everyone|them|people|tomorrow|gonna|going",
            unless=r"shoot|shooting) (?:a )?(?:photos?|video|film|hoops",
        ),
        rule(
            r"\b(?:drive|driving|ram|ramming|plow|run|running) (?:my |a |the )?(?:truck|"
            r"car|van|suv|jeep)(?: \w+)? (?:into|through|over) (?:a |the |some )?(?:crowd|"
            r"people|group|parade|everyone|them|him|her|school|pedestrians|kids)",
        ),
        rule(
            r"\b(?:set|setting|light|lighting)(?: \w+){0,3} (?:house|home|apartment|"
            r"building|school|him|her|them|dorm|place)(?: \w+)? on fire\b(?! (?:in|on)"
            r" minecraft)",
        ),
        rule(
            r"\b(?:bring|bringing|take|taking)(?: \w+)? (?:gun|knife|weapon|rifle|pistol|"
            r"bomb)(?: \w+)? to (?:school|work|class|campus|church)\b",
        ),
        rule(
            r"\b(?:i|am|keep|been)(?: \w+){0,4} (?:homicidal|thoughts? (?:of|about)"
            r" (?:hurting|killing|stabbing|murdering|harming))\b",
        ),
        rule(
            r"\bmake (?:them|him|her|everyone|you all) (?:all )?(?:pay|suffer|bleed|regret"
            r" it)\b",
        ),
        rule(
            r"\b(?:they|he|she|everyone)(?: \w+){0,3} (?:deserves? to (?:die|bleed)|going"
            r" to (?:pay|die) for what)",
        ),
        rule(
            r"\bholding (?:a|the|my)(?: \w+)? (?:knife|gun|bat|hammer|machete|axe)\b",
            unless=r"patient|photo|emoji|game|cosplay",
        ),
        rule(
            r"\bi (?:almost|nearly)? ?(?:shook|hit|smothered|strangled|choked|hurt|"
            r"hitting|dropped) (?:my|the) (?:baby|newborn|toddler|infant|child|kid|"
            r"daughter|son|wife|girlfriend|mother|grandmother)\b",
        ),
        rule(r"\bi (?:have|got|made|wrote) a (?:kill|hit|death) list\b"),
    ),
    "abuse-now": (
        rule(
            r"\b(?:boyfriend|girlfriend|husband|wife|partner|father|mother|stepfather|"
            r"stepmother|brother|uncle|he|she)(?: \w+){1,8} "
            r"(?:punches|hits|beats|kicks|chokes|slaps|burns|strangles) me\b",
            unless=_SMALL,
        ),
        rule(
            rf"\b{_ABUSER}(?: (?:is|was|has|have|just|keeps?|keep|been|will|still|started|"
            r"already|will not stop|wont stop|tried to|drunk|also|also|comes home and|gets"
            rf" drunk and|got drunk and|came home and|again|went|and)){{0,4}} {_HITS}(?:"
            r" on)? (?:me|us)\b(?! (?:up for|off (?:with|at)|like a truck|that|with (?:a |"
            r"the )?(?:bill|question|extra|hard|deadline)|to (?:be|study|apply|think|do"
            r" (?:this|it|better|my)|take (?:a|this|the) (?:class|job|course)|go to"
            r" (?:college|school|church)|major|work|learn|become|get)|in the feels|under|"
            r"as|deeply|so))",
            unless=_SMALL,
        ),
        rule(
            r"\bi (?:am|was|got|have been|keep)(?: \w+){0,3} (?:raped|assaulted|abused|"
            r"beaten|molested|trafficked|sexually \w+|stalked|held (?:captive|hostage|"
            r"here)|drugged|jumped|groomed|choked|being hurt|hit)(?= \.|$| by my| last"
            r" night| yesterday| today| tonight| this| at (?:the|a) party| again| right|"
            r" at home| by (?:him|her|someone|a (?:guy|man|boy|teacher|coach))| and|"
            r" every| an hour| on)",
        ),
        rule(
            rf"\b(?:scared|afraid|terrified|frightened)(?: \w+){{0,3}} (?:to go home|of"
            rf" (?:my )?(?:\w+ )?(?:him|her|{KIN}|what (?:he|she|they) (?:will|might))|he"
            r" (?:will|is going|might)|she (?:will|is going|might)|my (?:\w+ )?\w+"
            r" (?:will|is going to|might) (?:kill|hurt|hit|find|beat))\b",
            unless=r"patients?|tell my|disappoint\w*|judge\w*|interview\w*|manager|laugh\w*",
        ),
        rule(
            r"\b(?:he|she|they|father|mother|boyfriend|husband|ex|partner|wife|hell|"
            r"stepfather|uncle|brother)(?: \w+){0,4} (?:will|going to|threatened to|"
            r"threatens to|wants to|tried to|says he will|swore) (?:kill|hurt|shoot|stab|"
            r"find|burn) (?:me|us|my kids|my mother)(?: (?:if|tonight|when|and|one|this|"
            r"because|again|in|with|first|soon)| \.|$)",
            unless=(
                r"lol|lmao|grades?|gpa|failing|fail|flunk\w*|dishes|car|late|curfew|"
                r"drop(?:ping)? out"
            ),
        ),
        rule(
            r"\b(?:will not|wont|does not|never|not|refuses to|not allowed to) (?:let|"
            r"lets|allow)(?: \w+)? (?:me|us) (?:leave|out of (?:the house|my room|here)|go"
            r" anywhere|leave the house|have (?:my phone|food)|eat|see (?:my (?:family|"
            r"friends|kids)|anyone|a doctor))\b",
            unless=r"job|shift|early|work",
        ),
        rule(
            r"\b(?:locked|trapped|chained|tied)(?: \w+){0,2} (?:me )?(?:in|up in|inside)"
            r" (?:a|the|my) (?:\w+ )?(?:room|basement|closet|bathroom|bedroom|garage|"
            r"trunk|shed|house)\b",
            also=r"me|i|us",
            unless=r"patient|seclusion|keys",
        ),
        rule(
            r"\b(?:comes?|came|sneaks?|gets?) (?:into|in) my (?:room|bed)(?: \w+){0,4}"
            r" (?:night|touch\w*|drunk|asleep|sleeping|and)\b",
        ),
        rule(
            r"\b(?:touches|touched|touching) me (?:down|there|in|when|at night|where|"
            r"inappropriately|and|under|while|again|sexually)\b",
            unless=r"patient|story|movie|song",
        ),
        rule(
            r"\b(?:hiding|hid|locked myself)(?: \w+){0,4} (?:bathroom|closet|room|car|"
            r"basement)(?: \w+){0,6} (?:he|she|from|yelling|drunk|gun|father|boyfriend|"
            r"husband|screaming|kill|mother|stepfather)\b",
            unless=r"crying (?:at )?work",
        ),
        rule(
            r"\b(?:he|she|father|boyfriend|husband|stepfather|mother|ex|partner)(?:"
            r" \w+){0,3} (?:has|got|have|pulled|grabbed|pointed|waved|pointing|waving)"
            r" (?:a|his|the|out a|out his)(?: \w+)? (?:gun|knife|weapon|pistol|bat|belt)\b",
            unless=r"patient",
        ),
        rule(
            r"\b(?:bruises?|black eye|broken \w+|choke marks)(?: \w+){0,6} (?:from|he|"
            r"husband|boyfriend|father|mother|wife|hide|cover|explain)\b",
            also=r"my|me|i",
            unless=r"patient",
        ),
        rule(
            r"\bi am (?:being|getting|in)(?: \w+){0,3} (?:abused|abusive|beat|beaten|"
            r"trafficked|hurt at home|raped|molested|hit)\b",
        ),
        rule(
            r"\b(?:domestic violence|abusive (?:relationship|home|husband|boyfriend|house|"
            r"partner|wife|parents|father|mother))\b",
            also=r"i am|my|me|can not leave|am stuck|help|escape|get out",
            unless=(
                r"grew up|years ago|left|was in|escaped|survivor|survived|patients?|clients?|"
                r"shelter|volunteer|used to|got out|work with|from an"
            ),
        ),
        rule(
            r"\b(?:hitting|beating|beats|hurting|abusing|hits|choking|molesting|touching|"
            r"raping) (?:my|our|his|her) (?:little |baby |younger |older )?(?:brother|"
            r"sister|mother|child|kids|son|daughter|baby|friend|cousin|niece|nephew|"
            r"siblings|grandmother|roommate|neighbor)\b",
            unless=r"hotel|chess",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
