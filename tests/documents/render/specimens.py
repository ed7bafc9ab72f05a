"""Fictional documents to render: the joint agenda and the agreed minutes of a fifth round that never took place."""
# ruff: noqa: E501 - texts in two languages read best on one line

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from dialogue_app.documents.content import (
    Alternating,
    Alternation,
    Annex,
    Block,
    Bracket,
    Cell,
    Document,
    Entry,
    Heading,
    LanguageList,
    Listing,
    Original,
    Paragraph,
    PartyNames,
    Run,
    Signatory,
    SignatureBlock,
    Table,
    Text,
    Words,
    text_of,
)

CREATED = datetime(2011, 11, 9, 18, 0, tzinfo=UTC)
US_ORIGINAL = Original("US", ("en", "es"))
CU_ORIGINAL = Original("CU", ("es", "en"))
PARTIES = (PartyNames("CU", ("es",)), PartyNames("US", ("en",)))


def both(en: str | Words, es: str | Words) -> Text:
    """A text in English and Spanish."""
    return text_of({"en": en, "es": es})


def parties_en(joiner: str = " and ") -> Alternation:
    return Alternation((("CU", "the Republic of Cuba"), ("US", "the United States of America")), joiner)


def parties_es() -> Alternation:
    return Alternation((("CU", "de la República de Cuba"), ("US", "de los Estados Unidos de América")), " y ")


TITLE = both(
    (Run("Agreed Minutes of the Fifth Sample Round of Talks on Migration between the Delegations of "), parties_en()),
    (Run("Acta Acordada de la Quinta Ronda de Muestra de Conversaciones sobre Migración entre las Delegaciones "), parties_es()),
)
NOTICE = both(
    "Sample data — fictional. No such round took place. Names are invented.",
    "Datos de muestra — ficticios. Esta ronda no tuvo lugar.",
)
MARKING = both("Restricted to the Parties", "Reservado a las Partes")
DRAFT = both("Draft — not agreed", "Borrador — no acordado")

ITEMS = (
    ("1", "Opening of the round and adoption of the agenda", "Apertura de la ronda y adopción de la agenda"),
    ("2", "Review of migration flows", "Revisión de los flujos migratorios"),
    ("3", "Issuance of travel documents", "Emisión de documentos de viaje"),
    ("4", "Operation of the interests sections", "Funcionamiento de las secciones de intereses"),
    ("5", "Monitoring of returned migrants", "Seguimiento a los migrantes devueltos"),
    ("6", "Return of excludable nationals", "Devolución de nacionales excluibles"),
    ("7", "Direct mail service", "Servicio postal directo"),
    ("8", "Family visits, remittances and humanitarian flows", "Visitas familiares, remesas y flujos humanitarios"),
    ("9", "Telecommunications flows", "Flujos de telecomunicaciones"),
    ("11", "Date and place of the next round", "Fecha y lugar de la próxima ronda"),
    ("12", "Adoption of the agreed minutes", "Adopción del acta acordada"),
)

