"""Whether an Answer can be true: numbers finite, vectors of unit length, one Face a Detection."""

from math import isfinite

import numpy as np

from kiosk.domain.faces import Box, Detection, Face
from kiosk.engine.vision.trouble import Broken, Trouble
from kiosk.engine.vision.wire import Answer

_UNIT_WITHIN = 1e-3
_LEAST_COSINE = 0.99  # providers that work stay over 0.999, also where they round to 16 bits
_LANDMARKS = (5, 2)


def detections_of(answer: Answer, width: int, height: int) -> tuple[Detection, ...]:
    """The Detections of an Answer about a picture of this size.

    Raises:
        Broken: one of them can't be.
    """
    for found in answer.found:
        if not isinstance(found, Detection) or not _in_picture(found, width, height):
            raise _nonsense(found)
    return tuple(found for found in answer.found if isinstance(found, Detection))


def faces_of(answer: Answer, count: int, pack_id: str) -> tuple[Face, ...]:
    """The Faces of an Answer about `count` Detections.

    Raises:
        Broken: they are not as many, or one of them can't be.
    """
    faces = tuple(found for found in answer.found if isinstance(found, Face))
    if len(faces) != count or len(answer.found) != count:
        raise _nonsense(answer.found)
    for face in faces:
        length = float(np.linalg.norm(face.embedding.vector.astype(np.float64)))
        # NaN fails every comparison, so the test is put this way round.
        if not abs(length - 1) <= _UNIT_WITHIN or face.embedding.pack_id != pack_id:
            raise _nonsense(face)
        if not isfinite(face.quality.overall):
            raise _nonsense(face)
        if face.liveness is not None and not 0 <= face.liveness.passive <= 1 + _UNIT_WITHIN:
            raise _nonsense(face)
    return faces


def agree(ours: Face, cpus: Face) -> None:
    """Compare what the active ExecutionProvider and CPU made of the same Detection.

    Raises:
        Broken: they differ.
    """
    cosine = float(ours.embedding.vector @ cpus.embedding.vector)
    if not cosine >= _LEAST_COSINE:
        raise Broken("its numbers differ from the CPU's", f"cosine {cosine:.4f}", trouble=Trouble.WRONG)


def _in_picture(detection: Detection, width: int, height: int) -> bool:
    box, points = detection.box, detection.landmarks
    sound = (
        points.shape == _LANDMARKS
        and bool(np.isfinite(points).all())
        and 0 <= detection.score <= 1 + _UNIT_WITHIN
    )
    return sound and _sound(box) and box.x0 < width and box.y0 < height and box.x1 > 0 and box.y1 > 0


def _sound(box: Box) -> bool:
    edges = (box.x0, box.y0, box.x1, box.y1)
    return all(isfinite(edge) for edge in edges) and box.width > 0 and box.height > 0


def _nonsense(found: object) -> Broken:
    return Broken("its answers made no sense", type(found).__name__)
