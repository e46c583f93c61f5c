"""The words of the screen: what slang, contractions, evasive names and slips stand for."""

import re
from typing import Final

# fmt: off
SLANG: Final = {
    "wed": "we would", "ovr": "over", "nomore": "anymore", "smth": "something", "sth": "something",
    "smthg": "something", "js": "just",
    "defo": "definitely", "bby": "baby", "fam": "family", "grandad": "grandfather",
    "bday": "birthday",
    "im": "i am", "iam": "i am", "ive": "i have", "id": "i would", "dont": "do not",
    "dnt": "do not", "dun": "do not", "doesnt": "does not", "dosent": "does not",
    "didnt": "did not", "cant": "can not", "cannot": "can not", "cnt": "can not",
    "wont": "will not", "isnt": "is not", "arent": "are not", "wasnt": "was not",
    "werent": "were not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "shouldnt": "should not", "wouldnt": "would not", "couldnt": "could not", "aint": "am not",
    "hes": "he is", "shes": "she is", "theyre": "they are", "theyve": "they have",
    "youre": "you are", "youve": "you have", "thats": "that is", "its": "it is",
    "whats": "what is", "theres": "there is", "whos": "who is", "tonights": "tonight is",
    "todays": "today is", "lifes": "life is", "nobodys": "nobody is", "everyones": "everyone is",
    "someones": "someone is", "theyll": "they will", "itll": "it will", "theyd": "they would",
    "wouldve": "would have", "shouldve": "should have", "wanna": "want to", "wana": "want to",
    "wna": "want to", "wnna": "want to", "wannna": "want to", "gonna": "going to",
    "gona": "going to", "gna": "going to", "gunna": "going to", "gon": "going to",
    "goin": "going", "finna": "going to", "imma": "i am going to", "ima": "i am going to",
    "tryna": "trying to", "tryin": "trying", "trynna": "trying to", "boutta": "about to",
    "bouta": "about to", "bout": "about", "abt": "about", "u": "you", "ur": "your", "r": "are",
    "rn": "right now", "tn": "tonight", "tonite": "tonight", "tmr": "tomorrow",
    "tmrw": "tomorrow", "tomoro": "tomorrow", "tmw": "tomorrow", "bc": "because",
    "cuz": "because", "cause": "because", "coz": "because", "bcuz": "because", "w": "with",
    "n": "and", "nd": "and", "ppl": "people", "evry": "every", "evryone": "everyone",
    "every1": "everyone", "any1": "anyone", "some1": "someone", "no1": "nobody",
    "noone": "nobody", "alr": "already", "2nite": "tonight", "kiero": "quiero", "q": "que",
    "endin": "ending", "dyin": "dying", "4ever": "forever", "4eva": "forever",
    "shd": "self harmed", "shing": "self harming", "waana": "want to", "wan": "want",
    "suicidle": "suicidal", "suicidl": "suicidal", "suicidel": "suicidal", "no1s": "nobody is",
    "2night": "tonight", "2moro": "tomorrow", "bf": "boyfriend", "gf": "girlfriend",
    "bff": "best friend", "bestie": "best friend", "sis": "sister", "bro": "brother",
    "cuzzo": "cousin", "mom": "mother", "mum": "mother", "dad": "father", "hubby": "husband",
    "roomie": "roommate", "stepdad": "stepfather", "stepmom": "stepmother",
    "grandma": "grandmother", "grandpa": "grandfather", "kid": "child", "irl": "in real life",
    "wud": "would", "shud": "should", "cud": "could", "thru": "through", "wen": "when",
    "wat": "what", "wut": "what", "da": "the", "dat": "that", "dis": "this", "nuthin": "nothing",
    "nothin": "nothing", "ye": "yes", "yrs": "years", "yr": "year", "mos": "months",
    "wks": "weeks", "hrs": "hours", "dr": "doctor", "meds": "pills", "medication": "pills",
    "medications": "pills", "tablets": "pills", "tylenols": "pills", "antidepressants": "pills",
    "gotta": "have to", "hafta": "have to", "alil": "a little", "outta": "out of",
    "lemme": "let me", "gimme": "give me", "everythin": "everything", "srry": "sorry",
    "sry": "sorry", "luv": "love", "tho": "though", "sayin": "saying", "msg": "message",
    "msgd": "messaged", "dmd": "messaged", "dmed": "messaged", "txted": "texted", "txt": "text",
    "thots": "thoughts", "thot": "thought", "thougts": "thoughts", "tuk": "took",
    "livin": "living", "kms": "kill myself", "kmself": "kill myself", "kmyself": "kill myself",
    "kys": "kill yourself", "ctb": "kill myself", "unalive": "kill myself",
    "unaliving": "killing myself", "unalived": "killed", "unlive": "kill myself",
    "sewerslide": "suicide", "sewercide": "suicide", "sooicide": "suicide", "suislide": "suicide",
    "sui": "suicide", "sewerslidal": "suicidal", "sewicide": "suicide", "sewacide": "suicide",
    "selfharm": "self harm", "selfharming": "self harming", "selfharmed": "self harmed",
    "selfdelete": "suicide", "selfdeletion": "suicide", "od": "overdose", "oding": "overdosing",
    "oded": "overdosed", "ded": "dead", "offing": "killing", "suey": "suicide", "graped": "raped",
}
"""A word as typed, without apostrophes, and the plain words that it stands for."""

