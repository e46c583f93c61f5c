"""The concepts of other people, of the work, and of faint signs, in plain spelling."""

from typing import Final

PEOPLE: Final = {
    "PAST": "used to, years ago, ago, growing up, as a kid, as a child, as a teen, when i was",
    "KIN": (
        "friend, stepdad, stepmom, bestfriend, boyfriend, girlfriend, husband, wife, partner, "
        "ex, fiance, fiancee, brother, sister, sibling, twin, mother, father, parent, son, "
        "daughter, child, stepfather, stepmother, stepbrother, stepsister, stepson, "
        "stepdaughter, uncle, aunt, auntie, cousin, nephew, niece, grandmother, grandfather, "
        "roommate, flatmate, housemate, buddy, mate, homie, pal, neighbor, neighbour, "
        "classmate, coworker, colleague, teammate, student, crush, grandson, granddaughter, "
        "friends, brothers, sisters, kids, moms, dads, lil, bestfriends, pastor, coach, "
        "professor, teacher, mentor, boss, manager, godson, tutor, streamer, babysitter, nana, "
        "papa, girl, guy, boy, dude, man, woman, lady, user, member, mod, someone, somebody, "
        "person, teen, freshman, mentee, homeboy, bandmate, dorm mate, suitemate, lab partner, "
        "teenager, kiddo, sons, daughters, cousins, roommates, buddies, relative, mutual, "
        "follower, ta, chick, fella, husbands, wifes, boyfriends, girlfriends, exs, mothers, "
        "fathers, uncles, aunts"
    ),
    "THEY": "KIN, he, she, they, him, her, them, his, their",
    "THEIRSELF": (
        "himself, herself, themselves, themself, theirself, his wrists, her wrists, their "
        "wrists, his arms, her arms, his arm, her arm"
    ),
    "THEIR_SUICIDE": (
        "kill himself, slit their, slitting, hang on stream, let go, letting go, be with the "
        "angels, do life anymore, end their life, ends it, end it all, cut their wrists, kill "
        "them self, kill theirself, kys, kill myself, killing myself, end my life, want to die, "
        "wanna die, kill hisself, blow his brains, drive off a, overdose on, bleed out, jump in "
        "front, starve himself, kill herself, kill themselves, kill themself, killing himself, "
        "killing herself, killing themselves, end his life, end her life, ending her life, "
        "ending his life, take his own life, take her own life, take her life, take his life, "
        "hang himself, hang herself, shoot himself, shoot herself, hurt himself, hurt herself, "
        "hurt themselves, hurting herself, hurting himself, cutting herself, cutting himself, "
        "cuts herself, cuts himself, cut herself, cut himself, harming herself, harming "
        "himself, harm herself, harm himself, burns herself, burns himself, starving herself, "
        "starving himself, jump off, end it, ending it, end things, suicide, suicidal, "
        "overdose, overdosing, overdosed, od, self harm, self harming, self harms, slit her, "
        "slit his, kill themselfs, stabbed himself, stabbed herself, hanging himself, hanging "
        "herself, drown herself, drown himself, jump, not wake up, hang themselves, off "
        "himself, off herself, not be here, not be alive, not exist, be dead, was dead, were "
        "dead, die, never wake up, disappear, not being here, not wanting to be here, not want "
        "to be here, not be around, never born, be gone, dying, death, hurting themselves, "
        "harming themselves"
    ),
    "SAID": (
        "said, says, say, saying, told, tells, telling, texted, texts, texting, text, posted, "
        "posts, posting, wrote, writes, typed, messaged, sent, tweeted, threatened, "
        "threatening, threatens, keeps, wants, want, wanted, wanting, talking, talks, talked, "
        "tried, trying, going to, about to, might, will, planning, plans, planned, thinking, "
        "thinks, joking, jokes, hinting, hints, admitted, snapped, called, whispered, is, "
        "hears, hearing, hear, wishes, would, could, swears, swore, dm, dms, plan, promised, "
        "asked, deciding, decided, attempted"
    ),
    "WORRY": (
        "worried, scared, what do i do, help, not answering, not answer, will not answer, not "
        "pick up, will not pick up, not picking up, not responding, not respond, offline, "
        "turned off, phone off, phone goes, freaking out, what should i do, can not reach, not "
        "reply, not replying, not reachable, hung up, disappeared, blocked everyone, missing, "
        "deleted, went quiet, logged off, not wake up, locked, drove off, left the house, what "
        "to do, how do i help, please, no answer, straight to voicemail, ghosted everyone, not "
        "joking, not know what, ran off, not come home, not text back, panicking"
    ),
    "GAVE": (
        "gave, gives, giving away, gave away, given away, giving, handed, donating all, sold "
        "all, left me, leaving me, giving out, handing out, sent me"
    ),
    "WORK": (
        "tech, techs, technician, technicians, mht, mhts, aide, staff, nurse, nurses, "
        "therapist, therapists, counselor, job, jobs, career, shift, shifts, patient, patients, "
        "client, clients, resident, residents, inmates, unit, ward, interview, training, "
        "license, certification, hospital, hospitals, facility, class, course, degree, salary, "
        "pay"
    ),
    "PATIENTS": (
        "patient, patients, client, clients, resident, residents, inmate, inmates, unit, ward, "
        "characters, character"
    ),
    "GAME": (
        "game, games, boss, level, ranked, fortnite, valorant, minecraft, apex, cod, warzone, "
        "roblox, zelda, dnd, raid, lobby, respawn, movie, show, song, book, netflix, novel, "
        "league"
    ),
    "SCHOOL": (
        "class, exam, test, course, semester, homework, assignment, essay, math, chemistry, "
        "interview, application, job, shift, school, college, degree, quiz, project, finals, "
        "professor, retail, gym, workout, lecture, meeting, certification, training, major, "
        "midterm, paper, waitressing, experience, nights, commute, boss, manager, career, team, "
        "lease, contract, program, chem, server, stats, nclex, boards, clinicals, clinical, "
        "anatomy, internship, league, party, rent, paycheck, overtime, landlord, customers, "
        "printer, statistics, algebra, calculus, physics, biology"
    ),
}

