"""The theme's promises: same roles in every theme, readable contrast, parties told apart by every eye."""

from __future__ import annotations

import itertools

import pytest

from dialogue_app.ui.tokens import Tokens, contrast, luminance

THEMES = ("light", "dark", "contrast")
SURFACES = ("surface.page", "surface.panel", "surface.rail", "surface.hover", "selection.bg", "selection.inactive")
STATES = ("ok", "warn", "danger", "info", "idle")
TEXT = [
    *((tone, place) for tone in ("text.primary", "text.secondary", "text.tertiary") for place in SURFACES),
    *((tone, "surface.raised") for tone in ("text.primary", "text.secondary", "text.tertiary")),
    *(("accent.text", place) for place in ("surface.page", "surface.panel", "selection.bg", "accent.wash")),
    ("text.on_accent", "accent.base"),
    ("text.on_accent", "accent.hover"),
    ("selection.text", "selection.bg"),
    *((f"state.{s}", place) for s in STATES for place in ("surface.page", "surface.panel", "selection.bg", f"state.{s}_wash")),
    *((f"{kind}.text", place) for kind in ("internal", "joint") for place in (f"{kind}.wash", "surface.page", "surface.panel")),
    *((tone, f"{kind}.wash") for kind in ("internal", "joint") for tone in ("text.primary", "text.secondary", "text.tertiary")),
    *((f"party.{p}.text", place) for p in "abcd" for place in (f"party.{p}.wash", "surface.page", "selection.bg")),
    ("diff.added_text", "diff.added_bg"),
    ("diff.removed_text", "diff.removed_bg"),
    ("search.hit_text", "search.hit_bg"),
    ("paper.text", "paper.bg"),
    ("paper.muted", "paper.bg"),
]
GRAPHICS = [
    ("line.control", "surface.input"),
    ("line.control", "surface.panel"),
    ("focus.ring", "surface.page"),
    ("focus.ring", "surface.rail"),
    ("internal.edge", "internal.wash"),
    ("joint.edge", "joint.wash"),
    *((f"party.{p}.fill", "surface.page") for p in "abcd"),
]
# How a colour looks without one kind of cone: Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB.
EYES = {
    "typical": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


@pytest.mark.parametrize("name", THEMES)
def test_that_text_reaches_4_5_to_1_on_every_surface_it_stands_on(name: str) -> None:
    tokens = Tokens.load(name)
    weak = [(tone, place) for tone, place in TEXT if contrast(tokens.color(tone), tokens.color(place)) < 4.5]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
def test_that_edges_and_graphics_reach_3_to_1(name: str) -> None:
    tokens = Tokens.load(name)
    weak = [(tone, place) for tone, place in GRAPHICS if contrast(tokens.color(tone), tokens.color(place)) < 3]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("eye", EYES)
def test_that_parties_differ_for_every_kind_of_colour_sight(name: str, eye: str) -> None:
    tokens = Tokens.load(name)
    for one, other in itertools.combinations("abcd", 2):
        assert seen_distance(tokens.color(f"party.{one}.fill"), tokens.color(f"party.{other}.fill"), eye) >= 20


def test_that_banners_of_every_scheme_can_be_read() -> None:
    marking = Tokens.load("light").data["marking"]
    weak = [(s, level) for s, levels in marking.items() for level, (back, words) in levels.items() if contrast(back, words) < 4.5]
    assert weak == []


def test_that_an_unlisted_scheme_takes_the_neutral_banner_of_its_rank() -> None:
    tokens = Tokens.load("dark")
    assert tokens.marking("FR", "SECRET", 3) == tuple(tokens.data["marking"]["neutral"]["3"])
    assert tokens.marking("FR", "X", 99) == tuple(tokens.data["marking"]["neutral"]["4"])
    assert tokens.marking("US", "SECRET", 0)[0] == "#C1102B"


@pytest.mark.parametrize(("scale", "expected"), [(0.5, 22), (0.8, 22), (1.0, 28), (1.5, 42), (2.0, 56), (5.0, 56)])
def test_that_lengths_scale_between_80_and_200_percent(scale: float, expected: int) -> None:
    assert Tokens.load("light", scale).px("size.row") == expected


def test_that_an_unknown_role_or_theme_is_named() -> None:
    with pytest.raises(KeyError, match="sepia"):
        Tokens.load("sepia")
    with pytest.raises(KeyError, match=r"text\.loud"):
        Tokens.load("light").color("text.loud")


def test_that_the_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert luminance("#FFFFFF") == pytest.approx(1)


def seen_distance(one: str, other: str, eye: str) -> float:
    """CIE 1976 distance of two colours as that eye sees them."""
    first, second = lab(one, eye), lab(other, eye)
    return sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5


def lab(color: str, eye: str) -> tuple[float, float, float]:
    """CIE L*a*b* (D65)."""
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    seen = [min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in EYES[eye]]
    weights = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.95047, 1.0, 1.08883)
    xyz = [sum(w * c for w, c in zip(row, seen, strict=True)) / n for row, n in zip(weights, white, strict=True)]
    x, y, z = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
