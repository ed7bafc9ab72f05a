"""Every place where pyHanko is bent, in one module: its tests pin the version these hooks were read in.

Importing this module loads pyHanko, so the rest of `signing` imports it inside functions.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from asn1crypto import core, tsp, x509
from pyhanko.pdf_utils import generic, layout
from pyhanko.pdf_utils.content import PdfContent, ResourceType
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.stamp import BaseStampStyle, StaticStampStyle
from pyhanko.stamp.noop import NoOpStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from dialogue_app.errors import SigningError
from dialogue_app.signing.identities import Identity
from dialogue_app.signing.opened import entry
from dialogue_app.signing.timestamp import TimeStampAuthority

VERIFIED_WITH = "0.38.0"
NEWEST_VERSION = (1, 7)

# What pyHanko logs stands in our report as a reason; its log lines would carry names and stack traces elsewhere.
for _library in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_library).setLevel(logging.CRITICAL + 1)


class QuietWriter(IncrementalPdfFileWriter):
    """Appends a revision and leaves metadata as reviewed and the version at PDF 1.7 or below."""

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Raise the version no further than 1.7: PDF/A-3 (ISO 19005-3) is built on ISO 32000-1."""
        super().ensure_output_version(min(version, NEWEST_VERSION))  # type: ignore[no-untyped-call]

    def _update_meta(self) -> None:
        """Keep XMP, Producer and ModDate byte for byte: both sides approved them with the text."""


class DrawnPage(PdfContent):
    """The first page of a PDF held in memory, used as the face of a signature."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self._page = page

    def render(self) -> bytes:
        """Import the page as a form and return the operators that draw it."""
        form = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._page)))
        self.set_resource(ResourceType.XOBJECT, generic.pdf_name("/Drawn"), form)
        left, bottom, right, top = form.get_object()["/BBox"]
        self.box = layout.BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Drawn Do"


class KeySigner(Signer):
    """Lets an `Identity` sign; the key itself stays behind the identity's interface."""

    def __init__(self, identity: Identity) -> None:
        known = SimpleCertificateStore()
        known.register_multiple([x509.Certificate.load(der) for der in identity.chain])
        super().__init__(signing_cert=x509.Certificate.load(identity.certificate), cert_registry=known)
        self._identity = identity

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """Sign with SHA-256; a dry run only measures, so a token is never asked twice."""
        if dry_run:
            return bytes(self._identity.key.signature_size)
        return self._identity.key.sign(data)


class DatedSigner(PdfSigner):
    """A signer whose clock is given, because the day of signature is part of the act."""

    def __init__(self, metadata: PdfSignatureMetadata, signer: Signer, *, when: datetime, **options: Any) -> None:
        super().__init__(metadata, signer, **options)
        self._when = when

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> PdfSigningSession:
        """Start a session that takes our time for the computer's."""
        session = super().init_signing_session(pdf_out, existing_fields_only=existing_fields_only)
        session.system_time = self._when
        return session


class _Parts(core.SequenceOf):  # type: ignore[misc,unused-ignore]
    """The parts of a response: asn1crypto's own structure misses that a refusal has no token (RFC 3161, 2.4.2)."""

    _child_spec = core.Any