PARAGRAPHS: dict[str, tuple[tuple[str | Words, str | Words], ...]] = {
    "1": (
        (
            (
                Run("Delegations of "),
                parties_en(),
                Run(
                    " met in Washington, D.C., on 8 and 9 November 2011 for the Fifth Sample Round of talks to review the implementation"
                    " of the Joint Communiqué of 9 September 1994 and the Joint Statement of 2 May 1995 (hereinafter “the Migration Accords”)."
                ),
            ),
            (
                Run("Delegaciones "),
                parties_es(),
                Run(
                    " se reunieron en Washington, D.C., los días 8 y 9 de noviembre de 2011 para la Quinta Ronda de Muestra de conversaciones,"
                    " a fin de examinar la aplicación del Comunicado Conjunto de 9 de septiembre de 1994 y de la Declaración Conjunta"
                    " de 2 de mayo de 1995 (en adelante “los Acuerdos Migratorios”)."
                ),
            ),
        ),
        (
            "The lists of participants are attached as Annex I. The Delegations adopted the agenda attached as Annex II. At the request"
            " of the Cuban delegation, sub-item 8 (c) was added.",
            "Las listas de participantes figuran en el Anexo I. Las Delegaciones adoptaron la agenda que figura en el Anexo II."
            " A solicitud de la delegación cubana se añadió el inciso 8 c).",
        ),
    ),
    "2": (
        (
            "The Delegations approved the common table of figures attached as Annex III.",
            "Las Delegaciones aprobaron el cuadro común de cifras que figura en el Anexo III.",
        ),
    ),
    "3": (
        (
            "The United States delegation reported that 21,310 travel documents had been issued in the period from 1 October 2010 to"
            " 30 September 2011, against the annual minimum of 20,000.",
            "La delegación de los Estados Unidos informó que se habían emitido 21 310 documentos de viaje en el período comprendido"
            " entre el 1 de octubre de 2010 y el 30 de septiembre de 2011, frente al mínimo anual de 20 000.",
        ),
        (
            "The Cuban delegation took note and stated that its own records, kept for the period beginning on 9 September, showed 20,870.",
            "La delegación cubana tomó nota y manifestó que sus propios registros, llevados desde el 9 de septiembre, indicaban 20 870.",
        ),
        (
            "The Delegations decided to exchange tables by 31 January 2012 in order to reconcile the two counting periods.",
            "Las Delegaciones decidieron intercambiar cuadros a más tardar el 31 de enero de 2012 a fin de conciliar los dos períodos.",
        ),
    ),
    "4": (
        (
            "The Delegations noted with satisfaction that the reciprocal arrangement for technicians was working. The Cuban delegation"
            " stated that the lack of a bank would affect consular services. The United States delegation stated that decisions of"
            " commercial banks were a matter for those banks.",
            "Las Delegaciones tomaron nota con satisfacción de que el arreglo recíproco relativo a los técnicos estaba funcionando."
            " La delegación cubana manifestó que la falta de un banco afectaría los servicios consulares. La delegación de los Estados"
            " Unidos manifestó que las decisiones de los bancos comerciales competían a esos bancos.",
        ),
    ),
    "5": (
        (
            "The Delegations decided that up to 120 monitoring visits would be made in each calendar year in all provinces. The Cuban"
            " delegation stated that visits in two provinces would depend on road conditions.",
            "Las Delegaciones decidieron que se realizarían hasta 120 visitas de seguimiento en cada año civil en todas las provincias."
            " La delegación cubana manifestó que las visitas en dos provincias dependerían del estado de los caminos.",
        ),
    ),
    "6": (
        (
            "The United States delegation stated that replies had been received on 22 of the 30 cases and proposed 60 cases per year."
            " The Cuban delegation would consider the proposal and stated that family ties should be taken into account.",
            "La delegación de los Estados Unidos manifestó que se habían recibido respuestas sobre 22 de los 30 casos y propuso 60 casos"
            " por año. La delegación cubana consideraría la propuesta y manifestó que debían tenerse en cuenta los vínculos familiares.",
        ),
    ),
    "7": (
        (
            (
                Run("The Delegations approved, "),
                Run("ad referendum", emphasis=True),
                Run(
                    ", the pilot plan for direct mail service attached as Annex IV: two flights a week in each direction for twelve months."
                    " Each side would communicate its confirmation through diplomatic channels by 31 January 2012."
                ),
            ),
            (
                Run("Las Delegaciones aprobaron, "),
                Run("ad referendum", emphasis=True),
                Run(
                    ", el plan piloto de servicio postal directo que figura en el Anexo IV: dos vuelos semanales en cada sentido durante doce"
                    " meses. Cada parte comunicaría su confirmación por la vía diplomática a más tardar el 31 de enero de 2012."
                ),
            ),
        ),
    ),
    "8": (
        (
            "The United States delegation offered a single contact point for donations. The Cuban delegation stated that donations should"
            " be consigned to the health authorities.",
            "La delegación de los Estados Unidos ofreció un punto de contacto único para las donaciones. La delegación cubana manifestó"
            " que las donaciones debían consignarse a las autoridades de salud.",
        ),
    ),
    "9": (
        (
            "The United States delegation proposed a meeting of experts on telecommunications. The Delegations decided to exchange"
            " questions in writing.",
            "La delegación de los Estados Unidos propuso una reunión de expertos en telecomunicaciones. Las Delegaciones decidieron"
            " intercambiar preguntas por escrito.",
        ),
    ),
    "11": (
        (
            "The Sixth Sample Round would be held in Havana in May 2012, on dates to be set through diplomatic channels.",
            "La Sexta Ronda de Muestra se celebraría en La Habana en mayo de 2012, en fechas por convenir por la vía diplomática.",
        ),
    ),
    "12": (
        (
            "These Agreed Minutes record the discussions of the Delegations. They are not intended to create rights or obligations under"
            " international law.",
            "La presente Acta Acordada deja constancia de las conversaciones de las Delegaciones. No tiene por objeto crear derechos ni"
            " obligaciones en virtud del derecho internacional.",
        ),
    ),
}


