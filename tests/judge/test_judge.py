"""veraPDF passes every document in every layout and original, before and after each signature, and fails what is broken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogue_app.documents.compose.agenda import compose_agenda
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Document, Layout, Original
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.documents.render.pdf.stamp import stamp_page
from dialogue_app.signing.demo_keys import DemoIssuer
from dialogue_app.signing.fields import signature_fields
from dialogue_app.signing.identities import identity_from_pkcs12
from dialogue_app.signing.sign import Level, sign
from dialogue_app.signing.timestamp import timestamp
from dialogue_app.signing.validation_data import ValidationData
from tests.documents import builders
from tests.documents.render.scripts import arabic_english, chinese_english
from tests.documents.render.specimens import CREATED, agenda, bracketed, long_minutes, minutes
from tests.judge.breakages import BREAKAGES, Breakage, broken
from tests.judge.judge import Judge
from tests.signing.conftest import LocalAuthority

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("judge")]

DOCUMENTS: dict[str, Document] = {
    "minutes": minutes(),
    "draft": minutes(draft=True),
    "agenda": agenda(),
    "brackets": bracketed(),
    "long": long_minutes(14),
    "composed-minutes": compose_minutes(builders.minutes()),
    "composed-agenda": compose_agenda(builders.an_agenda()),
    "arabic-minutes": compose_minutes(arabic_english()),
    "arabic-agenda": compose_agenda(arabic_english().agenda),
    "moroccan-minutes": compose_minutes(arabic_english("ar-MA")),
    "chinese-minutes": compose_minutes(chinese_english()),
    "chinese-agenda": compose_agenda(chinese_english().agenda),
}
FORMS = [
    pytest.param(document, original, layout, language, id=f"{name}-{original.holder}-{layout}-{language or 'all'}")
    for name, document in DOCUMENTS.items()
    for original in originals_of(document)
    for layout, language in (
        (Layout.CONSECUTIVE, None),
        (Layout.PARALLEL, None),
        *((Layout.SEPARATE, tag) for tag in document.languages),
    )
]


SIGNED = [form for form in FORMS if str(form.id).startswith("minutes-")]
"""Every form of the agreed minutes: what heads of delegation sign."""


@pytest.mark.parametrize(("document", "original", "layout", "language"), FORMS)
def test_that_the_judge_passes_every_document(
    judge: Judge, document: Document, original: Original, layout: Layout, language: str | None
) -> None:
    assert judge.faults(render_pdf(document, original, layout=layout, language=language, created=CREATED)) == []


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_that_the_judge_passes_either_paper(judge: Judge, paper: str) -> None:
    document = DOCUMENTS["minutes"]

    assert judge.faults(render_pdf(document, originals_of(document)[0], paper=paper, created=CREATED)) == []


@pytest.mark.parametrize("name", ["arabic-minutes", "chinese-minutes"])
@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
def test_that_the_judge_passes_other_scripts_after_each_signature(judge: Judge, name: str, layout: Layout) -> None:
    document = DOCUMENTS[name]
    issuer = DemoIssuer(valid_from=datetime.now(UTC).replace(microsecond=0) - timedelta(days=2))
    for original in originals_of(document):
        data = render_pdf(document, original, layout=layout, created=CREATED)
        for field in signature_fields(data):
            key = issuer.issue(f"Head {field.name}", "Delegation").pkcs12("demo")
            identity = identity_from_pkcs12(key, "demo", origin="test.p12")
            data = sign(data, field=field.name, identity=identity, role="Head of Delegation", appearance=stamp_page)
            assert judge.faults(data) == []


Heads = tuple[DemoIssuer, LocalAuthority, tuple[bytes, ...]]
"""Who issues certificates, who tells the time, and the keys of two heads of delegation."""


@pytest.fixture(scope="module")
def heads() -> Heads:
    now = datetime.now(UTC).replace(microsecond=0)
    issuer = DemoIssuer(valid_from=now - timedelta(days=2))
    clock = LocalAuthority(issuer.issue("Time", "Demonstration", algorithm="rsa", time_stamping=True), now)
    return issuer, clock, tuple(issuer.issue(f"Head {party}", "Delegation").pkcs12("demo") for party in ("US", "CU"))


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize(("document", "original", "layout", "language"), SIGNED)
def test_that_the_judge_passes_every_level_of_signature_and_a_renewed_stamp(
    judge: Judge, heads: Heads, document: Document, original: Original, layout: Layout, language: str | None, level: Level
) -> None:
    issuer, clock, keys = heads
    data = ValidationData(lists=(issuer.revocation_list([]),))
    pdf = render_pdf(document, original, layout=layout, language=language, created=CREATED)
    for field, key in zip(signature_fields(pdf), keys, strict=True):
        identity = identity_from_pkcs12(key, "demo", origin="test.p12")
        pdf = sign(
            pdf, field=field.name, identity=identity, role="Head", appearance=stamp_page,
            level=level, timestamper=clock, data=data,
        )  # fmt: skip
        assert judge.faults(pdf) == []
    assert judge.faults(timestamp(pdf, clock, data=data)) == []


@pytest.mark.parametrize("breakage", BREAKAGES, ids=lambda breakage: breakage.__name__)
def test_that_the_judge_fails_what_is_broken(judge: Judge, breakage: Breakage) -> None:
    document = DOCUMENTS["minutes"]
    data = render_pdf(document, originals_of(document)[0], created=CREATED)

    assert judge.faults(broken(data, breakage)) != []
