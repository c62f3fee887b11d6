"""A site report as PDF, on A4 or Letter."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.exchange.reports.lettering import Lettering
from kiosk.exchange.site_report.content import Heading, Part, Picture, Table, Text
from kiosk.exchange.site_report.look import Drawing

PAPERS = {"a4": A4, "letter": LETTER}
_MARGIN = 18 * mm
_BODY, _HEADING, _TITLE, _SMALL = 9.0, 12.0, 16.0, 7.0  # points
_LEADING, _ROW = 13.0, 15.0
_GAP = 6.0
_INK, _RULE, _WASH = 0.0, 0.7, 0.93  # greys: a school's printer may have no other colour


def as_pdf(title: str, parts: Sequence[Part], drawings: Mapping[Drawing, bytes], *, paper: str) -> bytes:
    """The file; `drawings` are PNG."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=PAPERS[paper], pageCompression=1)
    canvas.setTitle(title)
    press = _Press(canvas, PAPERS[paper])
    press.title(title)
    for part in parts:
        match part:
            case Heading(text):
                press.heading(text)
            case Text(text):
                press.text(text)
            case Table():
                press.table(part)
            case Picture(drawing):
                press.picture(drawings[drawing])
    press.end()
    return made.getvalue()


class _Press:
    """Sets one thing below the other; `_y` is where the next may begin, in points from the page's foot."""

    def __init__(self, canvas: Canvas, size: tuple[float, float]) -> None:
        self._canvas, self._letters = canvas, Lettering(canvas)
        self._width, self._height = size[0] - 2 * _MARGIN, size[1]
        self._y = self._height - _MARGIN
        self._page = 1

    def title(self, text: str) -> None:
        self._y -= _TITLE
        self._letters.write(_MARGIN, self._y, text, _TITLE, width=self._width)
        self._y -= 2 * _GAP

    def heading(self, text: str) -> None:
        self._need(_HEADING + 2 * _GAP + 3 * _LEADING)  # never alone at the foot of a page
        self._y -= _HEADING + _GAP
        self._letters.write(_MARGIN, self._y, text, _HEADING, width=self._width, bold=True)
        self._y -= _GAP

    def text(self, text: str) -> None:
        for line in self._lines(text):
            self._need(_LEADING)
            self._y -= _LEADING
            self._letters.write(_MARGIN, self._y, line, _BODY, width=self._width)
        self._y -= _GAP

    def table(self, table: Table) -> None:
        self._row(table.head, bold=True)
        for place, row in enumerate(table.rows):
            self._row(row, bold=place == table.marked)
        self._y -= _GAP

    def picture(self, drawn: bytes) -> None:
        image = ImageReader(BytesIO(drawn))
        wide, high = image.getSize()
        height = self._width * high / wide
        self._need(height + _GAP)
        self._y -= height + _GAP
        self._canvas.drawImage(image, _MARGIN, self._y, self._width, height)
        self._y -= _GAP

    def end(self) -> None:
        self._number()
        self._canvas.save()

    def _row(self, cells: Sequence[str], *, bold: bool) -> None:
        self._need(_ROW)
        self._y -= _ROW
        if bold:
            self._canvas.setFillGray(_WASH)
            self._canvas.rect(_MARGIN, self._y - _LEADING / 3, self._width, _ROW, stroke=0, fill=1)
            self._canvas.setFillGray(_INK)
        self._canvas.setStrokeGray(_RULE)
        base = self._y - _LEADING / 3
        self._canvas.line(_MARGIN, base, _MARGIN + self._width, base)
        each = self._width / len(cells)
        for place, cell in enumerate(cells):
            left = _MARGIN + place * each
            self._letters.write(left + 2, self._y, cell, _BODY, width=each - _GAP, bold=bold)

    def _lines(self, text: str) -> list[str]:
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if self._letters.width(longer, _BODY) <= self._width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _need(self, height: float) -> None:
        if self._y - height >= _MARGIN:
            return
        self._number()
        self._canvas.showPage()
        self._page += 1
        self._y = self._height - _MARGIN

    def _number(self) -> None:
        text = str(self._page)
        middle = _MARGIN + self._width / 2
        self._letters.centred(middle, _MARGIN / 2, text, _SMALL, width=self._width)
