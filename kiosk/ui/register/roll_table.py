"""A lesson's register on screen, worked with the keyboard: a key a code, Enter for the story."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person
from kiosk.ui.icons import icon
from kiosk.ui.marks import ROLL
from kiosk.ui.register.roll_model import (
    HOW_COLUMN,
    MARK,
    MARK_COLUMN,
    NAME_COLUMN,
    NOTE_COLUMN,
    PERSON,
    RollFilter,
)
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_Index = QModelIndex | QPersistentModelIndex
_LINE, _ICON, _NARROWEST = 44, 20, 72
_ROOM = {HOW_COLUMN: 440, NOTE_COLUMN: 520}  # the width from which there is room for a column beside the name
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class _MarkDelegate(QStyledItemDelegate):
    """Puts each state's own shape before its word."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        mark = index.data(MARK)
        assert isinstance(mark, Mark)  # noqa: S101 - RollModel gives nothing else
        look, side = ROLL[mark.state], self._theme.px(_ICON)
        option.icon = icon(look.icon, self._theme.palette.shade(look.tone).ink, side)  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack its fields
        option.decorationSize = QSize(side, side)  # pyright: ignore[reportAttributeAccessIssue] - as above
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration  # pyright: ignore[reportAttributeAccessIssue] - as above


class RollTable(QTableView):
    """`typed` gives the text of a key that may be a code's, `opened` asks for the story of who is in hand.

    `cleared` asks to take back what was set, `codes_wanted` for the list of codes.
    """

    typed = Signal(str)
    opened = Signal()
    cleared = Signal()
    codes_wanted = Signal()

    def __init__(self, theme: Theme, shown: RollFilter) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(shown)
        self.setItemDelegateForColumn(MARK_COLUMN, _MarkDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Register"))
        self.setAccessibleDescription(tr("Press a code's key to set it, Enter for the story of a mark."))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setResizeContentsPrecision(0)  # by the lines in sight: to measure all takes seconds
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (NAME_COLUMN, NOTE_COLUMN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self.opened)
        theme.changed.connect(self._redraw)
        self._redraw()

    def chosen(self) -> tuple[Person, ...]:
        """Who is selected, in the order of the roll."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.model().index(place, 0).data(PERSON) for place in rows)
        return tuple(person for person in found if isinstance(person, Person))

    def person_at(self, place: int) -> Person | None:
        """Who stands in this line; None where there is none."""
        found = self.model().index(place, 0).data(PERSON)
        return found if isinstance(found, Person) else None

    def choose(self, place: int) -> None:
        """Select this line alone; the last, if there are fewer."""
        last = self.model().rowCount() - 1
        if last >= 0:
            index = self.model().index(min(place, last), 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)

    def take_over(self, other: "RollTable") -> None:
        """Select whom another one selects, and scroll as far."""
        self.choose(other.currentIndex().row())
        chosen = set(other.chosen())
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in range(self.model().rowCount()):
            if self.person_at(place) in chosen:
                self.selectionModel().select(self.model().index(place, 0), flags)
        self.verticalScrollBar().setValue(other.verticalScrollBar().value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.cleared.emit()
        elif key in (forward, Qt.Key.Key_F4):
            self.codes_wanted.emit()
        elif event.text().strip() and not event.modifiers() & COMMANDS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def sizeHintForColumn(self, column: int) -> int:
        """By the lines in sight; where none is yet, Qt would measure all of them for a tenth of a second."""
        return super().sizeHintForColumn(column) if self.isVisible() else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, width in _ROOM.items():
            self.setColumnHidden(column, event.size().width() < self._theme.px(width))

    def _redraw(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_LINE))
        self.viewport().update()
