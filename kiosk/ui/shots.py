"""The row of small pictures that shows what an enrolment has so far; a click takes one out."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from kiosk.ui.palette import CORNER, SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

_SIDE = 72


class ShotStrip(QWidget):
    """`places` frames, filled from the start; further shots add places. `taken_out` tells which one goes."""

    taken_out = Signal(int)

    def __init__(self, theme: Theme, places: int) -> None:
        super().__init__()
        self._theme, self._places = theme, places
        self._pictures: list[QPixmap] = []
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE[1])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fill()

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

    def remove(self, place: int) -> None:
        del self._pictures[place]
        self._fill()

    def clear(self) -> None:
        self._pictures.clear()
        self._fill()

    def _put(self, picture: QImage) -> None:
        side = self._theme.px(_SIDE)
        scaled = picture.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = (scaled.width() - side) // 2, (scaled.height() - side) // 2
        self._pictures.append(QPixmap.fromImage(scaled.copy(left, top, side, side)))
        self._fill()

    def _fill(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for place in range(max(self._places, len(self._pictures))):
            self._box.addWidget(self._button(place))
        self._box.addStretch(1)
        self.setAccessibleName(counted("%n good picture", "%n good pictures", len(self._pictures)))

    def _button(self, place: int) -> QToolButton:
        made, side = QToolButton(), self._theme.px(_SIDE)
        made.setFixedSize(side, side)
        line = self._theme.palette.line
        if place >= len(self._pictures):
            made.setEnabled(False)
            made.setAccessibleName(tr("Place for picture {number}").format(number=place + 1))
            made.setStyleSheet(f"border: 2px dashed {line}; border-radius: {CORNER}px;")
            return made
        made.setStyleSheet(
            f"QToolButton {{ border: 2px solid {line}; border-radius: {CORNER}px; padding: 0; }}"
        )
        made.setIcon(QIcon(self._pictures[place]))
        made.setIconSize(QSize(side - 4, side - 4))
        said = tr("Take picture {number} out").format(number=place + 1)
        made.setToolTip(said)
        made.setAccessibleName(said)
        made.clicked.connect(lambda _checked=False: self.taken_out.emit(place))
        return made
