"""Report: the Registers of a span of days, and all that is needed to write them down."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.attendance import Session
from kiosk.domain.codes import PLAIN, Code, CodeSet, Counting
from kiosk.domain.marks import Mark
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.domain.school import SchoolClass, Term
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.domain.tally import begins_at
from kiosk.domain.work import Work


def _plain(set_id: str) -> CodeSet:
    del set_id
    return PLAIN


@dataclass(frozen=True, slots=True)
class Pupil:
    """What the school's list tells of a Person beyond names."""

    number: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`registers` is read once, in the order it gives: by opening, or class by class.

    `expected` is about how many there are. `first` and `last` are local days, both included. What people read
    is in the language of `speech`; what other programs read knows none.
    """

    registers: Iterable[Register]
    first: date
    last: date
    expected: int = 0
    school: str = ""
    school_id: str = ""
    codes: Callable[[str], CodeSet] = _plain
    classes: Mapping[str, SchoolClass] = field(default_factory=dict[str, SchoolClass])
    terms: Sequence[Term] = ()
    pupils: Mapping[str, Pupil] = field(default_factory=dict[str, Pupil])
    speech: Speech = ENGLISH

    def read(self, work: Work) -> Iterator[Register]:
        """The Registers, each told to `work`.

        Raises:
            Cancelled: the job should stop.
        """
        for done, register in enumerate(self.registers):
            work.at("Writing registers", done / self.expected if self.expected else 0.0)
            yield register

    def class_title(self, session: Session) -> str:
        """What the class of a Session is called; the lesson's own title where it has none."""
        found = self.classes.get(session.class_id)
        return session.title if found is None else found.title

    def term_on(self, day: date) -> Term | None:
        """The shortest term that the day lies in."""
        found = [term for term in self.terms if term.starts_on <= day <= term.ends_on]
        return min(found, key=lambda term: term.ends_on - term.starts_on, default=None)


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One Mark and all around it. `begins` is by the clock of its place; `code` None without one."""

    report: Report
    session: Session
    begins: datetime
    person: Person
    mark: Mark
    code: Code | None
    counting: Counting

    def local(self, moment: datetime | None) -> datetime | None:
        return None if moment is None else moment.astimezone(ZoneInfo(self.session.zone))

    @property
    def pupil(self) -> Pupil:
        return self.report.pupils.get(self.person.id, _NOTHING_MORE)


_NOTHING_MORE = Pupil()


def mark_rows(report: Report, work: Work) -> Iterator[MarkRow]:
    """A row for each Person of each Register."""
    for register in report.read(work):
        yield from rows_of(report, register)


def rows_of(report: Report, register: Register) -> Iterator[MarkRow]:
    session, codes = register.session, report.codes(register.session.code_set)
    begins = begins_at(session)
    for person in register.people:
        mark = register.marks[person.id]
        counting = codes.counted(mark.code, mark.state)
        yield MarkRow(report, session, begins, person, mark, codes.find(mark.code), counting)
