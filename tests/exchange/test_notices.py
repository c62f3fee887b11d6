"""Consent notices: those that are shipped can be handed out, a school's own take their place."""

from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.exchange.notices.notice import BlockKind, notices
from kiosk.exchange.notices.page import write_notice
from kiosk.paths import RESOURCES

SHIPPED = RESOURCES / "notices"
NAMES = ("england-wales", "eu-gdpr", "general", "illinois")


@pytest.mark.parametrize("name", NAMES)
def test_each_shipped_notice_can_be_handed_out_and_signed(name: str, tmp_path: Path):
    notice = notices(SHIPPED, tmp_path)[name].filled(school="Høje Skole & Co", contact="dpo@example.org")
    kinds = [block.kind for block in notice.blocks]
    assert kinds[0] is BlockKind.TITLE
    assert kinds.count(BlockKind.BOX) == 2, "yes and no stand beside each other, neither ticked"
    assert BlockKind.BLANK in kinds
    assert f"({name}, version {notice.version})" in notice.text, "the signed page tells what was signed"
    for ending in (".pdf", ".html", ".md"):
        write_notice(notice, tmp_path / f"notice{ending}")
    assert (tmp_path / "notice.pdf").read_bytes().startswith(b"%PDF-")
    page = (tmp_path / "notice.html").read_text("utf-8")
    assert "Høje Skole &amp; Co" in page
    assert "not legal advice" in page
    assert "{" not in page.partition("<body>")[2], "every place to fill in was filled in"
    assert "http" not in page.partition("<body>")[0], "it loads nothing from elsewhere"


def test_names_of_scripts_stay_words(tmp_path: Path):
    notice = notices(SHIPPED, tmp_path)["general"].filled(school="<script>alert(1)</script>", contact="")
    write_notice(notice, tmp_path / "notice.html")
    assert "<script>" not in (tmp_path / "notice.html").read_text("utf-8")


def test_a_notice_of_the_schools_own_takes_the_shipped_ones_place(tmp_path: Path):
    text = (SHIPPED / "general.md").read_text("utf-8").replace("version: 1", "version: 7", 1)
    (tmp_path / "general.md").write_text(text, "utf-8")
    found = notices(SHIPPED, tmp_path)
    assert found["general"].reference == "general 7"
    assert tuple(found) == NAMES


@pytest.mark.parametrize(
    "text", ["no head at all", "title: X\n---\nhello", "title: X\nversion: two\n---\nhello", "", "\0"]
)
def test_a_notice_that_does_not_tell_its_version_is_refused(tmp_path: Path, text: str):
    (tmp_path / "own.md").write_text(text, "utf-8")
    with pytest.raises(Fault, match=r"own\.md must begin with"):
        notices(SHIPPED, tmp_path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path):
    (tmp_path / "own.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Fault, match="can't be read"):
        notices(SHIPPED, tmp_path)


def test_a_pdf_says_when_it_lacks_a_letter(tmp_path: Path):
    notice = notices(SHIPPED, tmp_path)["general"].filled(school="学校", contact="")
    with pytest.raises(Fault, match=r"notice\.html"):
        write_notice(notice, tmp_path / "notice.pdf")
    assert not (tmp_path / "notice.pdf").exists()
    write_notice(notice, tmp_path / "notice.html")


def test_other_endings_are_refused(tmp_path: Path):
    with pytest.raises(Fault, match=r"must end in \.md, \.html, \.pdf"):
        write_notice(notices(SHIPPED, tmp_path)["general"], tmp_path / "notice.docx")
