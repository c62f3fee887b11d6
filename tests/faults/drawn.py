"""Drawn people: each a square of its own colour on a grey picture, whom a child without models knows.

So the true loop, tracker, decider, marker and register can be driven fast, and we know who must be marked.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection, Embedding, Face
from kiosk.domain.quality import Quality
from kiosk.domain.roster import Person, Roster, Template
from kiosk.engine.vision.wire import Answer, Confirm, Detect, Embed, Ready, Request, VisionPlan
from kiosk.engine.vision.worker import _Pictures

WIDTH, HEIGHT, CELL = 640, 360, 20
MOST = (WIDTH // CELL) * (HEIGHT // CELL)
LOOKS = 7  # more than a Decision needs
PACK_NAME = "drawn"
_PAINT = 200
_QUALITY = Quality(100.0, 0.5, 0.2, 0.0, 60.0, 0.0, 0.0, 0.9, 0.9)
_NOW = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)


def person(number: int) -> Person:
    return Person(f"p-{number}", f"Given{number}", "Drawn")


def vector(number: int) -> NDArray[np.float32]:
    found = np.random.default_rng(number).normal(size=128).astype(np.float32)
    return found / np.float32(np.linalg.norm(found))


def roster(numbers: Sequence[int], pack_id: str) -> Roster:
    templates = [Template(person(n).id, Embedding(vector(n), pack_id), 0.9, _NOW) for n in numbers]
    return Roster.of([person(n) for n in numbers], templates, pack_id=pack_id)


def picture(numbers: Sequence[int]) -> NDArray[np.uint8]:
    """(HEIGHT, WIDTH, 3) with these people, each in the place of their own."""
    pixels = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    for number in numbers:
        x, y = _place(number)
        pixels[y + 2 : y + CELL - 2, x + 2 : x + CELL - 2] = (number % 256, number // 256, _PAINT)
    return pixels


def walk_by(people: Sequence[int], *, at_once: int = 8) -> Iterator[NDArray[np.uint8]]:
    """The pictures of a film: group after group, each long enough to be decided."""
    for first in range(0, len(people), at_once):
        for _ in range(LOOKS):
            yield picture(people[first : first + at_once])


def write_film(folder: Path, people: Sequence[int], *, at_once: int = 8) -> Path:
    """The film as a folder of pictures, which keep their colours."""
    import cv2  # noqa: PLC0415 - the child, which imports this module, needs none

    folder.mkdir(parents=True)
    for number, pixels in enumerate(walk_by(people, at_once=at_once)):
        data = cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1]
        (folder / f"{number:05}.png").write_bytes(data.tobytes())
    return folder


def detect(pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
    return tuple(_detection(number) for number in _numbers(pixels))


def face(pixels: NDArray[np.uint8], detection: Detection, pack_id: str) -> Face:
    x, y = (int(side) for side in detection.box.centre)
    blue, green, _ = (int(value) for value in pixels[y, x])
    return Face(detection, Embedding(vector(green * 256 + blue), pack_id), _QUALITY)


def knows(pipe: Connection, plan: VisionPlan) -> None:
    """A child that never fails, in Vision's place."""
    pictures = _Pictures()
    pipe.send(Ready("CPUExecutionProvider", "CPUExecutionProvider"))
    try:
        while True:
            request: Request = pipe.recv()
            pipe.send(answer(request, pictures.at(request.picture), plan.pack_folder.name))
    except EOFError:
        return


def answer(request: Request, pixels: NDArray[np.uint8], pack_id: str) -> Answer:
    match request:
        case Detect():
            return Answer(detect(pixels), {"detect": 0.1})
        case Embed(detections=detections):
            return Answer(tuple(face(pixels, one, pack_id) for one in detections), {"embed": 0.1})
        case Confirm(detection=detection):
            return Answer((face(pixels, detection, pack_id),), {"confirm": 0.1})


def _place(number: int) -> tuple[int, int]:
    down, across = divmod(number, WIDTH // CELL)
    return across * CELL, down * CELL


def _numbers(pixels: NDArray[np.uint8]) -> list[int]:
    centres = pixels[CELL // 2 :: CELL, CELL // 2 :: CELL]
    return [int(place) for place in np.flatnonzero(centres[..., 2] == _PAINT)]


def _detection(number: int) -> Detection:
    x, y = _place(number)
    landmarks = np.array([(6, 8), (14, 8), (10, 11), (7, 15), (13, 15)], np.float32) + np.array(
        [x, y], np.float32
    )
    return Detection(Box(x, y, x + CELL, y + CELL), landmarks.astype(np.float32), 0.9)
