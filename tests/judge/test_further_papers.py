"""veraPDF and page-validation pass the papers beyond agenda and minutes: internal ones, joint ones, before and after signing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import page
import pytest

from dialogue_app import further_papers, internal_papers, outgoing, papers
from dialogue_app.app import App
from dialogue_app.desk.releases import record_consultation
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.common import home_code
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.documents.compose.extract import Selection
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.compose.rectification import Instrument
from dialogue_app.documents.compose.reduction import Passage, Rule
from dialogue_app.documents.content import Document, Layout, content_hash
from dialogue_app.documents.internal.memorandum import Authority, MemoFacts
from dialogue_app.documents.render.card_pdf import CardGroup, render_card_pdf
from dialogue_app.documents.render.pdf.stamp import stamp_page
from dialogue_app.errors import DocumentError
from dialogue_app.exchange.dialogue_file import import_dialogue
from dialogue_app.settings import Settings
from dialogue_app.signing.demo_keys import DemoIssuer
from dialogue_app.signing.fields import signature_fields
from dialogue_app.signing.identities import identity_from_pkcs12
from dialogue_app.signing.report import Expectation
from dialogue_app.signing.sign import Level, sign
from dialogue_app.signing.validation_data import ValidationData
from dialogue_app.signing.verify import verify
from dialogue_app.store.workspace import Workspace
from tests.generated_talks import some_talks
from tests.judge.judge import Judge
from tests.signing.conftest import LocalAuthority

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("judge")]

NOON = datetime(2012, 6, 5, 12, tzinfo=UTC)
LAYOUTS = (Layout.CONSECUTIVE, Layout.PARALLEL)
PAIRS = (("en", "ar"), ("fr", "ru"), ("en", "zh-Hans"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample dialogue."""
    with App(Settings(), home=tmp_path_factory.mktemp("papers"), save=lambda _settings: None) as app:
        yield app.open_sample().desk


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Desk]]:
    """Desks of small talks in other languages, made once each."""
    made: dict[tuple[str, ...], Workspace] = {}

    def of(*languages: str) -> Desk:
        if languages not in made:
            made[languages], _ = Workspace.create(tmp_path_factory.mktemp("talks") / "w.dialogue", passphrase=None)
            import_dialogue(made[languages], some_talks(*languages).data, author="DN")
        return Desk(made[languages], author="DN", clock=lambda: NOON)

    yield of
    for workspace in made.values():
        workspace.close()


def nth(desk: Desk, ordinal: int) -> str:
    with desk.workspace.read() as read:
        return round_with_ordinal(read, ordinal)


def faults(judge: Judge, pdf: bytes) -> list[str]:
    """What either judge has against a file; page-validation counts a line end before `endstream` as content, which it is not."""
    found = judge.faults(pdf)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        found += [f"{one.rule_id} {one.message}" for one in report.failures if not one.rule_id.endswith("STREAM-LENGTH-001")]
    return found


# ---------------------------------------------------------------- internal papers


def _agenda(desk: Desk, language: str, restricted: bool) -> bytes:
    (made,) = internal_papers.annotated_agendas(desk, nth(desk, 5), language=language, restricted=restricted)
    return made.pdf


def _book(desk: Desk, language: str, restricted: bool) -> bytes:
    (made,) = internal_papers.briefing_books(
        desk, nth(desk, 5), addressees=("Head",), language=language, restricted=restricted, stamp_uncleared=True
    )
    return made.pdf


def _memorandum(desk: Desk, language: str, _restricted: bool) -> bytes:
    facts = MemoFacts("DN", ("L",), ("Files",), Authority("Office director", "2037-06-05", "1.4(b)(d)"))
    (made,) = internal_papers.memoranda(desk, nth(desk, 5), facts, language=language)
    return made.pdf


def _register(desk: Desk, language: str, _restricted: bool) -> bytes:
    return internal_papers.register_pdf(desk, language=language)


@pytest.mark.parametrize("restricted", [False, True])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("make", [_agenda, _book, _memorandum, _register], ids=lambda make: make.__name__.strip("_"))
def test_that_both_judges_pass_every_internal_paper(
    judge: Judge, desk: Desk, make: Callable[[Desk, str, bool], bytes], language: str, restricted: bool
) -> None:
    assert faults(judge, make(desk, language, restricted)) == []


