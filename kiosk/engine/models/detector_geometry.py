"""Pure geometry that detectors share: fitting a picture into a net's input, and dropping doubles."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection

_LARGEST_SCALE = 1.5  # larger than life, landmarks get worse: measured on photos of 250 pixels
_MULTIPLE = 32  # the coarsest stride of the detectors: input sides must be whole multiples of it


@dataclass(frozen=True, slots=True)
class Fit:
    """How a picture goes into the net: scaled, at the top left of (`width`, `height`), the rest black."""

    scale: float
    width: int
    height: int


def fit(width: int, height: int, *, long_side: int) -> Fit:
    """Scale the longer side to `long_side` if it may be; sides rounded up to what the net can take."""
    scale = min(long_side / max(width, height), _LARGEST_SCALE)
    return Fit(scale, _round_up(width * scale), _round_up(height * scale))


def _round_up(side: float) -> int:
    return max(_MULTIPLE, -int(-round(side) // _MULTIPLE) * _MULTIPLE)


def letterbox(pixels: NDArray[np.uint8], into: Fit) -> NDArray[np.uint8]:
    """The picture as `into` says, (height, width, 3) uint8."""
    height, width = pixels.shape[:2]
    size = (round(width * into.scale), round(height * into.scale))
    # INTER_LINEAR skips pixels when it shrinks by more than two, which costs small faces.
    way = cv2.INTER_AREA if into.scale < 0.5 else cv2.INTER_LINEAR  # noqa: PLR2004 - see above
    small = pixels if size == (width, height) else cv2.resize(pixels, size, interpolation=way)
    canvas = np.zeros((into.height, into.width, 3), np.uint8)
    canvas[: size[1], : size[0]] = small
    return canvas


def as_tensor(pixels: NDArray[np.uint8], *, rgb: bool) -> NDArray[np.float32]:
    """(height, width, 3) uint8 BGR to (1, 3, height, width) float32, 0 to 255."""
    return np.asarray(cv2.dnn.blobFromImage(pixels, swapRB=rgb), np.float32)


@lru_cache(maxsize=64)
def cells(columns: int, rows: int) -> NDArray[np.float32]:
    """(rows * columns, 2): column and row of each cell, row by row."""
    grid = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1)
    flat = grid.reshape(-1, 2).astype(np.float32)
    flat.setflags(write=False)
    return flat


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """n faces, doubles among them, in pixels of the net's input: (n, 4) x0 y0 x1 y1, (n, 5, 2), (n,)."""

    boxes: NDArray[np.float32]
    landmarks: NDArray[np.float32]
    scores: NDArray[np.float32]


def detections(found: Candidates, *, scale: float, overlap: float) -> tuple[Detection, ...]:
    """Drop the weaker of two that overlap by more than `overlap` (IoU); scale back; strongest first."""
    return tuple(_distinct(found, scale, overlap))


def _distinct(found: Candidates, scale: float, overlap: float) -> Iterator[Detection]:
    sizes = np.concatenate([found.boxes[:, :2], found.boxes[:, 2:] - found.boxes[:, :2]], axis=1)
    kept = cv2.dnn.NMSBoxes(sizes.tolist(), found.scores.tolist(), 0.0, overlap)
    for index in np.asarray(kept, np.intp).reshape(-1):
        x0, y0, x1, y1 = (float(value) / scale for value in found.boxes[index])
        landmarks = np.asarray(found.landmarks[index] / scale, np.float32)
        yield Detection(Box(x0, y0, x1, y1), landmarks, float(found.scores[index]))
