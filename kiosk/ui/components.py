"""Small parts that the screens are put together from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.icons import icon, paint_icon
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.style import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def label(text: str, look: str = "", *, wraps: bool = False) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if QGuiApplication.isRightToLeft():  # Qt goes by the text, and would have a Latin name on the left
        made.setAlignment(_RIGHT)
    if look:
        made.setProperty("look", look)
    return made


def frame(look: str) -> QFrame:
    made = QFrame()
    made.setProperty("look", look)
    return made


def column(*parts: QWidget, margin: int = 0, gap: int = SPACE[2]) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(margin, margin, margin, margin)
    box.setSpacing(gap)
    for part in parts:
        box.addWidget(part)
    return box


def row(*parts: QWidget, margin: int = 0, gap: int = SPACE[2]) -> QHBoxLayout:
    box = QHBoxLayout()
    box.setContentsMargins(margin, margin, margin, margin)
    box.setSpacing(gap)
    for part in parts:
        box.addWidget(part)
    return box


class Button(QPushButton):
    """A push button with an icon in the colour of its role, and a tooltip for what it does in full."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        act: Callable[[], object],
        *,
        look: str = "",
        icon_name: str = "",
        name: str = "",
    ) -> None:
        super().__init__(text)
        self._theme, self._icon_name, self._look = theme, icon_name, look
        if look:
            self.setProperty("look", look)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        self.setAutoDefault(False)
        self.clicked.connect(lambda _checked=False: act())
        theme.changed.connect(self.redraw)
        self.redraw()

    def use_icon(self, name: str) -> None:
        self._icon_name = name
        self.redraw()

    def redraw(self) -> None:
        if not self._icon_name:
            return
        palette = self._theme.palette
        colours = {
            "primary": palette.accent.on_fill,
            "danger": palette.trouble.on_fill,
        }
        side = self._theme.px(20)
        room = side + SPACE[0] if self.text() else side
        self.setIconSize(QSize(room, side))
        self.setIcon(icon(self._icon_name, colours.get(self._look, palette.ink), side, room=room))


class Pill(QWidget):
    """A word with an icon on a quiet ground in one tone: never colour alone."""

    def __init__(self, theme: Theme, *, size: int = 15) -> None:
        super().__init__()
        self._theme, self._size = theme, size
        self._text, self._icon, self._tone = "", "", Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def say(self, text: str, icon_name: str, tone: Tone) -> None:
        if (text, icon_name, tone) == (self._text, self._icon, self._tone):
            return
        self._text, self._icon, self._tone = text, icon_name, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(self._size, bold=True))
        height = metrics.height() + 2 * SPACE[1]
        return QSize(metrics.horizontalAdvance(self._text) + height + SPACE[3], height)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        shade = self._theme.palette.shade(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.wash))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        side = area.height() - 2 * SPACE[1]
        mirrored = self.isRightToLeft()
        left = area.right() - SPACE[2] - side if mirrored else SPACE[2]
        paint_icon(painter, self._icon, shade.ink, QRectF(left, SPACE[1], side, side))
        painter.setFont(self._theme.font(self._size, bold=True))
        painter.setPen(QColor(shade.ink))
        near, far = SPACE[2] + side + SPACE[0], SPACE[1]
        words = area.adjusted(far, 0, -near, 0) if mirrored else area.adjusted(near, 0, -far, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()


class ElidedLabel(QLabel):
    """One line that gives way: what does not fit ends in an ellipsis, and stays whole as the tooltip."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.end()


def leave_out(spare: Sequence[QWidget], line: Sequence[QWidget], *, room: int) -> None:
    """Hide as many of `spare`, the first one first, as it takes for a line of widgets to have room."""
    for part in spare:
        part.show()
    for part in spare:
        if sum(each.sizeHint().width() + SPACE[3] for each in line if not each.isHidden()) <= room:
            return
        part.hide()
