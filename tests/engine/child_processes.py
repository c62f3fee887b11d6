"""Child processes that behave badly in Vision's place. `plan.pack_folder` is a scratch folder of the test."""

import os
import time
from multiprocessing.connection import Connection

import numpy as np

from kiosk.domain.faces import Box, Detection, Embedding, Face
from kiosk.domain.quality import Quality
from kiosk.engine.vision.wire import (
    Answer,
    Broke,
    Confirm,
    Detect,
    Embed,
    Ready,
    Refused,
    Request,
    VisionPlan,
)

PACK_ID = "test-pack"


def detection(x0: float = 100.0) -> Detection:
    return Detection(Box(x0, 100, x0 + 80, 200), np.full((5, 2), 150, np.float32), 0.9)


def face(found: Detection, vector: np.ndarray) -> Face:
    quality = Quality(100.0, 0.5, 0.2, 0.0, 60.0, 0.0, 0.0, 0.9, 0.9)
    return Face(found, Embedding(vector.astype(np.float32), PACK_ID), quality)


def _right(request: Request, vector: np.ndarray) -> Answer:
    match request:
        case Detect():
            return Answer((detection(),), {"detect": 1.0})
        case Embed(detections=detections):
            return Answer(tuple(face(found, vector) for found in detections), {"embed": 1.0})
        case Confirm(detection=found):
            return Answer((face(found, vector),), {"confirm": 1.0})


def _start(pipe: Connection, plan: VisionPlan) -> int:
    """Say that the models are loaded; gives how many children of this test did so before."""
    before = len(list(plan.pack_folder.iterdir()))
    (plan.pack_folder / str(os.getpid())).touch()
    pipe.send(Ready("CPU", "CPU"))
    return before


def _serve(pipe: Connection, vector: np.ndarray) -> None:
    try:
        while True:
            pipe.send(_right(pipe.recv(), vector))
    except EOFError:
        return


def well(pipe: Connection, plan: VisionPlan) -> None:
    _start(pipe, plan)
    _serve(pipe, np.eye(1, 8)[0])


def aborts_once(pipe: Connection, plan: VisionPlan) -> None:
    if _start(pipe, plan) == 0:
        pipe.recv()
        os._exit(134)
    _serve(pipe, np.eye(1, 8)[0])


def aborts_always(pipe: Connection, plan: VisionPlan) -> None:
    _start(pipe, plan)
    pipe.recv()
    os._exit(134)


def hangs_once(pipe: Connection, plan: VisionPlan) -> None:
    if _start(pipe, plan) == 0:
        pipe.recv()
        time.sleep(600)
    _serve(pipe, np.eye(1, 8)[0])


def gives_nan_once(pipe: Connection, plan: VisionPlan) -> None:
    _serve(pipe, np.full(8, np.nan) if _start(pipe, plan) == 0 else np.eye(1, 8)[0])


def gives_zeros_once(pipe: Connection, plan: VisionPlan) -> None:
    _serve(pipe, np.zeros(8) if _start(pipe, plan) == 0 else np.eye(1, 8)[0])


def raises_once(pipe: Connection, plan: VisionPlan) -> None:
    if _start(pipe, plan) == 0:
        pipe.recv()
        pipe.send(Broke("cudaErrorNoKernelImageForDevice"))
        return
    _serve(pipe, np.eye(1, 8)[0])


def never_loads(pipe: Connection, plan: VisionPlan) -> None:
    del plan
    pipe.send(Refused("The model pack lacks a file. Import it again.", ""))


def never_answers(pipe: Connection, plan: VisionPlan) -> None:
    del pipe, plan
    time.sleep(600)


def takes_a_second(pipe: Connection, plan: VisionPlan) -> None:
    _start(pipe, plan)
    request: Request = pipe.recv()
    time.sleep(1.0)
    pipe.send(_right(request, np.eye(1, 8)[0]))
    pipe.recv()
