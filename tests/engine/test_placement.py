"""What the parts of a pack run on, from a Calibration, a person's choice and the settings."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.engine.calibration.choice import choose, override
from kiosk.engine.calibration.machine import Machine
from kiosk.engine.calibration.placement import Placed, Wishes, placed
from kiosk.engine.calibration.report import CalibrationReport, Fingerprint
from kiosk.engine.calibration.survey import Survey
from kiosk.engine.packs.pack import ModelPack, open_pack
from kiosk.engine.runtime.targets import Target
from kiosk.engine.runtime.verdicts import Verdict
from tests.engine.test_calibration_choice import CPU, CUDA, ONE, SECOND, TWO, result
from tests.engine.tiny_packs import write_pack

MACHINE = Machine("A processor", 4, "A system", 8000, ())


@pytest.fixture
def pack(tmp_path: Path) -> ModelPack:
    return open_pack(write_pack(tmp_path / "pack"))


@pytest.fixture
def report(pack: ModelPack) -> CalibrationReport:
    """CUDA is fast, its second device gives wrong numbers."""
    results = (CPU, result(TWO, 9, 9), result(CUDA, 1, 1), result(SECOND, 1, 1, Verdict.WRONG_NUMBERS))
    return CalibrationReport(
        made=datetime.now(UTC),
        seconds=3.0,
        title="Tiny",
        fingerprint=Fingerprint.of(Survey("1.31.1", ("onnxruntime",), MACHINE, ()), pack),
        machine=MACHINE,
        results=results,
        choice=choose(results),
    )


def test_without_a_calibration_all_runs_on_cpu(pack: ModelPack):
    assert placed(None, pack, Wishes()) == Placed(Target(), Target())
    assert placed(None, pack, Wishes(threads=3)).embedder.threads == 3


def test_a_calibration_with_another_pack_says_nothing_of_this_one(report: CalibrationReport, tmp_path: Path):
    other = open_pack(write_pack(tmp_path / "other", name="other"))
    assert placed(report, other, Wishes()).embedder.on_cpu


def test_the_choice_is_used(report: CalibrationReport, pack: ModelPack):
    assert placed(report, pack, Wishes()) == Placed(CUDA, CUDA)


def test_what_a_person_chose_goes_before_the_choice(report: CalibrationReport, pack: ModelPack):
    chosen = report.model_copy(update={"override": override(report.results, "cpu")})
    assert placed(chosen, pack, Wishes()) == Placed(TWO, TWO)


@pytest.mark.parametrize(
    ("wishes", "detector", "embedder"),
    [
        (Wishes(detector="cpu"), TWO, CUDA),
        (Wishes(embedder="cpu"), CUDA, TWO),
        (Wishes(detector="cpu", embedder="cpu", threads=1), ONE, ONE),
        (
            Wishes(memory_mb=512, batch=4),
            Target(CUDA.provider, memory_mb=512, batch=4),
            Target(CUDA.provider, memory_mb=512, batch=4),
        ),
    ],
)
def test_settings_go_before_both(
    report: CalibrationReport, pack: ModelPack, wishes: Wishes, detector: Target, embedder: Target
):
    assert placed(report, pack, wishes) == Placed(detector, embedder)


@pytest.mark.parametrize("key", ["cuda:1", "directml:0"])
def test_a_wish_that_did_not_work_is_said_and_not_obeyed(
    report: CalibrationReport, pack: ModelPack, key: str
):
    found = placed(report, pack, Wishes(embedder=key))
    assert found.embedder == CUDA
    (remark,) = found.remarks
    assert remark == f"The settings ask for {key}, which did not work when this computer was calibrated."
