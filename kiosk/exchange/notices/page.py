"""A consent notice as a page: HTML to read or change, PDF to print and sign."""

import re
from collections.abc import Callable, Iterator, Mapping
from html import escape
from io import BytesIO
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer

from kiosk.domain.faults import Fault
from kiosk.exchange.notices.notice import Block, BlockKind, ConsentNotice
from kiosk.exchange.reports.new_file import new_file

_NO_ADVICE = "A template, not legal advice: have it checked for your school before you hand it out."

_STYLE = """
body { font: 11pt/1.5 sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.5em; }
.blank { border-bottom: 1px solid; padding-top: 1.6em; } .box::before { content: "\\2610\\00a0\\00a0"; }
footer { margin-top: 3em; font-size: 9pt; color: #555; }
"""

_TAGS = {
    BlockKind.TITLE: "<h1>{}</h1>",
    BlockKind.HEADING: "<h2>{}</h2>",
    BlockKind.TEXT: "<p>{}</p>",
    BlockKind.POINT: "<ul><li>{}</li></ul>",
    BlockKind.BOX: '<p class="box">{}</p>',
    BlockKind.BLANK: '<p class="blank">{}</p>',
}


def as_markdown(notice: ConsentNotice) -> bytes:
    return f"{notice.text.strip()}\n\n*{_footer(notice)}*\n".encode()


def as_html(notice: ConsentNotice) -> bytes:
    """One page without anything from elsewhere."""
    body = "\n".join(_TAGS[block.kind].format(_bold(block.text)) for block in notice.blocks)
    body = body.replace("</ul>\n<ul>", "\n")
    title, footer = escape(notice.title), escape(_footer(notice))
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    page = (
        f"<!doctype html>\n<html><head>{head}</head><body>\n{body}\n<footer>{footer}</footer></body></html>\n"
    )
    return page.encode()


def as_pdf(notice: ConsentNotice) -> bytes:
    """A4, in the fonts that every reader of PDF has.

    Raises:
        Fault: the school's name or text has letters that those fonts lack.
    """
    _refuse_letters(notice)
    made = BytesIO()
    document = SimpleDocTemplate(
        made,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=notice.title,
        subject=notice.reference,
    )
    document.build([*_flow(notice.blocks), Spacer(1, 6 * mm), Paragraph(escape(_footer(notice)), _SMALL)])
    return made.getvalue()


_MARGIN = 18 * mm
_BOX = "[   ]"
_TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=9.5, leading=12.5, spaceAfter=4)
_SMALL = ParagraphStyle("small", parent=_TEXT, fontSize=8, leading=10, textColor=HexColor("#555555"))
_STYLES = {
    BlockKind.TITLE: ParagraphStyle(
        "title", parent=_TEXT, fontName="Helvetica-Bold", fontSize=16, leading=20, spaceAfter=8
    ),
    BlockKind.HEADING: ParagraphStyle(
        "heading",
        parent=_TEXT,
        fontName="Helvetica-Bold",
        fontSize=12,
        leading=15,
        spaceBefore=6,
        keepWithNext=1,
    ),
    BlockKind.TEXT: _TEXT,
    BlockKind.POINT: ParagraphStyle("point", parent=_TEXT, leftIndent=12, bulletIndent=2, spaceAfter=3),
    BlockKind.BOX: ParagraphStyle("box", parent=_TEXT, leftIndent=22, bulletIndent=0),
    BlockKind.BLANK: ParagraphStyle("blank", parent=_TEXT, spaceBefore=8, spaceAfter=12),
}


def _flow(blocks: tuple[Block, ...]) -> Iterator[Flowable]:
    for block in blocks:
        bullet = {BlockKind.POINT: "•", BlockKind.BOX: _BOX}.get(block.kind)
        paragraph = Paragraph(_bold(block.text), _STYLES[block.kind], bulletText=bullet)
        if block.kind is BlockKind.BLANK:
            yield KeepTogether([paragraph, HRFlowable(width="100%", thickness=0.5, color="#000000")])
        else:
            yield paragraph


def _refuse_letters(notice: ConsentNotice) -> None:
    try:
        notice.text.encode("cp1252")
    except UnicodeEncodeError as error:
        letter = notice.text[error.start]
        raise Fault(
            "The PDF can't show the letter {letter} of this notice."
            " Write it as HTML (--to notice.html) and print that from a browser.",
            letter=f"{letter!r}",
        ) from error


def _footer(notice: ConsentNotice) -> str:
    return f"Notice: {notice.id}, version {notice.version}. {_NO_ADVICE}"


def _bold(text: str) -> str:
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text))


FORMATS: Mapping[str, Callable[[ConsentNotice], bytes]] = {
    ".md": as_markdown,
    ".html": as_html,
    ".pdf": as_pdf,
}


def write_notice(notice: ConsentNotice, file: Path) -> None:
    """Write it in the format that the file's name ends in.

    Raises:
        Fault: no such format, or the file can't be written.
    """
    made = FORMATS.get(file.suffix.lower())
    if made is None:
        raise Fault("{file} must end in {formats}.", file=file, formats=", ".join(FORMATS))
    page = made(notice)
    with new_file(file, replace=True) as draft:
        draft.write_bytes(page)
