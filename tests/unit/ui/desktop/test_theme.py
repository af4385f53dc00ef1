from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from ui.desktop.theme.contrast import SHAPE, TEXT, contrast
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.stylesheet import stylesheet
from ui.desktop.theme.tokens import Scheme, Tone

SCHEMES = pytest.mark.parametrize("scheme", Scheme)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#777777") == pytest.approx(4.48, abs=0.01)
    assert contrast("#336699", "#336699") == 1


@SCHEMES
@pytest.mark.parametrize("back", ["window", "surface", "raised"])
@pytest.mark.parametrize("front", ["text", "muted", "accent", "good", "warn", "danger", "unknown"])
def test_text_can_be_read_on_every_background(scheme: Scheme, front: str, back: str) -> None:
    colours = scheme.colours
    assert contrast(getattr(colours, front), getattr(colours, back)) >= TEXT


@SCHEMES
@pytest.mark.parametrize("tone", Tone)
def test_a_tone_can_be_read_on_its_own_background(scheme: Scheme, tone: Tone) -> None:
    colours = scheme.colours
    for front in (colours.of(tone), colours.text, colours.muted):
        assert contrast(front, colours.soft(tone)) >= TEXT


@SCHEMES
def test_buttons_and_selections_can_be_read(scheme: Scheme) -> None:
    colours = scheme.colours
    assert contrast(colours.on_accent, colours.accent) >= TEXT
    assert contrast(colours.on_stop, colours.stop) >= TEXT
    assert contrast(colours.accent, colours.accent_soft) >= TEXT
    assert contrast(colours.text, colours.accent_soft) >= TEXT


@SCHEMES
def test_outlines_and_focus_can_be_seen(scheme: Scheme) -> None:
    colours = scheme.colours
    for back in (colours.window, colours.surface, colours.raised):
        assert contrast(colours.edge, back) >= SHAPE
        assert contrast(colours.accent, back) >= SHAPE


@SCHEMES
def test_the_stylesheet_has_every_token_filled_in(scheme: Scheme) -> None:
    sheet = stylesheet(scheme.colours)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    known = {getattr(scheme.colours, name) for name in scheme.colours.__dataclass_fields__}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= known


@pytest.mark.parametrize("icon", Icon)
def test_an_icon_is_a_drawing_in_the_colour_asked_for(icon: Icon) -> None:
    drawing = ElementTree.fromstring(icon.svg("#123456"))
    colours = {
        part.get(name)
        for part in drawing
        for name in ("fill", "stroke")
        if part.get(name) not in (None, "none")
    }
    assert colours == {"#123456"}
