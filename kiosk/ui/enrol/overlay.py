"""Shows on the live picture where the head belongs and which way to turn it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.domain.poses import Pose
from kiosk.ui.preview import Preview
from kiosk.ui.style import Theme

_TALL = 0.72  # of the picture's height
_WIDE = 0.76  # of the oval's own height
_ARROW = 56
# In a mirror, whatever way the language runs, one's own left is on the left.
_WAYS = {Pose.LEFT: (-1, 0), Pose.RIGHT: (1, 0), Pose.UP: (0, -1), Pose.DOWN: (0, 1)}


class PoseOverlay(QWidget):
    """Lies over a Preview; clicks go through. Nothing is drawn until a Pose is asked for."""

    def __init__(self, theme: Theme, over: Preview) -> None:
        super().__init__(over)
        self._theme, self._over = theme, over
        self._pose: Pose | None = None
        self._good = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def ask(self, pose: Pose | None, *, good: bool = False) -> None:
        """Ask for this Pose, or for none; `good` once it is held."""
        self._pose, self._good = pose, good
        self.setVisible(pose is not None)
        self.update()

    @property
    def pose(self) -> Pose | None:
        return self._pose

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._pose is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._over.place
        height = place.height() * _TALL
        oval = QRectF(0, 0, height * _WIDE, height)
        oval.moveCenter(place.center())
        palette = self._theme.palette
        colour = QColor(palette.success.fill if self._good else "#ffffff")
        for pen in (QPen(QColor(0, 0, 0, 150), 7), QPen(colour, 4)):
            if not self._good:
                pen.setDashPattern([5, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(oval)
        if self._pose in _WAYS and not self._good:
            self._paint_arrow(painter, oval, _WAYS[self._pose])
        painter.end()

    def _paint_arrow(self, painter: QPainter, oval: QRectF, way: tuple[int, int]) -> None:
        side = min(self._theme.px(_ARROW), oval.height() / 4)
        across, down = way if self._over.is_mirrored else (-way[0], way[1])
        middle = QPointF(
            oval.center().x() + across * (oval.width() / 2 + side * 0.9),
            oval.center().y() + down * (oval.height() / 2 - (0.2 * side if down else 0)),
        )
        accent = self._theme.palette.accent
        painter.setPen(QPen(QColor(0, 0, 0, 120), 2))
        painter.setBrush(QColor(accent.fill))
        painter.drawEllipse(middle, side / 2, side / 2)
        painter.translate(middle)
        painter.rotate({(1, 0): 0, (-1, 0): 180, (0, 1): 90, (0, -1): 270}[across, down])
        arrow = QPainterPath(QPointF(-side / 4, 0))
        arrow.lineTo(side / 4, 0)
        arrow.moveTo(side / 4 - side / 6, -side / 6)
        arrow.lineTo(side / 4, 0)
        arrow.lineTo(side / 4 - side / 6, side / 6)
        painter.setPen(QPen(QColor(accent.on_fill), max(3.0, side / 12)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(arrow)
