"""What sounds like risk and is not: idioms, the work itself, the past, grief, film and study."""

import re
from typing import Final

IDIOMS: Final = re.compile(
    r"\b(?:(?:is|are|was|been|am|be|were|these|this|that|keeps?|absolutely|low key)? ?(?:killing|murdering|slaying) "
    r"(?:me(?! (?:if|tonight|self))|us|my (?:back|feet|vibe|brain|grades|wallet|gpa|soul|mood|fps|battery|knees?|neck|head|eyes|social life|sleep|ears)|it(?! all)|time|the (?:game|vibe|mood|competition)|him|her)|"
    r"kill(?:ed|s)? (?:it|time|two birds|the (?:vibe|mood|lights?|engine|buzz|boss|dragon|mood|interview|exam|game|test|"
    r"presentation|bill|switch|final|app|process|server|bot|job|romance|zombies?)|my (?:vibe|fps|battery|phone|laptop|wallet|buzz|mood|"
    r"gpa|grade|back|feet|motivation|appetite|plants?|pc|internet|wifi|confidence|joy)|for(?= | a|$))|kill (?:for|to (?:get|have|know|be|work|go))|"
    r"(?:would|could|i) (?:kill|die|murder) (?:for|to (?:get|have|work|see|be|know|go)|a (?:burger|pizza|taco|sandwich|coffee|nap))\b|"
    r"(?:die|died|dying|dead|deceased|dies|death) (?:from|of|with)? ?(?:laughing|laughter|embarrassment|boredom|cringe|hunger|starvation|"
    r"heat|cuteness|excitement|thirst|caffeine withdrawal|happiness|stress|shame|jealousy|curiosity|the heat|the cold|awkwardness|second hand \w+|secondhand \w+|anticipation|envy|cold|old age|"
    r"sleep deprivation|nerves|jet lag)|"
    r"dying to (?:know|try|see|get|hear|work|start|meet|go|visit|learn|find|watch|play|ask|tell|be a|become|eat|read|leave work|travel)|dying (?:for (?:a|some|the|my)|over here|at (?:this|that)|"
    r"laughing|inside|lol|at the|rn at)|dead (?:tired|serious|end|ends|line|lines|set|lift|lifts|lifting|weight lift|beat|meat|pool|wrong|last|week|right|ass|silent|by daylight|cells|space|"
    r"inside from (?:work|school)|batter(?:y|ies)|phone|body language|center|zone|quiet|broke|at (?:this|that|the meme))|bored to death|worked to death|scared to death|to death by (?:meetings|powerpoint|homework|paperwork)|"
    r"work(?:ed|ing|s)? (?:us|me|you|myself|yourself|themselves|people) to death|stressed to death|love (?:\w+ ){0,2}to death|tickled to death|nervous to death|freez\w+ to death|(?:talk|talked|bore|bored|annoy|annoyed) (?:me )?to death|"
    r"death of me|death by \w+|sick to death|over my dead body|wish i was dead tired|catch my death|deathly|drop dead gorgeous|dead giveaway|brain dead|left for dead|"
    r"(?:i )?(?:am|im) (?:dead|deceased)(?= \.|$| lol| at| that| this| forgot| when| if my| omg| help| bro)|i died(?= \.|$| laughing| when| at| lol| three| in| again)|i almost died(?= \.|$| laughing| of| when)|"
    r"shoot (?:me|him|her|them|you|us|over)? ?(?:an|a|your|the|some)? ?(?:email|dm|text|message|shot|hoops|link|pool|question|photos?|film|video)|shoot my shot|"
    r"overdos\w+ (?:on|of) (?:cute\w*|coffee|caffeine|sugar|memes|netflix|anime|candy|chocolate|tiktok|vitamin \w+|information|kpop|studying|work)|"
    r"suicide (?:squad|prevention|awareness|hotline workers?|doors?|wings|watch|precautions?|risk|rates?|laws?|statistics|stats|assessments?|screening|checks?|"
    r"research|survivors?|loss|drills?|sprints?|protocols?|policy|policies|hill|girls|boys|silence|training|squeeze|mission|bomber|hotlines?|crisis line|by cop|king of|proof|resistant|lifeline)|"
    r"(?:career|social|political|commercial|box office|financial|academic) suicide|(?:run|ran|running|do|doing|did) suicides|"
    r"(?:my )?(?:phone|laptop|battery|internet|wifi|computer|pc|car|controller|plants?|game|server|app|mic|airpods|headphones|connection|channel|chat|discord|link|tv|industry|field|profession)"
    r"(?: \w+){0,3} (?:die|died|dying|dead|kill\w*|dies)|"
    r"(?:mother|father|parents|boss|manager|teacher|professor|wife|husband|girlfriend|boyfriend|landlord|coach|sister|brother|roommate|she|he|they)(?: (?:is|are|would|will|were|was|am))*(?: (?:going to|about to))? (?:kill|murder) me "
    r"(?:if i (?:fail|flunk|drop|quit|miss|get a|do not (?:pass|get|clean|finish|call)|forget|am late|lose|spend|change|break|tell her i (?:switched|changed|quit))|when (?:she|he|they) (?:see|sees|find|finds) (?:my (?:grade|grades|report|room|tattoo|bill|gpa|hair)|out i (?:quit|failed|dropped|switched|changed|skipped|got a))|"
    r"for (?:failing|forgetting|being late|changing|quitting|dropping|losing|spending))|"
    r"(?:can not|could not|not) (?:live|survive|function|go on|make it|get through)(?: \w+){0,4} without (?:my |a |an |the |some |iced )?(?:coffee|iced coffee|caffeine|phone|music|wifi|internet|netflix|dog|cat|sleep|discord|"
    r"chocolate|spotify|tiktok|naps?|energy drinks?|monster|red bull|planner|air conditioning|ac|boba|\w+ coffee|chapstick|gym|headphones|pizza|glasses|youtube|cheese|tea|diet coke|my \w+)|"
    r"(?:live|living) (?:on|off) (?:ramen|coffee|tips|this)|cut (?:off|hours?|back|the (?:line|class|crap|hours|pay)|class|corners|short|out (?:for|of|sugar|caffeine|soda|the)|my (?:hair|losses|hours|pay|finger|thumb|hand|bangs|nails)|it (?:close|off|for|out)|me (?:off|some)|score|scores|to the chase|and paste|down on)|"
    r"cut myself (?:shaving|cooking|some slack|a (?:piece|slice|break)|off|on (?:a|the|some) \w+(?: knife)?|while (?:cooking|shaving|chopping)|chopping|making|opening|slicing)|"
    r"(?:shoot|kill|end) me now|just (?:shoot|kill) me|put me out of my misery|goodbye (?:everyone|all)? ?i am (?:switching|leaving|logging|moving|heading|off)|end of my rope(?: with \w+)?|(?:feel|feels|felt) dead (?:after|from)|disappear to (?:a|the|some) \w+|(?:leaving|switching|left|changing) (?:this |the )?servers?(?: \w+){0,4}(?: bye| it was fun)?|(?:heat|weather|humidity|cold|traffic|cafeteria food)(?: \w+){0,4} kill (?:somebody|someone|people|me)|scared of what i will do for (?:rent|money|work|a job|food)|a burden on (?:my|the) (?:study group|group|team|group project)|(?:gone|out|done|off) by (?:\d+|noon|five|six)(?: \w+)?|no one in my family|nobody in my family|drown(?:ing)? in (?:homework|work|debt|paperwork|emails|student|bills|assignments|loans|laundry|notes|reading|charting|deadlines)|"
    r"buried in|burn(?:ed|t|ing)? (?:myself )?out|burn(?:ed|t|ing)? (?:calories|bridges|the midnight|my (?:mouth|tongue|toast|dinner|food|hand on))|burning myself out|kill(?:ing)? myself (?:at (?:work|the gym|practice|school)|over (?:grades|school|work|homework|a grade|this (?:essay|job|class))|for (?:a|this|my|the|these) (?:job|grade|degree|boss|company|class|paycheck|grades|hours)|studying|working|to (?:pass|get (?:good|an|a)|graduate|finish|make rent|pay|study|hit|meet|impress|keep up))|"
    r"without killing (?:myself|yourself|each other)|beat(?:ing)? (?:myself|yourself) up|kick(?:ing)? myself|hate myself for (?:not|buying|eating|missing|forgetting)|hang(?:ing)? (?:out|in there|with|up|around|my (?:poster|coat|clothes|pictures))|hanging by a thread|"
    r"(?:jump|jumping|jumped) (?:in(?! front)|into|on(?= the call| a call| vc| a vc| discord| the (?:bandwagon|game|server|zoom|chance))|ship|to|through hoops|the gun|scare|rope|right in|the line|at|for joy)|"
    r"(?:dead|die|dying|kill|killed|kills|killing|suicide|death|shot|shoot|stab)(?: \w+){0,3} (?:in (?:the )?(?:game|ranked|fortnite|minecraft|valorant|cod|warzone|league|elden ring|overwatch|apex|roblox|lobby|zelda|dnd|d and d|gta|raid|dungeon|dark souls|among us|hollow knight|csgo|the sims|sims)|"
    r"on (?:ranked|level \d+|this boss|the first boss)|to (?:the|this|that) boss|respawn\w*|the final boss|zombies)|respawn\w*(?: \w+){0,8} (?:die|dying|died|killed|dead)|"
    r"(?:game|ranked|fortnite|minecraft|valorant|warzone|league|elden ring|overwatch|apex|roblox|zelda|dnd|raid|dungeon|boss fight|among us|dark souls|level \d+|csgo|sims)(?: \w+){0,6} (?:died|die|dying|killed|kill|dead|suicide|shot|killing|kills)|"
    r"(?:so|too) (?:hungry|tired|bored|embarrassed|cute|funny|cold|hot|awkward|full|sore|happy|excited)(?: \w+){0,2} (?:i|that i)(?: \w+)? (?:die|dead|died|dying|pass out)|(?:hungry|tired|embarrassed|bored|cold|sore|full|funny|cute|awkward)(?: \w+){0,2} (?:i|that i) (?:could|might|may|am going to|almost|nearly) (?:die|died|drop dead|pass out|cry)|"
    r"(?:would|could) (?:rather|sooner) (?:die|be dead|eat glass|jump off a (?:bridge|cliff)) than (?!(?:live|be alive|go (?:on|home|back)|stay alive|keep|eat|wake|face|see|spend|gain|be fat|be here|exist))|"
    r"til(?:l)? (?:i|the day i) die|until (?:i|the day i) die|(?:ride|do) or die|do or die|die hard|old habits die|never say die|to die for|die on (?:this|that) hill|make it or die|die trying|"
    r"what does not kill (?:you|me|us)|curiosity killed|if looks could kill|dressed to kill|killer (?:app|outfit|resume|whale|instinct|workout|deal|queen|smile)|"
    r"kill (?:a|the|some|an) (?:spider|bug|bugs|roach|mosquito|fly|ants|wasp|weeds|bacteria|germs|virus|process|zombie|hour|few hours|hours|plant)|painkillers for|"
    r"bomb(?:ed|ing)? (?:the|my|this|that|an) (?:exam|test|interview|final|midterm|quiz|presentation)|"
    r"want to (?:disappear|vanish) (?:into|to a (?:beach|cabin|island)|for a (?:week|day|weekend|bit|month|while))|could sleep (?:forever|for)|crawl in a hole|(?:make|makes|made) me (?:want to )?(?:scream|puke|cry|pull my hair out)|"
    r"gave up (?:on )?(?:caffeine|soda|meat|sugar|coffee|social media|smoking|vaping|nursing school|my (?:seat|job|spot|dream of))|"
    r"pain in my|pill to swallow|chill pill|blade of|razor thin|sleep like the dead|walking dead|grateful dead|red dead|evil dead|dead poets|day of the dead|deadpool|deadlift\w*|deadlines?|"
    r"roof over my head|not be (?:here|around) (?:next week|tomorrow|friday|monday|tonight|for (?:the|this) \w+)(?: \w+){0,3} (?:meeting|class|game|session|vc|call|stream|notes|recap|lecture|event)|through the roof|bridge (?:the gap|program|course|classes|certification|to (?:rn|lpn|nursing))|rn bridge|lpn bridge|bridge year|edge of (?:my|your) seat|shotgun (?:seat|riding)|call(?:ed|ing)? shotgun|rode shotgun|"
    r"roll in (?:his|her) grave|voices? (?:acting|actor|channel|chat|call|mail|memo|message|lessons|crack\w*|of reason|teacher|recital|heard)|hear voices in (?:the )?(?:vc|hallway|chat)|goodbye (?:party|card|gift|lunch|cake)|"
    r"note taking|take notes|soap note|progress notes?|sick note|doctors? note|case notes?|nursing notes?|charting|final (?:exam|exams|project|paper|grade|grades|interview|round|week|season)|"
    r"(?:graveyard|death|12 hour|double) shifts?|death (?:certificate|investigator|penalty|metal|stranding|note|star|valley|row|row inmate|doula|grip|anxiety course)|near death by|"
    r"tak(?:e|ing|es) my (?:daily )?(?:pills|meds) (?:every|daily|as|for)|birth control pills?|pass(?:ing|ed)? out (?:pills|meds|trays|snacks|flyers|meals|food|papers|papers)|"
    r"(?:i )?(?:can|could|will|do|want to|not want to do)? ?not (?:take|do|handle|stand|want to do) (?:this|it) (?:job|shift|class|course|semester|major|weather|heat|bus|commute|retail|boss|customer|homework|lag|game|team|song|show|mattress|dorm|wifi)\w*)\b"
)
"""Sayings, games and gadgets: they are taken out before the rules look."""

