"""Passive liveness: how far one picture of a face looks like a person and not like a picture of one.

The pair of nets is MiniFASNet V2 and V1SE (minivision-ai, Silent-Face-Anti-Spoofing, Apache-2.0): each looks
at the face with another share of its surroundings, and the mean of both counts.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection
from kiosk.engine.packs.pack import LivenessPart, ModelPack
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target

_REAL = 1  # of the three classes; the others are kinds of pictures


class Liveness:
    """The liveness nets of one pack, on CPU: they look once or twice a person."""

    def __init__(self, pack: ModelPack, *, threads: int) -> None:
        parts = pack.manifest.liveness
        self._nets = [(part, Graph(pack.path(part.file), target=Target(threads=threads))) for part in parts]

    def score(self, pixels: NDArray[np.uint8], detection: Detection) -> float:
        """0 (a picture of a face) to 1 (a face), for one Detection in a (height, width, 3) BGR picture."""
        scores = [self._one(graph, part, pixels, detection.box) for part, graph in self._nets]
        return float(np.mean(scores))

    def _one(self, graph: Graph, part: LivenessPart, pixels: NDArray[np.uint8], box: Box) -> float:
        crop = surroundings(pixels, box, times=part.crop, size=part.size)
        tensor = cv2.dnn.blobFromImage(crop, swapRB=part.colour == "rgb")
        shares = graph.run(np.asarray(tensor, np.float32))[0][0]
        return float(shares[_REAL])  # the graph ends in its own softmax


def surroundings(pixels: NDArray[np.uint8], box: Box, *, times: float, size: int) -> NDArray[np.uint8]:
    """(size, size, 3): the box made `times` as large about its centre, shifted to stay inside, stretched.

    Where the picture is too small for that, the box is made as large as it allows.
    """
    height, width = pixels.shape[:2]
    scale = min((width - 1) / box.width, (height - 1) / box.height, times)
    wide, high = box.width * scale, box.height * scale
    across, down = box.centre
    left = min(max(across - wide / 2, 0), width - 1 - wide)
    top = min(max(down - high / 2, 0), height - 1 - high)
    part = pixels[int(top) : int(top + high) + 1, int(left) : int(left + wide) + 1]
    return np.asarray(cv2.resize(part, (size, size)), np.uint8)
