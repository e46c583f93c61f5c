"""Rules for writers who cannot go on, or think that others would be better off."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

_NO_MORE = (
    r"(?:live|living|be alive|being alive|exist|existing|wake up|keep waking up|go on|keep going|"
    r"continue|carry on|keep on|"
    r"be here(?= \.|$| anymore| any longer| past| after| tomorrow| on (?:this )?earth| but| and)|"
    r"being here(?= \.|$| anymore)|be around(?= \.|$| anymore| to)|stick around|stay alive|"
    r"be on this (?:earth|planet)|be in this world|be part of this world|keep living|keep"
    r" doing life|"
    r"do life|see (?:tomorrow|another day|the morning|my next birthday|next year)|"
    r"survive|make it (?:to|through|past)(?: (?:the|this|another|my|next|one more))?"
    r" (?:night|tonight|week|weekend|day|morning|year|birthday|christmas|\d+|it|tomorrow)|"
    r"keep breathing|breathe anymore|be me anymore|"
    r"keep (?:fighting|pretending)|fight anymore|face (?:another|tomorrow)|"
    r"go back inside ever|ever (?:go|come) back|ever wake up|get better)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "cannot-go-on": (
        rule(
            rf"\bi(?: \w+){{0,3}} (?:not|no|never|nothing|no more|stop|tired of|done|sick"
            rf" of)(?: \w+){{0,3}}? (?:want|wish|plan|need|intend|expect|feel like|care|"
            r"going|think i|deserve|like|trying|desire|see myself|can|able|know how|know"
            rf" if i can|see a reason|reason)(?: (?!not\b)\w+){{0,3}}? {_NO_MORE}\b(?!"
            r" (?:in|with|at|as|on) (?!earth|like this|this world))",
        ),
        rule(
            r"^(?:do not|not|no|can not|never) (?:want|wish|going|gonna|able|think)?(?:"
            rf" to)?(?: \w+)? ?{_NO_MORE}\b(?! (?:in|with|at|as|on) (?!like this))",
        ),
        rule(
            r"\b(?:can not|could not|do not want to|unable to) (?:keep going|go on|keep"
            r" on|carry on|continue)(?= \.|$| anymore| like| much| with (?:life|this"
            r" pain)| living| man| it is| i| because| and)",
        ),
        rule(
            r"\b(?:tired|sick|exhausted|done|over|finished|fed up|weary)(?: \w+){0,2}"
            r" (?:of|with|from|being) (?:life|living(?! (?:with|in|at|on|off|paycheck|so"
            r" far|near))|being alive|existing|existence|being"
            r" here|breathing|fighting(?: to| for| every| just|$| \.)|waking up(?= \.|$|"
            r" every| each)|surviving|trying to (?:live|survive|stay alive)|alive|this"
            r" life|everything and|it all)",
        ),
        rule(
            r"\b(?:living|my life|(?:^|\. |because |and |but |that )life|existing|being"
            r" alive|waking up|breathing|staying alive)(?:"
            r" \w+){0,2} (?:hurts|is (?:too (?:much|hard|painful)|pointless|meaningless|"
            r"unbearable|torture|not worth|painful|exhausting|over|a burden|a prison|"
            r"hopeless|done)|feels (?:pointless|unbearable|impossible|meaningless)|is not"
            r" (?:for me|worth)|have no (?:sense|meaning)|has no (?:sense|meaning|point))",
        ),
        rule(
            r"\b(?:no|any|a|one|single|another|see the|find the)(?: \w+)? (?:reason|point|"
            r"purpose|motivation)(?: left)? (?:to|in|for|of)(?: \w+){0,2} (?:live|living|"
            r"be alive|being alive|keep going|go on|going on|stay|be here|exist|existing|"
            r"continue|wake up|life|alive|get up|try anymore|save me|staying|keep"
            r" trying)\b(?! (?:in|at|with))",
        ),
        rule(
            r"\b(?:what is the )?(?:point|use) (?:of|in) (?:living|being alive|life|going"
            r" on|existing|even living|me being|my life|waking up|anything|continuing)",
        ),
        rule(
            r"\b(?:nothing|not much|little)(?: left)?(?: \w+){0,2} (?:to live for|worth"
            r" living|keeping me|left for me|left to live)",
        ),
        rule(r"\blife (?:is )?(?:not|is not|am not)(?: \w+)? worth (?:it|living)"),
        rule(r"\bnot worth living"),
        rule(r"\b(?:give|giving|gave|given) up on (?:life|living|everything|myself|it all)"),
        rule(
            r"\b(?:hurts|pain|tired|much|hard|dark|anymore)(?: \w+){0,2} i (?:give up|"
            r"quit|am out|surrender|am done)\b",
        ),
        rule(
            r"\b(?:i am|am) (?:done|through|finished) (?:with (?:life|living|everything|"
            r"this life|this world|it all)|living|fighting|trying to live|existing|being"
            r" alive)",
        ),
        rule(
            r"\bi can not (?:take|do|handle|bear|stand|live with|live like|deal with)"
            r" (?:(?:this|it|the pain|life|living|any of this|being alive|myself|it all|"
            r"being me)(?: (?:pain|life))?(?: anymore| any longer| no more| another"
            r" (?:day|night|minute|second)| all)|life|living|being alive|this pain)(?= \.|"
            r"$| i | and| please| help| it| im|)(?! (?:job|shift|class|course|at work|with"
            r" my job|commute))",
        ),
        rule(
            r"\b(?:can not|do not know how to|not sure i can|not think i can|do not think"
            r" i will)(?: \w+){0,3} (?:survive|get through|make it through|last|live"
            r" through)(?: \w+){0,2} (?:tonight|the night|night|this|another (?:day|"
            r"night)|much longer|weekend|until)",
        ),
        rule(
            r"\bnot (?:going to|think i|gonna|sure i|know if i|want to)(?: \w+){0,5}"
            r" (?:make it|survive|last|live)(?: \w+)? (?:tonight|the night|until|to"
            r" (?:see|my|next|the|\d+|christmas|graduation|tomorrow)|past|through (?:the|"
            r"to)?(?: ?night|tonight|this|weekend)|long|much longer|another)",
        ),
        rule(
            r"\bready to (?:die|go(?= \.|$| now| be with)|be done(?= \.|$| with (?:life|"
            r"everything|it all))|leave this|give up(?= \.|$)|end)\b",
        ),
        rule(
            r"\b(?:feel|feeling|am) (?:trapped|stuck) (?:in|and)(?: \w+){0,4} (?:no way"
            r" out|way out is|life)",
        ),
        rule(r"\bno way out(?= \.|$| for me| of this| anymore| except)"),
        rule(r"\bno (?:hope|future)(?: left)? for me\b"),
        rule(r"\bi (?:have|see|got) no (?:hope|future)\b"),
        rule(r"\blost (?:all|the) (?:hope|will to live)\b"),
        rule(r"\blost my will"),
        rule(r"\bwill to live (?:is )?(?:gone|left)"),
        rule(
            r"\bi (?:do not|have no)(?: \w+){0,3} (?:will|desire|energy|strength) to"
            r" (?:live|go on|exist|keep going|fight)\b",
        ),
        rule(
            r"\bi (?:do not|can not)(?: \w+){0,2} (?:see|picture|imagine)(?: myself)?(?:"
            r" \w+){0,2} (?:living (?:past|to)|alive (?:past|at|next|in)|being here"
            r" (?:next|in|past|at)|reaching \d|making it (?:to|past))",
        ),
        rule(
            r"\bi not (?:want|can|wish)(?: to)?(?: more)? (?:live|continue|be here|life|"
            r"this life|exist)",
        ),
        rule(r"\bno want(?: to)?(?: more)? (?:live|life)"),
        rule(r"\bi want(?: \w+)? no more live"),
        rule(r"\bi no (?:more )?want"),
        rule(
            r"\b(?:do not|not) want to be(?: (?!an?\b|in\b)\w+){0,2} (?:anymore|alive|in"
            r" the world)(?="
            r" \.|$)(?! (?:a|an|in))",
        ),
        rule(r"\bhow do (?:i|you|people) (?:keep going|go on|keep living|stay alive) when\b"),
        rule(r"\bcant go on\b"),
        rule(r"\bcan not go on\b"),
        rule(r"\bi (?:do not|can not) want (?:this|to do this) (?:life )?anymore(?= \.|$)"),
        rule(r"\bi want out(?= \.|$| of (?:this )?life| of this world)"),
    ),
    "burden": (
        rule(
            r"\b(?:better|happier|easier|fine|best|relieved)(?: \w+){0,3} (?:without me|if"
            r" i (?:was|were|am|died|die|did not|disappeared|vanished|left|killed|never|"
            r"just|ended|go|had never|had)|when i am (?:gone|dead)|once i am|with me"
            r" (?:gone|dead)|dead\b|if i am)",
        ),
        rule(r"\bbetter off (?:dead|without me|if i)"),
        rule(
            r"\b(?:nobody|no one|not one person|noone|none of them|who|no|one)(?:"
            r" \w+){0,3} (?:would|will|is going to|going to)(?: \w+){0,2} (?:miss me|"
            r"notice|care|cry|come to my funeral|find (?:me|out|my))(?: \w+){0,2}(?: if i|"
            r" when i| that i| im| my)\b",
        ),
        rule(
            r"\b(?:nobody|no one|who|they|everyone)(?: \w+){0,3} (?:miss me|notice i am"
            r" gone|notice if i|mourn)",
        ),
        rule(
            r"\bif i (?:died|die|vanished|disappeared|was gone|were gone|killed|did not"
            r" wake|dropped dead|ceased|was dead|am gone|never woke|stopped existing|"
            r"jumped|left this)\b",
            unless=r"job|insurance|game|respawn",
        ),
        rule(
            r"\b(?:i am|am|being|feel like|become|i feel|be|just)(?: \w+){0,4} (?:burden|"
            r"waste of (?:space|oxygen|air|life|breath)|dead weight)\b(?! (?:on|of)"
            r" (?:proof|the team))",
        ),
        rule(
            r"\b(?:nobody|no one|not anyone|noone) (?:needs|wants|loves|would want|cares"
            r" about|gives a \w+ about) me\b",
        ),
        rule(
            r"\bi (?:do not|did not|never) deserve (?:to (?:live|be alive|be here|exist|"
            r"breathe)|life|this life)",
        ),
        rule(
            r"\bi (?:do not|did not) belong (?:here anymore|in this world|on this"
            r" (?:earth|planet)|alive)",
        ),
        rule(
            r"\b(?:world|family|kids|mother|everyone|everybody|parents|they|wife|husband|"
            r"friends) (?:would|will|do not|deserves?)(?: \w+){0,3} (?:not need me|need"
            r" me|miss me|be free of me|be free from me)",
        ),
        rule(r"\bi hate (?:being alive|living|existing|that i (?:am alive|woke up|exist))"),
        rule(r"\bregret (?:being born|surviving)"),
        rule(r"\bwhy am i (?:alive|still here|still alive|living)\b"),
        rule(r"\bwhy was i (?:born|even born)"),
    ),
}
"""Rules by name, over the plain spelling."""
