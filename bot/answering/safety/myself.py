"""Rules for writers who speak of themselves: what they want, plan, hold, did, and cannot bear."""

from bot.answering.safety.words import BE_DEAD, DEATH, END, END_LIFE, FAR, GAP, WANT_TO

_START = (
    r"(?:^|\. |\bi\b|\bme\b|\bit makes me|\bmakes me|\bmade me|and |but |or |because |then |now )"
)
_PILLS = (
    r"(?:pills?|sleeping pills|bottle|bottles|painkillers|aspirin|ibuprofen|tylenol|advil|xanax|"
    r"benadryl|melatonin|oxy|fentanyl|ambien|lithium|prozac|zoloft|seroquel|adderall|benzos|insulin|"
    r"opioids|percs?|vicodin|klonopin|bleach|antifreeze|poison|drugs|acetaminophen|paracetamol)"
)
_MANY = (
    r"(?:a bunch|bunch|too many|many|a whole|whole|the whole|an entire|entire|all|all of|handful|"
    r"a handful|a lot|lots|loads|\d{2,3}|half|the rest|the entire|way too many|every|full)"
)
_NO_MORE = (
    r"(?:live|living|be alive|being alive|exist|existing|wake up|keep waking up|go on|keep going|"
    r"continue|carry on|keep on|"
    r"be here(?= \.|$| anymore| any longer| past| after| tomorrow| on (?:this )?earth| but| and)|"
    r"being here(?= \.|$| anymore)|be around(?= \.|$| anymore| to)|stick around|stay alive|"
    r"be on this (?:earth|planet)|be in this world|be part of this world|keep living|keep doing life|"
    r"do life|see (?:tomorrow|another day|the morning|my next birthday|next year)|"
    r"survive|make it (?:to|through|past)|keep breathing|breathe anymore|be me anymore|"
    r"keep (?:fighting|pretending)|fight anymore|face (?:another|tomorrow)|"
    r"go back inside ever|ever (?:go|come) back|ever wake up|get better)"
)