SPLIT: Final = re.compile(
    r" \. | but (?=i|now|it|lately|the)| and (?=now |i am now|lately|still )|(?<= ago)(?= (?:now )?(?:and )?(?:now|i)\b)| (?=now i\b)| (?=lately )| (?=tonight i )| (?=rn )| because "
)
"""Where one thought of a message ends and the next begins."""

PAST: Final = re.compile(
    r"\b(?:used to|(?:\w+|\d+|few|couple(?: of)?) (?:years?|months|decades?)(?: \w+)? (?:ago|back|clean|sober|free|stable|in recovery|out of|healthy|later|since (?:i|my|then))|(?:clean|sober|stable|recovered|free|in recovery|out)(?: \w+)? (?:for )?(?:\d+|one|two|three|four|five|six|ten|several|many|a few) (?:years?|months)|years (?:ago|back)|a while (?:ago|back)|\d+(?:yrs?|y|mos?) (?:ago|back|clean|sober)|"
    r"a long time ago|back (?:in|when|then)|in (?:the past|my past|high school|middle school|college|20\d\d|my (?:teens|twenties|early|late|20s)|recovery(?! and)|elementary)|"
    r"when i was (?:\d+|a (?:kid|child|teen|teenager)|young|younger|little|in|at|sick|\w+teen|growing)|as a (?:kid|child|teen|teenager|minor)|once (?:was|had|tried)|once in|my (?:past|history)|past (?:attempt|attempts|suicide|"
    r"self harm|history|hospitali\w+|abuse|trauma)|previous(?:ly)?|former(?:ly)?|ex (?:self|cutter|addict|user)|history of|growing up|"
    r"survivor|survived (?:a|an|my|it|suicide|abuse)|recovered|no longer|(?<!can )not anymore|not (?:suicidal )?(?:now|anymore)|last year|long ago|ages ago|got better|over a (?:year|decade)|overcame|got help|came out the other side|grew up|"
    r"at \d+ (?:i|and)|my teens|years later|since 20\d\d|over it now|got through|doing (?:well|great|good|better|fine)|better now|stable now|i was (?:suicidal|depressed|inpatient|hospitali\w+) (?:as|in|for|when|at|before|and (?:got|am better))|"
    r"hospitali[sz]ed (?:for|after|because|as|in|twice|once)|(?:had|have had) (?:an? )?(?:attempts?|past)|lived (?:through|experience))\b"
)
"""Words that put a thought into the past."""