class AskedTimeStamper(TimeStamper):
    """Carries pyHanko's request to our time-stamp authority and back."""

    def __init__(self, authority: TimeStampAuthority) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._authority = authority

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Exchange one RFC 3161 request for its response; what is granted must stamp what was asked (2.4.2)."""
        data = self._authority.respond(req.dump())
        try:
            status = tsp.PKIStatusInfo.load(_Parts.load(data, strict=True)[0].dump())
            if status["status"].native not in ("granted", "granted_with_mods"):
                told = "; ".join([*(status["status_string"].native or ()), *sorted(status["fail_info"].native or ())])
                raise SigningError("The time-stamp authority refused to stamp: {told}.", told=told or status["status"].native)
            response = tsp.TimeStampResp.load(data, strict=True)
            stamped = response["time_stamp_token"]["content"]["encap_content_info"]["content"].parsed
            same = all(stamped[part].dump() == req[part].dump() for part in ("message_imprint", "nonce"))
        except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
            raise SigningError("The time-stamp authority answered with something that is no time-stamp.") from error
        if not same:
            raise SigningError("The time-stamp authority stamped something else than it was asked to; its answer is not used.")
        return response

    async def chains(self) -> list[tuple[x509.Certificate, list[x509.Certificate]]]:
        """The authority's certificates with those sent along, learned from a stamp that is thrown away."""
        await self._ensure_dummy()  # type: ignore[no-untyped-call]
        others = list(self.cert_registry)
        return [(certificate, others) for certificate in self._certs.values()]


def open_strictly(pdf: bytes) -> PdfFileReader:
    """A reader that forgives no fault in the file's structure."""
    return PdfFileReader(io.BytesIO(pdf))


def embed(
    pdf: bytes,
    *,
    field: str,
    identity: Identity,
    role: str,
    place: str | None,
    when: datetime,
    certify: bool,
    face: Callable[[float, float], bytes] | None,
    authority: TimeStampAuthority | None,
) -> bytes:
    """Append one PAdES signature (ETSI EN 319 142-1, SHA-256) to `pdf` and return the whole new file."""
    writer = QuietWriter(io.BytesIO(pdf))
    if certify:
        _lock_for_the_last(writer, field)
    metadata = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=certify,
        docmdp_permissions=MDPPerm.FILL_FORMS if certify else MDPPerm.NO_CHANGES,
        reason=role,
        location=place,
    )
    signer = DatedSigner(
        metadata,
        KeySigner(identity),
        when=when,
        timestamper=AskedTimeStamper(authority) if authority else None,
        stamp_style=_stamp(writer, field, face),
    )
    output = asyncio.run(signer.async_sign_pdf(writer, existing_fields_only=True))
    return bytes(output.getvalue())


def widget_size(field: Any) -> tuple[float, float]:
    """Width and height of a field's widget in points; zero for an invisible one."""
    left, bottom, right, top = (float(edge) for edge in entry(field, "/Rect", (0, 0, 0, 0)))
    return abs(right - left), abs(top - bottom)


def _stamp(writer: QuietWriter, field: str, face: Callable[[float, float], bytes] | None) -> BaseStampStyle:
    # pyHanko's own text stamp writes wrong glyph widths for some fonts, which breaks PDF/A: it is never used.
    (_, _, reference) = next(iter(enumerate_sig_fields(writer, with_name=field)))
    width, height = widget_size(reference.get_object())
    if face is None or not width or not height:
        return NoOpStampStyle()
    whole = layout.SimpleBoxLayoutRule(
        x_align=layout.AxisAlignment.ALIGN_MIN, y_align=layout.AxisAlignment.ALIGN_MIN, margins=layout.Margins()
    )
    return StaticStampStyle(
        border_width=0, background=DrawnPage(face(width, height)), background_layout=whole, background_opacity=1
    )


def _lock_for_the_last(writer: QuietWriter, field: str) -> None:
    # A field's /Lock may not change once anything is signed (ISO 32000-1, 12.7.4.5), and who signs last is only
    # known when the first of two signs: so the first signature moves the lock to the other field.
    others = []
    for name, _, reference in enumerate_sig_fields(writer, filled_status=False):
        if name != field:
            others.append(reference)
        elif reference.get_object().pop("/Lock", None) is not None:
            writer.mark_update(reference)
    if len(others) == 1:
        name, number = generic.pdf_name, generic.NumberObject
        lock = {name("/Type"): name("/SigFieldLock"), name("/Action"): name("/All"), name("/P"): number(1)}  # type: ignore[no-untyped-call]
        others[0].get_object()[name("/Lock")] = generic.DictionaryObject(lock)
        writer.mark_update(others[0])
