"""Turns pictures of a camera that hangs on its side or upside down."""

import cv2
import numpy as np

from kiosk.domain.camera_view import Turn
from kiosk.engine.camera.source import Pixels

_CODES = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}


def turned(pixels: Pixels, turn: Turn) -> Pixels:
    """The picture turned clockwise by so many degrees; itself where there is nothing to turn."""
    return pixels if turn == 0 else np.asarray(cv2.rotate(pixels, _CODES[turn]), np.uint8)
