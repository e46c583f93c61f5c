"""The concepts of life, death and despair, as lists of the words used for each."""

from typing import Final

LIFE_AND_DEATH: Final = {
    # Being dead, or ceasing to be, as something that happens.
    "DIE": (
        "was not alive, were not alive, was dead, were dead, got hit by, go dark, goes dark, "
        "stay dark, be dark, get cancer, be unalived, dying, dead, death, be gone, being gone, "
        "not exist, not existing, cease to exist, disappear, disappearing, vanish, vanishing, "
        "sleep forever, go to sleep forever, be killed, be no more, not wake up, not wake, not "
        "waking up, never wake up, never waking up, fade away, not be here, not being here, not "
        "be alive, not being alive, not be around, never been born, never born, not been born, "
        "not been alive, dead already, not here anymore, get hit by, stay asleep, rest forever, "
        "rest in peace, be buried, 6 feet under, six feet under, be with god, go home to god, "
        "go to heaven, see heaven, meet my maker, be in heaven, long sleep, never wake, non "
        "existence, nonexistence, perish, be put down, be put to sleep, not make it, not exist "
        "anymore, be erased, evaporate, no longer exist, no longer be alive, decease, drop "
        "dead, be over with, everything to stop, it to stop, it to end, all to end, everything "
        "to end, it all to end, silence, permanent silence, be at peace, finally rest, finally "
        "get to rest, get to rest, be wiped out, oblivion, eternal sleep, never existed, not "
        "existed, stop waking up, feel nothing again, feel nothing ever again, feel nothing "
        "forever, pass away, be done living, be free of this life"
    ),
    # Taking one's own life, in words that hardly mean anything else.
    "SUICIDE": (
        "kill myself, end my shit, end my sht, end my time, self deleted, self delete, kill "
        "yourself myself, killing myself, killed myself, suicide, commit suicide, end my life, "
        "ending my life, end my own life, take my life, taking my life, take my own life, "
        "taking my own life, hang myself, hanging myself, hung myself, shoot myself, shooting "
        "myself, drown myself, stab myself, gas myself, poison myself, overdose, overdosing, "
        "throw myself, slit my, slitting my, cut my wrists, blow my brains, stop existing, stop "
        "living, stop being alive, stop breathing, leave this world, leaving this world, leave "
        "this earth, leaving this earth, leave this life, leave this planet, finish my life, "
        "finish this life, finish with my life, finish my own life, end this life, ending this "
        "life, end my pain, end my suffering, end my misery, end my existence, self murder, "
        "hurl myself, do away with myself, end my story, suicidal, exit this life, exit life, "
        "end of my life, ends my life, cut my throat, bleed out, give up my life, lose my life, "
        "give up on life, stop my heart, starve to death, crash my car, drive into a, drive off "
        "a, drive my car, jump off, jump in front, step in front, walk into traffic, walk into "
        "the ocean, jump from, step off"
    ),
    # The same in words that also mean other things.
    "END": (
        "end it, ending it, end it all, ending it all, end things, ending things, end this, "
        "ending this, end everything, ending everything, finish it, finish everything, jump, "
        "jumping, check out, checking out, clock out, clocking out, log off, log out, logging "
        "off, tap out, let go, letting go, opt out, bow out, peace out, do it, doing it, dip, "
        "make it stop, make it all stop, make everything stop, go through with it, act on it, "
        "go permanently, give up, pull the plug, rope, swerve, hang, step off, get it over "
        "with, end all of it, end all this, end all of this, cash out, punch out, fall asleep, "
        "go to sleep, be done, leave forever, leave for good, go for good, make end, acabar, "
        "delete myself"
    ),
    # Going on living, in words that hardly mean anything else.
    "LIVE": (
        "live anymore, live more, live another, living anymore, be alive, being alive, stay "
        "alive, staying alive, am alive, keep living, go on living, exist, existing, existence, "
        "existing anymore, wake up anymore, waking up anymore, keep waking up, be a person, be "
        "human, be conscious, grow old, see tomorrow, see another day, see my next birthday, "
        "live like this, living like this, live this life, living this life, continue living, "
        "continue to live, continue life, continue this life, continue my life, be in this "
        "world, be on this earth, be on this planet, be part of this world, breathing, live "
        "past, living past, live to see, survive this, live through this, alive anymore, alive, "
        "live any longer, keep breathing, on this earth, be born, live with myself, live in "
        "this world, remain alive, face tomorrow, face another day, do life, go back inside "
        "ever"
    ),
    # The same in words that also mean other things.
    "STAY": (
        "live, living, be here, being here, be around, being around, wake up, waking up, go on, "
        "going on, keep going, keep on going, carry on, carrying on, continue, continuing, "
        "stick around, sticking around, survive, make it, making it, hang on, hold on, keep "
        "fighting, fight, fighting, keep trying, try, trying, stay, staying, stay here, do "
        "this, doing this, keep doing this, take it, take this, deal with it, deal with this, "
        "handle this, handle it, bear it, bear this, stand it, be me, being me, keep "
        "pretending, last, get through, make it through, be seen, take the pain, cope, keep it "
        "together, hold it together, endure, endure this, carry this, come back, be back, get "
        "better, do that, do it, do tomorrow, do today, see a future, keep myself safe, stay "
        "safe, keep safe, be safe, take anymore"
    ),
    "LIFE": (
        "life, living, being alive, existing, existence, my life, this life, waking up, "
        "breathing, staying alive, being here, surviving"
    ),
    "WORTHLESS": (
        "pointless, meaningless, worthless, useless, hopeless, unbearable, torture, painful, "
        "exhausting, not worth it, not worth living, no point, too hard, too much, too painful, "
        "over, empty, a burden, nothing, hell, not for me, finish, finished, agony, not worth, "
        "no meaning, done, a prison, a joke, a curse, a waste, a nightmare, suffering, pain, "
        "misery"
    ),
    "REASON": (
        "reason, reasons, point, purpose, motivation, meaning, sense, future, hope, way out, "
        "way forward, strength, energy, anything, something, nothing, razon"
    ),
    "GONE": (
        "got hit by, gone, be here anymore, ended it, never woke, not wake, dead, not here, not "
        "around, not alive, died, disappeared, vanished, never born, never existed, out of the "
        "picture, not exist, not existing, killed myself, without me, left this world, passed, "
        "6 feet under, unalived, underground, in the ground, was not here, were not here, was "
        "not around"
    ),
    # How a thought may go on.
    "THEN": (
        "anymore, any longer, ever, right now, lately, today, tonight, at all, man, help, "
        "please, and, because, but, i, too, if, so, this, like, no, tomorrow, forever, for, "
        "when, now, much longer, after, past, by, long, next, to, again, either, another, "
        "until, since, everything, nobody, nothing, my, the, these, days"
    ),
    # A time to come.
    "LATER": (
        "anymore, any longer, much longer, long, tomorrow, forever, next week, next year, next "
        "month, tonight, by then, past, after, when it, for it, for that, for long, for the, "
        "for my, for graduation, by friday, by monday, by sunday, this weekend, by the weekend, "
        "for christmas, to see, until, to find out, another day, another night, another year, "
        "another week, by christmas, by summer, by next, to 18, to 20, to 21, to 25, to 30, to "
        "finals, to graduation, to my, for any of it, by morning, by the time, soon, by, "
        "through, next semester, next time, in the morning, when you, to collect, on monday, "
        "for this"
    ),
}

