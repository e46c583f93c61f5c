"""Rules for harm to others, abuse that goes on now, and people whom the writer fears for."""

from bot.answering.safety.words import FAR, GAP, KIN, SOMEBODY

_PEOPLE = (
    rf"(?:him|her|them|someone|somebody|people|everyone|everybody|you all|myself and|"
    rf"(?:my|his|her|the|that|this|these|those|a|our)(?: \w+)? {KIN}|my family|my (?:little|baby|step) \w+|"
    r"strangers?|a person|random people|classmates|anyone|one of them|another person|others|other "
    r"people|all of them|kids|children|my manager|my supervisor|every one of them|animals)"
)
_HURT = (
    r"(?:kill|killing|hurt|hurting|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|"
    r"choke|choking|attack|attacking|harm|harming|poison|poisoning|smother|smothering|drown|drowning|"
    r"burn|burning|beat|run over|bash|slit|suffocate|shake|torture|end|unalive)"
)
_ABUSER = (
    rf"(?:(?:my|our|his|her|the|this)(?: \w+)? {KIN}|he|she|they|someone|somebody|a man|my (?:mothers?|fathers?|"
    r"moms|dads|sisters?|brothers?) \w+|my \w+|\w+ father|stepfather|foster \w+|this (?:guy|man)|boyfriend|"
    r"husband|a guy)"
)
_HITS = (
    r"(?:hit|hits|hitting|beat|beats|beating|choke|chokes|choked|choking|punch|punches|punched|punching|"
    r"slap|slaps|slapped|slapping|kick|kicks|kicked|kicking|rape|rapes|raped|raping|molest|molests|"
    r"molested|molesting|burn|burns|burned|hurts|hurting|abuse|abuses|abusing|abused|strangle|strangles|"
    r"strangled|strangling|assault|assaults|assaulted|assaulting|touch|touches|touching|threaten|"
    r"threatens|threatened|threatening|stalk|stalks|stalking|force|forces|forcing|forced|shove|shoves|"
    r"shoved|shoving|throw|throws|threw|throwing|grab|grabs|grabbed|locks|locked|whip|whips|starves|"
    r"drugged|attacked|attacks|trafficking|groom|grooming|held a (?:knife|gun) to|pulled a (?:knife|gun) on)"
)
_SAYS = (
    r"(?:says?|said|saying|told|tells|texted|texting|posted|posting|wrote|messaged|messaging|sent|keeps|"
    r"kept|talks|talking|talked|tweeted|admitted|mentioned|mentions|threatening|threatened|threatens|"
    r"threaten|tells|joking|jokes|joked|called|snapped|confessed|whispered|hinting|claims|thinks|"
    r"feels|believes|wants|is|was|has|keeps|tried|planning|asked|asking)"
)

