"""What the camera and the models give: Frame, Detection, AlignedFace, Embedding, Face."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.liveness import LivenessLook
from kiosk.domain.quality import Quality


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One camera picture with its moment and number.

    `pixels` is (height, width, 3) uint8, BGR, read-only. `moment` is `time.monotonic()` seconds at arrival;
    in a film read faster or slower than it plays, the film's own time, and `arrived` that of arrival.
    Numbers count up from 0 within one source; a gap means Frames were dropped.
    """

    number: int
    moment: float
    pixels: NDArray[np.uint8]
    arrived: float | None = None

    def __post_init__(self) -> None:
        if self.pixels.dtype != np.uint8 or self.pixels.ndim != 3 or self.pixels.shape[2] != 3:  # noqa: PLR2004
            msg = f"A Frame is (height, width, 3) uint8, not {self.pixels.shape} {self.pixels.dtype}"
            raise ValueError(msg)
        self.pixels.setflags(write=False)

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the Frame; may reach outside it."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def centre(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def iou(self, other: "Box") -> float:
        """Intersection over union, 0 to 1."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.y1, other.y1) - max(self.y0, other.y0)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        return shared / (self.width * self.height + other.width * other.height - shared)


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face found in a Frame.

    `landmarks` is (5, 2) float32 in pixels of the Frame: image-left eye, image-right eye, nose, image-left
    mouth corner, image-right mouth corner. `score` is the detector's own, 0 to 1.
    """

    box: Box
    landmarks: NDArray[np.float32]
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class AlignedFace:
    """The square crop made from a Detection for one embedder: (side, side, 3) uint8, BGR.

    `landmarks` are the Detection's, (5, 2) in pixels of the crop.
    """

    pixels: NDArray[np.uint8]
    landmarks: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """A unit vector (float32) and the id of the ModelPack that made it; only equals compare."""

    vector: NDArray[np.float32]
    pack_id: str


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A Detection with what the embedder made of it.

    `liveness` is what was seen of its being a person, where that was asked for.
    It stands here, and not beside the models, for it crosses from Vision to a parent that must not load them.
    """

    detection: Detection
    embedding: Embedding
    quality: Quality
    liveness: LivenessLook | None = None
