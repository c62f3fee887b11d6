"""What a site report says, part by part, for every format."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from kiosk.domain.estimates import LEAST_PEOPLE, Estimate, SizeEstimates
from kiosk.domain.rates import Rate
from kiosk.domain.site import AGES, SiteFigures
from kiosk.exchange.site_report.look import Drawing

_STRICTNESS = {-2: "asks least", -1: "asks less", 0: "as measured", 1: "stricter", 2: "strictest"}
_HEAD = ("strictness", "similarity", "missed", "mistaken for another", "strangers named")


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` have as many cells as `head`; the row `marked` is the one in use."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    marked: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    drawing: Drawing


Part = Heading | Text | Table | Picture


def title_of(figures: SiteFigures) -> str:
    return f"Site report: {figures.school}" if figures.school else "Site report"


def parts_of(figures: SiteFigures, drawable: frozenset[Drawing]) -> Iterator[Part]:
    """The report in its order; what can't be drawn is not there."""
    yield Text(
        f"{_day(figures.first)} to {_day(figures.last)}. Made from numbers alone: it shows no faces, and what"
        " faces are compared by is not in it."
    )
    yield from _expected(figures)
    if Drawing.CURVE in drawable:
        yield Picture(Drawing.CURVE)
    yield from _asked(figures)
    if Drawing.ASKS in drawable:
        yield Picture(Drawing.ASKS)
    yield from _light(figures)
    if Drawing.LIGHT in drawable:
        yield Picture(Drawing.LIGHT)
    yield from _look_alikes(figures)
    yield from _ages(figures)


def _expected(figures: SiteFigures) -> Iterator[Part]:
    found = figures.estimates
    yield Heading("Expected mistakes and misses")
    if not found.sizes:
        yield Text(_too_few(figures))
        return
    yield Text(
        f"Model pack: {figures.pack}. {found.tried} of {found.enrolled} people known by face have two"
        " enrolled pictures or more. Each picture was left out in turn and compared as a lesson compares it,"
        " with its owner on the list and with its owner taken off it. Of 1,000 such looks, with what so many"
        " people leave open (95 %) in brackets:"
    )
    for size in found.sizes:
        where = "everybody on one list" if size.size == found.tried else "a class"
        yield Text(f"On a list of {size.size} ({where}):")
        yield _by_strictness(size, figures.strictness)
    yield Text(
        "What this can't tell: enrolled pictures are good ones, mostly of one sitting. In lessons faces are"
        " darker, smaller and blurred, and children change, so more are missed. A lesson asks for five looks"
        " that agree and for a confirmation, so fewer are mistaken."
    )


def _too_few(figures: SiteFigures) -> str:
    found = figures.estimates
    if found.enrolled == 0:
        return "Nobody is known by face, so there is nothing to expect."
    return (
        f"{found.tried} of {found.enrolled} people known by face have two enrolled pictures or more. With"
        f" fewer than {LEAST_PEOPLE} nothing can be said that would hold."
    )


def _by_strictness(size: SizeEstimates, in_use: int) -> Table:
    steps = sorted(size.by_strictness)
    rows = [_row(step, size.by_strictness[step], in_use=step == in_use) for step in steps]
    return Table(_HEAD, rows, steps.index(in_use))


def _row(step: int, found: Estimate, *, in_use: bool) -> Sequence[str]:
    name = f"{_STRICTNESS[step]} (in use)" if in_use else _STRICTNESS[step]
    rates = (found.missed, found.mistaken, found.named)
    return (name, f"{found.accept:.3f}", *map(_in_1000, rates))


def _in_1000(rate: Rate) -> str:
    return f"{1000 * rate.share:.1f} ({1000 * rate.low:.0f} to {1000 * rate.high:.0f})"


def _asked(figures: SiteFigures) -> Iterator[Part]:
    yield Heading("In lessons")
    seen = figures.all_faces
    if seen.ask_rate is None:
        yield Text("No lesson has looked for faces in these days.")
    else:
        yield Text(
            f"{seen.named} times somebody was known by face; {seen.asked} times somebody like one on the list"
            f" was asked for a PIN or badge instead ({100 * seen.ask_rate:.1f} %); {seen.unknown} times"
            " somebody was there who is like nobody on the list. Who turns away and comes back counts again."
        )
    if figures.marks:
        counted = ", ".join(f"{number} by {method}" for method, number in sorted(figures.marks.items()))
        yield Text(f"Arrivals in the register: {counted}.")


def _light(figures: SiteFigures) -> Iterator[Part]:
    yield Heading("Light")
    bad = {hour: light for hour, light in figures.light.items() if light.dark or light.backlit}
    if not figures.light:
        yield Text("No lesson was seen in these days.")
    elif not bad:
        yield Text("The light was good in all lessons.")
    else:
        yield Table(
            ("hour", "dark, % of lesson time", "bright behind people, %"),
            [
                (
                    f"{hour}:00",
                    f"{100 * light.share(dark=True):.0f}",
                    f"{100 * light.share(dark=False):.0f}",
                )
                for hour, light in bad.items()
            ],
        )


def _look_alikes(figures: SiteFigures) -> Iterator[Part]:
    yield Heading("Look-alikes")
    if not figures.pairs:
        yield Text("No two people are marked as look-alikes.")
        return
    yield Text("Faces alone never mark these while both are near; they use a PIN, badge or a tap.")
    rows = [(pair.one, pair.other, f"{pair.similarity:.3f}", _day(pair.found_on)) for pair in figures.pairs]
    yield Table(("one", "other", "similarity", "found on"), rows)


def _ages(figures: SiteFigures) -> Iterator[Part]:
    yield Heading("Pictures that age")
    ages = figures.ages
    if not any(ages.counts):
        yield Text("Nobody is enrolled.")
        return
    months = [round(days / 365 * 12) for days in AGES]
    names = [f"up to {months[0]} months"]
    names += [f"{low} to {high} months" for low, high in pairwise(months)]
    names.append(f"over {months[-1]} months")
    rows = [(name, str(count)) for name, count in zip(names, ages.counts, strict=True)]
    yield Table(("newest picture", "people"), rows)
    yield Text(f"By the school's rule {ages.due} of them should be enrolled again.")


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
