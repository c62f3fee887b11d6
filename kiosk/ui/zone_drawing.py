"""The Zone upon the live picture: drawn with mouse or finger, moved and sized by keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.camera_view import Zone, zone_between
from kiosk.ui.palette import CARD_CORNER, SPACE, TARGET
from kiosk.ui.preview import Preview
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_ALL = 100
_OUTSIDE, _RIM = QColor(0, 0, 0, 150), QColor(0, 0, 0, 160)
_LEAST_DRAG = 6  # pixels: a touch that trembles draws nothing
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ZoneDrawing(QWidget):
    """Lies over a Preview. `changed` when somebody has drawn another Zone.

    The Zone is of the picture as the camera sees it; what is drawn and dragged is as the screen shows it.
    """

    changed = Signal()

    def __init__(self, theme: Theme, over: Preview) -> None:
        super().__init__(over)
        self._theme, self._over = theme, over
        self._zone = Zone()
        self._pressed: QPointF | None = None
        self._grip: tuple[Zone, tuple[int, int] | None] = (Zone(), None)
        fill = QVBoxLayout(over)  # keeps it as large as the Preview
        fill.setContentsMargins(0, 0, 0, 0)
        fill.addWidget(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Part of the picture that counts"))
        self.show_zone(self._zone)
        theme.changed.connect(self.update)

    @property
    def zone(self) -> Zone:
        return self._zone

    def show_zone(self, zone: Zone) -> None:
        """Show it without telling anybody."""
        self._zone = zone
        how = tr("Arrow keys move it, Shift and arrow keys make it larger or smaller, Delete takes it away.")
        self.setAccessibleDescription(f"{zone_sentence(zone)} {how}")
        self.update()

    def _draw(self, seen: Zone) -> None:
        """Take a Zone that was drawn, as it is on the screen."""
        zone = seen.mirrored() if self._over.is_mirrored else seen
        if zone != self._zone:
            self.show_zone(zone)
            self.changed.emit()

    @property
    def _seen(self) -> Zone:
        """The Zone as it is on the screen."""
        return self._zone.mirrored() if self._over.is_mirrored else self._zone

    @property
    def spot(self) -> QRectF:
        """Where it is in the widget, in pixels."""
        place, seen = self._over.place, self._seen
        return QRectF(
            place.left() + place.width() * seen.left / _ALL,
            place.top() + place.height() * seen.top / _ALL,
            place.width() * seen.width / _ALL,
            place.height() * seen.height / _ALL,
        )

    def _percent(self, point: QPointF) -> tuple[float, float]:
        place = self._over.place
        return (
            _ALL * (point.x() - place.left()) / max(1.0, place.width()),
            _ALL * (point.y() - place.top()) / max(1.0, place.height()),
        )

    def _edges_at(self, point: QPointF) -> tuple[int, int] | None:
        """Which edges are under a point, (0, 0) within, None where another Zone may be begun."""
        spot, reach = self.spot, TARGET / 2
        if not spot.adjusted(-reach, -reach, reach, reach).contains(point):
            return None
        reach = min(reach, spot.width() / 4, spot.height() / 4)
        edges = (
            _edge(point.x(), spot.left(), spot.right(), reach),
            _edge(point.y(), spot.top(), spot.bottom(), reach),
        )
        return None if edges == (0, 0) and self._zone.is_all else edges

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._grip = (self._seen, self._edges_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, began = event.position(), self._pressed
        if began is None:
            edges = self._edges_at(at)
            self.setCursor(Qt.CursorShape.CrossCursor if edges is None else _CURSORS[edges])
        elif (at - began).manhattanLength() >= _LEAST_DRAG:
            before, edges = self._grip
            here, there = self._percent(at), self._percent(began)
            if edges is None:
                self._draw(zone_between(there, here))
            else:
                self._draw(before.pulled(edges, round(here[0] - there[0]), round(here[1] - there[1])))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._draw(Zone())
            return
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        sizes = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._draw(self._seen.pulled((1, 1) if sizes else (0, 0), *way))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._over.has_picture:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = self.spot
        outside = QPainterPath()
        outside.addRoundedRect(self._over.place, CARD_CORNER, CARD_CORNER)
        outside.addRect(spot)
        painter.fillPath(outside, _OUTSIDE)
        colour = QColor(self._theme.palette.accent.fill if self.hasFocus() else "#ffffff")
        inset = spot.adjusted(2, 2, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(_RIM, 5), QPen(colour, 3)):
            if self._zone.is_all:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRect(inset)
        self._paint_handles(painter, inset, colour)
        painter.end()

    def _paint_handles(self, painter: QPainter, spot: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(_RIM, 1))
        painter.setBrush(colour)
        side = SPACE[2] if self.isEnabled() else 0
        for corner in (spot.topLeft(), spot.topRight(), spot.bottomLeft(), spot.bottomRight()):
            handle = QRectF(0, 0, side, side)
            handle.moveCenter(corner)
            handle.translate(_into(handle, self._over.place))
            painter.drawRect(handle)


_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}


def _edge(at: float, low: float, high: float, reach: float) -> int:
    if at - low < reach:
        return -1
    return 1 if high - at < reach else 0


def _into(handle: QRectF, place: QRectF) -> QPointF:
    """How far a handle must go to be all upon the picture."""
    right = max(0.0, place.left() - handle.left()) - max(0.0, handle.right() - place.right())
    down = max(0.0, place.top() - handle.top()) - max(0.0, handle.bottom() - place.bottom())
    return QPointF(right, down)


def zone_sentence(zone: Zone) -> str:
    """The Zone in words."""
    if zone.is_all:
        return tr("The whole picture counts.")
    said = tr("{width} by {height} percent of the picture, {left} from its left and {top} from its top.")
    return said.format(width=zone.width, height=zone.height, left=zone.left, top=zone.top)
