"""The last look at the bytes: planted secrets are found wherever they were hidden, and clean files are clean."""

from __future__ import annotations

import base64
import gzip
import io
import zipfile
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from dialogue_app.documents.content import Layout
from dialogue_app.documents.leak_scan import folded, scan
from dialogue_app.documents.render.akoma_ntoso import render_akoma_ntoso
from dialogue_app.documents.render.docx import render_docx
from dialogue_app.documents.render.odt import render_odt
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.documents.render.text import render_text
from dialogue_app.errors import DocumentError
from tests.documents.render.specimens import CREATED, US_ORIGINAL, minutes

SECRET = "never below eighteen thousand visas"
ACCENTED = "¡Ni un año más de señales!"
RUSSIAN = "уступить по пункту восемь"


@pytest.fixture(scope="module")
def pdf_file() -> bytes:
    return render_pdf(minutes(), US_ORIGINAL, layout=Layout.CONSECUTIVE, paper="A4", created=CREATED)


@pytest.fixture(scope="module")
def docx_file() -> bytes:
    return render_docx(minutes(), US_ORIGINAL)


# ---------------------------------------------------------------- PDF


def edited(data: bytes, change: Callable[[pikepdf.Pdf], None], **how: object) -> bytes:
    """A PDF with something planted in it, saved anew."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        kept = io.BytesIO()
        pdf.save(kept, **how)  # type: ignore[arg-type]
    return kept.getvalue()


def info(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Keywords"] = SECRET


def info_utf16(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Subject"] = pikepdf.String(RUSSIAN)


def info_pdfdoc(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Subject"] = pikepdf.String(ACCENTED.encode("latin-1").decode("latin-1"))


def xmp(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes() + f"<!-- {SECRET} -->".encode())


def attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["data.bin"] = pikepdf.AttachedFileSpec(pdf, SECRET.encode())


def attachment_in_a_package(pdf: pikepdf.Pdf) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("notes/inner.txt", SECRET)
    pdf.attachments["data.zip"] = pikepdf.AttachedFileSpec(pdf, inner.getvalue())


def attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["x"] = pikepdf.AttachedFileSpec(pdf, b"-", filename="never-below_eighteen thousand visas.txt")


def alternative_text(pdf: pikepdf.Pdf) -> None:
    first_element(pdf).Alt = pikepdf.String(SECRET)


def actual_text(pdf: pikepdf.Pdf) -> None:
    first_element(pdf).ActualText = pikepdf.String("не" + RUSSIAN)


def first_element(pdf: pikepdf.Pdf) -> pikepdf.Object:
    kids = pdf.Root.StructTreeRoot.K
    return kids[0] if isinstance(kids, pikepdf.Array) else kids


def private_page_data(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.PieceInfo = pikepdf.Dictionary(App=pikepdf.Dictionary(Private=pikepdf.String(SECRET)))


def outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as found:
        found.root.append(pikepdf.OutlineItem(SECRET, 0))


def annotation(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents=SECRET)
    pdf.pages[0].obj.Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))


def script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pdf.make_stream(f"app.alert('{SECRET}')".encode()))


def name_of_a_thing(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/" + SECRET.replace(" ", "#20")] = True


def orphan(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Orphan = pdf.make_stream(SECRET.encode())


def broken_up(pdf: pikepdf.Pdf) -> None:
    operators = b"BT /F 9 Tf 3 Tr 9 9 Td [(never be) -20 (low eigh)] TJ 0 -12 Td (teen thou\\163and) Tj T* ( visas) Tj ET"
    text_on(pdf, operators)


def outside_the_paper(pdf: pikepdf.Pdf) -> None:
    text_on(pdf, b"BT /F 9 Tf 9 -4000 Td (" + SECRET.encode() + b") Tj ET")


def hexadecimal(pdf: pikepdf.Pdf) -> None:
    text_on(pdf, b"BT /F 9 Tf 9 9 Td <" + SECRET.encode().hex(" ").encode() + b"> Tj ET")


def in_a_form(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"BT /F 9 Tf 9 9 Td [(never b) 3 (elow eighteen) 3 ( thousand vi) 9 (sas)] TJ ET")
    form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([0, 0, 600, 100])
    form.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=helvetica(pdf)))
    pdf.Root.Unused = form


def helvetica(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    )


def text_on(pdf: pikepdf.Pdf, operators: bytes) -> None:
    page = pdf.add_blank_page(page_size=(595, 842))
    page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=helvetica(pdf)))
    page.obj.Contents = pdf.make_stream(operators)


PLANTS = [
    info, info_utf16, info_pdfdoc, xmp, attachment, attachment_in_a_package, attachment_name, alternative_text, actual_text,
    private_page_data, outline, annotation, script, name_of_a_thing, orphan, broken_up, outside_the_paper, hexadecimal, in_a_form,
]  # fmt: skip


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.__name__)
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "object streams"])
def test_that_what_is_planted_in_a_pdf_is_found(pdf_file, plant, packed) -> None:
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    leaky = edited(pdf_file, plant, object_stream_mode=mode)
    assert scan(leaky, [SECRET, ACCENTED, RUSSIAN])


def test_that_an_earlier_revision_is_looked_into(pdf_file) -> None:
    body = zlib.compress(SECRET.encode())
    first = pdf_file + b"\n900 0 obj\n<</Filter/FlateDecode/Length %d>>\nstream\n" % len(body) + body + b"\nendstream\nendobj\n"
    with pikepdf.open(io.BytesIO(pdf_file)) as pdf:
        root = pdf.Root.objgen[0]
        size = int(pdf.trailer.Size)
    at = len(pdf_file) + 1
    previous = pdf_file.rsplit(b"startxref", 1)[1].split()[0]
    table = b"xref\n900 1\n%010d 00000 n \ntrailer\n<</Size 901/Root %d 0 R/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
    revised = first + table % (at, root, previous, len(first))
    freed = b"xref\n900 1\n0000000000 00001 f \ntrailer\n<</Size 901/Root %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
    leaky = revised + freed % (root, len(first), len(revised))
    assert size < 900
    found = scan(leaky, [SECRET])
    assert {one.secret for one in found} == {SECRET}


def test_that_words_after_the_end_of_a_pdf_are_found(pdf_file) -> None:
    assert scan(pdf_file + b"\n% " + SECRET.encode("utf-16-le"), [SECRET])


def test_that_a_signed_looking_update_does_not_hide_what_was_before(pdf_file) -> None:
    leaky = edited(pdf_file, info)
    assert scan(leaky + b"%%EOF\n", [SECRET])


def test_that_a_clean_pdf_is_clean_and_its_own_words_are_seen(pdf_file) -> None:
    assert scan(pdf_file, [SECRET, ACCENTED, RUSSIAN]) == ()
    seen = scan(pdf_file, ["family ties should be taken into account", "vínculos familiares", "Restricted to the Parties"])
    assert {one.secret for one in seen} == {
        "family ties should be taken into account",
        "vínculos familiares",
        "Restricted to the Parties",
    }


def test_that_a_pdf_that_cannot_be_read_is_refused(pdf_file) -> None:
    with pytest.raises(DocumentError, match="must not leave"):
        scan(b"%PDF-1.7\n" + b"nothing" * 9, [SECRET])
    locked = edited(pdf_file, lambda pdf: None, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(DocumentError, match="must not leave"):
        scan(locked, [SECRET])


# ---------------------------------------------------------------- packages


def with_part(data: bytes, name: str, content: bytes, comment: bytes = b"") -> bytes:
    """A package with one part added or replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, content)
        new.comment = comment
    return made.getvalue()


