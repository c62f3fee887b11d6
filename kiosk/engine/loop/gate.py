"""Lets Frames through to the detector: as many as it can while somebody is there, few while nobody is."""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Frame

_IDLE_AFTER = 2.0  # seconds without a face
_MOVING_EVERY, _STILL_EVERY = (
    0.2,
    1.0,
)  # seconds between looks at an idle scene
_SOONER = 0.9  # of the time between two looks: Frames do not come to the millisecond
_SMALL = (64, 36)
_MOTION = 4.0  # of 255, mean over an 8 by 6 part of the picture; sensor noise averages out below 1
_PARTS = (8, 6)


class Gate:
    """Says whether a Frame is worth a Detection.

    Never more than `most_a_second`, 0 for all. With `idles` False it is never idle.
    """

    def __init__(self, *, most_a_second: float = 0.0, idles: bool = True) -> None:
        self._least = _SOONER / most_a_second if most_a_second else 0.0
        self._idles = idles
        self._face_at = self._looked_at = float("-inf")
        self._scene: NDArray[np.float32] | None = None

    def opens(self, frame: Frame) -> bool:
        since = frame.moment - self._looked_at
        if 0 <= since < self._least:  # it is less where another film begins with moments of its own
            return False
        if not self._idles or frame.moment - self._face_at < _IDLE_AFTER:
            return True
        return since >= _STILL_EVERY or (since >= _MOVING_EVERY and self._moved(frame))

    def looked(self, frame: Frame, *, faces: bool) -> None:
        """Note that the Frame was looked at, and whether it had faces."""
        self._looked_at = frame.moment
        if faces:
            self._face_at = frame.moment
        elif frame.moment - self._face_at >= _IDLE_AFTER:
            self._scene = _shrink(frame)

    def _moved(self, frame: Frame) -> bool:
        if self._scene is None:
            return True
        change = np.abs(cv2.resize(_shrink(frame) - self._scene, _PARTS, interpolation=cv2.INTER_AREA))
        return bool(change.max() > _MOTION)


def _shrink(frame: Frame) -> NDArray[np.float32]:
    grey = cv2.cvtColor(frame.pixels[::4, ::4], cv2.COLOR_BGR2GRAY)
    return cv2.resize(grey, _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
