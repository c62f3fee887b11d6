"""The People page's table: who is on the list, and whether the camera can know them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kiosk.ui.consent.words import standing_word
from kiosk.ui.ports import PersonRow
from kiosk.ui.wording import counted, day, tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole) + 1


class PeopleTable(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PersonRow, ...] = ()

    def fill(self, rows: Sequence[PersonRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return _headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        row = self._rows[index.row()]
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
