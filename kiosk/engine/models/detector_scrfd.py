"""SCRFD through the insightface library's own class, on our ONNX Runtime session."""

import numpy as np
from insightface.model_zoo.scrfd import SCRFD
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection
from kiosk.engine.models.detector_geometry import fit
from kiosk.engine.packs.pack import DetectorPart
from kiosk.engine.runtime.onnx_runtime import Graph


class Scrfd:
    def __init__(self, graph: Graph, part: DetectorPart) -> None:
        self.graph = graph
        self._part = part
        self._model = SCRFD(session=graph.session)
        self._model.nms_thresh = part.overlap

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        into = fit(pixels.shape[1], pixels.shape[0], long_side=self._part.long_side)
        boxes, landmarks = self._model.detect(
            pixels, input_size=(into.width, into.height), det_thresh=self._part.score
        )
        if landmarks is None:
            msg = "This SCRFD graph gives no landmarks, without which no face can be aligned."
            raise ValueError(msg)
        sides: list[list[float]] = boxes.tolist()
        return tuple(
            Detection(Box(x0, y0, x1, y1), np.asarray(points, np.float32), score)
            for (x0, y0, x1, y1, score), points in zip(sides, landmarks, strict=True)
        )
