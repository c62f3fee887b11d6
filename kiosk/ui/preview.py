"""The live picture, as a mirror or as it is, with a rounded box around each Track."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.camera_view import Turn
from kiosk.domain.faces import Frame
from kiosk.domain.shown_name import GreetBy, called
from kiosk.engine.messages import TracksSeen, TrackState
from kiosk.ui.boxes import paint_box
from kiosk.ui.palette import CARD_CORNER
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_LEAST_GAP_MS = 30
_IDLE_GAP_MS, _IDLE_AFTER_SECONDS = 95, 5.0
_STALE_SECONDS = 0.8
_STRANGER_SECONDS = 1.2
_MOST_CROPPED = 0.25


class Preview(QWidget):
    """Takes the newest Frame when told that there is one; `began` on the first one.

    `mirrored` is asked for each Frame, so that it may change. With `whole` nothing is cut off the picture.
    `turn`: degrees clockwise to show it turned by, beyond what it was turned where the Frame was made.
    `image` is what is shown.
    """

    began = Signal()

    def __init__(
        self,
        theme: Theme,
        newest_frame: Callable[[], Frame | None],
        *,
        mirrored: Callable[[], bool] = lambda: True,
        whole: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._newest_frame = theme, newest_frame
        self._mirrored, self._whole = mirrored, whole
        self.is_mirrored = mirrored()
        self.turn: Turn = 0
        self.by = GreetBy.FIRST_NAME
        self.image: QImage | None = None
        self._seen: TracksSeen | None = None
        self._seen_at = self._face_at = 0.0
        self._strangers: dict[int, float] = {}
        self._since_taken = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.take)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)
        self.setAccessibleName(tr("Camera picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # all of it is painted here

    def freshen(self) -> None:
        """A new Frame waits: take it now, or so much later that at most 33 a second are drawn.

        Nobody looks at a picture in which nobody is; after a while of that, ten a second do.
        """
        if not self.isVisible() or self._pause.isActive():
            return
        idle = monotonic() - self._face_at > _IDLE_AFTER_SECONDS
        gap = _IDLE_GAP_MS if idle else _LEAST_GAP_MS
        wait = 0 if not self._since_taken.isValid() else gap - self._since_taken.elapsed()
        if wait > 0:
            self._pause.start(int(wait))
        else:
            self.take()

    def show_tracks(self, seen: TracksSeen) -> None:
        self._seen, self._seen_at = seen, monotonic()
        if seen.tracks:
            self._face_at = self._seen_at
        unknown = {view.track for view in seen.tracks if view.state is TrackState.UNKNOWN}
        self._strangers = {track: self._strangers.get(track, self._seen_at) for track in unknown}

    def clear(self) -> None:
        self.image, self._seen = None, None
        self.update()

    def take_over(self, other: "Preview") -> None:
        """Show what another one shows."""
        self.image = other.image
        self.update()

    @property
    def place(self) -> QRectF:
        """Where the picture is in the widget; all of it while there is none."""
        area = QRectF(self.rect())
        if self.image is None:
            return area
        return self._placed(area, self.image).intersected(area)

    @property
    def has_picture(self) -> bool:
        return self.image is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.take)

    def take(self) -> None:
        """Take the newest Frame now, if there is one, whether in sight or not."""
        frame = self._newest_frame()
        if frame is None:
            return
        self._since_taken.start()
        height, width = frame.pixels.shape[:2]
        wrapped = QImage(
            frame.pixels.data, width, height, frame.pixels.strides[0], QImage.Format.Format_BGR888
        )
        first = self.image is None
        # One cheap conversion here saves two dear ones: QPainter scales 32-bit pictures twice as fast. And it
        # copies where nothing is to be scaled or turned over, which is a fifteenth of the work.
        self.image = wrapped.convertToFormat(QImage.Format.Format_RGB32)
        if self.turn:
            self.image = self.image.transformed(QTransform().rotate(self.turn))
        self.is_mirrored = self._mirrored()
        if self.is_mirrored:
            self.image.flip(Qt.Orientation.Horizontal)
        self.update()
        if first:
            self.began.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        place = QRectF() if self.image is None else self._placed(area, self.image)
        if not place.contains(area):
            painter.fillRect(area, self._ground)
        if self.image is not None:
            self._paint_picture(painter, place, self.image)
            self._paint_corners(painter, place.intersected(area))
        painter.end()

    @property
    def _ground(self) -> QColor:
        """What is about it: a whole picture lies on a card."""
        palette = self._theme.palette
        return QColor(palette.surface if self._whole else palette.page)

    def _paint_picture(self, painter: QPainter, place: QRectF, image: QImage) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        if self._seen is not None and monotonic() - self._seen_at < _STALE_SECONDS:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_boxes(painter, place, self._seen)

    def _paint_boxes(self, painter: QPainter, place: QRectF, seen: TracksSeen) -> None:
        now = monotonic()
        scale = place.width() / seen.width
        for view in seen.tracks:
            age = now - self._strangers.get(view.track, now)
            strength = max(0.0, 1.0 - age / _STRANGER_SECONDS)
            if strength > 0:
                box = view.box
                left = seen.width - box.x1 if self.is_mirrored else box.x0
                spot = QRectF(
                    place.left() + left * scale,
                    place.top() + box.y0 * scale,
                    box.width * scale,
                    box.height * scale,
                )
                painter.setOpacity(strength)
                name = "" if view.person is None else called(view.person, self.by)
                paint_box(painter, self._theme, spot, view.state, name)
        painter.setOpacity(1.0)

    def _placed(self, area: QRectF, image: QImage) -> QRectF:
        return _placed(area, image.width(), image.height(), crops=not self._whole)

    def _paint_corners(self, painter: QPainter, area: QRectF) -> None:
        """Round the picture off by painting over its corners: far cheaper than clipping it."""
        outside = QPainterPath()
        outside.addRect(area.adjusted(-1, -1, 1, 1))
        outside.addRoundedRect(area, CARD_CORNER, CARD_CORNER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside, self._ground)


def _placed(area: QRectF, width: int, height: int, *, crops: bool) -> QRectF:
    """Where a picture goes: filling the area if little is cut off by that, else whole, at the top."""
    fill = max(area.width() / width, area.height() / height)
    whole = min(area.width() / width, area.height() / height)
    scale = fill if crops and whole / fill >= 1 - _MOST_CROPPED else whole
    place = QRectF(0, 0, width * scale, height * scale)
    place.moveCenter(area.center())
    if place.top() > area.top():
        place.moveTop(area.top())  # cards then stand below it
    return QRectF(place.toRect())
