"""Signing: the first signature certifies the document, the next approves it; nothing else in the file changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Protocol

from dialogue_app.errors import SigningError
from dialogue_app.signing.fields import FieldState, fields_of
from dialogue_app.signing.identities import Identity, utc_now
from dialogue_app.signing.opened import open_pdf
from dialogue_app.signing.timestamp import TimeStampAuthority


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
) -> bytes:
    """Sign the empty field named `field` and return the new file, which begins with `pdf` unchanged.

    PAdES B-B, or B-T with a time-stamp authority (ETSI EN 319 142-1); the first signature certifies with DocMDP P=2
    (ISO 32000-1, 12.8.2.2). `when` is the signer's own clock, now unless given. `precheck` names faults (of PDF/A or
    PDF/UA) that forbid the first signature. Raises `SigningError`.
    """
    from dialogue_app.signing import _pyhanko

    moment = _aware(when)
    identity.refuse_unless_valid(moment)
    identity.refuse_unless_valid(utc_now())
    states = fields_of(open_pdf(pdf))
    target = _empty_field(states, field)
    first = not any(state.signed for state in states)
    if first:
        _refuse_unfit_document(pdf, precheck)
    else:
        _refuse_unfit_predecessors(pdf, identity)
        if target.locks_document and sum(not state.signed for state in states) > 1:
            raise SigningError(f"Field {field} closes the document and must be signed last; the other field comes first.")
    lines = tuple(line for line in (identity.name, role, place, f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC") if line)
    try:
        return _pyhanko.embed(
            pdf,
            field=field,
            identity=identity,
            role=role,
            place=place,
            when=moment,
            certify=first,
            face=(lambda width, height: appearance(width, height, lines)) if appearance else None,
            authority=timestamper,
        )
    except SigningError:
        raise
    except Exception as error:  # a key, token, authority or drawer may fail in any way; the caller's bytes are untouched
        raise SigningError(f"Field {field} could not be signed: {error}. The file is unchanged.") from error


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
        raise SigningError(f"The PDF has no signature field {field}; it has {names}.")
    if target.signed:
        raise SigningError(f"Field {field} is already signed.")
    if target.visible and not target.tooltip:
        # ISO 14289-1, 7.18.1: a form field is announced by its /TU, and nothing else says the signer's role
        raise SigningError(f"Field {field} has no description for readers who hear the document; export the PDF again.")
    return target


def _refuse_unfit_document(pdf: bytes, precheck: Callable[[bytes], Sequence[str]] | None) -> None:
    # Certifying comes first or never (ISO 32000-1, 12.8.2.2): a time-stamp in the file is a signature too.
    if open_pdf(pdf).embedded_signatures:
        raise SigningError("The PDF already carries a time-stamp over the document; sign the file as it was exported.")
    # Afterwards no fault can be mended: a change would break the signature.
    if faults := precheck(pdf) if precheck else ():
        raise SigningError(f"The PDF is not fit to be kept and is not signed: {'; '.join(faults)}.")


def _refuse_unfit_predecessors(pdf: bytes, identity: Identity) -> None:
    from dialogue_app.signing.report import Expectation, Verdict
    from dialogue_app.signing.verify import verify

    report = verify(pdf, trust=(), expected=Expectation(complete=False))
    if report.verdict is Verdict.REJECTED:
        raise SigningError(f"The file cannot be countersigned: {' '.join(report.reasons)}")
    for earlier in report.signatures:
        if earlier.fingerprint == identity.fingerprint or earlier.subject == identity.subject:
            raise SigningError(f"{identity.name} has already signed field {earlier.field}; the other side signs here.")
