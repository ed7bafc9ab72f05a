"""What comes in beside signed files: scans of originals that were signed in ink."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

from dialogue_app import papers
from dialogue_app.desk import scans
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.documents.content import content_hash
from dialogue_app.errors import UserError

MOST_PAGES = 500
"""Pictures in one file; no minutes have as many pages."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that was examined and can be attached: its bytes and its name."""

    data: bytes
    filename: str


def examined_scan(data: bytes, filename: str) -> Scan:
    """The file as a scan, if it is one that can be looked at safely: UserError or SigningError says why it is not.

    A PDF is examined in a process of its own; a picture is decoded once, so that nothing is attached that nobody can see.
    """
    if scans.form_of_scan(data) == "pdf":
        papers.refuse_hostile(data)
    else:
        _refuse_bad_picture(data)
    return Scan(data, filename)


def attach_scan(desk: Desk, round: str, holder: str, scan: Scan) -> Made:
    """Attach the scan of an original that was signed in ink to the frozen record, tied to the agreed text by its hash."""
    document = papers.minutes_document(desk, round)
    original = papers.original_for(document, holder)
    return scans.attach_scan(
        desk,
        data=scan.data,
        minutes=papers.minutes_joint_view(desk, round).id,
        held_by=original.holder,
        filename=scan.filename,
        identifier=document.identifier,
        content_hash=content_hash(document),
    )


def _refuse_bad_picture(data: bytes) -> None:
    from PIL import Image, ImageSequence

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)  # some 90 million dots: A3 at 600 to the inch has 70
            with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as picture:
                if getattr(picture, "n_frames", 1) > MOST_PAGES:
                    raise UserError(
                        "The file holds more than {most_pages} pictures: scan the signed original alone.", most_pages=MOST_PAGES
                    )
                for page in ImageSequence.Iterator(picture):
                    page.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise UserError("The picture has more dots than any sheet of paper needs: scan with 300 dots to the inch.") from error
    except UserError:
        raise
    except Exception as error:  # whatever a broken picture provokes in its decoder
        raise UserError("The picture is damaged and cannot be shown: scan the signed original again.") from error
