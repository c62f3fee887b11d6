"""Site reports as files: whole, without anything from elsewhere, and in every script."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.site import SiteFigures
from kiosk.domain.work import Cancelled, Work
from kiosk.exchange.site_report.content import Table, Text, parts_of, title_of
from kiosk.exchange.site_report.html import as_html
from kiosk.exchange.site_report.look import Drawing
from kiosk.exchange.site_report.writing import write_site_report
from tests.exchange.sites_made import no_figures, some_figures


class Page(HTMLParser):
    """What a reader of the page would see and fetch."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.words = ""
        self.fetched: list[str] = []
        self.scripts = 0
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        self.fetched += [value for name, value in attrs if name in ("src", "href") and value]

    def handle_data(self, data: str) -> None:
        self.words += data
        self.cells.append(data)


def written(figures: SiteFigures, target: Path) -> Path:
    write_site_report(figures, target, Work())
    return target


def test_the_page_tells_the_figures_and_fetches_nothing(tmp_path: Path):
    page = Page(written(some_figures(), tmp_path / "site.html").read_bytes())
    assert "Site report: Hill School" in page.words
    assert "Stricter (in use)" in page.cells
    assert "15 times somebody like one on the list was asked" in page.words
    assert "(7.5 %)" in page.words
    assert page.cells[page.cells.index("8:00") :][:3] == ["8:00", "40", "0"]
    assert page.scripts == 0
    assert [each[:26] for each in page.fetched] == ["data:image/svg+xml;base64,"] * 3


def test_names_can_not_become_markup():
    figures = some_figures(school="<script>alert(1)</script>", one="<b>Ada</b>")
    page = Page(as_html(title_of(figures), tuple(parts_of(figures, frozenset())), {}))
    assert page.scripts == 0
    assert "<b>Ada</b>" in page.cells


def test_the_pdf_has_pages_and_takes_names_of_every_script(tmp_path: Path):
    figures = some_figures(school="Школа 学校", one="مريم حسن", other="王秀英")
    made = written(figures, tmp_path / "site.pdf").read_bytes()
    assert made.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", made)) >= 2


@pytest.mark.parametrize("name", ["site.html", "site.pdf"])
def test_a_school_where_nothing_has_happened_yet_gets_a_report_that_says_so(tmp_path: Path, name: str):
    assert written(no_figures(), tmp_path / name).stat().st_size > 500
    said = " ".join(part.text for part in parts_of(no_figures(), frozenset()) if isinstance(part, Text))
    for sentence in (
        "Nobody is known by face",
        "No lesson has looked",
        "No two people",
        "Nobody is enrolled",
    ):
        assert sentence in said


def test_the_table_marks_the_strictness_in_use():
    tables = [
        part for part in parts_of(some_figures(strictness=-2), frozenset(Drawing)) if isinstance(part, Table)
    ]
    assert [tables[0].marked, tables[1].marked] == [0, 0]
    assert all(len(row) == len(table.head) for table in tables for row in table.rows)


def test_another_suffix_is_refused_and_a_file_is_not_replaced_unasked(tmp_path: Path):
    with pytest.raises(Fault, match=r"Use one that ends in \.html or \.pdf"):
        written(no_figures(), tmp_path / "site.txt")
    kept = tmp_path / "site.html"
    kept.write_text("mine")
    with pytest.raises(Fault, match="there already"):
        written(no_figures(), kept)
    assert kept.read_text() == "mine"


def test_a_report_that_is_stopped_leaves_nothing(tmp_path: Path):
    with pytest.raises(Cancelled):
        write_site_report(some_figures(), tmp_path / "site.pdf", Work(stop=lambda: True))
    assert not list(tmp_path.iterdir())
