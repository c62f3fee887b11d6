"""The child's side of Vision: loads one pack's models, answers requests, ends when its parent does."""

import time
import traceback
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection, Face
from kiosk.domain.faults import Fault
from kiosk.engine.runtime.heap import give_back
from kiosk.engine.vision.process import keep_to_itself
from kiosk.engine.vision.wire import (
    Answer,
    Broke,
    Confirm,
    Detect,
    Embed,
    Picture,
    Ready,
    Refused,
    Request,
    VisionPlan,
)

if TYPE_CHECKING:
    from kiosk.engine.models.recogniser import Recogniser


class _Pictures:
    """The shared memory block that the parent writes pictures to; another one whenever they outgrow it."""

    def __init__(self) -> None:
        self._block: SharedMemory | None = None

    def at(self, picture: Picture) -> NDArray[np.uint8]:
        if self._block is None or self._block.name != picture.block:
            self.close()
            self._block = SharedMemory(picture.block)
        pixels = np.ndarray((picture.height, picture.width, 3), np.uint8, self._block.buf)
        pixels.setflags(write=False)
        return pixels

    def close(self) -> None:
        if self._block is not None:
            self._block.close()
            self._block = None


def serve(pipe: Connection, plan: VisionPlan) -> None:
    """Answer requests until the parent closes the pipe or dies."""
    keep_to_itself()
    try:
        _serve(pipe, plan)
    except EOFError:
        return
    except Fault as fault:
        pipe.send(Refused(fault.sentence, fault.details))
    except Exception:  # noqa: BLE001 - the process's boundary: the parent writes it down and starts another child
        pipe.send(Broke(traceback.format_exc()))


def _serve(pipe: Connection, plan: VisionPlan) -> None:
    # The parent imports this module to name `serve`, and must not load ONNX Runtime by that.
    from kiosk.engine.models.recogniser import Recogniser  # noqa: PLC0415 - see above
    from kiosk.engine.packs.pack import open_pack  # noqa: PLC0415 - see above

    recogniser = Recogniser(
        open_pack(plan.pack_folder),
        detector=plan.detector,
        embedder=plan.embedder,
        liveness=plan.liveness,
    )
    give_back()  # loading leaves the files' bytes and their parsed form behind
    pictures = _Pictures()
    pipe.send(Ready(requested=recogniser.requested.value, active=recogniser.active.value))
    while True:
        request: Request = pipe.recv()
        pipe.send(_answer(recogniser, pictures.at(request.picture), request))


def _answer(recogniser: "Recogniser", pixels: NDArray[np.uint8], request: Request) -> Answer:
    begun = time.perf_counter()
    found: tuple[Detection, ...] | tuple[Face, ...]
    match request:
        case Detect():
            stage, found = "detect", recogniser.detect(pixels)
        case Embed(detections=detections):
            stage, found = "embed", recogniser.embed(pixels, detections)
        case Confirm(detection=detection):
            stage, found = "confirm", (recogniser.confirm(pixels, detection),)
    return Answer(found, {stage: (time.perf_counter() - begun) * 1000})
