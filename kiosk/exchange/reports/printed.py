"""Printed registers in PDF: for each class pages of people by lessons, on A4 or Letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.roster import Person
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.exchange.reports.grid import Grid, Lesson, grids, pages
from kiosk.exchange.reports.report import Report
from kiosk.exchange.reports.sheet import Sheet
from kiosk.exchange.reports.totals import Totals


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


_SIZES = {Paper.A4: landscape(A4), Paper.LETTER: landscape(LETTER)}
_MARGIN, _NAME, _CELL, _TOTAL = 12 * mm, 56 * mm, 7 * mm, 11 * mm
_TITLES, _HEAD, _FOOT = 15 * mm, 21 * mm, 24 * mm
_LOWEST_ROW, _HIGHEST_ROW = 3.9 * mm, 6 * mm
_BODY, _SMALL, _HEADING = 8.0, 7.0, 13.0  # points
_TOTALS = (
    Sentence("Lessons"),
    Sentence("Attended"),
    Sentence("Late"),
    Sentence("Absent"),
    Sentence("Attendance %"),
)
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
    canvas.setTitle(
        report.speech.say(Sentence("Register: {days}", days=_days(report, report.first, report.last)))
    )
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
        self._canvas, self._report, self._speech = canvas, report, report.speech
        self._width, self._height = size
        self._sheet = Sheet(canvas, self._width, runs_left=self._speech.runs_left)
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
        days = _days(self._report, self._report.first, self._report.last)
        text = self._speech.say(Sentence("No lessons: {days}.", days=days))
        self._sheet.write(_MARGIN, self._top, text, _HEADING, width=self._width - 2 * _MARGIN)
        self._canvas.showPage()

    def _print_titles(self, page: _Page) -> None:
        right = self._width - _MARGIN
        half = (right - _MARGIN) / 2
        top = self._height - _MARGIN - _HEADING
        self._sheet.write(_MARGIN, top, page.grid.title, _HEADING, width=half, bold=True)
        self._sheet.write_to(right, top, self._report.school, _BODY, width=half)
        first, last = page.lessons[0].begins.date(), page.lessons[-1].begins.date()
        term, days = self._report.term_on(first), _days(self._report, first, last)
        under = f"{term.title}: {days}" if term else days
        self._sheet.write(_MARGIN, top - 5 * mm, under, _BODY, width=half)
        number = self._speech.say(Sentence("Page {page} of {of}", page=page.number, of=page.of))
        self._sheet.write_to(right, top - 5 * mm, number, _BODY, width=half)

    def _print_head(self, page: _Page, row_height: float) -> None:
        sheet, bottom = self._sheet, self._top - _HEAD
        grid_bottom = bottom - len(page.people) * row_height
        for place, lesson in enumerate(page.lessons):
            left = _MARGIN + _NAME + place * _CELL
            day = self._speech.short_day(lesson.begins.date())
            self._write_up(left + _CELL / 2, day, f"{lesson.begins:%H:%M}")
            before = page.lessons[place - 1].begins if place else None
            new_week = before is None or before.isocalendar()[:2] != lesson.begins.isocalendar()[:2]
            sheet.line(left, self._top, left, grid_bottom, _BOLD_LINE if new_week else _LINE)
        right = _MARGIN + _NAME + len(page.lessons) * _CELL
        for place, title in enumerate(_TOTALS):
            left = right + place * _TOTAL
            self._write_up(left + _TOTAL / 2, self._speech.say(title))
            sheet.line(left, self._top, left, grid_bottom, _LINE if place else _BOLD_LINE)
        sheet.line(_MARGIN, bottom, right + len(_TOTALS) * _TOTAL, bottom, _BOLD_LINE)

    def _write_up(self, x: float, *lines: str) -> None:
        self._sheet.write_up(x, self._top - _HEAD + 1 * mm, *lines, size=_SMALL, width=_HEAD - 2 * mm)

    def _print_row(self, page: _Page, person: Person, y: float, height: float) -> None:
        sheet, base = self._sheet, y + (height - _BODY) / 2 + _BODY * 0.2
        name = f"{person.surname}, {person.called}" if person.surname else person.called
        for place, lesson in enumerate(page.lessons):
            left = _MARGIN + _NAME + place * _CELL
            code = lesson.codes.get(person.id)
            if code is None:  # was not in this class then
                sheet.line(left, y, left + _CELL, y + height, _LINE)
                continue
            away = person.id in lesson.away
            if away:
                self._wash(left, y, height)
            sheet.centred(left + _CELL / 2, base, code, _BODY, width=_CELL - 0.6 * mm, bold=away)
        sheet.write(_MARGIN + 1 * mm, base, name, _BODY, width=_NAME - 2 * mm)
        right = _MARGIN + _NAME + len(page.lessons) * _CELL
        for place, text in enumerate(self._totals(page.grid.totals[person.id])):
            sheet.centred(right + (place + 0.5) * _TOTAL, base, text, _BODY, width=_TOTAL - 1 * mm)
        sheet.line(_MARGIN, y, right + len(_TOTALS) * _TOTAL, y, _LINE)

    def _totals(self, totals: Totals) -> tuple[str, ...]:
        percent = "" if totals.percent is None else self._speech.number(totals.percent, 1)
        return (str(totals.lessons), str(totals.attended), str(totals.late), str(totals.absent), percent)

    def _wash(self, x: float, y: float, height: float) -> None:
        """Lay grey over a cell, so that an absence is seen at a glance."""
        self._canvas.setFillGray(_WASH)
        self._sheet.fill(x, y, _CELL, height)
        self._canvas.setFillGray(_INK)

    def _print_foot(self, page: _Page) -> None:
        say, sheet, width = self._speech.say, self._sheet, self._width - 2 * _MARGIN
        y = _MARGIN + _FOOT - 5 * mm
        codes = sorted(page.grid.legend.values(), key=lambda code: code.id)
        for line in self._wrapped([f"{code.id}  {say(code.title)}" for code in codes], width)[:3]:
            sheet.write(_MARGIN, y, line, _SMALL, width=width)
            y -= _SMALL * 1.3
        y = _MARGIN + 4 * mm
        self._print_blank(_MARGIN, y, say(Sentence("Checked by")), _MARGIN + 105 * mm)
        self._print_blank(_MARGIN + 110 * mm, y, say(Sentence("Date")), _MARGIN + 160 * mm)
        made = say(Sentence("Written {moment}", moment=f"{self._made:%Y-%m-%d %H:%M}"))
        sheet.write_to(self._width - _MARGIN, y, made, _SMALL, width=width - 165 * mm)

    def _print_blank(self, x: float, y: float, text: str, to: float) -> None:
        """Something to be filled in by hand: its name, and a line up to where it ends."""
        self._sheet.write(x, y, text, _BODY, width=40 * mm)
        begins = x + min(40 * mm, self._sheet.length(text, _BODY)) + 2 * mm
        self._sheet.line(begins, y - 0.5 * mm, to, y - 0.5 * mm, _LINE)

    def _wrapped(self, words: Sequence[str], width: float) -> list[str]:
        lines = [""]
        for word in words:
            longer = f"{lines[-1]}     {word}" if lines[-1] else word
            if self._sheet.length(longer, _SMALL) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines


def _days(report: Report, first: date, last: date) -> str:
    speech = report.speech
    return speech.say(Sentence("{first} to {last}", first=speech.day(first), last=speech.day(last)))
