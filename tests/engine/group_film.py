"""A film of the six people in the photo of the insightface package, and Templates of four of them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.roster import Person, Roster, Template
from kiosk.engine.messages import Report
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.vision.vision import Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.exchange.photos import load_photo

T = TypeVar("T")

SESSION = Session("s-1", "Maths", "12", datetime(2026, 11, 21, 9, tzinfo=UTC))
FRAMES = 20
KNOWN = 4


@dataclass(frozen=True, slots=True)
class Group:
    """`people`, left to right, are four of the six in `film`; `roster` knows them by one Template each.

    `slow` is the same film at two Frames a second.
    """

    film: Path
    slow: Path
    photo: Path
    roster: Roster

    @property
    def people(self) -> tuple[Person, ...]:
        return self.roster.people


class ListLog:
    """An AttendanceLog in memory, for what the disk has no part in."""

    def __init__(self) -> None:
        self.events: list[AttendanceEvent] = []

    def append(self, event: AttendanceEvent) -> bool:
        if any(each.person_id == event.person_id for each in self.events):
            return False
        self.events.append(event)
        return True

    def close(self) -> None:
        pass


class Reports(list[Report]):
    """Every Report in its order."""

    def of(self, kind: type[T]) -> list[T]:
        return [report for report in self if isinstance(report, kind)]


def make_group(folder: Path, photo: Path, pack: ModelPack, *, known: int = KNOWN) -> Group:
    """Make the film and enrol the `known` people furthest to the left."""
    film, slow = folder / "group.avi", folder / "slow.avi"
    pixels = load_photo(photo)
    _write(film, pixels, fps=25)
    _write(slow, pixels, fps=2)
    vision = Vision(VisionPlan(pack.folder), pack_id=pack.id, tell=lambda _: None)
    try:
        found = sorted(vision.detect(pixels), key=lambda detection: detection.box.x0)
        faces = vision.embed(pixels, found[:known])
    finally:
        vision.close()
    people = [Person(f"p-{place}", f"Person {place}") for place in range(known)]
    templates = [
        Template(person.id, face.embedding, face.quality.overall, SESSION.opens_at)
        for person, face in zip(people, faces, strict=True)
    ]
    return Group(film, slow, photo, Roster.of(people, templates, pack_id=pack.id))


def _write(film: Path, pixels: np.ndarray, *, fps: float) -> None:
    """The photo, held by an unsteady hand."""
    height, width = pixels.shape[:2]
    rng = np.random.default_rng(0)
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    for number in range(FRAMES):
        right, down = 6 * np.sin(number / 4), 4 * np.cos(number / 5)
        moved = cv2.warpAffine(pixels, np.array([[1, 0, right], [0, 1, down]]), (width, height))
        noise = rng.integers(-6, 7, (height, width, 1))
        writer.write(np.clip(moved.astype(np.int16) + noise, 0, 255).astype(np.uint8))
    writer.release()
