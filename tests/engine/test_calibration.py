"""Calibration with real child processes, in which adapters fail as they have failed elsewhere."""

import json
import time
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.engine.calibration.calibration import CalibrationPlan, Progress, Workers, calibrate
from kiosk.engine.calibration.report import CalibrationReport, Result, load, save
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import ExecutionProvider
from kiosk.engine.runtime.verdicts import Verdict
from tests.engine import probe_workers
from tests.engine.probe_workers import FAULTS
from tests.engine.tiny_packs import write_pack

WORKERS = Workers(survey=probe_workers.one_adapter, probe=probe_workers.well)


@pytest.fixture
def plan(tmp_path: Path) -> CalibrationPlan:
    return CalibrationPlan(write_pack(tmp_path / "pack"), tmp_path / "profile" / "calibration.json")


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> CalibrationReport:
    """One Calibration of a computer whose adapters have every fault."""
    folder = tmp_path_factory.mktemp("faults")
    plan = CalibrationPlan(
        write_pack(folder / "pack"), folder / "calibration.json", timing_s=0.1, each_s=4.0, all_s=300.0
    )
    workers = Workers(survey=probe_workers.every_fault, probe=probe_workers.by_device)
    report = calibrate(plan, workers=workers)
    assert report is not None
    return report


def of_fault(report: CalibrationReport, fault: str) -> Result:
    return next(one for one in report.results if fault in one.name)


@pytest.mark.parametrize(
    ("fault", "verdict", "said"),
    [
        ("no library", Verdict.MISSING_LIBRARY, "missing library libcublasLt.so.13, using CUDA (well)."),
        (
            "no library on Windows",
            Verdict.MISSING_LIBRARY,
            "missing library cudnn64_9.dll, using CUDA (well).",
        ),
        ("no kernel", Verdict.UNSUPPORTED_DEVICE, "it can't run the models on this computer"),
        ("raises", Verdict.UNSUPPORTED_DEVICE, "it can't run the models on this computer"),
        ("memory", Verdict.OUT_OF_MEMORY, "its memory is too small"),
        ("removed", Verdict.CRASHED, "the device stopped"),
        ("hangs", Verdict.TIMED_OUT, "not done within 4 seconds"),
        ("hangs with the lock", Verdict.TIMED_OUT, "not done within 4 seconds"),
        ("aborts", Verdict.CRASHED, "it crashed"),
        ("segfaults", Verdict.CRASHED, "it crashed"),
        ("is killed", Verdict.CRASHED, "it crashed"),
        ("leaves", Verdict.CRASHED, "it crashed"),
        ("nan", Verdict.WRONG_NUMBERS, "holds what is no number"),
        ("zeros", Verdict.WRONG_NUMBERS, "not of unit length"),
        ("slightly wrong", Verdict.WRONG_NUMBERS, "has cosine 0.99"),
        ("wrong later", Verdict.WRONG_NUMBERS, "has cosine -1"),
        ("repeats", Verdict.WRONG_NUMBERS, "has cosine"),
        ("boxes off", Verdict.WRONG_NUMBERS, "a box overlaps its own by 0.8"),
        ("face lost", Verdict.WRONG_NUMBERS, "it found 19 faces instead of 20"),
        ("slow", Verdict.SLOWER, "slower than CPU (60.0 ms a Frame against 20.0)"),
        ("hardly faster", Verdict.WORKS, "not clearly faster than CPU"),
        ("well", Verdict.WORKS, "works and gives the numbers of CPU."),
    ],
)
def test_each_fault_ends_in_its_word(tried: CalibrationReport, fault: str, verdict: Verdict, said: str):
    found = next(one for one in tried.results if one.name == f"CUDA ({fault})")
    assert (found.verdict, said in found.sentence) == (verdict, True), found.sentence
    assert found.sentence.startswith(f"CUDA ({fault}): ")


def test_every_fault_is_tried_and_the_one_that_is_well_is_chosen(tried: CalibrationReport):
    assert len(tried.results) == len(FAULTS) + 1
    assert tried.choice.detector == tried.choice.embedder == of_fault(tried, "(well)").target
    assert "10.0 times as fast as CPU" in tried.choice.sentence


def test_a_crash_leaves_its_native_words_and_exit_code(tried: CalibrationReport):
    assert "exit code" in of_fault(tried, "(aborts)").details
    assert "libcublasLt.so.13" in of_fault(tried, "(no library)").details


def test_report_is_kept_and_read_again(plan: CalibrationPlan):
    report = calibrate(plan, workers=WORKERS)
    assert load(plan.report) == report
    found = json.loads(plan.report.read_text("utf-8"))
    assert found["results"][1]["target"]["provider"] == ExecutionProvider.CUDA
    assert found["results"][1]["timings"][2] == {
        "faces": 20,
        "runs": 10,
        "detector": {"p50": 1.0, "p95": 1.0},
        "embedder": {"p50": 20.0, "p95": 20.0},
        "frame": {"p50": 21.0, "p95": 21.0},
    }
    assert [path.name for path in plan.report.parent.iterdir()] == ["calibration.json"]