PRESENT: Final = re.compile(
    r"\b(?:again|still(?! (?:become|get|be(?: a)?|work|apply|do (?:this|it)|have a chance|able|hired|allowed|eligible))|now i (?:want|am (?:back|thinking|going|cutting|planning))|right now|tonight|lately|these days|every (?:day|night)|keeps? (?:getting|coming|telling)|getting worse|last (?:night|week)|"
    r"yesterday|this (?:morning|week|weekend|month)|relapsed|coming back|came back|are back|is back|another (?:one|attempt|try)|never (?:stopped|went away|left)|about to|going to (?:do|kill|end|try)|since then i have wanted|wish (?:it|i) (?:worked|had|would have|succeeded|died))\b"
)
"""Words that bring it back to today."""

QUOTED_WORK: Final = re.compile(
    r"\b(?:patients?|clients?|residents?|inmates?|someone|somebody|they|a person|people|a kid|kids|teens?|"
    r"character|customers?|callers?)(?: (?!my |i )\w+){0,4} (?:says?|said|tells?|told|telling|saying|yells?|screams?|admits?|admitted|threatens?|whispers?|goes)"
    r"(?: (?:to )?(?:you|me|us|a tech|staff|the tech|that|the nurse|out|like|things))*(?: (?:i|they|he|she|that|to|it|want\w*|am|are|is|going|not|have|has|a|plan|wish\w*|were|was|feel\w*)){0,8}"
    r"(?: (?:kill\w* (?:myself|themselves|himself|herself|me|you|someone|us)|die|suicid\w*|dead|hurt\w*(?: \w+)?|end (?:it|things|their life)|overdose|plan|be here(?: anymore)?|live(?: anymore)?|wake up|self harm))"
)
"""What somebody in the writer's care says: the work, not the writer."""

