"""Turns of phrase for dangerous places, marks on the body and thoughts that command."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_BODY = (
    r"(?:arms?|wrists?|thighs?|legs?|skin|stomach|hips?|face|veins?|hands?|body|ankles?|chest|"
    r"throat)"
)
_HIGH = (
    r"(?:overlook|platform|train station|station|cliff|bridges?|roof|rooftop|tracks|"
    r"balcony|ledge|edge|pier|"
    r"top floor|parking structure|parking garage|window ?sill|overpass|railing|dam|water"
    r" tower|river|quarry)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "on-the-edge": (
        rule(
            rf"\b{_HIGH}\b",
            also=r"star(?:e|ing) down|look\w* (?:down|over)|one step|let go|letting go|fall|"
            r"falling|falls|drop|how far|slow\w* down|trains?(?: \w+){1,6} close|"
            r"research\w*|swerv\w*|bye|goodbye|jump\w*|end it|thinking about it|so close|"
            r"calling me|pull\w* me|do it|want to|no nets?|not have nets?|which|feel calm|"
            r"finally calm|crying|an hour|hours now|all night|peaceful|quiet|tempt\w*|"
            r"lean\w*|over the (?:rail|edge|side)",
            unless=r"patients?|photos?|hik\w*|fishing|sniped|map|bus|radio station|gas station|"
            r"work|shift|class|game|job|run|training|program|concert|bridge (?:program|"
            r"course|year)|cutting edge|rough around|study|exam|unit|rn|lpn|nursing",
        ),
        rule(
            r"\b(?:keep|kept|keeps|almost|nearly|want to|wanted to|tempted to|thought"
            r" about|thinking about|think about|urge to|going to|about to|could) (?:\w+"
            r" ){0,2}(?:swerv\w+|drift\w*|steer\w*|veer\w*|driv\w+|crash\w*|walk\w*|"
            r"step\w*|run\w*|slow\w*)(?: \w+){0,4} (?:bridge|tracks|off the|off a|cliff|"
            r"oncoming|traffic|a tree|a wall|the wall|barrier|pole|semi|truck|trucks|"
            r"train|trains|ocean|lake|pier|dock|river|guardrail|median|ditch|my car)\b",
            unless=r"games?|dream|driving test|nascar|gta",
        ),
        rule(
            r"\b(?:took|drank|drink|swallowed|ate|injected|crashed|drove|jumped|fell|"
            r"burned|cut|hit|broke|inhaled|huffed|snorted|mixed)(?: \w+){0,8} on purpose\b",
            also=r"i|me|my|myself",
            unless=r"patients?",
        ),
        rule(
            r"\b(?:drank|drink|drinking|swallowed|swallowing|chugged|ate|took|taking|down)"
            r" (?:\w+ ){0,3}(?:under the sink|bleach|cleaner|draino|drano|windex|"
            r"antifreeze|pesticide|detergent|lighter fluid|gasoline|rat poison|ammonia|"
            r"hand sanitizer|rubbing alcohol|nail polish remover|poison|chemicals?)\b"
        ),
        rule(
            r"\bstop (?:my|his|her) (?:heart|breathing|lungs)\b|\b(?:my heart|i) (?:to"
            r" )?stop (?:beating|breathing)\b"
        ),
        rule(
            r"\b(?:dose|dosage|amount|mix|combo|many|much)(?: \w+){0,5} (?:stop my|kill"
            r" me|knock me out forever|end me|be lethal|never wake)\b|\bmixing(?:"
            r" \w+){0,5} (?:to (?:die|not wake|sleep forever)|and hoping)\b"
        ),
        rule(
            r"\b(?:closet rod|ceiling fan|ceiling beam|rafters|doorknob|door knob|shower"
            r" rod|beam)\b",
            also=r"i|me|my|hold my weight|belt|rope|sheet|strong enough|scarf|cord",
            unless=r"patients?|ligature|unit|install\w*|decorat\w*",
        ),
        rule(
            r"\b(?:gun|rifle|pistol|shotgun|glock|revolver)s?\b",
            also=r"i|me|my|mouth",
            unless=r"patients?|game|warzone|valorant|fortnite|cod|apex|range|hunting|top gun|"
            r"nerf|gun show|water gun|glue|gun laws?|counter ?strike|best gun|security|"
            r"police|work|skins?|massage|staff|unit|tattoo",
        ),
    ),
    "marks": (
        rule(
            rf"\b(?:fresh|new|more|deep|open|bloody|covered in|hiding (?:my|the)|hide"
            rf" (?:my|the)) (?:marks|cuts|lines|gashes|wounds|slices|burns)\b(?=(?:"
            rf" \w+){{0,4}} (?:on|up|along|down|all|again|today|under|my|{_BODY})|$| \.)",
            unless=r"patients?|clients?|cats?|kitten|cooking",
        ),
        rule(
            rf"\b(?:slic\w+|carv\w+|slash\w*|slit\w*|cutting|cut|cuts|burning|burn|burned|"
            rf"burnt|scratch\w*|bit(?:e|ing)|pick\w*|peel\w*|stab\w*|punch\w*|hit|hitting|"
            rf"bruis\w+) (?:up |into |open |at |through )?my (?:own )?{_BODY}\b",
            unless=r"patients?|cats?|kitten|dog|cooking|kitchen|stove|oven|curling|glass at|paper"
            r" cut|tan|laser|eczema|sunburn\w*|gym|clients?|dinner|lunch|finger|allerg\w*|"
            r"cleanser|accident\w*",
        ),
        rule(
            rf"\bmy {_BODY}(?: \w+){{0,3}} (?:sliced|carved|slashed|cut up|covered in"
            rf" (?:cuts|marks|blood|scars)|bleeding|full of cuts|shredded|raw)\b",
            unless=r"cats?|kitten|sunburn\w*",
        ),
        rule(
            r"\bi (?:have |had )?(?:cut|burned|burnt)(?= in the (?:bathroom|shower|"
            r"bedroom|tub|stall)| before (?:class|school|work|bed)| during| after"
            r" (?:school|work|class)| last night| again| today| tonight| yesterday| every|"
            r" to feel| to cope)(?! (?:my hair|class|carbs|out))",
            unless=r"carbs?|sugar|weight|calories|hair|out|my finger|meal|sun",
        ),
        rule(
            r"\brelapsed?\b",
            also=r"cut\w*|self harm\w*|razor|blade|scars?|hate (?:me|myself)|bleed\w*|purg\w*|"
            r"burn\w*|overdos\w*|want to die|pills",
        ),
        rule(
            r"\b(?:cut\w*|burn\w*|bleeding|blood|razor|blade|hurting myself|pain|"
            r"scratching|hitting myself)(?: \w+){0,6} (?:calms? me|only thing (?:that|"
            r"which)|only way i|helps? me (?:feel|cope)|makes me feel (?:alive|better|"
            r"something|real|calm)|feel (?:something|alive|real)|get through)\b",
            unless=r"patients?|calories|workout|gym|incense|sage",
        ),
        rule(
            r"\b(?:feel|feeling) (?:something|anything|alive|real)\b",
            also=r"cut\w*|burn\w*|bleed\w*|hurt\w*|blade|lighter|hit\w*|razor",
        ),
    ),
    "bad-thoughts": (
        rule(
            r"\b(?:voices?|demons?|devil|something|someone|entity|man|woman|angel|"
            r"spirits?|shadow|tv|radio|god|jesus|satan|they|it|whispers?)(?: \w+){0,6}"
            r" (?:sa(?:y|ys|id|ying)|tell\w*|told|order\w*|command\w*|whisper\w*|"
            r"scream\w*|yell\w*|chant\w*|beg\w*|want\w*|push\w*|mak\w+|urg\w+|convinc\w+|"
            r"demand\w*|instruct\w*)(?: \w+){0,5} (?:jump|kill|die|stab|hurt|burn|cut|"
            r"drown|strangle|choke|hang|smother|shoot|sacrifice|attack|do it|end it|bleed|"
            r"crash|poison|fire|knife)\b",
            also=r"voices?|demons?|devil|in my (?:head|brain|mind|ear|walls?|room)|whisper\w*|"
            r"hear\w*|tv|radio|god|satan|jesus|angel|spirits?|command\w*|order\w*|told me"
            r" to|tells? me to|telling me to|shadow|entity",
            unless=r"patients?|clients?|movie|game|song|boss told|teacher|manager",
        ),
        rule(
            r"\b(?:hear|hearing|heard)(?: \w+){0,6} (?:telling|tells?|saying|say|"
            r"whisper\w*|order\w*|command\w*|scream\w*)\b",
            also=r"jump|kill|die|hurt|do it|burn|cut|stab|end|bad things|worthless|my name",
            unless=r"patients?|clients?|people|residents?",
        ),
        rule(
            r"\b(?:voices?)(?: \w+){0,6} (?:louder|worse|mean|scar\w+|back|never stop|will"
            r" not stop|not stop|shut up|all (?:day|night)|again|control\w*|take over|"
            r"taking over)\b",
            also=r"my|me|i|head",
            unless=r"patients?|clients?|vc|call|singing|roommate",
        ),
        rule(
            r"\b(?:urges?|urge|impulses?|thoughts?|visions?|fantas\w+|picture|picturing|"
            r"imagin\w+|want|dream\w*|going to|about to|might|will|could|tempted|feel"
            r" like|planning|plan|thinking)(?: \w+){0,4} (?:push\w*|kill\w*|stab\w*|"
            r"hurt\w*|strangl\w*|chok\w*|poison\w*|smother\w*|drown\w*|shoot\w*|murder\w*|"
            r"attack\w*|run\w* over|harm\w*|burn\w*|beat\w*|shak\w*) (?:(?:my|his|her|the|"
            r"a|some|this|that|these|random|every|all|my own|these|our)(?: \w+)?"
            r" (?:coworkers?|boss|teachers?|husbands?|wife|kids?|child\w*|baby|sons?|"
            r"daughters?|mother|father|parents|brothers?|sisters?|family|roommates?|"
            r"neighbors?|ex|girlfriend|boyfriend|classmates?|class|strangers?|people|"
            r"friends?|dog|cat|grandm\w+|newborn|toddler|stepfather|stepmother|guy|girl|"
            r"uncle|cousin)|someone|somebody|people|everyone|everybody|others|strangers|"
            r"them|him|her)\b",
            unless=r"patients?|wrong|restraint|accident\w*|feelings|game|clients?|by mistake|"
            r"chess|argument|in ranked|work out|lol jk",
        ),
        rule(
            r"\b(?:i am |might |going to |about to |want to )?(?:snap|lose it|lose"
            r" control|go off|explode)(?: on \w+)? and (?:kill|hurt|stab|shoot|hit|attack|"
            r"do something)"
        ),
        rule(
            r"\bi (?:can not|could not) (?:stop|control)(?: \w+){0,2} (?:the"
            r" )?(?:thoughts|urges?|voices|images)\b",
            also=r"hurt\w*|kill\w*|die|dark|cut\w*|harm\w*|stab\w*|violent|bad|scar\w+|baby|end",
            unless=r"patients?|ocd years",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
