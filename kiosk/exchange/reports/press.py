"""Press: sets text, tables and pictures one below the other on pages of PDF, in any language."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.exchange.reports.lettering import Lettering

PAPERS = {"a4": A4, "letter": LETTER}
_MARGIN = 18 * mm
_BODY, _HEADING, _TITLE, _SMALL = 9.0, 12.0, 16.0, 7.0  # points
_LEADING, _ROW = 13.0, 15.0
_GAP, _INDENT, _BOX = 6.0, 16.0, 8.0
_INK, _FAINT, _RULE, _WASH = 0.0, 0.35, 0.7, 0.93  # greys: a school's printer may have no other colour
_RIGHT_TO_LEFT = "\u200f"  # before a line, so that signs and numbers at its ends keep their places
# A line may end after any Chinese or Japanese letter, each one em wide, and none begins with a sign that
# closes; what a space divides that must not be broken stays together.
_WIDE = "⺀-鿿＀-￯"
_WORD = re.compile(rf"[{_WIDE}][、。，．：；！？）」』”]*|[^ \n{_WIDE}]+")  # noqa: RUF001 - ditto
_SPACE = 0.32  # of the size
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_Word = tuple[str, bool, float]  # the word, whether it is bold, and the gap before it in points


class Press:
    """`_y` is where the next thing may begin, in points from the page's foot.

    `runs_left`: lines begin at the right, and so do tables.
    """

    def __init__(self, *, title: str, paper: str = "a4", runs_left: bool = False) -> None:
        self._made, size = BytesIO(), PAPERS[paper]
        self._canvas = Canvas(self._made, pagesize=size, pageCompression=1)
        self._canvas.setTitle(title)
        self._letters = Lettering(self._canvas)
        self._width, self._height = size[0] - 2 * _MARGIN, size[1]
        self._runs_left = runs_left
        self._y = self._height - _MARGIN
        self._page = 1

    def title(self, text: str) -> None:
        for line in self._lines(text, _TITLE, self._width):
            self._need(1.25 * _TITLE)
            self._y -= 1.25 * _TITLE
            self._set(line, _TITLE, 0)
        self._y -= _GAP

    def heading(self, text: str) -> None:
        self._need(_HEADING + 2 * _GAP + 3 * _LEADING)  # never alone at the foot of a page
        self._y -= _HEADING + _GAP
        self._write(text, _HEADING, 0, self._width, bold=True)
        self._y -= _GAP

    def text(self, text: str) -> None:
        """A paragraph; **these words** are bold."""
        self._paragraph(text, 0)

    def point(self, text: str) -> None:
        """One of a list."""
        self._need(_LEADING)
        self._write("•", _BODY, _INDENT / 3, _INDENT, below=_LEADING)
        self._paragraph(text, _INDENT, gap=_GAP / 2)

    def box(self, text: str) -> None:
        """Something to be ticked."""
        self._need(_LEADING)
        left = self._left(0, _BOX)
        self._canvas.rect(left, self._y - _LEADING, _BOX, _BOX)
        self._paragraph(text, _INDENT)

    def blank(self, text: str) -> None:
        """Something to be filled in by hand."""
        self._need(3 * _LEADING)
        self._y -= _LEADING
        self._paragraph(text, 0, gap=_GAP / 2)
        self._canvas.setStrokeGray(_INK)
        self._canvas.line(_MARGIN, self._y - _GAP, _MARGIN + self._width, self._y - _GAP)
        self._y -= _GAP

    def small(self, text: str) -> None:
        """A remark at the end."""
        self._y -= _GAP
        self._canvas.setFillGray(_FAINT)
        for line in self._lines(text, _SMALL, self._width):
            self._need(_LEADING)
            self._y -= _LEADING
            self._set(line, _SMALL, 0)
        self._canvas.setFillGray(_INK)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], *, marked: int | None = None) -> None:
        self._row(head, bold=True)
        for place, row in enumerate(rows):
            self._row(row, bold=place == marked)
        self._y -= _GAP

    def picture(self, drawn: bytes) -> None:
        """A PNG as wide as the page."""
        image = ImageReader(BytesIO(drawn))
        wide, high = image.getSize()
        height = self._width * high / wide
        self._need(height + _GAP)
        self._y -= height + _GAP
        self._canvas.drawImage(image, _MARGIN, self._y, self._width, height)
        self._y -= _GAP

    def printed(self) -> bytes:
        """The file; nothing can be set after it."""
        self._number()
        self._canvas.save()
        return self._made.getvalue()

    def _paragraph(self, text: str, indent: float, *, gap: float = _GAP) -> None:
        for line in self._lines(text, _BODY, self._width - indent):
            self._need(_LEADING)
            self._y -= _LEADING
            self._set(line, _BODY, indent)
        self._y -= gap

    def _lines(self, text: str, size: float, width: float) -> Iterator[list[_Word]]:
        line: list[_Word] = []
        used = 0.0
        for word, bold, gap in self._words(text, size):
            length = self._length(word, size, bold=bold)
            if line and used + gap + length > width:
                yield line
                line, used = [], 0.0
            before = gap if line else 0.0
            line.append((word, bold, before))
            used += before + length
        if line:
            yield line

    def _words(self, text: str, size: float) -> Iterator[_Word]:
        space, begins = _SPACE * size, True
        for place, run in enumerate(_BOLD.split(text.replace(" %", "\N{NO-BREAK SPACE}%"))):
            bold, end = place % 2 == 1, 0
            for found in _WORD.finditer(run):
                spaced = found.start() > end or (found.start() == 0 and begins)
                yield found.group(), bold, space if spaced else 0.0
                end = found.end()
            begins = run[-1:].isspace()
            if end < len(run):
                begins = True

    def _length(self, word: str, size: float, *, bold: bool) -> float:
        is_wide = re.match(f"[{_WIDE}]", word)
        return len(word) * size if is_wide else self._letters.width(word, size, bold=bold)

    def _set(self, line: Sequence[_Word], size: float, indent: float) -> None:
        """Write a line of words, those of one weight as one piece: a script may turn their order."""
        pieces: list[tuple[str, bool, float]] = []
        for word, bold, gap in line:
            if pieces and pieces[-1][1] == bold:
                joined = pieces[-1][0] + (" " if gap else "") + word
                pieces[-1] = joined, bold, pieces[-1][2]
            else:
                pieces.append((word, bold, gap))
        at = indent
        for text, bold, gap in pieces:
            at += gap
            length = self._letters.width(text, size, bold=bold)
            self._write(text, size, at, self._width - at, bold=bold)
            at += length

    def _write(
        self, text: str, size: float, at: float, width: float, *, bold: bool = False, below: float = 0.0
    ) -> None:
        """Write from `at` on, as lines run; `below` the place where the next thing begins."""
        text = _RIGHT_TO_LEFT + text if self._runs_left else text
        text, size = self._letters.fitted(text, size, width=width, bold=bold)
        length = self._letters.width(text, size, bold=bold)
        self._letters.write(self._left(at, length), self._y - below, text, size, width=width, bold=bold)

    def _left(self, at: float, length: float) -> float:
        return _MARGIN + (self._width - at - length if self._runs_left else at)

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
            self._write(cell, _BODY, place * each + 2, each - _GAP, bold=bold)

    def _need(self, height: float) -> None:
        if self._y - height >= _MARGIN:
            return
        self._number()
        self._canvas.showPage()
        self._page += 1
        self._y = self._height - _MARGIN

    def _number(self) -> None:
        middle = _MARGIN + self._width / 2
        self._letters.centred(middle, _MARGIN / 2, str(self._page), _SMALL, width=self._width)
