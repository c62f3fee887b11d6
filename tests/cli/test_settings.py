"""`kiosk settings` on real files."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.access import Look
from kiosk.settings import load_settings
from kiosk.store.access import AccessLog
from kiosk.store.database import open_database


def kiosk(folder: Path, *arguments: str) -> int:
    return main(["--data-dir", str(folder), "settings", *arguments])


def test_several_are_set_at_once_and_who_did_is_written_down(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    open_database(tmp_path / "register.db").close()
    assert kiosk(tmp_path, "set", "late_after_minutes=5", "sounds=false", "room=Room = 7") == 0
    said = capsys.readouterr().out
    assert "late_after_minutes, room, sounds" in said
    assert "by late_after_minutes, room." in said, "sounds need no start anew"
    settings = load_settings(tmp_path / "settings.toml", policy=tmp_path / "policy.toml").settings
    assert (settings.late_after_minutes, settings.sounds, settings.room) == (5, False, "Room = 7")
    with open_database(tmp_path / "register.db") as database:
        row = AccessLog(database).newest(1)[0]
    assert row.look is Look.SETTINGS_CHANGED
    assert "late_after_minutes = 5" in row.details
    assert "command line" in row.by


def test_of_several_none_is_set_where_one_can_not_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert kiosk(tmp_path, "set", "sounds=false", "late_after_minutes=500") == 1
    assert "Late after must be whole minutes from 0" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [], "nothing is written, and no register is made"


def test_a_name_that_is_none_is_told_with_those_near_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert kiosk(tmp_path, "get", "late_after_minuts") == 1
    assert "Did you mean late_after_minutes" in capsys.readouterr().err
    assert kiosk(tmp_path, "set", "hologram=1") == 1
    assert "kiosk settings list" in capsys.readouterr().err


def test_what_is_laid_down_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "policy.toml").write_text("sounds = true\n")
    assert kiosk(tmp_path, "set", "sounds=false") == 1
    said = capsys.readouterr().err
    assert "set by your organisation" in said
    assert "policy.toml" in said
    assert kiosk(tmp_path, "reset", "sounds") == 1


def test_the_list_tells_each_value_and_who_set_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "policy.toml").write_text("sounds = false\n")
    assert kiosk(tmp_path, "set", "late_after_minutes=5") == 0
    capsys.readouterr()
    assert kiosk(tmp_path, "list", "--json", "-") == 0
    found = {each["name"]: each for each in json.loads(capsys.readouterr().out)["settings"]}
    assert [found[name]["set_by"] for name in ("sounds", "late_after_minutes", "zone")] == [
        "machine",
        "user",
        "default",
    ]
    assert (found["late_after_minutes"]["value"], found["late_after_minutes"]["default"]) == (5, 10)
    assert kiosk(tmp_path, "list", "A sound of its own") == 0
    assert capsys.readouterr().out.split() == ["sounds", "false", "your", "organisation", "(policy.toml)"]


def test_a_reset_brings_back_what_is_usual(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    kiosk(tmp_path, "set", "late_after_minutes=5")
    assert kiosk(tmp_path, "reset", "late_after_minutes") == 0
    capsys.readouterr()
    kiosk(tmp_path, "get", "late_after_minutes")
    assert capsys.readouterr().out == "10\n"
