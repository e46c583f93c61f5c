"""What is not the writer's own present: the past, the work, grief, film and study."""

import re
from typing import Final

from bot.answering.safety.late import Late

SPLIT: Final = re.compile(
    r" \. | but (?=i|now|it|lately|the)| and (?=now |i am now|lately|still )|(?<= ago)(?="
    r" (?:and )?now\b)| (?=now i\b)| (?=lately )| (?=tonight i )| (?=rn )|"
    r" because "
)
"""Where one thought of a message ends and the next begins."""

PAST: Final = Late(
    r"\b(?:used to|(?:\w+|\d+|few|couple(?: of)?) (?:years?|months|decades?)(?: \w+)?"
    r" (?:ago|back|clean|sober|free|stable|in recovery|out of|healthy|later|since (?:i|my|"
    r"then))|(?:clean|sober|stable|recovered|free|in recovery|out)(?: \w+)? (?:for"
    r" )?(?:\d+|one|two|three|four|five|six|ten|several|many|a few) (?:years?|months)|"
    r"years (?:ago|back)|a while (?:ago|back)|\d+(?:yrs?|y|mos?) (?:ago|back|clean|sober)|"
    r"a long time ago|back (?:in|when|then)|in (?:the past|my past|high school|middle"
    r" school|college|20\d\d|my (?:teens|twenties|early|late|20s)|recovery(?! and)|"
    r"elementary)|"
    r"when i was (?:\d+|a (?:kid|child|teen|teenager)|young|younger|little|in|at|sick|"
    r"\w+teen|growing)|as a (?:kid|child|teen|teenager|minor)|once (?:was|had|tried)|once"
    r" in|my (?:past|history)|past (?:attempt|attempts|suicide|"
    r"self harm|history|hospitali\w+|abuse|trauma)|previous(?:ly)?|former(?:ly)?|ex"
    r" (?:self|cutter|addict|user)|history of|growing up|"
    r"survivor|survived (?:a|an|my|it|suicide|abuse)|recovered|no longer|(?<!can )not"
    r" anymore|not (?:suicidal )?(?:now|anymore)|last year|long ago|ages ago|got better|"
    r"over a (?:year|decade)|overcame|got help|came out the other side|grew up|"
    r"at \d+ (?:i|and)|my teens|years later|since 20\d\d|over it now|got through|doing"
    r" (?:well|great|good|better|fine)|better now|stable now|i was (?:suicidal|depressed|"
    r"inpatient|hospitali\w+) (?:as|in|for|when|at|before|and (?:got|am better))|"
    r"hospitali[sz]ed (?:for|after|because|as|in|twice|once)|(?:had|have had) (?:an?"
    r" )?(?:attempts?|past)|lived (?:through|experience))\b"
)
"""Words that put a thought into the past."""

PRESENT: Final = re.compile(
    r"\b(?:worse than ever|back and worse|"
    r"again|still(?! (?:become|get|be(?: a)?|work|apply|do (?:this|it)|have a chance|"
    r"able|hired|allowed|eligible))|now i (?:want|am (?:back|thinking|going|cutting|"
    r"planning))|right now|tonight|lately|these days|every (?:day|night)|keeps?"
    r" (?:getting|coming|telling)|getting worse|last (?:night|week)|"
    r"yesterday|this (?:morning|week|weekend|month)|relapsed|coming back|came back|are"
    r" back|is back|another (?:one|attempt|try)|never (?:stopped|went away|left)|about to|"
    r"going to (?:do|kill|end|try)|since then i have wanted|wish (?:it|i) (?:worked|had|"
    r"would have|succeeded|died))\b"
)
"""Words that bring it back to today."""

QUOTED_WORK: Final = re.compile(
    r"\b(?:patients?|clients?|residents?|inmates?|someone|somebody|they|a person|people|a"
    r" kid|kids|teens?|"
    r"character|customers?|callers?)(?: (?!my |i )\w+){0,4} (?:says?|said|tells?|told|"
    r"telling|saying|yells?|screams?|admits?|admitted|threatens?|whispers?|goes)"
    r"(?: (?:to )?(?:you|me|us|a tech|staff|the tech|that|the nurse|out|like|things))*(?:"
    r" (?:i|they|he|she|that|to|it|want\w*|am|are|is|going|not|have|has|a|plan|wish\w*|"
    r"were|was|feel\w*)){0,8}"
    r"(?: (?:kill\w* (?:myself|themselves|himself|herself|me|you|someone|us)|die|"
    r"suicid\w*|dead|hurt\w*(?: \w+)?|end (?:it|things|their life)|overdose|plan|be"
    r" here(?: anymore)?|live(?: anymore)?|wake up|self harm))"
)
"""What somebody in the writer's care says: the work, not the writer."""

FICTION: Final = re.compile(
    r"\b(?:songs?|lyrics?|movies?|films?|shows?|series|books?|novels?|episodes?|poems?|"
    r"anime|manga|album|quote|meme|netflix|fanfic|character|story|plot|scene|"
    r"season|documentary|podcast|band|video)\b"
)
"""Media: who dies there is not a person at risk."""

