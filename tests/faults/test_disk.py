"""A disk that is full, locked or damaged, a clock that jumps: no mark is lost, doubled or shown too early."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.marks import marks_of
from kiosk.domain.notices import NoticeKind
from kiosk.engine.messages import Recorded
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.people import People
from tests.faults import drawn
from tests.faults.conftest import Figures
from tests.faults.lesson import SESSION, Lesson, Stage, everyone, ids

PEOPLE = 48


@pytest.fixture(scope="module")
def stage(drawn_pack: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    film = drawn.write_film(tmp_path_factory.mktemp("films") / "class", range(PEOPLE))
    return Stage(drawn_pack, film, PEOPLE)


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[Path, None, None]:
    """A disk of 3 MB of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    done = subprocess.run(
        [mount or "false", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("Only root can give a test a small disk")
    yield disk
    subprocess.run([shutil.which("umount") or "umount", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """A file that takes all the room that is left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return filler


def test_a_full_disk_shows_nothing_too_early_and_goes_on_when_there_is_room(
    stage: Stage, small_disk: Path
) -> None:
    with Lesson(stage, small_disk / "register.db") as lesson:
        lesson.start()
        lesson.step_until(lambda: len(lesson.shown) >= 8)
        filler = fill(small_disk)
        lesson.step_until(lambda: bool(lesson.told(NoticeKind.NOT_RECORDED)))
        shown = sorted(lesson.shown)
        assert ids(lesson.marks()) == shown, "all that was shown can be read on the full disk, and no more"
        assert "disk is full" in lesson.told(NoticeKind.NOT_RECORDED)[0].notice.for_staff
        filler.unlink()
        freed = time.monotonic()
        lesson.step_until(lambda: lesson.told(NoticeKind.NOT_RECORDED)[-1].over)
        assert time.monotonic() - freed < 5
        lesson.step_until(lambda: len(lesson.shown) == PEOPLE)
        assert ids(lesson.marks()) == sorted(lesson.shown) == everyone(PEOPLE)


_HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""


@contextmanager
def locked(register: Path, seconds: float) -> Generator[None, None, None]:
    """Another program holds the register for so long."""
    command = [sys.executable, "-c", _HOLD, str(register), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield


def lock_it(stage: Stage, register: Path, *, seconds: float, busy_seconds: float) -> Lesson:
    with Lesson(stage, register, busy_seconds=busy_seconds) as lesson:
        lesson.start()
        lesson.step_until(lambda: len(lesson.shown) >= 8)
        with locked(register, seconds):
            lesson.step_until(lambda: bool(lesson.told(NoticeKind.NOT_RECORDED)))
            assert len(lesson.marks()) == len(lesson.shown), "readers are not held up"
            lesson.step_until(lambda: len(lesson.shown) == PEOPLE)
        assert ids(lesson.marks()) == everyone(PEOPLE)
    return lesson


def test_a_register_held_by_another_program_gets_every_mark_afterwards(stage: Stage, tmp_path: Path) -> None:
    lesson = lock_it(stage, tmp_path / "register.db", seconds=1.0, busy_seconds=0.2)
    assert "Another program" in lesson.told(NoticeKind.NOT_RECORDED)[0].notice.for_staff
    assert lesson.told(NoticeKind.NOT_RECORDED)[-1].over


@pytest.mark.slow
def test_a_register_held_for_ten_seconds_gets_every_mark_afterwards(stage: Stage, tmp_path: Path) -> None:
    lock_it(stage, tmp_path / "register.db", seconds=10.0, busy_seconds=5.0)


class Wall:
    """A clock on the wall that somebody moves."""

    def __init__(self, start: datetime) -> None:
        self._start, self._begun = start, time.monotonic()
        self.moved = timedelta()

    def __call__(self) -> datetime:
        return self._start + self.moved + timedelta(seconds=time.monotonic() - self._begun)


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_set_back_or_forth_loses_and_doubles_no_mark(
    stage: Stage, tmp_path: Path, hours: int
) -> None:
    wall = Wall(SESSION.opens_at)
    with Lesson(stage, tmp_path / "register.db", now=wall) as lesson:
        lesson.start()
        lesson.step_until(lambda: len(lesson.shown) >= 16)
        wall.moved = timedelta(hours=hours)
        lesson.step_until(lambda: len(lesson.shown) == PEOPLE)
        assert ids(lesson.marks()) == everyone(PEOPLE)
        assert [event.person_id for event in lesson.marks()] == lesson.shown, "kept in the order they came"
        latencies = [report.latency_ms for report in lesson.reports.of(Recorded)]
        assert 0 < max(latencies) < 60_000, "measured by a clock that nobody sets"
        marks = marks_of(SESSION, everyone(PEOPLE), lesson.marks())
        assert {mark.state for mark in marks.values()} == {MarkState.PRESENT}


def test_a_lesson_in_the_hour_that_comes_twice_keeps_its_order(stage: Stage, tmp_path: Path) -> None:
    """Summer time ends on 25 October 2026 at 01:00 UTC in Berlin: 02:30 comes twice that night."""
    wall = Wall(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    with Lesson(stage, tmp_path / "register.db", now=wall) as lesson:
        lesson.start()
        lesson.step_until(lambda: len(lesson.shown) >= 8)
        wall.moved = timedelta(hours=1)
        lesson.step_until(lambda: len(lesson.shown) == PEOPLE)
        moments = [event.at for event in lesson.marks()]
    assert moments == sorted(moments)
    berlin = [moment.astimezone(ZoneInfo("Europe/Berlin")) for moment in moments]
    assert {local.hour for local in berlin} == {2}
    assert {local.fold for local in berlin} == {0, 1}, "told apart, though the clock shows the same hour"


_ACROSS_THE_HOUR = """
import sys, time
from pathlib import Path
from tests.faults.lesson import Lesson, Stage
stage = Stage(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
if __name__ == "__main__":
    with Lesson(stage, Path(sys.argv[4])) as lesson:
        lesson.start()
        lesson.step_until(lambda: len(lesson.shown) >= 8)
        print(time.localtime().tm_hour)
        while time.localtime().tm_hour == 1:
            time.sleep(0.1)
        lesson.step_until(lambda: len(lesson.shown) == stage.people)
        print(time.localtime().tm_hour)
"""


@pytest.mark.slow
def test_a_whole_process_crosses_into_summer_time(stage: Stage, tmp_path: Path) -> None:
    """It believes that it is in Berlin on 28 March 2027, when 03:00 follows upon 01:59:59."""
    faketime = shutil.which("faketime")
    if faketime is None:
        pytest.skip("There is no faketime (Debian: faketime), which gives a program another time")
    program = tmp_path / "program.py"
    program.write_text(_ACROSS_THE_HOUR)
    command = [faketime, "-f", "@2027-03-28 01:59:56", sys.executable, str(program)]
    arguments = [str(stage.pack), str(stage.film), str(stage.people), str(tmp_path / "register.db")]
    environment = {**os.environ, "TZ": "Europe/Berlin", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [*command, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["1", "3"]
    with open_database(tmp_path / "register.db") as database:
        events = EventLog(database).events_of(SESSION.id)
    assert ids(events) == everyone(PEOPLE)
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert events[-1].at - events[0].at < timedelta(minutes=2), "in UTC no hour was left out"


WHOLE = sorted((drawn.person(number) for number in range(421)), key=lambda one: one.id)
DAMAGE = ("flip a bit", "write over", "wipe a page", "cut short", "flip in the log", "cut the log")


def damage(folder: Path, how: str, dice: random.Random) -> None:
    path = folder / ("register.db-wal" if "log" in how else "register.db")
    content = bytearray(path.read_bytes())
    place = dice.randrange(len(content))
    match how:
        case "flip a bit" | "flip in the log":
            content[place] ^= 1 << dice.randrange(8)
        case "write over":
            content[place : place + 16] = dice.randbytes(min(16, len(content) - place))
        case "wipe a page":
            page = place // 4096 * 4096
            content[page : page + 4096] = bytes(4096)
        case _:
            del content[place:]
    path.write_bytes(content)


@pytest.fixture(scope="module")
def left_by_a_crash(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register as a killed program leaves it, its newest marks still in the write-ahead log."""
    folder = tmp_path_factory.mktemp("left")
    register = folder / "register.db"
    with open_database(register) as database, database.writing():
        for number in range(400):
            People(database).add(drawn.person(number))
    with open_database(register) as database:
        for number in range(400, 421):
            People(database).add(drawn.person(number))
        crashed = tmp_path_factory.mktemp("crashed")
        for name in ("register.db", "register.db-wal"):
            shutil.copy(folder / name, crashed / name)
    return crashed


def damage_often(left: Path, tmp_path: Path, times: int) -> dict[str, Counter[str]]:
    """What came of each kind of damage."""
    dice = random.Random(300)
    found = {how: Counter[str]() for how in DAMAGE}
    for number in range(times):
        how = DAMAGE[number % len(DAMAGE)]
        folder = tmp_path / f"{number}"
        shutil.copytree(left, folder)
        damage(folder, how, dice)
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        outcome = open_damaged(folder / "register.db")
        if outcome == "refused":
            after = {path.name: path.read_bytes() for path in folder.iterdir()}
            assert {name: after.get(name) for name in before} == before, "left as it was"
        found[how][outcome] += 1
        shutil.rmtree(folder)
    return found


def open_damaged(register: Path) -> str:
    """Open it as the program does; a Fault is what becomes a sentence on the screen."""
    try:
        database = open_database(register)
    except Fault:
        return "refused"
    with database:
        try:
            people = People(database).everyone()
        except Fault:
            return "told"
    return "harmless" if sorted(people, key=lambda one: one.id) == WHOLE else "unnoticed"


def test_a_damaged_register_is_told_in_a_sentence_and_never_written_over(
    left_by_a_crash: Path, tmp_path: Path
) -> None:
    found = damage_often(left_by_a_crash, tmp_path, 60)
    assert found["cut short"]["unnoticed"] == found["wipe a page"]["unnoticed"] == 0
    assert found["cut short"]["refused"] > found["cut short"]["harmless"]


@pytest.mark.slow
def test_three_hundred_damages_are_told_or_do_no_harm(
    left_by_a_crash: Path, tmp_path: Path, figures: Figures
) -> None:
    found = damage_often(left_by_a_crash, tmp_path, 300)
    figures(damages=300, **found)
    assert found["cut short"]["unnoticed"] == found["wipe a page"]["unnoticed"] == 0
    assert found["cut short"]["refused"] > found["cut short"]["harmless"]
