"""Finds faces in a picture: one small protocol, and the detector that a pack's manifest names."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection
from kiosk.engine.models.detector_centerface import CenterFace
from kiosk.engine.models.detector_yunet import YuNet
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target


class Detector(Protocol):
    graph: Graph

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        """Faces of one (height, width, 3) BGR picture, strongest first, in its pixels."""
        ...


def open_detector(pack: ModelPack, *, target: Target) -> Detector:
    part = pack.manifest.detector
    graph = Graph(pack.path(part.file), target=target)
    match part.kind:
        case "yunet":
            return YuNet(graph, part)
        case "centerface":
            return CenterFace(graph, part)
        case "scrfd":
            # Imported late: insightface costs over a second and 100 MB, which other packs need not pay.
            from kiosk.engine.models.detector_scrfd import Scrfd  # noqa: PLC0415

            return Scrfd(graph, part)
