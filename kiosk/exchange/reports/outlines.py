"""Words drawn as outlines: shaped and ordered as their script asks, in whatever font here has the letters."""

from functools import cache

from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import TextPath

from kiosk.exchange.fonts import families, have_bold


@cache
def outline(text: str, *, bold: bool) -> Path:
    """The outline of one line of text at a size of 1 point, its base line at y = 0.

    Letters that the shipped font lacks come from a font of this computer; those that no font has are boxes.
    """
    names = families(text)
    properties = FontProperties(family=names, weight="bold" if bold and have_bold(names) else "normal")
    made = TextPath((0, 0), text, size=100, prop=properties)
    return Path(made.vertices / 100, made.codes)
