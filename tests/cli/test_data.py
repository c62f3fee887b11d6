"""`kiosk data`: a whole profile deleted, and what of it can still be opened."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from kiosk.app.shared_folder import access_commands, prepare_shared
from kiosk.cli import main
from kiosk.domain.faces import Embedding
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.paths import AppPaths
from kiosk.settings import save_settings
from kiosk.store.database import keys_of, open_database
from kiosk.store.people import People
from kiosk.store.templates import Templates
from kiosk.store.vault.vault import open_vault
from tests.consents import consent_to


@pytest.fixture
def lived_in(app_paths: AppPaths, tmp_path: Path) -> AppPaths:
    """A profile with Ada, who is known by face, with backups elsewhere, and with something of everything."""
    with open_database(app_paths.database) as database:
        People(database).add(Person("17", "Ada", "Lovelace"))
        consent_to(database, "17")
        vector = np.asarray([1, 0], np.float32)
        Templates(database).add([Template("17", Embedding(vector, "open-1"), 0.5, datetime.now(UTC))])
    save_settings(app_paths.settings, backup_folder=str(tmp_path / "stick"))
    assert main(["--data-dir", str(app_paths.data), "backup", "create"]) == 0
    for file in (
        app_paths.packs / "p" / "m.onnx",
        app_paths.logs / "kiosk.log",
        app_paths.cache / "film" / "a",
    ):
        file.parent.mkdir(parents=True)
        file.write_text("x", "utf-8")
    for file in (app_paths.calibration, app_paths.list_columns, app_paths.policy):
        file.write_text("{}", "utf-8")
    for folder in (app_paths.codes, app_paths.notices, app_paths.exports):
        folder.mkdir()
    return app_paths


def _purge(paths: AppPaths, *words: str) -> int:
    return main(["--data-dir", str(paths.data), "data", "purge", *words])


def test_a_purge_leaves_its_receipt_and_what_is_not_the_kiosks(
    lived_in: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (lived_in.data / "holiday.jpg").write_text("not ours", "utf-8")
    copied = tmp_path / "copied"
    copied.mkdir()
    (copied / "vault.keys").write_bytes((keys_of(lived_in.database) / "vault.keys").read_bytes())
    before = len(list((tmp_path / "stick").iterdir()))
    assert _purge(lived_in, "--yes", "--json", str(tmp_path / "told.json")) == 0
    told = json.loads((tmp_path / "told.json").read_text("utf-8"))
    assert told["people_keys"] == 1
    assert told["left"] == ["holiday.jpg"]
    assert told["backups"] == [str(tmp_path / "stick")]
    receipt, left = sorted(lived_in.data.iterdir())
    assert json.loads(receipt.read_text("utf-8")) == told
    assert left.name == "holiday.jpg"
    assert len(list((tmp_path / "stick").iterdir())) == before
    assert "recovery phrase alone" in capsys.readouterr().out
    with pytest.raises(Fault, match="not on this computer"):
        open_vault(copied)


def test_a_purge_asks_first_and_can_be_refused(lived_in: AppPaths, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_asked: object, **_how: object) -> None:
        raise EOFError

    monkeypatch.setattr("builtins.input", refuse)
    monkeypatch.setattr("click.termui.visible_prompt_func", refuse)
    assert _purge(lived_in) == 130
    assert lived_in.database.exists()


def test_an_open_kiosk_is_not_purged(lived_in: AppPaths, capsys: pytest.CaptureFixture[str]):
    (lived_in.data / "kiosk.lock").write_text(f"{os.getpid()}\nkiosk\nhere\n", "utf-8")
    assert _purge(lived_in, "--yes") == 1
    assert "Close it first" in capsys.readouterr().err
    assert lived_in.database.exists()


def test_an_interrupted_purge_can_be_begun_again(lived_in: AppPaths, monkeypatch: pytest.MonkeyPatch):
    def killed(_folder: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("shutil.rmtree", killed)
        assert _purge(lived_in, "--yes") == 130
    assert _purge(lived_in, "--yes") == 0
    assert [each.suffix for each in lived_in.data.iterdir()] == [".json"]


def test_a_policy_that_can_not_be_used_is_not_laid_down(app_paths: AppPaths, tmp_path: Path):
    policy = tmp_path / "policy.toml"
    policy.write_text('theme = "purple"\n', "utf-8")
    with pytest.raises(Fault, match="theme"):
        prepare_shared(app_paths, account="", policy=policy)
    with pytest.raises(Fault, match="no policy file"):
        prepare_shared(app_paths, account="", policy=tmp_path / "elsewhere.toml")
    assert not app_paths.data.exists()


def test_who_shares_the_folder_can_change_neither_it_nor_its_policy(app_paths: AppPaths):
    commands: dict[str, list[str]] = {}
    for target, *words in access_commands(app_paths, "SCHOOL\\kiosk"):
        commands.setdefault(target, []).extend(words)
    folder = [word for word in commands[str(app_paths.data)] if word.startswith("SCHOOL")]
    assert folder == ["SCHOOL\\kiosk:(OI)(CI)(IO)M", "SCHOOL\\kiosk:(RX,WD,AD)"]
    assert [word for word in commands[str(app_paths.policy)] if word.startswith("SCHOOL")] == [
        "SCHOOL\\kiosk:R"
    ]
    assert all("/inheritance:r" in words for words in commands.values())


def test_a_shared_folder_is_refused_where_there_is_none(
    app_paths: AppPaths, capsys: pytest.CaptureFixture[str]
):
    assert main(["--data-dir", str(app_paths.data), "data", "prepare"]) == 1
    assert "Windows alone" in capsys.readouterr().err
    assert not app_paths.data.exists()
