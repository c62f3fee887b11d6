"""The roll on screen: one line a Person, drawn only where it is in sight, worked by touch or keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person
from kiosk.ui.icons import paint_icon
from kiosk.ui.marks import ROLL, is_here, mark_short
from kiosk.ui.palette import CORNER, SPACE, Palette
from kiosk.ui.roll import MARK, PERSON, Roll
from kiosk.ui.style import Theme
from kiosk.ui.wording import apart, tr

_Index = QModelIndex | QPersistentModelIndex
_LINE, _NAME, _TIME = 52, 18, 15
_FRESH_MS = 2500
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: "RollView") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(0, self._theme.px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        person, mark = index.data(PERSON), index.data(MARK)
        name = apart(str(index.data(Qt.ItemDataRole.DisplayRole)))
        assert isinstance(person, Person)  # noqa: S101 - Roll gives nothing else
        assert isinstance(mark, Mark)  # noqa: S101 - Roll gives nothing else
        palette = self._theme.palette
        area = QRectF(option.rect).adjusted(SPACE[1], 1, -SPACE[1], -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, option, fresh=person.id == self._view.fresh, palette=palette)
        look = ROLL[mark.state]
        side, mirrored = self._theme.px(24), self._view.isRightToLeft()
        left = area.right() - SPACE[2] - side if mirrored else area.left() + SPACE[2]
        shape = QRectF(left, area.center().y() - side / 2, side, side)
        colour = palette.shade(look.tone).ink if is_here(mark) else palette.faint
        paint_icon(painter, look.icon, colour, shape, stroke=2.6 if is_here(mark) else 1.6)
        near, far = SPACE[2] * 2 + side, SPACE[2]
        words = area.adjusted(far, 0, -near, 0) if mirrored else area.adjusted(near, 0, -far, 0)
        self._paint_words(painter, words, name, mark)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, *, fresh: bool, palette: Palette
    ) -> None:
        state = option.state
        focused = self._view.keyed and bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = palette.success.wash if fresh else palette.raised if hovered else None
        painter.setPen(QColor(palette.accent.ink) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, CORNER, CORNER)

    def _paint_words(self, painter: QPainter, area: QRectF, name: str, mark: Mark) -> None:
        palette, here = self._theme.palette, is_here(mark)
        time = mark_short(mark)
        small = self._theme.font(_TIME, tabular=True)
        taken = QFontMetrics(small).horizontalAdvance(time) + SPACE[2] if time else 0
        name_font = self._theme.font(_NAME, bold=here)
        mirrored = self._view.isRightToLeft()
        room = area.adjusted(taken, 0, 0, 0) if mirrored else area.adjusted(0, 0, -taken, 0)
        fitting = QFontMetrics(name_font).elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setFont(name_font)
        painter.setPen(QColor(palette.ink if here else palette.faint))
        painter.drawText(
            room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, fitting
        )  # QPainter mirrors it where need be
        painter.setFont(small)
        painter.setPen(QColor(palette.shade(ROLL[mark.state].tone).ink))
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, time)


class RollView(QListView):
    """`chosen` gives the id of the Person whose line was touched, or chosen with Enter or space."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, roll: Roll, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fresh = ""
        self.keyed = False  # a focus ring is for whoever works with keys; on a touch screen it would puzzle
        self._calm = QTimer(self, singleShot=True, interval=_FRESH_MS)
        self._calm.timeout.connect(self._forget_fresh)
        self.setModel(roll)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Register"))
        self.setAccessibleDescription(tr("Press Enter on a name to mark it, or to take its mark back."))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_fresh(self, index: QModelIndex) -> None:
        """Bring a line that has just changed into sight, and let it stand out for a moment."""
        person = index.data(PERSON)
        if isinstance(person, Person):
            self.fresh = person.id
            self._calm.start()
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit():  # of a PIN
            event.ignore()
            return
        self.keyed = True
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and self.currentIndex().isValid()
        ):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        person = index.data(PERSON)
        if isinstance(person, Person):
            self.chosen.emit(person.id)

    def _forget_fresh(self) -> None:
        self.fresh = ""
        self.viewport().update()
