"""Throw-away keys, a document to sign, and the means to tamper with it."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import asn1crypto.tsp  # noqa: F401  registers its content type before anything else fixes the table of them
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

from dialogue_app.signing.demo_keys import DemoIssuer, IssuedKey
from dialogue_app.signing.identities import Identity, identity_from_pkcs12
from dialogue_app.signing.sign import sign

START = datetime.now(UTC).replace(microsecond=0) - timedelta(days=200)
FIRST_DAY = START + timedelta(days=100)
SECOND_DAY = START + timedelta(days=103, hours=5)
US, CU = "Signature.US", "Signature.CU"
CONTENT_HASH = "3f" * 32
XMP = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dd="urn:dialogue-desk:1"><dd:contentHash>{CONTENT_HASH}</dd:contentHash></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="r"?>"""


def identity(issued: IssuedKey) -> Identity:
    """The key as it comes out of a PKCS#12 file."""
    return identity_from_pkcs12(issued.pkcs12("demo"), "demo", origin="test.p12")


@dataclass(frozen=True)
class Pki:
    """A root, two heads of delegation (elliptic curve and RSA), and those who must not get through."""

    issuer: DemoIssuer
    us: IssuedKey
    cu: IssuedKey
    expired: IssuedKey
    stranger_issuer: DemoIssuer
    stranger: IssuedKey

    @property
    def roots(self) -> list[bytes]:
        return [self.issuer.root.pem]


@pytest.fixture(scope="session")
def pki() -> Pki:
    return _pki()


@cache  # other folders' tests take this fixture too, and a token holds the keys of one root for as long as the process lives
def _pki() -> Pki:
    issuer = DemoIssuer(valid_from=START, valid_for=timedelta(days=900))
    stranger_issuer = DemoIssuer("Another root", valid_from=START)
    return Pki(
        issuer,
        issuer.issue("Jane Roe", "Delegation US", valid_for=timedelta(days=900)),
        issuer.issue("Juan Pérez", "Delegation CU", valid_for=timedelta(days=900), algorithm="rsa"),
        issuer.issue("Old Hand", "Delegation US", valid_for=timedelta(days=120)),
        stranger_issuer,
        stranger_issuer.issue("Jane Roe", "Delegation US"),
    )


def make_pdf(pages: int = 2, *, fields: Sequence[str] = (US, CU), metadata: bool = True, note_field: bool = False) -> bytes:
    """A document of `pages` pages with empty visible signature fields on the last, as the renderer makes it."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True)
    for number in range(1, pages + 1):
        for line in range(40):
            canvas.drawString(72, 780 - 14 * line, f"Page {number}, line {line}: the delegations agreed on this.")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(buffer) as pdf:
        _add_fields(pdf, fields, note_field)
        if metadata:
            pdf.Root.Metadata = pdf.make_stream(XMP.encode(), {"/Type": Name.Metadata, "/Subtype": Name.XML})
        output = io.BytesIO()
        pdf.save(output, min_version="1.7", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return output.getvalue()


def _add_fields(pdf: pikepdf.Pdf, names: Sequence[str], note_field: bool) -> None:
    page = pdf.pages[-1].obj
    parent = pdf.make_indirect(Dictionary(T=String("Signature"), Kids=Array()))
    page.Annots = Array()
    for place, name in enumerate(names):
        widget = pdf.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String(name.split(".")[-1]), Parent=parent, F=4)
        )
        widget.TU, widget.P = String(f"Signature of the head of delegation {name[-2:]}"), page
        widget.Rect = Array([72 + 230 * place, 90, 282 + 230 * place, 150])
        page.Annots.append(widget)
        if "." in name:  # the full name is the parent's and the child's (ISO 32000-1, 12.7.3.2)
            parent.Kids.append(widget)
        else:
            del widget.Parent
    entries = Array([parent] if len(parent.Kids) else list(page.Annots))
    if note_field:
        box = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("Note"), TU=String("Note"), F=4, P=page)
        box.V, box.Rect = String("as agreed"), Array([72, 40, 282, 60])
        entries.append(pdf.make_indirect(box))
        page.Annots.append(entries[-1])
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=entries, SigFlags=0))


def draw_stamp(width: float, height: float, lines: Sequence[str]) -> bytes:
    """A plain face for a signature; the product's comes from the renderer."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height), invariant=True)
    for number, line in enumerate(lines, start=1):
        canvas.setFont("Helvetica", 9)
        canvas.drawString(4, height - 12 * number, line)
    canvas.save()
    return buffer.getvalue()


