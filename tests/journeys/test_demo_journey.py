"""From one command to a register that fills: the demo, as a newcomer meets it."""

import re
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest

from kiosk.domain.attendance import EventKind
from kiosk.store.database import open_database
from tests.journeys.conftest import Kiosk, command, without_a_screen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen"),
]

ENROLLED = {"Jonas Falk", "Mira Solano", "Ellen Voss", "Tomas Okafor"}
_MARK = re.compile(r"^([^:\n]+): present, \d\d:\d\d \(\d of 4\)$", re.MULTILINE)


def _marked_in(register: Path) -> list[str]:
    """Names in the order in which they were marked."""
    with open_database(register) as database:
        rows = database.rows(
            "SELECT given_name || ' ' || family_name AS name FROM events JOIN people ON people.id = person_id"
            " WHERE kind = ? ORDER BY seq",
            (EventKind.MARKED.value,),
        )
    return [str(row["name"]) for row in rows]


def test_the_first_command_shows_four_marks_and_ends_well(kiosk: Kiosk, ready_profile: Path) -> None:
    ended = kiosk("--data-dir", ready_profile, "run")
    assert ended.returncode == 0, ended.stderr
    assert "no screen here" in ended.stdout
    printed = _MARK.findall(ended.stdout)
    assert sorted(printed) == sorted(ENROLLED)
    assert _marked_in(ready_profile / "demo" / "register.db") == printed
    assert "Traceback" not in ended.stderr

    picture = cv2.imread(str(ready_profile / "cache" / "kiosk-demo.png"))
    assert picture is not None
    assert picture.shape[0] >= 600
    assert float(np.std(picture)) > 20, "the picture of the window is blank"


@pytest.mark.parametrize("pack", ["starter_pack", "open_pack"])
def test_over_the_whole_film_nobody_but_the_four_is_named(
    kiosk: Kiosk, tmp_path: Path, demo_folder: Path, request: pytest.FixtureRequest, pack: str
) -> None:
    demo = demo_folder / "demo-1"
    found = tmp_path / "found.json"
    options = ("--people", demo / "people", "--pack", request.getfixturevalue(pack).folder, "--json", found)
    ended = kiosk("--data-dir", tmp_path / "profile", "replay", demo / "walkups.avi", *options)
    assert ended.returncode == 0, ended.stderr
    accepted = re.findall(r'"kind": "accept",\s+"person": "([^"]+)"', found.read_text(encoding="utf-8"))
    assert set(accepted) == ENROLLED


def test_killed_in_the_middle_it_keeps_what_it_has_shown(
    kiosk: Kiosk, repository: Path, ready_profile: Path
) -> None:
    shown: list[str] = []
    children: list[psutil.Process] = []
    with subprocess.Popen(
        command("--data-dir", ready_profile, "run"),
        cwd=repository,
        env=without_a_screen(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as program:
        assert program.stdout is not None
        for line in program.stdout:
            shown += _MARK.findall(line)
            if len(shown) == 2:
                children = psutil.Process(program.pid).children(recursive=True)
                program.kill()
    assert len(shown) == 2
    assert psutil.wait_procs(children, timeout=10)[1] == []
    assert _marked_in(ready_profile / "demo" / "register.db")[:2] == shown

    again = kiosk("--data-dir", ready_profile, "run")
    assert again.returncode == 0, again.stderr
    assert _marked_in(ready_profile / "demo" / "register.db")[:2] == shown


def test_a_register_that_is_damaged_is_said_and_left_as_it_is(kiosk: Kiosk, ready_profile: Path) -> None:
    register = ready_profile / "demo" / "register.db"
    register.parent.mkdir()
    register.write_bytes(b"this was a register once" * 400)
    ended = kiosk("--data-dir", ready_profile, "run")
    assert ended.returncode != 0
    assert "is damaged and was left as it is" in ended.stdout + ended.stderr
    assert register.read_bytes() == b"this was a register once" * 400
