"""Consent notices: those that are shipped can be handed out, a school's own take their place."""

from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.exchange.notices.notice import BlockKind, notices
from kiosk.exchange.notices.page import write_notice
from kiosk.paths import RESOURCES
from kiosk.ui.speech import speech_in

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


@pytest.mark.parametrize("language", ["de", "es", "fr", "ar", "zh_CN"])
@pytest.mark.parametrize("name", NAMES)
def test_a_notice_says_the_same_in_every_language(name: str, language: str, tmp_path: Path):
    english = notices(SHIPPED, tmp_path)[name]
    notice = notices(SHIPPED, tmp_path, language=language)[name]
    assert notice.title != english.title
    assert notice.reference == english.reference
    assert [block.kind for block in notice.blocks] == [block.kind for block in english.blocks]
    for place in ("{school}", "{contact}", f"({name}, version"):
        wanted = place if "{" in place else name
        assert notice.text.count(wanted) == english.text.count(wanted), place
    speech = speech_in(language)
    for ending in (".pdf", ".html"):
        write_notice(notice.filled(school="Hill School", contact=""), tmp_path / f"notice{ending}", speech)
    page = (tmp_path / "notice.html").read_text("utf-8")
    assert f'lang="{speech.language}"' in page
    assert ('dir="rtl"' in page) == (language == "ar")
    assert "not legal advice" not in page


def test_the_schools_own_notice_comes_before_ours_in_every_language(tmp_path: Path):
    own = "title: Ours\nversion: 7\n---\n# Ours\n"
    (tmp_path / "general.md").write_text(own, "utf-8")
    assert notices(SHIPPED, tmp_path, language="de")["general"].title == "Ours"
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "general.md").write_text(own.replace("Ours", "Unseres"), "utf-8")
    assert notices(SHIPPED, tmp_path, language="de")["general"].title == "Unseres"
    assert notices(SHIPPED, tmp_path, language="fr")["general"].title == "Ours"


def test_a_pdf_takes_names_of_every_script(tmp_path: Path):
    notice = notices(SHIPPED, tmp_path)["general"].filled(school="学校 مدرسة Школа", contact="")
    write_notice(notice, tmp_path / "notice.pdf")
    assert (tmp_path / "notice.pdf").read_bytes().startswith(b"%PDF-")


def test_other_endings_are_refused(tmp_path: Path):
    with pytest.raises(Fault, match=r"must end in \.md, \.html, \.pdf"):
        write_notice(notices(SHIPPED, tmp_path)["general"], tmp_path / "notice.docx")