SIGNS: Final = {
    "PAIN": (
        "pain, hurts, breaking point, too much, hopeless, worthless, numb, empty, unbearable, "
        "broken, trapped, nothing matters, no point, give up, giving up, falling apart, rock "
        "bottom, lost everything, miserable, misery, suffering, hate myself, hate my life, hate "
        "this, hate everything, at my limit, dark place, darkness, can not take, can not do "
        "this, can not go, can not keep, can not breathe, can not stop, spiraling, feel "
        "nothing, despair, drowning, tired of, not ok, not okay, no hope, useless, i quit, done "
        "fighting, suffocating, can not bear, ruined, failure, no way out, so tired, done "
        "trying, not recognize myself, not care, exhausted, can not cope, can not handle, over "
        "it, panic, desperate, ashamed, guilt"
    ),
    "ALONE": (
        "alone, nobody, lonely, by myself, no friends, no family, everyone left, abandoned, "
        "unloved, unwanted, nobody cares, no one"
    ),
    "DISTRESS": (
        "scared, afraid, terrified, shaking, crying, sobbing, help, begging, panicking, "
        "freaking out, please, worried, screaming, scares, trembling, cried, can not breathe, "
        "emergency"
    ),
    "SORRY": (
        "sorry, forgive, goodbye, bye, love you, love you all, thank you, take care, tell my, "
        "remember me, note, letter, letters, farewell, last time, thanks for, passwords, my "
        "will, say goodbye, being a bother, last message"
    ),
    "LEAVE_LIFE": (
        "out of this life, out of life, gone, dead, die, dying, death, suicide, kill, heaven, "
        "angels, funeral, grave, coffin, buried, not be here, not exist, disappear, vanish, not "
        "being here, not wake up, forever, never again, never wake, end it, ending it, stop "
        "existing, jump, let go, letting go, permanently, finally over, be free, other side, "
        "unconscious, bleeding, bleed, hanging, ending, end my"
    ),
    "WISHING": (
        "wish, want out, want it, want to, tempted, thoughts, thinking about, think about, "
        "urge, urges, idea of, keep thinking, imagine, picture, looking at, staring, staring "
        "at, on purpose, only thing, so close, going to, about to, ready, plan, planning, until "
        "i, how nice, would be nice, sounds, seems easy, way more than, too many, counting, "
        "empty pill"
    ),
}