RULES = {
    "wants-death": (
        rf"{_START}{GAP} ?{WANT_TO}{GAP} {DEATH}\b",
        rf"^{WANT_TO}{GAP} {DEATH}\b",
        r"\bwish(?:ed|ing)?(?: \w+){0,3} (?:i (?:was|were|am|had|would|could|did)|to)(?: \w+){0,2} "
        r"(?:dead|die|died|never (?:born|existed|woken up|woke up|wake up)|not (?:born|exist|alive|here|"
        r"wake|been born)|gone|disappear|vanish|sleep forever|killed|hit by)",
        r"\bwish(?: \w+){0,3} (?:would|could)(?: \w+)? (?:kill me|shoot me|run me over|hit me|end me)",
        r"\bhope (?:i|that i)(?: \w+){0,2} (?:die|not wake|never wake|get hit|crash|do not wake)",
        r"\b(?:someone|somebody|god|lord|death)(?: \w+){0,2} (?:kill me|shoot me|end me|take me)\b"
        r"(?! (?:to|seriously|home))",
        r"\b(?:want|need) (?:my life|this life|life|my existence) (?:to be over|over|to end|to stop)",
        r"\bi (?:am|will be|was|should be|would be)(?: better)? (?:off )?dead (?:by|soon|before|tomorrow|"
        r"tonight|anyway|inside and|in a)",
        r"\bi (?:should|would|deserve to|ought to)(?: \w+)? (?:be dead|die|not be alive|not exist)\b",
        r"\bi (?:should|could|might|may|might as well|will)(?: \w+)? (?:go|leave|disappear|be gone)"
        r"(?: \.|$| and (?:make|let|free|never)| forever| for good)",
        rf"\bthinking(?: \w+){{0,4}} {END_LIFE}",
        r"\b(?:suicide|death|dying|ending it|being dead|not existing|not being here)(?: \w+){0,3} "
        r"(?:is|seems|sounds|looks|feels)(?: \w+){0,2} (?:the only|only|my only|best|better|easier|"
        r"peaceful|nice|good|great|option|answer|way out|relief)",
        r"\b(?:only|easiest|best) (?:way|option|thing left|escape|exit|out)(?: \w+){0,3} (?:is|would be) "
        r"(?:to )?(?:die|dying|death|suicide|end|kill|not)",
        r"\bi (?:do not|would not) (?:care|mind)(?: \w+){0,2} if i (?:die|died|live|lived|wake|woke|"
        r"never|did not|do not|get hit|got hit|crash)",
        r"\b(?:would not|not|never) (?:be )?(?:mind|mad|sad|upset|be mad|be sad)(?: \w+){0,2} if (?:i|a "
        r"(?:car|bus|truck)) (?:died|die|hit|did not wake|never woke)",
        r"\bnot (?:care|mind)(?: \w+){0,2} (?:what happens to me|whether i live|if i live)",
        r"\bpassively suicidal|\bpassive(?: suicidal)? ideation (?:is|every|again)",
    ),
    "suicidal-now": (
        rf"\b(?:i|me|am|been|feel|feeling|felt|get|getting|being){GAP} suicidal(?! (?:patients?|"
        r"people|clients?|person|residents?|teens?|kids?|individuals?|folks|ones|callers?))\b",
        r"^suicidal (?:again|and|rn|right now|since|lately)|^suicidal$",
        r"\bmy (?:own )?suicidal|\bsuicidal(?: thoughts| ideation)?(?: \w+){0,3} (?:again|lately|right now|"
        r"every (?:day|night)|getting worse|getting louder|today|tonight|are back|came back)",
        r"\bi (?:am )?(?:have|having|had|get|getting|keep having|been having|have been having)"
        r"(?: \w+){0,3} (?:suicidal|dark|intrusive suicidal|bad) (?:thoughts|ideation|urges)",
        r"\b(?:thoughts?|thinking|think|thought) (?:of|about)(?: \w+){0,2} (?:suicide|dying|death|"
        r"killing myself|ending (?:it|things|my life|everything)|not being here|hurting myself)",
        r"\bi (?:am|feel|do feel)(?: \w+){0,3} (?:danger to myself|not safe (?:with|from|around) myself|"
        r"unsafe (?:with|from|around) myself)",
        r"\bi (?:attempted|tried)(?: \w+){0,5} (?:last night|yesterday|this (?:morning|week|weekend|month)|"
        r"last (?:week|weekend|month)|again|today|tonight|(?:\w+) (?:days?|weeks?|hours?) ago)",
        r"\b(?:i )?(?:just|tried|attempted) to (?:kill|hang|drown|shoot|overdose|end)(?: myself| it|"
        r" my life)?\b",
        r"\b(?:my|another|second|third|failed)(?: \w+)? (?:suicide )?attempt (?:last (?:night|week)|failed|"
        r"yesterday|this|today|did not work|was (?:yesterday|last))",
    ),
    "ends-own-life": (
        r"\b(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|stab|stabbing|poison|"
        r"poisoning|throw|throwing|suffocate|suffocating|strangle|choke|electrocute|gas|gassing|"
        r"launch|fling|delete|murder|unlive|harm|harming|mutilate|mutilating) (?:myself|meself)\b",
        rf"\b(?:i|going|want|about|trying|ready|plan){GAP} (?:end|ending|take|taking) my (?:own )?(?:life|"
        r"existence)",
        r"\bi(?: \w+){0,3} (?:end|ending) (?:it(?! with)|it all|everything|all of it)(?= \.|$| soon| now| "
        r"tonight| this| after| before| for good| all| once| right| today| tomorrow| because| and| but)",
        r"\b(?:jump|jumping|leap|leaping|fall|step|stepping|walk|walking|drive|driving|swerve|crash|"
        r"crashing|steer|steering|veer)(?: \w+){0,3} (?:off (?:a|the|this|my)(?: \w+)? (?:bridge|roof|"
        r"building|ledge|cliff|overpass|balcony|road|parking)|(?:in front of|into|under) (?:a |the |an )?"
        r"(?:\w+ )?(?:train|traffic|truck|bus|tree|wall|ocean|river|lake|semi|car|pole|median|sea))",
        r"\b(?:slit|slitting|cut|open|slash|slashing) my (?:wrists?|throat|veins?|arms? open)",
        r"\b(?:blow|blowing|shoot|put)(?: \w+){0,3} (?:my brains?|my head off|through my head|in my (?:head|"
        r"mouth|brain))",
        r"\bi(?: \w+){0,3} (?:going to |will |might |want to )(?:kill|end|off|hang|shoot|overdose)"
        r"(?: me| myself)?(?= \.|$| tonight| tomorrow| soon| if| this)",
        r"\b(?:think|want|going|need|try|trying) to (?:kill|hang|murder) me\b(?! (?:lol|if))",
        r"\bi (?:want|need|going to|think|try|do|choose|am for)(?: \w+)? suicide\b",
        r"\btoday i (?:finish|end|die)|\btonight i (?:finish|end|die|go)\b",
        r"\bbleed(?:ing)? (?:out|to death)\b(?=.* (?:i|my|me)\b)|\bstarv(?:e|ing) myself",
    ),
    "cannot-go-on": (
        rf"\bi(?: \w+){{0,3}} (?:not|no|never|nothing|no more|stop|tired of|done|sick of)(?: \w+){{0,3}}? "
        rf"(?:want|wish|plan|need|intend|expect|feel like|care|going|think i|deserve|like|trying|desire|"
        rf"see myself|can|able|know how|know if i can|see a reason|reason)"
        rf"(?: (?!not\b)\w+){{0,3}}? {_NO_MORE}\b(?! (?:in|with|at|as|on) (?!earth|like this|this world))",
        rf"^(?:do not|not|no|can not|never) (?:want|wish|going|gonna|able|think)?(?: to)?(?: \w+)? ?"
        rf"{_NO_MORE}\b(?! (?:in|with|at|as|on) (?!like this))",
        r"\b(?:can not|could not|do not want to|unable to) (?:keep going|go on|keep on|carry on|continue)"
        r"(?= \.|$| anymore| like| much| with (?:life|this pain)| living| man| it is| i| because| and)",
        r"\b(?:tired|sick|exhausted|done|over|finished|fed up|weary)(?: \w+){0,2} (?:of|with|from|being) "
        r"(?:life|living|being alive|existing|existence|being here|breathing|fighting(?: to| for| every| "
        r"just|$| \.)|waking up(?= \.|$| every| each)|surviving|trying to (?:live|survive|stay alive)|alive|"
        r"this life|everything and|it all)",
        r"\b(?:living|life|existing|being alive|waking up|breathing|staying alive)(?: \w+){0,2} "
        r"(?:hurts|is (?:too (?:much|hard|painful)|pointless|meaningless|unbearable|torture|not worth|"
        r"painful|exhausting|over|a burden|a prison|hopeless|done)|feels (?:pointless|unbearable|"
        r"impossible|meaningless)|is not (?:for me|worth)|have no (?:sense|meaning)|has no (?:sense|meaning|"
        r"point))",
        r"\b(?:no|any|a|one|single|another|see the|find the)(?: \w+)? (?:reason|point|purpose|motivation)"
        r"(?: left)? (?:to|in|for|of)(?: \w+){0,2} (?:live|living|be alive|being alive|keep going|go on|"
        r"going on|stay|be here|exist|existing|continue|wake up|life|alive|get up|try anymore|save me|"
        r"staying|keep trying)\b(?! (?:in|at|with))",
        r"\b(?:what is the )?(?:point|use) (?:of|in) (?:living|being alive|life|going on|existing|even "
        r"living|me being|my life|waking up|anything|continuing)",
        r"\b(?:nothing|not much|little)(?: left)?(?: \w+){0,2} (?:to live for|worth living|keeping me|"
        r"left for me|left to live)",
        r"\blife (?:is )?(?:not|is not|am not)(?: \w+)? worth (?:it|living)|\bnot worth living",
        r"\b(?:give|giving|gave|given) up on (?:life|living|everything|myself|it all)",
        r"\b(?:hurts|pain|tired|much|hard|dark|anymore)(?: \w+){0,2} i (?:give up|quit|am out|surrender|"
        r"am done)\b",
        r"\b(?:i am|am) (?:done|through|finished) (?:with (?:life|living|everything|this life|this world|it "
        r"all)|living|fighting|trying to live|existing|being alive)",
        r"\bi can not (?:take|do|handle|bear|stand|live with|live like|deal with) "
        r"(?:(?:this|it|the pain|life|living|any of this|being alive|myself|it all|being me)"
        r"(?: (?:pain|life))?(?: anymore| any longer| no more| another (?:day|night|minute|second)| "
        r"all)|life|living|being alive|this pain)(?= \.|$| i | and| please| help| it| im|)"
        r"(?! (?:job|shift|class|course|at work|with my job|commute))",
        r"\b(?:can not|do not know how to|not sure i can|not think i can|do not think i will)(?: \w+){0,3} "
        r"(?:survive|get through|make it through|last|live through)(?: \w+){0,2} (?:tonight|the night|"
        r"night|this|another (?:day|night)|much longer|weekend|until)",
        r"\bnot (?:going to|think i|gonna|sure i|know if i|want to)(?: \w+){0,5} (?:make it|survive|last|"
        r"live)(?: \w+)? (?:tonight|the night|until|to (?:see|my|next|the|\d+|christmas|graduation|"
        r"tomorrow)|past|through (?:the|to)?(?: ?night|tonight|this|weekend)|long|much longer|another)",
        r"\bready to (?:die|go(?= \.|$| now| be with)|be done(?= \.|$| with (?:life|everything|it all))|"
        r"leave this|give up(?= \.|$)|end)\b",
        r"\b(?:feel|feeling|am) (?:trapped|stuck) (?:in|and)(?: \w+){0,4} (?:no way out|way out is|life)",
        r"\bno way out(?= \.|$| for me| of this| anymore| except)|\bno (?:hope|future)(?: left)? for me\b|"
        r"\bi (?:have|see|got) no (?:hope|future)\b|\blost (?:all|the) (?:hope|will to live)\b|"
        r"\blost my will|\bwill to live (?:is )?(?:gone|left)",
        r"\bi (?:do not|have no)(?: \w+){0,3} (?:will|desire|energy|strength) to (?:live|go on|exist|"
        r"keep going|fight)\b",
        r"\bi (?:do not|can not)(?: \w+){0,2} (?:see|picture|imagine)(?: myself)?(?: \w+){0,2} "
        r"(?:living (?:past|to)|alive (?:past|at|next|in)|being here (?:next|in|past|at)|reaching \d|"
        r"making it (?:to|past))",
        r"\bi not (?:want|can|wish)(?: to)?(?: more)? (?:live|continue|be here|life|this life|exist)|"
        r"\bno want(?: to)?(?: more)? (?:live|life)|\bi want(?: \w+)? no more live|\bi no (?:more )?want",
        r"\b(?:do not|not) want to be(?: \w+){0,2} (?:anymore|alive|in the world)(?= \.|$)(?! (?:a|an|in))",
        r"\bhow do (?:i|you|people) (?:keep going|go on|keep living|stay alive) when\b",
        r"\bcant go on\b|\bcan not go on\b|\bi (?:do not|can not) want (?:this|to do this) (?:life )?anymore"
        r"(?= \.|$)|\bi want out(?= \.|$| of (?:this )?life| of this world)",
    ),
    "burden": (
        r"\b(?:better|happier|easier|fine|best|relieved)(?: \w+){0,3} (?:without me|if i (?:was|were|am|"
        r"died|die|did not|disappeared|vanished|left|killed|never|just|ended|go|had never|had)|when i am "
        r"(?:gone|dead)|once i am|with me (?:gone|dead)|dead\b|if i am)",
        r"\bbetter off (?:dead|without me|if i)",
        r"\b(?:nobody|no one|not one person|noone|none of them|who|no|one)(?: \w+){0,3} (?:would|will|is "
        r"going to|going to)(?: \w+){0,2} (?:miss me|notice|care|cry|come to my funeral|find (?:me|out|my))"
        r"(?: \w+){0,2}(?: if i| when i| that i| im| my)\b",
        r"\b(?:nobody|no one|who|they|everyone)(?: \w+){0,3} (?:miss me|notice i am gone|notice if i|mourn)",
        r"\bif i (?:died|die|vanished|disappeared|was gone|were gone|killed|did not wake|dropped dead|"
        r"ceased|was dead|am gone|never woke|stopped existing|jumped|left this)\b(?!.*\b(?:job|insurance|"
        r"game|respawn)\b)",
        r"\b(?:i am|am|being|feel like|become|i feel|be|just)(?: \w+){0,4} (?:burden|waste of (?:space|"
        r"oxygen|air|life|breath)|dead weight)\b(?! (?:on|of) (?:proof|the team))",
        r"\b(?:nobody|no one|not anyone|noone) (?:needs|wants|loves|would want|cares about|gives a \w+ "
        r"about) me\b",
        r"\bi (?:do not|did not|never) deserve (?:to (?:live|be alive|be here|exist|breathe)|life|this life)",
        r"\bi (?:do not|did not) belong (?:here anymore|in this world|on this (?:earth|planet)|alive)",
        r"\b(?:world|family|kids|mother|everyone|everybody|parents|they|wife|husband|friends) (?:would|"
        r"will|do not|deserves?)(?: \w+){0,3} (?:not need me|need me|miss me|be free of me|be free from me)",
        r"\bi hate (?:being alive|living|existing|that i (?:am alive|woke up|exist))|\bregret (?:being born|"
        r"surviving)|\bwhy am i (?:alive|still here|still alive|living)\b|\bwhy was i (?:born|even born)",
    ),
    "plan": (
        r"\b(?:picked|set|chosen|chose|have|got|choosing|decided on|picking)(?: \w+){0,2} (?:date|day|"
        r"method|way|spot|place|time)(?: \w+){0,3}(?: to (?:do it|die|end|go|kill)|\. (?:it is |its )?"
        r"(?:after|on|before|my|the|tonight)| i am going to do it| for it$)",
        r"\b(?:picked|chosen|set) (?:a|the|my) (?:date|method)\b",
        r"\bi(?: \w+){0,2} (?:have|got|made|making|know|planned|figured out|worked out)(?: \w+){0,3} "
        r"(?:a plan to (?:end|die|kill|hurt|do it|go)|how i (?:am going to|will|would|want to) (?:do it|"
        r"die|end|go)|(?:it all|everything) (?:planned|figured|ready)(?: out)?(?= \.|$| the| how| my| for)|"
        r"my (?:plan|death|suicide|exit|funeral|method)\b|plan and (?:the )?(?:means|pills|date))",
        r"\bi (?:have|got) (?:a|the) plan and\b|\bmy plan is ready|\bi have a plan(?= \.|$)|"
        r"\bplan(?:ning|ned)? (?:my|the|a|own|it is my)(?: own)? (?:death|suicide|exit|last|funeral)\b",
        r"\b(?:wrote|writing|write|written|finished|finishing|typed|typing|drafted|left|leaving|addressed)"
        r"(?: \w+){0,4} (?:suicide (?:note|letter)|goodbye (?:note|letter|notes|letters|message|video|text)|"
        r"(?:final|last) (?:note|letter|goodbye|words|message|letters)|my (?:note|notes|will(?: and)?|"
        r"obituary|letters to)|letters? (?:to|for) (?:my|everyone|each|all)|notes? (?:to|for) (?:my|everyone)"
        r"(?: (?:family|parents|kids|mother|father|wife|husband|friends?))?(?= \.|$| saying| and| for when| "
        r"to| family| mother| father| kids| parents))",
        r"\b(?:tonight|today|tomorrow|this weekend|friday|sunday|monday|saturday|this) (?:is|might be|will "
        r"be|would be) (?:the (?:night|day|end|last)|it|my last|when it ends|finally (?:it|the))"
        r"(?= \.|$| i| for me| night| day| time| one| and| goodbye| everyone)(?!.*\b(?:exam|final|deadline|"
        r"class|shift|semester|apply)\b)",
        r"\b(?:think|thinking|guess|maybe) (?:tonight|today|this) is (?:it|the night|the day)",
        r"\bmy last (?:day|night|week|month|hours?|message|post|birthday|christmas|meal|sunrise|sunset|"
        r"goodbye|words|text)(?= \.|$| on (?:earth|this)| alive| here| ever| i|)(?! (?:of|at|in|for|with|"
        r"shift|as|was|before (?:break|vacation|graduation|finals)))(?!.*\b(?:job|work|shift|class|school|"
        r"semester|internship|summer)\b)",
        r"\blast (?:time|message|thing|post) (?:you|yall|anyone|i|any of you)(?: \w+){0,3} (?:hear from me|"
        r"see me|ever (?:post|send|type|write|say|see)|will (?:see|hear))",
        r"\bi (?:will not|am not going to|might not|am not gonna|may not|probably will not|will no longer)"
        r"(?: \w+)? (?:be (?:here|around|alive)|exist|live)(?= \.|$| tomorrow| by| next| when| to see| for "
        r"(?:my|graduation|christmas|the)| much| long| anymore| after| past| in the morning| then| and)",
        r"\bi(?: \w+){0,2} (?:be|am) (?:dead|gone) (?:by|before|soon|tomorrow|tonight|in (?:a|an|the)|then|"
        r"when|after|next)\b(?! (?:work|noon|\d))",
        r"\b(?:by the time|when) (?:you|anyone|someone|they|yall|people)(?: \w+)? (?:read|see|find|get) "
        r"(?:this|me|my)\b(?=.*\b(?:i|me|my|gone|late|sorry)\b)",
        r"\b(?:going to|gonna|will|want to|about to|ready to|planning to|gotta|have to) (?:do it|go through "
        r"with it|get it over with)(?= \.|$| tonight| tomorrow| soon| now| this| right| after| when| and| "
        r"before)(?= \.|$| tonight| tomorrow| soon| right now| now| this (?:time|week|weekend)| when (?:my|"
        r"everyone|they|no)| after (?:my|everyone))(?=.*)",
        r"\b(?:once|after|when) (?:my )?(?:dog|cat|mother|father|grandmother|parents|pet|kids)(?: \w+)? "
        r"(?:dies|die|passes|is gone|are gone|grow up)(?: \w+){0,4} (?:i am|im|i will|i can)(?: \w+){0,2} "
        r"(?:out|next|done|going|go|gone|leave|follow|free to)",
        r"\b(?:no|not) (?:need|point|reason) (?:to|for|in)(?: \w+){0,3} (?:save|savings|plan|future|"
        r"retire|finish school|make plans)(?: \w+){0,3} (?:dead|gone|here|be alive)",
        r"\bi (?:need|want) it to (?:be (?:enough|painless|quick|over|fast)|stop forever|look like an "
        r"accident)",
        r"\bcount(?:ing)? down(?: the)?(?: \w+){0,2} (?:until|til|till) (?:i am|i die|it is over|the end|i "
        r"can (?:die|end))",
        r"\bfunds? my funeral|\bmy (?:own )?funeral\b(?!.*\blol\b)|\bwho (?:will|would|is going to) "
        r"(?:come to my funeral|take (?:care of )?my (?:dog|cat|kids|pets?|cats|dogs))\b",
        r"\b(?:is|does) (?:life )?insurance (?:pay|cover|still pay)(?: \w+){0,4} (?:if i|my suicide|if you "
        r"kill yourself|suicide)",
    ),
    "means": (
        r"\b(?:standing|sitting|stood|sat|walking|laying|lying|parked|waiting|here|up|am|hanging|on my way|"
        r"looking|leaning|driving|heading)(?: \w+){0,3} (?:on|at|over|off|to|onto|by|near|from)(?: the| a| "
        r"this| my)?(?: \w+)? ?(?:bridge|ledge|overpass|train tracks|tracks|railing|edge of (?:the|a)|"
        r"rooftop|cliff|top of the (?:parking|building|roof)|roof(?= \.|$| of| and| right| looking))\b"
        r"(?!.*\b(?:view|photo|pic|hiking|hike|concert|running)\b)",
        r"\b(?:i|im|am|me|my|holding|got|have|bought|buying|loading|loaded|found|grabbed|hid|hiding|with)"
        r"(?: \w+){0,5} (?:a |the |my |this |his |fathers? )?(?:gun|pistol|rifle|shotgun|noose|rope|blade|"
        r"razor|razor blades?|knife|loaded gun|belt|handgun)(?: \w+){0,3} (?:in my (?:hand|hands|mouth|lap|"
        r"bag|car|room|drawer)|to my (?:head|temple|throat|wrist|chest)|around my neck|against my|on the "
        r"(?:bed|table|desk|counter) (?:next|in|beside)|next to me|beside me|right here|in front of me|"
        r"ready|loaded|and (?:a|the|i am|want|no)|tied|is tied|hanging|pointed|for myself|to use on)",
        r"\b(?:i|me|my)(?: \w+){0,4} (?:noose|hanging rope|rope (?:is )?(?:tied|ready|from|around|for|in "
        r"the closet))\b|\btied (?:a|the|my)(?: \w+)? (?:noose|rope|belt|knot|sheet)|\bnoose\b",
        r"\bgun (?:is )?(?:to|in|against|at|on) my (?:head|mouth|temple|lap|hand|chest)|\bloaded (?:the|my|"
        r"his)(?: \w+)? (?:gun|pistol|shotgun|rifle)",
        r"\b(?:bought|got|have|ordered|purchased|getting|buying|bring)(?: \w+){0,3} (?:gun|rope|pills|"
        r"helium|razor blades?|rat poison|charcoal)(?: \w+){0,5} (?:to (?:do it|end|kill|die|use on me|use "
        r"on myself)|for (?:myself|tonight|it)|tonight|and i am)",
        rf"\b(?:stockpil\w+|hoarding|saving up|saved up|saving|stashing|stashed|collecting|hiding|counting|"
        rf"counted|lined up|lining up|laid out|hoarded|poured out)(?: \w+){{0,4}} {_PILLS}\b",
        rf"\b{_PILLS}(?: \w+){{0,3}} (?:in front of me|in my hand|in my hands|next to me|on my (?:desk|bed|"
        r"nightstand)|beside me|are calling|lined up|laid out|looking at me|ready|staring|is calling|on the "
        r"(?:table|counter|bed|sink) and)\b",
        rf"\b(?:staring at|looking at|holding)(?: \w+){{0,4}} (?:{_PILLS}|gun|razor|blade|knife|rope|train "
        r"tracks|water below|ceiling fan and)\b(?=.*\b(?:i|me|my|im)\b|(?: \w+){0,5}$)",
        rf"\bhow (?:many|much)(?: \w+){{0,3}} (?:{_PILLS}|milligrams|mg|it take|do i|would it take|should i)"
        r"(?: \w+){0,6} (?:to (?:die|overdose|kill|end|never|not wake|be fatal|pass|stop|put me)|too (?:many|"
        r"much)|is (?:lethal|fatal|deadly|enough|an overdose)|lethal|fatal|before (?:you|i) die|kill (?:me|"
        r"you|a person|someone))",
        r"\b(?:lethal|fatal|deadly)(?: \w+)? (?:dose|amount|dosage|quantity)\b|\bhow (?:high|far|tall|long|"
        r"deep|fast)(?: \w+){0,7} (?:to (?:die|kill|bleed out|be fatal|drown|suffocate)|until (?:you|i) "
        r"(?:die|bleed)|for it to (?:kill|be fatal|work)|before i die)",
        r"\b(?:painless|quick|quickest|fastest|easy|easiest|peaceful|surest|clean|least painful|best|"
        r"simple|guaranteed|cheapest|less painful|good)(?: \w+)? (?:way|ways|method|methods|means)(?: \w+)? "
        r"(?:to (?:die|go(?= \.|$| out)|end (?:it|my|your|things)|kill (?:myself|yourself|my)|leave this|"
        r"overdose|commit|suicide|do it painlessly)|of (?:dying|suicide|ending|killing))",
        r"\b(?:does|would|will|is)(?: \w+){0,3} (?:hanging|drowning|jumping|bleeding out|overdosing|dying|"
        r"hang|jump|overdose|carbon monoxide|it)(?: \w+){0,2} (?:hurt|painful|painless)(?= \.|$| a lot| to)"
        r"(?=.*\b(?:die|dying|hang|hanging|drown|drowning|overdos\w+|jumping|monoxide)\b)",
        rf"\bwhat (?:happens|would happen|if) if? ?i (?:take|took|swallow|swallowed|drink|drank|mix)"
        rf"(?: \w+){{0,4}} (?:{_PILLS})\b",
        r"\b(?:where|how)(?: \w+){0,3} (?:buy|get|find|make|tie)(?: \w+){0,3} (?:gun|cyanide|nembutal|"
        r"noose|sodium nitrite|lethal|helium)\b(?!.*\bgame\b)",
        r"\b(?:carbon monoxide|car running|engine running|garage door closed|exhaust)\b(?=.*\b(?:garage|i|"
        r"me|sleep|car)\b)(?=.*\b(?:sleep|garage|die|forever|peaceful|hose|close|closed)\b)",
    ),
    "overdose-taken": (
        rf"\b(?:took|taken|swallowed|ate|eaten|downed|popped|drank|chugged|taking|swallow|swallowing|had)"
        rf"(?: \w+)? {_MANY}(?: \w+){{0,4}} {_PILLS}\b(?! (?:for|prescribed|in the game))",
        rf"\b(?:took|taken|swallowed|downed|drank|chugged)(?: \w+){{0,3}} (?:bleach|antifreeze|poison|rat "
        rf"poison|drain cleaner)\b|\b(?:took|swallowed|downed)(?: \w+){{0,4}} {_PILLS}(?: \w+){{0,6}} (?:not "
        r"count|lost count|feel (?:weird|sick|sleepy|dizzy|cold)|all of them|at once|do not care|dizzy|"
        r"goodbye|getting sleepy|how long)",
        rf"\b(?:took|swallowed) too (?:many|much)(?: (?:of )?(?:my )?{_PILLS}| on purpose| and| \.|$)",
        r"\bi (?:have )?(?:overdosed|overdose)(?= \.|$| on (?:my )?(?:pills|purpose)| again| tonight| "
        r"right| just| an hour| and| last night| help)",
        rf"\b(?:took|swallowed)(?: \w+){{0,3}} (?:{_PILLS})(?: \w+){{0,3}} (?:and i|on purpose|with (?:vodka|"
        r"alcohol|wine|whiskey|beer)|washed)",
        rf"\b(?:want|going|about|thinking|ready) (?:to |of |about )?(?:take|taking|swallow|swallowing|down|"
        rf"downing)(?: \w+)? {_MANY}(?: \w+){{0,3}} {_PILLS}\b",
    ),
    "self-harm": (
        r"\b(?:i|been|am|started|keep|kept|back to|again|want to|urge to|going to|need to)(?: \w+){0,4} "
        r"(?:cut|cutting|burn|burning|hurt|hurting|scratch|scratching|hit|hitting|punch|punching|punish|"
        r"punishing|bruise|bite|biting|carve|carving|stab|harm|harming|choke|slice|slicing) "
        r"(?:myself|my (?:self|arms?|wrists?|thighs?|legs?|skin|stomach|hips?))\b(?! (?:on (?:a|the|some|"
        r"my) (?:paper|glass|can|stove|oven|curling|bike|rock)|shaving|cooking|making|playing|at (?:the gym|"
        r"work|practice)|lifting|while (?:cooking|lifting|chopping)|a (?:slice|break|piece)|some (?:slack|"
        r"cake)|off from|out of|up (?:about|over))\b)",
        r"\b(?:self harm\w*|selfharm\w*)(?: \w+){0,3} (?:again|last night|yesterday|tonight|today|every|"
        r"right now|urges?|lately|relapse\w*|this (?:week|morning)|more)\b|\b(?:i|am|been|urge to|want to|"
        r"started|going to|keep|wanting to|relapsed (?:on|with|into))(?: \w+){0,3} self harm\w*\b(?! "
        r"(?:patients|scars|history))",
        r"\bi(?: \w+){0,3} (?:cut|cutting|cuts)(?= \.|$| again| deep| too| way| so| last night| tonight| "
        r"today| every| to (?:feel|cope)| and (?:i|it)| bc| because| when i| right now)(?! (?:my|the|off))",
        r"\bcut (?:way |too |so |pretty |really )*(?:too )?deep(?:er)?\b|\b(?:started|been|am|urges?|want) "
        r"(?:to )?(?:cutting|cut) again\b|\bcutting again\b|\brelapsed(?: \w+){0,3} (?:cutting|blade|razor|"
        r"sh|scars)\b",
        r"\b(?:skin|arms?|wrists?|thighs?|hand|hands)(?: \w+){0,3} (?:razor|blade|knife|bleeding|bleed|"
        r"itch\w* for|craving)\b|\b(?:razor|blade|lighter|knife)(?: \w+){0,3} (?:calling|on my (?:skin|arm|"
        r"wrist|thigh)|to my (?:skin|arm|wrist|thigh|leg)|again)\b",
        r"\b(?:until|til|till) (?:i|it|they|my \w+) (?:bleeds?|bled|bruises?|pass(?:es)? out)\b|\bbleeding "
        r"(?:will not|wont|does not|is not|would not) stop(?:ping)?\b|\bcan not stop (?:the bleeding|"
        r"bleeding|cutting|hurting myself|hitting myself|scratching)\b",
        r"\b(?:bang|banging|hit|hitting|slam|slamming|smash|smashing) my (?:head|fists?|hand)(?: \w+){0,2} "
        r"(?:against|on|into|off) (?:the|a|my) (?:wall|walls|floor|door|bathroom|mirror|desk)\b(?!.*\b(?:"
        r"homework|code|coding|math|lol)\b)",
        r"\b(?:pain|blood|bleeding|hurting|razor|blade|cutting) (?:is|are) the only (?:thing|way)",
        r"\burges?(?: \w+){0,4} (?:cut|hurt|harm|burn|relapse|bleed|hurt myself|strong|bad|back)\b(?! (?:the "
        r"class|hours|corners))",
    ),
    "panic": (
        r"\b(?:scared|afraid|terrified|worried|scares me|fear|frightened)(?: \w+){0,3} (?:what i (?:will|"
        r"would|might|am going to|could|may|can)(?: \w+)? (?:do|be capable)|of myself|i (?:will|might|am "
        r"going to|would|could|may)(?: \w+){0,2} (?:do (?:something|it)|hurt|kill|act on|snap and|end|"
        r"harm|relapse|cut|lose control and))",
        r"\b(?:do not|can not|not) (?:trust|be trusted|leave)(?: \w+){0,2} (?:myself|me)(?: \w+){0,2} "
        r"(?:alone|with|around|tonight|right now|anymore|near|home)\b|\b(?:do not|can not) trust myself"
        r"(?= \.|$| to be| not to| tonight)",
        r"\b(?:can not|should not|do not want to|not safe to|not be|scared to|afraid to) be (?:left )?(?:by "
        r"myself|alone)(?: \w+)? (?:right now|tonight|with (?:myself|my thoughts)|im|i)\b",
        r"\b(?:do|doing|done|try) something (?:stupid|dumb|bad|drastic|terrible|awful|permanent|"
        r"irreversible|crazy|rash|reckless|i (?:will|can not|would|might) (?:regret|take back))\b(?=.*\b(?:"
        r"i|me|tonight|myself)\b|$)(?<!ever do something crazy)",
        r"\bi (?:am|do|feel)(?: \w+)? (?:not )?(?:feel )?(?:not safe|unsafe)(?= \.|$| right now| at home| "
        r"tonight| with| in my)|\bi do not feel safe(?= \.|$| right now| at home| tonight| with (?:myself|"
        r"him|my)| in my (?:own|house|head))(?!.*\bat work\b)",
        r"\b(?:someone|somebody|anyone|anybody)? ?(?:help me|need help|save me|talk me out|stop me)(?: \w+){0,2} "
        r"(?:before i|i am going to|i want to (?:die|hurt)|i can not (?:do|take)|right now i|from doing)\b",
        r"\bi (?:am )?(?:in crisis|need (?:a|the) (?:crisis|suicide) (?:line|hotline|number)|need to go to "
        r"(?:the )?(?:er|hospital|psych) (?:because|before|bc|or)|having a (?:mental )?(?:breakdown|crisis)"
        r"(?: \w+){0,6} (?:scared|alone|hurt|help|shaking))\b",
        r"\b(?:suicide|crisis) (?:hotline|line|number)(?= \.|$|).*\b(?:for me|i need|asap|right now|urgent|"
        r"tonight)\b|\bwho (?:do|can|should) i (?:call|text|talk to)(?: \w+){0,3} (?:suicidal|want to die|"
        r"hurt myself|going to)",
    ),
    "voices": (
        r"\b(?:voices?|they|demons?|something|it|devil|satan|god|a man|tv|people|thing|entity|radio)"
        r"(?: \w+){0,5} (?:tell|tells|telling|told|say|says|saying|order|orders|ordering|command|commands|"
        r"commanding|want|wants|whisper|whispers|whispering|scream|screams|screaming|yell|yelling|push|"
        r"pushing|urging|make|making|force|forcing|asking|need|needs|ask)(?: \w+){0,3} (?:me|i|jump|kill|die|do it|hurt)"
        r"(?: \w+){0,4} (?:kill|hurt|die|jump|burn|cut|stab|end|do it|harm|attack|set|shoot|destroy|smash|"
        r"crash|drown|jumping|bleed|hang|punish|dead|worthless|deserve|fire)\b",
        r"\b(?:voices?|whispers)(?: \w+){0,3} (?:getting|are|is|will not|wont|got|louder|back|never|do not|"
        r"keep|came|come)(?: \w+){0,3} (?:louder|worse|stop|stopping|shut up|quiet|back|real|scaring|"
        r"winning|telling|screaming|right|angry|won|again)\b",
        r"\bi (?:am )?(?:hear|hearing|heard|started hearing|keep hearing)(?: \w+){0,4} (?:tell|telling|tells|"
        r"voices? (?:tell|say|right|again|now|that (?:say|tell|want)|and|since|all|at night)|saying|command\w*)",
        r"\b(?:head|brain|mind|thoughts) (?:keeps?|is|are|kept|will not stop|wont stop|been)(?: \w+){0,2} "
        r"(?:telling|ordering|commanding|saying|tell|screaming|convincing)(?: \w+){0,4} (?:kill|die|jump|"
        r"hurt|end|cut|do it|burn|worthless|better off|crash|deserve)\b",
    ),
    "eating": (
        r"\b(?:have not|not|stopped|can not|do not|barely|refuse to|refusing to|quit|without) "
        r"(?:eat|eaten|eating|ate|food|any food)(?: \w+){0,4} (?:for|in|since)(?: \w+){0,2} (?:\d+|two|three|"
        r"four|five|six|seven|several|few|days|week|weeks|monday|sunday|tuesday|wednesday|thursday|friday|"
        r"saturday)\b(?! (?:hours|hrs|min))",
        r"\b(?:stopped|not|starving|barely|refuse)(?: \w+)? (?:eat|eating|eaten|myself|food)\b(?=.*\b(?:faint"
        r"\w*|pass(?:ed|ing) out|dizzy|blacked? out|weak|heart|hospital|do not care|collapse\w*|die|calories"
        r"|lbs|pounds|bones)\b)(?=.*\b(?:i|me|my)\b)",
        r"\b(?:purge|purging|throw(?:ing)? up|puk(?:e|ing)|vomit(?:ing)?|laxatives?|threw up|make myself "
        r"(?:throw up|sick|puke))(?: \w+){0,5} (?:after (?:every|each|i eat|meals?|eating|dinner|lunch)|"
        r"every (?:meal|day|time i eat|night)|everything i eat|times (?:a|today|per) ?(?:day)?|blood|again|on "
        r"purpose|can not stop)\b|\bmak(?:e|ing) myself (?:throw up|puke|sick|vomit)",
        r"\b(?:i|only|am|under|less than|eat|eating|on)(?: \w+){0,3} (?:[1-6]\d{2}|\d{2}|zero|0) (?:cal|cals|"
        r"calories)\b(?: a day| per day| daily| today)?",
        r"\b(?:taking|took|abusing|using|swallowing)(?: \w+){0,4} laxatives|\b(?:keep|kept) (?:fainting|"
        r"passing out|blacking out)(?: \w+){0,4} (?:eat|eating|food|purg\w+|starv\w+)",
        r"\b(?:faint|fainted|fainting|pass out|passed out)(?: \w+){0,7} (?:not eat\w*|starv\w*|purg\w*|eat)\b",
        r"\bi will (?:rather )?(?:starve|die)(?: \w+){0,3} (?:than (?:eat|gain|be fat)|fat|skinny)|\brather "
        r"(?:die|starve) than (?:eat|gain|be fat)",
    ),
    "goodbye": (
        r"\b(?:said|saying|say|wrote|sending|sent|texted|giving|made|making)(?: \w+){0,3} (?:my |final |last "
        r")?(?:goodbyes|goodbye|final goodbyes?|farewells?)(?: \w+)? (?:in my head|to everyone|already|to (?:"
        r"my|all|them|you all|the)(?: \w+)?|tonight|now|forever)(?!.*\b(?:job|coworkers?|moving|college|"
        r"patients?|airport|internship|graduat\w+|school)\b)",
        r"\b(?:said|saying|made|say) (?:all )?my (?:final |last )?(?:goodbyes|farewells?)\b|\bmy (?:final|"
        r"last) goodbye",
        r"\bgoodbye (?:forever|everyone|world|cruel|all|to everyone|for good|my friends|friends|and (?:thank"
        r"|thanks|sorry)|everybody|i love you)\b|\b(?:this is|guess this is|so this is)(?: \w+)? (?:my )?"
        r"(?:goodbye|farewell)\b(?!.*\b(?:channel|server|discord|job|semester)\b)",
        r"\btell (?:my )?(?:\w+ )?(?:mother|father|family|kids|son|daughter|parents|brother|sister|wife|"
        r"husband|friends?|boyfriend|girlfriend|them|everyone|him|her|dog|cat|baby)(?: \w+){0,3} (?:i (?:love"
        r"|loved|am sorry|tried)|it was not|sorry)\b",
        r"\b(?:take care of|look after|watch|feed|adopt|want) my (?:\w+ )?(?:dog|cat|pets?|kids?|cats|dogs|"
        r"children|hamster|fish|brother|sister|mother|family|stuff|things|plants|puppy|kitten|rabbit|turtle|"
        r"bird)(?: \w+){0,3} (?:when i|after i|once i|if i|gone|for me when)(?: \w+){0,3}(?! (?:work|vacation|"
        r"trip|class))(?!.*\b(?:trip|vacation|work|shift|travel\w*|move|college|holiday)\b)",
        r"\b(?:giving|gave|give|given|giveaway|selling)(?: \w+){0,2} (?:away|out)? ?(?:all )?(?:of )?my "
        r"(?:\w+ )?(?:stuff|things|belongings|games|clothes|dog|cat|pets?|guitar|favorite \w+|possessions|"
        r"money|collection|account|jewelry)(?: away)?(?: \w+){0,6} (?:i will not need|wont need|not need|"
        r"anymore|soon|where i am going|to (?:everyone|people|my)|before i|need (?:it|them)|because i|"
        r"keep|goodbye)\b(?!.*\b(?:moving|college|dorm|downsiz\w*)\b)",
        r"\b(?:i )?(?:will not|wont|not going to|not|never) (?:be )?need(?:ing)? (?:it|them|this|any of|my "
        r"\w+|these|anything|money|stuff)(?: \w+){0,3} (?:where i am going|soon|after (?:tonight|today|this "
        r"weekend|friday|tomorrow)|when i am gone|much longer|anymore anyway)\b",
        r"\b(?:when|once|after) i am (?:gone|dead)\b(?! (?:for|from|to|on|at|all day|this week)\b)(?!.*\b(?:"
        r"vacation|trip|work|shift|weekend)\b)",
        r"\bsee (?:you|yall|u)(?: \w+)? (?:on the other side|in (?:the next|another) life|in heaven)\b|\bit "
        r"(?:was|has been) (?:nice|good|great|an honor) (?:knowing|to know) (?:you|yall|all|everyone)\b|"
        r"\bnice knowing (?:you|yall|everyone)\b|\bremember me (?:when|as|after|fondly|for)\b|\b(?:forgive "
        r"me|sorry|im sorry) (?:for (?:what i am (?:about|going)|everything(?= \.|$| i| goodbye| everyone))|"
        r"(?:mother|father|everyone) (?:i|but i)? ?(?:can not|tried|love|could not))\b",
        r"\b(?:thank you|thanks)(?: \w+)? for (?:everything|trying|being (?:there|here|kind|my friend))"
        r"(?: \w+){0,3} (?:goodbye|this is it|i (?:am|can not|have to go|will not)|it is time|but i|"
        r"farewell|it will not be long)\b",
        r"\b(?:dont|do not|no need to|nobody|nobody (?:has|have) to|wont have to|not have to) (?:worry|look "
        r"for|come looking|wait for|wait up for|deal with|call)(?: \w+){0,2} (?:me)(?= anymore| \.|$| after| "
        r"much| soon)(?!.*\blol\b)|\bsoon i will be (?:free|at peace|gone|with)|\bfinally (?:be )?(?:at "
        r"peace|free|over)(?= \.|$| tonight| soon)|\bi am at peace with (?:it|dying|my decision|this)\b",
    ),
}
"""Rule names, and the patterns of each over the plain spelling."""
_ = (END, BE_DEAD, FAR)
