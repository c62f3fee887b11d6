"""Whoever kills the program in the middle of a lesson finds every mark that was shown, once."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest

from kiosk.domain.attendance import EventKind, Session
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from tests.faults import drawn
from tests.faults.conftest import Figures

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork to start lives by")

LIVES_A_LESSON = 4
OPENED = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)


@dataclass(slots=True)
class Kills:
    """What came of them."""

    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    unseen: int = 0  # on disk, though the kill came before it was shown
    reopen_ms: list[float] = field(default_factory=list[float])


@contextmanager
def lives(register: Path, pack: Path, film: Path) -> Generator[subprocess.Popen[str]]:
    code = "import sys; from tests.faults.program import serve_lives; serve_lives(*sys.argv[1:])"
    command = [sys.executable, "-c", code, str(register), str(pack), str(film)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        yield program
        assert program.stdin is not None
        program.stdin.close()


def live_and_die(program: subprocess.Popen[str], session_id: str, dice: random.Random) -> list[str]:
    """One life, killed at random in the midst of marking; whom it showed as marked."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(f"{session_id}\n")
    program.stdin.flush()
    shown: list[str] = []
    life = vision = 0
    while (line := program.stdout.readline().split()) != ["over"]:
        assert line, "the program ended by itself"
        match line:
            case ["life", pid]:
                life = int(pid)
            case ["vision", pid]:
                vision = int(pid)
            case _:
                shown.append(line[2])
                if len(shown) == 1:
                    time.sleep(dice.uniform(0.0, 0.15))
                    os.kill(life, signal.SIGKILL)
    deadline = time.monotonic() + 5
    while psutil.pid_exists(vision) and time.monotonic() < deadline:
        time.sleep(0.005)
    assert not psutil.pid_exists(vision), "Vision outlived the program"
    return shown


def kill(times: int, register: Path, pack: Path, film: Path) -> Kills:
    with open_database(register) as database, database.writing():
        for number in range(drawn.MOST):
            People(database).add(drawn.person(number))
        for number in range(0, times, LIVES_A_LESSON):
            Sessions(database).add(Session(f"s-{number}", "9B Physics", "Room 12", OPENED))
    found, dice = Kills(), random.Random(200)
    with lives(register, pack, film) as program:
        for number in range(times):
            session_id = f"s-{number - number % LIVES_A_LESSON}"
            before = _marked(register, session_id, found)
            shown = live_and_die(program, session_id, dice)
            after = _marked(register, session_id, found)
            found.acknowledged += len(shown)
            found.lost += len(set(shown) - set(after)) + len(set(before) - set(after))
            found.doubled += len(after) - len(set(after))
            found.unseen += len(set(after) - set(before) - set(shown))
    return found


def _marked(register: Path, session_id: str, found: Kills) -> list[str]:
    begun = time.perf_counter()
    with open_database(register) as database:  # runs the quick check
        found.reopen_ms.append((time.perf_counter() - begun) * 1000)
        events = EventLog(database).events_of(session_id)
    return [event.person_id for event in events if event.kind is EventKind.MARKED]


def test_killed_in_the_midst_of_marking_no_shown_mark_is_lost_or_doubled(
    tmp_path: Path, drawn_pack: Path, drawn_film: Path
) -> None:
    found = kill(3, tmp_path / "register.db", drawn_pack, drawn_film)
    assert (found.lost, found.doubled) == (0, 0)
    assert found.acknowledged >= 3


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(600)
def test_killed_two_hundred_times_no_shown_mark_is_lost_or_doubled(
    tmp_path: Path, drawn_pack: Path, drawn_film: Path, figures: Figures
) -> None:
    found = kill(200, tmp_path / "register.db", drawn_pack, drawn_film)
    figures(
        kills=200,
        acknowledged=found.acknowledged,
        lost=found.lost,
        doubled=found.doubled,
        on_disk_before_shown=found.unseen,
        slowest_reopen_ms=round(max(found.reopen_ms), 1),
    )
    assert (found.lost, found.doubled) == (0, 0)
    assert found.acknowledged > 800
