"""Signing: the first signature certifies the document, the next approves it; nothing else in the file changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from dialogue_app.errors import SigningError
from dialogue_app.signing.fields import FieldState, fields_of
from dialogue_app.signing.identities import Identity, utc_now
from dialogue_app.signing.opened import open_pdf
from dialogue_app.signing.timestamp import TimeStampAuthority

if TYPE_CHECKING:
    from dialogue_app.signing.validation_data import ValidationData


class Level(StrEnum):
    """How long a signature can be verified (ETSI EN 319 142-1, 6).

    B-B by the signer's clock, while the certificate lasts; B-T by a time-stamp; B-LT with revocation data inside; B-LTA
    with a time-stamp over all of it, which can be renewed for ever.
    """

    B_B = "B-B"
    B_T = "B-T"
    B_LT = "B-LT"
    B_LTA = "B-LTA"

    @property
    def needs_authority(self) -> bool:
        """Whether a time-stamp authority must answer while signing."""
        return self is not Level.B_B

    @property
    def needs_data(self) -> bool:
        """Whether revocation data must be at hand while signing."""
        return self in (Level.B_LT, Level.B_LTA)


class StampDrawer(Protocol):
    """Draws the face of a signature: a PDF of one page, `width` × `height` points, its fonts embedded."""

    def __call__(self, width: float, height: float, lines: tuple[str, ...]) -> bytes:
        """Return the page's bytes; `lines` are name, role, place (if given) and time, each to be shown."""


def sign(
    pdf: bytes,
    *,
    field: str,
    identity: Identity,
    role: str,
    place: str | None = None,
    when: datetime | None = None,
    timestamper: TimeStampAuthority | None = None,
    appearance: StampDrawer | None = None,
    precheck: Callable[[bytes], Sequence[str]] | None = None,
    level: Level | None = None,
    data: ValidationData | None = None,
) -> bytes:
    """Sign the empty field named `field` and return the new file, which begins with `pdf` unchanged.

    PAdES at `level`: B-B, or B-T with a time-stamp authority, unless told otherwise; B-LT and B-LTA need revocation `data`
    as well. The time-stamp over the document that makes B-LTA is put on with the last signature, one for all of them.
    The first signature certifies with DocMDP P=2 (ISO 32000-1, 12.8.2.2). `when` is the signer's own clock, now unless
    given. `precheck` names faults (of PDF/A or PDF/UA) that forbid the first signature. Raises `SigningError`.
    """
    from dialogue_app.signing import _pyhanko

    wanted = level or (Level.B_T if timestamper else Level.B_B)
    moment = _aware(when)
    identity.refuse_unless_valid(moment)
    identity.refuse_unless_valid(utc_now())
    _refuse_unreachable(wanted, identity, timestamper, data)
    states = fields_of(open_pdf(pdf))
    target = _empty_field(states, field)
    first = not any(state.signed for state in states)
    if first:
        _refuse_unfit_document(pdf, precheck)
    else:
        _refuse_unfit_predecessors(pdf, identity)
        if target.locks_document and sum(not state.signed for state in states) > 1:
            raise SigningError(
                "Field {field} closes the document and must be signed last; the other field comes first.", field=field
            )
    lines = tuple(line for line in (identity.name, role, place, f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC") if line)
    try:
        signed = _pyhanko.embed(
            pdf,
            field=field,
            identity=identity,
            role=role,
            place=place,
            when=moment,
            certify=first,
            face=(lambda width, height: appearance(width, height, lines)) if appearance else None,
            authority=timestamper if wanted.needs_authority else None,
        )
        last = all(state.signed or state.name == field for state in states)
        return _kept(signed, wanted, timestamper, data, last=last)
    except SigningError:
        raise
    except Exception as error:  # a key, token, authority or drawer may fail in any way; the caller's bytes are untouched
        raise SigningError(
            "Field {field} could not be signed: {error}. The file is unchanged.", field=field, error=error
        ) from error


def _refuse_unreachable(
    level: Level, identity: Identity, timestamper: TimeStampAuthority | None, data: ValidationData | None
) -> None:
    from dialogue_app.signing import _longterm

    if level.needs_authority and timestamper is None:
        raise SigningError(
            "Level {level} needs a time-stamp authority: name one, or sign at B-B now and time-stamp later.", level=level
        )
    if level.needs_data:
        if data is None:
            raise SigningError(
                "Level {level} needs revocation data: give revocation lists, or allow asking for them online.", level=level
            )
        _longterm.require_data_for(identity, data)


def _kept(
    signed: bytes, level: Level, timestamper: TimeStampAuthority | None, data: ValidationData | None, *, last: bool
) -> bytes:
    from dialogue_app.signing import _longterm

    if data is None or not level.needs_data:
        return signed
    if level is Level.B_LTA and last and timestamper is not None:
        return _longterm.stamped(signed, timestamper, data)
    return _longterm.with_validation_data(signed, data)


def _aware(when: datetime | None) -> datetime:
    if when is None:
        return utc_now().replace(microsecond=0)
    if when.tzinfo is None:
        raise SigningError("The time of signature needs a time zone.")
    return when


def _empty_field(states: Sequence[FieldState], field: str) -> FieldState:
    if not states:
        raise SigningError("The PDF has no signature field; export it from the frozen document first.")
    target = next((state for state in states if state.name == field), None)
    if target is None:
        names = ", ".join(state.name for state in states)
        raise SigningError("The PDF has no signature field {field}; it has {names}.", field=field, names=names)
    if target.signed:
        raise SigningError("Field {field} is already signed.", field=field)
    if target.visible and not target.tooltip:
        # ISO 14289-1, 7.18.1: a form field is announced by its /TU, and nothing else says the signer's role
        raise SigningError(
            "Field {field} has no description for readers who hear the document; export the PDF again.", field=field
        )
    return target


def _refuse_unfit_document(pdf: bytes, precheck: Callable[[bytes], Sequence[str]] | None) -> None:
    # Certifying comes first or never (ISO 32000-1, 12.8.2.2): a time-stamp in the file is a signature too.
    if open_pdf(pdf).embedded_signatures:
        raise SigningError("The PDF already carries a time-stamp over the document; sign the file as it was exported.")
    # Afterwards no fault can be mended: a change would break the signature.
    if faults := precheck(pdf) if precheck else ():
        raise SigningError("The PDF is not fit to be kept and is not signed: {faults:semicolons}.", faults=faults)


def _refuse_unfit_predecessors(pdf: bytes, identity: Identity) -> None:
    from dialogue_app.signing.report import Expectation, Verdict
    from dialogue_app.signing.verify import verify

    report = verify(pdf, trust=(), expected=Expectation(complete=False))
    if report.verdict is Verdict.REJECTED:
        raise SigningError("The file cannot be countersigned: {reasons:sentences}", reasons=report.reasons)
    for earlier in report.signatures:
        if earlier.fingerprint == identity.fingerprint or earlier.subject == identity.subject:
            raise SigningError(
                "{name} has already signed field {field}; the other side signs here.", name=identity.name, field=earlier.field
            )
