"""Rules for people whom the writer fears for."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule
from bot.answering.safety.words import FAR, SOMEBODY

_RISK_OF = (
    r"(?:suicidal|suicide|(?:kill|killing|hurt|hurting|hang|hanging|shoot|shooting|cut|"
    r"cutting|burn|burning|harm|"
    r"harming|stab|starve|starving|drown|stabbing) (?:himself|herself|themself|themselves|"
    r"himself and|theirself|"
    r"her wrists|his wrists|their wrists|her arms|his arms|their arms|her self|him self|"
    r"their self|her legs|her "
    r"thighs|myself)|self harm\w*|end (?:it|it all|his life|her life|their life|things)(?!"
    r" with)|ending (?:it|it all|his "
    r"life|her life|their life|everything|things)(?! with)|take (?:his|her|their) (?:own"
    r" )?life|taking (?:his|her|their) "
    r"(?:own )?life|want to (?:die|be dead|not be here|disappear|end|not wake up)|wants to"
    r" (?:die|be dead|"
    r"disappear|end|not wake|not be|be gone|go to heaven|join)|wanting to die|wanted to"
    r" die|wanna die|"
    r"wish(?:es|ed)? (?:he|she|they|i) (?:was|were|are|is|had) (?:dead|never|not|gone)|"
    r"overdose|overdosing|overdosed|"
    r"jump|jumping|jumped|not want to (?:live|be here|be alive|exist|wake up|go on|be"
    r" around|do this|keep going|"
    r"continue)|not want to be (?:here|alive|around)|no (?:reason|point) (?:to|in)"
    r" (?:live|living|go on|going on)|"
    r"(?:be|is|are|were|was) better off (?:without|dead)|better off dead|tired of"
    r" (?:living|life|being alive|fighting)|"
    r"goodbye|going to (?:kill|end|jump|do it|overdose|not be here|die|disappear|do"
    r" something (?:bad|stupid))|"
    r"(?:will|would) (?:kill (?:himself|herself|themselves|themself)|be dead|not be"
    r" (?:here|alive|around)|end it|"
    r"do it tonight|die)|gun|noose|rope|(?:all|whole|bunch|bottle|took|swallow\w*|many|"
    r"handful|stockpil\w*|hiding|saving|hoarding)(?: \w+){0,3} pills|bridge|(?:the|a)"
    r" roof|ledge|tracks|razor|blade|blades|slit|bleeding|"
    r"can not (?:do this|take it|go on|keep going|live) ?(?:anymore)?|not be (?:here|"
    r"around|alive)|gave up|"
    r"giving up on life|nothing to live for|burden|unsafe|not worth (?:it|living)|last"
    r" (?:message|day|night|time|words|text)|"
    r"a plan to (?:die|end|kill|do it)|said sorry and|farewell|suicide note|sleep forever|"
    r"never wake up|in heaven|ready to (?:die|go)|"
    r"kill (?:me|us|someone|somebody|everyone|his|her|their|people|him|them)|shoot up|hear"
    r" voices telling|hears voices telling|"
    r"not (?:eaten|eating|eat) (?:in|for)|starving (?:himself|herself)|purging|"
    r"unconscious|not breathing|"
    r"will not wake up|not waking up|unresponsive|blue lips|turning blue)"
)
_SAYS = (
    r"(?:says?|said|saying|told|tells|texted|texting|posted|posting|wrote|messaged|"
    r"messaging|sent|keeps|"
    r"kept|talks|talking|talked|tweeted|admitted|mentioned|mentions|threatening|"
    r"threatened|threatens|"
    r"threaten|tells|joking|jokes|joked|called|snapped|confessed|whispered|hinting|claims|thinks|"
    r"feels|believes|wants|is|was|has|keeps|tried|planning|asked|asking)"
)

_SOMEONE = (
    r"(?:(?:my|our|his|her|a|this|the|some|one of my|that)(?: \w+){0,2} (?:friends?|"
    r"boyfriends?|girlfriends?|husband|wife|partner|ex|brothers?|sisters?|mothers?|"
    r"fathers?|parents|sons?|daughters?|child|"
    r"childs|kids|baby|stepfather|stepmother|uncle|aunt|cousins?|nephews?|nieces?|"
    r"grandmother|grandfather|roommates?|buddy|mate|homie|neighbors?|classmates?|"
    r"coworkers?|teammates?|students?|teacher|girl|guy|"
    r"boy|crush|twin|fiance|fiancee|pastor|coach|dorm|lab partner)|(?:he|she|they) (?:is|"
    r"has|said|says|told|texted|posted|keeps|wants|took|hung|left|sent|wrote|just|called|"
    r"tried|will)|hes unconscious|(?:someone|somebody|a person|girl|guy|kid) (?:in|on|"
    r"from|i) (?:this|my|the|our|know|met|a))"
)
_GRAVE = (
    r"(?:(?:kill|killing|hurt|hurting|hang|hanging|shoot|shot|shooting|cut|cutting|cuts|"
    r"harm|harming|stab|starve|starving|drown|burning|burn|ending|end|injur\w+|slit\w*)"
    r" (?:himself|herself|themselves|themself|theirself)|do something to (?:himself|"
    r"herself|themselves)|suicidal|"
    r"suicide(?= \.|$| note| tonight| and| pact| if| because| last| on| yesterday| this|"
    r" plan| letter| again| a lot| all| every| when| in)|(?:wants?|wanting|wanted|going|"
    r"wish\w*|ready|rather|threatening|threatens)(?: to)? (?:die|be dead|be gone|end it|"
    r"end things(?! with)|jump|end (?:his|her|their) life|overdose|not (?:be here|wake"
    r" up)|disappear forever)|"
    r"better off (?:without (?:him|her|them)|dead)|goodbye (?:text|message|note|letter|"
    r"video|post|to (?:me|everyone|us))|(?:be|being) with (?:his|her|their) dead|life"
    r" (?:is )?not worth|"
    r"(?:has|with|got|holding|took|bought|found|hiding|hid|grabbed|keeps)(?: \w+){0,4}"
    r" (?:gun|rope|noose|razors?|blades?|a knife)|(?:swallowed|took|taken|downed|"
    r"stockpil\w+|hoarding|saving)(?: \w+){0,4} pills|overdos\w+|"
    r"(?:cuts|scars|fresh cuts|marks|burns)(?: \w+){0,3} (?:his|her|their) (?:arms?|legs?|"
    r"wrists?|thighs?|body)|on (?:the|a) (?:roof|bridge|ledge|tracks|railing|overpass|"
    r"balcony)|(?:not|stopped) (?:breathing|waking up|wake up|responding)|unresponsive|"
    r"unconscious|"
    r"turned (?:his|her|their) phone off|phone (?:is )?(?:going straight|off|straight)|not"
    r" be (?:here|around|alive) (?:next|tomorrow|by|for|past|after|when|much|anymore|to"
    r" see)|not want to (?:be here(?: anymore)?|live(?: anymore)?|be alive|wake up|exist)|"
    r"no reason to (?:live|be here|go on)|nothing to live for|"
    r"(?:is|was|keeps|been|keep) (?:beating|hitting|choking|abusing|raping|molesting|"
    r"hurting|touching)|(?:hits|beats|chokes|abuses|molests|rapes) (?:her|him|them|his|"
    r"my)|"
    r"(?:gave|giving|given)(?: \w+){1,5} (?:away|not need|not be needing)|tired of"
    r" (?:living|life|being alive|fighting)|last (?:night|day|time) (?:on earth|alive|i"
    r" would|anyone|we would|here)|a burden|self harm\w*|cutting (?:again|at night|in)|"
    r"wont wake|(?:made|has|have|got) a plan|ending it|end it all|end (?:his|her|their)"
    r" life|"
    r"better (?:off )?(?:soon|without (?:her|him|them|me|us)(?= \.|$| and| anyway))|it is"
    r" time$|keep (?:his|her|their) \w+ (?:forever|for good)|pills (?:counted|lined|laid|"
    r"out|ready)|(?:will|going to|hell|threatens to|wants to) jump|"
    r"stopped eating(?: \w+){0,5} (?:faint\w*|pass\w*|days|weeks)|faint\w*(?: \w+){0,5}"
    r" (?:eat|purg)\w*|take care of (?:my|his|her|their) (?:dog|cat|kids|mother|sister|"
    r"brother)|tell (?:my|his|her|their) (?:\w+ )?(?:family|mother|father|kids) i loved?)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "friend-at-risk": (
        rule(
            rf"\b{_GRAVE}\b",
            also=_SOMEONE,
            unless=r"survived|works? (?:as|at|in|for|with)|working (?:as|at|in|with)|job is|is"
            r" an? (?:nurse|cop|emt|"
            r"medic|firefighter|tech|therapist|counselor|paramedic|doctor)|volunteers?|"
            r"hunting|hiking|(?:his|her) shift|coworker ideas|goodbye card|beats him|beats"
            r" her and i want",
        ),
        rule(rf"\b{SOMEBODY}{FAR} {_SAYS}(?: (?!attend|study)[^\s.]+){{0,7}}? {_RISK_OF}\b"),
        rule(
            r"\b(?:friend|brother|sister|boyfriend|girlfriend|mother|father|son|daughter|"
            r"roommate|cousin|husband|wife|child|partner|someone i \w+|ex)(?: \w+){0,5}"
            r" (?:is|who is|being|been|feels?|feeling|seems?|sounds?|acting|got|gets|who"
            r" was|may be|might be|could be|in) (?:\w+ ){0,2}(?:suicidal|self harming|"
            r"cutting|overdosing|in danger|at risk|going to (?:jump|kill|die|hurt|do)|"
            r"hurting (?:himself|herself|themselves)|planning (?:to|it|something)|"
            r"threatening|a danger to)",
        ),
        rule(
            r"\b(?:scared|worried|afraid|terrified|think|convinced|sure|fear|know|"
            r"concerned|feeling|thinking|looks like)(?: \w+)? (?:that |for |about )?(?:my"
            r" (?:\w+ )?\w+|he|she|they|this person|someone)(?: \w+){0,3} (?:will|is|are|"
            r"might|may|could|would|going to|wants|about to|gonna)(?: \w+){0,3} (?:kill|"
            r"hurt|harm|die|do something|end|overdose|jump|not make it|dead|suicidal|"
            r"cutting|try again|attempt|take (?:his|her|their))\b",
            unless=r"laughing|me|my dreams|of old|cancer",
        ),
        rule(
            r"\b(?:took|taken|swallowed|ate|downed|overdosed on)(?: \w+){0,4} (?:pills|"
            r"bottle|tylenol|pain ?killers|fentanyl|heroin|xanax|bleach|drugs|something)\b",
            also=(
                r"wake|breathing|answer\w*|what do i do|help|hurry|just|now|tonight|all|whole|"
                r"hospital|911|think|a bunch|handful|tells|says|locked|texted|passing|sleepy|"
                r"out"
            ),
        ),
        rule(
            r"\b(?:he|she|they|friend|sister|brother|girlfriend|boyfriend|roommate|ex|"
            r"cousin|somebody|someone|child|son|daughter|mother|father|buddy|partner|wife|"
            r"husband|mate)(?: \w+){0,5} (?:has|have|got|with|holding|bought|buying|"
            r"hiding|hid|found|took|grabbed) (?:a|the|his|her|their|my|out|our)(?:"
            r" \w+){0,3} (?:gun|rope|noose|knife|pills|razor|blade|blades|razors|belt)\b",
            also=(
                r"answer\w*|pick up|picking up|locked|die|dead|kill\w*|hurt\w*|goodbye|scared|"
                r"door|alone|threat\w*|said|says|saying|crying|help|room|drawer|what do i do|"
                r"bag|bed|bathroom|bye|end|herself|himself|tonight|do it"
            ),
            unless=r"hunting|range|cooking|kitchen|collection",
        ),
        rule(
            r"\b(?:gave|giving|given|gives|give|left) (?:away|me|us|everyone|my \w+|"
            r"people|out|him|her)(?: \w+){0,2} (?:all )?(?:of )?(?:his|her|their|the)"
            r" (?:\w+ )?\w+(?: \w+){0,6} (?:not need|not be needing|no need|anymore|"
            r"goodbye|keep it|remember|where (?:he|she|they)|scared|freaking|weird|"
            r"worried|is not going to need|love me|sorry|away|note|take care)\b",
        ),
        rule(r"\b(?:giving|gave|gives|given) away(?: \w+)? (?:his|her|their)\b"),
        rule(
            r"\b(?:giving|gave) (?:his|her|their|all his|all her|all their)(?: \w+){1,3}"
            r" away\b",
        ),
        rule(
            r"\b(?:will|does|did|is|has|would|have|are) not (?:be )?(?:answer\w*|pick\w*"
            r" up|reply\w*|respond\w*|texting back|text back|text(?:ed)? me back|replied|"
            r"responded|answered|open the door|come out|wake up|waking up|breathing|been"
            r" online|respond)\b",
            also=(
                r"he|she|they|friend|sister|brother|girlfriend|boyfriend|roommate|ex|cousin|"
                r"son|daughter|child|my"
            ),
            unless=(
                r"recruiter|hr|manager|job|application|interview|school|office|school|employer"
            ),
        ),
        rule(
            r"\b(?:sent|texted|posted|left|messaged|wrote|leaving|posting|dm|found|send|"
            r"sending|text|saw|snapped|said)(?: \w+){0,6} (?:goodbye|suicide note|suicide"
            r" letter|note saying|final message|last message|goodbyes|farewell|note that"
            r" says)\b",
            also=(
                r"he|she|they|friend|sister|brother|girlfriend|boyfriend|roommate|ex|cousin|"
                r"son|daughter|her|his|their|someone|mother|father"
            ),
            unless=r"job|coworker leaving|patient",
        ),
        rule(
            r"\b(?:tried to|attempted to|going to|wants to|threatening to|threatened to|"
            r"threatens to|trying to|about to|talking about|talks about|planning to|gonna|"
            r"keeps saying|try to|attempt to|been|keeps|is|started|will) (?:\w+ )?(?:kill|"
            r"killing|hurt|hurting|hang|hanging|shoot|shooting|cut|cutting|harm|harming|"
            r"stab|stabbing|starve|starving|burn|burning) (?:himself|herself|themselves|"
            r"themself)\b",
        ),
        rule(
            r"\bkeep (?:him|her|them)(?: \w+)? (?:alive|safe|from (?:doing|killing|"
            r"hurting|jumping))",
        ),
        rule(
            r"\b(?:stop|talk)(?: \w+)? (?:him|her|them|my \w+|someone|a friend)(?: \w+)?"
            r" (?:from|out of|off|down from)(?: \w+){0,3} (?:kill\w*|hurt\w*|suicide|"
            r"jump\w*|it tonight|ledge|the bridge|cutting|ending|doing it|the roof|"
            r"overdos\w*)\b",
        ),
        rule(
            r"\b(?:help|support|save|talk to|say to|do for|with|for|about)(?: \w+){0,2}"
            r" (?:a |my )(?:\w+ )?(?:friend|brother|sister|mother|father|roommate|son|"
            r"daughter|boyfriend|girlfriend|cousin|partner|wife|husband|child|classmate|"
            r"student|ex|kid|neighbor|coworker)(?: \w+){0,3} (?:suicidal|self harm\w*|who"
            r" (?:wants|want) to die|cuts?|cutting|overdos\w+|wants to (?:die|kill|end))\b",
        ),
        rule(
            r"\b(?:cuts|scars|bruises|pills|note|blades?|razors?)(?: \w+){0,4} (?:on|in|"
            r"under|from) (?:my|her|his|their) (?:\w+ )?(?:friend|sister|brother|son|"
            r"daughter|roommate|cousin|girlfriend|boyfriend|child|daughters|sons|sisters|"
            r"brothers|friends|arms?|wrists?|thighs?|legs?|room|drawer|bed|backpack|"
            r"pillow|desk|mattress|bag)\b",
            also=(
                r"sister|brother|son|daughter|friend|child|roommate|cousin|girlfriend|"
                r"boyfriend|niece|nephew|student|sisters|brothers|sons|daughters|friends"
            ),
        ),
    ),
    "someone-here": (
        rule(
            r"\b(?:someone|somebody|a person|guy|girl|user|kid|member|person|people|one)"
            r" (?:\w+ )?(?:in|on|from) (?:this|the|my|our|another|a|that|general|vc|chat|"
            rf"discord|snap\w*|insta\w*|tiktok|twitch|reddit)(?: \w+){{0,9}}? {_RISK_OF}\b",
            unless=r"unit|ward|floor|movie|book|show|song",
        ),
        rule(
            r"\b(?:someone|somebody|a guy|a girl|a man|a woman|kid|a person|there is (?:a|"
            r"someone|this)(?: \w+)?)(?: \w+){0,4} (?:on|standing|sitting|about|over|off|"
            r"climbing|going|threatening) (?:\w+ ){0,3}(?:bridge|ledge|roof|tracks|"
            r"overpass|railing|balcony|jump)",
            unless=r"movie|patient|unit",
        ),
        rule(
            r"\b(?:someone|somebody|he|she|they|friend|girl|guy|kid|child)(?: \w+){0,4}"
            r" (?:just |is |going |about |trying |gonna )(?:to )?(?:posted|livestream\w*|"
            r"going live|streaming|posting|jump|overdos\w+|hang|kill)(?: \w+){0,6}(?: |"
            r"$)(?:suicide|goodbye|pills|herself|himself|themselves|themself|rn|right now|"
            r"live|note|off|gun|it)\b",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
