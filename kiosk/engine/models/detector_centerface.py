"""CenterFace (Xu, Yan, Sun, Yang, Luo: CenterFace, joint face detection and alignment, 2019)."""

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection
from kiosk.engine.models.detector_geometry import Candidates, as_tensor, detections, fit, letterbox
from kiosk.engine.packs.pack import DetectorPart
from kiosk.engine.runtime.onnx_runtime import Graph

_STRIDE = 4


def decode_centerface(
    heat: NDArray[np.float32],
    size: NDArray[np.float32],
    offset: NDArray[np.float32],
    points: NDArray[np.float32],
    *,
    score: float,
) -> Candidates:
    """Read the four outputs, each (1, channels, rows, columns) with 1, 2, 2 and 10 channels.

    Size and offset are height first; landmarks are shares of the box from its corner, y before x.
    """
    rows, columns = np.nonzero(heat[0, 0] >= score)
    tall, wide = np.exp(size[0, :, rows, columns]).T * _STRIDE
    down, right = offset[0, :, rows, columns].T
    x0 = (columns + right + 0.5) * _STRIDE - wide / 2
    y0 = (rows + down + 0.5) * _STRIDE - tall / 2
    share = points[0, :, rows, columns].reshape(-1, 5, 2)
    x = share[:, :, 1] * wide[:, None] + x0[:, None]
    y = share[:, :, 0] * tall[:, None] + y0[:, None]
    return Candidates(
        np.stack([x0, y0, x0 + wide, y0 + tall], axis=1).astype(np.float32),
        np.stack([x, y], axis=2).astype(np.float32),
        heat[0, 0, rows, columns],
    )


class CenterFace:
    def __init__(self, graph: Graph, part: DetectorPart) -> None:
        self.graph = graph
        self._part = part

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        into = fit(pixels.shape[1], pixels.shape[0], long_side=self._part.long_side)
        tensor = as_tensor(letterbox(pixels, into), rgb=self._part.colour == "rgb")
        heat, size, offset, points = self.graph.run(tensor)
        found = decode_centerface(heat, size, offset, points, score=self._part.score)
        return detections(found, scale=into.scale, overlap=self._part.overlap)
