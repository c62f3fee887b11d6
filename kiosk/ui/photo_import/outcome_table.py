"""What became of each photo as a table: its thumbnail is decoded when its row comes into sight."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kiosk.domain.photo_outcomes import Outcome, PhotoOutcome
from kiosk.ui.icons import icon
from kiosk.ui.photo_import.words import ORDER, outcome_look, outcome_name
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PHOTO, _PERSON, _FILE, _OUTCOME = range(4)
_THUMBNAIL, _LINE, _ICON = 56, 72, 20
_DECODED = 256  # thumbnails kept: some screens full
_SHARE = 0.24  # of the width, for the person and for the file


class OutcomeModel(QAbstractTableModel):
    def __init__(self, theme: Theme, ratio: float) -> None:
        """`ratio`: pixels of the screen to one of the layout."""
        super().__init__()
        self._theme, self._ratio = theme, ratio
        self._all: tuple[PhotoOutcome, ...] = ()
        self._rows: tuple[PhotoOutcome, ...] = ()
        self._rehearsed = True
        self._thumbnail = lru_cache(_DECODED)(self._decode)

    def fill(self, outcomes: Sequence[PhotoOutcome], *, rehearsed: bool) -> None:
        self._all = tuple(sorted(outcomes, key=lambda each: ORDER.index(each.outcome)))
        self._rehearsed = rehearsed
        self._thumbnail.cache_clear()
        self.show_only(None)

    def show_only(self, outcome: Outcome | None) -> None:
        """The photos that ended so; None for all."""
        self.beginResetModel()
        self._rows = tuple(each for each in self._all if outcome in (None, each.outcome))
        self.endResetModel()

    @property
    def decoded(self) -> int:
        """How many thumbnails have been decoded since the table was filled."""
        return self._thumbnail.cache_info().misses

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _headings()[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(one, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(one, index.column())
        return None

    def _words(self, one: PhotoOutcome, column: int) -> str:
        if column == _PERSON:
            return one.key if one.person is None else one.person.full_name
        if column == _FILE:
            return str(one.path)
        if column == _OUTCOME:
            name = outcome_name(one.outcome, rehearsed=self._rehearsed)
            return f"{name}\n{worded(one.reason)}" if one.reason else name
        return ""

    def _picture(self, one: PhotoOutcome, column: int) -> QPixmap | QIcon | None:
        if column == _PHOTO and one.thumbnail:
            return self._thumbnail(one.thumbnail)
        if column == _OUTCOME:
            name, tone = outcome_look(one.outcome)
            return icon(name, self._theme.palette.shade(tone).ink, self._theme.px(_ICON))
        return None

    def _decode(self, thumbnail: bytes) -> QPixmap:
        picture = QPixmap()
        picture.loadFromData(thumbnail)
        side = round(self._theme.px(_THUMBNAIL) * self._ratio)
        fitting = picture.scaled(
            QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitting.setDevicePixelRatio(self._ratio)
        return fitting


def _headings() -> tuple[str, ...]:
    return tr("Photo"), tr("Person"), tr("File"), tr("Outcome")


class OutcomeTable(QTableView):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.outcomes = OutcomeModel(theme, self.devicePixelRatioF())
        self.setModel(self.outcomes)
        self.setAccessibleName(tr("What became of each photo"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(theme.px(_THUMBNAIL), theme.px(_THUMBNAIL)))
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else every row is measured
        lines.setDefaultSectionSize(theme.px(_LINE))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(_PHOTO, self._theme.px(_LINE + 16))
        for column in (_PERSON, _FILE):
            self.setColumnWidth(column, round(_SHARE * self.viewport().width()))
