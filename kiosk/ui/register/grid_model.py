"""Registers side by side as a table model: a line a Person, a column a lesson, a code in each cell."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt

from kiosk.domain.attendance import Session
from kiosk.domain.codes import CodeSet
from kiosk.domain.marks import Mark
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.domain.tally import begins_at
from kiosk.ui.register.words import mark_words, time_words
from kiosk.ui.wording import clock, day, listed, tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MARK = int(Qt.ItemDataRole.UserRole) + 1


class GridModel(QAbstractTableModel):
    """`codes` gives the CodeSet of a Session."""

    def __init__(self, codes: Callable[[Session], CodeSet]) -> None:
        super().__init__()
        self._codes = codes
        self._sessions: tuple[Session, ...] = ()
        self._marks: list[dict[str, Mark]] = []
        self._people: tuple[Person, ...] = ()

    def fill(self, registers: Sequence[Register]) -> None:
        """Show these; everyone who stands in one of them has a line."""
        self.beginResetModel()
        self._sessions = tuple(register.session for register in registers)
        self._marks = [dict(register.marks) for register in registers]
        everyone = {person.id: person for register in registers for person in register.people}
        self._people = tuple(sorted(everyone.values(), key=_roll_order))
        self.endResetModel()

    def put(self, session_id: str, mark: Mark) -> None:
        """Show this Mark, if it is of one of the lessons and People shown."""
        lines = [place for place, person in enumerate(self._people) if person.id == mark.person_id]
        columns = [place for place, session in enumerate(self._sessions) if session.id == session_id]
        for line, column in ((line, column) for line in lines for column in columns):
            self._marks[column][mark.person_id] = mark
            index = self.index(line, column)
            self.dataChanged.emit(index, index)

    def person(self, person_id: str) -> Person | None:
        return next((person for person in self._people if person.id == person_id), None)

    def entry(self, index: _Index) -> tuple[Session, Person] | None:
        """Whose Mark in which lesson this is; None where there is none."""
        if not index.isValid():
            return None
        session, person = self._sessions[index.column()], self._people[index.row()]
        return (session, person) if person.id in self._marks[index.column()] else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sessions)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        if orientation is Qt.Orientation.Vertical:
            return self._people[section].full_name if role == Qt.ItemDataRole.DisplayRole else None
        session = self._sessions[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return _heading(session)
        return self._told(session) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        mark = self._marks[index.column()].get(self._people[index.row()].id)
        if mark is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return mark.code
        if role == MARK:
            return mark
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell(self._people[index.row()], self._sessions[index.column()], mark)
        return None

    def _cell(self, person: Person, session: Session, mark: Mark) -> str:
        said = (mark_words(mark, self._codes(session)), time_words(mark), mark.reason)
        return listed((person.full_name, self._told(session), *said))

    def _told(self, session: Session) -> str:
        began = session.starts_at or session.opens_at
        return tr("{lesson}, {day}, {time}").format(lesson=session.title, day=day(began), time=clock(began))


def _heading(session: Session) -> str:
    began, locale = begins_at(session), QLocale()
    weekday = locale.dayName(began.isoweekday(), QLocale.FormatType.ShortFormat)
    date = day_heading(QDate(began.year, began.month, began.day))
    return f"{weekday}\n{date}\n{clock(began, began.tzinfo)}"


def day_heading(date: QDate) -> str:
    return QLocale().toString(date, tr("d MMM"))


def _roll_order(person: Person) -> tuple[str, str, str]:
    return person.family_name.casefold(), person.given_name.casefold(), person.id
