"""Turns of phrase for being hurt at home, and for not eating."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "hurt-at-home": (
        rule(
            r"\bhands (?:around|on|to|over) my (?:neck|throat|mouth)\b|\bput (?:his|her|"
            r"their) hands on me\b"
        ),
        rule(
            r"\b(?:threw|throws|pushed|pushes|shoved|shoves|slammed|slams|dragged|drags|"
            r"pinned|pins|held|holds|kicked|knocked) me (?:down|against|into|around|"
            r"across|by|on|through|up against|onto|to the|underwater|out of)\b",
            unless=r"patients?|clients?|shift|job|game|schedule|pool|party|bus|into this|into"
            r" nursing|under the bus|training|class",
        ),
        rule(
            r"\b(?:watch(?:es|ing)?|comes?|coming|came|walks?|walking|spying|films?|"
            r"filming|sneaks?|keeps coming) (?:in|on|at|me|into)(?: \w+){0,4}"
            r" (?:shower\w*|change|changing|undress\w*|sleep|asleep|sleeping|bath|naked|at"
            r" night)\b",
            also=r"i|me|my",
            unless=r"patients?|clients?|shift|cats?|roommates? schedule",
        ),
        rule(
            r"\b(?:forc\w+|mak(?:es?|ing)|sell\w*|trad\w+|pimp\w*|blackmail\w*) me (?:to |"
            r"into )?(?:do (?:things|stuff|sexual|it for|that with)|have sex|sleep with|"
            r"for (?:sex|money)|out to|with (?:my )?(?:nudes|pics|photos)|strip|touch|send"
            r" nudes|into sex)\b"
        ),
        rule(
            r"\b(?:he|she|they|boyfriend|girlfriend|husband|wife|father|mother|stepfather|"
            r"ex|partner|uncle|brother)(?: \w+){0,5} (?:outside|door|inside|downstairs|"
            r"here|coming)(?: \w+){0,3} with a (?:gun|knife|bat|hammer|weapon|machete)\b"
        ),
        rule(
            r"\b(?:being|getting|gets|got) (?:hit|beat|beaten|abused|hurt|choked|raped|"
            r"molested|touched|strangled|stalked) (?:by|at home)\b",
            unless=r"patients?|clients?|bus|car|at work|on the unit|on shift|years ago|used to|"
            r"game|ball",
        ),
        rule(
            r"\b(?:raped|assaulted|molested|roofied|drugged|trafficked)\b",
            also=r"i|me|my",
            unless=r"patients?|clients?|years ago|used to|survivors?|as a (?:child|kid|teen)|when"
            r" i was|volunteer|work with|help|class|movie|research|story|therap\w+|scared|"
            r"get assaulted|be assaulted|patients?|could i|would i|will i",
        ),
        rule(
            r"\b(?:afraid|scared|terrified|not safe|unsafe) (?:to (?:go home|be home|"
            r"sleep|leave (?:him|her)|go to sleep|be in my)|at home|in my (?:own"
            r" )?(?:house|home)|of my (?:father|husband|boyfriend|stepfather|mother|wife|"
            r"partner|girlfriend|ex|brother|uncle|dads?|parents)|around my)\b",
            unless=r"judg\w*|disappoint\w*|opinion|reaction",
        ),
        rule(
            r"\b(?:will|going to|gonna|might|threatened to|swore|said he would|says he"
            r" will|hell|wants to) (?:kill|hurt|shoot|stab|burn|bury|find|beat) (?:me|us|"
            r"my kids|both of us)(?: \w+)? (?:if i (?:leave|tell|call|go|talk|say|run|"
            r"scream|divorce|break up)|tonight|when (?:he|she|they) (?:gets?|comes?)|next"
            r" time|one day|in my sleep)\b"
        ),
    ),
    "not-eating": (
        rule(
            r"\bnothing but (?:water|gum|coffee|ice|diet coke|air|lettuce|celery|monster)\b",
            also=r"days|weeks?|faint|weak|dizzy|months",
            unless=r"work|cafeteria",
        ),
        rule(
            r"\b(?:not|stopped|hardly|barely|refus\w+|can not|never|without|have not|quit)"
            r" (?:\w+ ){0,3}(?:eat|eating|eaten|ate|food|meal|bite)\b",
            also=r"(?:\d+|two|three|four|five|six|seven|many|few) (?:days|weeks)|since"
            r" (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|last week)|"
            r"days|a week|weeks|faint\w*|pass(?:ed|ing)? out|collaps\w*|too fat|so fat|"
            r"calories|lbs|pounds|kg|bones|skinny|thin|dizzy|hair (?:is )?falling|heart",
            unless=r"patients?|clients?|residents?|stomach (?:bug|flu)|out|meat|gluten|sugar|"
            r"dairy|fast food|carbs|ramadan|surgery|red meat|in the cafeteria|dairy|vegan|"
            r"keto",
        ),
        rule(
            r"\b(?:\d{2,3}) (?:lbs|pounds|kg|kilos)\b",
            also=r"(?:not|can not|still can not|wont|never) (?:let myself )?eat|too fat|"
            r"starv\w*|purg\w*|restrict\w*|faint\w*|laxatives|disgusting",
            unless=r"patients?|lift\w*|bench|squat",
        ),
        rule(
            r"\b(?:fast|fasting|starv\w+|restrict\w+|purg\w+|bing\w+)(?: \w+){0,5} (?:\d+"
            r" days|days (?:straight|now)|every day|until i|again|can not stop|faint\w*|"
            r"dizzy|blood|die|disappear|hospital|\d+ times)\b",
            also=r"i|me|my|myself",
            unless=r"patients?|clients?|ramadan|netflix|show|series|lent|religio\w*|intermittent",
        ),
        rule(
            r"\b(?:throw\w*|threw|puk\w+|vomit\w*|purg\w+)(?: \w+){0,3} (?:blood|every"
            r" (?:meal|day|night|time)|everything|after (?:i |every |each |meals?|eating|"
            r"lunch|dinner))",
            unless=r"patients?|clients?|flu|stomach bug|pregnan\w*|cats?|dog|baby|hangover|food"
            r" poisoning",
        ),
    ),
}
"""Rules by name, over the plain spelling."""
