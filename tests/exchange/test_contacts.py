"""Lists of people out of vCard and CSV files: the order given, languages apart, every fault named, nothing private kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_app.errors import UserError
from dialogue_app.exchange.contact_cards import components, plain
from dialogue_app.exchange.contacts import MAX_BYTES, MAX_PEOPLE, Contacts, parse_contacts, read_contacts

LANGUAGES = ("en", "es-CU")
CARDS = """BEGIN:VCARD\r
VERSION:4.0\r
N;LANGUAGE=en:Zeta;Zoe;Maria;Ms.;\r
N;LANGUAGE=es:Zeta;Zoe;Maria;Sra.;\r
FN:Ms. Zoe Maria Zeta\r
TITLE;LANGUAGE=en;PREF=2:Second Secretary\r
TITLE;LANGUAGE=en;PREF=1:Director\\, Office of\r
  Migration\r
TITLE;LANGUAGE=es:Directora\r
ORG;LANGUAGE=en:Ministry;Directorate\r
ROLE:Head of delegation\r
PHOTO;MEDIATYPE=image/png:data:image/png;base64,iVBORw0KGgo=\r
item1.TEL;TYPE=home:+53 7 000 000\r
EMAIL:zoe@example.org\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:4.0\r
FN:Andrés Alfa\r
END:VCARD\r
"""


def read(text: str) -> Contacts:
    return parse_contacts(text, LANGUAGES)


def test_that_cards_keep_their_order_and_languages() -> None:
    found = read(CARDS)
    assert [(one.given, one.family) for one in found.people] == [("Zoe Maria", "Zeta"), ("Andrés", "Alfa")]
    zoe = found.people[0]
    assert zoe.honorific == {"en": "Ms.", "es-CU": "Sra."}
    assert zoe.office == {"en": "Director, Office of Migration, Directorate, Ministry", "es-CU": "Directora"}
    assert zoe.role == "head" and found.people[1].role == "member"
    assert found.faults == ()


def test_that_photos_telephones_and_addresses_are_left_behind_and_counted() -> None:
    found = read(CARDS)
    assert found.left_out == {"PHOTO": 1, "TEL": 1, "EMAIL": 1}
    assert "base64" not in repr(found.people) and "+53" not in repr(found.people)


def test_that_version_3_preference_and_escapes_are_read() -> None:
    found = read("BEGIN:VCARD\nVERSION:3.0\nN:O\\;Brien;Pat;;Dr.;\nTITLE:x\nTITLE;TYPE=pref:Chief\\nof staff\nEND:VCARD")
    assert (found.people[0].family, found.people[0].office) == ("O;Brien", {"en": "Chief of staff"})
    assert components(r"a\,b;c\\;d") == ["a,b", "c\\", "d"]
    assert plain(r"end\\") == "end\\"


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("BEGIN:VCARD\nN:A;B", 1, "cut short"),
        ("BEGIN:VCARD\nN:A;B\nBEGIN:VCARD\nN:C;D\nEND:VCARD", 3, "before this one ends"),
        ("BEGIN:VCARD\nrubbish\nN:A;B\nEND:VCARD", 2, "no property of a card"),
        ("BEGIN:VCARD\nTITLE:Envoy\nEND:VCARD", 1, "has no name"),
        ("BEGIN:VCARD\nEND:VCARD\nN:A;B\n", 3, "outside any card"),
        ("BEGIN:VCARD\nN:A\u202eB;C\nEND:VCARD", 1, "cannot be printed (U+202E)"),
        (f"BEGIN:VCARD\nN:{'A' * 400};C\nEND:VCARD", 1, "longer than 300"),
        ("given,family\nAna,Muestra,x\n", 2, "has 3 cells, the head has 2"),
        ("given,family,office\n,,Envoy\n", 2, "has no name"),
        ("given,family,role\nAna,Muestra,driver\n", 2, "“driver” is no role"),
        ("given,family\nAna,Muestra\nána,MUESTRA\n", 3, "twice (line 2)"),
        ("colour,size\nred,3\n", 1, "no column is headed"),
        ('given,family\nAna,"Mue\n', 2, "cannot be read on"),
        ('given,family\n"Ana"x,Muestra\n', 2, "cannot be read on"),
    ],
)
def test_that_every_fault_is_named_with_its_line(text: str, line: int, sentence: str) -> None:
    assert any(number == line and sentence in said for number, said in read(text).faults), read(text).faults


def test_that_a_table_is_read_with_any_separator_and_heads_in_either_language() -> None:
    text = "Apellidos;Nombre;Cargo (en);Cargo (es-CU);Rol;Teléfono\nEjemplo;Andrés;Minister;Ministro;jefe;123\nMuestra;Ana;;;;\n"
    found = read(text)
    assert [(one.family, one.role) for one in found.people] == [("Ejemplo", "head"), ("Muestra", "member")]
    assert found.people[0].office == {"en": "Minister", "es-CU": "Ministro"} and found.left_out == {"Teléfono": 0}
    assert read("Nombre,Cargo\nAna,Ministra").people[0].office == {"es-CU": "Ministra"}
    assert read("full name\tjob title\nAna Maria Muestra\tEnvoy").people[0].given == "Ana Maria"


def test_that_the_same_person_twice_counts_once_and_a_crowd_ends() -> None:
    crowd = "given,family\n" + "".join(f"A{number},B\n" for number in range(MAX_PEOPLE + 3))
    found = read(crowd)
    assert len(found.people) == MAX_PEOPLE and len(found.faults) == 1


def test_that_files_in_old_encodings_are_read_and_others_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        path.write_bytes("given,family\nAndrés,Peña\n".encode(encoding))
        assert read_contacts(path, LANGUAGES).people[0].family == "Peña"
    for raw in (b"\x89PNG\r\n\x1a\n\x00\x00\x81", b"\xff\xfe\x00", b"PK\x03\x04\x00\x00"):
        path.write_bytes(raw)
        with pytest.raises(UserError, match="is no text"):
            read_contacts(path, LANGUAGES)
    path.write_bytes(b"")
    with pytest.raises(UserError, match="names nobody"):
        read_contacts(path, LANGUAGES)
    with pytest.raises(UserError, match="cannot be read"):
        read_contacts(tmp_path / "none.csv", LANGUAGES)
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(UserError, match="larger than 8 MB"):
        read_contacts(path, LANGUAGES)


def test_that_a_photo_of_megabytes_folded_into_short_lines_is_quick() -> None:
    photo = "PHOTO:" + "\n ".join(["A" * 74] * 80_000)
    assert read(f"BEGIN:VCARD\nN:A;B\n{photo}\nEND:VCARD").left_out == {"PHOTO": 1}


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='BEGINVCARDN:;\\,"= \n\tABç\x00\u202e;', max_size=200), st.booleans())
def test_that_no_text_breaks_the_reader(text: str, card: bool) -> None:
    found = read(("BEGIN:VCARD\n" if card else "given,family\n") + text)
    for one in found.people:
        assert one.given or one.family
        assert not any(sign in one.given + one.family for sign in "\x00\u202e\n")
