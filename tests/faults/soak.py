"""Very many Frames through the true loop, register and process boundary, and what grew by it."""

import os
import signal
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from queue import SimpleQueue
from statistics import median
from threading import Event
from typing import Any

import psutil

from kiosk.domain.attendance import Session
from kiosk.engine.camera.source import FrameSource, Pixels
from kiosk.engine.loop import pictures as pictures_module
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Command,
    OpenSession,
    Recorded,
    Report,
    SourceEnded,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.exchange.photos import load_photo
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from tests.faults import drawn

PEOPLE, KILLS = 48, 10
_NOW = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)


class Film:
    """Pictures in memory: what reading files takes is not what is measured."""

    name, fps = "film", 25.0

    def __init__(self, pictures: Sequence[Pixels]) -> None:
        self._left = iter(pictures)

    def read(self) -> Pixels | None:
        return next(self._left, None)

    def skip(self) -> bool:
        return self.read() is not None

    def close(self) -> None:
        self._left = iter(())


class Clock:
    """Runs ahead of true time as far as it is told to."""

    ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.ahead


class Sink:
    """Counts Reports, so that nothing grows by being measured."""

    marks = ended = 0

    def take(self, report: Report) -> None:
        self.marks += isinstance(report, Recorded)
        self.ended += isinstance(report, SourceEnded)


def soak(frames: str, pack: str) -> dict[str, Any]:
    """Run so many Frames, a lesson for each film; in the first tenth Vision is killed now and then."""
    # Three times as long as needed, for each mark costs a write to the disk.
    pictures = [pixels for pixels in drawn.walk_by(range(PEOPLE), at_once=4) for _ in range(3)]

    def open_film(
        _address: str, *, virtual: bool = False, size: tuple[int, int] | None = None
    ) -> FrameSource:
        del virtual, size
        return Film(pictures)

    pictures_module.open_source = open_film
    sink, commands, clock = Sink(), SimpleQueue[Command](), Clock()
    films = int(frames) // len(pictures) + 1
    samples: list[dict[str, float]] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        open_database(Path(folder) / "register.db") as database,
    ):
        # SQLite's cache of 2 MB takes as many Frames to fill, which would hide what else grows.
        database.rows("PRAGMA cache_size = 20")
        for number in range(PEOPLE):
            People(database).add(drawn.person(number))
        around = Surroundings(
            log=EventLog(database),
            load_photo=load_photo,
            report=sink.take,
            every_frame=True,
            worker=drawn.knows,
            clock=clock,
        )
        loop = Loop(around, commands=commands, halt=Event())
        commands.put(UsePack(Path(pack)))
        commands.put(UseRoster(drawn.roster(range(PEOPLE), Path(pack).name)))
        try:
            for film in range(films):
                session = Session(f"s-{film}", "Lesson", "Room", _NOW)
                Sessions(database).add(session)
                commands.put(OpenSession(session))
                commands.put(UseSource("film"))
                clock.ahead += 301.0  # so that the kills of several films do not add up
                _play(loop, sink, kill=film in range(1, KILLS + 1))
                samples.append(_sample(loop, (film + 1) * len(pictures)))
        finally:
            loop.close()
        processed = loop.processed
    return _account(samples, sink.marks, films * PEOPLE) | {"processed": processed}


def _play(loop: Loop, sink: Sink, *, kill: bool) -> None:
    ended = sink.ended
    loop.step()
    if kill and loop.vision is not None and loop.vision.pid is not None:
        os.kill(loop.vision.pid, signal.SIGKILL)
    while sink.ended == ended:
        loop.step()


def _sample(loop: Loop, frame: int) -> dict[str, float]:
    assert loop.vision is not None
    ours, vision = psutil.Process(), psutil.Process(loop.vision.pid)
    return {
        "frame": frame,
        "mb": ours.memory_info().rss / 1e6,
        "vision_mb": vision.memory_info().rss / 1e6,
        "threads": ours.num_threads(),
        "files": ours.num_fds(),
        "vision_threads": vision.num_threads(),
        "vision_files": vision.num_fds(),
    }


def _account(samples: list[dict[str, float]], marks: int, expected: int) -> dict[str, Any]:
    warm = samples[len(samples) // 4 :]
    counts = ("threads", "files", "vision_threads", "vision_files")
    return {
        "frames": samples[-1]["frame"],
        "marks": marks,
        "expected": expected,
        "mb": [round(warm[0]["mb"], 1), round(warm[-1]["mb"], 1)],
        "mb_per_million": _slope(warm, "mb"),
        "vision_mb_per_million": _slope(warm, "vision_mb"),
        **{name: [samples[0][name], samples[-1][name]] for name in counts},
    }


def _slope(samples: list[dict[str, float]], what: str) -> float:
    """Theil and Sen's estimate of the growth in a million Frames: single jumps do not move it."""
    some = samples[:: max(1, len(samples) // 150)]
    slopes = [(b[what] - a[what]) / (b["frame"] - a["frame"]) * 1e6 for a, b in combinations(some, 2)]
    return round(median(slopes), 2)
