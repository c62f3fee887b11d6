"""Slips with PINs and cards with QR codes, to be printed and cut; and PINs as a table."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import segno
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.roster import Person
from kiosk.domain.sentence import Sentence
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.exchange.reports.cells import safe
from kiosk.exchange.reports.lettering import Lettering

PAPERS = {"a4": A4, "letter": LETTER}
_SLIP, _CARD = (62 * mm, 32 * mm), (85.6 * mm, 54 * mm)  # the card is ID-1 of ISO/IEC 7810, as bank cards are
_EDGE, _NAME, _PIN, _SMALL = 5 * mm, 12.0, 22.0, 8.0
_QUIET = 4  # modules of white around a QR code (ISO/IEC 18004)
_CUT = 0.75  # grey


@dataclass(frozen=True, slots=True)
class Secret:
    """What a Person is given: a PIN, or the code of a card."""

    person: Person
    text: str


def write_slips(target: Path, secrets: Sequence[Secret], *, paper: str, speech: Speech = ENGLISH) -> None:
    """One slip a Person, three beside each other."""
    said = speech.say(Sentence("Your PIN. Keep it to yourself."))
    _write(target, secrets, paper, _SLIP, partial(_draw_slip, said))


def write_cards(target: Path, secrets: Sequence[Secret], *, paper: str) -> None:
    """One card a Person with the code as a QR code, in the size of a bank card."""
    _write(target, secrets, paper, _CARD, _draw_card)


def write_pin_table(target: Path, secrets: Sequence[Secret]) -> None:
    """CSV in UTF-8: id, name, PIN."""
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("id", "name", "pin"))
        for secret in secrets:
            person = secret.person
            writer.writerow((safe(person.id), safe(person.full_name), secret.text))


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where one piece goes: its lower left corner and its size, in points."""

    canvas: Canvas
    lettering: Lettering
    x: float
    y: float
    width: float
    height: float


def _write(
    target: Path,
    secrets: Sequence[Secret],
    paper: str,
    size: tuple[float, float],
    draw: Callable[[_Spot, Secret], None],
) -> None:
    page_width, page_height = PAPERS[paper]
    width, height = size
    columns, rows = int(page_width // width), int(page_height // height)
    left, top = (page_width - columns * width) / 2, page_height - (page_height - rows * height) / 2
    canvas = Canvas(str(target), pagesize=(page_width, page_height), pageCompression=1)
    lettering = Lettering(canvas)
    for number, secret in enumerate(secrets):
        place = number % (columns * rows)
        if number and place == 0:
            canvas.showPage()
        row, column = divmod(place, columns)
        spot = _Spot(canvas, lettering, left + column * width, top - (row + 1) * height, width, height)
        canvas.setStrokeGray(_CUT)
        canvas.rect(spot.x, spot.y, width, height)
        draw(spot, secret)
    canvas.save()


def _draw_slip(said: str, spot: _Spot, secret: Secret) -> None:
    room, middle = spot.width - 2 * _EDGE, spot.x + spot.width / 2
    top = spot.y + spot.height
    name = secret.person.full_name
    spot.lettering.centred(middle, top - _EDGE - _NAME, name, _NAME, width=room, bold=True)
    spot.lettering.centred(middle, spot.y + 11 * mm, secret.text, _PIN, width=room)
    spot.lettering.centred(middle, spot.y + _EDGE, said, _SMALL, width=room)


def _draw_card(spot: _Spot, secret: Secret) -> None:
    side = spot.height - 2 * _EDGE
    _draw_code(spot.canvas, secret.text, spot.x + _EDGE, spot.y + _EDGE, side)
    left, room = spot.x + 1.5 * _EDGE + side, spot.width - side - 2.5 * _EDGE
    person, middle = secret.person, spot.y + spot.height / 2
    spot.lettering.write(left, middle + 2 * mm, person.called, _NAME, width=room, bold=True)
    spot.lettering.write(left, middle - 4 * mm, person.surname, _NAME, width=room)


def _draw_code(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    rows = tuple(segno.make(text, micro=False, error="q").matrix_iter(border=_QUIET))
    module = side / len(rows)
    path = canvas.beginPath()
    for row, modules in enumerate(rows):
        for column, dark in enumerate(modules):
            if dark:
                path.rect(x + column * module, y + side - (row + 1) * module, module, module)
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)