HARM_RULES = {
    "harm-others": (
        rf"\b(?:i|am|i am|about to|going to|gonna|want to|urges?|thoughts?|fantasi\w+|feel like|tempted|"
        rf"plan|planning|might|could|will|ready to|made me want){GAP} (?:to |of |about |like )?{_HURT} "
        rf"{_PEOPLE}\b(?! (?:off|feelings|in (?:a |the )?(?:game|ranked|chess|mario|smash|fortnite|cod|2k|"
        r"valorant)|at (?:chess|mario|basketball|smash|pool|golf|monopoly|work)|for (?:eating|spoiling|stealing my (?:"
        r"fries|charger|food))|with kindness|by accident|chances))",
        r"\b(?:shoot|shooting|blow|bomb|burn|blowing|burning|shot|light)(?: \w+)? (?:up|down)? ?(?:the|my|this|a|our) "
        r"(?:school|church|mall|office|house|building|campus|workplace|place|dorm|apartment|store|class)"
        r"(?: down| up| on fire)?\b(?=.*\b(?:i|me|my|everyone|them|people|tomorrow|gonna|going)\b)"
        r"(?!.*\b(?:shoot|shooting) (?:a )?(?:photos?|video|film|hoops)\b)",
        r"\b(?:drive|driving|ram|ramming|plow|run|running) (?:my |a |the )?(?:truck|car|van|suv|jeep)(?: \w+)? "
        r"(?:into|through|over) (?:a |the |some )?(?:crowd|people|group|parade|everyone|them|him|her|school|"
        r"pedestrians|kids)",
        r"\b(?:set|setting|light|lighting)(?: \w+){0,3} (?:house|home|apartment|building|school|him|her|them|"
        r"dorm|place)(?: \w+)? on fire\b(?! (?:in|on) minecraft)",
        r"\b(?:bring|bringing|take|taking)(?: \w+)? (?:gun|knife|weapon|rifle|pistol|bomb)(?: \w+)? to (?:school|"
        r"work|class|campus|church)\b",
        r"\b(?:i|am|keep|been)(?: \w+){0,4} (?:homicidal|thoughts? (?:of|about) (?:hurting|killing|stabbing|"
        r"murdering|harming))\b|\bmake (?:them|him|her|everyone|you all) (?:all )?(?:pay|suffer|bleed|regret it)\b|"
        r"\b(?:they|he|she|everyone)(?: \w+){0,3} (?:deserves? to (?:die|bleed)|going to (?:pay|die) for what)",
        r"\bholding (?:a|the|my)(?: \w+)? (?:knife|gun|bat|hammer|machete|axe)\b(?!.*\b(?:patient|photo|emoji|"
        r"game|cosplay)\b)",
        r"\bi (?:almost|nearly)? ?(?:shook|hit|smothered|strangled|choked|hurt|hitting|dropped) (?:my|the) "
        r"(?:baby|newborn|toddler|infant|child|kid|daughter|son|wife|girlfriend|mother|grandmother)\b",
        r"\bi (?:have|got|made|wrote) a (?:kill|hit|death) list\b",
    ),
    "abuse-now": (
        rf"\b{_ABUSER}(?: (?:is|was|has|have|just|keeps?|keep|been|will|still|started|already|will not stop|wont stop|"
        rf"tried to|drunk|also|also|comes home and|gets drunk and|got drunk and|came home and|again|went|and)){{0,4}} "
        rf"{_HITS}(?: on)? (?:me|us)\b(?! (?:up for|off (?:with|at)|like a truck|that|with (?:a |the )?(?:bill|"
        r"question|extra|hard|deadline)|to (?:be|study|apply|think|do (?:this|it|better|my)|take (?:a|this|the) "
        r"(?:class|job|course)|go to (?:college|school|church)|major|work|learn|become|get)|in the feels|under|"
        r"as|deeply|so))",
        r"\bi (?:am|was|got|have been|keep)(?: \w+){0,3} (?:raped|assaulted|abused|beaten|molested|trafficked|"
        r"sexually \w+|stalked|held (?:captive|hostage|here)|drugged|jumped|groomed|choked|being hurt|hit)"
        r"(?= \.|$| by my| last night| yesterday| today| tonight| this| at (?:the|a) party| again| right| at "
        r"home| by (?:him|her|someone|a (?:guy|man|boy|teacher|coach))| and| every| an hour| on)",
        rf"\b(?:scared|afraid|terrified|frightened)(?: \w+){{0,3}} (?:to go home|of (?:my )?(?:\w+ )?(?:him|her|"
        rf"{KIN}|what (?:he|she|they) (?:will|might))|he (?:will|is going|might)|she (?:will|is going|might)|my "
        r"(?:\w+ )?\w+ (?:will|is going to|might) (?:kill|hurt|hit|find|beat))\b(?!.*\b(?:patients?|tell my|"
        r"disappoint\w*|judge\w*|interview\w*|manager|laugh\w*)\b)",
        r"\b(?:he|she|they|father|mother|boyfriend|husband|ex|partner|wife|hell|stepfather|uncle|brother)(?: \w+){0,4} "
        r"(?:will|going to|threatened to|threatens to|wants to|tried to|says he will|swore) (?:kill|hurt|"
        r"shoot|stab|find|burn) (?:me|us|my kids|my mother)(?: (?:if|tonight|when|and|one|this|because|again|in|"
        r"with|first|soon)| \.|$)(?!.*\b(?:lol|lmao|grades?|gpa|failing|fail|flunk\w*|dishes|car|late|curfew|"
        r"drop(?:ping)? out)\b)",
        r"\b(?:will not|wont|does not|never|not|refuses to|not allowed to) (?:let|lets|allow)(?: \w+)? (?:me|us) "
        r"(?:leave|out of (?:the house|my room|here)|go anywhere|leave the house|have (?:my phone|food)|eat|"
        r"see (?:my (?:family|friends|kids)|anyone|a doctor))\b(?!.*\b(?:job|shift|early|work)\b)",
        r"\b(?:locked|trapped|chained|tied)(?: \w+){0,2} (?:me )?(?:in|up in|inside) (?:a|the|my) (?:\w+ )?(?:room|"
        r"basement|closet|bathroom|bedroom|garage|trunk|shed|house)\b(?=.*\b(?:me|i|us)\b)(?!.*\b(?:patient|"
        r"seclusion|keys)\b)",
        r"\b(?:comes?|came|sneaks?|gets?) (?:into|in) my (?:room|bed)(?: \w+){0,4} (?:night|touch\w*|drunk|asleep|"
        r"sleeping|and)\b|\b(?:touches|touched|touching) me (?:down|there|in|when|at night|where|inappropriately|"
        r"and|under|while|again|sexually)\b(?!.*\b(?:patient|story|movie|song)\b)",
        r"\b(?:hiding|hid|locked myself)(?: \w+){0,4} (?:bathroom|closet|room|car|basement)(?: \w+){0,6} (?:he|she|from|"
        r"yelling|drunk|gun|father|boyfriend|husband|screaming|kill|mother|stepfather)\b(?!.*\bcrying (?:at )?work\b)",
        r"\b(?:he|she|father|boyfriend|husband|stepfather|mother|ex|partner)(?: \w+){0,3} (?:has|got|have|pulled|grabbed|"
        r"pointed|waved|pointing|waving) (?:a|his|the|out a|out his)(?: \w+)? (?:gun|knife|weapon|pistol|bat|belt)\b"
        r"(?!.*\bpatient\b)|\b(?:bruises?|black eye|broken \w+|choke marks)(?: \w+){0,6} (?:from|he|husband|boyfriend|"
        r"father|mother|wife|hide|cover|explain)\b(?=.*\b(?:my|me|i)\b)(?!.*\bpatient\b)",
        r"\bi am (?:being|getting|in)(?: \w+){0,3} (?:abused|abusive|beat|beaten|trafficked|hurt at home|raped|"
        r"molested|hit)\b|\b(?:domestic violence|abusive (?:relationship|home|husband|boyfriend|house|partner|wife|"
        r"parents|father|mother))\b(?=.*\b(?:i am|my|me|can not leave|am stuck|help|escape|get out)\b)(?!.*\b(?:grew up|"
        r"years ago|left|was in|escaped|survivor|survived|patients?|clients?|shelter|volunteer|used to|got out|work "
        r"with|from an)\b)",
        r"\b(?:hitting|beating|beats|hurting|abusing|hits|choking|molesting|touching|raping) (?:my|our|his|her) "
        r"(?:little |baby |younger |older )?(?:brother|sister|mother|child|kids|son|daughter|baby|friend|cousin|niece|"
        r"nephew|siblings|grandmother|roommate|neighbor)\b(?!.*\b(?:hotel|chess)\b)",
    ),
}

