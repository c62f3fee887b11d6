"""A site report as one HTML page with nothing from elsewhere."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape

from kiosk.domain.speech import ENGLISH, Speech
from kiosk.exchange.site_report.content import Heading, Part, Picture, Table, Text
from kiosk.exchange.site_report.look import Drawing, DrawingWords

_STYLE = """
body { font: 11pt/1.5 sans-serif; color: #131a24; max-width: 54em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.8em; }
table { border-collapse: collapse; margin: 0.5em 0 1em; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 0.25em 1em 0.25em 0; border-bottom: 1px solid #d9dfe7; }
tr.in-use { font-weight: 600; } img { max-width: 100%; height: auto; }
@media print { h2, table, img { break-inside: avoid; } }
"""


def as_html(
    title: str, parts: Sequence[Part], drawings: Mapping[Drawing, bytes], speech: Speech = ENGLISH
) -> bytes:
    """The page; `drawings` are SVG."""
    body = "\n".join(_html(part, drawings, speech) for part in parts)
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    runs = ' dir="rtl"' if speech.runs_left else ""
    page = (
        f'<!doctype html>\n<html lang="{speech.language}"{runs}><head>{head}</head>'
        f"<body>\n<h1>{escape(title)}</h1>\n{body}\n</body></html>\n"
    )
    return page.encode()


def _html(part: Part, drawings: Mapping[Drawing, bytes], speech: Speech) -> str:
    match part:
        case Heading(text):
            return f"<h2>{escape(text)}</h2>"
        case Text(text):
            return f"<p>{escape(text)}</p>"
        case Table():
            return _table(part)
        case Picture(drawing):
            # As a picture of its own: parts of several SVGs in one page would share their ids.
            data = b64encode(drawings[drawing]).decode()
            words = escape(DrawingWords.said(speech).title(drawing))
            return f'<p><img alt="{words}" src="data:image/svg+xml;base64,{data}"></p>'


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.head)
    rows = "\n".join(
        f"<tr{_class(place, table)}>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
        for place, row in enumerate(table.rows)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{rows}\n</tbody></table>"


def _class(place: int, table: Table) -> str:
    return ' class="in-use"' if place == table.marked else ""
