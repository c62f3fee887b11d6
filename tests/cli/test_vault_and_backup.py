"""`kiosk vault`, `kiosk backup`, `kiosk people forget` as they are typed, and what the doctor says."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import time_machine

from kiosk.cli import doctor_keys, main
from kiosk.cli.finding import State
from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Person, Template
from kiosk.paths import AppPaths
from kiosk.settings import save_settings
from kiosk.store.database import keys_of, open_database
from kiosk.store.people import People
from kiosk.store.templates import Templates
from tests.consents import consent_to

Typed = Callable[..., tuple[int, str, str]]


@pytest.fixture
def typed(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Types a command; gives its exit code, its output and what it said on stderr."""

    def type_in(*words: str | Path, data: Path = app_paths.data) -> tuple[int, str, str]:
        code = main(["--data-dir", str(data), *map(str, words)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return type_in


@pytest.fixture
def enrolled(app_paths: AppPaths) -> AppPaths:
    """A profile with Ada, who is known by face."""
    with open_database(app_paths.database) as database:
        People(database).add(Person("17", "Ada", "Lovelace"))
        consent_to(database, "17")
        vector = np.asarray([1, 0], np.float32)
        Templates(database).add([Template("17", Embedding(vector, "open-1"), 0.5, datetime.now(UTC))])
    return app_paths


def test_a_register_moves_to_another_computer_with_its_words(
    typed: Typed, enrolled: AppPaths, tmp_path: Path
):
    stick, words = tmp_path / "stick", tmp_path / "words.txt"
    _, shown, _ = typed("vault", "phrase")
    words.write_text(shown, "utf-8")
    assert len(shown.split()) == 48, "24 words, each with its number"
    assert typed("vault", "phrase")[0] == 1, "shown once"
    code, made, _ = typed("backup", "create", "--folder", stick, "--json", tmp_path / "made.json")
    assert code == 0
    assert "Lovelace" not in made
    backup = json.loads((tmp_path / "made.json").read_text("utf-8"))["file"]
    assert typed("backup", "list", "--folder", stick)[1].split()[0] == Path(backup).name
    assert "can be restored: 1 person, 0 events" in typed("backup", "verify", backup)[1]
    other = tmp_path / "other"
    assert "Give its recovery phrase" in typed("backup", "restore", backup, data=other)[2]
    code, told, _ = typed("backup", "restore", backup, "--words", words, data=other)
    assert (code, told.startswith("The register is that of ")) == (0, True)
    with open_database(other / "register.db") as database:
        assert Templates(database).counts("open-1") == {"17": 1}
    assert enrolled.database.exists()


def test_a_new_key_comes_with_new_words(typed: Typed, enrolled: AppPaths, tmp_path: Path):
    old = tmp_path / "old.txt"
    old.write_text(typed("vault", "phrase")[1], "utf-8")
    code, shown, _ = typed("vault", "rotate")
    assert code == 0
    assert len(shown.split("\n")) == 8
    status = json.loads(typed("vault", "status", "--json", "-")[1])
    assert (status["home"], status["phrase"], status["people"]) == ("file", True, 1)
    assert "Take those that were made last" in typed("vault", "restore", "--words", old)[2]
    with open_database(enrolled.database) as database:
        assert Templates(database).roster("open-1").enrolled == 1


@pytest.mark.usefixtures("enrolled")
def test_forgetting_gives_a_certificate_without_a_name(typed: Typed, tmp_path: Path):
    for file in (tmp_path / "certificate.txt", tmp_path / "certificate.json"):
        code, told, _ = typed("people", "forget", "17", "--reason", "on request", "--certificate", file)
        assert code == 0
        assert "Traces found in the files afterwards: 0" in told
        assert "Ada" not in told + file.read_text("utf-8")
        assert "17" in file.read_text("utf-8")
    assert json.loads(file.read_text("utf-8"))["templates"] == 0, "the second time there was nothing left"
    assert "Nobody with the id 99" in typed("people", "forget", "99")[2]


def test_what_can_not_be_done_is_said_in_a_sentence(typed: Typed, enrolled: AppPaths, tmp_path: Path):
    assert "No folder for backups is set" in typed("backup", "create")[2]
    nonsense = tmp_path / "letter.txt"
    nonsense.write_text("Dear parents", "utf-8")
    assert "is not a backup of a kiosk" in typed("backup", "verify", nonsense)[2]
    assert "has 24 words; these are 2" in typed("vault", "restore", "--words", nonsense)[2]
    assert "There is no register" in typed("backup", "create", "--folder", tmp_path, data=tmp_path / "no")[2]
    (enrolled.data / "kiosk.lock").write_text("1\nkiosk\nhere\n", "utf-8")
    save_settings(enrolled.settings, backup_folder=str(tmp_path / "stick"))
    typed("backup", "create")
    (backup,) = (tmp_path / "stick").glob("*.backup")
    assert "The kiosk is open. Close it first" in typed("backup", "restore", backup)[2]


def test_the_doctor_tells_what_the_keys_home_can_not_protect_from(enrolled: AppPaths):
    advice = doctor_keys.keys(enrolled).advice
    assert "whoever copies the whole folder can open the faces" in advice
    assert "Make a recovery phrase" in advice
    next(keys_of(enrolled.database).glob("device-*")).unlink()
    assert doctor_keys.keys(enrolled).state is State.BROKEN


def test_the_doctor_tells_of_backups_that_are_missing_or_old(
    typed: Typed, enrolled: AppPaths, tmp_path: Path
):
    assert doctor_keys.backups(enrolled).found == "no folder for them is set"
    save_settings(enrolled.settings, backup_folder=str(tmp_path / "stick"))
    assert doctor_keys.backups(enrolled).found.startswith("none in ")
    typed("backup", "create")
    assert doctor_keys.backups(enrolled).state is State.WELL
    with time_machine.travel(datetime.now(UTC) + timedelta(days=4)):
        assert doctor_keys.backups(enrolled).state is State.ATTENTION
