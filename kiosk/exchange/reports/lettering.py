"""Lettering of a printed page: text in the shipped font, and names in other scripts as outlines."""

import unicodedata
from pathlib import Path

import matplotlib as mpl
import numpy as np
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth  # pyright: ignore[reportUnknownVariableType] - bare
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.exchange.fonts import has_font
from kiosk.exchange.reports.outlines import outline

# DejaVu is free to embed and to pass on (docs/licences.md), and comes with matplotlib.
_FONTS = {False: ("KioskSans", "DejaVuSans.ttf"), True: ("KioskSans-Bold", "DejaVuSans-Bold.ttf")}
_FROM_RIGHT, _MARKS = {"R", "AL", "AN"}, {"Mn", "Mc", "Me"}
# Fonts that every reader of PDF brings along or fetches, by the first word of a letter's name in Unicode.
_READERS_OWN = {
    "HANGUL": "HYSMyeongJo-Medium",
    "HIRAGANA": "HeiseiMin-W3",
    "KATAKANA": "HeiseiMin-W3",
    "CJK": "STSong-Light",
}
_FILL_NON_ZERO = 1  # of reportlab
_MOVE, _LINE, _CURVE_3, _CURVE_4 = 1, 2, 3, 4  # matplotlib's Path codes
_ROUNDING = 0.01  # points: what was made to fit may be wider by that
_SMALLEST = 0.6  # of the size: what is longer still is cut


class Lettering:
    """Writes on one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        folder = Path(mpl.get_data_path()) / "fonts" / "ttf"
        self._registered: set[str] = set()
        self._letters: dict[bool, frozenset[int]] = {}
        for bold, (name, file) in _FONTS.items():
            font = TTFont(name, folder / file)
            registerFont(font)
            self._letters[bold] = frozenset(font.face.charToGlyph)

    def write(self, x: float, y: float, text: str, size: float, *, width: float, bold: bool = False) -> None:
        """Write from x on, on the base line y, within a width."""
        text, size = self.fitted(text, size, width=width, bold=bold)
        font = self._font(text, bold=bold)
        if font:
            self._canvas.setFont(font, size)
            self._canvas.drawString(x, y, text)
        else:
            self._draw(x, y, text, size, bold=bold)

    def fitted(self, text: str, size: float, *, width: float, bold: bool = False) -> tuple[str, float]:
        """The text and the size in which it fits: smaller where needed, then cut."""
        text = unicodedata.normalize("NFC", text)
        length = self.width(text, size, bold=bold)
        if length > width:
            size *= max(_SMALLEST, width / length)
            while len(text) > 1 and self.width(text, size, bold=bold) > width + _ROUNDING:
                text = text.removesuffix("…")[:-1].rstrip() + "…"
        return text, size

    def centred(
        self, x: float, y: float, text: str, size: float, *, width: float, bold: bool = False
    ) -> None:
        """Write around x."""
        length = min(width, self.width(text, size, bold=bold))
        self.write(x - length / 2, y, text, size, width=width, bold=bold)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        font = self._font(text, bold=bold)
        if font:
            return stringWidth(text, font, size)
        vertices = np.asarray(outline(text, bold=bold).vertices, np.float64)
        return size * float(vertices[:, 0].max()) if vertices.size else 0.0

    def _font(self, text: str, *, bold: bool) -> str:
        """What the text is written in; empty where it is drawn."""
        if self._is_plain(text, bold=bold):
            return _FONTS[bold][0]
        if has_font(text):
            return ""
        scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in text}
        font = next((font for script, font in _READERS_OWN.items() if script in scripts), "")
        if font and font not in self._registered:
            registerFont(UnicodeCIDFont(font))
            self._registered.add(font)
        return font

    def _is_plain(self, text: str, *, bold: bool) -> bool:
        """Whether the shipped font has every letter, and they stand from left to right."""
        letters = self._letters[bold]
        return all(
            ord(letter) in letters
            and unicodedata.bidirectional(letter) not in _FROM_RIGHT
            and unicodedata.category(letter) not in _MARKS
            for letter in text
        )

    def _draw(self, x: float, y: float, text: str, size: float, *, bold: bool) -> None:
        self._canvas.saveState()
        self._canvas.translate(x, y)
        self._canvas.scale(size, size)
        path = self._canvas.beginPath()
        at = (0.0, 0.0)
        for points, code in outline(text, bold=bold).iter_segments(simplify=False):
            numbers = [float(number) for number in points]
            if code == _MOVE:
                path.moveTo(*numbers)
            elif code == _LINE:
                path.lineTo(*numbers)
            elif code == _CURVE_3:
                path.curveTo(*_cubic(at, *numbers))
            elif code == _CURVE_4:
                path.curveTo(*numbers)
            else:
                path.close()
            at = (numbers[-2], numbers[-1])
        self._canvas.drawPath(path, stroke=0, fill=1, fillMode=_FILL_NON_ZERO)
        self._canvas.restoreState()


def _cubic(start: tuple[float, float], x1: float, y1: float, x2: float, y2: float) -> tuple[float, ...]:
    """A curve with one control point, as one with two."""
    x0, y0 = start
    return (
        x0 + (x1 - x0) * 2 / 3,
        y0 + (y1 - y0) * 2 / 3,
        x2 + (x1 - x2) * 2 / 3,
        y2 + (y1 - y2) * 2 / 3,
        x2,
        y2,
    )
