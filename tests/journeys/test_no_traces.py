"""After a whole day nothing that lies about tells who was there: no name, no face outside the register."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import psutil
import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import MarkState
from kiosk.domain.roster import Person
from kiosk.domain.staff import Role
from kiosk.engine.packs.pack import ModelPack
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from kiosk.store.templates import Templates
from tests.journeys.conftest import Kiosk, command, without_a_screen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="the crash is a signal"),
]

PARENT, STAFF = "Xochitl Tenochtitlan", "Wilhelmina Abernathy"
# What is made to hold personal data: the register with its copies, and the keys. All else must hold none.
_OF_THE_REGISTER = re.compile(r"^register[^/]*\.(db|db-wal|db-shm|head)$|^keys(/|$)")
_PUT_THERE_BY_THE_TEST = ("packs", "cache/demo")
_NUMBERS = re.compile(rb"(?:-?\d+\.\d{3,}(?:e-?\d+)?[\s,;]+){8,}")


def lying_about(profile: Path, temporary: Path) -> Iterator[Path]:
    for file in profile.rglob("*"):
        name = file.relative_to(profile).as_posix()
        if (
            file.is_file()
            and not _OF_THE_REGISTER.match(name)
            and not name.startswith(_PUT_THERE_BY_THE_TEST)
        ):
            yield file
    yield from (file for file in temporary.rglob("*") if file.is_file())


def a_lesson_is_open(register: Path) -> tuple[list[Person], list[bytes]]:
    """Everybody on the list, and each of their Templates as bytes."""
    with open_database(register) as database:
        Sessions(database).add(Session("s-1", "9B Physics", "Room 12", datetime.now(UTC)))
        people = list(People(database).everyone())
        pack = database.rows("SELECT DISTINCT pack_id FROM templates")[0]["pack_id"]
        kept = [each for person in people for each in Templates(database).of(person.id, pack)]
    return people, [each.embedding.vector.astype("<f4").tobytes() for each in kept]


def run_until_somebody_is_marked(profile: Path, film: Path, environment: dict[str, str]) -> None:
    """Start the program as with a screen, and have it crash in native code once it has marked somebody."""
    job = command("--data-dir", profile, "run", "--source", film, "--for", "120")
    with subprocess.Popen(
        job, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        end = time.monotonic() + 100
        while time.monotonic() < end and program.poll() is None:
            with open_database(profile / "register.db", check=False) as database:
                if EventLog(database).events_of("s-1"):
                    break
            time.sleep(0.3)
        children = psutil.Process(program.pid).children(recursive=True)
        program.send_signal(signal.SIGSEGV)
        assert program.wait(20) == -signal.SIGSEGV
    _, alive = psutil.wait_procs(children, timeout=20)
    assert alive == []


def test_whoever_finds_logs_caches_and_leftovers_learns_nobodys_name_or_face(  # noqa: PLR0917 - fixtures
    kiosk: Kiosk,
    ready_profile: Path,
    demo_folder: Path,
    starter_pack: ModelPack,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    del starter_pack  # installed in the profile
    temporary, demo = tmp_path / "temporary", demo_folder / "demo-1"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    profile = ("--data-dir", ready_profile)
    took = kiosk(*profile, "people", "import", demo / "people", "--consent", f"parent, paper, {PARENT}")
    assert took.returncode == 0, took.stderr
    added = kiosk(*profile, "staff", "add", STAFF, "--role", "admin", "--password", "correct horse battery")
    assert added.returncode == 0, added.stderr
    people, vectors = a_lesson_is_open(ready_profile / "register.db")
    environment = without_a_screen() | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": os.environ["TMPDIR"]}
    run_until_somebody_is_marked(ready_profile, demo / "walkups.avi", environment)
    with open_database(ready_profile / "register.db") as database:
        assert any(event.kind is EventKind.MARKED for event in EventLog(database).events_of("s-1"))
        correction = AttendanceEvent(
            "c-1",
            "s-1",
            people[0].id,
            EventKind.CORRECTED,
            Method.TAP,
            datetime.now(UTC),
            value=MarkState.LATE,
            reason="bus",
            by=STAFF,
            role=Role.OFFICE,
        )
        EventLog(database).append(correction)
    for job in (
        ("people", "forget", people[0].id),
        ("consent", "withdraw", people[1].id, "--who", "pupil", "--objects"),
        ("retention", "run"),
        ("doctor",),
        ("audit", "access"),
    ):
        kiosk(*profile, *job)
    assert (ready_profile / "logs" / "crash.log").stat().st_size, "it did crash"

    words = {
        part.encode()
        for name in (*(person.full_name for person in people), PARENT, STAFF)
        for part in (name, name.split()[-1])
    }
    faces = {vector[start : start + 16] for vector in vectors for start in (0, len(vector) // 2)}
    assert len(words) > 8
    assert all(np.frombuffer(vector, "<f4").any() for vector in vectors)
    looked = list(lying_about(ready_profile, temporary))
    assert {"kiosk.log", "crash.log"} <= {file.name for file in looked}
    for file in looked:
        content = file.read_bytes()
        told = [word for word in words if word.lower() in content.lower()]
        assert not told, f"{file} tells {told}"
        assert not any(face in content for face in faces), f"{file} holds a Template"
        assert not _NUMBERS.search(content), f"{file} holds a list of numbers"
