"""Rules for means at hand, injury done to oneself, and hunger."""

from typing import Final

HARM_DONE: Final = {
    "means-at-hand": """
        MEANS 4 in|on|to|next|near|with|against|by|around|at|of my|me|front 2 hand|hands|lap|bed|\
            head|mouth|neck|throat|wrist|me|chest|temple|now|room|nightstand|skin - PATIENTS \
            shaving GAME
        I 4 holding|staring|hold|grabbed|looking|look|bought|got|have|found|hid|keep|held|loaded|\
            tied|stole 4 GUN|ROPE|BLADE - PATIENTS GAME cooking range hunting shaving SCHOOL
        look|looking|stare|staring|stared 3 my 1 PILLS - prescription label
        PILLS 3 next|front|beside 1 to|of me|us
        PILLS 5 staring|looking|look|calling|waiting|tempting|counted & I|ME|^ - PATIENTS
        stockpiling|stockpiled|stockpile|hoarding|saving|saved|collecting|hiding|stashing|\
            stashed|counted|counting 5 PILLS - PATIENTS
        bought|ordered|got|have|tied|tie|found|made|hung|buying|ordering 2 ROPE|GUN|noose|stuff|\
            helium & I|ME - PATIENTS jump GAME SCHOOL
        GUN 4 loaded|trigger|head|mouth|temple|lap
        noose
        full|whole bottle of 5 PILLS - PATIENTS prescription
        garage|car & locked|lock & on|running|gas|engine & i|he|she|brother|sister|father|mother \
            - PATIENTS keys
        TAKE 2 something & not|work|sleepy|purpose|wake|should & i|just - SCHOOL pride
        enough 1 PILLS - PATIENTS patients
        got|found|stole 2 my|his|her|moms|dads|mother|father 1 PILLS|GUN - PATIENTS prescription
        HIGH 4 calling|closer|stepping|step|leaning
        what about|from 3 fall|jump 4 do it|kill|survive
        how high|tall & die|DIE|jump|survive
        empty 1 pill|pills bottle|bottles|pack|packs - PATIENTS
        PILLS bottles|bottle 2 empty|floor - PATIENTS
        TAKE way|so|too more|many|much & i & chest|ago|sick|heart|dizzy|weird|sleepy|hurts|\
            purpose|numb|shaking|throwing - PATIENTS classes units credits hours SCHOOL
        drinking|drink until|till|til 4n wake|die|dead|stop|feel - PATIENTS
        ROPE 4 door|ceiling|closet|beam|neck|fan|shower|tree|ready - PATIENTS jump
        counting|count|counted 2 PILLS|pill - PATIENTS
        counting|count|counted 1 out 2 PILLS - PATIENTS
        trigger & pull & guts|i|wish|head|me|ready - GAME
        TAKE 1 the|a|my whole|entire 1 bottle|box|pack|cabinet
        popping|taking 2 PILLS 3 until|til|till
        gas|stove 4 on & laying|lying|sleepy|just|waiting|sitting|goodbye
        wheel & let go|easy|swerve - learning
        fall|jump|jumped 5 floor|building|story|stories - GAME SCHOOL fitness
        which|what bridges|buildings|roofs & nets|tall|high|jump
        how high|tall|deep 5 die|kill|fall|survive
        trains|train 5 close|loud & station|platform|edge
        razor|blade|gun|rope|noose|knife 2 right there|here|ready|waiting
        way|ways 3 die|go 3 look|looks|like|without|accident|painless|peaceful - PATIENTS
        TAKE 4 cabinet|sink|nightstand & purpose|everything|sleepy|sleeping
        TAKE 6 purpose
        you know what for
        I|standing|sitting|up|^ 2 on|at|off|over 2 HIGH 4 $|THEN|looking|staring|down|now|\
            peaceful|thinking|so|roof|ledge|with|edge - WORK SCHOOL GAME concert seat photo \
            photos work
        on|top|off 3 HIGH & looking|look|stare|staring|jump|peaceful|quiet|down|calm|done|\
            goodbye|fall|calling|jumping - WORK SCHOOL GAME photo
        garage & i|car & running|never|not|engine|ever - WORK SCHOOL door
        sitting 4 car & not|never & go|inside|back|pills|want - WORK SCHOOL
        walk|walking|step|stepping|jump|jumping|run|lay|lie 4 traffic|train|trains|tracks|cars|\
            bus|ocean|river - SCHOOL GAME late
        PILLS 5 DIE|die|lethal|fatal|kill|wake|forever|deadly|painless - PATIENTS
        how many|much 4 PILLS 5 die|lethal|fatal|kill|enough|too|wake|deadly|death|overdose|sleep \
            - PATIENTS hand
        which|what PILLS|POISON 5n wake|die|kill|painless|never - PATIENTS
        if 5 TAKE 4 MANY 3 PILLS - PATIENTS accident
        lethal|fatal|deadly dose|amount|combo|combination
        least|most|without|less 1 painful|painless|pain|painlessly 2 way|method|to|death & go|\
            die|death|way|kill|end - dentist
        painless|painlessly 3 way|death|die|go|method|to|thing|end|$
        quickest|easiest|fastest|quick|easy|best|ways|way|painless 4 die|go|end|suicide|kill 2 $|\
            myself|it|my|life|without|now - PATIENTS home
        does|do|is|it|will|would 5 hurt|painful 2 to 1 die|SUICIDE|jump|hang|drown|drowning|bleed
        does|is|do|would|how 1 drowning|hanging|overdosing|bleeding|jumping|falling 3 hurt|\
            painful|hurts|kill|long|peaceful
        how long 6 bleed|die|overdose|drown|unconscious & out|die|take|until|til - PATIENTS nap
        how deep|high|far|many|much 6 die|kill|cut|fatal|enough|death - PATIENTS hair people \
            techs hours
        how 3 tie|make 2 noose
        how 2 to|do 4 SUICIDE|kill|DIE & myself|me|my|die|yourself|painlessly|end - PATIENTS \
            prevent stop GAME weeds
        suicide method|methods|pact|kit|forum
        how 2 much|many PILLS 3 kill|person|size
        TAKE 3 MANY 4 PILLS - PATIENTS
        TAKE 2 POISON - PATIENTS GAME
        TAKE 4 PILLS 5 sleepy|dizzy|weird|numb|purpose|ago|sick|puking|vodka|alcohol|goodbye|\
            throwing|vomiting|blurry - PATIENTS headache
        TAKE 3 MANY 4 $|PILLS|sleepy|ago & sleepy|numb|ago|die|goodbye|count|pills|sick|dizzy|\
            tired|dying|cabinet - PATIENTS SCHOOL
        I 3 overdosed|od
        i 2 tried|try|trying 2n SUICIDE|END|overdose|die - SCHOOL PATIENTS
        stopped|skipping|stop|not 3 my 1 insulin & i & let|die|happen|care|purpose|just
        vodka|wine|whiskey|beer|liquor 5 PILLS - PATIENTS can
        PILLS 5 vodka|wine|whiskey|liquor & I|ME - PATIENTS can
        car 2 running 2 garage
        laying|sitting|lying|bathtub|tub|bath 5 BLADE|razor|water|bleeding|pills - PATIENTS
        swerve|drive|swerving|driving|crash|steer 5 tree|traffic|bridge|wall|cliff|oncoming|lake|\
            river|pole|truck|ocean|purpose & I|ME - SCHOOL GAME WORK
    """,
    "hurts-self": """
        got|getting|took 2 razor|blade|razors|blades back|out - shaving PATIENTS
        go|day 5 without 1 cutting|burning|HARMING - class corners
        CANT 2n cutting|burning|HARMING - class corners
        cut|burned|burnt 1 tonight|again|today|myself|in 2 $|the|school|bathroom|shower - used \
            years hair class budget hours
        i 1 cut|burned 1 tonight|again|today|last|yesterday|myself|in|deep - hair class budget \
            hours finger cooking stove
        hurting|HARMING 3 only|all 2 control|i|way|thing
        WOUND 4 himself|herself|myself|themselves
        want|going|could 2 tear|rip|peel|bleed - ticket
        I|^ 5 CUT 2 SELF - used fell skills PATIENTS cooking shaving accident dinner kitchen cat \
            stove oven accidentally tray waxing
        CUT 2 SELF NOW|until|til|so|to|again|because|when|every|and|with|over - PATIENTS cooking \
            shaving accident dinner skills
        CUT 2 myself - skills PATIENTS cooking shaving accident dinner gym slack some glass oven \
            stove accidentally used
        I 6 HARMING 1 NOW|again|$|and|because|every|urges - PATIENTS PAST class corners
        started|start|back|relapsed|relapse|restarted|doing 3 HARMING - class corners PATIENTS
        HARMING 2 NOW & I|ME - carbs class corners PATIENTS hours budget
        cutting 1 is|again|myself|helps|every - class corners
        I 3 stop cutting|burning|HARMING - class corners
        cut 3 deep|deeper|bone|vein|artery
        covered|full 1 in|of 2 WOUND - ink
        fresh|new|more|deep|open|bloody 2 WOUND 3 my|$|on|again|all - cat PATIENTS
        WOUND 4 my 1 BODY|arms - cat surgery old accident PATIENTS fade cover
        my 1 BODY 4 bleeding|sliced|carved|shredded|WOUND|bled|slashed|razor|cut - cat surgery \
            old accident PATIENTS show
        carved|carving|carve 4 my|into 1 BODY|my
        BLADE 4 my|on|against|to 1 wrist|skin|arm|thigh|leg|wrists|arms|neck - shaving PATIENTS
        burning|burn|burned 2 myself|my 4 lighter|cigarette|iron|on|again|purpose - cooking \
            accident
        hunger|crave|craving|miss|itching|urge|urges|tempted|need|want 4 BLADE|razor|cut|cutting|\
            bleed|harm|sh|relapse - PATIENTS hair class shaving hours shave SCHOOL
        BLADE 3 again|calling|tonight - shaving PATIENTS SCHOOL GAME cooking
        got|took|pulled|have|found|bought|hid|hide|keep 4 razor|razors|blade|blades - shaving \
            PATIENTS GAME
        head 3 wall|walls|floor|desk & i 3 hit|bang|banging|hitting|slam|smash|slamming|banged - \
            homework code math
        til|until|till 2 i|it|they|my 2 bleed|bleeds|bled|bruise|bruises|pass
        bleeding & i|my|im & alone|stop|not|lot|myself|everywhere|deep|cut|blade|razor|lock - \
            PATIENTS period nose accident
        punish|punishing 2 myself|body 3 by|for|because|not|again|eating|starving|burning|cutting \
            - SCHOOL
        rip|tear|claw|peel 3 my 1 skin|hair|own|eyes|flesh
        relapsed|relapsing|relapse & cut|cutting|harm|sh|arms|arm|blade|razor|purged|purging|\
            cuts|burn|scars|tonight|again|hate - alcohol weed smoking
        sh again|today|relapse|last|tonight|urges
        self harm 3 NOW|urges - PATIENTS
        pain 2 only 2 thing|way
        relief 4 blood|bleeding|cut|blade
    """,
    "hunger": """
        cals|calories|calorie & heart|faint|dizzy|skipping|hair|pass|collapse|black & i|my - \
            PATIENTS
        I|^|heart 6n STARVE 12n WEAK - PATIENTS flu ramadan surgery breakfast gluten keto dog cat \
            movie busy drunk hangover pregnant interview nervous
        WEAK 10 STARVE & I|ME - PATIENTS flu ramadan surgery dog cat movie hangover
        NEG 5n EAT 6n WEAK - PATIENTS flu ramadan surgery meat gluten keto vegan
        NEG 5n EAT 5n since 1 sunday|monday|tuesday|wednesday|thursday|friday|saturday|last
        nothing but water|gum|ice|coffee|diet & days|weeks|week|faint|weak
        weigh|weight|down|pounds|lbs|kg & STARVE|eat|lose & ME & dying|too|more|fat|failing|\
            disgusting|not|still|faint|need|starve - bench lift muscle PATIENTS healthy
        STARVE 2 myself - used
        STARVE 3 again|until|till|blood|faint|die|disappear
        not|stop|stopped|refuse 3 eat|eating 5n disappear|die|care|dead|dying|deserve|punishment
        laxatives & i & day|every|box|more|handful - PATIENTS
        six|5|6|7|8|9|10 times a day & STARVE
        calories & i & pass|passing|faint|fainting|dizzy|collapse
    """,
}
