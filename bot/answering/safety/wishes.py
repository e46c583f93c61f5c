"""Rules for writers who want to die, or who think of it."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule
from bot.answering.safety.words import DEATH, END_LIFE, GAP, WANT_TO

_START = (
    r"(?:^|\. |\bi\b|\bme\b|\bit makes me|\bmakes me|\bmade me|and |but |or |because |then |now )"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "wants-death": (
        rule(rf"{_START}{GAP} ?{WANT_TO}{GAP} {DEATH}\b"),
        rule(rf"^{WANT_TO}{GAP} {DEATH}\b"),
        rule(
            r"\bwish(?:ed|ing)?(?: \w+){0,3} (?:i (?:was|were|am|had|would|could|did)|"
            r"to)(?: \w+){0,2} (?:dead|die|died|never (?:born|existed|woken up|woke up|"
            r"wake up)|not (?:born|exist|alive|here|wake|been born)|gone|disappear|vanish|"
            r"sleep forever|killed|hit by)",
        ),
        rule(
            r"\bwish(?: \w+){0,3} (?:would|could)(?: \w+)? (?:kill me|shoot me|run me"
            r" over|hit me|end me)",
        ),
        rule(
            r"\bhope (?:i|that i)(?: \w+){0,2} (?:die|not wake|never wake|get hit|crash|do"
            r" not wake)",
        ),
        rule(
            r"\b(?:someone|somebody|god|lord|death)(?: \w+){0,2} (?:kill me|shoot me|end"
            r" me|take me)\b(?! (?:to|seriously|home))",
        ),
        rule(
            r"\b(?:want|need) (?:my life|this life|life|my existence) (?:to be over|over|"
            r"to end|to stop)",
        ),
        rule(
            r"\bi (?:am|will be|was|should be|would be)(?: better)? (?:off )?dead (?:by|"
            r"soon|before|tomorrow|tonight|anyway|inside and|in a)",
        ),
        rule(
            r"\bi (?:should|would|deserve to|ought to)(?: \w+)? (?:be dead|die|not be"
            r" alive|not exist)\b",
        ),
        rule(
            r"\bi (?:should|could|might|may|might as well|will)(?: \w+)? (?:go|leave|"
            r"disappear|be gone)(?: \.|$| and (?:make|let|free|never)| forever| for good)",
        ),
        rule(rf"\bthinking(?: \w+){{0,4}} {END_LIFE}"),
        rule(
            r"\b(?:suicide|death|dying|ending it|being dead|not existing|not being"
            r" here)(?: \w+){0,3} (?:is|seems|sounds|looks|feels)(?: \w+){0,2} (?:the"
            r" only|only|my only|best|better|easier|peaceful|nice|good|great|option|"
            r"answer|way out|relief)",
        ),
        rule(
            r"\b(?:only|easiest|best) (?:way|option|thing left|escape|exit|out)(?:"
            r" \w+){0,3} (?:is|would be) (?:to )?(?:die|dying|death|suicide|end|kill|not)",
        ),
        rule(
            r"\bi (?:do not|would not) (?:care|mind)(?: \w+){0,2} if i (?:die|died|live|"
            r"lived|wake|woke|never|did not|do not|get hit|got hit|crash)",
        ),
        rule(
            r"\b(?:would not|not|never) (?:be )?(?:mind|mad|sad|upset|be mad|be sad)(?:"
            r" \w+){0,2} if (?:i|a (?:car|bus|truck)) (?:died|die|hit|did not wake|never"
            r" woke)",
        ),
        rule(
            r"\bnot (?:care|mind)(?: \w+){0,2} (?:what happens to me|whether i live|if i"
            r" live)",
        ),
        rule(r"\bpassively suicidal"),
        rule(r"\bpassive(?: suicidal)? ideation (?:is|every|again)"),
    ),
    "suicidal-now": (
        rule(
            rf"\b(?:i|me|am|been|feel|feeling|felt|get|getting|being){GAP} suicidal(?!"
            r" (?:patients?|people|clients?|person|residents?|teens?|kids?|individuals?|"
            r"folks|ones|callers?))\b",
        ),
        rule(r"^suicidal (?:again|and|rn|right now|since|lately)"),
        rule(r"^suicidal$"),
        rule(r"\bmy (?:own )?suicidal"),
        rule(
            r"\bsuicidal(?: thoughts| ideation)?(?: \w+){0,3} (?:again|lately|right now|"
            r"every (?:day|night)|getting worse|getting louder|today|tonight|are back|came"
            r" back)",
        ),
        rule(
            r"\bi (?:am )?(?:have|having|had|get|getting|keep having|been having|have been"
            r" having)(?: \w+){0,3} (?:suicidal|dark|intrusive suicidal|bad) (?:thoughts|"
            r"ideation|urges)",
        ),
        rule(
            r"\b(?:thoughts?|thinking|think|thought) (?:of|about)(?: \w+){0,2} (?:suicide|"
            r"dying|death|killing myself|ending (?:it|things(?! with)|my life|everything)|"
            r"not being"
            r" here|hurting myself)",
        ),
        rule(
            r"\bi (?:am|feel|do feel)(?: \w+){0,3} (?:danger to myself|not safe (?:with|"
            r"from|around) myself|unsafe (?:with|from|around) myself)",
        ),
        rule(
            r"\bi (?:attempted|tried)(?: \w+){0,5} (?:last night|yesterday|this"
            r" (?:morning|week|weekend|month)|last (?:week|weekend|month)|again|today|"
            r"tonight|(?:\w+) (?:days?|weeks?|hours?) ago)",
        ),
        rule(
            r"\b(?:i )?(?:just|tried|attempted) to (?:kill (?:myself|me)|hang myself|drown"
            r" myself|shoot myself|overdose|"
            r"end)(?: myself| it| my life)?\b",
        ),
        rule(
            r"\b(?:my|another|second|third|failed)(?: \w+)? (?:suicide )?attempt (?:last"
            r" (?:night|week)|failed|yesterday|this|today|did not work|was (?:yesterday|"
            r"last))",
        ),
    ),
    "ends-own-life": (
        rule(
            r"\b(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|stab|stabbing|"
            r"poison|poisoning|throw|throwing|suffocate|suffocating|strangle|choke|"
            r"electrocute|gas|gassing|launch|fling|delete|murder|unlive|harm|harming|"
            r"mutilate|mutilating) (?:myself|meself)\b",
        ),
        rule(
            rf"\b(?:i|going|want|about|trying|ready|plan){GAP} (?:end|ending|take|taking)"
            r" my (?:own )?(?:life|existence)",
        ),
        rule(
            r"\bi(?: \w+){0,3} (?:end|ending) (?:it(?! with)|it all|everything|all of"
            r" it)(?= \.|$| soon| now| tonight| this| after| before| for good| all| once|"
            r" right| today| tomorrow| because| and| but)",
        ),
        rule(
            r"\b(?:jump|jumping|leap|leaping|fall|step|stepping|walk|walking|drive|"
            r"driving|swerve|crash|crashing|steer|steering|veer)(?: \w+){0,3} (?:off (?:a|"
            r"the|this|my)(?: \w+)? (?:bridge|roof|building|ledge|cliff|overpass|balcony|"
            r"road|parking)|(?:in front of|into|under) (?:a |the |an )?(?:\w+ )?(?:train|"
            r"traffic|truck|bus|tree|wall|ocean|river|lake|semi|car|pole|median|sea))",
        ),
        rule(
            r"\b(?:slit|slitting|cut|open|slash|slashing) my (?:wrists?|throat|veins?|"
            r"arms? open)",
        ),
        rule(
            r"\b(?:blow|blowing|shoot|put)(?: \w+){0,3} (?:my brains?|my head off|through"
            r" my head|in my (?:head|mouth|brain))",
        ),
        rule(
            r"\bi(?: \w+){0,3} (?:going to |will |might |want to )(?:kill|end|off|hang|"
            r"shoot|overdose)(?: me| myself)?(?= \.|$| tonight| tomorrow| soon| if| this)",
        ),
        rule(
            r"\b(?:think|want|going|need|try|trying) to (?:kill|hang|murder) me\b(?!"
            r" (?:lol|if))",
        ),
        rule(r"\bi (?:want|need|going to|think|try|do|choose|am for)(?: \w+)? suicide\b"),
        rule(r"\btoday i (?:finish|end|die)"),
        rule(r"\btonight i (?:finish|end|die|go)\b"),
        rule(
            r"\bbleed(?:ing)? (?:out|to death)\b",
            also=r" (?:i|my|me)",
        ),
        rule(r"\bstarv(?:e|ing) myself"),
    ),
}
"""Rules by name, over the plain spelling."""
