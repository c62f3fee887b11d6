"""Vision: whatever happens to the child, its parent goes on, and no untrue answer gets through."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Timer

import numpy as np
import psutil
import pytest
from numpy.typing import NDArray

from kiosk.domain.notices import NoticeKind
from kiosk.engine.messages import Told
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.vision.child import Halted, Worker
from kiosk.engine.vision.vision import NoAnswer, Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.exchange.photos import load_photo
from tests.engine import child_processes

Open = Callable[[Worker], Vision]


class Clock:
    """Time that passes when the test says so."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def told() -> list[Told]:
    return []


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(tmp_path: Path, told: list[Told], clock: Clock) -> Iterator[Open]:
    """Makes Visions with a child of the test's choice, and closes them."""
    made: list[Vision] = []

    def make(worker: Worker) -> Vision:
        plan = VisionPlan(tmp_path)
        vision = Vision(plan, pack_id=child_processes.PACK_ID, tell=told.append, worker=worker, clock=clock)
        made.append(vision)
        return vision

    yield make
    for vision in made:
        vision.close()


@pytest.fixture
def picture() -> NDArray[np.uint8]:
    return np.zeros((720, 1280, 3), np.uint8)


def kinds(told: list[Told]) -> list[NoticeKind]:
    return [each.notice.kind for each in told]


@pytest.mark.parametrize(
    ("worker", "reason"),
    [
        (child_processes.aborts_once, "it ended"),
        (child_processes.gives_nan_once, "its answers made no sense"),
        (child_processes.gives_zeros_once, "its answers made no sense"),
        (child_processes.raises_once, "it failed"),
    ],
)
def test_the_picture_in_hand_is_tried_again_by_a_new_child(
    opened: Open, told: list[Told], picture: NDArray[np.uint8], worker: Worker, reason: str
) -> None:
    vision = opened(worker)
    (face,) = vision.embed(picture, (child_processes.detection(),))
    assert np.linalg.norm(face.embedding.vector) == 1
    assert vision.restarts == 1
    assert kinds(told) == [NoticeKind.VISION_RESTARTED]
    assert reason in told[0].notice.for_staff


def test_a_hanging_child_is_given_up_at_its_deadline(
    opened: Open, picture: NDArray[np.uint8], told: list[Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.engine.vision.limits._UNTIL_THEN", 0.3)
    vision = opened(child_processes.hangs_once)
    assert len(vision.detect(picture)) == 1
    assert "in time" in told[0].notice.for_staff


def test_three_faults_in_five_minutes_put_it_down_and_it_comes_back_later(
    opened: Open, clock: Clock, told: list[Told], picture: NDArray[np.uint8]
) -> None:
    vision = opened(child_processes.aborts_always)
    with pytest.raises(NoAnswer):
        vision.detect(picture)  # two faults
    with pytest.raises(NoAnswer):
        vision.detect(picture)  # the third
    assert kinds(told)[-1] is NoticeKind.VISION_DOWN
    assert not vision.ready
    with pytest.raises(NoAnswer):
        vision.start()  # not yet
    clock.now += 60
    vision.start()
    assert vision.ready
    assert told[-1].over
    assert told[-1].notice.kind is NoticeKind.VISION_DOWN


def test_faults_far_apart_never_put_it_down(
    opened: Open, clock: Clock, told: list[Told], picture: NDArray[np.uint8]
) -> None:
    vision = opened(child_processes.aborts_always)
    for _ in range(4):
        with pytest.raises(NoAnswer):
            vision.detect(picture)
        clock.now += 301
    assert set(kinds(told)) == {NoticeKind.VISION_RESTARTED}
    assert vision.restarts == 8


def test_a_pack_that_can_not_be_loaded_is_told_in_its_own_words(
    opened: Open, told: list[Told], picture: NDArray[np.uint8]
) -> None:
    with pytest.raises(NoAnswer):
        opened(child_processes.never_loads).detect(picture)
    assert "lacks a file" in told[0].notice.for_staff


def test_waiting_ends_at_once_when_the_engine_is_to_stop(tmp_path: Path) -> None:
    halt = Event()
    vision = Vision(
        VisionPlan(tmp_path), pack_id="x", tell=print, halt=halt, worker=child_processes.never_answers
    )
    timer = Timer(0.2, halt.set)
    timer.start()
    with pytest.raises(Halted):
        vision.start()
    timer.join()
    vision.close()


def test_pictures_may_change_their_size(opened: Open) -> None:
    vision = opened(child_processes.well)
    for height, width in ((480, 640), (1080, 1920), (240, 320)):
        assert len(vision.detect(np.zeros((height, width, 3), np.uint8))) == 1
    assert vision.restarts == 0


def test_answers_about_places_outside_the_picture_are_not_believed(opened: Open, told: list[Told]) -> None:
    with pytest.raises(NoAnswer):
        opened(child_processes.well).detect(np.zeros((60, 60, 3), np.uint8))
    assert "no sense" in told[0].notice.for_staff


def test_the_child_finds_the_six_people_and_dies_with_its_parent(
    any_pack: ModelPack, six_people: Path
) -> None:
    script = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from kiosk.engine.packs.pack import open_pack\n"
        "from kiosk.engine.vision.vision import Vision\n"
        "from kiosk.engine.vision.wire import VisionPlan\n"
        "from kiosk.exchange.photos import load_photo\n"
        "if __name__ == '__main__':\n"
        "    pack = open_pack(Path(sys.argv[1]))\n"
        "    vision = Vision(VisionPlan(pack.folder), pack_id=pack.id, tell=print)\n"
        "    pixels = load_photo(Path(sys.argv[2]))\n"
        "    faces = vision.embed(pixels, vision.detect(pixels))\n"
        "    assert 'onnxruntime' not in sys.modules, 'the parent loaded ONNX Runtime'\n"
        "    print(vision.pid, len(faces), len({face.embedding.pack_id for face in faces}), flush=True)\n"
        "    time.sleep(60)\n"
    )
    main = any_pack.folder.parent / "parent.py"
    main.write_text(script)
    parent = subprocess.Popen(
        [sys.executable, str(main), str(any_pack.folder), str(six_people)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert parent.stdout is not None
    pid, faces, packs = (int(word) for word in parent.stdout.readline().split())
    assert (faces, packs) == (6, 1)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    child = _process(pid)
    gone, _ = psutil.wait_procs([child] if child else [], timeout=2)
    assert child is None or gone, "the child outlived its parent by two seconds"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_child_is_back_within_a_second_or_so(any_pack: ModelPack, six_people: Path) -> None:
    pixels = load_photo(six_people)
    told: list[Told] = []
    vision = Vision(VisionPlan(any_pack.folder), pack_id=any_pack.id, tell=told.append)
    before = vision.embed(pixels, vision.detect(pixels))
    assert vision.pid is not None
    os.kill(vision.pid, signal.SIGKILL)
    begun = time.monotonic()
    after = vision.embed(pixels, vision.detect(pixels))
    assert time.monotonic() - begun < 10
    assert vision.restarts == 1
    assert np.allclose(before[0].embedding.vector, after[0].embedding.vector, atol=1e-5)
    vision.close()


def _process(pid: int) -> psutil.Process | None:
    try:
        return psutil.Process(pid)
    except psutil.NoSuchProcess:
        return None