def agenda_listing(items: Iterable[tuple[str, str, str]] = ITEMS) -> Listing:
    sub = (
        Entry(both("Family visits", "Visitas familiares"), both("(a)", "a)")),
        Entry(both("Remittances", "Remesas"), both("(b)", "b)")),
        Entry(
            both("Humanitarian flows", "Flujos humanitarios"),
            both("(c)", "c)"),
            both(
                "added on adoption at the request of the Cuban delegation",
                "añadido al adoptarse la agenda, a solicitud de la delegación cubana",
            ),
        ),
    )
    return Listing(
        tuple(
            Entry(both(en, es), both(f"{number}.", f"{number}."), entries=sub if number == "8" else ())
            for number, en, es in items
        )
    )


def signature_block() -> SignatureBlock:
    return SignatureBlock(
        (
            Signatory(
                "CU",
                both("For the Delegation of the Republic of Cuba", "Por la Delegación de la República de Cuba"),
                "Andrés EJEMPLO",
                both("Vice Minister of Foreign Affairs", "Viceministro de Relaciones Exteriores"),
                "Signature.CU",
            ),
            Signatory(
                "US",
                both("For the Delegation of the United States of America", "Por la Delegación de los Estados Unidos de América"),
                "Jordan SAMPLE",
                both("Principal Deputy Assistant Secretary", "Subsecretaria Adjunta Principal"),
                "Signature.US",
            ),
        )
    )


def formula() -> Paragraph:
    return Paragraph(
        both(
            (
                Run("Signed in duplicate at Washington, D.C., on 9 November 2011, in the "),
                LanguageList((("en", "English"), ("es", "Spanish")), " and "),
                Run(" languages, both texts having equal validity."),
            ),
            (
                Run("Firmada en dos ejemplares en Washington, D.C., el 9 de noviembre de 2011, en los idiomas "),
                LanguageList((("en", "inglés"), ("es", "español")), " y "),
                Run(", teniendo ambos textos igual validez."),
            ),
        ),
        style="formula",
    )


def _person(name_en: str, name_es: str, office_en: str, office_es: str) -> Entry:
    return Entry(both(name_en, name_es), detail=both(office_en, office_es))


def participants() -> Alternating:
    us = Listing(
        (
            _person(
                "Ms. Jordan SAMPLE",
                "Sra. Jordan SAMPLE",
                "Principal Deputy Assistant Secretary, Department of State — Head of Delegation",
                "Subsecretaria Adjunta Principal, Departamento de Estado — Jefa de la Delegación",
            ),
            _person(
                "Mr. Taylor SPECIMEN",
                "Sr. Taylor SPECIMEN",
                "Director, Office of Cuban Affairs — Alternate",
                "Director, Oficina de Asuntos Cubanos — Suplente",
            ),
            _person(
                "Ms. Morgan PLACEHOLDER",
                "Sra. Morgan PLACEHOLDER",
                "Attorney-Adviser, Office of the Legal Adviser — Member",
                "Abogada Asesora, Oficina del Asesor Jurídico — Miembro",
            ),
        ),
        both("Delegation of the United States of America", "Delegación de los Estados Unidos de América"),
    )
    cuba = Listing(
        (
            _person(
                "Mr. Andrés EJEMPLO",
                "Sr. Andrés EJEMPLO",
                "Vice Minister of Foreign Affairs — Head of Delegation",
                "Viceministro de Relaciones Exteriores — Jefe de la Delegación",
            ),
            _person(
                "Ms. Ana MUESTRA",
                "Sra. Ana MUESTRA",
                "Director for North America, Ministry of Foreign Affairs — Alternate",
                "Directora de América del Norte, Ministerio de Relaciones Exteriores — Suplente",
            ),
        ),
        both("Delegation of the Republic of Cuba", "Delegación de la República de Cuba"),
    )
    return Alternating((("CU", (cuba,)), ("US", (us,))))


def figures() -> Table:
    def row(month: str, first: str, second: str) -> tuple[Cell, ...]:
        return (Cell(both(month, month)), Cell(both(first, first), figure=True), Cell(both(second, second), figure=True))

    return Table(
        (
            Cell(both("Month", "Mes")),
            Cell(both("Interceptions at sea", "Interceptaciones en el mar")),
            Cell(both("Departures prevented", "Salidas impedidas")),
        ),
        (row("2011-07", "112", "87"), row("2011-08", "98", "91"), row("2011-09", "104", "73")),
        both("Figures by month (fictional)", "Cifras por mes (ficticias)"),
    )


