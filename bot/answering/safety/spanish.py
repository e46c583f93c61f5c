"""Rules for the commonest Spanish messages."""

import re
from collections.abc import Mapping
from typing import Final

from bot.answering.safety.rule import Rule, rule

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "spanish": (
        rule(
            r"\bquiero que (?:todo|esto)(?: \w+)? (?:termine|acabe|pare)|\b(?:irme|quiero"
            r" ir) de (?:este mundo|esta vida)|\bno quiero (?:mas )?vivir"
        ),
        rule(
            r"\bno quier[oe] (?:estar viv[oa]|vivir|seguir viv[oa]|despertar)|\bcans\w+ de"
            r" (?:vivir|la vida|esta vida|existir|todo esto)|\bno (?:queria|querria)"
            r" (?:vivir|seguir)"
        ),
        rule(
            r"\bse (?:corta|hace dano|lastima|tomo|quiere (?:morir|matar)|va a"
            r" (?:suicidar\w*|matar|morir|tirar)|esta cortando|autolesiona|quiso matar|"
            r"intento (?:matar|suicidar))\b",
            unless="pacientes?",
        ),
        rule(
            r"\b(?:suicidarme|matarme|morirme|suicidarse|me suicido|me mato|me voy a morir)\b",
            unless="de (?:risa|hambre|sueno|calor|frio|aburrimiento|pena|verguenza)|trabajo",
        ),
        rule(
            r"\b(?:me |te |se )?(?:quiero|quisiera|voy a|deseo|ganas de|pienso en|pensando"
            r" en|quiere|intento|intente|queria|prefiero|prefiere|pensar en|planeo|"
            r"necesito|pienso|va a|dice que va a|pensado en) (?:ya )?(?:no )?(?:morir\w*|"
            r"matar(?:me|se|te)|suicidar\w*|desaparecer|dejar de (?:existir|vivir)|"
            r"quitar(?:me|se) la vida|acabar con (?:mi vida|todo|su vida)|terminar con"
            r" (?:mi vida|todo|su vida)|estar muert[oa]|no despertar|hacer(?:me|se) dano|"
            r"cortar(?:me|se)|colgar(?:me|se)|tirarme|lastimar\w*|acabar con esto|dormir y"
            r" no despertar|no existir|la muerte|el suicidio|vivir mas)\b",
        ),
        rule(
            r"\b(?:me|se) (?:quiero|quiere|voy a|va a|quisiera|queria|intento|intente|"
            r"trato de) (?:morir|matar|suicidar|cortar|colgar|tirar|quitar la vida|"
            r"ahorcar|hacer dano)\b",
        ),
        rule(
            r"\b(?:ya )?no (?:quiero|quiere|puedo|deseo|aguanto|soporto) (?:mas(?: (?:con"
            r" )?(?:esta|mi|la) vida)?|vivir|seguir(?: viviendo| asi| aqui| adelante|"
            r" con)?|estar aqui|existir|despertar|estar viv[oa]|con (?:mi|la|esta) vida|la"
            r" vida|esta vida|continuar)(?= |$)(?! (?:estudiando|trabajando|en este"
            r" trabajo|tarea|clases))",
        ),
        rule(
            r"\b(?:no (?:vale|tiene|tengo|encuentro|hay|veo)|sin)(?: \w+){0,4} (?:la pena (?:vivir|"
            r"seguir)|razon(?:es)? para vivir|sentido (?:vivir|mi vida|seguir)|sentido de"
            r" vivir|motivos? para vivir|ganas de vivir)",
        ),
        rule(r"\bno tengo ganas de (?:vivir|seguir)"),
        rule(r"\bmi vida no (?:tiene sentido|vale)"),
        rule(
            r"\b(?:tome|trague|me tome)(?: \w+){0,2}"
            r" (?:pastillas?|veneno|cloro|medicinas)\b",
            unless=r"doctor|manana|recetad\w*",
        ),
        rule(r"\b(?:voces|voz)(?: \w+){0,5} (?:mate|muera|corte|haga dano|matar\w*|salte)\b"),
        rule(r"\bque (?:me mate|me muera)\b"),
        rule(r"\b(?:ya )?no (?:puedo|aguanto|soporto) mas\b", unless="tarea|trabajo|clase|examen"),
        rule(
            r"\b(?:mejor|estaria mejor|estarian mejor|estaran mejor)(?: \w+){0,2}"
            r" (?:muert[oa]|sin mi)\b",
        ),
        rule(
            r"\bojala (?:me muera|no despierte|estuviera muert[oa]|no hubiera nacido|me"
            r" muriera)\b",
        ),
        rule(r"\bpreferiria (?:morir|estar muert[oa])"),
        rule(
            r"\bme (?:corto|corte|estoy cortando|tome (?:todas|muchas|un monton|un frasco|"
            r"demasiadas|todo|las pastillas)|tomo todas|lastimo|hago dano|"
            r"autolesion\w*)\b(?! el pelo)",
        ),
        rule(r"\b(?:voces|voz)(?: \w+){0,4} (?:dicen|ordenan|mandan|piden|dice|gritan)\b"),
        rule(r"\b(?:se|me) (?:tomo|tome)(?: \w+){0,3} (?:pastillas|veneno|cloro)\b"),
        rule(
            r"\bmi (?:novio|esposo|marido|padre|papa|padrastro|mama|madre|tio|pareja|ex|"
            r"hermano|novia|esposa)(?: \w+){0,3} (?:me )?(?:pega|golpea|golpeo|pego|viola|"
            r"violo|toca|amenaza|abusa|maltrata|quiere matar|va a matar|ahorca)\b",
        ),
        rule(r"\b(?:esta|ando|estoy|es|siento|se siente|muy) suicida\b"),
        rule(r"\b(?:se|me) (?:intento|intente|trato de|quiso) (?:matar|suicidar)"),
        rule(r"\bpensamientos suicidas"),
        rule(r"\bla voy a matar"),
        rule(r"\blo voy a matar"),
        rule(r"\b(?:adios|despedirme|despido) (?:a todos|para siempre|de todos)"),
        rule(r"\bdice que (?:se )?(?:quiere|va a) (?:morir|matar)"),
    ),
}
"""Rules by name, over the plain spelling."""

ABOUT_ME: Final = re.compile(
    r"\b(?:me|quiero|yo|mi vida|estoy|siento|puedo|intente|conmigo|sin mi)\b"
)
"""The writer speaks of themselves; otherwise of somebody else."""


def first(text: str) -> str | None:
    """Return the name of the first rule that the plain `text` meets, if any."""
    if _SPANISH.isdisjoint(text.split()):
        return None
    return next((n for n, rules in RULES.items() if any(r.holds(text) for r in rules)), None)


_SPANISH: Final = frozenset(
    "quiero quiere quisiera no se me mi voy va vida morir matar suicidarme matarme morirme "  # noqa: SIM905 - a page of words
    "pastillas tome corto voces voz ojala mejor sin adios dice que estoy esta muerta muerto "
    "suicidas suicida la lo preferiria ganas mas vivir".split()
)
