"""Rules for wanting to die, for not wanting to live, and for being a burden."""

from typing import Final

DESPAIR: Final = {
    "wants-to-die": """
        I 4 WANT 3 DIE
        I 4 WANT 3 SUICIDE
        ^ 2 WANT 2 DIE
        ^ 2 WANT 2 SUICIDE
        WANT 3 SUICIDE 3 myself|me|my|i
        I 2 WANT 1 END $|SOON|because|and|anymore|NOW - SCHOOL WORK saturdays
        I 2 SUICIDE
        I going to 1 do it when|after|before|if
        I 3 suicidal
        suicidal thoughts|feelings|ideation & I|ME
        kill|killing|killed|hang|hung|shoot|unalive myself - SCHOOL
        I 2 overdosed
        I|ME 3n rather|better|prefer 2 DIE|dead
        WANT 1 me dead
        SUICIDE|DIE 3 every day|night|hour & I|ME
        all i think about 2n DIE|SUICIDE|dying
        SUICIDE|dying|death 2 on my mind
        SUICIDE|dying|death|DIE 3 sounds|seems|feels
        WANT 3 my life|this|it 2n over|end|finished
        WANT 2 someone|somebody|god|bus|truck|car|train 3 shoot|kill|hit|take|end me
        bus|truck|car|plane|train|plane 4 hit|hits|kill|kills|crashes|down 4 i|me & I 2 WANT|not
        only thing 4 stopping|keeping me 3 here|alive|is|going|from - SCHOOL WORK
        only reason 2 i 2 not 5 DIE|SUICIDE|do|done|gone|dead
        only reason 2 i 3 here|alive - SCHOOL WORK server
        live or die
        catch|find me 2 hanging|dead|hung|6|six|gone - SCHOOL out with friends
        want 1 to not exist|live|wake|be|breathe
        die|dead|gone|kill|overdose 2 by|before|in june|july|may|april|march|august|september|\
            october|november|december|january|february|spring|summer|winter|christmas|30|25|21|\
            18|20 & planning|plan|want|will|going|hope & i|im - SCHOOL
        leave|something 3 my kids|family|mother 4 when|after|once i|me 2 gone
        too|want|wants 2 die 1 too & i|cause|because
        i 3 going to do it $|SOON|now - SCHOOL WORK
        I 4 going|gonna|will|finna do it SOON
        out of this 1 life|world|body|hell $|THEN - job town
        want|wanna 1 out of life|this 1 life|world
        nothing ever again
        not 3n alone 4 with 2 thoughts|head|brain|myself|mind
        will be the last time|message|day & sorry|bye|goodbye|love
        reason 2 to keep trying|going|fighting|living|on - SCHOOL WORK
        no 2 gives|give|care|cares 4 if i 1 live|die|lived|died
        DIE|SUICIDE|dead 3 how nice|peaceful|easy|good|free & i|my
        SUICIDE 1 seems|sounds|looks 2 easy|easier|nice|good|better
        idea of 2 DIE|SUICIDE|not & i|my
        want|need 3 everything|it|all|world 3 dark|black|silent|quiet|nothing
        coward 6n it|die|jump
        not 2n come|coming home|back $|tonight|ever|again & thank|thanks|bye|sorry|away|thinking|\
            might|goodbye - SCHOOL WORK
        i 2 do it & this time
        my last christmas|birthday|thanksgiving|summer|sunset|sunrise|winter|halloween|spring|\
            easter|meal|one
        decided|decision|ready & peaceful|peace|calm|relief|finally - SCHOOL WORK
        i 2 next $ & leaves|left|dies|died|gone
        attempted 2 last|yesterday|again|this|tonight
        insurance & pay|pays & i|my|need & fast|suicide|kidding|joking|die|dead|week
        not 1 joking|kidding & die|dead|DIE|SUICIDE|insurance|gone|kill
        pain|hurt|hurting|noise|thoughts|everything|it|this 2 to stop $|THEN - WORK SCHOOL
        CANT 1 STAY no more|longer
        because that is me|i
        i|ME 3 hopeless & live|better|stop|die|point
        DIE|death|dead 5 sounds|seems|feels 2 good|nice|peaceful|better
        god|lord 3 take|takes me
        see 2 point|reason|future 2 in|of tomorrow|it|life|anything|going|living - SCHOOL
        begging 3 someone|anyone & end|stop
        gave 2 my & not|never know|why|need|yet & sister|brother|mother|friend|him|her & i - \
            SCHOOL recipe
        planning|plan 2 to die|DIE|SUICIDE|not
        planning another
        tried 2 to 1 overdose|SUICIDE|die & yesterday|last|tell|again|week|i
        insurance & i|my|will & sad|help|better|gone & wife|husband|kids|family|mother
        when|once|by|if|until|after i 1 am|be|will 1 dead|gone|die $|THEN|will|not|who - SCHOOL \
            trip
        not|never 4n see|reach|make 1 2025|2026|2027|2028|next|another|the year|new|christmas|\
            birthday - SCHOOL
        not 2 plan|planning|going|want 2 to see 4 year|birthday|christmas|2026|2027|$
        this is it for me
        wish 3 mother|parents 2 never had me
        life 2 no sense|meaning|point - SCHOOL WORK
        nothing left 2 for 1 me|here
        not 3 problem|burden|bother 3 longer|anymore|you|soon
        the bridge|roof|rope|pills|gun it is
        nobody|who|long 3 find|finds me|body - SCHOOL phone
        want|wish 1 it|this|everything|life 1 finished|over|done|gone|ended - SCHOOL WORK
        hate|hating myself
        LIFE 2 punishment|torture|prison
        please|someone|somebody|god 1 kill me - lol SCHOOL WORK monday tuesday
        I 1 will|going|want|to kill me
        to|will|gonna 1 do it 2 this|real|finally
        not|no 1 be|being here anymore|nomore|now
        left|leaving|wrote 1 a|the note|letter & look|take|feed|please|fish|dog|cat|after|sorry|\
            goodbye
        why am i 2 alive|here $|THEN
        i have 2 been dying 2 inside
        SUICIDE|DIE|END 3 first|instead & i 2 going|will|might|do
        i am 1 going|coming 1 too|next|with $ & dies|died|passes
        I 4 WANT 4 be with|join|follow|see him|her|them|my|mother|father|god 4 heaven|tonight|\
            died|dead|$ & died|passed|dead|lost|heaven|gone
        glad|happy|relieved 3 DIE|dead - PATIENTS
        I 3 WANT 4 never 1 born|existed|wake|woken
        what|how 2 if i died|die|dead|GONE & THEN - WORK
    """,
    "not-wanting-to-live": """
        not 3 live to 2 see|pay|get|use|finish|collect|spend
        nothing|nobody 2 holding|keeping me|myself
        hard|harder 3 find|see|think 2 reason|reasons|point - SCHOOL WORK
        NEG 4n CAN|WANT 3n LIVE
        NEG 3n CAN|WANT 2n STAY LATER|$ - SCHOOL
        CANT 2n STAY $|anymore|LATER|THEN - SCHOOL WORK GAME
        CANT 3n LIVE - rent pay wage figure hour
        CANT 3n night|day of this
        not 2n doing|do another $|one|day|night|year - SCHOOL WORK
        TIRED 3n waking up|waiting|hurting|breathing - WORK SCHOOL
        no 1 fight|strength|will|energy 2 left|anymore|to 2 in|live|go|keep|$ - WORK SCHOOL
        no 1 strength|energy|force 2 tonight|finish|end
        have 1 had enough 3 life|living|everything
        never asked to be born
        what 4 have|left 1 to 1 LIVE|STAY|live for
        never 2 get|gets better 4n done|stop|over|end|tired & I
        pain|it|this 2 will be|is over 2 by|soon|tonight|morning|tomorrow - SCHOOL WORK
        why do|am i 3 LIVE|STAY $ - SCHOOL
        guts|courage|balls|nerve|brave|strong|coward|scared|strength 2 enough|to 1 do|pull|die|\
            jump|end|kill|go - SCHOOL interview apply
        let 2 water|it|dark|darkness win
        plane|bus|car 4 crash|crashes|down|hit & relieved|hoping|wish|mind|glad|not care
        like a ghost & official|already|nothing|die
        mother 3 aborted
        i 3 reason 4 hurts|suffers|fight & removing|leave|gone|disappear
        kill|kills me 1 $ & i 2 not care|collapse - SCHOOL WORK GAME
        not care 3 kills|happens|dies|lives me|if|to $|me|i
        brain|mind 6n DIE|SUICIDE
        one|another 1 attempt|try & planning|plan|again|hospital|hospitalized|already - SCHOOL \
            exam
        hospital|er|psych 8 want|going|will|try to 1 try|do again|it
        just|tried|got 2 out|last 4 hospital|night & again|try - SCHOOL WORK food
        last time 3 failed|survived|work & i|this
        because|as|but i 1 do|did|am|want $|to|yesterday|today & SUICIDE|die|kill|cutting|hurt|\
            cut|suicidal
        SUICIDE 1 yourself & i did|do|am
        yourself|yourselves & is it|selfish|hell|sin|wrong & kill|suicide|killing|end - PATIENTS \
            game
        NEG 3n WANT 1 STAY $|anymore|THEN - SCHOOL WORK waitressing
        I 2 NEG 1 LIVE
        TIRED 3n LIVE
        TIRED 2 of|with 1 LIFE|life|this life|everything|trying|fighting|all|hurting|pretending \
            $|THEN - SCHOOL WORK
        NEG 5n REASON 2n to|in|of|for 3n LIVE|STAY|LIFE|me|myself|my|anything $|THEN|LIFE
        NEG 5n REASON 2n to|in|of|for 3n LIVE|LIFE
        NEG 5n REASON 2n to|for|in 1 me|myself|try|trying $
        what 1 is|even|s the 1 point|use 2 LIVE|LIFE|me|it|anything|STAY
        what 1 is|even|s the 1 point|use $ - SCHOOL WORK
        why 1 LIVE|STAY|bother|keep|try $|THEN - SCHOOL WORK
        why keep LIFE|living|trying|going
        not 1 worth LIFE|living|being|it & LIFE|life|living|alive|i - SCHOOL WORK
        LIFE 3n WORTHLESS - WORK SCHOOL corporate
        i am 2 WORTHLESS 2n $|and|to & die|dead|gone|nobody|no|hate|everyone|BURDEN|suicide|live \
            - SCHOOL
        nothing 2 to live for|left
        nothing 2 live for
        nothing to wake up|live|stay|lose & I|^ - SCHOOL
        NEG 3n deserve 3n LIVE|live|life|here|happiness
        NEG 2n CAN|see|find 4n way out|forward|through $|THEN - SCHOOL WORK
        NEG 2n see 3n myself 4n LIVE|alive|past|here|future|around
        NEG 3n see 2 future|tomorrow|ending $|for|with|THEN - SCHOOL WORK
        future 4 with|without me 1 in
        done|through|finished 1 with 1 life|living|everything|it|this $|world|THEN - SCHOOL WORK \
            enroll
        give|giving|gave|given up on 1 LIFE|life|everything|myself|it|living
        ready to 2 give up|go $ & LIFE|pain|i
        lost|no|losing 2 will to LIVE|live
        NEG 3n make it 2n through|past|to 3 night|tonight|week|weekend|day|birthday|christmas|\
            morning|another|year|graduation|18|20|21|25|30|finals|tomorrow|summer & I|^ - class \
            lecture nursing party shift event
        NEG 2n last|survive|handle|take 3 night|tonight|weekend|day|much|week|longer|pain|\
            hurting|life & I|^ - SCHOOL WORK
        NEG 1 take|do|bear|handle|stand|carry 2 anymore|this|it|life|pain|more $|THEN - SCHOOL \
            WORK GAME
        NEG 3n be|being|wake|alive 1 LATER & I 4 will|am|not|might|want|do - SCHOOL WORK send
        LIVE 2 hurts|sucks|hard|exhausting|pain - WORK SCHOOL
        life 2 hurts|over|pain|finish|finished|done|nothing|empty|pointless & I|ME|my|^ - SCHOOL \
            WORK GAME corporate
        SUICIDE|life 2 only 1 way|option|escape|answer|solution|choice
        only 2 way|option|escape|answer|solution|choice 3 DIE|SUICIDE|END|die|death|out
        I 3 regret|hate|mad|sorry|wish|disappointed|angry|ashamed 3n survived|surviving|alive|\
            lived|woke|worked|exist|existing|living
        should 2 have 1 died|dead|killed|succeeded|worked|jumped & i|me
        it 1 should have been me
        I 3 exist|existing|alive 2 mistake|wrong
        wake|woke|waking up 2 disappointed|sad|mad|angry|wishing|pissed
    """,
    "better-without-me": """
        better|happier|easier|fine|improve|improves|relieved|safer|lighter|not 4 OTHERS 4n \
            without me|us
        OTHERS 4n BETTER 5n GONE|if|when|once|without 2 i|me|GONE & ME - ranked
        OTHERS 4n BETTER 4 GONE - PATIENTS
        BETTER 4 if i 3n GONE|died|left|not
        if|when|once|after i|me 3n GONE|die|dead|disappeared|vanished|died 6n CARE|BETTER|\
            relieved
        notice|smell|find|found|deal|clean 4 the smell|body|me|it|after|anymore & nobody|never|\
            not|until|til|debts & i|my|me|nobody - SCHOOL WORK trip
        not 2n have to deal|worry|bother|put with|about|up 2 me
        nobody|they|OTHERS 3 would|will|has not|have|to 2 to pay|deal|worry & i|my stopped|died|\
            gone|debts|stop
        stop|stopped being 1 a problem|bother|burden
        right|good time 2 to stop|go|die|end - SCHOOL WORK job career shift
        OTHERS|wife|kids 4 insurance 2 money|will|would|payout 2 help|$|take|cover - health \
            dental benefits
        better off 4 insurance
        nobody|not|never|no|who|OTHERS 5n CARE 2n if|when|once i|me 3n GONE|DIE|left|die|died|\
            disappear|vanish
        nobody|no|none 4 CARE me|for $|THEN|if - SCHOOL WORK
        nobody|not|anyone|no 2 needs|need|want|wants|loves|love 1 me $|THEN - SCHOOL WORK GAME
        I|ME 5n BURDEN - SCHOOL GAME study
        make room 2 for
        world 5n without me|i
        world 3 not 2n need|miss me
        OTHERS 3 love|like|happy|celebrate 2 if i 2 GONE|die|died
        would|will 2 OTHERS 3 CARE 5 i|me GONE|died|die|dead|was - SCHOOL
        free|rid 2 of me $|THEN
    """,
}