_RISK_OF = (
    r"(?:suicidal|suicide|(?:kill|killing|hurt|hurting|hang|hanging|shoot|shooting|cut|cutting|burn|burning|harm|"
    r"harming|stab|starve|starving|drown|stabbing) (?:himself|herself|themself|themselves|himself and|theirself|"
    r"her wrists|his wrists|their wrists|her arms|his arms|their arms|her self|him self|their self|her legs|her "
    r"thighs|myself)|self harm\w*|end (?:it|it all|his life|her life|their life|things)(?! with)|ending (?:it|it all|his "
    r"life|her life|their life|everything|things)(?! with)|take (?:his|her|their) (?:own )?life|taking (?:his|her|their) "
    r"(?:own )?life|want to (?:die|be dead|not be here|disappear|end|not wake up)|wants to (?:die|be dead|"
    r"disappear|end|not wake|not be|be gone|go to heaven|join)|wanting to die|wanted to die|wanna die|"
    r"wish(?:es|ed)? (?:he|she|they|i) (?:was|were|are|is|had) (?:dead|never|not|gone)|overdose|overdosing|overdosed|"
    r"jump|jumping|jumped|not want to (?:live|be here|be alive|exist|wake up|go on|be around|do this|keep going|"
    r"continue)|not want to be (?:here|alive|around)|no (?:reason|point) (?:to|in) (?:live|living|go on|going on)|"
    r"(?:be|is|are|were|was) better off (?:without|dead)|better off dead|tired of (?:living|life|being alive|fighting)|"
    r"goodbye|going to (?:kill|end|jump|do it|overdose|not be here|die|disappear|do something (?:bad|stupid))|"
    r"(?:will|would) (?:kill (?:himself|herself|themselves|themself)|be dead|not be (?:here|alive|around)|end it|"
    r"do it tonight|die)|gun|noose|rope|pills|bridge|(?:the|a) roof|ledge|tracks|razor|blade|blades|slit|bleeding|"
    r"can not (?:do this|take it|go on|keep going|live) ?(?:anymore)?|not be (?:here|around|alive)|gave up|"
    r"giving up on life|nothing to live for|burden|unsafe|not worth (?:it|living)|last (?:message|day|night|time|words|text)|"
    r"a plan|said sorry and|final|farewell|suicide note|note|sleep forever|never wake up|in heaven|ready to (?:die|go)|"
    r"kill (?:me|us|someone|somebody|everyone|his|her|their|people|him|them)|shoot up|hear voices telling|hearing voices|voices|"
    r"not (?:eaten|eating|eat) (?:in|for)|stopped eating|starving|purging|throwing up|passed out|unconscious|not breathing|"
    r"will not wake up|not waking up|unresponsive|blue lips|turning blue)"
)

