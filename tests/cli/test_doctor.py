"""`kiosk doctor`: it finds what is wrong, gives one line of advice for it, and changes nothing."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.cli import doctor_profile, doctor_program, main
from kiosk.cli.finding import Finding
from kiosk.engine.calibration.calibration import CalibrationPlan, Workers, calibrate
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.settings import files as settings_files
from kiosk.store.database import open_database
from tests.engine import probe_workers

Doctor = Callable[[], tuple[int, dict[str, dict[str, str]]]]


@pytest.fixture(scope="module")
def window() -> Finding:
    """Of a window opened once for all tests, in a process that takes a second to start."""
    return doctor_program.window()


@pytest.fixture
def doctor(whole_doctor: Doctor, window: Finding, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    monkeypatch.setattr(doctor_program, "window", lambda: window)
    return whole_doctor


@pytest.fixture
def whole_doctor(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]) -> Doctor:
    def run() -> tuple[int, dict[str, dict[str, str]]]:
        code = main(["--data-dir", str(app_paths.data), "doctor", "--json", "-"])
        account = json.loads(capsys.readouterr().out)
        assert account["well"] is (code == 0)
        return code, {check["name"]: check for check in account["checks"]}

    return run


@pytest.fixture
def untouched(app_paths: AppPaths) -> Iterator[None]:
    """Whatever the test puts into the profile, it is there and the same afterwards."""
    app_paths.data.mkdir()
    (app_paths.data / "packs").mkdir()
    yield
    assert not list(app_paths.data.glob("*damaged*"))


def test_a_fresh_profile_is_well_and_none_is_made(doctor: Doctor, app_paths: AppPaths):
    code, checks = doctor()
    assert code == 0
    assert {name for name, check in checks.items() if check["state"] == "broken"} == set()
    assert checks["Model packs"]["state"] == "attention"
    assert "kiosk models build" in checks["Model packs"]["advice"]
    assert "CPU" in checks["Runs on"]["found"]
    assert not app_paths.data.exists()


def test_what_is_not_well_has_advice_and_only_that(doctor: Doctor):
    _, checks = doctor()
    assert len(checks) == 16
    assert all(bool(check["advice"]) is (check["state"] != "well") for check in checks.values())


@pytest.mark.usefixtures("untouched")
def test_a_pack_is_verified_file_by_file(doctor: Doctor, app_paths: AppPaths, starter_pack: ModelPack):
    shutil.copytree(starter_pack.folder, app_paths.packs / "starter")
    assert doctor()[1]["Model packs"]["found"] == "starter; starter is in use"
    graph = app_paths.packs / "starter" / starter_pack.manifest.embedder.file
    graph.write_bytes(graph.read_bytes()[:-1])
    code, checks = doctor()
    assert code == 1
    assert checks["Model packs"]["state"] == "broken"
    assert graph.name in checks["Model packs"]["advice"]


@pytest.mark.usefixtures("untouched")
def test_a_register_is_read_whole_and_never_changed(doctor: Doctor, app_paths: AppPaths):
    open_database(app_paths.database).close()
    whole = app_paths.database.read_bytes()
    assert doctor()[1]["Register"]["found"].endswith("whole")
    assert app_paths.database.read_bytes() == whole
    app_paths.database.write_bytes(whole[: len(whole) // 2])
    code, checks = doctor()
    assert code == 1
    assert "is damaged and was left as it is" in checks["Register"]["advice"]
    assert app_paths.database.read_bytes() == whole[: len(whole) // 2]


@pytest.mark.usefixtures("untouched")
def test_settings_that_can_not_be_used_are_told_and_left(doctor: Doctor, app_paths: AppPaths):
    app_paths.settings.write_text("sounds = ")
    code, checks = doctor()
    assert code == 0
    assert checks["Settings"]["state"] == "attention"
    assert "settings.toml can't be understood" in checks["Settings"]["advice"]
    assert app_paths.settings.read_text() == "sounds = "


@pytest.mark.usefixtures("untouched")
def test_what_the_organisation_lays_down_and_can_not_be_used_is_told(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(settings_files, "policies", lambda: {"theme": "purple"})
    assert "theme in Software\\Policies\\Kiosk must be" in doctor()[1]["Settings"]["advice"]


def test_a_camera_that_windows_denies_is_told_with_its_switch(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(doctor_profile, "camera_denied_by", lambda: "HKEY_CURRENT_USER\\Value")
    told = doctor()[1]["Cameras"]
    assert told["state"] == "broken"
    assert "Settings, Privacy, Camera" in told["advice"]
    assert told["details"] == "HKEY_CURRENT_USER\\Value"


def test_a_clock_behind_the_registers_own_file_is_told(doctor: Doctor, app_paths: AppPaths):
    open_database(app_paths.database).close()
    os.utime(app_paths.database, (4_000_000_000, 4_000_000_000))
    code, checks = doctor()
    assert code == 1
    assert "Set it" in checks["Clock"]["advice"]


@pytest.mark.usefixtures("untouched")
def test_a_folder_that_can_not_be_written_is_told(doctor: Doctor, app_paths: AppPaths):
    app_paths.logs.write_text("a file in the way of the folder")
    code, checks = doctor()
    assert code == 1
    assert checks["Folders"]["found"] == str(app_paths.logs)


def test_two_builds_of_onnx_runtime_are_told(doctor: Doctor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    second = tmp_path / "second" / "onnxruntime_gpu-1.2.3.dist-info"
    second.mkdir(parents=True)
    (second / "METADATA").write_text("Metadata-Version: 2.1\nName: onnxruntime-gpu\nVersion: 1.2.3\n")
    (second / "top_level.txt").write_text("onnxruntime\n")
    monkeypatch.syspath_prepend(second.parent)  # pyright: ignore[reportUnknownMemberType] - it takes any path
    code, checks = doctor()
    assert code == 1
    assert "onnxruntime-gpu 1.2.3" in checks["ONNX Runtime"]["found"]
    assert "overwrite each other" in checks["ONNX Runtime"]["advice"]


def test_what_only_goes_with_onnx_runtime_is_no_second_build(
    doctor: Doctor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    plugin = tmp_path / "plugin" / "onnxruntime_ep_webgpu-0.4.0.dist-info"
    plugin.mkdir(parents=True)
    (plugin / "METADATA").write_text("Metadata-Version: 2.1\nName: onnxruntime-ep-webgpu\nVersion: 0.4.0\n")
    (plugin / "RECORD").write_text("onnxruntime_ep_webgpu/__init__.py,,\n")
    monkeypatch.syspath_prepend(plugin.parent)  # pyright: ignore[reportUnknownMemberType] - it takes any path
    assert doctor()[1]["ONNX Runtime"]["state"] == "well"


def test_without_a_calibration_it_says_how_to_make_one(doctor: Doctor):
    assert "kiosk calibrate" in doctor()[1]["Calibration"]["advice"]


def test_a_calibration_of_another_computer_is_told(
    doctor: Doctor, app_paths: AppPaths, starter_pack: ModelPack
):
    shutil.copytree(starter_pack.folder, app_paths.packs / "starter")
    plan = CalibrationPlan(starter_pack.folder, app_paths.calibration)
    calibrate(plan, workers=Workers(survey=probe_workers.one_adapter, probe=probe_workers.well))
    found = doctor()[1]["Calibration"]
    assert found["state"] == "attention"
    assert found["found"].startswith("CUDA (an adapter) is used")
    assert "Run `kiosk calibrate` again" in found["advice"]
    assert "the processor was changed" in found["advice"]


def test_a_window_that_can_not_open_is_told(whole_doctor: Doctor, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    code, checks = whole_doctor()
    assert code == 1
    assert checks["Window"]["found"] == "no window can be opened"
    assert "no-such-platform" in checks["Window"]["details"]


def test_a_missing_system_library_is_named(
    whole_doctor: Doctor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    qt = tmp_path / "broken" / "PySide6"
    qt.mkdir(parents=True)
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"  # the loader's own words
    (qt / "__init__.py").write_text(f"raise ImportError({said!r})")
    monkeypatch.syspath_prepend(qt.parent)
    code, checks = whole_doctor()
    assert code == 1
    assert checks["Window"]["found"] == "libEGL.so.1 missing"


def test_a_person_reads_a_line_a_check(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert main(["--data-dir", str(app_paths.data), "doctor"]) == 0
    told = capsys.readouterr()
    assert "well       Python" in told.out
    assert "\x1b" not in told.out
    assert told.err == ""
