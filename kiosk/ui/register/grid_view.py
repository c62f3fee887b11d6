"""Registers side by side on screen: only the cells in sight are drawn, and a key sets a code here too."""

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark
from kiosk.ui.marks import ROLL
from kiosk.ui.palette import BODY, SPACE, TEXT, Tone
from kiosk.ui.register.grid_model import MARK, GridModel, day_heading
from kiosk.ui.register.roll_table import COMMANDS
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_Index = QModelIndex | QPersistentModelIndex
_CELL, _LINE, _HEADER, _NAMES, _CORNER = 56, 36, 64, 200, 6
_AWAY = {MarkState.ABSENT: Tone.TROUBLE, MarkState.EXCUSED: Tone.ATTENTION}


class _CodeDelegate(QStyledItemDelegate):
    """Draws each kind of cell once and then copies it: a screen of cells must not slow scrolling down."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, parent
        self._drawn: dict[tuple[str, MarkState, QSize], QPixmap] = {}

    def forget(self) -> None:
        """Colours or sizes are others now."""
        self._drawn.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        mark = index.data(MARK)
        area = option.rect
        if isinstance(mark, Mark):
            painter.drawPixmap(area.topLeft(), self._cell(mark, area.size()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.palette.accent.ink), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), _CORNER, _CORNER)
            painter.restore()

    def _cell(self, mark: Mark, size: QSize) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        kind = (mark.code, mark.state, size * ratio)
        found = self._drawn.get(kind)
        if found is None:
            found = self._drawn[kind] = self._draw(mark, size, ratio)
        return found

    def _draw(self, mark: Mark, size: QSize, ratio: float) -> QPixmap:
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        shade = self._theme.palette.shade(tone_of(mark))
        area = QRectF(0, 0, size.width(), size.height()).adjusted(2, 2, -2, -2)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.wash))
        painter.drawRoundedRect(area, _CORNER, _CORNER)
        painter.setFont(self._theme.font(BODY, bold=mark.state is not MarkState.PRESENT))
        painter.setPen(QColor(shade.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, mark.code or "·")
        painter.end()
        return made


class GridView(QTableView):
    """`typed` gives the text of a key that may be a code's; `opened` and `cleared` as on the roll."""

    typed = Signal(str)
    opened = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, grid: GridModel) -> None:
        super().__init__()
        self._theme, self._grid = theme, grid
        self.setProperty("look", "grid")
        self.setModel(grid)
        self._cells = _CodeDelegate(theme, self)
        self.setItemDelegate(self._cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(tr("People and lessons"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.doubleClicked.connect(self.opened)
        theme.changed.connect(self._redraw)
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.cleared.emit()
        elif event.text().strip() and not event.modifiers() & COMMANDS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _redraw(self) -> None:
        px = self._theme.px
        self._cells.forget()
        self.horizontalHeader().setDefaultSectionSize(max(px(_CELL), self._widest_day() + SPACE[1]))
        self.horizontalHeader().setFixedHeight(px(_HEADER))
        self.verticalHeader().setDefaultSectionSize(px(_LINE))
        self.verticalHeader().setFixedWidth(px(_NAMES) + SPACE[2])
        self.viewport().update()

    def _widest_day(self) -> int:
        """The pixels that a day's heading needs in any month: some languages don't shorten their months."""
        metrics = QFontMetrics(self._theme.font(TEXT[0], bold=True))
        return max(metrics.horizontalAdvance(day_heading(QDate(2028, month, 28))) for month in range(1, 13))


def tone_of(mark: Mark) -> Tone:
    """Where somebody was away stands out here, for that is what one looks for in a grid."""
    return _AWAY.get(mark.state, ROLL[mark.state].tone)
