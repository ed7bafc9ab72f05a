"""A fictional round between two invented States, as joint views: what composers are tested on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogue_app.desk.views.joint import (
    JointAgenda,
    JointAgendaItem,
    JointAnnex,
    JointBracket,
    JointMinutes,
    JointParagraph,
    JointParticipant,
    JointParty,
    JointRound,
    JointSession,
    JointTable,
)

ZONE = ZoneInfo("America/New_York")

UNITED_STATES = JointParty(
    "US",
    {"en": "United States", "es": "Estados Unidos"},
    {"en": "United States of America", "es": "Estados Unidos de América"},
    {"en": "United States", "es": "estadounidense"},
    ("en-US",),
)
CUBA = JointParty(
    "CU",
    {"en": "Cuba", "es": "Cuba"},
    {"en": "Republic of Cuba", "es": "República de Cuba"},
    {"en": "Cuban", "es": "cubana"},
    ("es-CU",),
)
UNITED_KINGDOM = JointParty(
    "GB",
    {"en": "United Kingdom", "es": "Reino Unido"},
    {"en": "United Kingdom of Great Britain and Northern Ireland", "es": "Reino Unido de Gran Bretaña e Irlanda del Norte"},
    {"en": "British", "es": "británica"},
    ("en-GB",),
)
ITALY = JointParty(
    "IT",
    {"en": "Italy", "es": "Italia"},
    {"en": "Italian Republic", "es": "República Italiana"},
    {"en": "Italian", "es": "italiana"},
    ("it",),
)


def a_round(**changes: object) -> JointRound:
    """A two-day round in Washington that never took place."""
    plain = JointRound(
        id="T7",
        ordinal=7,
        title={"en": "Seventh Test Round", "es": "Séptima Ronda de Prueba"},
        subject={"en": "migration", "es": "migración"},
        city={"en": "Washington, D.C.", "es": "Washington, D.C."},
        starts=date(2014, 3, 4),
        ends=date(2014, 3, 5),
        host="US",
        parties=(UNITED_STATES, CUBA),
        languages=("en", "es"),
        zone="America/New_York",
        fictional=True,
        interpretation="consecutive",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def an_item(number: str, en: str, es: str, **changes: object) -> JointAgendaItem:
    plain = JointAgendaItem(number, {"en": en, "es": es}, "adopted", "US")
    return replace(plain, **changes)  # type: ignore[arg-type]


def an_agenda(**changes: object) -> JointAgenda:
    """Five items: one with sub-items of which one was added on adoption, one withdrawn."""
    plain = JointAgenda(
        round=a_round(),
        state="adopted",
        adopted_on=date(2014, 3, 4),
        items=(
            an_item("1", "Adoption of the agenda", "Adopción de la agenda", proposed_by="joint"),
            an_item(
                "2",
                "Postal flights",
                "Vuelos postales",
                children=(
                    an_item("2(a)", "Timetable", "Horario"),
                    an_item("2(b)", "Parcels", "Paquetes", proposed_by="CU", added_at=date(2014, 3, 4)),
                ),
            ),
            an_item(
                "3", "Radio links", "Enlaces de radio", state="withdrawn", withdrawn_at=datetime(2014, 3, 4, 16, 20, tzinfo=ZONE)
            ),
            an_item("4", "Next round", "Próxima ronda"),
            an_item("5", "Adoption of the agreed minutes", "Adopción del acta acordada"),
        ),
        programme=(
            a_session("Opening plenary", "Plenaria de apertura", 4, 10, 12, ("1", "2(a)", "3")),
            a_session("Closing plenary", "Plenaria de clausura", 5, 9, 11, ("2", "4", "5")),
        ),
        marking=None,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def a_session(en: str, es: str, day: int, start: int, end: int, items: tuple[str, ...]) -> JointSession:
    return JointSession(
        {"en": en, "es": es},
        "plenary",
        datetime(2014, 3, day, start, tzinfo=ZONE),
        datetime(2014, 3, day, end, 30, tzinfo=ZONE),
        items,
    )


def a_person(party: str, name: str, role: str, **changes: object) -> JointParticipant:
    plain = JointParticipant(
        party, {"en": f"Ms. {name}", "es": f"Sra. {name}"}, name, {"en": f"Office of {role}", "es": f"Oficina de {role}"}, role
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def a_paragraph(number: str, en: str, es: str, item: str | None = None, **changes: object) -> JointParagraph:
    plain = JointParagraph(number, {tag: text for tag, text in (("en", en), ("es", es)) if text}, "statement", item)
    return replace(plain, **changes)  # type: ignore[arg-type]


PEOPLE = (
    a_person("US", "Robin PATTERN", "head"),
    a_person("US", "Sam STENCIL", "interpreter"),
    a_person("US", "Kim OUTLINE", "member"),
    a_person("CU", "Marcos BOCETO", "head"),
    a_person("CU", "Olga TRAZO", "alternate", from_session={"en": "Closing plenary", "es": "Plenaria de clausura"}),
)


def the_paragraphs() -> tuple[JointParagraph, ...]:
    return (
        a_paragraph(
            "1",
            "Delegations of the United States of America and the Republic of Cuba met in Washington, D.C., "
            "on 4 and 5 March 2014. "
            "The delegations were headed by Ms. Robin PATTERN and Ms. Marcos BOCETO.",
            "Delegaciones de los Estados Unidos de América y de la República de Cuba se reunieron en Washington, D.C., "
            "los días 4 y 5 de marzo de 2014. "
            "Las delegaciones estuvieron presididas por la Sra. Robin PATTERN y la Sra. Marcos BOCETO.",
            "1",
            kind="opening",
        ),
        a_paragraph(
            "2",
            "The Cuban delegation reported that 12,345 parcels had been carried by 31 January 2014.",
            "La delegación cubana informó que hasta el 31 de enero de 2014 se habían transportado 12 345 paquetes.",
            "2(a)",
        ),
        a_paragraph(
            "2 bis",
            "The Delegations approved, ad referendum, the timetable attached as Annex III.",
            "Las Delegaciones aprobaron, ad referéndum, el horario que figura en el Anexo III.",
            "2(a)",
            kind="decision",
            ad_referendum=True,
        ),
        a_paragraph(
            "3",
            "These Agreed Minutes are not intended to create rights or obligations under international law.",
            "La presente Acta Acordada no tiene por objeto crear derechos ni obligaciones en virtud del derecho internacional.",
            "5",
            kind="closing",
        ),
    )


def a_bracketed_paragraph() -> JointParagraph:
    return a_paragraph(
        "4",
        "Replies would be given within [45] [60] days [, save on feast days].",
        "Las respuestas se darían en un plazo de [45] [60] días [, salvo los festivos].",
        "2",
        brackets=(
            JointBracket({"en": "45", "es": "45"}, "US", ("CU",)),
            JointBracket({"en": "60", "es": "60"}, "CU", ("US",)),
            JointBracket({"en": ", save on feast days", "es": ", salvo los festivos"}, "CU", ("US",)),
        ),
    )


def the_annexes() -> tuple[JointAnnex, ...]:
    return (
        JointAnnex("I", {"en": "Lists of participants", "es": "Listas de participantes"}, "participants"),
        JointAnnex("II", {"en": "Agenda", "es": "Agenda"}, "agenda"),
        JointAnnex(
            "III",
            {"en": "Flights", "es": "Vuelos"},
            "table",
            table=JointTable(
                ({"en": "Month", "es": "Mes"}, {"en": "Parcels", "es": "Paquetes"}, {"en": "Remark", "es": "Observación"}),
                (("2014-01", 4321, {"en": "full", "es": "completo"}), ("2014-02-03", -7, "—")),
            ),
        ),
        JointAnnex(
            "IV",
            {"en": "Plan", "es": "Plan"},
            "text",
            (a_paragraph("1", "Each side would name a carrier.", "Cada parte designaría un transportista."),),
        ),
    )


def minutes(**changes: object) -> JointMinutes:
    """Agreed minutes of the fictional round, complete and free of brackets."""
    plain = JointMinutes(
        id="MIN-T7",
        round=a_round(),
        agenda=an_agenda(),
        title={
            "en": "Agreed Minutes of the Seventh Test Round of Talks on Migration",
            "es": "Acta Acordada de la Séptima Ronda de Prueba de Conversaciones sobre Migración",
        },
        state="agreed",
        register="non-binding",
        paragraphs=the_paragraphs(),
        closing=None,
        annexes=the_annexes(),
        participants=PEOPLE,
        signed_at={"en": "Washington, D.C.", "es": "Washington, D.C."},
        signed_on=date(2014, 3, 5),
        originals=2,
        marking=None,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]
