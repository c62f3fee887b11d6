"""SCRFD through the insightface library's own class, on our ONNX Runtime session."""

import numpy as np
from insightface.model_zoo.scrfd import SCRFD
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection
from kiosk.engine.detector_geometry import fit
from kiosk.engine.pack import DetectorPart
from kiosk.engine.runtime import Graph


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
        return tuple(
            Detection(Box(*(float(side) for side in box[:4])), np.asarray(points, np.float32), float(box[4]))
            for box, points in zip(boxes, landmarks, strict=True)
        )
