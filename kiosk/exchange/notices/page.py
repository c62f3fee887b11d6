"""A consent notice as a page: HTML to read or change, PDF to print and sign."""

import re
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.exchange.notices.notice import BlockKind, ConsentNotice
from kiosk.exchange.reports.new_file import new_file
from kiosk.exchange.reports.press import Press

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


def as_markdown(notice: ConsentNotice, speech: Speech) -> bytes:
    return f"{notice.text.strip()}\n\n*{_footer(notice, speech)}*\n".encode()


def as_html(notice: ConsentNotice, speech: Speech) -> bytes:
    """One page without anything from elsewhere."""
    body = "\n".join(_TAGS[block.kind].format(_bold(block.text)) for block in notice.blocks)
    body = body.replace("</ul>\n<ul>", "\n")
    title, footer = escape(notice.title), escape(_footer(notice, speech))
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    runs = ' dir="rtl"' if speech.runs_left else ""
    page = (
        f'<!doctype html>\n<html lang="{speech.language}"{runs}><head>{head}</head>'
        f"<body>\n{body}\n<footer>{footer}</footer></body></html>\n"
    )
    return page.encode()


def as_pdf(notice: ConsentNotice, speech: Speech) -> bytes:
    """A4."""
    press = Press(title=notice.title, runs_left=speech.runs_left)
    setters = {
        BlockKind.TITLE: press.title,
        BlockKind.HEADING: press.heading,
        BlockKind.TEXT: press.text,
        BlockKind.POINT: press.point,
        BlockKind.BOX: press.box,
        BlockKind.BLANK: press.blank,
    }
    for block in notice.blocks:
        setters[block.kind](block.text)
    press.small(_footer(notice, speech))
    return press.printed()


def _footer(notice: ConsentNotice, speech: Speech) -> str:
    return speech.say(
        Sentence(
            "Notice: {id}, version {version}. A template, not legal advice: have it checked for your school"
            " before you hand it out.",
            id=notice.id,
            version=notice.version,
        )
    )


def _bold(text: str) -> str:
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text))


FORMATS: Mapping[str, Callable[[ConsentNotice, Speech], bytes]] = {
    ".md": as_markdown,
    ".html": as_html,
    ".pdf": as_pdf,
}


def write_notice(notice: ConsentNotice, file: Path, speech: Speech = ENGLISH) -> None:
    """Write it in the format that the file's name ends in; `speech` is of the language it is in.

    Raises:
        Fault: no such format, or the file can't be written.
    """
    made = FORMATS.get(file.suffix.lower())
    if made is None:
        raise Fault("{file} must end in {formats}.", file=file, formats=", ".join(FORMATS))
    page = made(notice, speech)
    with new_file(file, replace=True) as draft:
        draft.write_bytes(page)
