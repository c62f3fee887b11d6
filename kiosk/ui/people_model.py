"""The People page's table: who is on the list, and whether the camera can know them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QModelIndex, QPersistentModelIndex, Qt

from kiosk.ui.consent.words import standing_word
from kiosk.ui.ports import PersonRow
from kiosk.ui.wording import counted, day, tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NAME, _ID, _CONSENT, _KNOWN, _SINCE = range(5)
STANDING = (_CONSENT, _KNOWN)  # the columns that tell how far somebody is
ROW = int(Qt.ItemDataRole.UserRole) + 1


class PeopleTable(QAbstractTableModel):
    """Sorts and searches by itself: Qt's proxy asks for each text so often that a large school would wait."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[PersonRow, ...] = ()
        self._shown: list[PersonRow] = []
        self._text, self._by, self._order = "", _NAME, Qt.SortOrder.AscendingOrder

    def fill(self, rows: Sequence[PersonRow]) -> None:
        self._all = tuple(rows)
        self._show()

    def search(self, text: str) -> None:
        """Show only those in whose line this text stands."""
        self._text = text.strip().casefold()
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by, self._order = column, order
        self._show()

    def place(self, person_id: str) -> int | None:
        """The line of this Person, if it is in sight."""
        return next((place for place, row in enumerate(self._shown) if row.person.id == person_id), None)

    def _show(self) -> None:
        self.beginResetModel()
        text = self._text
        found = [row for row in self._all if not text or any(text in each.casefold() for each in _cells(row))]
        backwards = self._order == Qt.SortOrder.DescendingOrder
        self._shown = self._sorted(found, backwards=backwards)
        self.endResetModel()

    def _sorted(self, rows: list[PersonRow], *, backwards: bool) -> list[PersonRow]:
        if self._by == _KNOWN:
            return sorted(rows, key=lambda row: (row.templates, not row.due), reverse=backwards)
        if self._by == _SINCE:
            return sorted(rows, key=lambda row: row.since.timestamp() if row.since else 0, reverse=backwards)
        collator = QCollator()
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return sorted(rows, key=lambda row: collator.sortKey(_cells(row)[self._by]), reverse=backwards)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _SINCE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return _headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(row)[index.column()]
        return row if role == ROW else None


def _headings() -> tuple[str, ...]:
    return tr("Name"), tr("Id"), tr("Consent"), tr("Known by face"), tr("Since")


def _cells(row: PersonRow) -> tuple[str, ...]:
    known = counted("%n template", "%n templates", row.templates) if row.templates else tr("not yet")
    known += tr(", enrol again") if row.due else ""
    since = day(row.since) if row.since is not None else ""
    consent = "" if row.standing is None else standing_word(row.standing)
    return row.person.full_name, row.person.id, consent, known, since