FICTION: Final = re.compile(
    r"\b(?:songs?|lyrics?|movies?|films?|shows?|series|books?|novels?|episodes?|poems?|anime|manga|album|quote|meme|netflix|fanfic|character|story|play|game|plot|scene|season|documentary|podcast|band|video)\b"
)
"""Media: who dies there is not a person at risk."""

CARED_FOR: Final = re.compile(
    r"\b(?:(?:work|works|working|worked|help|helps|helping|deal|deals|dealing|care|caring|volunteer|volunteering|counsel|treat|talk|talking|sit|sitting|support|supporting|train\w*|teach\w*|for|with|to) "
    r"(?:\w+ ){0,2})?(?:people|teens|teenagers|kids|adults|youth|those|veterans|vets|others|folks|individuals|anyone|students|men|women|boys|girls|families|persons|callers|someone|somebody)"
    r"(?: (?:who|that|with|are|is|have|has|had|feels?|wants?|to|hurts?|cuts?|die|be|being|themselves|themself|suicidal|self|harm\w*|thoughts?|of|about|attempt\w*|suicide|after|an|a|overdos\w*|gone|through|tried|kill|end|their|life|dead|from|hurting|killing|cutting)\b){1,9}"
    r"|\b(?:help|save|saving|helping|with|treat) (?:\w+ )?suicidal (?:\w+)|\b(?:stop|keep|prevent)(?:ing)? (?:\w+ )?(?:someone|somebody|people|them|patients|kids)(?: (?:from|hurting|killing|harming|cutting|jumping|hanging|themselves|themself|to|hurt|harm)){1,4}"
)
"""People in general whom one helps: not the writer, nor anyone they know."""

