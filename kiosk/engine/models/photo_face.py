"""Finds the one face that a photo of a person is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection

Detect = Callable[[NDArray[np.uint8]], Sequence[Detection]]

_RIVAL = 0.6  # of the main face's weight: a second person who may as well be meant
_MARGIN = 0.5  # of each side, put around a photo in which the face touches the edges


@dataclass(frozen=True, slots=True, eq=False)
class PhotoFace:
    """The main face, in `pixels`, which may have got a margin. `rivals`: others that may be meant as well."""

    pixels: NDArray[np.uint8]
    detection: Detection
    rivals: int


def photo_face(detect: Detect, pixels: NDArray[np.uint8]) -> PhotoFace | None:
    """The large and central face of a photo; None if there is none, not even with a margin around it."""
    found = detect(pixels)
    if not found:
        pixels = _with_margin(pixels)
        found = detect(pixels)
    if not found:
        return None
    main, rivals = _main_face(found, pixels.shape[1], pixels.shape[0])
    return PhotoFace(pixels, main, rivals)


def _with_margin(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    down, right = (int(side * _MARGIN) for side in pixels.shape[:2])
    return np.asarray(cv2.copyMakeBorder(pixels, down, down, right, right, cv2.BORDER_REPLICATE), np.uint8)


def _main_face(found: Sequence[Detection], width: int, height: int) -> tuple[Detection, int]:
    def weight(detection: Detection) -> float:
        across, down = detection.box.centre
        off = np.hypot((across - width / 2) / width, (down - height / 2) / height)
        return detection.box.width * detection.box.height * float(np.exp(-4 * off))

    ranked = sorted(found, key=weight, reverse=True)
    least = _RIVAL * weight(ranked[0])
    return ranked[0], sum(weight(other) >= least for other in ranked[1:])
