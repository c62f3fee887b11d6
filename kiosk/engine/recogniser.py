"""The models of one ModelPack put to work on pictures: detect, judge quality, align, embed."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection, Face
from kiosk.engine.pack import ModelPack


class Recogniser:
    """Owns the ONNX models of one pack; lives in the Vision process (and in `evaluate`), never in the GUI's."""

    def __init__(self, pack: ModelPack, *, threads: int = 2) -> None:
        raise NotImplementedError

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        """Faces of one (height, width, 3) BGR uint8 picture, strongest first."""
        raise NotImplementedError

    def embed(self, pixels: NDArray[np.uint8], detections: Sequence[Detection]) -> tuple[Face, ...]:
        """Embed the given Detections of the picture, in one batch where the graph allows it."""
        raise NotImplementedError

    def confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face:
        """Embed one Detection on CPU, whatever provider `embed` uses."""
        raise NotImplementedError
