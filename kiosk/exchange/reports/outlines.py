"""Words drawn as outlines: shaped and ordered as their script asks, in whatever font here has the letters."""

from functools import cache

from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.ft2font import FT2Font
from matplotlib.path import Path
from matplotlib.textpath import TextPath

_EVERY_LETTER_A_BOX = "Last Resort"
_SHIPPED = "DejaVu Sans"


@cache
def outline(text: str, *, bold: bool) -> Path:
    """The outline of one line of text at a size of 1 point, its base line at y = 0.

    Letters that the shipped font lacks come from a font of this computer; those that no font has are boxes.
    """
    lacking = [letter for letter in text if ord(letter) not in _letters(_SHIPPED)]
    families = [_SHIPPED, *dict.fromkeys(family for letter in lacking if (family := _family_with(letter)))]
    properties = FontProperties(family=families, weight="bold" if bold else "normal")
    made = TextPath((0, 0), text, size=100, prop=properties)
    return Path(made.vertices / 100, made.codes)


def has_font(text: str) -> bool:
    """Whether each letter is in the shipped font or in one of this computer."""
    return all(ord(letter) in _letters(_SHIPPED) or _family_with(letter) for letter in text)


@cache
def _family_with(letter: str) -> str:
    """The first family of this computer that has the letter, upright ones first; empty if none has."""
    wanted = ord(letter)
    fonts = sorted(fontManager.ttflist, key=lambda font: (font.style != "normal", font.name))
    for font in fonts:
        if not font.name.startswith(_EVERY_LETTER_A_BOX) and wanted in _letters_of(font.fname):
            return font.name
    return ""


def _letters(family: str) -> frozenset[int]:
    return _letters_of(fontManager.findfont(FontProperties(family=family)))


@cache
def _letters_of(file: str) -> frozenset[int]:
    return frozenset(FT2Font(file).get_charmap())