HALF = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>never below eigh</w:t></w:r><w:r><w:t>teen thousand visas</w:t></w:r>"
WORD_PLANTS = {
    "custom xml": ("customXml/item1.xml", f"<a>{SECRET}</a>".encode()),
    "comment": ("word/comments.xml", f"<w:comments><w:t>{SECRET}</w:t></w:comments>".encode()),
    "hidden runs": ("word/document2.xml", f"<w:p>{HALF}</w:p>".encode()),
    "deleted text": ("word/document3.xml", f"<w:del><w:delText>{SECRET}</w:delText></w:del>".encode()),
    "attribute": ("word/document4.xml", f'<w:docPr descr="{SECRET}"/>'.encode()),
    "property": ("docProps/custom.xml", f"<vt:lpwstr>{SECRET}</vt:lpwstr>".encode()),
    "entities": ("word/people.xml", "".join(f"&#x{ord(sign):x};" for sign in RUSSIAN).encode()),
    "embedded object": ("word/embeddings/ole.bin", b"\xd0\xcf\x11\xe0" + SECRET.encode("utf-16-le")),
    "odd alignment": ("word/media/x.emf", b"\x01" + RUSSIAN.encode("utf-16-le")),
    "picture data": ("word/media/p.svg", b"data:image/png;base64," + base64.b64encode(SECRET.encode())),
    "name of a part": ("word/never below eighteen thousand visas.xml", b"<a/>"),
    "compressed twice": ("word/media/x.emz", gzip.compress(SECRET.encode())),
    "percent escapes": ("word/_rels/x.rels", b'<R Target="http://x/never%20below%20eighteen%20thousand%20visas"/>'),
}