CARED_FOR: Final = Late(
    r"\b(?:(?:work|works|working|worked|help|helps|helping|deal|deals|dealing|care|caring|"
    r"volunteer|volunteering|counsel|treat|talk|talking|sit|sitting|support|supporting|"
    r"train\w*|teach\w*|for|with|to) "
    r"(?:(?!my\b)\w+ ){0,2})?(?:people|teens|teenagers|kids|adults|youth|those|veterans|vets|"
    r"others|folks|individuals|anyone|students|men|women|boys|girls|families|persons|"
    r"callers|someone|somebody)"
    r"(?: (?:who|that|with|are|is|have|has|had|feels?|wants?|to|hurts?|cuts?|die|be|being|"
    r"themselves|themself|suicidal|self|harm\w*|thoughts?|of|about|attempt\w*|suicide|"
    r"after|an|a|overdos\w*|gone|through|tried|kill|end|their|life|dead|from|hurting|"
    r"killing|cutting)\b(?! me\b)){1,9}"
    r"|\b(?:help|save|saving|helping|with|treat) (?:\w+ )?suicidal (?:\w+)|\b(?:stop|keep|"
    r"prevent)(?:ing)? (?:\w+ )?(?:someone|somebody|people|them|patients|kids)(?: (?:from|"
    r"hurting|killing|harming|cutting|jumping|hanging|themselves|themself|to|hurt|"
    r"harm)){1,4}"
)
"""People in general whom one helps: not the writer, nor anyone they know."""

TOLD: Final = re.compile(
    r"\b(?:songs?|lyrics?|movies?|films?|shows?|books?|scenes?|episodes?|quotes?|lines?|"
    r"poems?|memes?|game|novel)(?: (?:that|which|where|it))? (?:goes|says|called|named|"
    r"titled|where|like|with the line|about)(?: [^\s.]+){0,6}"
)
"""The words of a song or a film."""

STUDY: Final = re.compile(
    r"\b(?:statistics?|stats|rates?|research|study|studies|thesis|essay|paper|ethics|"
    r"class|homework|lecture|textbook|"
    r"legally|law|laws|history of|definition|define|meaning|worldwide|percent|percentage|"
    r"causes?|theory|exam|quiz|presentation|"
    r"case study|vignette|scenario|chapter|course|quizlet|risk factors?|warning signs?|"
    r"article|term paper)\b"
)
"""Talk of a subject and not of a person."""

GRIEF: Final = re.compile(
    r"\b(?:(?:died|passed(?: away)?|lost|gone|dead|death)(?: \w+){0,4} (?:suicide|"
    r"overdose|overdosing|od)|lost (?:my|a|our)(?: \w+){0,3} to (?:suicide|an overdose|"
    r"overdose|addiction|it)|"
    r"(?:committed|completed) suicide|took (?:his|her|their) (?:own )?life|suicide"
    r" (?:last|when|in|years|took)|(?:killed|hanged|shot) (?:himself|herself|themselves|"
    r"themself)|"
    r"(?:friend|brother|sister|mother|father|cousin|uncle|aunt|son|daughter|partner|"
    r"husband|wife|grandmother|grandfather|boyfriend|girlfriend|roommate|dog|cat)s? (?:\w+"
    r" )?(?:died|passed|suicide|death|overdosed and (?:died|passed))|"
    r"suicide of (?:a|my)|after (?:my|his|her|their)(?: \w+){0,2} (?:suicide|death|died|"
    r"passed|overdose))\b"
)
"""A death that has happened."""

JOINING: Final = re.compile(
    r"\b(?:(?:want|going|ready|rather|wish|need|hope|would)(?: \w+){0,3} (?:join|follow|be"
    r" with|see) (?:him|her|them|my (?:\w+ )?\w+)|should have been me|(?:me|i am|i will"
    r" be) next)\b"
)
"""Wanting to follow somebody who died."""

REVEAL: Final = re.compile(
    r"\b(?:friend typing|friend is typing|it is (?:me|about me|actually me|myself)|that is"
    r" me|(?:the )?(?:friend|patient|"
    r"tech|person|it|they|someone) (?:is|was) (?:me|myself)|i am (?:the|that) "
    r"(?:patient|friend|tech|one|person)|i mean (?:me|myself)|asking for (?:me|myself)|"
    r"(?:for|about|meaning) myself|by (?:that|someone|friend) i mean me|is actually me|and"
    r" (?:by|the) \w+ (?:is|i mean) me|because i am one|"
    r"nobody can stop me|because i (?:do|am|want to|feel"
    r" (?:it|that)|have one|did)(?= \.|$)|i am asking because i)\b"
)
"""The writer says that it is about them after all."""

EVERYDAY_CUTS: Final = Late(
    r"\b(?:cut(?:ting)? (?:carbs|sugar|weight|calories|class|corners|costs|hair|hours|my bangs|"
    r"the cord|soda|back)|cutting days|going to die (?:if (?:this|the|my|i do not|they)|of \w+)|"
    r"afraid of (?:knives|needles|heights|guns|blood)|over it logging off(?: see tomorrow)?|"
    r"logging off(?= see| now| for|$)|see (?:you|yall)(?: all)? (?:tomorrow|monday|later|next)|"
    r"(?:exam|test|class|boss|mother|father|it|this|that|shift|job|semester|professor|homework|"
    r"finals?|parents|teacher|interview)(?: \w+)? (?:is|are) going to kill me|"
    r"throw(?:ing)? myself into (?!traffic|a river|the)|"
    r"could kill (?:my \w+|him|her|them) for \w+ing|social life is dead|"
    r"dead on my feet|out (?:of )?(?:a|the) window lol|"
    r"(?:dead|die) (?:if|when) (?:i|my \w+) (?:miss|fail\w*|lose|find\w*))\b"
)
"""Sayings about cutting and dying that have nothing to do with risk."""

POSTED: Final = re.compile(
    r"\bon (?:his|her|their|the|insta\w*|snap\w*) ?(?:\w+ )?(?:story|stories|stream|video)\b"
)
"""Where somebody wrote: no tale."""
