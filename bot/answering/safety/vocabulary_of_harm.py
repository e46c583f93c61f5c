"""The concepts of means, injury, voices and violence, in plain spelling."""

from typing import Final

HARM: Final = {
    "PILLS": (
        "pills, pill, tylenol, advil, ibuprofen, xanax, benadryl, percs, oxy, ambien, zoloft, "
        "insulin, aspirin, paracetamol, acetaminophen, fentanyl, klonopin, adderall, sleeping "
        "pills, painkillers, laxatives, nyquil, prescription, capsules, melatonin, lexapro, "
        "prozac, trazodone, seroquel, lithium, valium, opioids, heroin, morphine, codeine, "
        "gabapentin, norco, vicodin, antidepressant, xans, medicine, seroquels, unisom, "
        "dramamine, tylonol, drugs, tablet, benzos, dose, bottle of pills, zzzquil, "
        "hydroxyzine, wellbutrin"
    ),
    "POISON": (
        "cleaning stuff, cleaning products, cleaning supplies, cleaning fluid, bleach, cleaner, "
        "draino, drano, windex, antifreeze, pesticide, detergent, poison, gasoline, rat poison, "
        "ammonia, chemicals, batteries, rubbing alcohol, weed killer, cloro"
    ),
    "BLADE": (
        "razor, razors, blade, blades, razor blade, box cutter, boxcutter, exacto, scissors, "
        "pocket knife, kitchen knife, knife, knives, broken glass, sharpener, lighter, "
        "cigarette, glass shard"
    ),
    "GUN": (
        "gun, guns, rifle, pistol, shotgun, glock, revolver, firearm, handgun, bullet, bullets, "
        "ammo"
    ),
    "ROPE": "rope, noose, belt, cord, cable, ligature, bedsheet, scarf, extension cord",
    "MEANS": "PILLS, POISON, BLADE, GUN, ROPE, gas, helium, charcoal",
    "HIGH": (
        "bridge, roof, rooftop, ledge, cliff, balcony, overpass, tracks, edge, parking garage, "
        "parking deck, parking structure, window sill, windowsill, train station, platform, "
        "railing, overlook, train tracks, top floor, dam, pier, window, fire escape, rail, tall "
        "building, water tower, subway"
    ),
    "TAKE": (
        "took, taken, taking, swallowed, swallowing, downed, downing, popped, popping, ate, "
        "drank, drink, injected, chugged, snorted, take, swallow, drinking, mixed, mixing, "
        "crushed up, od on, chewed, overdosed on"
    ),
    "TOOK": (
        "took, taken, swallowed, downed, popped, drank, drunk, overdosed on, has taken, crushed "
        "up, ate, chugged, is taking"
    ),
    "MANY": (
        "bunch of, whole bottle, bottle of, all my, all of my, all the, all of the, too many, "
        "too much, handful of, a lot of, handfuls of, every, half a bottle, a box of, 10, 12, "
        "15, 16, 18, 20, 22, 24, 25, 28, 30, 32, 35, 40, 45, 50, 60, 70, 80, 90, 100, entire, "
        "whole, a ton of, everything, lots of, loads of, the rest of my, dozens of, a pack of, "
        "many, so many, twenty, thirty, forty, fifty, all at once, on purpose, a dozen, packet "
        "of, muchas, extra, six, seven, eight, nine, ten, twelve, fifteen, my moms, somebody "
        "elses, double my, triple my"
    ),
    "OVERDOSED": "overdosed, overdosing, overdose",
    "CUT": (
        "cut, cutting, burn, burning, burned, burnt, hurt, hurting, scratch, scratching, "
        "scratched, hit, hitting, punch, punching, punched, punishing, punish, carve, carved, "
        "carving, slice, slicing, sliced, bite, biting, bit, bruise, bruising, stab, stabbing, "
        "stabbed, harm, harming, harmed, choke, choking, choked, beat, beating, slap, slapping, "
        "starve, starving, starved, poke, poking, pinching, peel, pick, picking, slashed, "
        "slash, slashing, injure, injuring, injured, strangle, strangling, whipping, drown, "
        "electrocute, scald, scalding, bashing, smash, smashing, slamming, scraping, scraped, "
        "bang, banging"
    ),
    "SELF": (
        "myself, my arm, my arms, my wrist, my wrists, my thigh, my thighs, my leg, my legs, my "
        "skin, my stomach, my hips, my face, my body, my head, my veins, my ankles, my chest, "
        "my hands, my own skin, my own arm, my shoulder, my shoulders, into my leg, into my "
        "thigh, into my arm, my throat, my neck"
    ),
    "HARMING": (
        "self harm, self harming, self harmed, self injury, self injure, cutting, sh, shing"
    ),
    "WOUND": "cuts, marks, burns, scars, bruises, gashes, wounds, slices, lines, blood",
    "BODY": "wrist, wrists, arm, arms, thigh, thighs, leg, legs, neck, stomach, skin, hip, hips",
    "EAT": "eat, eaten, eating, food, ate, meal, meals, a bite, calories",
    "STARVE": (
        "starve, starving, starved, purge, purging, purged, restrict, restricting, fasting, "
        "binge, throw up, throwing up, threw up, puke, puking, make myself puke, make myself "
        "throw up, make myself sick, vomit, vomiting, laxatives, anorexia, bulimia, not eat, "
        "not eaten, not eating, stopped eating, skip meals, skipping meals, not let myself eat, "
        "without eating, stop eating, hardly eat, barely eat, refuse to eat, refusing to eat"
    ),
    "WEAK": (
        "faint, fainted, fainting, pass out, passed out, passing out, collapse, collapsed, "
        "dizzy, blood, heart, lbs, pounds, kg, hospital, black out, blacked out, days, week, "
        "weeks, times a day, every meal, weak, cold all the time, hair falling out, every day, "
        "every night, six times, die, dying, disappear, bones, too fat, fat, since sunday, "
        "since monday, since tuesday, since wednesday, since thursday, since friday, since "
        "saturday, not stand up, 4 days, kills me, not care, skinny, purging, still feel huge, "
        "deserve"
    ),
    "VOICES": (
        "voice, voices, demon, demons, devil, satan, god, jesus, angel, angels, tv, radio, "
        "spirit, spirits, shadow, shadows, something in my head, something inside me, them, "
        "they, man in my head, my head, my brain, whispers, entity, ghost, ghosts, the walls, "
        "my mind, whispering, the dark, people in my head, someone in my head, monster, "
        "creature, thing in my room, my thoughts"
    ),
    "HEARD": (
        "voice, voices, demon, demons, devil, satan, god, jesus, in my head, hear, hearing, "
        "whispering, whisper, whispers, tv, radio, angel, spirits, entity, inside me, in my "
        "mind, shadow, shadows, in my brain, in my ear, in me, ghost, angels, in the walls, my "
        "head, my brain, monster, creature, they keep saying, commanding, heard"
    ),
    "ORDER": (
        "tell, tells, telling, told, say, says, saying, said, order, orders, ordering, command, "
        "commands, commanding, commanded, want, wants, whisper, whispering, scream, screaming, "
        "screams, yelling, beg, begging, make, making, push, pushing, urge, urging, convince, "
        "convincing, demand, demanding, keep, keeps, instructing, forcing, asking, chanting, "
        "repeating, encouraging, insist, insists"
    ),
    "HURT": (
        "kill, killing, hurt, hurting, stab, stabbing, strangle, strangling, shoot, shooting, "
        "murder, murdering, poison, poisoning, drown, drowning, choke, choking, smother, "
        "smothering, attack, attacking, push, pushing, run over, beat, burn, burning, harm, "
        "harming, slaughter, shake, torture, bury, massacre, end him, end her, bomb, blow up, "
        "set on fire, shoot up, shooting up, burn down, set fire, bash, slash, cut, drive my "
        "truck into, plow into, driving my truck into, driving my car into, drive my car into, "
        "ram, make them bleed, make him bleed, make her bleed, gut, slit, behead, run down, "
        "hit, punch, sacrifice"
    ),
    "DEADLY": (
        "kill, killing, stab, stabbing, strangle, strangling, shoot, shooting, murder, "
        "murdering, poison, poisoning, drown, drowning, smother, smothering, slaughter, "
        "massacre, shoot up, shooting up, blow up, bomb, choke, choking, burn down, sacrifice, "
        "behead"
    ),
    "DO": (
        "jump, kill, die, stab, hurt, burn, cut, drown, strangle, choke, hang, smother, shoot, "
        "sacrifice, attack, do it, end it, bleed, crash, poison, set, push, walk, step, "
        "suicide, kys, bad things, end, hit, swallow, run, worthless, deserve, follow them, "
        "join them, drive, starve, obey, take the pills, kill myself, kill yourself, dead, "
        "punish, destroy, knife, gun"
    ),
    "VICTIM": (
        "him, her, them, someone, somebody, people, everyone, everybody, a person, strangers, "
        "stranger, my KIN, husband, wife, baby, child, kids, sister, brother, mother, father, "
        "boss, coworker, coworkers, roommate, teacher, teachers, neighbor, neighbors, school, "
        "class, classmates, family, ex, boyfriend, girlfriend, crowd, dog, cat, son, daughter, "
        "toddler, newborn, my ex, the next person, stepfather, stepmother, guy, others, cousin, "
        "uncle, professor, manager, bullies, bully, this man, girl, building, work, church, "
        "house, parents, in laws, landlord, children, grandmother, grandfather, other people, "
        "mall, twins"
    ),
    "ABUSER": (
        "boyfriend, girlfriend, husband, wife, father, mother, stepfather, stepmother, uncle, "
        "brother, ex, partner, coach, pastor, teacher, cousin, grandfather, grandmother, he, "
        "she, they, fiance, parents, aunt, boss, roommate, foster father, foster mother, man, "
        "guy, someone, somebody, stepbrother, sister, neighbor, priest, tutor, fiancee, baby "
        "daddy, mothers boyfriend, landlord, foster parents, pimp, trafficker, babysitter"
    ),
    "ABUSE": (
        "hit, hits, hitting, beat, beats, beating, choked, chokes, choking, strangled, "
        "strangles, punched, punches, punching, kicked, kicks, slapped, slaps, burned, burns, "
        "raped, rapes, raping, molested, molests, molesting, touches, touched, touching, "
        "abuses, abused, abusing, threw, throws, shoved, shoves, whipped, whips, stabbed, "
        "assaulted, assaults, pins, pinned, forces, forced, forcing, threatens, threatened, "
        "hurts, hurt, hurting, locked, locks, slammed, dragged, starves, chained, stalks, "
        "stalking, beaten, pimps, sells, sold, grabbed, cornered, knocked, threatening, kick, "
        "punish, drugged, trafficked, tortures, smacks"
    ),
    "PLACE": (
        "in my room, into my room, in my bed, into my bed, to my room, on top of me, hands "
        "around my, hands on me, my clothes, in the shower, when i shower, while i sleep, at "
        "night"
    ),
    "FAMILY": (
        "my kids, my mother, my baby, my sister, my brother, the kids, her kids, his kids, my "
        "son, my daughter, us, my siblings, her, his kid, the baby, my children, my dog, my "
        "child"
    ),
}
