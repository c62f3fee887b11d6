"""Sets of codes: those that are shipped hang together, and a bad file is refused in a sentence."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.codes import PLAIN, Counting, MarkState, Occasion
from kiosk.domain.faults import Fault
from kiosk.exchange.codes import load_code_sets, read_code_set
from kiosk.paths import RESOURCES

SHIPPED = RESOURCES / "codes"
# Ed-Fi Data Standard 6.1.0, AttendanceEventCategoryDescriptor
DESCRIPTORS = {
    "Early departure",
    "Excused Absence",
    "In Attendance",
    "Partial",
    "Present",
    "Tardy",
    "Unexcused Absence",
    "",
}
GOOD = """
title = "Ours"
[automatic]
present = "P"
late = "L"
absent = "A"
[[codes]]
id = "P"
title = "Here"
state = "present"
[[codes]]
id = "L"
title = "Late"
state = "late"
[[codes]]
id = "A"
title = "Away"
state = "absent"
"""


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_a_shipped_set_has_a_code_for_every_occasion(path: Path):
    found = read_code_set(path)
    states = {
        Occasion.PRESENT: MarkState.PRESENT,
        Occasion.PRESENT_AFTERNOON: MarkState.PRESENT,
        Occasion.LATE: MarkState.LATE,
        Occasion.LATE_AFTER_CLOSING: MarkState.LATE,
        Occasion.ABSENT: MarkState.ABSENT,
    }
    assert {occasion: found.on(occasion).state for occasion in states} == states
    assert {code.descriptor for code in found.codes} <= DESCRIPTORS


def test_a_set_that_does_not_tell_who_left_early_has_no_code_for_it():
    assert read_code_set(SHIPPED / "dfe-2024.toml").find("ED") is None


def test_who_comes_after_the_register_closed_is_counted_absent_in_england():
    england = read_code_set(SHIPPED / "dfe-2024.toml")
    assert england.counted("U", MarkState.LATE) is Counting.ABSENT
    assert england.counted("V", MarkState.NOT_EXPECTED) is Counting.ATTENDED
    assert england.counted("H", MarkState.EXCUSED) is Counting.ABSENT, "codes of old registers still count"


def test_the_schools_own_copy_comes_first(tmp_path: Path):
    shutil.copyfile(SHIPPED / "ed-fi.toml", tmp_path / "plainer.toml")
    (tmp_path / "dfe-2024.toml").write_text(GOOD, "utf-8")
    found = load_code_sets(SHIPPED, tmp_path, chosen="dfe-2024")
    assert found.chosen.title == "Ours"
    assert "plainer" in found.sets
    assert found.get("") is found.get("gone") is found.chosen
    assert found.get(PLAIN.id) is PLAIN


def test_a_set_that_is_not_there_is_said(tmp_path: Path):
    with pytest.raises(Fault, match="no set of codes welsh"):
        load_code_sets(SHIPPED, tmp_path, chosen="welsh")


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (GOOD.replace('id = "A"', 'id = "P"'), "P stands there twice"),
        (GOOD.replace('absent = "A"', ""), "does not say what absent is"),
        (GOOD.replace('absent = "A"', 'absent = "X"'), "names X"),
        (GOOD.replace('state = "late"', 'state = "tardy"'), "codes.2.state"),
        (GOOD.replace('title = "Away"', ""), "codes.3.title"),
        (GOOD + "colour = 1\n", "codes.3.colour"),
        ("title = ", "can't be understood"),
        ('title = "Ours"\n[automatic]\n', "codes"),
    ],
)
def test_a_bad_file_is_refused_with_the_place(tmp_path: Path, bad: str, why: str):
    path = tmp_path / "ours.toml"
    path.write_text(bad, "utf-8")
    with pytest.raises(Fault, match=why):
        read_code_set(path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path):
    path = tmp_path / "ours.toml"
    path.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(Fault, match="can't be understood"):
        read_code_set(path)
    with pytest.raises(Fault, match="can't be read"):
        read_code_set(tmp_path / "nothing.toml")
