"""Kills Vision in every way and tells what came of it. For processes of their own: see tests.faults.fresh."""

import os
import random
import signal
import time
from functools import partial
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection
from kiosk.engine.messages import SourceEnded, Told
from kiosk.engine.packs.pack import open_pack
from kiosk.engine.vision.vision import NoAnswer, Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.exchange.photos import load_photo
from tests.faults import drawn
from tests.faults.faulty import Failure, drawn_people
from tests.faults.lesson import Lesson, Stage, everyone, ids

WAYS = ("abort", "segfault", "killed", "exit", "raises")


class Clock:
    """Runs ahead of true time as far as it is told to, so that faults do not add up."""

    ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.ahead


def die(times: str, pack: str) -> dict[str, Any]:
    """Let Vision die so often, in all ways by turns, while this process goes on; on two threads at once."""
    died: list[int] = []
    halves = [Thread(target=_die, args=(int(times) // 2, Path(pack), died)) for _ in range(2)]
    begun = time.monotonic()
    for half in halves:
        half.start()
    for half in halves:
        half.join()
    return {"asked": int(times), "died": sum(died), "seconds": round(time.monotonic() - begun, 1)}


def _die(times: int, pack: Path, died: list[int]) -> None:
    pixels = drawn.picture([1])
    for number in range(times // 2):  # each picture is tried twice
        failure = Failure(WAYS[number % len(WAYS)], on_cpu_too=True)
        worker = partial(drawn_people, failure=failure)
        vision = Vision(VisionPlan(pack), pack_id=pack.name, tell=_ignore, worker=worker)
        try:
            vision.detect(pixels)
        except NoAnswer:
            died.append(vision.restarts)
        finally:
            vision.close()


def kill_during_a_film(times: str, people: str, pack: str, film: str, register: str) -> dict[str, Any]:
    """Kill Vision at random moments while people walk by; who is marked at the end."""
    clock, dice = Clock(), random.Random(200)
    stage = Stage(Path(pack), Path(film), int(people))
    killed = 0
    with Lesson(stage, Path(register), clock=clock) as lesson:
        lesson.start()
        while not lesson.reports.of(SourceEnded):
            vision = lesson.loop.vision
            if killed < int(times) and vision is not None and vision.pid is not None:
                # A thread, so that the kill comes while the loop waits for an answer.
                killer = Thread(target=_kill_soon, args=(vision.pid, dice.uniform(0.0, 0.004)))
                killer.start()
                lesson.loop.step()
                lesson.loop.step()
                killer.join()
                killed += 1
                clock.ahead += 301.0
            else:
                lesson.loop.step()
        marked = ids(lesson.marks())
        shown = sorted(lesson.shown)
        assert lesson.loop.vision is not None
        restarts = lesson.loop.vision.restarts
    return {
        "kills": killed,
        "restarts": restarts,
        "missing": len(set(everyone(int(people))) - set(marked)),
        "doubled": len(marked) - len(set(marked)),
        "shown_as_marked": shown == marked,
    }


def _kill_soon(pid: int, seconds: float) -> None:
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)


def come_back(times: str, pack: str, photo: str) -> dict[str, Any]:
    """How long Vision with this pack is away after deaths and hangs, and what its boundary costs."""
    told: list[tuple[float, Told]] = []

    def tell(each: Told) -> None:
        told.append((time.monotonic(), each))

    clock = Clock()
    opened = open_pack(Path(pack))
    pixels = _at_720p(load_photo(Path(photo)))
    vision = Vision(VisionPlan(opened.folder), pack_id=opened.id, tell=tell, clock=clock)
    try:
        expected = vision.detect(pixels)
        boundary = [_boundary(vision, pixels) for _ in range(100)]
        found: dict[str, Any] = {"boundary_ms_p50": round(median(boundary), 2)}
        for name in ("SIGABRT", "SIGSEGV", "SIGKILL"):
            number = int(getattr(signal, name))
            away = [_away(vision, pixels, expected, clock, number)[0] for _ in range(int(times))]
            found[name] = _percentiles(away)
        hangs = [_hang(vision, pixels, expected, clock, told) for _ in range(3)]
        found["hang_noticed_s"] = round(max(noticed for noticed, _ in hangs), 2)
        found["hang_back_s"] = round(max(back for _, back in hangs), 2)
        return found
    finally:
        vision.close()


def _boundary(vision: Vision, pixels: NDArray[np.uint8]) -> float:
    vision.detect(pixels)
    return vision.stage_ms["boundary"][-1]


def _away(
    vision: Vision, pixels: NDArray[np.uint8], expected: tuple[Detection, ...], clock: Clock, number: int
) -> tuple[float, float]:
    assert vision.pid is not None
    begun = time.monotonic()
    os.kill(vision.pid, number)
    again = vision.detect(pixels)
    back = time.monotonic() - begun
    assert len(again) == len(expected)
    clock.ahead += 301.0
    for _ in range(10):
        vision.detect(pixels)
    return back, begun


def _hang(
    vision: Vision,
    pixels: NDArray[np.uint8],
    expected: tuple[Detection, ...],
    clock: Clock,
    told: list[tuple[float, Told]],
) -> tuple[float, float]:
    back, begun = _away(vision, pixels, expected, clock, int(signal.SIGSTOP))
    return told[-1][0] - begun, back


def _percentiles(seconds: list[float]) -> dict[str, float]:
    p50, p95 = (round(float(value), 3) for value in np.percentile(seconds, (50, 95)))
    return {"p50_s": p50, "p95_s": p95, "times": len(seconds)}


def _at_720p(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    picture = np.full((720, 1280, 3), 90, np.uint8)
    part = pixels[:720, :1280]
    picture[: part.shape[0], : part.shape[1]] = part
    return picture


def _ignore(_told: Told) -> None:
    pass
