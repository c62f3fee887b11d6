"""The self-test of an installation: each part at work on what ships with it, in a child with a time limit.

Nothing of a profile is opened: it can be run while lessons are, and before there is a profile at all.
"""

import json
import os
import pkgutil
import tempfile
import time
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

import numpy as np

import kiosk
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.engine.calibration.agreement import LEAST_COSINE
from kiosk.engine.calibration.trial import End, Failed, Worker, run_trial
from kiosk.engine.packs.pack import open_pack
from kiosk.exchange.photos import load_photo
from kiosk.paths import RESOURCES
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.vault.homes import FileHome

P = TypeVar("P")

_FILES = RESOURCES / "selftest"
_LIMIT_S = 60.0


@dataclass(frozen=True, slots=True)
class Tested:
    """`found` says in a few words what was seen, or what is wrong; `details` help whoever looks into it."""

    name: str
    well: bool
    found: str
    seconds: float
    details: str = ""


def check_modules(pipe: Connection, _plan: None) -> None:
    """Import the whole program, most of which is imported only when somebody comes to it."""
    names = [found.name for found in pkgutil.walk_packages(kiosk.__path__, "kiosk.")]
    for name in names:
        import_module(name)
    pipe.send(f"{len(names)} of the program")


def check_models(pipe: Connection, pack: Path) -> None:
    """Embed the bundled picture with the pack and compare with the golden value, on CPU."""
    from kiosk.engine.models.recogniser import Recogniser  # noqa: PLC0415 - the child's alone, as in Vision

    golden = json.loads((_FILES / "golden.json").read_text("utf-8"))
    photo = load_photo(_FILES / "portrait.png")
    recogniser = Recogniser(open_pack(pack))
    faces = recogniser.embed(photo, recogniser.detect(photo))
    if len(faces) != 1:
        raise Fault("The models find {count} faces where one is.", count=len(faces))
    if faces[0].embedding.pack_id != golden["pack"]:
        raise Fault("The golden value is of another model pack. Install the program again.")
    cosine = float(np.dot(faces[0].embedding.vector, golden["embedding"]))
    if not cosine >= LEAST_COSINE:
        raise Fault(
            "The models give other numbers than they should: cosine {cosine}.", cosine=f"{cosine:.4f}"
        )
    pipe.send(f"{golden['pack']} on {recogniser.active.label}, cosine {cosine:.4f}")


def check_insightface(pipe: Connection, _plan: None) -> None:
    """Load what packs of InsightFace need, which the starter pack does without."""
    from insightface import __version__  # noqa: PLC0415 - slow to import

    from kiosk.engine.models.detector_scrfd import Scrfd  # noqa: PLC0415 - ditto

    pipe.send(f"insightface {__version__}, {Scrfd.__name__}")


def check_register(pipe: Connection, folder: Path) -> None:
    """Make a register in `folder`, put somebody into it, and read them back by a second connection."""
    homes, somebody = (FileHome(folder),), Person("self-test", "Ada", "Example")
    with open_database(folder / "register.db", key_homes=homes) as database:
        People(database).add(somebody)
    with open_database(folder / "register.db", key_homes=homes) as database:
        if People(database).find(somebody.id) != somebody:
            raise Fault("What was written into a register was not read back. Is the disk well?")
    pipe.send("written and read back")


def check_window(pipe: Connection, _plan: None) -> None:
    """Draw the program's window where nobody sees it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app.unseen import draw_window  # noqa: PLC0415 - Qt is the child's alone

    pipe.send(draw_window())


def self_test(pack: Path) -> tuple[Tested, ...]:
    """Test everything, with the starter pack in the folder `pack`; each for a minute at most."""
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        return (
            _tested("modules", check_modules, None),
            _tested("models", check_models, pack),
            _tested("insightface", check_insightface, None),
            _tested("register", check_register, Path(folder)),
            _tested("window", check_window, None),
        )


def _tested(name: str, check: Worker[P], plan: P) -> Tested:
    begun = time.monotonic()
    heard: list[object] = []
    ended = run_trial(check, plan, limit=_LIMIT_S, heard=heard.append)
    seconds = round(time.monotonic() - begun, 2)
    last = heard[-1] if heard else None
    if ended.end is End.DONE and isinstance(last, str):
        return Tested(name, well=True, found=last, seconds=seconds)
    if isinstance(last, Failed):
        found = last.sentence or "a fault of the program's own"
        return Tested(name, well=False, found=found, seconds=seconds, details=last.details or ended.log)
    return Tested(name, well=False, found=str(ended.end), seconds=seconds, details=ended.log)
