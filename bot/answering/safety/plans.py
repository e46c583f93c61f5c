"""Rules for plans that are made and goodbyes that are said."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "plan": (
        rule(
            r"\bgoing to do it(?: \w+){0,2}? (?:tonight|tomorrow|when (?:my|everyone|they|"
            r"no|he|she|i get)|"
            r"after (?:my|everyone|they|he|she)|before (?:they|anyone|he|she|my)|while|"
            r"once|this time|today|soon)\b",
            unless=r"homework|laundry|exam|interview|apply|class|dishes|assignment",
        ),
        rule(
            r"\b(?:you|yall|anyone|everyone|they|people) (?:will|do) not (?:have to"
            r" )?(?:deal with|hear from|see|"
            r"worry about|put up with|miss|be bothered by|listen to) me\b",
        ),
        rule(r"\b(?:not (?:be )?need\w*)(?: \w+){0,2} where i am going\b"),
        rule(r"\byou know what for\b|\blooked up how to (?:kill|hang|die|overdose|tie)"),
        rule(
            r"\b(?:going to|about to|ready to|want to|will|gotta|have to) jump(?= \.|$|"
            r" off| from| tonight| now| i| and)"
        ),
        rule(r"\bcounting down\b(?: \w+){0,5} (?:be gone|be free|dead|over|until i)"),
        rule(
            r"\b(?:picked|set|chosen|chose|have|got|choosing|decided on|picking)(?:"
            r" \w+){0,2} (?:date|day|method|way|spot|place|time)(?: \w+){0,3}(?: to (?:do"
            r" it|die|end|go|kill)|\. (?:it is |its )?(?:after|on|before|my|the|tonight)|"
            r" i am going to do it| for it$)",
        ),
        rule(r"\b(?:picked|chosen|set) (?:a|the|my) (?:date|method)\b"),
        rule(
            r"\bi(?: \w+){0,2} (?:have|got|made|making|know|planned|figured out|worked"
            r" out)(?: \w+){0,3} (?:a plan to (?:end|die|kill|hurt|do it|go)|how i (?:am"
            r" going to|will|would|want to) (?:do it|die|end|go)|(?:it all|everything)"
            r" (?:planned|figured|ready)(?: out)?(?= \.|$| the| how| my| for)|my (?:plan|"
            r"death|suicide|exit|funeral|method)\b|plan and (?:the )?(?:means|pills|date))",
        ),
        rule(r"\bi (?:have|got) (?:a|the) plan and\b"),
        rule(r"\bmy plan is ready"),
        rule(r"\bi have a plan(?= \.|$)"),
        rule(
            r"\bplan(?:ning|ned)? (?:my|the|a|own|it is my)(?: own)? (?:death|suicide|"
            r"exit|last|funeral)\b",
        ),
        rule(
            r"\b(?:wrote|writing|write|written|finished|finishing|typed|typing|drafted|"
            r"left|leaving|addressed)(?: \w+){0,4} (?:suicide (?:note|letter)|goodbye"
            r" (?:note|letter|notes|letters|message|video|text)|(?:final|last) (?:note|"
            r"letter|goodbye|words|message|letters)|my (?:note|notes|will(?: and)?|"
            r"obituary|letters to)|letters? (?:to|for) (?:my|everyone|each|all)|notes?"
            r" (?:to|for) (?:my|everyone)(?: (?:family|parents|kids|mother|father|wife|"
            r"husband|friends?))?(?= \.|$| saying| and| for when| to| family| mother|"
            r" father| kids| parents))",
        ),
        rule(
            r"\b(?:tonight|today|tomorrow|this weekend|friday|sunday|monday|saturday|this)"
            r" (?:is|might be|will be|would be) (?:the (?:night|day|end|last)|it|my last|"
            r"when it ends|finally (?:it|the))(?= \.|$| i| for me| night| day| time| one|"
            r" and| goodbye| everyone)",
            unless=r"exam|final|deadline|class|shift|semester|apply",
        ),
        rule(
            r"\b(?:think|thinking|guess|maybe) (?:tonight|today|this) is (?:it|the night|"
            r"the day)",
        ),
        rule(
            r"\bmy last (?:day|night|week|month|hours?|message|post|birthday|christmas|"
            r"meal|sunrise|sunset|goodbye|words|text)(?= \.|$| on (?:earth|this)| alive|"
            r" here| ever| i|)(?! (?:of|at|in|for|with|shift|as|was|before (?:break|"
            r"vacation|graduation|finals)))",
            unless=r"job|work|shift|class|school|semester|internship|summer",
        ),
        rule(
            r"\blast (?:time|message|thing|post) (?:you|yall|anyone|i|any of you)(?:"
            r" \w+){0,3} (?:hear from me|see me|ever (?:post|send|type|write|say|see)|will"
            r" (?:see|hear))",
        ),
        rule(
            r"\bi (?:will not|am not going to|might not|am not gonna|may not|probably will"
            r" not|will no longer)(?: \w+)? (?:be (?:here|around|alive)|exist|live)(?= \.|"
            r"$| tomorrow| by| next| when| to see| for (?:my|graduation|christmas|the)|"
            r" much| long| anymore| after| past| in the morning| then| and)",
        ),
        rule(
            r"\bi(?: \w+){0,2} (?:be|am) (?:dead|gone) (?:by|before|soon|tomorrow|tonight|"
            r"in (?:a|an|the)|then|when|after|next)\b(?! (?:work|noon|\d))",
        ),
        rule(
            r"\b(?:by the time|when) (?:you|anyone|someone|they|yall|people)(?: \w+)?"
            r" (?:read|see|find|get) (?:this|me|my)\b",
            also=r"i|me|my|gone|late|sorry",
        ),
        rule(
            r"\b(?:going to|gonna|will|want to|about to|ready to|planning to|gotta|have"
            r" to) (?:do it|go through with it|get it over with)(?= \.|$| tonight|"
            r" tomorrow| soon| now| this| right| after| when| and| before)(?= \.|$|"
            r" tonight| tomorrow| soon| right now| now| this (?:time|week|weekend)| when"
            r" (?:my|everyone|they|no)| after (?:my|everyone))",
        ),
        rule(
            r"\b(?:once|after|when) (?:my )?(?:dog|cat|mother|father|grandmother|parents|"
            r"pet|kids)(?: \w+)? (?:dies|die|passes|is gone|are gone|grow up)(?: \w+){0,4}"
            r" (?:i am|im|i will|i can)(?: \w+){0,2} (?:out|next|done|going|go|gone|leave|"
            r"follow|free to)",
        ),
        rule(
            r"\b(?:no|not) (?:need|point|reason) (?:to|for|in)(?: \w+){0,3} (?:save|"
            r"savings|plan|future|retire|finish school|make plans)(?: \w+){0,3} (?:dead|"
            r"gone|here|be alive)",
        ),
        rule(
            r"\bi (?:need|want) it to (?:be (?:enough|painless|quick|over|fast)|stop"
            r" forever|look like an accident)",
        ),
        rule(
            r"\bcount(?:ing)? down(?: the)?(?: \w+){0,2} (?:until|til|till) (?:i am|i die|"
            r"it is over|the end|i can (?:die|end))",
        ),
        rule(r"\bfunds? my funeral"),
        rule(
            r"\bmy (?:own )?funeral\b",
            unless=r"lol",
        ),
        rule(
            r"\bwho (?:will|would|is going to) (?:come to my funeral|take (?:care of )?my"
            r" (?:dog|cat|kids|pets?|cats|dogs))\b",
        ),
        rule(
            r"\b(?:is|does) (?:life )?insurance (?:pay|cover|still pay)(?: \w+){0,4} (?:if"
            r" i|my suicide|if you kill yourself|suicide)",
        ),
    ),
    "goodbye": (
        rule(
            r"\b(?:said|saying|say|wrote|sending|sent|texted|giving|made|making)(?:"
            r" \w+){0,3} (?:my |final |last )?(?:goodbyes|goodbye|final goodbyes?|"
            r"farewells?)(?: \w+)? (?:in my head|to everyone|already|to (?:my|all|them|you"
            r" all|the)(?: \w+)?|tonight|now|forever)",
            unless=(
                r"job|coworkers?|moving|college|patients?|airport|internship|graduat\w+|school"
            ),
        ),
        rule(
            r"\b(?:said|saying|made|say) (?:all )?my (?:final |last )?(?:goodbyes|"
            r"farewells?)\b",
        ),
        rule(r"\bmy (?:final|last) goodbye"),
        rule(
            r"\bgoodbye (?:forever|everyone|world|cruel|all|to everyone|for good|my"
            r" friends|friends|and (?:thank|thanks|sorry)|everybody|i love you)\b",
        ),
        rule(
            r"\b(?:this is|guess this is|so this is)(?: \w+)? (?:my )?(?:goodbye|"
            r"farewell)\b",
            unless=r"channel|server|discord|job|semester",
        ),
        rule(
            r"\btell (?:my )?(?:\w+ )?(?:mother|father|family|kids|son|daughter|parents|"
            r"brother|sister|wife|husband|friends?|boyfriend|girlfriend|them|everyone|him|"
            r"her|dog|cat|baby)(?: \w+){0,3} (?:i (?:love|loved|am sorry|tried)|it was"
            r" not|sorry)\b",
        ),
        rule(
            r"\b(?:take care of|look after|watch|feed|adopt|want) my (?:\w+ )?(?:dog|cat|"
            r"pets?|kids?|cats|dogs|children|hamster|fish|brother|sister|mother|family|"
            r"stuff|things|plants|puppy|kitten|rabbit|turtle|bird)(?: \w+){0,3} (?:when i|"
            r"after i|once i|if i|gone|for me when)(?: \w+){0,3}(?! (?:work|vacation|trip|"
            r"class))",
            unless=r"trip|vacation|work|shift|travel\w*|move|college|holiday",
        ),
        rule(
            r"\b(?:giving|gave|give|given|giveaway|selling)(?: \w+){0,2} (?:away|out)?"
            r" ?(?:all )?(?:of )?my (?:\w+ )?(?:stuff|things|belongings|games|clothes|dog|"
            r"cat|pets?|guitar|favorite \w+|possessions|money|collection|account|"
            r"jewelry)(?: away)?(?: \w+){0,6} (?:i will not need|wont need|not need|"
            r"anymore|soon|where i am going|to (?:everyone|people|my)|before i|need (?:it|"
            r"them)|because i|keep|goodbye)\b",
            unless=r"moving|college|dorm|downsiz\w*",
        ),
        rule(
            r"\b(?:i )?(?:will not|wont|not going to|not|never) (?:be )?need(?:ing)?"
            r" (?:it|them|this|any of|my \w+|these|anything|money|stuff)(?: \w+){0,3}"
            r" (?:where i am going|soon|after (?:tonight|today|this weekend|friday|"
            r"tomorrow)|when i am gone|much longer|anymore anyway)\b",
        ),
        rule(
            r"\b(?:when|once|after) i am (?:gone|dead)\b(?! (?:for|from|to|on|at|all day|"
            r"this week)\b)",
            unless=r"vacation|trip|work|shift|weekend",
        ),
        rule(
            r"\bsee (?:you|yall|u)(?: \w+)? (?:on the other side|in (?:the next|another)"
            r" life|in heaven)\b",
        ),
        rule(
            r"\bit (?:was|has been) (?:nice|good|great|an honor) (?:knowing|to know)"
            r" (?:you|yall|all|everyone)\b",
        ),
        rule(r"\bnice knowing (?:you|yall|everyone)\b"),
        rule(r"\bremember me (?:when|as|after|fondly|for)\b"),
        rule(
            r"\b(?:forgive me|sorry|im sorry) (?:for (?:what i am (?:about|going)|"
            r"everything(?= \.|$| i| goodbye| everyone))|(?:mother|father|everyone) (?:i|"
            r"but i)? ?(?:can not|tried|love|could not))\b",
        ),
        rule(
            r"\b(?:thank you|thanks)(?: \w+)? for (?:everything|trying|being (?:there|"
            r"here|kind|my friend))(?: \w+){0,3} (?:goodbye|this is it|i (?:am|can not|"
            r"have to go|will not)|it is time|but i|farewell|it will not be long)\b",
        ),
        rule(
            r"\b(?:dont|do not|no need to|nobody|nobody (?:has|have) to|wont have to|not"
            r" have to) (?:worry|look for|come looking|wait for|wait up for|deal with|"
            r"call)(?: \w+){0,2} (?:me)(?= anymore| \.|$| after| much| soon)",
            unless=r"lol",
        ),
        rule(r"\bsoon i will be (?:free|at peace|gone|with)"),
        rule(r"\bfinally (?:be )?(?:at peace|free|over)(?= \.|$| tonight| soon)"),
        rule(r"\bi am at peace with (?:it|dying|my decision|this)\b"),
    ),
}
"""Rules by name, over the plain spelling."""