THIRD_RULES = {
    "friend-at-risk": (
        rf"\b{SOMEBODY}{FAR} {_SAYS}(?: (?!attend|study)[^\s.]+){{0,7}}? {_RISK_OF}\b",
        r"\b(?:friend|brother|sister|boyfriend|girlfriend|mother|father|son|daughter|roommate|cousin|husband|wife|"
        r"child|partner|someone i \w+|ex)(?: \w+){0,5} (?:is|who is|being|been|feels?|feeling|seems?|sounds?|acting|got|gets|who was|may be|might be|could be|in) "
        r"(?:\w+ ){0,2}(?:suicidal|self harming|cutting|overdosing|in danger|at risk|going to (?:jump|kill|die|hurt|do)|"
        r"hurting (?:himself|herself|themselves)|planning (?:to|it|something)|threatening|a danger to)",
        r"\b(?:scared|worried|afraid|terrified|think|convinced|sure|fear|know|concerned|feeling|thinking|looks like)(?: \w+)? (?:that |for |about )?"
        r"(?:my (?:\w+ )?\w+|he|she|they|this person|someone)(?: \w+){0,3} (?:will|is|are|might|may|could|would|going to|"
        r"wants|about to|gonna)(?: \w+){0,3} (?:kill|hurt|harm|die|do something|end|overdose|jump|not make it|dead|"
        r"suicidal|cutting|try again|attempt|take (?:his|her|their))\b(?!.*\b(?:laughing|me|my dreams|of old|cancer)\b)",
        r"\b(?:took|taken|swallowed|ate|downed|overdosed on)(?: \w+){0,4} (?:pills|bottle|tylenol|pain ?killers|fentanyl|"
        r"heroin|xanax|bleach|drugs|something)\b(?=.*\b(?:he|she|they|friend|sister|brother|roommate|girlfriend|boyfriend|"
        r"mother|father|cousin|son|daughter|her|him)\b)(?=.*\b(?:wake|breathing|answer\w*|what do i do|help|hurry|just|now|"
        r"tonight|all|whole|hospital|911|think|a bunch|handful|tells|says|locked|texted|passing|sleepy|out)\b)",
        r"\b(?:he|she|they|friend|sister|brother|girlfriend|boyfriend|roommate|ex|cousin|somebody|someone|child|son|daughter|mother|father|buddy|partner|wife|husband|mate)(?: \w+){0,5} "
        r"(?:has|have|got|with|holding|bought|buying|hiding|hid|found|took|grabbed) (?:a|the|his|her|their|my|out|our)(?: \w+){0,3} "
        r"(?:gun|rope|noose|knife|pills|razor|blade|blades|razors|belt)\b(?=.*\b(?:answer\w*|pick up|picking up|locked|die|dead|kill\w*|hurt\w*|"
        r"goodbye|scared|door|alone|threat\w*|said|says|saying|crying|help|room|drawer|what do i do|bag|bed|bathroom|bye|end|herself|himself|tonight|do it)\b)"
        r"(?!.*\b(?:hunting|range|cooking|kitchen|collection)\b)",
        r"\b(?:gave|giving|given|gives|give|left) (?:away|me|us|everyone|my \w+|people|out|him|her)(?: \w+){0,2} (?:all )?(?:of )?(?:his|her|their|the) "
        r"(?:\w+ )?\w+(?: \w+){0,6} (?:not need|not be needing|no need|anymore|goodbye|keep it|remember|where (?:he|she|they)|scared|"
        r"freaking|weird|worried|is not going to need|love me|sorry|away|note|take care)\b",
        r"\b(?:giving|gave|gives|given) away(?: \w+)? (?:his|her|their)\b|\b(?:giving|gave) (?:his|her|their|all his|all her|all their)"
        r"(?: \w+){1,3} away\b",
        r"\b(?:will|does|did|is|has|would|have|are) not (?:be )?(?:answer\w*|pick\w* up|reply\w*|respond\w*|texting back|text back|text(?:ed)? me back|replied|responded|answered|open the door|come "
        r"out|wake up|waking up|breathing|been online|respond)\b(?=.*\b(?:goodbye|suicid\w*|die|dead|pills|rope|gun|bye|sorry|note|"
        r"kill\w*|cut\w*|knife|hurt\w*|bathroom|love you|last|overdos\w*|drunk|blue|scared|bridge|end|done|posted|wants?)\b)"
        r"(?=.*\b(?:he|she|they|friend|sister|brother|girlfriend|boyfriend|roommate|ex|cousin|son|daughter|child|my)\b)"
        r"(?!.*\b(?:recruiter|hr|manager|job|application|interview|school|office|school|employer)\b)",
        r"\b(?:sent|texted|posted|left|messaged|wrote|leaving|posting|dm|found|send|sending|text|saw|snapped|said)(?: \w+){0,6} (?:goodbye|"
        r"suicide note|suicide letter|note saying|final message|last message|goodbyes|farewell|note that says)\b(?=.*\b(?:he|she|they|friend|"
        r"sister|brother|girlfriend|boyfriend|roommate|ex|cousin|son|daughter|her|his|their|someone|mother|father)\b)"
        r"(?!.*\b(?:job|coworker leaving|patient)\b)",
        r"\b(?:tried to|attempted to|going to|wants to|threatening to|threatened to|threatens to|trying to|about to|talking about|talks about|planning to|gonna|keeps saying|try to|attempt to|been|keeps|is|started|will) "
        r"(?:\w+ )?(?:kill|killing|hurt|hurting|hang|hanging|shoot|shooting|cut|cutting|harm|harming|stab|stabbing|starve|starving|burn|burning) "
        r"(?:himself|herself|themselves|themself)\b",
        r"\bkeep (?:him|her|them)(?: \w+)? (?:alive|safe|from (?:doing|killing|hurting|jumping))|\b(?:stop|talk)(?: \w+)? (?:him|her|them|my \w+|"
        r"someone|a friend)(?: \w+)? (?:from|out of|off|down from)(?: \w+){0,3} (?:kill\w*|hurt\w*|suicide|jump\w*|it tonight|ledge|the "
        r"bridge|cutting|ending|doing it|the roof|overdos\w*)\b",
        r"\b(?:help|support|save|talk to|say to|do for|with|for|about)(?: \w+){0,2} (?:a |my )(?:\w+ )?(?:friend|brother|sister|mother|father|roommate|son|daughter|"
        r"boyfriend|girlfriend|cousin|partner|wife|husband|child|classmate|student|ex|kid|neighbor|coworker)(?: \w+){0,3} (?:suicidal|self harm\w*|who (?:wants|"
        r"want) to die|cuts?|cutting|overdos\w+|wants to (?:die|kill|end))\b",
        r"\b(?:cuts|scars|bruises|pills|note|blades?|razors?)(?: \w+){0,4} (?:on|in|under|from) (?:my|her|his|their) (?:\w+ )?(?:friend|sister|brother|son|daughter|"
        r"roommate|cousin|girlfriend|boyfriend|child|daughters|sons|sisters|brothers|friends|arms?|wrists?|thighs?|legs?|room|drawer|bed|"
        r"backpack|pillow|desk|mattress|bag)\b(?=.*\b(?:he|she|they|my|her|his)\b)(?=.*\b(?:sister|brother|son|daughter|friend|child|roommate|cousin|girlfriend|boyfriend|niece|nephew|student|"
        r"sisters|brothers|sons|daughters|friends)\b)",
    ),
    "someone-here": (
        r"\b(?:someone|somebody|a person|guy|girl|user|kid|member|person|people|one) (?:\w+ )?(?:in|on|from) (?:this|the|my|our|another|a|that|general|vc|chat|discord|"
        rf"snap\w*|insta\w*|tiktok|twitch|reddit)(?: \w+){{0,9}}? {_RISK_OF}\b(?!.*\b(?:unit|ward|floor|movie|book|show|song)\b)",
        r"\b(?:someone|somebody|a guy|a girl|a man|a woman|kid|a person|there is (?:a|someone|this)(?: \w+)?)(?: \w+){0,4} (?:on|standing|sitting|about|over|off|climbing|going|threatening) "
        r"(?:\w+ ){0,3}(?:bridge|ledge|roof|tracks|overpass|railing|balcony|jump)(?!.*\b(?:movie|patient|unit)\b)",
        r"\b(?:someone|somebody|he|she|they|friend|girl|guy|kid|child)(?: \w+){0,4} (?:just |is |going |about |trying |gonna )(?:to )?(?:posted|livestream\w*|going live|streaming|posting|jump|overdos\w+|hang|kill)"
        r"(?: \w+){0,6}(?: |$)(?:suicide|goodbye|pills|herself|himself|themselves|themself|rn|right now|live|note|off|gun|it)\b",
    ),
}

