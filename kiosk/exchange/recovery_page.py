"""The recovery phrase on a page to print, or as text."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.sentence import Sentence
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.exchange.cards import PAPERS
from kiosk.exchange.reports.lettering import Lettering

_TITLE = Sentence("Recovery phrase of the attendance kiosk")
_WHY = (
    Sentence("These words bring back the key to the faces if this computer is lost or broken."),
    Sentence("Whoever has them and a backup can open it: lock this page away, far from the computer."),
)
_EDGE, _HEADING, _BODY, _WORD = 25 * mm, 18.0, 10.5, 14.0
_COLUMNS, _ROW = 3, 12 * mm


def write_phrase_page(
    target: Path, words: Sequence[str], *, school: str, paper: str, speech: Speech = ENGLISH
) -> None:
    """One page with the words, numbered down the columns; they stay as they are in any language."""
    width, height = PAPERS[paper]
    canvas = Canvas(str(target), pagesize=(width, height), pageCompression=1)
    lettering, room, y = Lettering(canvas), width - 2 * _EDGE, height - _EDGE
    lettering.write(_EDGE, y, speech.say(_TITLE), _HEADING, width=room, bold=True)
    for line in (school, *map(speech.say, _WHY)):
        y -= 7 * mm
        lettering.write(_EDGE, y, line, _BODY, width=room)
    rows = -(-len(words) // _COLUMNS)
    for place, word in enumerate(words):
        column, row = divmod(place, rows)
        left, line_y = _EDGE + column * room / _COLUMNS, y - 15 * mm - row * _ROW
        lettering.write(left, line_y, f"{place + 1}.", _BODY, width=10 * mm)
        lettering.write(left + 10 * mm, line_y, word, _WORD, width=room / _COLUMNS - 10 * mm, bold=True)
    canvas.save()


def write_phrase_text(target: Path, words: Sequence[str], *, school: str, speech: Speech = ENGLISH) -> None:
    """The same as plain text in UTF-8."""
    head = [*filter(None, (speech.say(_TITLE), school, *map(speech.say, _WHY))), ""]
    numbered = [f"{place + 1}. {word}" for place, word in enumerate(words)]
    target.write_text("\n".join([*head, *numbered, ""]), "utf-8")
