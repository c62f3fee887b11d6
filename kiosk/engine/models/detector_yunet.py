"""YuNet (Wu, Peng, Yu: YuNet, a tiny millisecond-level face detector, 2023)."""

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection
from kiosk.engine.models.detector_geometry import Candidates, as_tensor, cells, detections, fit, letterbox
from kiosk.engine.packs.pack import DetectorPart
from kiosk.engine.runtime.onnx_runtime import Graph

_STRIDES = (8, 16, 32)


def decode_yunet(
    outputs: dict[str, NDArray[np.float32]], *, width: int, height: int, score: float
) -> Candidates:
    """Read the twelve outputs (`cls_8` … `kps_32`) of a net with input (`width`, `height`).

    A cell's score is sqrt(cls * obj); its box is centre and exp(size), its landmarks are offsets, in strides.
    """
    boxes: list[NDArray[np.float32]] = []
    landmarks: list[NDArray[np.float32]] = []
    scores: list[NDArray[np.float32]] = []
    for stride in _STRIDES:
        sure = np.sqrt(
            np.clip(outputs[f"cls_{stride}"][0, :, 0], 0, 1)
            * np.clip(outputs[f"obj_{stride}"][0, :, 0], 0, 1)
        )
        (kept,) = np.nonzero(sure >= score)
        cell = cells(width // stride, height // stride)[kept]
        box = outputs[f"bbox_{stride}"][0, kept]
        centre, half = (cell + box[:, :2]) * stride, np.exp(box[:, 2:]) * (stride / 2)
        boxes.append(np.concatenate([centre - half, centre + half], axis=1))
        points = outputs[f"kps_{stride}"][0, kept].reshape(-1, 5, 2)
        landmarks.append((points + cell[:, None, :]) * stride)
        scores.append(sure[kept])
    return Candidates(np.concatenate(boxes), np.concatenate(landmarks), np.concatenate(scores))


class YuNet:
    def __init__(self, graph: Graph, part: DetectorPart) -> None:
        self.graph = graph
        self._part = part

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        into = fit(pixels.shape[1], pixels.shape[0], long_side=self._part.long_side)
        tensor = as_tensor(letterbox(pixels, into), rgb=self._part.colour == "rgb")
        outputs = dict(zip(self.graph.outputs, self.graph.run(tensor), strict=True))
        found = decode_yunet(outputs, width=into.width, height=into.height, score=self._part.score)
        return detections(found, scale=into.scale, overlap=self._part.overlap)
