"""`kiosk attendance`, as it is typed."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.roster import Person
from kiosk.domain.school import SchoolClass
from kiosk.store.attendance import EventLog
from kiosk.store.classes import Classes
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions

NINE = datetime(2026, 11, 16, 9, tzinfo=UTC)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Two classes, each with a lesson on the same Monday; who was marked is Ada."""
    folder = tmp_path / "profile"
    with open_database(folder / "register.db") as database:
        People(database).add(Person("1", "Ada", "Lovelace"))
        for number, title in ((1, "9B Physics"), (2, "8A Art")):
            Classes(database).save(SchoolClass(f"c-{number}", title))
            session = Session(f"s-{number}", title, "", NINE, zone="Europe/London", class_id=f"c-{number}")
            Sessions(database).add(session, ["1"])
            event = AttendanceEvent(f"e-{number}", session.id, "1", EventKind.MARKED, Method.TAP, NINE)
            EventLog(database).append(event)
    (folder / "settings.toml").write_text('zone = "Europe/London"\n')
    return folder


@pytest.fixture
def typed(profile: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def type_in(*words: str | Path) -> tuple[int, str, str]:
        code = main(["--data-dir", str(profile), "attendance", *map(str, words)])
        told = capfd.readouterr()
        return code, told.out, told.err

    return type_in


def test_a_class_is_exported_and_noted(typed: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    code, out, _ = typed("export", "--from", "2026-11-16", "--class", "9b physics", "--out", tmp_path)
    path = tmp_path / "attendance-9B-Physics-2026-11-16.csv"
    assert (code, out) == (0, f"{path} has 1 lesson.\n")
    assert path.read_text("utf-8-sig").count("Lovelace") == 1
    _, noted, _ = typed("exported", "--json", "-")
    (file,) = json.loads(noted)["files"]
    assert (file["path"], file["from"], file["class"]) == (str(path), "2026-11-16", "c-1")


def test_a_file_is_replaced_only_by_force(typed: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    words = ("export", "--from", "2026-11-16", "--format", "xlsx", "--out", tmp_path / "a.xlsx")
    assert typed(*words)[0] == 0
    before = (tmp_path / "a.xlsx").read_bytes()
    code, _, err = typed(*words)
    assert (code, (tmp_path / "a.xlsx").read_bytes()) == (1, before)
    assert "is there already" in err
    assert typed(*words, "--force")[0] == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--from", "2026-11-16", "--to", "2026-11-15"), "The last day lies before the first"),
        (("--from", "2026-11-16", "--class", "7C"), "There is no class 7C. There are: 8A Art, 9B Physics."),
        (("--from", "2026-11-16", "--format", "xls"), "There is no format xls."),
        (("--from", "2026-11-16", "--out", "gone/a.csv"), "There is no folder gone."),
        (("--scheduled",), "No folder is chosen for registers."),
    ],
)
def test_what_cannot_be_done_is_told(
    words: tuple[str, ...], sentence: str, typed: Callable[..., tuple[int, str, str]]
) -> None:
    code, out, err = typed("export", *words)
    assert (code, out) == (1, "")
    assert sentence in err


def test_the_schedule_is_caught_up_once(
    typed: Callable[..., tuple[int, str, str]], profile: Path, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    with (profile / "settings.toml").open("a") as settings:
        settings.write(f"export_folder = '{share}'\nexport_at = '00:00'\n")
    with open_database(profile / "register.db") as database:
        Sessions(database).add(Session("s-now", "Now", "", datetime.now(UTC), zone="Europe/London"), ["1"])
    code, out, _ = typed("export", "--scheduled")
    assert code == 0
    assert [str(path) in out for path in share.iterdir()] == [True]
    assert typed("export", "--scheduled")[1] == "All that is due was written before.\n"


def test_own_layouts_that_are_wrong_are_told(
    typed: Callable[..., tuple[int, str, str]], profile: Path
) -> None:
    (profile / "exports").mkdir()
    (profile / "exports" / "ours.toml").write_text('title = "Ours"\nrows = "pupil"\ncolumns = []\n')
    code, out, err = typed("formats")
    assert code == 0
    assert "edfi" in out
    assert "ours.toml, line 2, column 1" in err
    code, _, err = typed("export", "--from", "2026-11-16", "--format", "ours")
    assert code == 1
    assert "ours.toml, line 2, column 1" in err


def test_attendance_is_drawn_of_a_class(typed: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    file = tmp_path / "week.svg"
    words = ("plot", file, "--from", "2026-11-16", "--kind", "week", "--class", "9b physics")
    code, out, _ = typed(*words)
    assert (code, out) == (0, f"The picture is in {file}.\n")
    drawn = file.read_bytes()
    assert b"<svg" in drawn
    code, _, err = typed(*words)
    assert (code, file.read_bytes()) == (1, drawn)
    assert "is there already" in err
    assert typed(*words, "--force")[0] == 0


def test_nothing_is_drawn_of_days_without_marks(
    typed: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    code, _, err = typed("plot", tmp_path / "late.png", "--from", "2020-11-16")
    assert code == 1
    assert err.endswith("There are no marks in these days, so nothing was drawn.\n")
    assert not (tmp_path / "late.png").exists()
