"""A site report as PDF, on A4 or Letter."""

from collections.abc import Mapping, Sequence

from kiosk.exchange.reports.press import Press
from kiosk.exchange.site_report.content import Heading, Part, Picture, Table, Text
from kiosk.exchange.site_report.look import Drawing


def as_pdf(
    title: str,
    parts: Sequence[Part],
    drawings: Mapping[Drawing, bytes],
    *,
    paper: str,
    runs_left: bool = False,
) -> bytes:
    """The file; `drawings` are PNG. `runs_left`: lines run from right to left."""
    press = Press(title=title, paper=paper, runs_left=runs_left)
    press.title(title)
    for part in parts:
        match part:
            case Heading(text):
                press.heading(text)
            case Text(text):
                press.text(text)
            case Table():
                press.table(part.head, part.rows, marked=part.marked)
            case Picture(drawing):
                press.picture(drawings[drawing])
    return press.printed()
