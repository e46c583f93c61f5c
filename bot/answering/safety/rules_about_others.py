"""Rules for somebody else at risk, and for grave words where nothing else is talked of."""

from typing import Final

OTHERS: Final = {
    "another-wants-to-die": """
        THEY 6 THEIR_SUICIDE - passed ago prevention novel
        THEY 5 SAID 6n THEIR_SUICIDE
        THEY 5n not 4n WANT|CAN 4n LIVE
        THEY 5n not 3n WANT|CAN 3n STAY $|LATER|THEN - SCHOOL WORK
        THEY 4 SAID 6n LIFE 3n WORTHLESS
        THEY 4 SAID 4n hopeless|worthless|burden|pointless|goodbye
        THEY 5n WANT|wishes|wish 4n DIE|dead|die|heaven
        THEY 3 suicidal
        worried|scared|afraid|think|terrified 5 KIN 5 do something - SCHOOL
        worried|scared|afraid|terrified 3 KIN 4 hurt|kill|harm|cut 1 THEIRSELF|himself|herself
        KIN 3 wrote|made|writing|making 1 will|goodbye
        KIN 6 better off without
        cut|sliced|bleeding|bruised arms|wrists|legs|thighs|arm|wrist - PATIENTS hair
        its|it|been 2 been real|over & bye|not|phone|answer|picking & KIN|he|she
        KIN|he|she 5n over|done|finished|tired|goodbye|peace & phone|offline|off|answer|gone|\
            voicemail|replying|reply|responding|scared|worried|alone|roof - SCHOOL WORK GAME
        THEY 5 SAID 4n not 4n need|want|deserve|love 1 him|her|them|me|us $|THEN - SCHOOL WORK
        THEY 5 SAID 4n be|go|join 2 with|to|and 2 angels|heaven|grandmother|grandfather|god|\
            jesus|dead|mother|father
        KIN 5 done|tired|through|finished 2 fighting|trying|living|life|everything
        THEY 3 left 2 a note - lunch fridge landlord sticky
        found 2n KIN 3n floor|unconscious|unresponsive|bleeding|pills|bottles|rope|hanging|blood
        KIN 4n not 4n CAN|WANT 3n do|take|handle 2 life|this|it|anymore $|THEN|life - SCHOOL WORK
        friend|someone|somebody|brother|sister 4 danger|risk 3 THEIRSELF
        stop|help|save|keep 3 KIN 5 THEIR_SUICIDE|suicidal|cutting|hurting - PATIENTS techs job
        THEY 4 SAID 5n without|TIRED|done|over|end|point|reason|last 2 THEY|life|living|\
            everything|night|day|it|message|stream|post|live - SCHOOL WORK
        THEY 4 SAID 4n last|final message|night|post|stream|day|goodbye|time - SCHOOL WORK \
            semester
        THEY 5 SAID 5n be gone|join
        THEY 5n SAID 4n heaven|afterlife|grave|funeral
        better|happier|easier off|if 3 without him|her|them
        THEY 4 do|does|try|tries something 2 to|tonight 1 THEIRSELF|himself|herself|themselves|\
            tonight|stupid|bad
        THEY 4 SAID 4n do|gonna|done it $ & friend|911|call|KIN - SCHOOL
        THEY 6 SAID 3 go|join|with 3 be|with 4 heaven
        better off 4 insurance|soon|gone|without & KIN|he|she - WORK
        keep 3 cat|dog|pet|stuff forever
    """,
    "another-hurts-themself": """
        THEY 5 CUT 2 THEIRSELF|himself|herself|themselves - accident PATIENTS
        THEY 5n been|is|started|keeps|was 2 HARMING|cutting - class corners hair PATIENTS
        WOUND 5 her|his|their|KIN 3 BODY|arm|arms - PATIENTS cat
        THEY 5 WOUND 5 BODY - PATIENTS cat surgery
        THEY 3 overdosed|od - passed died years ago
        THEY 4 TOOK 4 MANY|PILLS|POISON - PATIENTS headache years prescription my
        THEY 6 TAKE 3 something & unconscious|breathing|wake|respond
        THEY 6 STARVE 8 WEAK - PATIENTS dog cat drunk
        THEY 5 stockpiling|hoarding|saving|hiding 4 PILLS
        THEY 5 bleeding|unconscious & razor|call|stop|door|cut|blade|not
        THEY 4n not|stopped|refuses|barely 2 EAT 8n WEAK - PATIENTS dog cat
        THEY 6 VOICES 5 ORDER - PATIENTS movie vc
        KIN 4 STARVE 10 WEAK|herself|himself - PATIENTS dog cat drunk
        KIN 3 starves|starving|starved|purges|cuts|burns|hits|bites 1 THEIRSELF|himself|herself|\
            themselves
    """,
    "another-with-means": """
        THEY 6 GUN|ROPE|noose & KIN|he|she 8 said|has|have|got|bought|took|head|locked|room|left|\
            his|her|note|up|threat|loaded|with|holding|drove|door|pic|picture|showed - PATIENTS \
            GAME range hunting PAST movie SCHOOL
        THEY 6 BLADE 5 bathroom|room|wrist|locked|pillow|arm|door|neck|herself|himself|bed - \
            PATIENTS GAME shaving
        BLADE|PILLS|GUN|ROPE|note 4 under|in 1 his|her|their 1 bed|pillow|room|drawer|backpack|\
            mattress - PATIENTS GAME
        THEY 5 on|off 2 HIGH - PATIENTS GAME WORK photos movie
        THEY 5 locked|locks 3 THEIRSELF|bathroom|room & razor|pills|gun|knife|blade|crying|not|\
            said|answer|end
        THEY 5 PILLS 3 counted|ready|out|bottle - PATIENTS
        THEY 5n MEANS & not|wont & answer|pick|responding|reply|answering
        rope|gun|pills|knife|razor & not 3 pick|answer|respond|answering|picking & KIN|he|she
        THEY 4 holding|has|got 3 GUN|ROPE|PILLS|BLADE - PATIENTS GAME cooking license
    """,
    "another-says-goodbye": """
        THEY 6 FAREWELL - PATIENTS trip moving graduation college SCHOOL
        FAREWELL 6 KIN|he|she & not|offline|answer|letter|note|found - SCHOOL
        THEY 4 GAVE 6 & not|goodbye|need|without|happy|forever|keep|bye|strange|scared|freaking|\
            worried|last|remember|stuff|everything|belongings - SCHOOL notes textbook scrubs \
            number job advice recipe lift
        THEY 6n not 3n need 1 it|them|anymore|this & gave|giving|gives|handed|left
        THEY 4 asked|asks|told|wants|texted|said 5 take care|keep 3 my|her|his|cat|dog|kids|\
            guitar|pet|plants & not|forever|when|gone|off|crying|sorry|down|now|dead - vacation \
            trip
        take care of my & KIN|friend|he|she|texted|said & off|turned|gone|not|sorry|answer
        THEY 5 SAID 3 sorry 2 for|to everything|everyone|all
        suicide note|notes|letter & KIN|he|she|found|posted
        found|read|saw 4 note|letter|diary|journal|search 4 & KIN|his|her|sons|daughters & \
            goodbye|die|suicide|dead|suicidal|kill|end
        deleted|deactivated 3 account|accounts|everything & KIN|he|she & see|goodbye|bye|sorry|\
            last|life|die|end|not
        last thing|text|message 2 he|she|they
        THEY 4 goodbye letter|note|text|message
        THEY 6n not 3n be|being 1 here|around|alive|there LATER|for|past|much|long|soon|next|\
            when|anymore & KIN|he|she - SCHOOL WORK meeting party game
        THEY 5 SAID 4n its|it 1 time|over & offline|logged|bye|not|goodbye
        date 1 picked & THEY
        picked a date & THEY
        THEY 6 disappeared|drove|left|vanished|missing|ran & gun|note|goodbye|done|sorry|bye|\
            pills|pistol|rope|knife|die|crying - SCHOOL WORK
        bye|goodbye & last thing
    """,
    "another-is-hurt": """
        finally over & phone|off|answer|offline & KIN|he|she|mate
        empty pill|pills & KIN|floor|found
        hear|heard|think|believe|sure|saw|see & man|husband|boyfriend|dad|father|mother|neighbor|\
            neighbors|stepdad|wife & killing|beating|hitting|hurting|choking & her|his|him|them|\
            kids - you PATIENTS GAME
        my|the 3 KIN|boyfriend|father 2 ABUSE 3 KIN|her|him|them|kids - you PATIENTS GAME SCHOOL
        KIN 4 ABUSE 2 by|his|her 2 KIN|kids|boyfriend|husband|wife|dad|father|mother - you \
            PATIENTS GAME
        KIN 4n ABUSER 4 ABUSE 1 her|him|them & says|told|keeps|scared|friend|KIN - you PATIENTS \
            GAME autism
        ABUSER 3 beating|hitting|hurting|abusing|molesting|choking 2 her|him|them|KIN|kids|dog - \
            you PATIENTS GAME autism
        KIN 4 being|getting|is|gets 2 ABUSE & by|home|leave|scared|boyfriend|husband|dad|father - \
            you PATIENTS GAME
    """,
    "another-may-hurt-others": """
        THEY 4 SAID 4 HURT 3 VICTIM|us|all & KIN|he|she|gun|school - PATIENTS GAME printer thinks \
            would poison
        THEY 4 SAID 4 DEADLY 3 VICTIM|us|school|all - thinks PATIENTS GAME
        THEY 6 GUN 3 school|work|class - GAME security
    """,
}