MENDED: Final = {
    "liv": "live", "cnat": "cant", "cantt": "cant", "thinck": "think", "wan": "want", "stp": "stop",
    "lik": "like", "awya": "away", "awy": "away", "mor": "more",
    "lfie": "life", "wnna": "want to", "hrting": "hurting", "giv": "give", "evrythng": "everything",
    "hav": "have", "reson": "reason", "resons": "reasons",
    "wanan": "want to",
    "suicidl": "suicidal",
    "kll": "kill", "kil": "kill", "klil": "kill", "kiil": "kill", "kyll": "kill", "kikl": "kill",
    "kiling": "killing", "killng": "killing", "dei": "die", "dieing": "dying", "diee": "die",
    "wnat": "want", "feling": "feeling", "feelin": "feeling", "fel": "feel", "nite": "night",
    "kno": "know", "wanto": "want to", "wantto": "want to", "pian": "pain", "payn": "pain",
    "alon": "alone", "alown": "alone", "scard": "scared", "skared": "scared", "dyeing": "dying",
    "hungself": "hung myself", "nobdy": "nobody", "noby": "nobody", "evrybody": "everybody",
    "wamt": "want", "watn": "want", "wnt": "want", "mysef": "myself", "meself": "myself",
    "myslf": "myself", "maself": "myself", "mself": "myself", "myse": "myself", "mysel": "myself",
    "msyelf": "myself", "suicde": "suicide", "suicid": "suicide", "suiced": "suicide",
    "sucide": "suicide", "suiside": "suicide", "suecide": "suicide", "suicied": "suicide",
    "sucidal": "suicidal", "suisidal": "suicidal", "suicidial": "suicidal",
    "overdoes": "overdose", "ovedose": "overdose", "alve": "alive", "aliv": "alive",
    "aliev": "alive", "lief": "life", "lfe": "life", "lif": "life", "anymor": "anymore",
    "anymroe": "anymore", "enymore": "anymore", "hrut": "hurt", "hirt": "hurt",
    "hurtin": "hurting", "cuting": "cutting", "cuttin": "cutting", "voces": "voices",
    "pils": "pills", "plils": "pills", "wrsts": "wrists", "goodby": "goodbye", "waht": "what",
    "jsut": "just", "hwo": "how", "freind": "friend", "frend": "friend", "frined": "friend",
    "firend": "friend", "brothr": "brother", "sistr": "sister", "thikning": "thinking",
    "thiking": "thinking", "tihnking": "thinking", "thinkin": "thinking", "thnking": "thinking",
    "tonigt": "tonight", "tonigth": "tonight", "tongiht": "tonight", "endd": "end",
    "tird": "tired", "tierd": "tired", "deth": "death", "daeth": "death", "slef": "self",
    "wihs": "wish", "whish": "wish", "hve": "have", "hte": "the", "teh": "the",
    "ned": "need", "evrything": "everything", "killd": "killed", "dissapear": "disappear",
    "dissappear": "disappear", "disapear": "disappear", "gunn": "gun", "knif": "knife",
    "hert": "hurt", "hopless": "hopeless", "hoples": "hopeless", "worthles": "worthless",
    "burdon": "burden", "burdan": "burden",
}
"""Short words of risk as they are often mistyped; long ones are mended by distance."""

_OBJECTS: Final = (
    "myself", "himself", "herself", "themselves", "themself", "him", "her", "them",
    "someone", "yourself", "my", "people", "everyone",
)

