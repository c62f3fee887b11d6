"""Lets Frames through to the detector: all of them while somebody is there, few while nobody is."""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Frame

_IDLE_AFTER = 2.0  # seconds without a face
_MOVING_EVERY, _STILL_EVERY = (
    0.2,
    1.0,
)  # seconds between looks at an idle scene
_SMALL = (64, 36)
_MOTION = 4.0  # of 255, mean over an 8 by 6 part of the picture; sensor noise averages out below 1
_PARTS = (8, 6)


class Gate:
    """Says whether a Frame is worth a Detection."""

    def __init__(self) -> None:
        self._face_at = self._looked_at = float("-inf")
        self._scene: NDArray[np.float32] | None = None

    def opens(self, frame: Frame) -> bool:
        if frame.moment - self._face_at < _IDLE_AFTER:
            return True
        since = frame.moment - self._looked_at
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
