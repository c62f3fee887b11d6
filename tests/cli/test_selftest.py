"""`kiosk selftest` from source, and how a bug in a command ends."""

import json
from multiprocessing import Pipe
from pathlib import Path

import click
import pytest

import kiosk
from kiosk.app.selftest import check_modules, self_test
from kiosk.cli import main
from kiosk.cli.models import models
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from tests.engine.tiny_packs import write_pack


@pytest.mark.slow
def test_all_is_well_here(starter_pack: ModelPack, app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    app_paths.packs.mkdir(parents=True)
    (app_paths.packs / "starter").symlink_to(starter_pack.folder)
    assert main(["--data-dir", str(app_paths.data), "--selftest"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["well"]
    names = ["modules", "models", "insightface", "register", "window"]
    assert [test["name"] for test in found["tests"]] == names


@pytest.mark.slow
def test_models_that_give_other_numbers_are_told(tmp_path: Path):
    modules, models_, *others = self_test(write_pack(tmp_path / "tiny"))
    assert not models_.well
    assert models_.found
    assert all(test.well for test in (modules, *others))


def test_a_module_that_was_left_out_of_the_package_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "page.py").write_text("import kiosk.left_out", "utf-8")
    monkeypatch.setattr(kiosk, "__path__", [str(tmp_path)])
    hearer, teller = Pipe(duplex=False)
    with hearer, teller, pytest.raises(ModuleNotFoundError, match=r"kiosk\.left_out"):
        check_modules(teller, None)  # pyright: ignore[reportArgumentType] - either system's kind of pipe will do


def test_without_the_pack_it_says_so(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert main(["--data-dir", str(app_paths.data), "selftest"]) == 1
    assert "no model pack 'starter'" in capsys.readouterr().err


def test_without_a_command_there_is_nothing_to_do(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert main(["--data-dir", str(app_paths.data)]) == 2
    assert "Missing command" in capsys.readouterr().err


@pytest.mark.may_log("The command failed")
def test_a_bug_ends_in_a_sentence_a_log_and_an_exit_code(
    app_paths: AppPaths, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(models.commands, "list", click.Command("list", callback=broken))
    assert main(["--data-dir", str(app_paths.data), "models", "list"]) == 70
    told = capfd.readouterr().err
    assert "a fault of its own" in told
    assert "Traceback" not in told
    assert "ZeroDivisionError" in (app_paths.logs / "kiosk.log").read_text("utf-8")