JOINED: Final = {
    **{f"kill myself {whom}": f"kill {whom}" for whom in _OBJECTS},
    **{f"killing myself {whom}": f"killing {whom}" for whom in _OBJECTS},
    "any more": "anymore", "i odd": "i overdosed", "2 b": "to be", "thougts": "thoughts",
    "with out": "without", "be an hero": "suicide", "become an hero": "suicide", "to dye": "to die",
    "hell kill": "he will kill",
    "hell jump": "he will jump", "hell do it": "he will do it", "hell hurt": "he will hurt",
    "hell shoot": "he will shoot", "shell kill": "she will kill", "shell do it": "she will do it",
    "kill plz": "kill", "od d": "overdosed", "odd last night": "overdosed last night",
    "toaster bath": "suicide", "kill yourself myself": "kill myself",
    "how longer": "how much longer", "my self delete": "my suicide",
    "my self deletion": "my suicide", "my self exit": "my suicide", "my self": "myself",
    "self delete": "suicide", "un alive": "kill myself", "self deletion": "suicide",
    "sewer slide": "suicide", "delete myself": "kill myself", "yeet myself": "kill myself",
    "yeeting myself": "killing myself", "off myself": "kill myself", "end myself": "kill myself",
    "ending myself": "killing myself", "self exit": "suicide",
    "deleting myself": "killing myself", "neck myself": "kill myself",
    "rope myself": "kill myself", "commit sudoku": "suicide", "commit die": "suicide",
    "commit not alive": "suicide", "self terminate": "kill myself", "self injure": "self harm",
    "self injury": "self harm", "self injuring": "self harming", "over dose": "overdose",
    "over dosed": "overdosed", "suicide myself": "kill myself",
    "unsubscribe from life": "end my life", "log off life": "end my life", "no body": "nobody",
    "log out of life": "end my life", "alt f4 my life": "end my life", "no one": "nobody",
    "every one": "everyone", "some one": "someone", "to night": "tonight", "good bye": "goodbye",
    "good byes": "goodbyes", "opt out of life": "end my life", "kermit suicide": "suicide",
    "kill my self": "kill myself", "be killed myself": "kill myself",
    "minecraft myself": "kill myself", "game end myself": "kill myself",
    "finish myself": "kill myself", "kermit sewer slide": "suicide",
    "committing suicide": "suicide", "commiting suicide": "suicide", "comit suicide": "suicide",
    "commit the suicide": "suicide", "to suicide": "suicide", "going to toaster bath": "suicide",
    "do suicide": "suicide", "killing me self": "killing myself", "kill me self": "kill myself",
    "2 die": "to die", "2 kill": "to kill", "2 live": "to live", "2 end": "to end",
    "2 be": "to be", "to dye my": "to dye my", "to dye it": "to dye it",
    "to dye hair": "to dye hair",
}
"""Words that are one name together."""
# fmt: on

MASKED: Final = frozenset(
    "alone bleed bleeding cut cutting dead death delete die dying end gun hang harm hopeless "  # noqa: SIM905 - a page of words
    "hurt kill killed killing kms kys life murder myself od overdose overdosed pills rape raped "
    "rope self selfharm suicidal suicide unalive".split()
)
"""What a masked ("d!e", "su*cide") or spaced-out ("k y s") word may turn out to be."""

FILLERS: Final = frozenset(
    "absolutely actively actually also always badly basically bruh cap certainly completely "  # noqa: SIM905 - a page of words
    "constantly damn deadass def definitely desperately dude even everyday extremely fr freakin "
    "freaking frfr frickin fuckin fucking fully genuinely guys haha hahaha hello hey hi highkey "
    "honestly idk jk just kinda legit literally lmao lmfao lol lowkey maybe ngl often oh ok "
    "okay omg please pls plz possibly pretty probably prolly quite really seriously simply so "
    "sometimes sorta super tbh though totally truly uh um very well yall".split()
)
"""Words that stress or soften and change nothing about the risk."""

EVERYDAY: Final = frozenset(
    "alice alike being blending borden breeding bride bridged bridges bridget bridle burdens "  # noqa: SIM905 - a page of words
    "buren cooking crying cutting cuttings disappeared disappears doing dying exiting feeling "
    "getting going goodbyes handing hangin harding having holding homeless hunting hurling "
    "hurting killer killin killing killings kipling liking lining living looking loving mulder "
    "murders noise norse overcoming overdone overjoyed overused piles planning polls pulls "
    "razer razors saying shootings shouting sitting standing staring starling starring starting "
    "strange strangled subside sulfide taking talking telling thanking thinking thinning trying "
    "vices voice voiced waiting waning wanting wasting writing".split()
)
"""Ordinary words that a mended typo might otherwise swallow."""

PHRASES: Final = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, JOINED), key=len, reverse=True)) + r")\b"
)