OPENLY: Final = {
    "grave-words": """
        SUICIDE 4 i|me|my|myself|$ - WORK hotline prevention squad line what why how suicidal \
            kill awareness joke test SCHOOL
        suicide|suicidal|SUICIDE & i|my|me|he|she|they|again|tonight|help|want|him|her|it|asap|\
            way|looking - squad hotline line prevention awareness ago past passed training \
            volunteer history
        CUT 1 myself|THEIRSELF - accident cooking gym slack used ago
        I|^ 2 DIE $|SOON|NOW|by & I 3 will|going|ready|want|DIE|am - GAME WORK SCHOOL
        unalive|unaliving|suicidal
        HARMING 1 NOW
        MEANS & ME & DIE|END|SUICIDE|alone|goodbye|hurt|note|tonight|locked - GAME WORK
        HIGH & ME & DIE|END|SUICIDE|goodbye|jump|peaceful|alone|looking|down - GAME WORK SCHOOL \
            photo
        SUICIDE|DIE & ME & tonight|note|plan|goodbye|alone|pain - GAME SCHOOL WORK
        about|gonna|going to|2 rope
        I 3 END $ & pain|tired|much|hurts|goodbye|sorry|anymore|alone|life|permanently|mean - \
            SCHOOL WORK GAME
        END 2 permanently|forever
        permanently|eternity $
        6 feet|ft under|deep
        six feet under
        i|ME 2 not 3n want|wanna 3n be|live|exist|wake|feel 1 $|here|anymore - SCHOOL WORK
        die|dead|dying & I|ME & nobody|alone|cry|hopeless|pain|tired|sorry|deserve|life|world|god \
            - GAME SCHOOL WORK cat dog hungry
        it|i|everything|life 2 be|is over $|all|for - SCHOOL WORK GAME
        I 6 WANT 3 it|everything|all 3n over|stop|end|done - SCHOOL WORK GAME
        nothing matters|helps & I|ME & stop|pain|done|live|anymore|end|gone
        hate|hating myself|being|existing & I & die|cut|bit|bled|disgusting|want|gone|alive|\
            worthless|end|hit
        pain & I|ME & stop|over|end|finish|carry|much|bear|take|anymore & want|not|finish|cannot|\
            decide|today|tonight - SCHOOL WORK back knee tooth
    """,
}
