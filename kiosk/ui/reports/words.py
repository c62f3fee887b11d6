"""The main figures of a site report, as few words as stand on a card."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTime

from kiosk.domain.site import AlikePair, SiteFigures
from kiosk.ui.estimate_words import in_1000, size_title
from kiosk.ui.wording import counted, tr


@dataclass(frozen=True, slots=True)
class MainFigure:
    """A number, and what it is of."""

    number: str
    text: str


def main_figures(figures: SiteFigures) -> Iterator[MainFigure]:
    """What is known, most asked for first."""
    for size in figures.estimates.sizes[:1]:
        found, where = size.by_strictness[figures.strictness], size_title(size, figures.estimates)
        missed = tr("{where}: of 1,000 looks of people on the list that need a PIN or badge instead")
        yield MainFigure(in_1000(found.missed), missed.format(where=where))
        named = tr("{where}: of 1,000 looks of people who are not on the list that name somebody")
        yield MainFigure(in_1000(found.named), named.format(where=where))
    rate = figures.all_faces.ask_rate
    if rate is not None:
        yield MainFigure(_percent(rate), tr("of the faces in lessons were asked for a PIN or badge"))
    if figures.light:
        hour, light = max(figures.light.items(), key=lambda each: each[1].bad)
        clock = QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
        yield MainFigure(
            _percent(light.bad),
            tr("of lesson time in bad light at {hour}, the worst hour").format(hour=clock),
        )
    yield MainFigure(
        QLocale().toString(len(figures.pairs)), tr("pairs of look-alikes, whom a face alone does not mark")
    )
    yield MainFigure(
        QLocale().toString(figures.ages.due), tr("people whose pictures are old and should be taken again")
    )


def pair_line(pair: AlikePair) -> str:
    return tr("{one} and {other}").format(one=pair.one, other=pair.other)


def days_title(days: int) -> str:
    return counted("Last day", "Last %n days", days)


def _percent(share: float) -> str:
    return tr("{number} %").format(number=QLocale().toString(100 * share, "f", 1))
