"""Printed registers in PDF: for each class pages of people by lessons, on A4 or Letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.roster import Person
from kiosk.domain.work import Work
from kiosk.exchange.reports.grid import Grid, Lesson, grids, pages
from kiosk.exchange.reports.lettering import Lettering
from kiosk.exchange.reports.report import Report
from kiosk.exchange.reports.totals import Totals


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


_SIZES = {Paper.A4: landscape(A4), Paper.LETTER: landscape(LETTER)}
_MARGIN, _NAME, _CELL, _TOTAL = 12 * mm, 56 * mm, 7 * mm, 11 * mm
_TITLES, _HEAD, _FOOT = 15 * mm, 21 * mm, 24 * mm
_LOWEST_ROW, _HIGHEST_ROW = 3.9 * mm, 6 * mm
_BODY, _SMALL, _HEADING = 8.0, 7.0, 13.0  # points
_TOTALS = ("Lessons", "Attended", "Late", "Absent", "Attendance %")
_LINE, _BOLD_LINE = 0.25, 0.9
_INK, _RULE, _WASH = 0.0, 0.6, 0.88  # greys: a school's printer may have no other colour


@dataclass(frozen=True, slots=True)
class _Page:
    """What one page shows: some of the lessons of a Grid, for some of its people."""

    grid: Grid
    lessons: Sequence[Lesson]
    people: Sequence[Person]
    number: int
    of: int


def write_printed(report: Report, target: Path, paper: Paper, work: Work) -> None:
    """Write the report into a new file; Registers of one class must come one after the other.

    Raises:
        Cancelled: the job should stop; nothing was written.
        OSError: it can't be written.
    """
    canvas = Canvas(str(target), pagesize=_SIZES[paper], pageCompression=1)
    canvas.setTitle(f"Register {report.first:%Y-%m-%d} to {report.last:%Y-%m-%d}")
    canvas.setAuthor(report.school)
    press = _Press(canvas, report, _SIZES[paper])
    for grid in grids(report, work):
        for page in press.laid_out(grid):
            press.print(page)
    if canvas.getPageNumber() == 1:
        press.print_empty()
    canvas.save()


class _Press:
    """Draws pages; y runs from the bottom of the page, in points."""

    def __init__(self, canvas: Canvas, report: Report, size: tuple[float, float]) -> None:
        self._canvas, self._report = canvas, report
        self._width, self._height = size
        self._letters = Lettering(canvas)
        self._made = datetime.now().astimezone()
        self._top = self._height - _MARGIN - _TITLES  # where the grid begins
        self._room = self._top - _HEAD - _FOOT - _MARGIN
        span = self._width - 2 * _MARGIN - _NAME - len(_TOTALS) * _TOTAL
        self._most_lessons = int(span // _CELL)
        self._most_people = int(self._room // _LOWEST_ROW)

    def laid_out(self, grid: Grid) -> list[_Page]:
        roll, most = grid.roll, self._most_people
        parts = -(-len(roll) // most)
        each = -(-len(roll) // parts)  # two pages of equal length rather than a full one and a rest
        found = [
            (lessons, roll[first : first + each])
            for lessons in pages(grid.lessons, self._most_lessons)
            for first in range(0, len(roll), each)
        ]
        return [
            _Page(grid, lessons, people, number, len(found))
            for number, (lessons, people) in enumerate(found, start=1)
        ]

    def print(self, page: _Page) -> None:
        self._canvas.setStrokeGray(_RULE)
        self._canvas.setFillGray(_INK)
        self._print_titles(page)
        height = min(_HIGHEST_ROW, self._room / len(page.people))
        self._print_head(page, height)
        for place, person in enumerate(page.people):
            self._print_row(page, person, self._top - _HEAD - (place + 1) * height, height)
        self._print_foot(page)
        self._canvas.showPage()

    def print_empty(self) -> None:
        """One page that says so: a file without pages can't be opened."""
        text = f"No lessons from {self._report.first:%d %B %Y} to {self._report.last:%d %B %Y}."
        self._letters.write(_MARGIN, self._top, text, _HEADING, width=self._width - 2 * _MARGIN)
        self._canvas.showPage()

    def _print_titles(self, page: _Page) -> None:
        right = self._width - _MARGIN
        half = (right - _MARGIN) / 2
        top = self._height - _MARGIN - _HEADING
        self._letters.write(_MARGIN, top, page.grid.title, _HEADING, width=half, bold=True)
        self._write_to(right, top, self._report.school, _BODY)
        first, last = page.lessons[0].begins, page.lessons[-1].begins
        term = self._report.term_on(first.date())
        days = f"{first:%d %B %Y} to {last:%d %B %Y}"
        under = f"{term.title}: {days}" if term else days
        self._letters.write(_MARGIN, top - 5 * mm, under, _BODY, width=half)
        self._write_to(right, top - 5 * mm, f"Page {page.number} of {page.of}", _BODY)

    def _write_to(self, right: float, y: float, text: str, size: float) -> None:
        width = min(self._letters.width(text, size), self._width / 2 - _MARGIN)
        self._letters.write(right - width, y, text, size, width=width)

    def _print_head(self, page: _Page, row_height: float) -> None:
        canvas, bottom = self._canvas, self._top - _HEAD
        grid_bottom = bottom - len(page.people) * row_height
        for place, lesson in enumerate(page.lessons):
            left = _MARGIN + _NAME + place * _CELL
            self._write_up(left + _CELL / 2, bottom, f"{lesson.begins:%a %d %b}", f"{lesson.begins:%H:%M}")
            before = page.lessons[place - 1].begins if place else None
            new_week = before is None or before.isocalendar()[:2] != lesson.begins.isocalendar()[:2]
            canvas.setLineWidth(_BOLD_LINE if new_week else _LINE)
            canvas.line(left, self._top, left, grid_bottom)
        right = _MARGIN + _NAME + len(page.lessons) * _CELL
        for place, title in enumerate(_TOTALS):
            left = right + place * _TOTAL
            self._write_up(left + _TOTAL / 2, bottom, title)
            canvas.setLineWidth(_LINE if place else _BOLD_LINE)
            canvas.line(left, self._top, left, grid_bottom)
        canvas.setLineWidth(_BOLD_LINE)
        canvas.line(_MARGIN, bottom, right + len(_TOTALS) * _TOTAL, bottom)

    def _write_up(self, x: float, y: float, *lines: str) -> None:
        """Write lines from the bottom to the top, around x."""
        self._canvas.saveState()
        self._canvas.translate(x, y + 1 * mm)
        self._canvas.rotate(90)
        below = (len(lines) - 1) * _SMALL / 2 - _SMALL / 3
        for place, line in enumerate(lines):
            self._letters.write(0, below - place * _SMALL, line, _SMALL, width=_HEAD - 2 * mm)
        self._canvas.restoreState()

    def _print_row(self, page: _Page, person: Person, y: float, height: float) -> None:
        base = y + (height - _BODY) / 2 + _BODY * 0.2
        name = f"{person.surname}, {person.called}" if person.surname else person.called
        for place, lesson in enumerate(page.lessons):
            left = _MARGIN + _NAME + place * _CELL
            code = lesson.codes.get(person.id)
            if code is None:  # was not in this class then
                self._canvas.setLineWidth(_LINE)
                self._canvas.line(left, y, left + _CELL, y + height)
                continue
            away = person.id in lesson.away
            if away:
                self._wash(left, y, height)
            self._letters.centred(left + _CELL / 2, base, code, _BODY, width=_CELL - 0.6 * mm, bold=away)
        self._letters.write(_MARGIN + 1 * mm, base, name, _BODY, width=_NAME - 2 * mm)
        right = _MARGIN + _NAME + len(page.lessons) * _CELL
        for place, text in enumerate(_totals(page.grid.totals[person.id])):
            middle = right + (place + 0.5) * _TOTAL
            self._letters.centred(middle, base, text, _BODY, width=_TOTAL - 1 * mm)
        self._canvas.setLineWidth(_LINE)
        self._canvas.line(_MARGIN, y, right + len(_TOTALS) * _TOTAL, y)

    def _wash(self, x: float, y: float, height: float) -> None:
        """Lay grey over a cell, so that an absence is seen at a glance."""
        self._canvas.setFillGray(_WASH)
        self._canvas.rect(x, y, _CELL, height, stroke=0, fill=1)
        self._canvas.setFillGray(_INK)

    def _print_foot(self, page: _Page) -> None:
        width = self._width - 2 * _MARGIN
        y = _MARGIN + _FOOT - 5 * mm
        codes = sorted(page.grid.legend.values(), key=lambda code: code.id)
        for line in self._wrapped([f"{code.id}  {code.title}" for code in codes], width)[:3]:
            self._letters.write(_MARGIN, y, line, _SMALL, width=width)
            y -= _SMALL * 1.3
        y = _MARGIN + 4 * mm
        self._letters.write(_MARGIN, y, "Checked by", _BODY, width=30 * mm)
        self._letters.write(_MARGIN + 110 * mm, y, "Date", _BODY, width=20 * mm)
        self._canvas.setLineWidth(_LINE)
        self._canvas.line(_MARGIN + 20 * mm, y - 0.5 * mm, _MARGIN + 105 * mm, y - 0.5 * mm)
        self._canvas.line(_MARGIN + 120 * mm, y - 0.5 * mm, _MARGIN + 160 * mm, y - 0.5 * mm)
        self._write_to(self._width - _MARGIN, y, f"Written {self._made:%Y-%m-%d %H:%M}", _SMALL)

    def _wrapped(self, words: Sequence[str], width: float) -> list[str]:
        lines = [""]
        for word in words:
            longer = f"{lines[-1]}     {word}" if lines[-1] else word
            if self._letters.width(longer, _SMALL) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines


def _totals(totals: Totals) -> tuple[str, ...]:
    percent = "" if totals.percent is None else f"{totals.percent:.1f}"
    return (str(totals.lessons), str(totals.attended), str(totals.late), str(totals.absent), percent)
