"""Embeds photo files for enrolment, one at a time so that the camera goes on meanwhile."""

from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.engine.messages import PhotoEmbedded
from kiosk.engine.models.photo_face import photo_face
from kiosk.engine.vision.vision import NoAnswer, Vision

LoadPhoto = Callable[[Path], NDArray[np.uint8]]


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
        embedded = embed_photo(vision, person_id, path, self._load)
        self._waiting.popleft()
        return embedded


def embed_photo(vision: Vision, person_id: str, path: Path, load: LoadPhoto) -> PhotoEmbedded:
    """Embed the one face in a photo, or say why not.

    Raises:
        NoAnswer: Vision is down.
    """
    try:
        return _embed(vision, load(path), person_id, path)
    except NoAnswer:
        if not vision.ready:
            raise
        return PhotoEmbedded(
            path, person_id, None, 0.0, Sentence("{file} could not be looked at.", file=path.name)
        )
    except Fault as fault:
        return PhotoEmbedded(path, person_id, None, 0.0, fault.sentence)


def _embed(vision: Vision, pixels: NDArray[np.uint8], person_id: str, path: Path) -> PhotoEmbedded:
    found = photo_face(vision.detect, pixels)
    if found is None:
        refusal = Sentence(
            "No face was found in {file}. Use a photo that shows the face from the front.", file=path.name
        )
        return PhotoEmbedded(path, person_id, None, 0.0, refusal)
    if found.rivals:
        refusal = Sentence(
            "{file} shows several people. Cut it down to the one who is meant.", file=path.name
        )
        return PhotoEmbedded(path, person_id, None, 0.0, refusal)
    face = vision.embed(found.pixels, (found.detection,), check=True)[0]
    return PhotoEmbedded(path, person_id, face.embedding, face.quality.overall)
