"""Printed registers: how lessons and people are spread over pages, and that any name can be printed."""

import re
import unicodedata
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.roster import Person
from kiosk.domain.work import Work
from kiosk.exchange.reports.grid import Lesson, grids, pages
from kiosk.exchange.reports.lettering import Lettering
from kiosk.exchange.reports.outlines import outline
from kiosk.exchange.reports.printed import Paper, write_printed
from tests.exchange.registers_made import ABSENT, ADA, BILAL, LATE, MONDAY, PRESENT, lesson, report_of

CLASS = {Person(f"p{number}", f"Given {number}", f"Family {number:02}"): PRESENT for number in range(30)}
SIZES = {Paper.A4: (841.89, 595.28), Paper.LETTER: (792.0, 612.0)}


def printed(path: Path, paper: Paper, registers: list[object]) -> tuple[list[tuple[float, float]], bytes]:
    """The sizes of the pages, and the whole file."""
    write_printed(report_of(registers), path, paper, Work())  # pyright: ignore[reportArgumentType] - Registers
    raw = path.read_bytes()
    boxes = re.findall(rb"/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]", raw)
    return [(float(width), float(height)) for width, height in boxes], raw


@pytest.mark.parametrize("paper", list(Paper))
def test_a_class_of_thirty_fits_on_one_page_of_two_weeks(paper: Paper, tmp_path: Path) -> None:
    days = [MONDAY + timedelta(days=day) for day in range(12) if day % 7 < 5]
    registers = [lesson(day, CLASS, hour=hour) for day in days for hour in (9, 14)]
    sizes, _ = printed(tmp_path / "a.pdf", paper, [*registers])
    assert sizes == [pytest.approx(SIZES[paper], abs=0.01)]


def test_every_lesson_and_everybody_gets_a_page(tmp_path: Path) -> None:
    many = CLASS | {Person(f"q{number}", "Given", f"Zed {number}"): PRESENT for number in range(20)}
    registers = [lesson(MONDAY + timedelta(days=day), many) for day in range(60)]
    sizes, _ = printed(tmp_path / "a.pdf", Paper.A4, [*registers])
    assert len(sizes) == 6  # sixty lessons take three pages, and fifty people two each


def test_a_span_without_lessons_gives_a_page_that_says_so(tmp_path: Path) -> None:
    sizes, _ = printed(tmp_path / "a.pdf", Paper.A4, [])
    assert len(sizes) == 1


def test_names_of_any_script_can_be_printed(tmp_path: Path) -> None:
    names = (
        "Zoë Łukasiewicz",
        "Щербаков",
        "Ωmega",
        "محمد",
        "יוסף",
        "अनुष्का",
        "สมชาย",
        "佐藤 ひかり",
        "민준",
        "李明",
        "\U0001f600",
    )
    people = {Person(f"p{place}", name): PRESENT for place, name in enumerate(names)}
    sizes, raw = printed(tmp_path / "a.pdf", Paper.A4, [lesson(MONDAY, people)])
    assert len(sizes) == 1
    assert b"DejaVuSans" in raw  # the font is in the file, so any computer shows the letters


def test_arabic_letters_join() -> None:
    joined, apart = (np.asarray(outline(text, bold=False).vertices)[:, 0].max() for text in ("سلم", "س ل م"))
    assert joined < 0.75 * apart


def test_a_grid_has_a_row_a_person_who_was_ever_there() -> None:
    registers = [
        lesson(MONDAY, {ADA: PRESENT}),
        lesson(MONDAY + timedelta(days=1), {BILAL: ABSENT, ADA: LATE}),
    ]
    (grid,) = grids(report_of(registers), Work())
    assert grid.roll == [ADA, BILAL]
    assert [lesson.codes for lesson in grid.lessons] == [{"1": "P"}, {"2": "A", "1": "L"}]
    assert [lesson.away for lesson in grid.lessons] == [frozenset(), {"2"}]
    assert set(grid.legend) == {"P", "A", "L"}


def test_lessons_without_a_class_go_by_their_titles() -> None:
    registers = [lesson(MONDAY, {ADA: PRESENT}, class_id="", title=title, hour=hour)
                 for hour, title in enumerate(("Choir", "Club", "Choir"), start=9)]  # fmt: skip
    assert [(grid.title, len(grid.lessons)) for grid in grids(report_of(registers), Work())] == [
        ("Choir", 2),
        ("Club", 1),
    ]


@given(st.lists(st.integers(0, 100), max_size=60), st.integers(1, 24))
def test_pages_hold_every_lesson_in_order(days: list[int], most: int) -> None:
    lessons = [
        Lesson((lesson(MONDAY + timedelta(days=day), {ADA: PRESENT})).session.opens_at, {}, frozenset())
        for day in days
    ]
    laid = list(pages(lessons, most))
    assert [each for page in laid for each in page] == sorted(lessons, key=lambda each: each.begins)
    assert all(0 < len(page) <= most for page in laid)


@given(st.text(alphabet=st.characters(categories=["L", "Zs"], max_codepoint=0x6FF), max_size=30))
@settings(max_examples=20, deadline=None)  # the first letter of a script looks through all fonts
def test_what_is_too_long_is_made_to_fit(text: str) -> None:
    letters = Lettering(Canvas("unused.pdf"))
    shown, size = letters.fitted(text, 8, width=60)
    assert letters.width(shown, size) <= 60.01
    assert unicodedata.normalize("NFC", text).startswith(shown.removesuffix("…").rstrip())
