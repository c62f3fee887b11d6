"""The row of small pictures that shows what an enrolment has so far."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.palette import CORNER, SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted

_SIDE = 72


class ShotStrip(QWidget):
    """`places` frames, filled from the start; more shots than places push the oldest out of sight."""

    def __init__(self, theme: Theme, places: int) -> None:
        super().__init__()
        self._theme, self._places = theme, places
        self._pictures: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        return len(self._pictures)

    def add(self, crop: NDArray[np.uint8]) -> None:
        """Show a (side, side, 3) BGR crop."""
        height, width = crop.shape[:2]
        whole = np.ascontiguousarray(crop)
        picture = QImage(whole.data, width, height, whole.strides[0], QImage.Format.Format_BGR888)
        self._put(picture.copy())

    def add_file(self, path: Path) -> None:
        """Show a photo file, read no larger than it is drawn."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        reader.setScaledSize(size.scaled(QSize(240, 240), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        self._put(reader.read())

    def clear(self) -> None:
        self._pictures.clear()
        self.update()

    def _put(self, picture: QImage) -> None:
        self._pictures.append(picture)
        self.setAccessibleName(counted("%n good picture", "%n good pictures", len(self._pictures)))
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(_SIDE)
        return QSize(self._places * (side + SPACE[1]), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = self.height()
        shown = self._pictures[-self._places :]
        for place in range(self._places):
            spot = QRectF(place * (side + SPACE[1]), 0, side, side).adjusted(1, 1, -1, -1)
            if place < len(shown):
                self._paint_shot(painter, spot, shown[place])
            else:
                painter.setPen(QPen(QColor(self._theme.palette.line), 1.5, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(spot, CORNER, CORNER)
        painter.end()

    def _paint_shot(self, painter: QPainter, spot: QRectF, picture: QImage) -> None:
        scaled = picture.scaled(
            spot.size().toSize(),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        brush = QBrush(scaled)
        painter.save()
        painter.translate(spot.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(QRectF(0, 0, spot.width(), spot.height()), CORNER, CORNER)
        painter.restore()
