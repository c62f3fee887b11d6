"""Writes a site report in the format of its file's suffix."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.site import SiteFigures
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.domain.work import Work
from kiosk.exchange.plot_look import PAPER
from kiosk.exchange.reports.new_file import new_file
from kiosk.exchange.site_report.content import parts_of, title_of
from kiosk.exchange.site_report.drawings import can_draw, picture
from kiosk.exchange.site_report.html import as_html
from kiosk.exchange.site_report.look import Drawing, DrawingWords
from kiosk.exchange.site_report.pdf import as_pdf

_WIDTH, _HEIGHT = 900, 360  # of each drawing, in pixels
_FINER = 2  # times as many in print


def check_target(target: Path, *, anew: bool) -> None:
    """Raises: Fault, if the name is of no format, or the file is there already and may not be replaced."""
    if target.suffix.lower() not in (".html", ".pdf"):
        raise Fault("{file} is no name for a report. Use one that ends in .html or .pdf.", file=target.name)
    if target.exists() and not anew:
        raise Fault("{path} is there already. Give another name, or have it replaced.", path=target)


def write_site_report(
    figures: SiteFigures,
    target: Path,
    work: Work,
    *,
    paper: str = "a4",
    anew: bool = False,
    speech: Speech = ENGLISH,
) -> None:
    """Write the file, whole or not at all; with `anew` in the place of one that is there.

    Raises:
        Fault: its name is of no format, it is there already and may not be replaced, or it can't be written.
        Cancelled: it was told to stop.
    """
    check_target(target, anew=anew)
    printed = target.suffix.lower() == ".pdf"
    draw, words = (_printed if printed else _shown), DrawingWords.said(speech)
    drawable = [drawing for drawing in Drawing if can_draw(drawing, figures)]
    drawings: Mapping[Drawing, bytes] = {
        drawing: _drawn(partial(draw, drawing, figures, words), work, number / len(drawable))
        for number, drawing in enumerate(drawable)
    }
    parts = tuple(parts_of(figures, frozenset(drawable), speech))
    title = title_of(figures, speech)
    if printed:
        made = as_pdf(title, parts, drawings, paper=paper, runs_left=speech.runs_left)
    else:
        made = as_html(title, parts, drawings, speech)
    with new_file(target, replace=anew) as draft:
        draft.write_bytes(made)


def _drawn(draw: Callable[[], bytes], work: Work, part: float) -> bytes:
    work.at("Drawing", part)
    return draw()


def _shown(drawing: Drawing, figures: SiteFigures, words: DrawingWords) -> bytes:
    return picture(drawing, figures, words, PAPER, width=_WIDTH, height=_HEIGHT, suffix="svg")


def _printed(drawing: Drawing, figures: SiteFigures, words: DrawingWords) -> bytes:
    look = replace(PAPER, letter=_FINER * PAPER.letter)
    return picture(drawing, figures, words, look, width=_FINER * _WIDTH, height=_FINER * _HEIGHT)
