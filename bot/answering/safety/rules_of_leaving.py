"""Rules for plans, letters and goodbyes, and for not being safe."""

from typing import Final

LEAVING: Final = {
    "plans-an-end": """
        i 3 be|going|jump|lie|lay|get under|before 1 it|train|bus & train|bus|truck - WORK
        have|has|had|got|made 1 a|my 1 plan & SUICIDE|END|DIE|ME 3 tonight|stuff|everything|need|\
            it|die|life|end|do|date|means - SCHOOL degree years save
        picked|set|chose|chosen|choosing|picking|got 2 date|day|time|method|spot|place|way|tree|\
            bridge & i|my|me - SCHOOL appointment
        know|knows|decided|figured|planned 3 how|when|where|what 3 do it|END|kill|die|bridge|\
            method - SCHOOL
        tonight|friday|tomorrow|saturday|sunday|monday|thursday|wednesday|tuesday|weekend 3 is|s \
            the|my|when night|day|last|time|end|i $|THEN|do - SCHOOL WORK
        think tonight 2 it
        tonight|today is it $
        i|already 1 know|picked|chose|found 1 what|which|the bridge|method|spot|tree|building|\
            roof
        see you|u|yall 2 other|next side|life
        made up my mind & tonight|rest|finally|done|die|end|it - SCHOOL WORK career
        not|never 3 need|needing 4 where i 1 am|going
        gave|giving|given|handed 1 away|my & not|never|everything|everythings 2 need|settled|\
            matter|use|want - SCHOOL scrubs
        GAVE 3 to 1 my & GAVE 8 to my & settled|done|now|finally|ready - SCHOOL
        told|said|say|saying|tell 3 goodbye|bye 2 to|already|this|my|kids|cat|dog & i|my|how - \
            SCHOOL WORK college camp trip dorm boss
        love you|u 3 sorry|goodbye|bye & bye|goodbye|sorry|last - SCHOOL WORK trip
        goodbye|suicide text|texts|note|notes|letter|letters|video|messages|message - coworker \
            SCHOOL WORK
        if anyone asks & loved|love|sorry
        have 3 plan & scared|ready|calm|peace|relieved|anymore|tonight|date|stuff|everything - \
            SCHOOL degree career
        I|^ 3 END 1 it $|i|tonight|today|after|before|no - SCHOOL
        ending|end it $|THEN|after|tonight|before|if|today|soon & i|^ - boyfriend girlfriend \
            relationship contract lease him her
        i 2 DIE|go|finish 3 before|until|at|after 21|18|25|30|christmas|birthday|graduation & \
            planning|plan|want|die|pointless - SCHOOL
        not 3n plan|planning|intend|expect 2n STAY|wake|waking|alive|live|around
        not making it 2 to 4 alive
        if|whether i 2 be here|around|alive 2 for|by|when|next|tomorrow|in - SCHOOL meeting
        only staying|here|alive 2 until|till|for|because & then|die|dies|gone|passes|done
        dont|not be sad 4 when|news|gone|me
        hear|hears|get the 1 news 2 about|of me
        SUICIDE|END|jumping|jump SOON & i - GAME SCHOOL
        who wants my & not|where|gone|need|going
        not matter|matters 4n jumping|die|dead|ending|end|gone|tonight - SCHOOL
        before i 1 end|die|kill|go 1 it|myself|$
        I 4 END SOON - SCHOOL WORK GAME
        SOON 3 i 2 END|finish|finally|am finished|done|rest|gone|free - SCHOOL WORK GAME send \
            final
        NEG 3n be|being 1 here|around|alive|there|living|on SOON|LATER|for|when|much|to|by|in|\
            past|next|after & I|^ - meeting class notes recap session vc event lecture stream \
            shift game move
        not 1 that|like 1 it|i 2n matters|matter|will|care & i 3n not|dead|die|around|alive|here|\
            gone
        i 2 will|am|going 3 be|gone|dead|not 2 dead|gone|alive 2 by|soon|before|then|tomorrow|\
            tonight|anyway - SCHOOL
        not|never 2 around|here|alive 2 much|for long|longer|that - WORK
        feels|feel|is 2 my last $
        SUICIDE thoughts & away|stop|me|i|again|my
        i am 1 a mistake
        plane 2 down & relieved|mind|glad
        nobody has|have to deal & debts|paid|off
        last 1 night|meal|birthday|christmas|sunset|week|weekend 2 on|alive|earth|here|ever - \
            SCHOOL WORK
        my|the last night|day|meal|hours|hour $|alive|here|on|ever - SCHOOL WORK died final
        counting 1 down|the 3 hours|days|until & GONE|die|dying|over|end|finally
        by the time 4 read|see|find|get 3 gone|dead|this
        when|once|after|if i 1 am|was|have 1 GONE - SCHOOL vacation moved trip
        after i 1 am 1 GONE
        take|look care|after 1 of|my 4 when|for|after i|me 2 gone|not
        take care of|each 2 my|dog|cat|kids|other & gone|goodbye|bye|last|sorry|forever|turned - \
            SCHOOL trip vacation
        LETTER 3 written|done|sealed|ready|left|finished & ME 5 family|mother|siblings|kids|\
            parents|each|everyone|sister|brother|dad|need|do
        suicide note|notes|letter|letters
        wrote|written|writing|write|typing|finished|wrote 1 my|the|a|letters|letter|goodbye \
            LETTER|letter $|THEN|for|and|already - SCHOOL PATIENTS recommendation cover \
            resignation director progress soap
        wrote|written|writing|recorded|made|leaving|left|are|all 2 LETTER 4 each|mother|family|\
            kids|parents|wife|husband|sister|brother|friends|everyone|son|daughter|siblings|\
            goodbye|sorry - recommendation cover acceptance resignation birthday wedding thank
        my goodbyes|goodbye
        said|say|saying 3 my|goodbye|goodbyes 1 goodbyes|everyone|all|forever - WORK trip summer
        this 1 is|my goodbye - summer
        goodbye 1 everyone|world|cruel|forever|all|guys $|THEN|thank|thanks|love - SCHOOL WORK \
            switching leaving logging server summer
        GAVE 4 stuff|things|everything|clothes|belongings|dog|cat|guitar|collection|xbox|switch|\
            ps5 & i & not|nothing|left|gone|settled|goodbye|need|soon|something|die|accounts|no|\
            note - SCHOOL scrubs
        deleted|deleting|deactivated 2 all|my & gave|goodbye|nothing|last|done|left|note|goodbyes \
            - SCHOOL
        sorry & bye|goodbye|love|not|never|anymore|bother|gone|last - SCHOOL WORK
        will|do not|never 2 bother|bothering|hear|see|seeing 2 you|anyone|from|any|anybody|of|me \
            4 again|anymore|ever|now|me - SCHOOL
        not|never 3 hear|hearing from me
        last|final message|post|text|words|note|goodbye 3 $|from|ever|i|here|to|before - SCHOOL \
            WORK client
        tell my|him|her|them|everyone 2 i|it 3 loved|love|sorry|not
        made 1 my|peace|up peace|with|mind 3 it|death|dying|god|life|tonight|going|everything - \
            SCHOOL
        see you 2 other side|next life|heaven
        was|been 1 nice|good|fun|real 2 knowing|guys|yall|while|fun & not|bye|goodbye|gone|dead|\
            seeing|^ - SCHOOL server
        not 2n seeing|see 2 any|you|anyone of|again|anymore & i|^ - SCHOOL
        my 3 life insurance & need|die|gone|week|family|better|help
        life insurance 6 family|wife|kids|mother|help|need|suicide|pay - benefits
        affairs in order
        funeral & my 1 funeral|own - SCHOOL leave
        it was nice knowing
    """,
    "unsafe": """
        I 4 UNSAFE $|THEN|right|tonight - SCHOOL WORK job back
        FEAR 4 STUPID - SCHOOL WORK restraint interview clue
        FEAR 4n i 2 will|might|going|am|would|could|may 3 hurt|kill|relapse|harm|end|cut|SUICIDE|\
            HURT - wrong SCHOOL restraint wrong accident patient patients
        going to|might|will|about|before i|can STUPID|do 1 STUPID - WORK
        WANT|before|might|may|could|will|about|going|gonna 3 do STUPID
        NEG 2n trust|keep|trusted|promise|leave 2n myself|me 4n safe|alone|with|around|right|\
            tonight|near|knives|$|be|anymore - SCHOOL
        NEG 3n keep myself safe|alive
        UNSAFE 3 tonight|right|myself|alone|now - WORK
        i am 1 not|in safe|crisis|danger|spiraling|unsafe - WORK
        having 2 breakdown|crisis|panic & alone|hurt|scared|die|do
        talk me|someone|somebody down|out & I|ME|someone
        need 1 someone|help|somebody 5 now|alone|tonight|die|stop|before - SCHOOL WORK career
        thoughts|urges|urge|darkness|depression|demons|ideation 4 back|worse|louder|loud|winning|\
            strong|stronger|scaring|scare|stop - SCHOOL WORK PATIENTS
        danger to my|myself|others|people|everyone & i|im|am - PATIENTS
    """,
}
