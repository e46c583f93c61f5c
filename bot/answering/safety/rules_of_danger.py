"""Rules for commanding voices, urges to hurt others, and being hurt."""

from typing import Final

DANGER: Final = {
    "commanding-voices": """
        something|someone|it|man|they|woman 3 tells|telling|tell|says|saying|whispers|ordering|\
            orders 1 me 6 DO & myself|kill|hurt|fire|jump|die|stab|head - PATIENTS boss gut \
            SCHOOL
        whisper|whispers|whispering 5 bleed|die|kill|jump|hurt|end|cut - PATIENTS
        hear|hearing 6 tell|telling|say|saying me|to 4 DO - PATIENTS
        VOICES 5n ORDER 5 DO & HEARD - PATIENTS GAME SCHOOL movie
        VOICES 4n ORDER 3 me 3 to|i|should & HEARD 6 me|i|my|head - PATIENTS GAME SCHOOL
        hear|hearing|heard 6 ORDER 6 DO - PATIENTS people
        god|satan|jesus|devil|demon|demons 3 tell|told|telling|tells|wants|said|says|ordering|\
            commanding 2 me|i 4 DO|kill|sacrifice|hurt
        VOICES 4n louder|loud|stop|worse|scary|mean|commanding|back|win|winning|control & I|ME & \
            hear|voices|voice|head - PATIENTS vc discord call
        they 2 WANT|want|telling|tell|keep me 4 walk|jump|die|kill|hurt|traffic|cut|dead|stab
        voices|voice 3 telling|tell|tells|say|says|saying|said|want & me|i|my|kill|hurt|her|him - \
            PATIENTS
        my|the brain|mind|head|thoughts 3 telling|tells|tell|screaming|yelling|says|saying 2 me|\
            to|DO 4 DO|die|END
    """,
    "might-hurt-others": """
        urge|urges|want|going|gonna|like|thinking 3 drive|driving|ram|ramming|plow|crash 6 crowd|\
            people|parade|house|school|them|him|her - GAME PATIENTS
        thinking|thoughts|planning 2 poisoning|stabbing|killing|shooting|strangling|drowning|\
            smothering|burning 3 my|him|her|them|the|everyone|someone - GAME PATIENTS
        I|going 3 burn|blow|shoot|run 3 house|home|over|building|school 4 down|up|while|with|$ & \
            going|will|ex|tonight|sleeps|truck|car - GAME
        run|running over my|him|her|them|some|people - GAME
        poison|shoot|blow|burn|bomb 2 up|down|the cafeteria|school|office|church|mall|party|\
            building|house|everyone & I - GAME
        close to 1 DEADLY|hitting 2 my|him|her|them|everyone|someone - GAME
        smash|bash|break|slit|cut 3 his|her|their|my|brothers|sisters|moms|dads 2 head|throat|\
            skull|neck|face in|$|and|open & WANT|can|going|stop - GAME phone
        I|^ 4 WANT 4 DEADLY 3 VICTIM - PATIENTS GAME mosquito
        I 4 WANT 4 HURT 1 VICTIM - PATIENTS GAME feelings accident restraint SCHOOL
        I 4 WANT 3 kill|murder|stab|shoot|strangle him|her|them|everyone|people|someone
        I 2 WANT|going 3 HURT 4 VICTIM & I|ME & knife|gun|plan|planned|urge|urges|scared|mad|\
            angry|stop|hate|tomorrow|tonight|thoughts - PATIENTS GAME restraint feelings
        urge|urges|thoughts|impulse|impulses|visions|picturing|picture|fantasies|fantasizing|\
            fantasize|imagining 5 HURT 4 VICTIM - PATIENTS GAME restraint
        planning|plan|thinking|think 3 HURT 4 VICTIM - PATIENTS GAME feelings
        FEAR 4n i 3 HURT 3 VICTIM - PATIENTS GAME restraint feelings wrong accident WORK
        shoot|shooting|blow|bomb up 2 my|the|a|school|work|church|this & I|going - PATIENTS GAME
        bring|bringing|brought|take|taking 4 GUN 4 school|work|class|tomorrow|office|church - do \
            staff GAME
        make|making 3 pay|suffer|bleed|hurt & GUN|knife|tomorrow|kill|bleed|end - PATIENTS job
        list 3 people 4 hurt|kill|die|pay
        deserve|deserves 2 die|dead & i|they|all|he|she|everyone - GAME villain
        i 1 shook|hurt|hit|choked|dropped 3 baby|newborn|toddler|child|kid|infant & i - PATIENTS \
            accident
        holding 2 knife|gun|bat & angry|mad|kill|hurt|why|murder|rage
        hurt|harm|kill|beat 1 my 1 kids|baby|child|children|newborn|toddler|daughter|son|kid & \
            might|WANT|may|urge|urges|someone|thoughts|scared - PATIENTS
        i 1 going|will|might 2 kill|stab|shoot|murder|strangle 1 him|her|them|everyone|somebody|\
            someone|my|the - GAME PATIENTS printer lol
        WANT 2 VICTIM 4 dead|bleed|die & I|ME - PATIENTS GAME
    """,
    "being-hurt": """
        ABUSER 2 broke|breaks my 2 arm|nose|rib|ribs|jaw|wrist|leg|hand|finger|teeth - GAME SCHOOL
        ABUSER 2 holds|held|pins|pinned me 1 down - PATIENTS GAME SCHOOL WORK
        ABUSER 6 choked|strangled|raped|molested|punched|stabbed me - PATIENTS PAST GAME
        ABUSER 2 forces|forced|forcing 1 himself|herself|themselves on
        ABUSER 3 touching|touches|touched|groping|gropes|fondles me - PATIENTS PAST heart soul
        threatened|threatens|threatening 3 me|us 4 knife|gun|death|kill|bat - PATIENTS GAME
        he|she|they|dad|father|mother|husband|wife|boyfriend|girlfriend|ex|partner|brother 3 \
            hits|beats|chokes|rapes|punches|kicks|slaps|strangles|burns|molests me
        in 2 locked|hiding|hid|hidden & he|she|they|him|father|husband|boyfriend|mother & bat|\
            gun|knife|drunk|kill|hurt|scared|belt|yelling|looking
        hiding|hid|locked 4 bathroom|closet|room|car|basement & he|she|they|him|father|husband|\
            boyfriend|mother & bat|gun|knife|drunk|kill|hurt|scared|belt|yelling|looking - \
            PATIENTS
        neighbor|neighbors|husband|boyfriend|dad|man 5 killing|beating|hitting|hurting|raping|\
            choking 1 her|him|them|kids|wife - GAME PATIENTS noise
        FEAR 3 of 1 my 1 husband|boyfriend|father|stepfather|wife|partner|uncle|brother & hurt|\
            hit|kill|home|drunk|night|gun - grades disappoint
        ABUSER 2 ABUSE 1 me|us - coach yells PATIENTS GAME SCHOOL pool dodgeball PAST
        ABUSER 5 ABUSE 3 me|us & home|again|leave|drunk|scared|kids|tonight|night|bleeding|now|\
            when|every|belt|drinks|keeps|help|room|nowhere|still|worse - PATIENTS GAME
        ABUSER 3 comes|coming|came|come|touches|gets|got|put|puts|climbs|sneaks|walks|watches|\
            films|keeps 3 PLACE & me|i|my|us - PATIENTS shift roommates
        will|going|threatened|swore|says|said 3 kill|hurt|shoot|stab|bury|beat|burn 1 me|us 3 if|\
            when|tonight|leave|next|and|$ - PATIENTS fail boss parents SCHOOL mother
        being|getting|been 1 ABUSE 3 by|home|every & I|ME - PATIENTS bus car used years
        being abused|raped|molested|trafficked|beaten|hit|stalked - PATIENTS
        raped me
        raped|assaulted|molested|roofied|trafficked & i|me & last|tonight|just|yesterday|night|\
            party|weekend|again|now|today|happened - PATIENTS
        i 2 was|got|am 1 raped|assaulted|molested|roofied|drugged|trafficked|kidnapped - PATIENTS \
            years scared
        forced|forcing|forces|makes|making|make|sells|selling 2 me 4 sex|money|nudes|things|\
            strip|men|touch
        scared|afraid|terrified|unsafe|safe 3 home|house|husband|father|boyfriend|stepfather|\
            mother|wife|him|her|partner & ABUSER|hits|gun|kill|beat|go|leave|of|hurt|night|\
            parents - PATIENTS SCHOOL disappoint opinion grades work alone
        ABUSER 5 gun|knife|bat|machete 3 $|on|at|and|pointed|us|me|outside|to - PATIENTS GAME \
            police
        nowhere to go|run|turn & beats|hits|hurt|scared|abuse|kicked|dad|father|mother|leave
        not|never 3 let 1 me 2 leave|go|out & house|phone|hits|kill|locked|boyfriend|husband|room \
            - SCHOOL WORK
        locked|locks|lock|chained 1 me 3 in|out|basement|room|closet|house|again & ABUSER|hit|\
            belt|food|bleeding
        ABUSER 3 ABUSE 3 FAMILY - PATIENTS GAME WORK SCHOOL
        not 2n stop 3 when i 2 no
        someone|somebody|he|she|they 4 hurting|abusing|hitting|touching 1 me
        everyone|everybody|they|people 2 poisoning|following|after 1 me & get|kill|first|hurt - \
            GAME
    """,
}
