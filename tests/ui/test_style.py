"""The tokens: readable in every scheme, and no state told by colour alone."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from kiosk.domain.codes import MarkState
from kiosk.paths import RESOURCES
from kiosk.ui.marks import CARDS, ROLL, CardKind
from kiosk.ui.palette import CONTRAST, DARK, LIGHT, Palette, Tone


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    found = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (found.redF(), found.greenF(), found.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("palette", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7.0)])
def test_all_text_stands_out_from_its_ground(palette: Palette, least: float) -> None:
    pairs = [
        (ink, ground) for ink in (palette.ink, palette.faint) for ground in (palette.page, palette.surface)
    ]
    for shade in map(palette.shade, Tone):
        pairs += [(shade.on_fill, shade.fill), (shade.ink, shade.wash), (shade.ink, palette.surface)]
    poor = [(ink, ground, contrast(ink, ground)) for ink, ground in pairs if contrast(ink, ground) < least]
    assert not poor


def test_each_state_has_a_shape_of_its_own() -> None:
    assert len({ROLL[state].icon for state in MarkState}) == len(MarkState)
    sounding = [look.sound for look in CARDS.values() if look.sound]
    assert len(sounding) == len(set(sounding)) == 5
    assert CARDS[CardKind.STRANGER].sound == ""


@pytest.mark.parametrize("look", [*CARDS.values(), *ROLL.values()])
def test_icons_and_sounds_are_shipped_and_small(look: object) -> None:
    icon, sound = str(getattr(look, "icon", "")), str(getattr(look, "sound", ""))
    assert (RESOURCES / "icons" / f"{icon}.svg").is_file()
    wav: Path = RESOURCES / "sounds" / f"{sound}.wav"
    assert not sound or 0 < wav.stat().st_size <= 30_000