SPANISH_RULES = {
    "spanish": (
        r"\b(?:me |te |se )?(?:quiero|quisiera|voy a|deseo|ganas de|pienso en|pensando en|quiere|intento|intente|queria|prefiero|prefiere|pensar en|planeo|"
        r"necesito|pienso|va a|dice que va a|pensado en) (?:ya )?(?:no )?(?:morir\w*|matar(?:me|se|te)|suicidar\w*|desaparecer|dejar de (?:existir|vivir)|"
        r"quitar(?:me|se) la vida|acabar con (?:mi vida|todo|su vida)|terminar con (?:mi vida|todo|su vida)|estar muert[oa]|no despertar|"
        r"hacer(?:me|se) dano|cortar(?:me|se)|colgar(?:me|se)|tirarme|lastimar\w*|acabar con esto|dormir y no despertar|no existir|la muerte|el suicidio|vivir mas)\b",
        r"\b(?:me|se) (?:quiero|quiere|voy a|va a|quisiera|queria|intento|intente|trato de) (?:morir|matar|suicidar|cortar|colgar|tirar|quitar la vida|ahorcar|hacer dano)\b",
        r"\b(?:ya )?no (?:quiero|quiere|puedo|deseo|aguanto|soporto) (?:mas(?: (?:con )?(?:esta|mi|la) vida)?|vivir|seguir(?: viviendo| asi| aqui| adelante| con)?|estar aqui|"
        r"existir|despertar|estar viv[oa]|con (?:mi|la|esta) vida|la vida|esta vida|continuar)(?= |$)(?! (?:estudiando|trabajando|en este trabajo|tarea|clases))",
        r"\b(?:no (?:vale|tiene|encuentro|hay)|sin)(?: \w+){0,4} (?:la pena (?:vivir|seguir)|razon(?:es)? para vivir|sentido (?:vivir|mi vida|seguir)|sentido de vivir|motivos? para vivir|ganas de vivir)|"
        r"\bno tengo ganas de (?:vivir|seguir)|\bmi vida no (?:tiene sentido|vale)",
        r"\b(?:mejor|estaria mejor|estarian mejor|estaran mejor)(?: \w+){0,2} (?:muert[oa]|sin mi)\b|\bojala (?:me muera|no despierte|estuviera muert[oa]|no hubiera nacido|me muriera)\b|\bpreferiria (?:morir|estar muert[oa])",
        r"\bme (?:corto|corte|estoy cortando|tome (?:todas|muchas|un monton|un frasco|demasiadas|todo|las pastillas)|tomo todas|lastimo|hago dano|autolesion\w*)\b(?! el pelo)",
        r"\b(?:voces|voz)(?: \w+){0,4} (?:dicen|ordenan|mandan|piden|dice|gritan)\b|\b(?:se|me) (?:tomo|tome)(?: \w+){0,3} (?:pastillas|veneno|cloro)\b",
        r"\bmi (?:novio|esposo|marido|padre|papa|padrastro|mama|madre|tio|pareja|ex|hermano|novia|esposa)(?: \w+){0,3} (?:me )?(?:pega|golpea|golpeo|pego|viola|violo|toca|amenaza|abusa|maltrata|quiere matar|va a matar|ahorca)\b",
        r"\b(?:esta|ando|estoy|es|siento|se siente|muy) suicida\b|\b(?:se|me) (?:intento|intente|trato de|quiso) (?:matar|suicidar)|\bpensamientos suicidas|\bla voy a matar|\blo voy a matar|\b(?:adios|despedirme|despido) (?:a todos|para siempre|de todos)|\bdice que (?:se )?(?:quiere|va a) (?:morir|matar)",
    ),
}
