"""Times without a target: opening, proving the journal, importing the sample, signing, verifying."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measure import Times, timed
from benchmarks.rows import Row
from benchmarks.setting import Setting, round_ids
from dialogue_app.app import App, Opened
from dialogue_app.documents.content import Document, Original
from dialogue_app.settings import Settings
from dialogue_app.store import Workspace


def information(setting: Setting) -> Iterator[Row]:
    """What staff wait for now and then."""
    path = setting.archive.path
    yield _row("open the archive and close it", timed(lambda: Workspace.open(path).close(), setting.runs(5)))
    with Workspace.open(path) as workspace:
        heads = workspace.heads()
        sets = sum(seq for seq, _ in heads.values())
        yield _row(f"prove the journal whole ({sets:,} change sets, every value)", timed(workspace.verify, 1))
    app = App(Settings(), home=setting.folder / "sample", save=lambda _settings: None)
    yield _row("import the sample dialogue", timed(lambda: app.open_sample(fresh=True), setting.runs(3)))
    yield from _signing(setting, app)
    app.close()
    if setting.archive.seconds is not None:
        yield Row("information", "make the archive", setting.archive.seconds, "s")


def _row(what: str, times: Times) -> Row:
    return Row("information", what, times.median)


def _signing(setting: Setting, app: App) -> Iterator[Row]:
    """The sample's minutes: composed and rendered, signed by the first head, verified with its root trusted."""
    from dialogue_app import papers
    from dialogue_app.documents.content import Layout
    from dialogue_app.signing.demo_keys import make_demo_keys
    from dialogue_app.signing.identities import load_pkcs12

    opened = app.opened
    assert opened is not None
    round = round_ids(opened.workspace)[5]
    document = papers.minutes_document(opened.desk, round)
    holder = document.parties[0].id
    original = papers.original_for(document, holder)
    keys = make_demo_keys(setting.folder, {party.id: f"Head of {party.id}" for party in document.parties}, "bench")
    act = papers.Signing(round, holder, holder, load_pkcs12(keys.heads[holder], "bench"), "Washington")
    pdf = papers.rendered(opened.desk, document, original, layout=Layout.CONSECUTIVE)
    yield _row("the sample's minutes as PDF", timed(lambda: _rendered(opened, document, original), setting.runs(5)))
    signed = papers.sign_file(pdf, act, None)
    yield _row("sign them", timed(lambda: papers.sign_file(pdf, act, None), setting.runs(5)))
    trust = [keys.root.read_bytes()]
    yield _row("verify one signature", timed(lambda: papers.verified(opened.desk, signed, trust=trust), setting.runs(5)))


def _rendered(opened: Opened, document: Document, original: Original) -> bytes:
    from dialogue_app import papers
    from dialogue_app.documents.content import Layout

    return papers.rendered(opened.desk, document, original, layout=Layout.CONSECUTIVE)
