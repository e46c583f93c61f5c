"""Rules for self-harm, hunger, panic and commanding voices."""

from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "self-harm": (
        rule(
            r"\b(?:got|took|pulled|brought|have|found|bought|getting)(?: \w+){0,3}"
            r" (?:blades?|razors?|razor blades?)\b",
            unless="shav\\w*|patients?|kitchen",
        ),
        rule(
            r"\b(?:i|been|am|started|keep|kept|back to|again|want to|urge to|going to|need"
            r" to)(?: \w+){0,4} (?:cut|cutting|burn|burning|hurt|hurting|scratch|"
            r"scratching|hit|hitting|punch|punching|punish|punishing|bruise|bite|biting|"
            r"carve|carving|stab|harm|harming|choke|slice|slicing) (?:myself|my (?:self|"
            r"arms?|wrists?|thighs?|legs?|skin|stomach|hips?))\b(?! (?:on (?:a|the|some|"
            r"my) (?:paper|glass|can|stove|oven|curling|bike|rock)|shaving|cooking|making|"
            r"playing|at (?:the gym|work|practice)|lifting|while (?:cooking|lifting|"
            r"chopping)|a (?:slice|break|piece)|some (?:slack|cake)|off from|out of|up"
            r" (?:about|over))\b)",
        ),
        rule(
            r"\b(?:self harm\w*|selfharm\w*)(?: \w+){0,3} (?:again|last night|yesterday|"
            r"tonight|today|every|right now|urges?|lately|relapse\w*|this (?:week|"
            r"morning)|more)\b",
        ),
        rule(
            r"\b(?:i|am|been|urge to|want to|started|going to|keep|wanting to|relapsed"
            r" (?:on|with|into))(?: \w+){0,3} self harm\w*\b(?! (?:patients|scars|"
            r"history))",
        ),
        rule(
            r"\bi(?: \w+){0,3} (?:cut|cutting|cuts)(?= \.|$| again| deep| too| way| so|"
            r" last night| tonight| today| every| to (?:feel|cope)| and (?:i|it)| bc|"
            r" because| when i| right now)(?! (?:my|the|off))",
        ),
        rule(r"\bcut (?:way |too |so |pretty |really )*(?:too )?deep(?:er)?\b"),
        rule(r"\b(?:started|been|am|urges?|want) (?:to )?(?:cutting|cut) again\b"),
        rule(r"\bcutting again\b"),
        rule(r"\brelapsed(?: \w+){0,3} (?:cutting|blade|razor|sh|scars)\b"),
        rule(
            r"\b(?:skin|arms?|wrists?|thighs?|hand|hands)(?: \w+){0,3} (?:razor|blade|"
            r"knife|bleeding|bleed|itch\w* for|craving)\b",
        ),
        rule(
            r"\b(?:razor|blade|lighter|knife)(?: \w+){0,3} (?:calling|on my (?:skin|arm|"
            r"wrist|thigh)|to my (?:skin|arm|wrist|thigh|leg)|again)\b",
        ),
        rule(
            r"\b(?:until|til|till) (?:i|it|they|my \w+) (?:bleeds?|bled|bruises?|"
            r"pass(?:es)? out)\b",
        ),
        rule(r"\bbleeding (?:will not|wont|does not|is not|would not) stop(?:ping)?\b"),
        rule(
            r"\bcan not stop (?:the bleeding|bleeding|cutting|hurting myself|hitting"
            r" myself|scratching)\b",
        ),
        rule(
            r"\b(?:bang|banging|hit|hitting|slam|slamming|smash|smashing) my (?:head|"
            r"fists?|hand)(?: \w+){0,2} (?:against|on|into|off) (?:the|a|my) (?:wall|"
            r"walls|floor|door|bathroom|mirror|desk)\b",
            unless=r"homework|code|coding|math|lol",
        ),
        rule(
            r"\b(?:pain|blood|bleeding|hurting|razor|blade|cutting) (?:is|are) the only"
            r" (?:thing|way)",
        ),
        rule(
            r"\burges?(?: \w+){0,4} (?:cut|hurt|harm|burn|relapse|bleed|hurt myself|"
            r"strong|bad|back)\b(?! (?:the class|hours|corners))",
        ),
    ),
    "panic": (
        rule(
            r"\b(?:scared|afraid|terrified|worried|scares me|fear|frightened)(?: \w+){0,3}"
            r" (?:what i (?:will|would|might|am going to|could|may|can)(?: \w+)? (?:do|be"
            r" capable)|of myself|i (?:will|might|am going to|would|could|may)(?:"
            r" \w+){0,2} (?:do (?:something|it)|hurt|kill|act on|snap and|end|harm|"
            r"relapse|cut|lose control and))",
            unless=r"wrong|restraint|accident(?:ally)?|injection|needle|by mistake|messing up|"
            r"interview",
        ),
        rule(
            r"\b(?:do not|can not|not) (?:trust|be trusted|leave)(?: \w+){0,2} (?:myself|"
            r"me)(?: \w+){0,2} (?:alone|with|around|tonight|right now|anymore|near|home)\b",
        ),
        rule(r"\b(?:do not|can not) trust myself(?= \.|$| to be| not to| tonight)"),
        rule(
            r"\b(?:can not|should not|do not want to|not safe to|not be|scared to|afraid"
            r" to) be (?:left )?(?:by myself|alone)(?: \w+)? (?:right now|tonight|with"
            r" (?:myself|my thoughts)|im|i)\b",
        ),
        rule(
            r"\b(?:do|doing|done|try) something (?:stupid|dumb|bad|drastic|terrible|awful|"
            r"permanent|irreversible|crazy|rash|reckless|i (?:will|can not|would|might)"
            r" (?:regret|take back))\b(?<!ever do something crazy)",
            also=r"i|me|tonight|myself",
        ),
        rule(
            r"\bi (?:am|do|feel)(?: \w+)? (?:not )?(?:feel )?(?:not safe|unsafe)(?= \.|$|"
            r" right now| at home| tonight| with| in my)",
        ),
        rule(
            r"\bi do not feel safe(?= \.|$| right now| at home| tonight| with (?:myself|"
            r"him|my)| in my (?:own|house|head))",
            unless=r"at work",
        ),
        rule(
            r"\b(?:someone|somebody|anyone|anybody)? ?(?:help me|need help|save me|talk me"
            r" out|stop me)(?: \w+){0,2} (?:before i|i am going to|i want to (?:die|hurt)|"
            r"i can not (?:do|take)|right now i|from doing)\b",
        ),
        rule(
            r"\bi (?:am )?(?:in crisis|need (?:a|the) (?:crisis|suicide) (?:line|hotline|"
            r"number)|need to go to (?:the )?(?:er|hospital|psych) (?:because|before|bc|"
            r"or)|having a (?:mental )?(?:breakdown|crisis)(?: \w+){0,6} (?:scared|alone|"
            r"hurt|help|shaking))\b",
        ),
        rule(
            r"\b(?:suicide|crisis) (?:hotline|line|number)(?= \.|$|).*\b(?:for me|i need|"
            r"asap|right now|urgent|tonight)\b",
        ),
        rule(
            r"\bwho (?:do|can|should) i (?:call|text|talk to)(?: \w+){0,3} (?:suicidal|"
            r"want to die|hurt myself|going to)",
        ),
    ),
    "voices": (
        rule(
            r"\b(?:voices?|they|demons?|something|it|devil|satan|god|a man|tv|people|"
            r"thing|entity|radio)(?: \w+){0,5} (?:tell|tells|telling|told|say|says|saying|"
            r"order|orders|ordering|command|commands|commanding|want|wants|whisper|"
            r"whispers|whispering|scream|screams|screaming|yell|yelling|push|pushing|"
            r"urging|make|making|force|forcing|asking|need|needs|ask)(?: \w+){0,3} (?:me|"
            r"i|jump|kill|die|do it|hurt)(?: \w+){0,4} (?:kill|hurt|die|jump|burn|cut|"
            r"stab|end|do it|harm|attack|set|shoot|destroy|smash|crash|drown|jumping|"
            r"bleed|hang|punish|dead|worthless|deserve|fire)\b",
        ),
        rule(
            r"\b(?:voices?|whispers)(?: \w+){0,3} (?:getting|are|is|will not|wont|got|"
            r"louder|back|never|do not|keep|came|come)(?: \w+){0,3} (?:louder|worse|stop|"
            r"stopping|shut up|quiet|back|real|scaring|winning|telling|screaming|right|"
            r"angry|won|again)\b",
        ),
        rule(
            r"\bi (?:am )?(?:hear|hearing|heard|started hearing|keep hearing)(?: \w+){0,4}"
            r" (?:tell|telling|tells|voices? (?:tell|say|right|again|now|that (?:say|tell|"
            r"want)|and|since|all|at night)|saying|command\w*)",
        ),
        rule(
            r"\b(?:head|brain|mind|thoughts) (?:keeps?|is|are|kept|will not stop|wont"
            r" stop|been)(?: \w+){0,2} (?:telling|ordering|commanding|saying|tell|"
            r"screaming|convincing)(?: \w+){0,4} (?:kill|die|jump|hurt|end|cut|do it|burn|"
            r"worthless|better off|crash|deserve)\b",
        ),
    ),
    "eating": (
        rule(
            r"\b(?:have not|not|stopped|can not|do not|barely|refuse to|refusing to|quit|"
            r"without) (?:eat|eaten|eating|ate|food|any food)(?: \w+){0,4} (?:for|in|"
            r"since)(?: \w+){0,2} (?:\d+|two|three|four|five|six|seven|several|few|days|"
            r"week|weeks|monday|sunday|tuesday|wednesday|thursday|friday|saturday)\b(?!"
            r" (?:hours|hrs|min))",
        ),
        rule(
            r"\b(?:stopped|not|starving|barely|refuse)(?: \w+)? (?:eat|eating|eaten|"
            r"myself|food)\b",
            also=r"faint\w*|pass(?:ed|ing) out|dizzy|black(?:ed|ing) out|weak|heart|do not"
            r" care|collapse\w*|"
            r"die|calories|bones|disappear|vanish",
        ),
        rule(
            r"\b(?:purge|purging|throw(?:ing)? up|puk(?:e|ing)|vomit(?:ing)?|laxatives?|"
            r"threw up|make myself (?:throw up|sick|puke))(?: \w+){0,5} (?:after (?:every|"
            r"each|i eat|meals?|eating|dinner|lunch)|every (?:meal|day|time i eat|night)|"
            r"everything i eat|times (?:a|today|per) ?(?:day)?|blood|again|on purpose|can"
            r" not stop)\b",
        ),
        rule(r"\bmak(?:e|ing) myself (?:throw up|puke|sick|vomit)"),
        rule(
            r"\b(?:i|only|am|under|less than|eat|eating|on)(?: \w+){0,3} (?:[1-6]\d{2}|"
            r"\d{2}|zero|0) (?:cal|cals|calories)\b(?: a day| per day| daily| today)?",
        ),
        rule(r"\b(?:taking|took|abusing|using|swallowing)(?: \w+){0,4} laxatives"),
        rule(
            r"\b(?:keep|kept) (?:fainting|passing out|blacking out)(?: \w+){0,4} (?:eat|"
            r"eating|food|purg\w+|starv\w+)",
        ),
        rule(
            r"\b(?:faint|fainted|fainting|pass out|passed out)(?: \w+){0,7} (?:not eat\w*|"
            r"starv\w*|purg\w*|eat)\b",
        ),
        rule(
            r"\bi will (?:rather )?(?:starve|die)(?: \w+){0,3} (?:than (?:eat|gain|be"
            r" fat)|fat|skinny)",
        ),
        rule(r"\brather (?:die|starve) than (?:eat|gain|be fat)"),
    ),
}
"""Rules by name, over the plain spelling."""
