"""A Spanish window says in Spanish what was said below it: refusals, findings, reasons, differences, faults of files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from dialogue_app.desk import agreement
from dialogue_app.desk.labels import name_of_change
from dialogue_app.errors import ConflictError, UserError
from dialogue_app.store.workspace import Workspace
from dialogue_app.ui.dialogs.unlock import UnlockSheet
from dialogue_app.ui.language import in_words, set_language
from dialogue_app.ui.pages.minutes.words import listed
from dialogue_app.ui.papers.collation_sheet import CollationSheet
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.distribution_files import SignedTalks, signed_talks
from tests.ui.pages.minutes_talks import run, stored
from tests.ui.pages.test_distribution_verify import drop, saved
from tests.ui.papers.test_collation_sheet import spoil

ENGLISH = re.compile(r"\b(?:the|is|are|of|every|not|title|bracket|field|signed)\b")
__all__ = ["signed_talks"]


def shown(widget: QWidget | None) -> str:
    assert widget is not None
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_that_a_refused_move_is_told_in_spanish(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", tag="es")
    minutes = stored(window).id
    window.context.change(
        lambda desk: agreement.reopen_minutes(desk, minutes=minutes), doing="Reabrir", owner=window.page or window
    )
    settle(window)
    told = part(window, "sheet.message.sentence", QLabel).text()
    assert told == "Acta: el estado «archivada» es definitivo; no se pasa a «circulada»."


def test_that_findings_and_their_places_are_told_in_spanish(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, tag="es")
    run(window, "minutes.check")
    words = shown(window.overlays.sheet)
    assert "Hay 3 corchetes abiertos; resuelva la redacción antes de que el texto pueda acordarse." in words
    assert "Los originales no difieren más que en el orden de nombres e idiomas." in words
    assert not ENGLISH.search(words)


def test_that_the_collation_names_its_places_in_spanish(sample_window: SampleWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(monkeypatch)
    window = sample_window("minutes", tag="es")
    run(window, "minutes.collation")
    sheet = window.overlays.sheet
    assert isinstance(sheet, CollationSheet)
    words = shown(sheet)
    assert "título · English" in words and "palabras impresas, originales de" in words
    assert "printed words" not in words and "title" not in words


def test_that_reasons_against_a_file_come_in_spanish_out_of_the_process_that_examines_it(
    sample_window: SampleWindow, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = sample_window("distribution", tag="es")
    grown = signed_talks.second + b"\nand more"
    drop(window, saved(tmp_path, "crecido.pdf", grown), saved(tmp_path, "nota.pdf", b"%PDF-1.7\nnothing of the kind"))
    words = shown(window.page)
    assert "Se añadieron bytes después de la última firma (" in words
    assert "El PDF está dañado o cortado; pida de nuevo el archivo." in words
    offices = ("Principal Deputy Assistant Secretary, Bureau of Western Hemisphere Affairs, Department of State", "Minister of")
    for own in offices:  # what the signers wrote
        words = words.replace(own, "")
    assert not ENGLISH.search(words)


def test_that_a_wrong_passphrase_is_told_in_spanish(sample_window: SampleWindow, tmp_path: Path) -> None:
    workspace, _key = Workspace.create(tmp_path / "secreto.dialogue", passphrase="cinco palabras que nadie adivina")
    workspace.close()
    window = sample_window("agenda", tag="es")
    window.opening.ask_passphrase(tmp_path / "secreto.dialogue")
    sheet = window.overlays.sheet
    assert isinstance(sheet, UnlockSheet)
    sheet.field.line.setText("otra")
    QTest.keyClick(sheet.field.line, "\r")
    settle(window)
    assert "Esta frase de contraseña no abre el espacio de trabajo." in shown(sheet)


def test_that_words_of_the_system_and_of_fields_are_translated_and_others_stay(qapp: object) -> None:
    set_language("es")
    failed = UserError(
        "{name} cannot be opened: {error}. Choose another file.", name="x.pdf", error=PermissionError(13, "Permission denied")
    )
    assert in_words(failed) == "x.pdf no puede abrirse: no hay permiso. Elija otro archivo."
    both = ConflictError(
        "Somebody else changed this {label:name} meanwhile: {names:name}. Compare both wordings.",
        label="agenda item",
        names=["title"],
    )
    assert in_words(both) == "Entretanto otra persona cambió esto (punto de la agenda): título. Compare ambas redacciones."
    assert in_words("no sentence of ours") == "no sentence of ours"
    set_language("en")
    assert in_words(both) == str(both)


def test_that_the_history_names_changes_in_spanish(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", tag="es")
    minutes, reads = stored(window).id, window.context.reads
    assert reads is not None
    told = [revision.label for revision in reads.history("minutes", minutes)]
    assert "Importar un archivo de diálogo" in told
    assert in_words(name_of_change("Undo: Withdraw item 8")) == "Deshacer: Retirar: punto 8"


def test_that_what_may_be_added_beside_the_minutes_stands_whole_in_a_small_window(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, tag="es", size=(1366, 768))
    for name in ("page.minutes.comment.add_internal", "page.minutes.comment.add_joint"):
        button = part(window, name)
        assert button.width() >= button.sizeHint().width()
        pane = button.parentWidget()
        while pane is not None and pane.objectName() != "page.minutes.side":
            assert button.mapTo(pane, button.rect().bottomRight()).x() < pane.width(), pane
            pane = pane.parentWidget()


def test_that_languages_are_listed_as_spanish_lists_them() -> None:
    set_language("es")
    assert [listed(["español", "inglés"]), listed(["inglés", "francés"]), listed(["inglés"]), listed([])] == [
        "español e inglés", "inglés y francés", "inglés", "",
    ]  # fmt: skip
    set_language("en")
    assert listed(["Spanish", "English"]) == "Spanish and English"
