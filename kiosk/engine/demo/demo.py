"""The demo: a film of six people walking up, four of them enrolled, made from a photo in a package."""

import hashlib
import importlib.util
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.engine.demo.film import WalkUp, cut_out, write_film

# Another number makes another folder: raise it with each change to what is drawn.
_EDITION = 1
SEED = 20
_PHOTO_SHA256 = "47f682e945b659f93a9e490b9c9c4a2a864abe64dace9e1a2893845ddfd69489"
# Where the faces are in that photo, left to right.
_FACES = (
    Box(61, 268, 168, 397),
    Box(267, 151, 372, 278),
    Box(466, 267, 568, 412),
    Box(749, 352, 847, 476),
    Box(906, 58, 1006, 202),
    Box(1126, 273, 1221, 397),
)
WALKUPS = (
    WalkUp(_FACES[2], begins=0.6, lane=0.34, gain=1.0, tilt=3),
    WalkUp(_FACES[5], begins=4.6, lane=0.68, gain=0.94, tilt=-3),
    WalkUp(_FACES[4], begins=9.6, lane=0.30, gain=0.9, tilt=2),
    WalkUp(_FACES[0], begins=12.0, lane=0.56, gain=1.05, tilt=-4),
    WalkUp(_FACES[3], begins=14.0, lane=0.82, gain=0.92, tilt=4),
    WalkUp(_FACES[1], begins=21.0, lane=0.45, gain=1.0, tilt=-2),
)
_ENROLLED = (
    (Person("demo-1", "Jonas", "Falk"), _FACES[2]),
    (Person("demo-2", "Mira", "Solano"), _FACES[5]),
    (Person("demo-3", "Ellen", "Voss"), _FACES[0]),
    (Person("demo-4", "Tomas", "Okafor"), _FACES[3]),
)
# The enrolment photos differ from the film and from each other in size, light and tilt.
_TREATMENTS = ((1.5, 1.0, 0.0), (1.2, 0.82, 5.0), (1.7, 1.12, -4.0))


@dataclass(frozen=True, slots=True)
class Demo:
    """The film, and the People to enrol with their photos; the film's other two stay strangers."""

    film: Path
    people: tuple[tuple[Person, tuple[Path, ...]], ...]


def make_demo(folder: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Demo | None:
    """Make the demo under `folder`, or find it there; None if it was cancelled.

    `progress` is told the share that is done, 0 to 1. The same photo and seed give the same film.

    Raises:
        Fault: the photo is missing or not the one that is known, or `folder` can't be written.
    """
    made = folder / f"demo-{_EDITION}"
    if not made.is_dir():
        unfinished = folder / f"demo-{_EDITION}.unfinished"
        try:
            whole = _make(unfinished, progress, cancelled)
            if whole:
                unfinished.replace(made)
        except OSError as error:
            raise Fault(
                "The demo can't be written to {folder}. Is the disk full?", folder=folder, details=str(error)
            ) from error
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        if not whole:
            return None
    progress(1.0)
    return Demo(made / "walkups.avi", tuple((person, _photo_paths(made, person)) for person, _ in _ENROLLED))


def _make(folder: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> bool:
    photo = _group_photo()
    shutil.rmtree(folder, ignore_errors=True)
    for person, face in _ENROLLED:
        for path, (scale, gain, tilt) in zip(_photo_paths(folder, person), _TREATMENTS, strict=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            picture = cut_out(photo, face, scale=scale, gain=gain, tilt=tilt)
            path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    return write_film(
        folder / "walkups.avi", photo, WALKUPS, seed=SEED, progress=progress, cancelled=cancelled
    )


def _photo_paths(folder: Path, person: Person) -> tuple[Path, ...]:
    return tuple(
        folder / "people" / person.full_name / f"{number}.png" for number in range(1, len(_TREATMENTS) + 1)
    )


def _group_photo() -> NDArray[np.uint8]:
    # The package is only looked up: to import it takes more than a second.
    spec = importlib.util.find_spec("insightface")
    path = Path(spec.origin).parent / "data" / "images" / "t1.jpg" if spec and spec.origin else None
    if path is None or not path.is_file():
        raise Fault("The photo that the demo is made from is missing. Install the program again.")
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != _PHOTO_SHA256:
        raise Fault(
            "The photo that the demo is made from is not the one it should be. Install the program again."
        )
    photo = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if photo is None:
        raise Fault("The photo that the demo is made from can't be read. Install the program again.")
    return np.asarray(photo, np.uint8)
