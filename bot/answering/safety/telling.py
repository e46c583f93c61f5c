"""Short turns of phrase that tell of risk by themselves, however the rest is put."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_BODY = r"(?:arms?|wrists?|thighs?|legs?|skin|stomach|hips?|face|veins?|hands?|body|ankles?|chest|throat)"
_HIGH = (
    r"(?:overlook|platform|train station|station|cliff|bridges?|roof|rooftop|tracks|balcony|ledge|edge|pier|"
    r"top floor|parking structure|parking garage|window ?sill|overpass|railing|dam|water tower|river|quarry)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "nothing-to-stay-for": (
        rule(
            r"\bnot that i (?:will|am going to|plan to)(?: \w+)? (?:live|be (?:here|alive|around)|make it|survive|need (?:it|money)|stick around)\b",
            unless=r"live (?:in|near|there|at)",
        ),
        rule(
            r"\b(?:^|\. )?(?:kill|end) me(?= i can not| i am| i do not| i want| \.|$)",
            also=r"can not|serious|someone|somebody|please|want|pain|hurts|anymore",
            unless=r"lol|exam|finals?|homework|work|shift|class",
        ),
        rule(
            r"\b(?:selfish|a sin|wrong|cowardly|go to hell|forgiven?|weak)\b",
            also=r"kill(?:ing)? (?:yourself|myself|themselves)|end(?:ing)? (?:it all|your life|my life)|commit\w* suicide|suicide",
            unless=r"religio\w*|class|ethics|essay|paper|debate|history|patients?|course",
        ),
        rule(
            r"\bif (?:the|my|this|a|our) (?:plane|car|bus|train|truck)(?: \w+){0,3} (?:crash\w*|went down|goes down|hit me|hits me|exploded|wrecked)\b",
            also=r"relieved|relief|happy|glad|fine|okay|ok|care|mind|nice|good|hope|wish|perfect|solve\w*",
        ),
        rule(
            r"\bwhat (?:do i|is there|else do i|have i)(?: \w+){0,3} (?:to )?(?:stay|live|lose|wake up|go on) ?(?:for)?(?= \.|$)"
        ),
        rule(
            r"\bwhy (?:should i|do i|would i|even)?(?: \w+)? ?(?:stay|live|bother (?:living|staying|waking|trying anymore)|keep going|go on|be here|wake up|exist)(?= \.|$| anymore| alive)"
        ),
        rule(
            r"\bwhy (?:am|are) (?:i|we)(?: \w+)? (?:here|alive|breathing)(?= \.|$| at all| still)"
        ),
        rule(
            r"\bnot (?:planning|plan|going|expecting|expect|intending|intend|want|wanting|hoping|gonna)(?: to| on)?(?: \w+)? (?:be alive|being alive|waking up|wake up|living(?! (?:in|on|at|with))|live(?= \.|$| past| to| long| until| that| till| anymore| like this)|be around (?:for|to|by|when)|stay alive|see (?:tomorrow|thirty|my next))"
        ),
        rule(
            r"\b(?:planning|plan|going|want|ready|happy|okay|fine|content|deserve) (?:to|on|with) (?:die|dying|being dead)(?! (?:my hair|of|for|laughing|on this hill|alone))"
        ),
        rule(
            r"\bnot (?:be )?alive (?:in|by|for|then|when|to|next|after|long)|\b(?:will not|not going to|never going to|not) live (?:to see|to be|past|long enough|that long|until)\b|\bnot (?:even )?be (?:here|alive|around) to (?:see|use|spend|collect|find|graduate|enjoy|hear)"
        ),
        rule(
            r"\b(?:no|not any|not have any|not have the|not got the|out of|lost (?:all )?(?:the|my)|ran out of|running out of|zero) (?:fight|will|hope|strength|force|reasons?|will power)(?: \w+)? (?:left|to (?:live|go|keep|stay|fight|be)|in me|anymore|for (?:me|living))"
        ),
        rule(
            r"\bwill to (?:live|keep going|go on|continue|fight|be here|exist)\b",
            unless=r"patients?|clients?|residents?",
        ),
        rule(
            r"\b(?:had|have had|have) (?:it|enough) (?:of|with) (?:this |my )?(?:life|living|everything|world|being alive|existing|existence)"
        ),
        rule(
            r"\b(?:life|everything|it)(?: is| for me| feels)(?: \w+)? (?:finish|finished|over)(?: for me)?(?= \.|$)",
            also=r"i|me|my",
            unless=r"semester|season|course|exam|clinicals?|class|game|interview|rotation|shift|summer",
        ),
        rule(
            r"\b(?:never|not)(?: \w+)? (?:gets?|getting|get any|got) better\b",
            also=r"i am done|tired|waiting|want (?:out|to (?:die|go|stop))|anymore|stop trying|give up|can not|hopeless",
            unless=r"pay|job|salary|work|wages",
        ),
        rule(
            r"\b(?:see|seeing|only|is|left|there is|have|found)(?: \w+){0,2} (?:one|no|any|only one) (?:way (?:out|forward)|escape|exit)\b",
            unless=r"parking|job|career|degree|contract|lease",
        ),
        rule(
            r"\b(?:too (?:broken|far gone|damaged|tired)(?: \w+){0,3} (?:to (?:fix|save|be saved|live|keep|go on|exist)|live)|beyond (?:help|saving|repair)|nothing (?:can|will) (?:help|save|fix) me|no (?:saving|helping|fixing) me)\b"
        ),
        rule(
            r"\b(?:cant|can not) (?:keep|go on)(?: \w+)? (?:living|existing|breathing|waking up|like this|being alive|doing life|fighting)\b",
            unless=r"hours|shifts?|job|nights",
        ),
        rule(
            r"\bnot (?:made|meant|built|cut out|supposed|designed) (?:for|to)(?: \w+)? (?:this world|life|this life|be alive|be here|exist|live|survive|living|the world)(?= \.|$| anymore| and| i)"
        ),
        rule(
            r"\bheart (?:can not|can no longer|does not want to) (?:carry|take|bear|beat|handle|go on)"
        ),
    ),
    "final-rest": (
        rule(
            r"\b(?:permanent|eternal|endless|forever|long|big|final|never ending|everlasting) (?:silence|sleep|rest|peace|quiet|darkness|nap|nothingness|solution|dark)\b",
            unless=r"deep sleep study|nap after|solution to (?:my|the) (?:hair|wifi)",
        ),
        rule(
            r"\bsleep(?: \w+){0,3} (?:forever|and never|and not|eternally|for good|for eternity|never wake|not wake|not have to wake)\b|\b(?:go|went|fall|fell|drift|drifting) (?:to sleep|asleep|off)(?: \w+){0,2} (?:never|not|forever|for good|for the last)"
        ),
        rule(
            r"\b(?:never|not)(?: \w+)? (?:wake|woke|waking|woken)(?: \w+)? ?(?:up)?(?= \.|$| again| tomorrow| anymore| sounds| would| from| and| for)",
            also=r"i|me|my|sleep|would|sounds|just|nice",
            unless=r"alarm|patients?|early|for work|for class|shift|late|on time|roommate will",
        ),
        rule(
            r"\b(?:go|going|went|be|being|get|call me|called|take me|return|come) (?:home|up|back)?(?: \w+)? ?(?:to|with) (?:god|jesus|the lord|heaven|my maker|allah|be with (?:god|jesus|him|her))\b",
            also=r"i|me|my|ready",
            unless=r"church|bible study|mass|pray(?:er)? group",
        ),
        rule(
            r"\b(?:see|join|be with|meet|with|reunited? with|follow|hug|hold)(?: (?:him|her|them|my (?:\w+ )?\w+|you))? (?:again )?(?:in heaven|on the other side|in the (?:next|after) ?life|up there|again soon|soon in|in death)\b"
        ),
        rule(
            r"\b(?:the |my |all (?:the |this )?)?(?:pain|suffering|misery|hurt|torment|agony|nightmare|torture)(?: \w+)? (?:will|to|is going to|can|could|would)(?: \w+){0,2} (?:be over|end|stop|finally|go away|be gone)(?: (?:by|soon|tonight|when|if|forever|once|after|for good|finally)|(?= \.|$))",
            unless=r"back pain|knee|tooth|cramps|patients?|surgery|period|migraine",
        ),
        rule(
            r"\bmight as well(?: \w+)? (?:end|make it official|die|be dead|jump|disappear|not (?:be|exist|live|wake)|kill|hang|go (?:hang|die|jump))"
        ),
        rule(
            r"\b(?:cease to (?:be|exist)|ceasing to|stop being a person|blink out|poof out of|turn (?:myself|me) off|switch (?:myself|me) off|erase myself|delete me from|remove myself from (?:this|the|life)|take myself out|off switch|be nothing|become nothing|be erased|fade (?:away|out)|not be a thing)\b",
            unless=r"group chat|server|thread|list|class",
        ),
        rule(
            r"\b(?:end|ending) (?:my )?(?:chapter|journey|story|run|time) (?:here|on (?:earth|this)|early|tonight|now)|\bmy (?:time|story|journey|life) (?:is )?(?:up|ends?|over|done|ending|has come)(?= \.|$| here| now| tonight| soon| and)",
            unless=r"game|job|shift|internship|school",
        ),
        rule(
            r"\b(?:my|a) (?:ticket|way|exit) out of (?:this (?:life|world)|here forever|life)|\bleave (?:all of )?(?:this|it) behind(?: \w+)? (?:forever|for good|tonight)|\bexit plan\b|\bmy (?:permanent )?(?:exit|escape)(?= \.|$| plan| is| tonight)",
            unless=r"job|career|retail|company|startup",
        ),
        rule(
            r"\b(?:i am|am|feel|feels|like) (?:\w+ ){0,3}(?:a ghost|already dead|already gone|a walking corpse|dead inside|dead already)\b",
            also=r"official|might as well|finish|end|want|body|catch up|real|tired|wait\w*|done|anymore|soon",
        ),
    ),
    "wrongly-alive": (
        rule(
            r"\b(?:i (?:am|was) (?:\w+ )?(?:a )?(?:mistake|accident that should|waste|parasite|plague|stain)|should (?:not|never) have (?:been born|survived|woken|existed|lived|made it|been alive)|abort\w* me|been aborted|(?:was|been) never born|better if i (?:was|were|had) never)\b"
        ),
        rule(
            r"\b(?:mad|sad|angry|upset|disappointed|pissed|hate|regret|wish|sorry|annoyed|ashamed)(?: \w+){0,3} (?:i|it|that i)(?: \w+)? (?:woke up|survived|lived|am alive|failed to die|had worked|worked|made it out|am still (?:here|alive)|(?:did not|had not) (?:work|survive))\b",
            unless=r"woke up (?:late|early)|out last|app|code|job|retail",
        ),
        rule(
            r"\b(?:wake|woke|waking) up(?: \w+){0,2} (?:disappointed|sad|mad|angry|pissed|alive|and wish|wishing)\b"
        ),
        rule(
            r"\b(?:guts|courage|balls|nerve|bravery|strength|brave enough|strong enough|a coward|too much of a coward|too scared|chicken|too chicken|too weak|cowardly) (?:enough )?to(?: \w+)? (?:do it|die|kill|end|jump|pull the trigger|go through|hang|cut|swallow|take (?:them|the pills))\b",
            unless=r"interview|apply|exam|ask|audition",
        ),
        rule(
            r"\bpull(?:ing|ed)? the trigger\b",
            unless=r"on (?:a|the|my|this|applying|buying|school|nursing|it and appl\w+)|game|cod|valorant",
        ),
        rule(
            r"\b(?:thoughts|urges?|feelings|darkness|ideation)(?: \w+){0,3} (?:back|louder|worse|again|winning|will not (?:stop|leave|go)|stronger|taking over|too loud|eating me|consuming|scare me|scaring me|too much)\b",
            also=r"i|me|my",
            unless=r"applying|school|career|on this|about this (?:job|career)|patients?|job",
        ),
        rule(
            r"\b(?:it |attempt )?(?:did not|does not|failed to|almost|nearly) (?:work|worked|succeed|succeeded)\b",
            also=r"try again|trying again|attempt\w*|pills|rope|hospital|wake|woke|last night|die|next time",
        ),
        rule(
            r"\b(?:try|trying|attempt|attempting|do|doing) (?:it )?again\b",
            also=r"attempt\w*|pills|suicid\w*|overdos\w*|kill|survived|last night|hospital|die|tried to end|rope",
            unless=r"exam|test|certification",
        ),
        rule(
            r"\btr(?:ied|ying|y) to (?:end (?:it|things|everything|my life)(?! (?:with|on))|take my (?:own )?life|kill myself|die|overdose|hang myself|off myself)\b"
        ),
        rule(
            r"\b(?:punish|destroy|ruin|hurt|harm|kill|hate)\w* (?:myself|my body)(?: \w+){0,3} (?:because|for existing|deserve|every|again|tonight|enough|so much|more)\b",
            also=r"deserve\w*|bleed\w*|die|cut\w*|starv\w*|burn\w*|again|tonight|existing|hit|alive|pain",
        ),
    ),
    "after-me": (
        rule(
            r"\b(?:hear|get|read|see)(?: the| some)? news (?:about|of) me|\bfind(?:s|ing)? (?:my body|me (?:dead|hanging|in the morning|cold|like that|gone|like this|there))|\b(?:til|until|before) the smell|\b(?:my|an|own) (?:obituary|eulogy|headstone|tombstone|gravestone|autopsy|grave|ashes)\b",
            unless=r"movie|song|class|game|class project|family plot",
        ),
        rule(
            r"\b(?:come|came|show up|go|speak|cry|turn up|invited|play\w*|songs? (?:for|at)|wear) (?:to |at |for )?my (?:own )?(?:funeral|wake|burial|memorial)\b"
        ),
        rule(
            r"\b(?:today|tonight|tomorrow|this|friday|saturday|sunday|monday|it)(?: \w+){0,3} (?:is|will be|be|could be|might be|feels like) my (?:very )?last(?= \.|$| (?:day|night|one|sunset|meal|sunrise|hours?)(?= \.|$| on| alive| i| and| here| ever| so))",
            unless=r"job|work|shift|class|school|semester|internship|final|clinicals?|server|exam|rotation",
        ),
        rule(
            r"\b(?:last|final) (?:ever )?(?:message|post|text|words|note|tweet|status|story|night|goodbye|letter|will)(?: \w+)? (?:from me|of mine|ever|of my life|i will|you will|to (?:everyone|you|the world)|before i go|on (?:this )?earth|alive)\b",
            unless=r"semester|internship|job|school|moving",
        ),
        rule(
            r"\b(?:affairs|paperwork|finances|accounts) (?:are |is |all |were )?(?:in order|settled|sorted|handled)|\b(?:got|getting|put|putting) (?:my|all my|everything) (?:affairs|things|stuff|life|papers)? ?in order\b",
            also=r"i|my|me",
            unless=r"moving|apply|application|resume|school|enroll\w*",
        ),
        rule(
            r"\b(?:wrote|made|writing|signed|updated|updating|finish\w*) (?:out )?(?:my|a) will\b"
        ),
        rule(
            r"\b(?:nobody|no one|they|family|mother|she|he|parents|wife|husband|kids) (?:has|have|will not have|does not have|do not have|would not have|never have|will)(?: to)? (?:deal with|clean(?: up)?|worry|find|pay for|bury|see|put up with|take care of)(?: \w+){0,3} (?:me|my|it after|after|this anymore|the mess|body)\b",
            unless=r"patients?|retirement|loans",
        ),
        rule(
            r"\b(?:it|package|stuff|order|rope|everything) (?:comes|arrives|gets here|is coming|will be here)(?: \w+){0,3} then\b"
        ),
        rule(
            r"\b(?:and|but)? ?then (?:it is|i am|it will be|i will be) (?:\w+ )?(?:done|over|gone|finished|free|out|at peace)(?= \.|$| for good| forever)",
            unless=r"shift|class|semester|exam|finals?|school|courses?|rotation|clinicals?|training|program|degree|certif\w*|last one",
        ),
        rule(
            r"\b(?:wrote|written|writing|write|wrapped|sealed|mailed|recorded|filmed|made|leaving|left)(?: \w+){0,4} (?:letters?|notes?|videos?|cards?|messages?)(?: \w+){0,4} (?:each|my (?:kids|children|mother|father|parents|family|wife|husband|sister|brother|friends|son|daughter|best friend|dog)|everyone|for after|for when|goodbye|explaining|apologi\w+|sorry|saying (?:sorry|bye|why|goodbye))\b",
            unless=r"recommendation|cover|acceptance|resignation|application|landlord|scholarship|birthday|thank you|graduat\w*|christmas|wedding|valentines?|camp|mothers day|fathers day",
        ),
        rule(
            r"\b(?:life )?insurance(?: \w+)? (?:will|would|should|can|money|payout|policy)(?: \w+)? (?:help|take care|cover|pay|go to|set|leave|support) (?:her|him|them|my|of (?:her|him|them|my)|for my|the kids)\b",
            unless=r"health insurance|dental",
        ),
        rule(
            r"\b(?:keep|have|take|take care of|feed|walk|love|watch over|look after) my (?:dog|cat|pet|pets|bird|hamster|plants|fish|guitar|kids|sister|brother|mother|mom|family)(?: \w+)? (?:forever|for good|after me|when it is over|for me ok|after tonight|after this)\b"
        ),
        rule(
            r"\b(?:take|look) (?:care|after) (?:of )?(?:each other|one another|yourselves|him|her|them|my \w+)\b",
            also=r"last|bye|goodbye|gone|forever|sorry|will not be|not here|tonight|message|tired|anymore",
            unless=r"patients?|trip|vacation|shift|switching|server",
        ),
        rule(
            r"\b(?:bye|goodbye|farewell|peace out|so long|adios|cya)\b(?: (?:everyone|world|all|guys|friends|forever|for good|now))?",
            also=r"roof|ledge|bridge|edge|pills|rope|gun|knife|can not (?:do|take|go)|tired of|pain|life|forever|never|cruel|done with|over|razor|blade|note|burden|alone|hurts?|end|last",
            unless=r"server|school|semester|job|class|exam|finals?|graveyard|discord|trip|team|retail|coworker",
        ),
        rule(
            r"\b(?:do not|never|please do not|dont) (?:be (?:sad|mad|angry|upset)|cry|blame (?:yourself|yourselves|him|her|anyone)|miss me|forget me|feel bad|look for me|try to (?:stop|find|save) me|come (?:looking|find)|wait up)(?= \.|$| when| about| for me| if| at| that| i| after| too)",
            also=r"me|my|i|gone|goodbye|bye",
            unless=r"patients?|interview|exam|team|coach|game|failing|grade",
        ),
    ),
    "on-the-edge": (
        rule(
            rf"\b{_HIGH}\b",
            also=r"star(?:e|ing) down|look\w* (?:down|over)|one step|let go|letting go|fall|falling|falls|drop|how far|slow\w* down|trains?(?: \w+){1,6} close|research\w*|swerv\w*|bye|goodbye|jump\w*|end it|thinking about it|so close|calling me|pull\w* me|do it|want to|no nets?|not have nets?|which|feel calm|finally calm|crying|an hour|hours now|all night|peaceful|quiet|tempt\w*|lean\w*|over the (?:rail|edge|side)",
            unless=r"patients?|photos?|hik\w*|fishing|sniped|map|bus|radio station|gas station|work|shift|class|game|job|run|training|program|concert|bridge (?:program|course|year)|cutting edge|rough around|study|exam|unit|rn|lpn|nursing",
        ),
        rule(
            r"\b(?:keep|kept|keeps|almost|nearly|want to|wanted to|tempted to|thought about|thinking about|think about|urge to|going to|about to|could) (?:\w+ ){0,2}(?:swerv\w+|drift\w*|steer\w*|veer\w*|driv\w+|crash\w*|walk\w*|step\w*|run\w*|slow\w*)(?: \w+){0,4} (?:bridge|tracks|off the|off a|cliff|oncoming|traffic|a tree|a wall|the wall|barrier|pole|semi|truck|trucks|train|trains|ocean|lake|pier|dock|river|guardrail|median|ditch|my car)\b",
            unless=r"games?|dream|driving test|nascar|gta",
        ),
        rule(
            r"\b(?:took|drank|drink|swallowed|ate|injected|crashed|drove|jumped|fell|burned|cut|hit|broke|inhaled|huffed|snorted|mixed)(?: \w+){0,8} on purpose\b",
            also=r"i|me|my|myself",
            unless=r"patients?",
        ),
        rule(
            r"\b(?:drank|drink|drinking|swallowed|swallowing|chugged|ate|took|taking|down) (?:\w+ ){0,3}(?:under the sink|bleach|cleaner|draino|drano|windex|antifreeze|pesticide|detergent|lighter fluid|gasoline|rat poison|ammonia|hand sanitizer|rubbing alcohol|nail polish remover|poison|chemicals?)\b"
        ),
        rule(
            r"\bstop (?:my|his|her) (?:heart|breathing|lungs)\b|\b(?:my heart|i) (?:to )?stop (?:beating|breathing)\b"
        ),
        rule(
            r"\b(?:dose|dosage|amount|mix|combo|many|much)(?: \w+){0,5} (?:stop my|kill me|knock me out forever|end me|be lethal|never wake)\b|\bmixing(?: \w+){0,5} (?:to (?:die|not wake|sleep forever)|and hoping)\b"
        ),
        rule(
            r"\b(?:closet rod|ceiling fan|ceiling beam|rafters|doorknob|door knob|shower rod|beam)\b",
            also=r"i|me|my|hold my weight|belt|rope|sheet|strong enough|scarf|cord",
            unless=r"patients?|ligature|unit|install\w*|decorat\w*",
        ),
        rule(
            r"\b(?:gun|rifle|pistol|shotgun|glock|revolver)s?\b",
            also=r"i|me|my|mouth",
            unless=r"patients?|game|warzone|valorant|fortnite|cod|apex|range|hunting|top gun|nerf|gun show|water gun|glue|gun laws?|counter ?strike|best gun|security|police|work|skins?|massage|staff|unit|tattoo",
        ),
    ),
    "marks": (
        rule(
            rf"\b(?:fresh|new|more|deep|open|bloody|covered in|hiding (?:my|the)|hide (?:my|the)) (?:marks|cuts|lines|gashes|wounds|slices|burns)\b(?=(?: \w+){{0,4}} (?:on|up|along|down|all|again|today|under|my|{_BODY})|$| \.)",
            unless=r"patients?|clients?|cats?|kitten|cooking",
        ),
        rule(
            rf"\b(?:slic\w+|carv\w+|slash\w*|slit\w*|cutting|cut|cuts|burning|burn|burned|burnt|scratch\w*|bit(?:e|ing)|pick\w*|peel\w*|stab\w*|punch\w*|hit|hitting|bruis\w+) (?:up |into |open |at |through )?my (?:own )?{_BODY}\b",
            unless=r"patients?|cats?|kitten|dog|cooking|kitchen|stove|oven|curling|glass at|paper cut|tan|laser|eczema|sunburn\w*|gym|clients?|dinner|lunch|finger|allerg\w*|cleanser|accident\w*",
        ),
        rule(
            rf"\bmy {_BODY}(?: \w+){{0,3}} (?:sliced|carved|slashed|cut up|covered in (?:cuts|marks|blood|scars)|bleeding|full of cuts|shredded|raw)\b",
            unless=r"cats?|kitten|sunburn\w*",
        ),
        rule(
            r"\bi (?:have |had )?(?:cut|burned|burnt)(?= in the (?:bathroom|shower|bedroom|tub|stall)| before (?:class|school|work|bed)| during| after (?:school|work|class)| last night| again| today| tonight| yesterday| every| to feel| to cope)(?! (?:my hair|class|carbs|out))",
            unless=r"carbs?|sugar|weight|calories|hair|out|my finger|meal|sun",
        ),
        rule(
            r"\brelapsed?\b",
            also=r"cut\w*|self harm\w*|razor|blade|scars?|hate (?:me|myself)|bleed\w*|purg\w*|burn\w*|overdos\w*|want to die|pills",
        ),
        rule(
            r"\b(?:cut\w*|burn\w*|bleeding|blood|razor|blade|hurting myself|pain|scratching|hitting myself)(?: \w+){0,6} (?:calms? me|only thing (?:that|which)|only way i|helps? me (?:feel|cope)|makes me feel (?:alive|better|something|real|calm)|feel (?:something|alive|real)|get through)\b",
            unless=r"patients?|calories|workout|gym|incense|sage",
        ),
        rule(
            r"\b(?:feel|feeling) (?:something|anything|alive|real)\b",
            also=r"cut\w*|burn\w*|bleed\w*|hurt\w*|blade|lighter|hit\w*|razor",
        ),
    ),
    "bad-thoughts": (
        rule(
            r"\b(?:voices?|demons?|devil|something|someone|entity|man|woman|angel|spirits?|shadow|tv|radio|god|jesus|satan|they|it|whispers?)(?: \w+){0,6} (?:sa(?:y|ys|id|ying)|tell\w*|told|order\w*|command\w*|whisper\w*|scream\w*|yell\w*|chant\w*|beg\w*|want\w*|push\w*|mak\w+|urg\w+|convinc\w+|demand\w*|instruct\w*)(?: \w+){0,5} (?:jump|kill|die|stab|hurt|burn|cut|drown|strangle|choke|hang|smother|shoot|sacrifice|attack|do it|end it|bleed|crash|poison|fire|knife)\b",
            also=r"voices?|demons?|devil|in my (?:head|brain|mind|ear|walls?|room)|whisper\w*|hear\w*|tv|radio|god|satan|jesus|angel|spirits?|command\w*|order\w*|told me to|tells? me to|telling me to|shadow|entity",
            unless=r"patients?|clients?|movie|game|song|boss told|teacher|manager",
        ),
        rule(
            r"\b(?:hear|hearing|heard)(?: \w+){0,6} (?:telling|tells?|saying|say|whisper\w*|order\w*|command\w*|scream\w*)\b",
            also=r"jump|kill|die|hurt|do it|burn|cut|stab|end|bad things|worthless|my name",
            unless=r"patients?|clients?|people|residents?",
        ),
        rule(
            r"\b(?:voices?)(?: \w+){0,6} (?:louder|worse|mean|scar\w+|back|never stop|will not stop|not stop|shut up|all (?:day|night)|again|control\w*|take over|taking over)\b",
            also=r"my|me|i|head",
            unless=r"patients?|clients?|vc|call|singing|roommate",
        ),
        rule(
            r"\b(?:urges?|urge|impulses?|thoughts?|visions?|fantas\w+|picture|picturing|imagin\w+|want|dream\w*|going to|about to|might|will|could|tempted|feel like|planning|plan|thinking)(?: \w+){0,4} (?:push\w*|kill\w*|stab\w*|hurt\w*|strangl\w*|chok\w*|poison\w*|smother\w*|drown\w*|shoot\w*|murder\w*|attack\w*|run\w* over|harm\w*|burn\w*|beat\w*|shak\w*) (?:(?:my|his|her|the|a|some|this|that|these|random|every|all|my own|these|our)(?: \w+)? (?:coworkers?|boss|teachers?|husbands?|wife|kids?|child\w*|baby|sons?|daughters?|mother|father|parents|brothers?|sisters?|family|roommates?|neighbors?|ex|girlfriend|boyfriend|classmates?|class|strangers?|people|friends?|dog|cat|grandm\w+|newborn|toddler|stepfather|stepmother|guy|girl|uncle|cousin)|someone|somebody|people|everyone|everybody|others|strangers|them|him|her)\b",
            unless=r"patients?|wrong|restraint|accident\w*|feelings|game|clients?|by mistake|chess|argument|in ranked|work out|lol jk",
        ),
        rule(
            r"\b(?:i am |might |going to |about to |want to )?(?:snap|lose it|lose control|go off|explode)(?: on \w+)? and (?:kill|hurt|stab|shoot|hit|attack|do something)"
        ),
        rule(
            r"\bi (?:can not|could not) (?:stop|control)(?: \w+){0,2} (?:the )?(?:thoughts|urges?|voices|images)\b",
            also=r"hurt\w*|kill\w*|die|dark|cut\w*|harm\w*|stab\w*|violent|bad|scar\w+|baby|end",
            unless=r"patients?|ocd years",
        ),
    ),
    "hurt-at-home": (
        rule(
            r"\bhands (?:around|on|to|over) my (?:neck|throat|mouth)\b|\bput (?:his|her|their) hands on me\b"
        ),
        rule(
            r"\b(?:threw|throws|pushed|pushes|shoved|shoves|slammed|slams|dragged|drags|pinned|pins|held|holds|kicked|knocked) me (?:down|against|into|around|across|by|on|through|up against|onto|to the|underwater|out of)\b",
            unless=r"patients?|clients?|shift|job|game|schedule|pool|party|bus|into this|into nursing|under the bus|training|class",
        ),
        rule(
            r"\b(?:watch(?:es|ing)?|comes?|coming|came|walks?|walking|spying|films?|filming|sneaks?|keeps coming) (?:in|on|at|me|into)(?: \w+){0,4} (?:shower\w*|change|changing|undress\w*|sleep|asleep|sleeping|bath|naked|at night)\b",
            also=r"i|me|my",
            unless=r"patients?|clients?|shift|cats?|roommates? schedule",
        ),
        rule(
            r"\b(?:forc\w+|mak(?:es?|ing)|sell\w*|trad\w+|pimp\w*|blackmail\w*) me (?:to |into )?(?:do (?:things|stuff|sexual|it for|that with)|have sex|sleep with|for (?:sex|money)|out to|with (?:my )?(?:nudes|pics|photos)|strip|touch|send nudes|into sex)\b"
        ),
        rule(
            r"\b(?:he|she|they|boyfriend|girlfriend|husband|wife|father|mother|stepfather|ex|partner|uncle|brother)(?: \w+){0,5} (?:outside|door|inside|downstairs|here|coming)(?: \w+){0,3} with a (?:gun|knife|bat|hammer|weapon|machete)\b"
        ),
        rule(
            r"\b(?:being|getting|gets|got) (?:hit|beat|beaten|abused|hurt|choked|raped|molested|touched|strangled|stalked) (?:by|at home)\b",
            unless=r"patients?|clients?|bus|car|at work|on the unit|on shift|years ago|used to|game|ball",
        ),
        rule(
            r"\b(?:raped|assaulted|molested|roofied|drugged|trafficked)\b",
            also=r"i|me|my",
            unless=r"patients?|clients?|years ago|used to|survivors?|as a (?:child|kid|teen)|when i was|volunteer|work with|help|class|movie|research|story|therap\w+|scared|get assaulted|be assaulted|patients?|could i|would i|will i",
        ),
        rule(
            r"\b(?:afraid|scared|terrified|not safe|unsafe) (?:to (?:go home|be home|sleep|leave (?:him|her)|go to sleep|be in my)|at home|in my (?:own )?(?:house|home)|of my (?:father|husband|boyfriend|stepfather|mother|wife|partner|girlfriend|ex|brother|uncle|dads?|parents)|around my)\b",
            unless=r"judg\w*|disappoint\w*|opinion|reaction",
        ),
        rule(
            r"\b(?:will|going to|gonna|might|threatened to|swore|said he would|says he will|hell|wants to) (?:kill|hurt|shoot|stab|burn|bury|find|beat) (?:me|us|my kids|both of us)(?: \w+)? (?:if i (?:leave|tell|call|go|talk|say|run|scream|divorce|break up)|tonight|when (?:he|she|they) (?:gets?|comes?)|next time|one day|in my sleep)\b"
        ),
    ),
    "not-eating": (
        rule(
            r"\bnothing but (?:water|gum|coffee|ice|diet coke|air|lettuce|celery|monster)\b",
            also=r"days|weeks?|faint|weak|dizzy|months",
            unless=r"work|cafeteria",
        ),
        rule(
            r"\b(?:not|stopped|hardly|barely|refus\w+|can not|never|without|have not|quit) (?:\w+ ){0,3}(?:eat|eating|eaten|ate|food|meal|bite)\b",
            also=r"(?:\d+|two|three|four|five|six|seven|many|few) (?:days|weeks)|since (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|last week)|days|a week|weeks|faint\w*|pass(?:ed|ing)? out|collaps\w*|too fat|so fat|calories|lbs|pounds|kg|bones|skinny|thin|dizzy|hair (?:is )?falling|heart",
            unless=r"patients?|clients?|residents?|stomach (?:bug|flu)|out|meat|gluten|sugar|dairy|fast food|carbs|ramadan|surgery|red meat|in the cafeteria|dairy|vegan|keto",
        ),
        rule(
            r"\b(?:\d{2,3}) (?:lbs|pounds|kg|kilos)\b",
            also=r"(?:not|can not|still can not|wont|never) (?:let myself )?eat|too fat|starv\w*|purg\w*|restrict\w*|faint\w*|laxatives|disgusting",
            unless=r"patients?|lift\w*|bench|squat",
        ),
        rule(
            r"\b(?:fast|fasting|starv\w+|restrict\w+|purg\w+|bing\w+)(?: \w+){0,5} (?:\d+ days|days (?:straight|now)|every day|until i|again|can not stop|faint\w*|dizzy|blood|die|disappear|hospital|\d+ times)\b",
            also=r"i|me|my|myself",
            unless=r"patients?|clients?|ramadan|netflix|show|series|lent|religio\w*|intermittent",
        ),
        rule(
            r"\b(?:throw\w*|threw|puk\w+|vomit\w*|purg\w+)(?: \w+){0,3} (?:blood|every (?:meal|day|night|time)|everything|after (?:i |every |each |meals?|eating|lunch|dinner))",
            unless=r"patients?|clients?|flu|stomach bug|pregnan\w*|cats?|dog|baby|hangover|food poisoning",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
