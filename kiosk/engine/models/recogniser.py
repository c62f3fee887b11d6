"""The models of one ModelPack put to work on pictures: detect, judge quality, align, embed."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection, Embedding, Face
from kiosk.domain.light import Light
from kiosk.domain.liveness import LivenessLook
from kiosk.engine.models.aligner import Aligner
from kiosk.engine.models.detector import open_detector
from kiosk.engine.models.embedder import Embedder
from kiosk.engine.models.light import lifted, light_of
from kiosk.engine.models.liveness import Liveness
from kiosk.engine.models.quality import judge
from kiosk.engine.models.screen_pattern import screen_pattern
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import ExecutionProvider, Target


class Recogniser:
    """Owns the ONNX models of one pack; lives in Vision (and in `evaluate`), never beside the screen."""

    def __init__(
        self,
        pack: ModelPack,
        *,
        threads: int = 2,
        detector: Target | None = None,
        embedder: Target | None = None,
        liveness: bool = False,
    ) -> None:
        """Load the models, each on its Target; one that is not named runs on CPU with `threads`.

        With `liveness`, `confirm` tells how far a face seems to be a person, if the pack has the nets for it.

        Raises:
            Fault: a model can't be loaded, or not on its Target.
        """
        on_cpu = Target(threads=embedder.threads if embedder else threads)
        part = pack.manifest.embedder
        self._pack_id = pack.id
        self._detector = open_detector(pack, target=detector or on_cpu)
        self._aligner = Aligner(template=part.template, size=part.size)
        self._embedder = Embedder(pack, target=embedder or on_cpu)
        # A GPU may go wrong without a word, so an Accept is confirmed by a second embedder on CPU.
        alike = self._embedder.graph.requested is ExecutionProvider.CPU
        self._confirming = self._embedder if alike else Embedder(pack, target=on_cpu)
        wanted = liveness and pack.manifest.liveness
        self._liveness = Liveness(pack, threads=on_cpu.threads) if wanted else None

    @property
    def requested(self) -> ExecutionProvider:
        return self._embedder.graph.requested

    @property
    def active(self) -> ExecutionProvider:
        """What the embedder runs on, as ONNX Runtime reports it."""
        return self._embedder.graph.active

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        """Faces of one (height, width, 3) BGR uint8 picture, strongest first.

        Where none is found in bad light, it is looked at once more with its shadows lifted.
        """
        found = self._detector.detect(pixels)
        if found or light_of(pixels) is Light.GOOD:
            return found
        return self._detector.detect(lifted(pixels))

    def embed(self, pixels: NDArray[np.uint8], detections: Sequence[Detection]) -> tuple[Face, ...]:
        """Embed the given Detections of the picture, in one batch where the graph allows it."""
        return self._faces(self._embedder, pixels, detections)

    def confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face:
        """Embed one Detection on CPU, whatever provider `embed` uses."""
        face = self._faces(self._confirming, pixels, (detection,))[0]
        if self._liveness is None:
            return face
        look = LivenessLook(self._liveness.score(pixels, detection), screen_pattern(pixels, detection))
        return replace(face, liveness=look)

    def _faces(
        self, embedder: Embedder, pixels: NDArray[np.uint8], detections: Sequence[Detection]
    ) -> tuple[Face, ...]:
        crops = [self._aligner.align(pixels, found.landmarks) for found in detections]
        vectors = embedder.embed(crops)
        return tuple(
            Face(found, Embedding(vector, self._pack_id), judge(crop, found))
            for found, crop, vector in zip(detections, crops, vectors, strict=True)
        )
