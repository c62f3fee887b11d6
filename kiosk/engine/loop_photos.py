"""Embeds photo files for enrolment, one at a time so that the camera goes on meanwhile."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection
from kiosk.domain.faults import Fault
from kiosk.engine.messages import PhotoEmbedded
from kiosk.engine.vision import NoAnswer, Vision

LoadPhoto = Callable[[Path], NDArray[np.uint8]]

_RIVAL = 0.6  # of the main face's weight: a second person who may as well be meant
_MARGIN = 0.5  # of each side, put around a photo in which the face touches the edges


class PhotoQueue:
    """Photos that wait for their Embedding."""

    def __init__(self, load: LoadPhoto) -> None:
        self._load = load
        self._waiting: deque[tuple[str, Path]] = deque()

    def add(self, person_id: str, paths: Iterable[Path]) -> None:
        self._waiting.extend((person_id, path) for path in paths)

    def __len__(self) -> int:
        return len(self._waiting)

    def next(self, vision: Vision) -> PhotoEmbedded:
        """Embed the photo that waited longest; it stays in the queue if Vision can't just now.

        Raises:
            NoAnswer: Vision is down.
        """
        person_id, path = self._waiting[0]
        try:
            embedded = _embed(vision, self._load(path), person_id, path)
        except NoAnswer:
            if not vision.ready:
                raise
            embedded = PhotoEmbedded(path, person_id, None, 0.0, f"{path.name} could not be looked at.")
        except Fault as fault:
            embedded = PhotoEmbedded(path, person_id, None, 0.0, fault.sentence)
        self._waiting.popleft()
        return embedded


def _embed(vision: Vision, pixels: NDArray[np.uint8], person_id: str, path: Path) -> PhotoEmbedded:
    found = vision.detect(pixels)
    if not found:
        pixels = _with_margin(pixels)
        found = vision.detect(pixels)
    if not found:
        refusal = f"No face was found in {path.name}. Use a photo that shows the face from the front."
        return PhotoEmbedded(path, person_id, None, 0.0, refusal)
    main, rivals = _main_face(found, pixels.shape[1], pixels.shape[0])
    if rivals:
        refusal = f"{path.name} shows several people. Cut it down to the one who is meant."
        return PhotoEmbedded(path, person_id, None, 0.0, refusal)
    face = vision.embed(pixels, (main,))[0]
    return PhotoEmbedded(path, person_id, face.embedding, face.quality.overall)


def _with_margin(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    down, right = (int(side * _MARGIN) for side in pixels.shape[:2])
    return np.asarray(cv2.copyMakeBorder(pixels, down, down, right, right, cv2.BORDER_REPLICATE), np.uint8)


def _main_face(found: Sequence[Detection], width: int, height: int) -> tuple[Detection, int]:
    """The large and central face, and how many others might be meant as well."""

    def weight(detection: Detection) -> float:
        across, down = detection.box.centre
        off = np.hypot((across - width / 2) / width, (down - height / 2) / height)
        return detection.box.width * detection.box.height * float(np.exp(-4 * off))

    ranked = sorted(found, key=weight, reverse=True)
    least = _RIVAL * weight(ranked[0])
    return ranked[0], sum(weight(other) >= least for other in ranked[1:])
