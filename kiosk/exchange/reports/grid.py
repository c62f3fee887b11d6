"""Grids of a printed register: people by lessons for one class, as many lessons as a page is wide."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from kiosk.domain.codes import Code, Counting
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.domain.work import Work
from kiosk.exchange.reports.report import Report, rows_of
from kiosk.exchange.reports.totals import Totals


@dataclass(frozen=True, slots=True)
class Lesson:
    """One column: when it began, by the clock of its place, and each Person's code."""

    begins: datetime
    codes: dict[str, str]
    away: frozenset[str]


@dataclass(slots=True)
class Grid:
    """A class with all its lessons of the span; `totals` by Person are over all of them."""

    title: str
    lessons: list[Lesson] = field(default_factory=list[Lesson])
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    totals: dict[str, Totals] = field(default_factory=dict[str, Totals])
    legend: dict[str, Code] = field(default_factory=dict[str, Code])

    def add(self, report: Report, register: Register) -> None:
        codes: dict[str, str] = {}
        away: set[str] = set()
        begins = None
        for row in rows_of(report, register):
            begins = row.begins
            codes[row.person.id] = row.mark.code
            if row.counting is Counting.ABSENT:
                away.add(row.person.id)
            if row.code is not None:
                self.legend.setdefault(row.code.id, row.code)
            self.people[row.person.id] = row.person
            self.totals.setdefault(row.person.id, Totals()).add(row)
        if begins is not None:
            self.lessons.append(Lesson(begins, codes, frozenset(away)))

    @property
    def roll(self) -> list[Person]:
        """Everybody, by family name, then the name they are called by."""
        return sorted(
            self.people.values(),
            key=lambda each: (each.surname.casefold(), each.called.casefold(), each.id),
        )


def grids(report: Report, work: Work) -> Iterator[Grid]:
    """A Grid a class, whose Registers must come one after the other; those of no class go by titles."""
    for _, registers in groupby(report.read(work), key=lambda register: register.session.class_id):
        made: dict[str, Grid] = {}
        for register in registers:
            title = report.class_title(register.session)
            made.setdefault(title, Grid(title)).add(report, register)
        for grid in made.values():
            if grid.lessons:
                yield grid


def pages(lessons: list[Lesson], most: int) -> Iterator[list[Lesson]]:
    """Lessons in the order they began, whole weeks together where they fit on a page."""
    page: list[Lesson] = []
    ordered = sorted(lessons, key=lambda lesson: lesson.begins)
    for _, week in groupby(ordered, key=lambda lesson: tuple(lesson.begins.isocalendar())[:2]):
        these = list(week)
        if page and len(page) + len(these) > most:
            yield page
            page = []
        page.extend(these)
        while len(page) > most:
            yield page[:most]
            page = page[most:]
    if page:
        yield page