@dataclass(frozen=True)
class Table:
    """All that is laid out before a signature: documents, keys, days, and the means to append a revision."""

    us: str = US
    cu: str = CU
    first_day: datetime = FIRST_DAY
    second_day: datetime = SECOND_DAY
    content_hash: str = CONTENT_HASH

    make_pdf = staticmethod(make_pdf)
    identity = staticmethod(identity)
    draw_stamp = staticmethod(draw_stamp)

    @staticmethod
    def revise(pdf: bytes, change: Callable[[Any], None]) -> bytes:
        """Append one more revision, in which `change(writer)` may do what it likes."""
        from dialogue_app.signing._pyhanko import QuietWriter

        writer = QuietWriter(io.BytesIO(pdf))
        change(writer)
        output = io.BytesIO()
        writer.write(output)
        return output.getvalue()


@pytest.fixture(scope="session")
def table() -> Table:
    return Table()


@pytest.fixture(scope="session")
def unsigned() -> bytes:
    return make_pdf()


@pytest.fixture(scope="session")
def by_us(unsigned: bytes, pki: Pki) -> bytes:
    role = "Head of delegation, US"
    head = identity(pki.us)
    return sign(unsigned, field=US, identity=head, role=role, place="Washington", when=FIRST_DAY, appearance=draw_stamp)


@pytest.fixture(scope="session")
def by_both(by_us: bytes, pki: Pki) -> bytes:
    role = "Head of delegation, CU"
    head = identity(pki.cu)
    return sign(by_us, field=CU, identity=head, role=role, place="Havana", when=SECOND_DAY, appearance=draw_stamp)


class LocalAuthority:
    """A time-stamp authority in the same room: no network, a clock that can be set."""

    def __init__(self, issued: IssuedKey, at: datetime | None) -> None:
        self._issued, self._at = issued, at

    def respond(self, request: bytes) -> bytes:
        from asn1crypto import keys, tsp, x509
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
        from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

        key = self._issued.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        certificate = x509.Certificate.load(self._issued.der)
        stamper = DummyTimeStamper(certificate, keys.PrivateKeyInfo.load(key), fixed_dt=self._at)
        return bytes(stamper.request_tsa_response(tsp.TimeStampReq.load(request)).dump())


@pytest.fixture(scope="session")
def clock(pki: Pki) -> Callable[[datetime], LocalAuthority]:
    """Time-stamp authorities whose certificate the root issued, set to a given moment."""
    issued = pki.issuer.issue("Time", "Demonstration", valid_for=timedelta(days=900), algorithm="rsa", time_stamping=True)
    return lambda at: LocalAuthority(issued, at)


@pytest.fixture(scope="session")
def foreign_clock(pki: Pki) -> Callable[[datetime], LocalAuthority]:
    """The same from a root nobody here knows."""
    issued = pki.stranger_issuer.issue("Foreign Time", "Elsewhere", algorithm="rsa", time_stamping=True)
    return lambda at: LocalAuthority(issued, at)


@dataclass
class Served:
    """A server on the loopback that is up: its address, and the headers of every request it saw."""

    url: str
    seen: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture
def serve() -> Iterator[Callable[..., Served]]:
    """Start servers that answer each request body with (status, headers, body)."""
    running: list[ThreadingHTTPServer] = []

    def start(answer: Callable[[bytes], tuple[int, dict[str, str], bytes]], *, delay: float = 0.0) -> Served:
        class Answering(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                served.seen.append(dict(self.headers))
                code, headers, body = answer(self.rfile.read(int(self.headers.get("Content-Length", 0))))
                time.sleep(delay)
                self.close_connection = True
                try:
                    self.send_response(code)
                    for name, value in {**headers, "Content-Length": str(len(body))}.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:  # the client did not wait
                    return

            do_GET = do_POST

            def log_message(self, *_: object) -> None:
                """Nothing: a test's output is its own."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        served = Served(f"http://127.0.0.1:{server.server_port}/")
        running.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return served

    yield start
    for server in running:
        server.shutdown()
        server.server_close()
