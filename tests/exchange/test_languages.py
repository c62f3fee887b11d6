"""Files that people read are in their language, to the last heading; those that programs read are in none."""

import re
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
import python_calamine
from PySide6.QtCore import QLocale

from kiosk.domain.photo_outcomes import Outcome, PhotoImportReport, PhotoOutcome
from kiosk.domain.sentence import Sentence
from kiosk.domain.site import SiteFigures
from kiosk.domain.speech import Speech
from kiosk.domain.work import Work
from kiosk.exchange.cards import Secret, write_slips
from kiosk.exchange.photo_report import write_photo_report
from kiosk.exchange.recovery_page import write_phrase_page, write_phrase_text
from kiosk.exchange.reports.formats import all_formats, write_report
from kiosk.exchange.reports.layout import read_layout
from kiosk.exchange.reports.press import Press
from kiosk.exchange.reports.report import Report
from kiosk.exchange.site_report.content import Heading, Table, Text, parts_of
from kiosk.exchange.site_report.look import Drawing, DrawingWords
from kiosk.exchange.site_report.writing import write_site_report
from kiosk.paths import RESOURCES
from kiosk.ui.speech import speech_here, speech_in
from tests.exchange.registers_made import ABSENT, ADA, BILAL, LATE, MONDAY, PRESENT, lesson, report_of
from tests.exchange.sites_made import no_figures, some_figures

LANGUAGES = ("de", "es", "fr", "ar", "zh_CN")
SHIPPED = RESOURCES / "exports"


def _bracketed(text: str) -> str:
    if not isinstance(text, Sentence):
        return text
    values = {
        name: _bracketed(value) if isinstance(value, str) else value for name, value in text.values.items()
    }
    return f"⟦{text.template.format(**values) if values else text}⟧"


BRACKETS = Speech("xx", say=_bracketed, day=lambda day: f"⟦{day}⟧", number=lambda number, _: f"{number:.3g}")


def week(speech: Speech) -> Report:
    registers = [
        lesson(MONDAY + timedelta(days=day), {ADA: PRESENT, BILAL: LATE if day else ABSENT}) for day in (0, 1)
    ]
    made = report_of(registers, school="Hill School")
    return Report(
        made.registers, made.first, made.last, school=made.school, classes=made.classes, speech=speech
    )


@pytest.mark.parametrize("figures", [some_figures(), no_figures()], ids=["some", "none"])
def test_every_word_of_a_site_report_is_given_to_translators(figures: SiteFigures):
    for part in parts_of(figures, frozenset(Drawing), BRACKETS):
        match part:
            case Heading(text) | Text(text):
                assert text.startswith("⟦")
                assert text.endswith("⟧")
            case Table():
                assert all(head.startswith("⟦") for head in part.head)
            case _:
                pass
    words = DrawingWords.said(BRACKETS)
    assert all(words.title(drawing).startswith("⟦") for drawing in Drawing)


def test_every_title_and_word_of_a_workbook_is_given_to_translators(tmp_path: Path):
    chosen = all_formats(SHIPPED, tmp_path)[0]["xlsx"]
    write_report(week(BRACKETS), tmp_path / "r.xlsx", chosen, Work())
    book = python_calamine.CalamineWorkbook.from_path(tmp_path / "r.xlsx")
    assert all(name.startswith("⟦") for name in book.sheet_names)
    summary, marks, codes = (book.get_sheet_by_index(place).to_python() for place in range(3))
    for head in (summary[3], marks[0], codes[0]):
        assert all(str(title).startswith("⟦") for title in head)
    state, how = (marks[0].index(f"⟦{title}⟧") for title in ("State", "How"))
    assert {row[state] for row in marks[1:]} == {"⟦present⟧", "⟦late⟧", "⟦absent⟧"}
    assert {row[how] for row in marks[1:]} <= {"", "⟦by face⟧"}
    assert {row[1] for row in codes[1:]} == {"⟦Present⟧", "⟦Late⟧", "⟦Absent⟧"}


