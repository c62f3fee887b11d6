"""Vision may die as often as it likes: the program lives, no mark is lost, and nothing is left behind."""

import os
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import numpy as np
import psutil
import pytest

from kiosk.domain.faces import Frame
from kiosk.engine.camera.source import FrameSource, Pixels
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import Command, UsePack, UseSource
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import ListLog, Reports
from tests.faults import drawn
from tests.faults.conftest import Figures
from tests.faults.faulty import Failure, drawn_people
from tests.faults.fresh import begin, in_fresh_process, outcome

DEATHS = "tests.faults.deaths"
posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no signals to die of")


def test_the_program_lives_through_deaths_of_vision(drawn_pack: Path) -> None:
    found = in_fresh_process(DEATHS, "die", 12, drawn_pack, seconds=100)
    assert found["died"] == 12


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(590)
def test_the_program_lives_through_a_thousand_deaths_of_vision(drawn_pack: Path, figures: Figures) -> None:
    found = in_fresh_process(DEATHS, "die", 1000, drawn_pack, seconds=580)
    figures(**found)
    assert found["died"] == 1000


@posix
@pytest.mark.slow
def test_kills_of_vision_during_a_film_lose_no_mark(drawn_pack: Path, tmp_path: Path) -> None:
    film = drawn.write_film(tmp_path / "film", range(48))
    arguments = (10, 48, drawn_pack, film, tmp_path / "register.db")
    found = in_fresh_process(DEATHS, "kill_during_a_film", *arguments, seconds=100)
    assert found["kills"] == 10
    assert found["restarts"] >= 9, "the last may fall behind the end of the film"
    assert found["missing"] == found["doubled"] == 0
    assert found["shown_as_marked"]


@posix
@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(400)
def test_two_hundred_kills_of_vision_during_a_film_lose_no_mark(
    drawn_pack: Path, drawn_film: Path, tmp_path: Path, figures: Figures
) -> None:
    arguments = (200, drawn.MOST, drawn_pack, drawn_film, tmp_path / "register.db")
    found = in_fresh_process(DEATHS, "kill_during_a_film", *arguments, seconds=390)
    figures(**found)
    assert found["kills"] == 200
    assert found["missing"] == found["doubled"] == 0
    assert found["shown_as_marked"]


@posix
@pytest.mark.slow
@pytest.mark.soak
def test_vision_with_true_models_comes_back(any_pack: ModelPack, six_people: Path, figures: Figures) -> None:
    found = in_fresh_process(DEATHS, "come_back", 8, any_pack.folder, six_people, seconds=110)
    figures(pack=any_pack.id, **found)
    assert found["hang_noticed_s"] < 10, "the deadline was learnt"


@posix
@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(590)
def test_sixty_thousand_frames_leave_memory_handles_and_threads_as_they_were(
    drawn_pack: Path, figures: Figures
) -> None:
    found = in_fresh_process("tests.faults.soak", "soak", 60_000, drawn_pack, seconds=580)
    figures(**found)
    assert found["processed"] == found["frames"]
    assert found["marks"] == found["expected"]
    assert found["mb_per_million"] < 25, "1.5 MB in all, which the allocator may take or give"
    assert found["vision_mb_per_million"] < 25
    for counted in ("threads", "files", "vision_threads", "vision_files"):
        first, last = found[counted]
        assert last <= first + 1


@posix
@pytest.mark.slow
def test_a_pc_that_slept_finds_vision_as_it_was(drawn_pack: Path, tmp_path: Path) -> None:
    """All of the program stands still for three seconds, three times the deadline, and then goes on."""
    film = drawn.write_film(tmp_path / "film", range(160), at_once=4)
    arguments = (0, 160, drawn_pack, film, tmp_path / "register.db")
    program = begin(DEATHS, "kill_during_a_film", *arguments)
    everything = [psutil.Process(program.pid)]
    deadline = time.monotonic() + 60
    while len(everything) < 3:  # itself, the resource tracker of multiprocessing, and Vision
        assert time.monotonic() < deadline
        everything = [everything[0], *everything[0].children()]
        time.sleep(0.01)
    time.sleep(0.5)
    for process in everything:
        process.suspend()
    time.sleep(3.0)
    for process in everything:
        process.resume()
    found = outcome(program, seconds=60)
    assert found["restarts"] == 0, "taken for a hang"
    assert found["missing"] == found["doubled"] == 0


class Camera:
    """A live camera with drawn people before it, 25 pictures a second."""

    name, fps = "Test camera", None

    def __init__(self) -> None:
        self._pictures = self._lively()

    def _lively(self) -> Iterator[Pixels]:
        noise = np.random.default_rng(0)
        while True:
            pixels = drawn.picture(range(4))
            pixels[:, :, 0] ^= noise.integers(0, 2, pixels.shape[:2], np.uint8) * (pixels[:, :, 2] == 90)
            yield pixels

    def read(self) -> Pixels:
        time.sleep(0.04)
        return next(self._pictures)

    def skip(self) -> bool:
        return self.read().size > 0

    def close(self) -> None:
        pass


def test_the_preview_goes_on_while_vision_hangs(drawn_pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def open_camera(_address: str, *, virtual: bool, size: tuple[int, int] | None) -> FrameSource:
        del virtual, size
        return Camera()

    monkeypatch.setattr("kiosk.engine.loop.pictures.open_source", open_camera)
    monkeypatch.setattr("kiosk.engine.vision.limits._UNTIL_THEN", 1.5)
    shown: list[float] = []

    def show(_frame: Frame) -> None:
        shown.append(time.monotonic())

    reports, commands, halt = Reports(), SimpleQueue[Command](), Event()
    worker = partial(drawn_people, failure=Failure("hang", 10, on_cpu_too=True))
    around = Surroundings(
        log=ListLog(), load_photo=load_photo, report=reports.append, show=show, worker=worker
    )
    loop = Loop(around, commands=commands, halt=halt)
    commands.put(UsePack(drawn_pack))
    commands.put(UseSource("camera:"))
    deadline = time.monotonic() + 60
    try:
        while loop.vision is None or loop.vision.restarts < 2:
            assert time.monotonic() < deadline
            loop.step()
    finally:
        loop.close()
    assert len(shown) > 2 * 1.5 * 25 / 2, "it moved all through two hangs"
