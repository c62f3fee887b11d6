"""`kiosk calibrate`: the table, the choice in one sentence, a person's own choice, and Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.engine.calibration.calibration import CalibrationPlan, Workers, calibrate
from kiosk.engine.calibration.report import CalibrationReport, load
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from tests.engine import probe_workers
from tests.engine.tiny_packs import write_pack


@pytest.fixture
def calibrated(app_paths: AppPaths, tmp_path: Path) -> CalibrationReport:
    """A profile that was calibrated on a made-up computer with one good graphics adapter."""
    plan = CalibrationPlan(write_pack(tmp_path / "pack"), app_paths.calibration)
    report = calibrate(plan, workers=Workers(survey=probe_workers.one_adapter, probe=probe_workers.well))
    assert report is not None
    return report


def kiosk(app_paths: AppPaths, *arguments: str) -> int:
    return main(["--data-dir", str(app_paths.data), "calibrate", *arguments])


@pytest.mark.usefixtures("calibrated")
def test_a_person_may_choose_another_and_go_back(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert kiosk(app_paths, "--use", "cpu") == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].split() == [
        *("Target", "Name", "Verdict", "Load", "ms"),
        *("1", "face", "5", "faces", "20", "faces", "MB"),
    ]
    assert told[2].split()[:5] == ["cuda:0", "CUDA", "(an", "adapter)", "works"]
    assert told[-1] == "You chose CPU, 1 thread: 20.0 ms a Frame with one face."
    chosen = load(app_paths.calibration)
    assert chosen is not None
    assert chosen.in_use.embedder.on_cpu
    assert kiosk(app_paths, "--use", "auto") == 0
    assert "10.0 times as fast as CPU" in capsys.readouterr().out


def test_json_is_the_whole_report(
    calibrated: CalibrationReport, app_paths: AppPaths, capsys: pytest.CaptureFixture[str]
):
    assert kiosk(app_paths, "--use", "auto", "--json", "-") == 0
    told = capsys.readouterr()
    assert CalibrationReport.model_validate(json.loads(told.out)) == calibrated
    assert "CUDA (an adapter) is used" in told.err


@pytest.mark.usefixtures("calibrated")
def test_what_was_not_found_right_can_not_be_chosen(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert kiosk(app_paths, "--use", "directml:0") == 1
    told = capsys.readouterr().err
    assert told == (
        "directml:0 was not found to give right numbers here. The last table has: cpu, cuda:0, auto.\n"
    )


def test_nothing_can_be_chosen_before_a_calibration(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert kiosk(app_paths, "--use", "cpu") == 1
    assert "Run `kiosk calibrate` first" in capsys.readouterr().err


def test_without_a_pack_it_says_how_to_get_one(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert kiosk(app_paths) == 1
    assert "kiosk models build" in capsys.readouterr().err


@pytest.mark.slow
def test_a_pack_whose_detector_finds_nothing_is_told(
    app_paths: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert kiosk(app_paths, "--pack", str(write_pack(tmp_path / "pack"))) == 1
    assert "Trying CPU" in (told := capsys.readouterr().err)
    assert "Import their pack again." in told or "Use another pack." in told
    assert not app_paths.calibration.exists()


@pytest.mark.slow
def test_the_real_program_calibrates_this_computer(any_pack: ModelPack, tmp_path: Path, repository: Path):
    done = subprocess.run(
        [
            *(sys.executable, "-m", "kiosk", "--data-dir", str(tmp_path), "calibrate"),
            *("--pack", str(any_pack.folder), "--json", "-"),
        ],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
        timeout=110,
    )
    report = CalibrationReport.model_validate_json(done.stdout)
    assert report.results[0].verdict == "works"
    assert report.choice.sentence in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C can't be sent to another process on Windows")
def test_ctrl_c_keeps_the_last_report(
    calibrated: CalibrationReport, any_pack: ModelPack, app_paths: AppPaths, repository: Path
):
    arguments = ["--data-dir", str(app_paths.data), "calibrate", "--pack", str(any_pack.folder)]
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=repository,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as program:
        assert program.stderr is not None
        while not (line := program.stderr.readline()).startswith("Trying CPU"):
            assert line
        os.killpg(program.pid, signal.SIGINT)
        _, told = program.communicate(timeout=30)
    assert program.returncode == 130
    assert "nothing was left half done" in told
    assert load(app_paths.calibration) == calibrated
    assert sorted(path.name for path in app_paths.data.iterdir()) == ["calibration.json"]
