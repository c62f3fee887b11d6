"""Turns AlignedFaces into unit vectors, in one batch where the graph takes one."""

from collections.abc import Sequence
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import AlignedFace
from kiosk.engine.models.denoise import denoised
from kiosk.engine.packs.pack import EmbedderPart, ModelPack
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target

# On CPU more at once is hardly faster, and ONNX Runtime keeps the memory of the largest batch for good.
_CPU_BATCH = 8

Pictures = Sequence[NDArray[np.uint8]]


class _Net(Protocol):
    def vectors(self, crops: Pictures) -> NDArray[np.float32]:
        """(n, dimension) of n BGR crops, of any length."""
        ...


class _PlainNet:
    """A graph that is fed as the manifest says: (pixel - mean) / scale, per channel."""

    def __init__(self, graph: Graph, part: EmbedderPart) -> None:
        self._graph = graph
        self._part = part

    def vectors(self, crops: Pictures) -> NDArray[np.float32]:
        # blobFromImages swaps channels before it subtracts, so `mean` is in the manifest's colour order.
        tensor = cv2.dnn.blobFromImages(
            crops,
            scalefactor=1 / self._part.scale,
            mean=self._part.mean,
            swapRB=self._part.colour == "rgb",
        )
        return self._graph.run(np.asarray(tensor, np.float32))[0]


class _ArcFaceNet:
    """The insightface library's class on our session, its normalisation the manifest's."""

    def __init__(self, graph: Graph, part: EmbedderPart, *, file: str) -> None:
        from insightface.model_zoo.arcface_onnx import ArcFaceONNX  # noqa: PLC0415 - over a second and 100 MB

        self._model = ArcFaceONNX(model_file=file, session=graph.session)
        self._model.input_mean = part.mean[0]
        self._model.input_std = part.scale
        self._model.input_size = (part.size, part.size)

    def vectors(self, crops: Pictures) -> NDArray[np.float32]:
        return np.asarray(self._model.get_feat(list(crops)), np.float32)


class Embedder:
    """One pack's embedder."""

    def __init__(self, pack: ModelPack, *, target: Target) -> None:
        self._part = pack.manifest.embedder
        self._batch = target.batch or (_CPU_BATCH if target.on_cpu else 0)
        path = pack.path(self._part.file)
        self.graph = Graph(path, target=target)
        self._net: _Net = (
            _ArcFaceNet(self.graph, self._part, file=str(path))
            if self._part.kind == "arcface"
            else _PlainNet(self.graph, self._part)
        )

    def embed(self, faces: Sequence[AlignedFace]) -> NDArray[np.float32]:
        """(n, dimension) float32, rows of unit length; with `mirrored`, of face and mirror image together."""
        if not faces:
            return np.empty((0, self._part.dimension), np.float32)
        strength = self._part.denoise
        crops = [denoised(face.pixels, strength=strength) if strength else face.pixels for face in faces]
        if self._part.mirrored:
            crops += [np.ascontiguousarray(crop[:, ::-1]) for crop in crops]
        found = _unit(self._in_batches(crops))
        if self._part.mirrored:
            found = _unit(found[: len(faces)] + found[len(faces) :])
        return found

    def _in_batches(self, crops: Pictures) -> NDArray[np.float32]:
        step = self._part.fixed_batch or min(self._batch or len(crops), len(crops))
        parts = [
            self._net.vectors(_filled(crops[start : start + step], step))
            for start in range(0, len(crops), step)
        ]
        return np.concatenate(parts)[: len(crops)]


def _filled(crops: Pictures, size: int) -> Pictures:
    """Repeat the last crop until a fixed batch is full."""
    return [*crops, *[crops[-1]] * (size - len(crops))]


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths: NDArray[np.float32] = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.ascontiguousarray(rows / lengths, np.float32)
