"""A lesson's register as a table model, and the filter that lies over it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from kiosk.domain.codes import PLAIN, CodeSet, MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person
from kiosk.ui.register.words import how_words, mark_words, time_words
from kiosk.ui.wording import listed, tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PERSON = int(Qt.ItemDataRole.UserRole) + 1
MARK = PERSON + 1
NAME_COLUMN, MARK_COLUMN, _TIME_COLUMN, HOW_COLUMN, NOTE_COLUMN = range(5)


class RollModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._places: dict[str, int] = {}
        self._marks: dict[str, Mark] = {}
        self.codes: CodeSet = PLAIN

    def fill(self, people: Sequence[Person], marks: Mapping[str, Mark], codes: CodeSet) -> None:
        """Show these; if the People are those shown already, only their Marks are another."""
        self._marks, self.codes = dict(marks), codes
        if tuple(people) == self._people:
            if people:
                self.dataChanged.emit(self.index(0, 0), self.index(len(people) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._people = tuple(people)
        self._places = {person.id: place for place, person in enumerate(self._people)}
        self.endResetModel()

    def put(self, mark: Mark) -> None:
        """Show this Mark, if its Person is on the roll."""
        place = self._places.get(mark.person_id)
        if place is not None:
            self._marks[mark.person_id] = mark
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def place(self, person_id: str) -> int | None:
        return self._places.get(person_id)

    def person(self, person_id: str) -> Person | None:
        place = self._places.get(person_id)
        return None if place is None else self._people[place]

    @property
    def marks(self) -> Mapping[str, Mark]:
        return self._marks

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else NOTE_COLUMN + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return _headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        person = self._people[index.row()]
        mark = self._marks[person.id]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(person, mark)[index.column()]
        if role == PERSON:
            return person
        if role == MARK:
            return mark
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed(cell for cell in self._cells(person, mark) if cell)
        return None

    def _cells(self, person: Person, mark: Mark) -> tuple[str, ...]:
        said = mark_words(mark, self.codes)
        return person.full_name, said, time_words(mark), how_words(mark), mark.reason


class RollFilter(QSortFilterProxyModel):
    """Lets through whose Mark is of one of the states (all, if None) and whose name or id has the text."""

    def __init__(self, roll: RollModel) -> None:
        super().__init__()
        self._roll = roll
        self._states: frozenset[MarkState] | None = None
        self._text = ""
        self.setSourceModel(roll)

    def show_only(self, states: frozenset[MarkState] | None) -> None:
        self.beginFilterChange()
        self._states = states
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def search(self, text: str) -> None:
        self.beginFilterChange()
        self._text = text.strip().casefold()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        index = self._roll.index(source_row, 0, source_parent)
        person, mark = index.data(PERSON), index.data(MARK)
        assert isinstance(person, Person)  # noqa: S101 - RollModel gives nothing else
        assert isinstance(mark, Mark)  # noqa: S101 - RollModel gives nothing else
        named = f"{person.full_name} {person.given_name} {person.family_name} {person.id}".casefold()
        return self._text in named and (self._states is None or mark.state in self._states)


def _headings() -> tuple[str, ...]:
    return tr("Name"), tr("Mark"), tr("Time"), tr("How"), tr("Reason")
