"""The report of a Calibration on disk, and what makes it stale."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.sentence import Sentence
from kiosk.engine.calibration.choice import choose
from kiosk.engine.calibration.machine import Adapter, Machine
from kiosk.engine.calibration.marker import Marker, this_boot
from kiosk.engine.calibration.report import CalibrationReport, Choice, Fingerprint, load, needed, save
from kiosk.engine.calibration.survey import Survey
from kiosk.engine.packs.pack import open_pack
from kiosk.engine.runtime.targets import Target
from kiosk.engine.vision.fallback_memory import FallbackMemory, Fallen, beside
from tests.engine.test_calibration_choice import result
from tests.engine.tiny_packs import write_pack

MACHINE = Machine("A processor", 4, "A system", 8000, (Adapter("A graphics adapter", "1.2"),))


def survey(*, runtime: str = "1.31.1", driver: str = "1.2", system: str = "A system") -> Survey:
    machine = Machine("A processor", 4, system, 8000, (Adapter("A graphics adapter", driver),))
    return Survey(runtime, ("onnxruntime",), machine, ())


@pytest.fixture
def report(tmp_path: Path) -> CalibrationReport:
    results = [result(Target(threads=1), 10, 10)]
    return CalibrationReport(
        made=datetime.now(UTC),
        seconds=3.0,
        title="Tiny",
        fingerprint=Fingerprint.of(survey(), open_pack(write_pack(tmp_path / "pack"))),
        machine=MACHINE,
        results=tuple(results),
        choice=choose(results),
    )


def test_nothing_is_needed_while_nothing_changes(report: CalibrationReport, tmp_path: Path):
    assert needed(report, Fingerprint.of(survey(), open_pack(tmp_path / "pack"))) == ""


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (survey(runtime="1.32.0"), "ONNX Runtime was changed"),
        (survey(driver="1.3"), "a graphics adapter or its driver was changed"),
        (
            survey(driver="1.3", system="Another"),
            "a graphics adapter or its driver was changed and the operating system was updated",
        ),
    ],
)
def test_each_change_asks_for_a_new_calibration(
    report: CalibrationReport, tmp_path: Path, found: Survey, why: str
):
    assert needed(report, Fingerprint.of(found, open_pack(tmp_path / "pack"))) == why


def test_another_pack_asks_for_a_new_calibration(report: CalibrationReport, tmp_path: Path):
    write_pack(tmp_path / "pack", changes={"title": "Its detector's threshold was changed, say"})
    pack = open_pack(tmp_path / "pack")
    assert needed(report, Fingerprint.of(survey(), pack)) == "the model pack was changed"


def test_without_a_report_one_is_needed(report: CalibrationReport):
    assert needed(None, report.fingerprint) == "this computer was not calibrated yet"


def test_a_report_is_read_as_it_was_written(report: CalibrationReport, tmp_path: Path):
    path = tmp_path / "profile" / "calibration.json"
    save(path, report)
    assert load(path) == report
    assert list(path.parent.iterdir()) == [path]


def test_a_new_report_lets_what_failed_before_be_tried_again(report: CalibrationReport, tmp_path: Path):
    path = tmp_path / "calibration.json"
    note = FallbackMemory(beside(path))
    note.keep(Fallen("cuda:0+cuda:0", "it ended", 2e9, 60.0))
    save(path, report)
    assert note.recall("cuda:0+cuda:0") is None


@pytest.mark.parametrize("text", ["", "{", '{"format": 2}', "\0" * 100])
def test_a_damaged_report_is_none(tmp_path: Path, text: str):
    path = tmp_path / "calibration.json"
    path.write_text(text, "utf-8")
    assert load(path) is None


def test_what_a_person_chose_is_in_use(report: CalibrationReport):
    other = report.choice.model_copy(update={"sentence": "You chose it."})
    assert report.in_use == report.choice
    assert report.model_copy(update={"override": other}).in_use == other


def test_marker_of_another_start_names_what_was_tried(tmp_path: Path):
    marker = Marker(tmp_path / "profile" / "probing", boot="first")
    marker.put("cuda:0")
    assert marker.left() == ""
    after = Marker(tmp_path / "profile" / "probing", boot="second")
    assert after.left() == "cuda:0"
    after.clear()
    assert after.left() == ""


def test_a_marker_that_was_cut_off_names_nothing(tmp_path: Path):
    (tmp_path / "probing").write_text('{"target": "cu', "utf-8")
    assert Marker(tmp_path / "probing", boot="second").left() == ""


def test_one_start_of_the_computer_has_one_name():
    assert this_boot() == this_boot() != ""


def test_sentences_come_back_from_the_file_with_their_parts():
    name = Sentence("CPU, {threads} threads", threads=2)
    said = Sentence("{name} is used.", name=name)
    kept = Choice(detector=Target(), embedder=Target(), cpu=Target(), sentence=said).model_dump_json()
    found = Choice.model_validate_json(kept).sentence
    assert isinstance(found, Sentence)
    assert (found, found.template) == ("CPU, 2 threads is used.", "{name} is used.")
    assert found.values == {"name": name}