def test_that_both_judges_pass_the_card_of_keys(judge: Judge) -> None:
    rows = tuple((f"Ctrl+Shift+{letter}", f"Goes to the place called {letter} on this page") for letter in "ABCDEFGHIJKL")
    columns = [
        [CardGroup("At the beginning of the line", (("2 7", "speaker"), ("Alt+↑ … Alt+↓", "moves the item")))],
        [CardGroup("This page", rows)],
        [CardGroup("This page", rows, goes_on=True), CardGroup("Everywhere", rows)],
    ]
    assert faults(judge, render_card_pdf("Keys · Notes", columns, language="en", created=NOON)) == []


# ---------------------------------------------------------------- joint papers


def _actions(desk: Desk, round: str) -> Document:
    return further_papers.actions_document(desk, round, on=date(2012, 6, 5))


def _corrigendum(desk: Desk, round: str) -> Document:
    return further_papers.rectification_document(desk, round, instrument=Instrument.CORRIGENDUM)


def _proces_verbal(desk: Desk, round: str) -> Document:
    return further_papers.rectification_document(desk, round, instrument=Instrument.PROCES_VERBAL)


def _extract(desk: Desk, round: str) -> Document:
    numbers = frozenset(one.number for one in papers.minutes_joint_view(desk, round).paragraphs[:2])
    annexes = frozenset(one.number for one in papers.minutes_joint_view(desk, round).annexes)
    chosen = Selection(paragraphs=numbers, annexes=annexes)
    return further_papers.extract_document(desk, round, chosen, addressee="Another agency", restricted=True)


def _released(desk: Desk, round: str) -> Document:
    paragraphs = papers.minutes_joint_view(desk, round).paragraphs
    last = paragraphs[-1]
    words = {tag: text.split()[0] for tag, text in paragraphs[0].text.items() if " " in text}
    rules = [Rule("1.4(d)", paragraphs=frozenset({last.number}), persons=True)]
    passages = [Passage("1.4(b)", paragraphs[0].number, words)] if len(paragraphs) > 1 and words else []
    try:
        return further_papers.released_document(
            desk, round, rules, passages, meanings={"1.4(d)": "foreign relations", "1.4(b)": "foreign government information"},
            proposed=True,
        )  # fmt: skip
    except DocumentError:  # the first word may stand elsewhere too: then only the paragraph is withheld
        return further_papers.released_document(desk, round, rules, [], proposed=True)


JOINT = [_actions, _corrigendum, _proces_verbal, _extract, _released]
ROUNDS = {"_actions": 5, "_corrigendum": 3, "_proces_verbal": 3, "_extract": 5, "_released": 5}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("compose", JOINT, ids=lambda make: make.__name__.strip("_"))
def test_that_both_judges_pass_every_joint_paper_in_either_original(
    judge: Judge, desk: Desk, compose: Callable[[Desk, str], Document], layout: Layout
) -> None:
    document = compose(desk, nth(desk, ROUNDS[compose.__name__]))
    for original in originals_of(document):
        assert faults(judge, papers.rendered(desk, document, original, layout=layout)) == []


@pytest.mark.parametrize("languages", PAIRS, ids="-".join)
@pytest.mark.parametrize("compose", JOINT, ids=lambda make: make.__name__.strip("_"))
def test_that_both_judges_pass_them_in_other_languages(
    judge: Judge, foreign: Callable[..., Desk], compose: Callable[[Desk, str], Document], languages: tuple[str, ...]
) -> None:
    desk = foreign(*languages)
    document = compose(desk, nth(desk, 1))
    for layout in LAYOUTS:
        assert faults(judge, papers.rendered(desk, document, originals_of(document)[0], layout=layout)) == []


# ---------------------------------------------------------------- released


