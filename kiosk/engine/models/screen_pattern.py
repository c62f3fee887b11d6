"""A cheap cue for screens and prints: a regular grid over the face, which skin does not have."""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection

_SIDE = 128  # pixels of the picture's own size: resampling would wash a grid out or make one
_LEAST, _MOST = 0.12, 0.48  # cycles a pixel: coarser is the face itself, finer does not reach the camera
_OFF_AXIS = 0.03  # the axes hold what JPEG's blocks of 8 pixels leave
_RINGS = 18


def screen_pattern(pixels: NDArray[np.uint8], detection: Detection) -> float:
    """How far the strongest regular pattern over the face stands out from its own ring of frequencies.

    The ratio of amplitudes of the strongest frequency to the median of those as fine, of a square of at most
    128 pixels about the face's centre; 0 for faces of less than 64 pixels, which show no grid.
    """
    across, down = detection.box.centre
    side = int(min(_SIDE, detection.box.width, detection.box.height))
    if side < _SIDE // 2:
        return 0.0
    left, top = max(0, int(across - side / 2)), max(0, int(down - side / 2))
    grey = cv2.cvtColor(pixels[top : top + side, left : left + side], cv2.COLOR_BGR2GRAY).astype(np.float32)
    if min(grey.shape) < _SIDE // 2:
        return 0.0
    window = np.outer(np.hanning(grey.shape[0]), np.hanning(grey.shape[1]))
    spectrum = np.abs(np.fft.rfft2((grey - grey.mean()) * window))
    rows = np.abs(np.fft.fftfreq(grey.shape[0]))[:, None]
    columns = np.fft.rfftfreq(grey.shape[1])[None, :]
    radius = np.hypot(rows, columns)
    counted = (radius >= _LEAST) & (radius <= _MOST) & (rows > _OFF_AXIS) & (columns > _OFF_AXIS)
    rings = ((radius - _LEAST) / (_MOST - _LEAST) * _RINGS).astype(int)
    ratios = [
        float(ring.max() / (np.median(ring) + 1e-6))
        for number in range(_RINGS)
        if (ring := spectrum[counted & (rings == number)]).size
    ]
    return max(ratios, default=0.0)