def pilot_plan() -> tuple[Block, ...]:
    texts = (
        (
            "Two flights a week in each direction would be operated for twelve months from a date to be confirmed.",
            "Se realizarían dos vuelos semanales en cada sentido durante doce meses, a partir de una fecha por confirmar.",
        ),
        ("Each side would designate its own carrier.", "Cada parte designaría su propio transportista."),
        (
            "The postal services would review the plan after six months.",
            "Los servicios postales revisarían el plan a los seis meses.",
        ),
    )
    return tuple(Paragraph(both(en, es), str(number)) for number, (en, es) in enumerate(texts, 1))


def annexes() -> tuple[Annex, ...]:
    def label(number: str) -> Text:
        return both(f"Annex {number}", f"Anexo {number}")

    return (
        Annex("I", both("Lists of participants", "Listas de participantes"), label("I"), (participants(),)),
        Annex("II", both("Agenda", "Agenda"), label("II"), (agenda_listing(),)),
        Annex("III", both("Common table of figures", "Cuadro común de cifras"), label("III"), (figures(),)),
        Annex(
            "IV", both("Pilot plan for direct mail service", "Plan piloto de servicio postal directo"), label("IV"), pilot_plan()
        ),
    )


def minutes(*, draft: bool = False) -> Document:
    """The agreed minutes, with four annexes."""
    blocks: list[Block] = []
    count = 0
    for number, en, es in ITEMS:
        blocks.append(Heading(both(en, es), both(f"Item {number}", f"Tema {number}")))
        for words in PARAGRAPHS[number]:
            count += 1
            blocks.append(Paragraph(both(*words), str(count)))
    return Document(
        kind="agreed-minutes",
        identifier="MIN-R5",
        languages=("en", "es"),
        parties=PARTIES,
        title=TITLE,
        place_and_dates=both("Washington, D.C., 8–9 November 2011", "Washington, D.C., 8 y 9 de noviembre de 2011"),
        date=date(2011, 11, 9),
        blocks=(*blocks, formula(), signature_block()),
        annexes=annexes(),
        marking=MARKING,
        notice=NOTICE,
        draft=DRAFT if draft else None,
    )


def agenda() -> Document:
    """The joint agenda, as adopted."""
    programme = Listing(
        (
            Entry(
                both("8 November, 10:00–12:30", "8 de noviembre, 10:00–12:30"),
                detail=both("Opening plenary: items 1–4", "Plenaria de apertura: temas 1–4"),
            ),
            Entry(
                both("8 November, 15:00–17:45", "8 de noviembre, 15:00–17:45"),
                detail=both("Plenary: items 5, 6, 8 and 9", "Plenaria: temas 5, 6, 8 y 9"),
            ),
        ),
        both("Programme", "Programa"),
    )
    return Document(
        kind="joint-agenda",
        identifier="AGD-R5",
        languages=("en", "es"),
        parties=PARTIES,
        title=both("Fifth Sample Round of Talks on Migration", "Quinta Ronda de Muestra de Conversaciones sobre Migración"),
        subtitle=both("Agenda (as adopted on 8 November 2011)", "Agenda (adoptada el 8 de noviembre de 2011)"),
        place_and_dates=both("Washington, D.C., 8–9 November 2011", "Washington, D.C., 8 y 9 de noviembre de 2011"),
        date=date(2011, 11, 8),
        blocks=(
            agenda_listing(),
            programme,
            Paragraph(
                both(
                    "Times are local (UTC−05:00). Languages: English and Spanish, consecutive interpretation.",
                    "Las horas son locales (UTC−05:00). Idiomas: inglés y español, interpretación consecutiva.",
                ),
                style="note",
            ),
        ),
        notice=NOTICE,
    )


def bracketed() -> Document:
    """A draft with text in brackets."""
    words: Words = (
        Run("Each side would "),
        Bracket((Run("designate its own "), Bracket((Run("national"),), "CU"), Run(" carrier")), "US"),
        Run("."),
    )
    document = minutes(draft=True)
    return replace(
        document,
        blocks=(Paragraph(both(words, "Cada parte designaría su propio transportista."), "1"), *document.blocks[-2:]),
        annexes=(),
    )


def long_minutes(items: int, paragraphs: int = 4) -> Document:
    """Minutes of any length, to see how pages break."""
    document = minutes()
    source = [words for item in PARAGRAPHS.values() for words in item]
    blocks: list[Block] = []
    for item in range(1, items + 1):
        blocks.append(Heading(both(f"Matter of order {item}", f"Asunto {item}"), both(f"Item {item}", f"Tema {item}")))
        for index in range(paragraphs):
            words = source[(item * paragraphs + index) % len(source)]
            blocks.append(Paragraph(both(*words), str((item - 1) * paragraphs + index + 1)))
    return replace(document, blocks=(*blocks, formula(), signature_block()), annexes=())
