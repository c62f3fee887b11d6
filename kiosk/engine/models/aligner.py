"""Makes the AlignedFace: a similarity transform that lays five landmarks onto the embedder's template."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import AlignedFace


def similarity_transform(points: NDArray[np.float32], template: NDArray[np.float32]) -> NDArray[np.float64]:
    """The (2, 3) matrix of rotation, scale and shift that best takes `points` (n, 2) to `template`.

    Umeyama's solution (1991) in the plane, where a rotation with scale is one complex factor.
    """
    start = points[:, 0] + 1j * points[:, 1].astype(np.float64)
    goal = template[:, 0] + 1j * template[:, 1].astype(np.float64)
    from_mean, to_mean = start - start.mean(), goal - goal.mean()
    spread = float((np.abs(from_mean) ** 2).sum())
    factor = complex((from_mean.conj() * to_mean).sum()) / spread
    shift = complex(goal.mean()) - factor * complex(start.mean())
    return np.array([[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]])


class Aligner:
    """Cuts faces out for one embedder. `template`: the landmarks in pixels of the (size, size) crop."""

    def __init__(self, *, template: Sequence[tuple[float, float]], size: int) -> None:
        self._template = np.asarray(template, np.float32)
        self._size = size

    def align(self, pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> AlignedFace:
        matrix = similarity_transform(landmarks, self._template)
        crop = cv2.warpAffine(pixels, matrix, (self._size, self._size), flags=cv2.INTER_LINEAR)
        placed = landmarks @ matrix[:, :2].T + matrix[:, 2]
        return AlignedFace(np.asarray(crop, np.uint8), np.asarray(placed, np.float32))