FEELING: Final = {
    "I": "i, am, been",
    "ME": "i, me, myself, my, mine",
    "NOT": "not, never, no, without, nobody, nothing, stop, barely",
    "CANT": (
        "can not, could not, not able, unable, not know how to, not know if i can, not sure i "
        "can, not think i can, not think i will, not sure i will, not know how much longer, too "
        "weak to, no strength, no energy, not have the strength, no strength left, no reason, "
        "tired of trying, not know if i will, not know how much more, not know how long, not "
        "going to, no longer, no force, not have energy, not plan, not planning, not intend, "
        "doubt i will, doubt i can, not have it in me"
    ),
    "NEG": "not, never, no, cannot, without, hardly, barely",
    "WANT": (
        "want, wanting, wanted, wants, wish, wishing, wishes, wished, need, needing, needs, "
        "hope, hoping, rather, prefer, ready, going to, will, about to, trying, try to, "
        "thinking, think about, think of, thought of, thought about, thoughts, plan, plans, "
        "planning, planned, decided, decide, deciding, considering, consider, contemplating, "
        "feel like, feels like, feeling like, felt like, urge, urges, tempted, dream, dreaming, "
        "fantasize, fantasizing, intend, intending, should, might, deserve, close to, pray, "
        "praying, begging, craving, longing, supposed, prepared, determined, fine with, not "
        "mind, ok with, okay with, would not care, look forward, debating, imagine, imagining, "
        "picturing, sounds, seems, tired of not, daydream, daydreaming, obsessed with, better, "
        "would like, better off, long to, all i want is, have to, must, could, looking at, idea "
        "of, ideation, wouldnt mind, welcome, waiting to, can not wait to, excited to, destined "
        "to, end up, gotta, gon, urged, rehearsing, flirting with, seriously, decision"
    ),
    "CAN": (
        "can, could, want, wanting, wish, plan, planning, know how to, able, going to, will, "
        "think i can, think i will, think i want, deserve, see, seeing, care, need, know if i "
        "can, know how much longer i can, know if i will, interested in, bother, intend, would, "
        "sure i can, trust, feel like, love, like, ready to, supposed to, should, expect to, "
        "expect, strong enough"
    ),
    "TIRED": (
        "tired, sick, exhausted, done, over, finished, fed up, weary, drained, hate, hates, "
        "hating, regret, stop, quit, bored of, despise, had enough, enough of, scared of, "
        "loathe, cannot stand, through with, struggling with, mad i, sad i, disappointed i"
    ),
    "BURDEN": (
        "burden, waste of space, waste of air, waste of oxygen, dead weight, waste of life, "
        "leech, deadweight, disgrace to my family, problem for everyone, failure of a human, "
        "parasite, waste of a life, bother to everyone, drain on"
    ),
    "OTHERS": (
        "everyone, everybody, family, parents, friends, mother, father, people, world, kids, "
        "they, nobody, anyone, anybody, wife, husband, husbands, all, sister, brother, son, "
        "daughter, it, others, someone, children, boyfriend, girlfriend, she, he, you, school, "
        "place, life, lives"
    ),
    "BETTER": (
        "better, better off, happier, easier, relieved, fine, thrive, improve, improves, "
        "lighter, cheaper, simpler, glad, celebrate, party, safer, love it, nicer, not need me"
    ),
    "CARE": (
        "care, cares, notice, noticed, miss, misses, cry, blink, bat an eye, remember, mind, "
        "matter, mourn, come to my funeral, show up, realize, sad, find out, look for me, "
        "missed"
    ),
    "UNSAFE": (
        "not safe, unsafe, not feel safe, in danger, danger to myself, danger to others, at "
        "risk, not trust myself, lose control, snap, out of control, can not be trusted, not be "
        "trusted, slipping, not keep myself safe, not stay safe, danger to my"
    ),
    "STUPID": (
        "something stupid, something bad, something drastic, something dumb, something crazy, "
        "something terrible, something permanent, something i can not take back, something i "
        "will regret, something irreversible, act on, what i will do, what i might do, what i "
        "am going to do, what i could do, what i would do, what i am capable of, hurt myself, "
        "be alone, be left alone, left alone, be by myself"
    ),
    "FEAR": (
        "scared, afraid, terrified, worried, fear, scares, frightened, scary, panicking, trust, "
        "promise, freaking out"
    ),
    "SOON": (
        "tonight, today, tomorrow, this weekend, this week, soon, friday, saturday, sunday, "
        "monday, tuesday, wednesday, thursday, next week, right now, by morning, in an hour, in "
        "a few hours, after my, after this, after work, after graduation, after finals, after "
        "school, before christmas, before my birthday, after christmas, on my birthday, this "
        "month, this year, when they leave, midnight, later, the day after"
    ),
    "NOW": (
        "tonight, right now, again, today, yesterday, last night, this morning, every day, "
        "every night, lately, still, this week, hour ago, hours ago, minutes ago, min ago, mins "
        "ago, at the moment, keep, keeps, already, worse, now, days, weeks, started, since, is "
        "back, are back, came back, currently, relapsed, relapse, an hour, month, for a while, "
        "more"
    ),
    "FAREWELL": (
        "goodbye, goodbyes, farewell, bye, last message, last post, last text, last words, "
        "final message, final post, last goodbye, adios, last stream, final goodbye, last "
        "letter, last ever, bye forever, last time you"
    ),
    "LETTER": (
        "note, notes, letter, letters, videos, my will, a will, messages, will and testament, "
        "playlist for my funeral"
    ),
}
