"""How long each stage of recognition took in the last minutes: a number and a line a stage."""

from collections import deque
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from kiosk.ui.components import column, label
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import decimal, tr

_KEPT = 120  # seconds, as the engine tells its state about once a second
_HEIGHT = 28


class Sparkline(QWidget):
    """The last values as a line, from nought at the bottom to their largest at the top, newest at the end."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._values = deque[float](maxlen=_KEPT)
        self.setAccessibleName(tr("{stage} in the last two minutes").format(stage=name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def values(self) -> tuple[float, ...]:
        return tuple(self._values)

    def add(self, value: float) -> None:
        self._values.append(value)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if len(self._values) > 1:
            painter.setPen(QPen(QColor(self._theme.palette.accent.ink), 2))
            painter.drawPolyline(QPolygonF(self._points(area)))
        painter.end()

    def _points(self, area: QRectF) -> list[QPointF]:
        largest = max(*self._values, 1e-6)
        step = area.width() / (_KEPT - 1)
        first = _KEPT - len(self._values)
        across = [(first + index) * step for index in range(len(self._values))]
        return [
            QPointF(
                area.right() - x if self.isRightToLeft() else area.left() + x,
                area.bottom() - area.height() * value / largest,
            )
            for x, value in zip(across, self._values, strict=True)
        ]


class StageTimes(QFrame):
    """One line a stage, in the order in which they were first told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE[4])
        self._grid.setVerticalSpacing(SPACE[1])
        self._grid.setColumnStretch(1, 1)
        box = column(label(tr("Milliseconds a step, in the last two minutes"), "heading"), margin=SPACE[4])
        box.addLayout(self._grid)
        self.setLayout(box)
        self.lines: dict[str, Sparkline] = {}
        self._numbers: dict[str, QLabel] = {}
        self.hide()

    def take(self, stage_ms: Mapping[str, float]) -> None:
        """Add the newest medians of the stages."""
        for stage, ms in stage_ms.items():
            if stage not in self.lines:
                self._add(stage)
            self.lines[stage].add(ms)
            self._numbers[stage].setText(tr("{ms} ms").format(ms=decimal(ms, 1)))
        self.setVisible(bool(self.lines))

    def _add(self, stage: str) -> None:
        place = len(self.lines)
        self.lines[stage] = Sparkline(self._theme, stage)
        self._numbers[stage] = label("")
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._numbers[stage].setMinimumWidth(self._theme.px(80))
        self._numbers[stage].setAlignment(end)
        self._grid.addWidget(label(stage, "faint"), place, 0)
        self._grid.addWidget(self.lines[stage], place, 1)
        self._grid.addWidget(self._numbers[stage], place, 2)