def test_what_other_programs_read_is_the_same_in_every_language(tmp_path: Path):
    formats = all_formats(SHIPPED, tmp_path)[0]
    for name in ("csv", "weekly", "edfi"):
        for language in ("en", "ar"):
            write_report(week(speech_in(language)), tmp_path / f"{name}-{language}", formats[name], Work())
        assert (tmp_path / f"{name}-en").read_bytes() == (tmp_path / f"{name}-ar").read_bytes()


def test_the_title_of_a_shipped_layout_is_known_to_translators_and_the_schools_own_stays(tmp_path: Path):
    (tmp_path / "own.toml").write_text(
        'title = "Weekly summary"\nrows = "mark"\ncolumns = [{ title = "a", value = "b" }]\n', "utf-8"
    )
    found = all_formats(SHIPPED, tmp_path)[0]
    german = speech_in("de")
    assert german.say(found["weekly"].title) == "Wochenübersicht"
    assert german.say(found["own"].title) == "Weekly summary"
    assert read_layout(SHIPPED / "weekly.toml").title == "Weekly summary"


def test_where_the_system_names_no_language_files_are_english():
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert speech_here().language == "en"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_for_people_can_be_written_in_every_language(language: str, tmp_path: Path):
    speech = speech_in(language)
    write_report(week(speech), tmp_path / "r.pdf", all_formats(SHIPPED, tmp_path)[0]["pdf"], Work())
    write_slips(tmp_path / "s.pdf", [Secret(ADA, "123456")], paper="a4", speech=speech)
    words = ["abandon"] * 24
    write_phrase_page(tmp_path / "p.pdf", words, school="Hill School", paper="a4", speech=speech)
    write_phrase_text(tmp_path / "p.txt", words, school="Hill School", speech=speech)
    write_site_report(no_figures(), tmp_path / "site.pdf", Work(), speech=speech)
    for file in tmp_path.glob("*.pdf"):
        assert file.read_bytes().startswith(b"%PDF-")
    assert "Recovery phrase" not in (tmp_path / "p.txt").read_text("utf-8")


class _Words(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.said: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        if self.lasttag != "style" and data.strip():
            self.said.append(data.strip())


def test_every_word_of_a_photo_report_is_given_to_translators(tmp_path: Path):
    outcomes = tuple(
        PhotoOutcome(Path("1.jpg"), "1", outcome, ADA, Sentence("Why") if outcome is Outcome.REFUSED else "")
        for outcome in Outcome
    )
    page, _ = write_photo_report(tmp_path, "own", PhotoImportReport(None, outcomes, whole=True), BRACKETS)
    data = re.compile(r"1\.jpg|Ada Lovelace|[✓=·!\d :]+$")
    assert [
        said for said in _Words(page.read_text("utf-8")).said if "⟦" not in said and not data.match(said)
    ] == []


def test_days_and_numbers_are_written_as_each_language_has_them():
    day = date(2026, 2, 3)
    assert [speech_in(language).day(day) for language in LANGUAGES] == [
        "3. Februar 2026",
        "3 de febrero de 2026",
        "3 février 2026",
        "3 فبراير 2026",
        "2026年2月3日",
    ]
    assert speech_in("zh_CN").short_day(day) == "周二 2月3日"
    assert speech_in("de").number(1234.56, 1) == "1.234,6"
    assert not set("٠١٢٣٤٥٦٧٨٩") & set(speech_in("ar").day(day) + speech_in("ar").number(12, 1))


@pytest.mark.parametrize("text", ["学校" * 400, "كلمة " * 400, "word " * 400, "x" * 400])
def test_a_press_keeps_every_line_within_its_page(text: str):
    press = Press(title="t", runs_left="ك" in text)
    press.text(text)
    lines = list(press._lines(text, 9.0, 400.0))
    for line in lines:
        if len(line) > 1:
            assert sum(gap + press._length(word, 9.0, bold=bold) for word, bold, gap in line) <= 400.0
    assert press.printed().startswith(b"%PDF-")