TOLD: Final = re.compile(
    r"\b(?:songs?|lyrics?|movies?|films?|shows?|books?|scenes?|episodes?|quotes?|lines?|poems?|memes?|game|novel)(?: (?:that|which|where|it))? (?:goes|says|called|named|titled|where|like|with the line|about)(?: [^\s.]+){0,6}"
)
"""The words of a song or a film."""

STUDY: Final = re.compile(
    r"\b(?:statistics?|stats|rates?|research|study|studies|thesis|essay|paper|ethics|class|homework|lecture|textbook|"
    r"legally|law|laws|history of|definition|define|meaning|worldwide|percent|percentage|causes?|theory|exam|quiz|presentation|"
    r"case study|vignette|scenario|chapter|course|quizlet|risk factors?|warning signs?|article|term paper)\b"
)
"""Talk of a subject and not of a person."""

GRIEF: Final = re.compile(
    r"\b(?:(?:died|passed(?: away)?|lost|gone|dead|death)(?: \w+){0,4} (?:suicide|overdose|overdosing|od)|lost (?:my|a|our)(?: \w+){0,3} to (?:suicide|an overdose|overdose|addiction|it)|"
    r"(?:committed|completed) suicide|took (?:his|her|their) (?:own )?life|suicide (?:last|when|in|years|took)|(?:killed|hanged|shot) (?:himself|herself|themselves|themself)|"
    r"(?:friend|brother|sister|mother|father|cousin|uncle|aunt|son|daughter|partner|husband|wife|grandmother|grandfather|boyfriend|girlfriend|roommate|dog|cat)s? (?:\w+ )?(?:died|passed|suicide|death|overdosed and (?:died|passed))|"
    r"suicide of (?:a|my)|after (?:my|his|her|their)(?: \w+){0,2} (?:suicide|death|died|passed|overdose))\b"
)
"""A death that has happened."""

JOINING: Final = re.compile(
    r"\b(?:(?:want|going|ready|rather|wish|need|hope|would)(?: \w+){0,3} (?:join|follow|be with) (?:him|her|them)|should have been me|(?:me|i am|i will be) next)\b"
)
"""Wanting to follow somebody who died."""

REVEAL: Final = re.compile(
    r"\b(?:it is (?:me|about me|actually me|myself)|that is me|(?:the )?(?:friend|patient|tech|person|it|they|someone) (?:is|was) (?:me|myself)|i am (?:the|that) "
    r"(?:patient|friend|tech|one|person)|i mean (?:me|myself)|asking for (?:me|myself)|(?:for|about|meaning) myself|by (?:that|someone|friend) i mean me|is actually me|and (?:by|the) \w+ (?:is|i mean) me|because i am one|because i (?:do|am|want to|feel (?:it|that)|have one|did)(?= \.|$)|i am asking because i)\b"
)
"""The writer says that it is about them after all."""
