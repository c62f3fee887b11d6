"""Runs the engine over very many Frames in a fresh process and tells how its memory grew.

    python -m tests.benchmarks.soak PACK PHOTO [--frames 20000] [--json FILE]

PHOTO is the group photo of the insightface package. A lesson opens each time that the film of it begins anew,
and somebody is marked in it while a stranger looks on.
"""

import json
import tempfile
import time
from itertools import combinations
from pathlib import Path
from queue import SimpleQueue
from statistics import median
from threading import Event
from typing import Any

import click
import cv2
import numpy as np
import psutil
from numpy.typing import NDArray

from kiosk.domain.attendance import AttendanceEvent
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
from kiosk.engine.packs.pack import open_pack
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import SESSION, make_group

_SAMPLE_EVERY = 100  # Frames
_WARM = 0.25  # of the run, left out


class _Sink:
    """Counts Reports, so that nothing that is measured grows by measuring."""

    def __init__(self) -> None:
        self.recorded = self.ended = 0

    def take(self, report: Report) -> None:
        self.recorded += isinstance(report, Recorded)
        self.ended += isinstance(report, SourceEnded)


class _Forgetful:
    """An AttendanceLog that keeps nothing."""

    def append(self, event: AttendanceEvent) -> bool:
        del event
        return True


@click.command()
@click.argument("pack_folder", metavar="PACK", type=click.Path(exists=True, path_type=Path))
@click.argument("photo", type=click.Path(exists=True, path_type=Path))
@click.option("--frames", default=20_000, show_default=True)
@click.option("--json", "json_file", type=click.Path(path_type=Path))
def soak(pack_folder: Path, photo: Path, frames: int, json_file: Path | None) -> None:
    """Run FRAMES Frames and print the growth of this process and of Vision's in MB a million Frames."""
    with tempfile.TemporaryDirectory() as temporary:
        found = run(pack_folder, photo, frames, Path(temporary))
    text = json.dumps(found, indent=2)
    click.echo(text)
    if json_file:
        json_file.write_text(text)


def run(pack_folder: Path, photo: Path, frames: int, scratch: Path) -> dict[str, Any]:
    """Memory before and after in MB, its slope in MB a million Frames, threads and open files."""
    pack = open_pack(pack_folder)
    group = make_group(scratch, _two(photo, scratch), pack, known=1)
    sink, commands = _Sink(), SimpleQueue[Command]()
    around = Surroundings(log=_Forgetful(), load_photo=load_photo, report=sink.take, every_frame=True)
    loop = Loop(around, commands=commands, halt=Event())
    for command in (UsePack(pack_folder), UseRoster(group.roster)):
        commands.put(command)
    samples: list[tuple[int, float, float]] = []
    seen, begun = 0, time.perf_counter()
    try:
        while seen < frames:
            commands.put(OpenSession(SESSION))
            commands.put(UseSource(str(group.film)))
            ended = sink.ended
            while sink.ended == ended:
                loop.step()
                seen += 1
            if seen >= len(samples) * _SAMPLE_EVERY:
                samples.append((seen, *_memory(loop)))
        seconds = time.perf_counter() - begun
        processes = _processes(loop)
        return {
            "frames": seen,
            "frames_per_second": round(seen / seconds, 1),
            "marks": sink.recorded,
            "parent_mb": [samples[0][1], samples[-1][1]],
            "vision_mb": [samples[0][2], samples[-1][2]],
            "parent_mb_per_million": _slope(samples, 1),
            "vision_mb_per_million": _slope(samples, 2),
            "threads": [process.num_threads() for process in processes],
            "files": [process.num_fds() for process in processes],
        }
    finally:
        loop.close()


def _two(photo: Path, scratch: Path) -> Path:
    """The left third of the photo: it is the number of Frames that matters here."""
    pixels: NDArray[np.uint8] = load_photo(photo)
    path = scratch / "two.png"
    cv2.imwrite(str(path), pixels[100:580, :420])
    return path


def _processes(loop: Loop) -> list[psutil.Process]:
    assert loop.vision is not None
    return [psutil.Process(), psutil.Process(loop.vision.pid)]


def _memory(loop: Loop) -> tuple[float, float]:
    parent, vision = (round(process.memory_info().rss / 1e6, 2) for process in _processes(loop))
    return parent, vision


def _slope(samples: list[tuple[int, float, float]], column: int) -> float:
    """Theil and Sen's estimate, in MB a million Frames: single jumps do not move it."""
    warm = samples[int(_WARM * len(samples)) :]
    pairs = combinations(warm, 2)
    slopes = [(late[column] - early[column]) / (late[0] - early[0]) * 1e6 for early, late in pairs]
    return round(median(slopes), 2)


if __name__ == "__main__":
    soak()