@pytest.mark.parametrize("where", WORD_PLANTS)
def test_that_what_is_planted_in_a_docx_is_found(docx_file, where) -> None:
    name, content = WORD_PLANTS[where]
    assert scan(with_part(docx_file, name, content), [SECRET, RUSSIAN])


def test_that_comments_of_a_package_and_bytes_around_it_are_read(docx_file) -> None:
    assert scan(with_part(docx_file, "a.xml", b"<a/>", comment=SECRET.encode()), [SECRET])
    assert scan(docx_file + SECRET.encode(), [SECRET])


def test_that_a_package_within_a_package_is_opened(docx_file) -> None:
    inner = with_part(docx_file, *WORD_PLANTS["comment"])
    found = scan(with_part(docx_file, "word/embeddings/inner.docx", inner), [SECRET])
    assert "word/embeddings/inner.docx › word/comments.xml" in {one.place for one in found}


def test_that_a_broken_or_overblown_package_is_refused(docx_file) -> None:
    with pytest.raises(DocumentError, match="must not leave"):
        scan(docx_file[:-40], [SECRET])
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package, package.open("zeros", "w", force_zip64=True) as part:
        for _ in range(33):
            part.write(bytes(16 * 2**20))
    with pytest.raises(DocumentError, match="512 MB"):
        scan(bomb.getvalue(), [SECRET])


# ---------------------------------------------------------------- text and markup


@pytest.mark.parametrize(
    "data",
    [
        SECRET.upper().encode(),
        b"never below eigh-\r\nteen thousand visas",
        b"neverbeloweighteenthousandvisas",
        b"SUMMARY:never below eigh\r\n teen thousand visas",
        SECRET.encode().hex().encode(),
        SECRET.encode("utf-16-be").hex().encode(),
        base64.b64encode(b"x" + SECRET.encode()),
        "".join(f"\\u{ord(sign):04x}" for sign in SECRET).encode(),
        SECRET.replace("e", "=65").encode(),
        b"<a>never</a> <b x='1'>below</b> eighteen <i>thou</i>sand visas",
    ],
)
def test_that_every_dress_of_a_text_is_seen_through(data) -> None:
    assert scan(data, [SECRET])


def test_that_accents_are_the_same_composed_or_not() -> None:
    assert scan("¡NI UN AN\u0303O MA\u0301S DE SEN\u0303ALES!".encode(), [ACCENTED])
    assert folded("Año ﬁn") == folded("an\u0303o FIN")


def test_that_a_name_of_a_file_counts() -> None:
    assert scan(b"-", [SECRET], filename=f"{SECRET}.txt")[0].place == "file name"


def test_that_secrets_too_short_to_tell_from_chance_are_refused() -> None:
    with pytest.raises(DocumentError, match="too short"):
        scan(b"x", ["no!"])


def test_that_nothing_asked_is_nothing_found() -> None:
    assert scan(b"anything", []) == ()


_LETTERS = st.characters(categories=("Lu", "Ll", "Lo", "Nd"))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(_LETTERS, min_size=12, max_size=40), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]), st.binary(max_size=60))
def test_that_any_secret_is_found_in_any_encoding_between_any_bytes(secret, encoding, before) -> None:
    assume(not any(sign in before for sign in (b"%PDF-", b"PK")))  # what claims to be a file must be one
    around = before if len(before) % 2 == 0 else before + b"\x00"
    # A broken character before the secret may swallow its first bytes in that encoding: keep one sound sign between.
    assert scan(around + " ; ".encode(encoding) + secret.encode(encoding) + b" ;", [secret])


def test_that_clean_renderings_of_every_format_are_clean(docx_file) -> None:
    files = [
        docx_file,
        render_odt(minutes(), US_ORIGINAL),
        render_akoma_ntoso(minutes(), US_ORIGINAL),
        render_text(minutes(), US_ORIGINAL).encode(),
    ]
    for data in files:
        assert scan(data, [SECRET, ACCENTED, RUSSIAN]) == ()
        assert scan(data, ["family ties should be taken into account"])