def consulted(desk: Desk, round: str) -> int:
    """The number of a planned release to which both sides have agreed."""
    view = papers.minutes_joint_view(desk, round)
    last = view.paragraphs[-1]
    rules = [Rule("1.4(d)", paragraphs=frozenset({last.number}), persons=True)]
    grounds = {"1.4(d)": "foreign relations"}
    number = 1
    while further_papers.planned_release(desk, round, number) is not None:
        number += 1
    further_papers.plan_release(desk, round, rules, (), number=number, meanings=grounds)
    plan = further_papers.planned_release(desk, round, number)
    assert plan is not None
    with desk.workspace.read() as read:
        home = home_code(read)
    for party in view.round.parties:
        whom = "originator" if party.id == home else "other-side"
        record_consultation(
            desk, minutes=view.id, release=plan.identifier, whom=whom, party=party.id, answer="agreed", on=date(2012, 6, 1)
        )
    return number


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("languages", [("en", "es"), *PAIRS], ids="-".join)
def test_that_both_judges_pass_a_version_released_after_consultation_for_either_side(
    judge: Judge, desk: Desk, foreign: Callable[..., Desk], languages: tuple[str, ...], layout: Layout
) -> None:
    where = desk if languages == ("en", "es") else foreign(*languages)
    round = nth(where, 5 if where is desk else 1)
    number = consulted(where, round)
    for party in papers.minutes_joint_view(where, round).round.parties:
        made = outgoing.release(where, round, number, outgoing.Form(party.id, layout))
        assert made.document.kind == "released-version" and made.document.draft is None
        assert faults(judge, made.pdf) == []
    [place] = signature_fields(made.pdf)
    issuer = DemoIssuer(valid_from=datetime.now(UTC).replace(microsecond=0) - timedelta(days=2))
    head = identity_from_pkcs12(issuer.issue("Head", "Delegation").pkcs12("demo"), "demo", origin="test.p12")
    sealed = sign(made.pdf, field=place.name, identity=head, role="Head of Delegation", appearance=stamp_page)
    assert judge.faults(sealed) == []
    assert verify(sealed, trust=[issuer.root.pem]).exit_code == 0


# ---------------------------------------------------------------- signed


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("compose", [_corrigendum, _proces_verbal], ids=lambda make: make.__name__.strip("_"))
def test_that_a_correction_is_signed_in_both_fields_judged_after_each_and_verified(
    judge: Judge, desk: Desk, compose: Callable[[Desk, str], Document], level: Level
) -> None:
    document = compose(desk, nth(desk, 3))
    now = datetime.now(UTC).replace(microsecond=0)
    issuer = DemoIssuer(valid_from=now - timedelta(days=2))
    clock = LocalAuthority(issuer.issue("Time", "Demonstration", algorithm="rsa", time_stamping=True), now)
    data = ValidationData(lists=(issuer.revocation_list([]),))
    for original in originals_of(document):
        unsigned = papers.rendered(desk, document, original, layout=Layout.PARALLEL)
        fields, pdf = signature_fields(unsigned), unsigned
        assert len(fields) == 2
        for field in fields:
            key = issuer.issue(f"Head {field.name}", "Delegation").pkcs12("demo")
            head = identity_from_pkcs12(key, "demo", origin="test.p12")
            kept = {"level": level, "timestamper": clock, "data": data} if level is not Level.B_B else {}
            pdf = sign(pdf, field=field.name, identity=head, role="Head of Delegation", appearance=stamp_page, **kept)
            assert judge.faults(pdf) == []
        expected = Expectation(fields=tuple(one.name for one in fields), content_hash=content_hash(document))
        report = verify(pdf, trust=[issuer.root.pem], expected=expected)
        assert (report.exit_code, report.complete) == (0, True), report.reasons
        assert {one.level for one in report.signatures} == {level.value}
        assert pdf.startswith(unsigned)


def test_that_a_correction_with_a_byte_changed_after_signing_is_rejected(desk: Desk) -> None:
    document = _corrigendum(desk, nth(desk, 3))
    issuer = DemoIssuer(valid_from=datetime.now(UTC).replace(microsecond=0) - timedelta(days=2))
    pdf = papers.rendered(desk, document, originals_of(document)[0], layout=Layout.CONSECUTIVE)
    field = signature_fields(pdf)[0]
    head = identity_from_pkcs12(issuer.issue("Head", "Delegation").pkcs12("demo"), "demo", origin="test.p12")
    signed = bytearray(sign(pdf, field=field.name, identity=head, role="Head", appearance=stamp_page))
    signed[len(pdf) // 2] ^= 1
    assert verify(bytes(signed), trust=[issuer.root.pem]).exit_code == 1
