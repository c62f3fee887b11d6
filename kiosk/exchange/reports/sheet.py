"""Sheet: one page to draw on, measured from the side on which the reader's lines begin."""

from reportlab.pdfgen.canvas import Canvas

from kiosk.exchange.reports.lettering import Lettering

_RIGHT_TO_LEFT = "\u200f"  # before a line, so that signs and numbers at its ends keep their places


class Sheet:
    """x is the distance from where lines begin, y from the page's foot, both in points."""

    def __init__(self, canvas: Canvas, width: float, *, runs_left: bool) -> None:
        self._canvas, self._width, self._runs_left = canvas, width, runs_left
        self._letters = Lettering(canvas)

    def write(self, x: float, y: float, text: str, size: float, *, width: float, bold: bool = False) -> None:
        """Write from x on, within a width."""
        text = _RIGHT_TO_LEFT + text if self._runs_left else text
        length = min(width, self.length(text, size, bold=bold))
        self._letters.write(self._left(x, length), y, text, size, width=width, bold=bold)

    def write_to(self, x: float, y: float, text: str, size: float, *, width: float) -> None:
        """Write so that it ends at x."""
        length = min(width, self.length(text, size))
        self.write(x - length, y, text, size, width=length)

    def centred(
        self, x: float, y: float, text: str, size: float, *, width: float, bold: bool = False
    ) -> None:
        self._letters.centred(self._left(x, 0), y, text, size, width=width, bold=bold)

    def write_up(self, x: float, y: float, *lines: str, size: float, width: float) -> None:
        """Write lines from the bottom to the top, around x."""
        self._canvas.saveState()
        self._canvas.translate(self._left(x, 0), y)
        self._canvas.rotate(90)
        below = (len(lines) - 1) * size / 2 - size / 3
        for place, line in enumerate(lines):
            self._letters.write(0, below - place * size, line, size, width=width)
        self._canvas.restoreState()

    def line(self, x: float, y: float, to_x: float, to_y: float, thick: float) -> None:
        self._canvas.setLineWidth(thick)
        self._canvas.line(self._left(x, 0), y, self._left(to_x, 0), to_y)

    def fill(self, x: float, y: float, width: float, height: float) -> None:
        self._canvas.rect(self._left(x, width), y, width, height, stroke=0, fill=1)

    def length(self, text: str, size: float, *, bold: bool = False) -> float:
        return self._letters.width(text, size, bold=bold)

    def _left(self, x: float, width: float) -> float:
        return self._width - x - width if self._runs_left else x
