"""Turns of phrase for having nothing to stay for, and for a last rest."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "nothing-to-stay-for": (
        rule(
            r"\bnot that i (?:will|am going to|plan to)(?: \w+)? (?:live|be (?:here|alive|"
            r"around)|make it|survive|need (?:it|money)|stick around)\b",
            unless=r"live (?:in|near|there|at)",
        ),
        rule(
            r"\b(?:^|\. )?(?:kill|end) me(?= i can not| i am| i do not| i want| \.|$)",
            also=r"can not|serious|someone|somebody|please|want|pain|hurts|anymore",
            unless=r"lol|exam|finals?|homework|work|shift|class",
        ),
        rule(
            r"\b(?:selfish|a sin|wrong|cowardly|go to hell|forgiven?|weak)\b",
            also=r"kill(?:ing)? (?:yourself|myself|themselves)|end(?:ing)? (?:it all|your life|"
            r"my life)|commit\w* suicide|suicide",
            unless=r"religio\w*|class|ethics|essay|paper|debate|history|patients?|course",
        ),
        rule(
            r"\bif (?:the|my|this|a|our) (?:plane|car|bus|train|truck)(?: \w+){0,3}"
            r" (?:crash\w*|went down|goes down|hit me|hits me|exploded|wrecked)\b",
            also=r"relieved|relief|happy|glad|fine|okay|ok|care|mind|nice|good|hope|wish|"
            r"perfect|solve\w*",
        ),
        rule(
            r"\bwhat (?:do i|is there|else do i|have i)(?: \w+){0,3} (?:to )?(?:stay|live|"
            r"lose|wake up|go on) ?(?:for)?(?= \.|$)"
        ),
        rule(
            r"\bwhy (?:should i|do i|would i|even)?(?: \w+)? ?(?:stay|live|bother"
            r" (?:living|staying|waking|trying anymore)|keep going|go on|be here|wake up|"
            r"exist)(?= \.|$| anymore| alive)"
        ),
        rule(
            r"\bwhy (?:am|are) (?:i|we)(?: \w+)? (?:here|alive|breathing)(?= \.|$| at all| still)"
        ),
        rule(
            r"\bnot (?:planning|plan|going|expecting|expect|intending|intend|want|wanting|"
            r"hoping|gonna)(?: to| on)?(?: \w+)? (?:be alive|being alive|waking up|wake"
            r" up|living(?! (?:in|on|at|with))|live(?= \.|$| past| to| long| until| that|"
            r" till| anymore| like this)|be around (?:for|to|by|when)|stay alive|see"
            r" (?:tomorrow|thirty|my next))"
        ),
        rule(
            r"\b(?:planning|plan|going|want|ready|happy|okay|fine|content|deserve) (?:to|"
            r"on|with) (?:die|dying|being dead)(?! (?:my hair|of|for|laughing|on this"
            r" hill|alone))"
        ),
        rule(
            r"\bnot (?:be )?alive (?:in|by|for|then|when|to|next|after|long)|\b(?:will"
            r" not|not going to|never going to|not) live (?:to see|to be|past|long enough|"
            r"that long|until)\b|\bnot (?:even )?be (?:here|alive|around) to (?:see|use|"
            r"spend|collect|find|graduate|enjoy|hear)"
        ),
        rule(
            r"\b(?:no|not any|not have any|not have the|not got the|out of|lost (?:all"
            r" )?(?:the|my)|ran out of|running out of|zero) (?:fight|will|hope|strength|"
            r"force|reasons?|will power)(?: \w+)? (?:left|to (?:live|go|keep|stay|fight|"
            r"be)|in me|anymore|for (?:me|living))"
        ),
        rule(
            r"\bwill to (?:live|keep going|go on|continue|fight|be here|exist)\b",
            unless=r"patients?|clients?|residents?",
        ),
        rule(
            r"\b(?:had|have had|have) (?:it|enough) (?:of|with) (?:this |my )?(?:life|"
            r"living|everything|world|being alive|existing|existence)"
        ),
        rule(
            r"\b(?:life|everything|it)(?: is| for me| feels)(?: \w+)? (?:finish|finished|"
            r"over)(?: for me)?(?= \.|$)",
            also=r"i|me|my",
            unless=r"semester|season|course|exam|clinicals?|class|game|interview|rotation|shift|"
            r"summer",
        ),
        rule(
            r"\b(?:never|not)(?: \w+)? (?:gets?|getting|get any|got) better\b",
            also=r"i am done|tired|waiting|want (?:out|to (?:die|go|stop))|anymore|stop trying|"
            r"give up|can not|hopeless",
            unless=r"pay|job|salary|work|wages",
        ),
        rule(
            r"\b(?:see|seeing|only|is|left|there is|have|found)(?: \w+){0,2} (?:one|no|"
            r"any|only one) (?:way (?:out|forward)|escape|exit)\b",
            unless=r"parking|job|career|degree|contract|lease",
        ),
        rule(
            r"\b(?:too (?:broken|far gone|damaged|tired)(?: \w+){0,3} (?:to (?:fix|save|be"
            r" saved|live|keep|go on|exist)|live)|beyond (?:help|saving|repair)|nothing"
            r" (?:can|will) (?:help|save|fix) me|no (?:saving|helping|fixing) me)\b"
        ),
        rule(
            r"\b(?:cant|can not) (?:keep|go on)(?: \w+)? (?:living|existing|breathing|"
            r"waking up|like this|being alive|doing life|fighting)\b",
            unless=r"hours|shifts?|job|nights",
        ),
        rule(
            r"\bnot (?:made|meant|built|cut out|supposed|designed) (?:for|to)(?: \w+)?"
            r" (?:this world|life|this life|be alive|be here|exist|live|survive|living|the"
            r" world)(?= \.|$| anymore| and| i)"
        ),
        rule(
            r"\bheart (?:can not|can no longer|does not want to) (?:carry|take|bear|beat|"
            r"handle|go on)"
        ),
    ),
    "final-rest": (
        rule(
            r"\b(?:permanent|eternal|endless|forever|long|big|final|never ending|"
            r"everlasting) (?:silence|sleep|rest|peace|quiet|darkness|nap|nothingness|"
            r"solution|dark)\b",
            unless=r"deep sleep study|nap after|solution to (?:my|the) (?:hair|wifi)",
        ),
        rule(
            r"\bsleep(?: \w+){0,3} (?:forever|and never|and not|eternally|for good|for"
            r" eternity|never wake|not wake|not have to wake)\b|\b(?:go|went|fall|fell|"
            r"drift|drifting) (?:to sleep|asleep|off)(?: \w+){0,2} (?:never|not|forever|"
            r"for good|for the last)"
        ),
        rule(
            r"\b(?:never|not)(?: \w+)? (?:wake|woke|waking|woken)(?: \w+)? ?(?:up)?(?= \.|"
            r"$| again| tomorrow| anymore| sounds| would| from| and| for)",
            also=r"i|me|my|sleep|would|sounds|just|nice",
            unless=r"alarm|patients?|early|for work|for class|shift|late|on time|roommate will",
        ),
        rule(
            r"\b(?:go|going|went|be|being|get|call me|called|take me|return|come) (?:home|"
            r"up|back)?(?: \w+)? ?(?:to|with) (?:god|jesus|the lord|heaven|my maker|allah|"
            r"be with (?:god|jesus|him|her))\b",
            also=r"i|me|my|ready",
            unless=r"church|bible study|mass|pray(?:er)? group",
        ),
        rule(
            r"\b(?:see|join|be with|meet|with|reunited? with|follow|hug|hold)(?: (?:him|"
            r"her|them|my (?:\w+ )?\w+|you))? (?:again )?(?:in heaven|on the other side|in"
            r" the (?:next|after) ?life|up there|again soon|soon in|in death)\b"
        ),
        rule(
            r"\b(?:the |my |all (?:the |this )?)?(?:pain|suffering|misery|hurt|torment|"
            r"agony|nightmare|torture)(?: \w+)? (?:will|to|is going to|can|could|would)(?:"
            r" \w+){0,2} (?:be over|end|stop|finally|go away|be gone)(?: (?:by|soon|"
            r"tonight|when|if|forever|once|after|for good|finally)|(?= \.|$))",
            unless=r"back pain|knee|tooth|cramps|patients?|surgery|period|migraine",
        ),
        rule(
            r"\bmight as well(?: \w+)? (?:end|make it official|die|be dead|jump|disappear|"
            r"not (?:be|exist|live|wake)|kill|hang|go (?:hang|die|jump))"
        ),
        rule(
            r"\b(?:cease to (?:be|exist)|ceasing to|stop being a person|blink out|poof out"
            r" of|turn (?:myself|me) off|switch (?:myself|me) off|erase myself|delete me"
            r" from|remove myself from (?:this|the|life)|take myself out|off switch|be"
            r" nothing|become nothing|be erased|fade (?:away|out)|not be a thing)\b",
            unless=r"group chat|server|thread|list|class",
        ),
        rule(
            r"\b(?:end|ending) (?:my )?(?:chapter|journey|story|run|time) (?:here|on"
            r" (?:earth|this)|early|tonight|now)|\bmy (?:time|story|journey|life) (?:is"
            r" )?(?:up|ends?|over|done|ending|has come)(?= \.|$| here| now| tonight| soon|"
            r" and)",
            unless=r"game|job|shift|internship|school",
        ),
        rule(
            r"\b(?:my|a) (?:ticket|way|exit) out of (?:this (?:life|world)|here forever|"
            r"life)|\bleave (?:all of )?(?:this|it) behind(?: \w+)? (?:forever|for good|"
            r"tonight)|\bexit plan\b|\bmy (?:permanent )?(?:exit|escape)(?= \.|$| plan|"
            r" is| tonight)",
            unless=r"job|career|retail|company|startup",
        ),
        rule(
            r"\b(?:i am|am|feel|feels|like) (?:\w+ ){0,3}(?:a ghost|already dead|already"
            r" gone|a walking corpse|dead inside|dead already)\b",
            also=r"official|might as well|finish|end|want|body|catch up|real|tired|wait\w*|"
            r"done|anymore|soon",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
