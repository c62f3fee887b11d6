"""The roll as a list model: the People of the Session in the order of the list, each with a Mark."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person
from kiosk.domain.shown_name import GreetBy, on_roll
from kiosk.ui.marks import is_here, mark_word

_Index = QModelIndex | QPersistentModelIndex
PERSON = int(Qt.ItemDataRole.UserRole) + 1
MARK = PERSON + 1
_NOWHERE = QModelIndex()


class Roll(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._places: dict[str, int] = {}
        self._marks: dict[str, Mark] = {}
        self._by = GreetBy.FIRST_NAME

    def fill(self, people: Sequence[Person], marks: Mapping[str, Mark]) -> None:
        self.beginResetModel()
        self._people = tuple(people)
        self._places = {person.id: place for place, person in enumerate(self._people)}
        self._marks = dict(marks)
        self.endResetModel()

    def use_names(self, by: GreetBy) -> None:
        """Show so much of the names from now on."""
        self.beginResetModel()
        self._by = by
        self.endResetModel()

    def put(self, mark: Mark) -> QModelIndex:
        """Show the Mark; the index of its line, invalid if the Person is not on this roll."""
        self._marks[mark.person_id] = mark
        place = self._places.get(mark.person_id)
        if place is None:
            return QModelIndex()
        index = self.index(place)
        self.dataChanged.emit(index, index)
        return index

    def mark(self, person_id: str) -> Mark:
        return self._marks.get(person_id, Mark(person_id, MarkState.NOT_YET))

    def person(self, person_id: str) -> Person | None:
        place = self._places.get(person_id)
        return None if place is None else self._people[place]

    @property
    def here(self) -> int:
        return sum(is_here(self.mark(person.id)) for person in self._people)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        person = self._people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return on_roll(person, self._by)
        if role == PERSON:
            return person
        if role == MARK:
            return self.mark(person.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{on_roll(person, self._by)}, {mark_word(self.mark(person.id))}"
        return None
