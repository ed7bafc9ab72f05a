"""The colour profile of the output intent."""

from __future__ import annotations

import io

from PIL import ImageCms

from dialogue_app.documents.render.pdf.icc import srgb_profile


def test_that_the_profile_is_read_as_srgb_for_screens() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile())).profile

    assert profile.profile_description == "sRGB IEC61966-2.1"
    assert (profile.xcolor_space.strip(), profile.connection_space.strip(), profile.device_class) == ("RGB", "XYZ", "mntr")


def test_that_colours_come_through_as_those_of_the_reference_profile() -> None:
    from PIL import Image

    picture = Image.new("RGB", (4, 1))
    picture.putdata([(255, 0, 0), (12, 200, 99), (128, 128, 128), (250, 240, 3)])
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))

    shown = ImageCms.profileToProfile(picture, ours, ImageCms.createProfile("sRGB"))

    assert shown is not None
    assert all(abs(got - want) <= 2 for got, want in zip(shown.tobytes(), picture.tobytes(), strict=True))


def test_that_no_clock_is_in_the_profile() -> None:
    assert srgb_profile() == srgb_profile()
    assert srgb_profile()[24:36] == bytes.fromhex("07ea00010001000000000000")