def test_progress_names_what_is_tried(plan: CalibrationPlan):
    told: list[Progress] = []
    calibrate(plan, workers=WORKERS, progress=told.append)
    assert [one.name for one in told] == ["this computer", "CPU, 1 thread", "CUDA (an adapter)", ""]
    assert [one.done / one.total for one in told] == [0, 1 / 3, 2 / 3, 1]


def test_cancel_keeps_the_last_report(plan: CalibrationPlan):
    first = calibrate(plan, workers=WORKERS)
    hanging = Workers(survey=probe_workers.one_adapter, probe=probe_workers.adapter_hangs)
    names: list[str] = []
    begun = time.monotonic()
    again = calibrate(
        plan,
        workers=hanging,
        progress=lambda now: names.append(now.name),
        cancelled=lambda: names[-1].startswith("CUDA"),
    )
    assert again is None
    assert time.monotonic() - begun < plan.each_s
    assert load(plan.report) == first
    assert [path.name for path in plan.report.parent.iterdir()] == ["calibration.json"]


def test_a_pack_that_does_not_run_on_cpu_is_a_fault(plan: CalibrationPlan):
    workers = Workers(survey=probe_workers.one_adapter, probe=probe_workers.cpu_broken)
    with pytest.raises(Fault, match="not even on its processor") as caught:
        calibrate(plan, workers=workers)
    assert "the file is damaged" in caught.value.details
    assert not plan.report.exists()


def test_a_disk_that_can_not_be_written_is_a_fault(tmp_path: Path):
    (tmp_path / "profile").write_text("a file in the way of the folder")
    plan = CalibrationPlan(write_pack(tmp_path / "pack"), tmp_path / "profile" / "calibration.json")
    with pytest.raises(Fault, match="the disk is full or can't be written"):
        calibrate(plan, workers=WORKERS)


def test_what_is_not_reached_in_time_is_not_tried(tmp_path: Path):
    plan = CalibrationPlan(write_pack(tmp_path / "pack"), tmp_path / "calibration.json", all_s=0.0)
    report = calibrate(plan, workers=Workers(survey=probe_workers.one_adapter, probe=probe_workers.well))
    assert report is not None
    assert (report.results[1].verdict, report.choice.embedder.on_cpu) == (Verdict.TIMED_OUT, True)


def probing(plan: CalibrationPlan, boot: str) -> None:
    """Leave the disk as a computer does that goes down while the adapter is tried."""
    plan.report.parent.mkdir(parents=True, exist_ok=True)
    note = {"target": "cuda:0", "boot": boot}
    plan.report.with_suffix(".probing").write_text(json.dumps(note), "utf-8")


def test_what_took_the_computer_down_is_skipped_and_said(plan: CalibrationPlan):
    probing(plan, "before")
    report = calibrate(plan, workers=WORKERS, boot="after")
    assert report is not None
    skipped = report.results[1]
    assert (skipped.verdict, skipped.took_machine_down) == (Verdict.CRASHED, True)
    assert "the computer went down while it was tried" in skipped.sentence
    assert report.choice.embedder.on_cpu


def test_it_stays_skipped_until_asked_for_or_the_computer_changes(plan: CalibrationPlan):
    probing(plan, "before")
    first = calibrate(plan, workers=WORKERS, boot="after")
    second = calibrate(plan, workers=WORKERS, boot="after")
    assert first is not None
    assert second is not None
    assert second.results[1].took_machine_down
    newer = second.model_copy(
        update={"fingerprint": second.fingerprint.model_copy(update={"adapters": "another driver"})}
    )
    save(plan.report, newer)
    third = calibrate(plan, workers=WORKERS, boot="after")
    assert third is not None
    assert third.results[1].verdict is Verdict.WORKS


def test_asked_for_it_is_tried_again(tmp_path: Path):
    plan = CalibrationPlan(write_pack(tmp_path / "pack"), tmp_path / "calibration.json", again=True)
    probing(plan, "before")
    report = calibrate(plan, workers=WORKERS, boot="after")
    assert report is not None
    assert report.results[1].verdict is Verdict.WORKS


def test_a_program_that_was_ended_while_trying_is_no_reason_to_skip(plan: CalibrationPlan):
    probing(plan, "now")
    report = calibrate(plan, workers=WORKERS, boot="now")
    assert report is not None
    assert report.results[1].verdict is Verdict.WORKS


@pytest.mark.slow
def test_real_probe_of_a_real_pack(any_pack: ModelPack, tmp_path: Path):
    plan = CalibrationPlan(
        any_pack.folder, tmp_path / "calibration.json", timing_s=0.2, each_s=60.0, all_s=120.0
    )
    report = calibrate(plan)
    assert report is not None
    cpu = report.results[0]
    assert (cpu.verdict, cpu.target.on_cpu) == (Verdict.WORKS, True)
    assert cpu.embedder is not None
    assert cpu.embedder.agreement == pytest.approx(1.0, abs=1e-5)
    assert [one.faces for one in cpu.timings] == [1, 5, 20][: len(cpu.timings)]
    assert all(one.runs >= 1 and one.frame and one.frame.p95 > 0 for one in cpu.timings)
    assert cpu.timings[0].runs >= 3
    assert report.fingerprint.runtime.startswith("onnxruntime")
    assert report.choice.cpu.on_cpu
