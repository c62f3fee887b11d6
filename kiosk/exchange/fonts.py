"""Which fonts of this computer have the letters that the shipped one lacks."""

from collections.abc import Sequence
from functools import cache

from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.ft2font import FT2Font

_EVERY_LETTER_A_BOX = "Last Resort"
_SHIPPED = "DejaVu Sans"
_BOLD = ("700", "bold")


def families(text: str) -> list[str]:
    """The families to write a text in, the shipped one first; letters that no font has are boxes."""
    lacking = [letter for letter in dict.fromkeys(text) if ord(letter) not in _letters(_SHIPPED)]
    return [_SHIPPED, *dict.fromkeys(family for letter in lacking if (family := _family_with(letter)))]


def have_bold(names: Sequence[str]) -> bool:
    """Whether each of these families has bold letters, so that none has to be sought in vain."""
    return set(names) <= {font.name for font in fontManager.ttflist if str(font.weight) in _BOLD}


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
