"""What a site report says, part by part, for every format."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.domain.estimates import LEAST_PEOPLE, Estimate, SizeEstimates
from kiosk.domain.rates import Rate
from kiosk.domain.sentence import Sentence
from kiosk.domain.site import AGES, SiteFigures
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.exchange.reports.words import METHODS
from kiosk.exchange.site_report.look import Drawing

_STRICTNESS = {
    -2: Sentence("Asks least"),
    -1: Sentence("Asks less"),
    0: Sentence("As measured"),
    1: Sentence("Stricter"),
    2: Sentence("Strictest"),
}
_HEAD = (
    Sentence("Strictness"),
    Sentence("Similarity"),
    Sentence("Missed"),
    Sentence("Mistaken for another"),
    Sentence("Strangers named"),
)


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


def title_of(figures: SiteFigures, speech: Speech = ENGLISH) -> str:
    if not figures.school:
        return speech.say(Sentence("Site report"))
    return speech.say(Sentence("Site report: {school}", school=figures.school))


def parts_of(figures: SiteFigures, drawable: frozenset[Drawing], speech: Speech = ENGLISH) -> Iterator[Part]:
    """The report in its order; what can't be drawn is not there."""
    yield from _Writer(figures, speech).parts(drawable)


@dataclass(frozen=True, slots=True)
class _Writer:
    figures: SiteFigures
    speech: Speech

    def parts(self, drawable: frozenset[Drawing]) -> Iterator[Part]:
        yield self._text(
            Sentence(
                "{first} to {last}. Made from numbers alone: it shows no faces, and what faces are compared"
                " by is not in it.",
                first=self.speech.day(self.figures.first),
                last=self.speech.day(self.figures.last),
            )
        )
        for written, drawing in (
            (self._expected(), Drawing.CURVE),
            (self._asked(), Drawing.ASKS),
            (self._light(), Drawing.LIGHT),
        ):
            yield from written
            if drawing in drawable:
                yield Picture(drawing)
        yield from self._look_alikes()
        yield from self._ages()

    def _text(self, sentence: Sentence) -> Text:
        return Text(self.speech.say(sentence))

    def _heading(self, sentence: Sentence) -> Heading:
        return Heading(self.speech.say(sentence))

    def _table(
        self, head: Sequence[Sentence], rows: Sequence[Sequence[str]], marked: int | None = None
    ) -> Table:
        return Table([self.speech.say(each) for each in head], rows, marked)

    def _expected(self) -> Iterator[Part]:
        found = self.figures.estimates
        yield self._heading(Sentence("Expected mistakes and misses"))
        if not found.sizes:
            yield self._text(_too_few(self.figures))
            return
        yield self._text(
            Sentence(
                "Model pack: {pack}. {tried} of {enrolled} people known by face have two enrolled pictures or"
                " more. Each picture was left out in turn and compared as a lesson compares it, with its"
                " owner on the list and with its owner taken off it. Of 1,000 such looks, with what so many"
                " people leave open (95 %) in brackets:",
                pack=self.figures.pack,
                tried=found.tried,
                enrolled=found.enrolled,
            )
        )
        for size in found.sizes:
            everybody = Sentence("On a list of {size} (everybody on one list):", size=size.size)
            one_class = Sentence("On a list of {size} (a class):", size=size.size)
            yield self._text(everybody if size.size == found.tried else one_class)
            yield self._by_strictness(size)
        yield self._text(
            Sentence(
                "What this can't tell: enrolled pictures are good ones, mostly of one sitting. In lessons"
                " faces are darker, smaller and blurred, and children change, so more are missed. A lesson"
                " asks for five looks that agree and for a confirmation, so fewer are mistaken."
            )
        )

    def _by_strictness(self, size: SizeEstimates) -> Table:
        steps, in_use = sorted(size.by_strictness), self.figures.strictness
        rows = [self._row(step, size.by_strictness[step], in_use=step == in_use) for step in steps]
        return self._table(_HEAD, rows, steps.index(in_use))

    def _row(self, step: int, found: Estimate, *, in_use: bool) -> Sequence[str]:
        name = _STRICTNESS[step]
        if in_use:
            name = Sentence("{strictness} (in use)", strictness=name)
        rates = (found.missed, found.mistaken, found.named)
        return (self.speech.say(name), self.speech.number(found.accept, 3), *map(self._in_1000, rates))

    def _in_1000(self, rate: Rate) -> str:
        share, low, high = (
            self.speech.number(1000 * part, digits)
            for part, digits in ((rate.share, 1), (rate.low, 0), (rate.high, 0))
        )
        return self.speech.say(Sentence("{share} ({low} to {high})", share=share, low=low, high=high))

    def _asked(self) -> Iterator[Part]:
        yield self._heading(Sentence("In lessons"))
        seen = self.figures.all_faces
        if seen.ask_rate is None:
            yield self._text(Sentence("No lesson has looked for faces in these days."))
        else:
            yield self._text(
                Sentence(
                    "{named} times somebody was known by face; {asked} times somebody like one on the list"
                    " was asked for a PIN or badge instead ({percent} %); {unknown} times somebody was there"
                    " who is like nobody on the list. Who turns away and comes back counts again.",
                    named=seen.named,
                    asked=seen.asked,
                    percent=self.speech.number(100 * seen.ask_rate, 1),
                    unknown=seen.unknown,
                )
            )
        if self.figures.marks:
            counted = ", ".join(
                f"{self.speech.number(number, 0)} {self.speech.say(METHODS[method])}"
                for method, number in sorted(self.figures.marks.items())
            )
            yield self._text(Sentence("Arrivals in the register: {counted}.", counted=counted))

    def _light(self) -> Iterator[Part]:
        yield self._heading(Sentence("Light"))
        bad = {hour: light for hour, light in self.figures.light.items() if light.dark or light.backlit}
        if not self.figures.light:
            yield self._text(Sentence("No lesson was seen in these days."))
        elif not bad:
            yield self._text(Sentence("The light was good in all lessons."))
        else:
            yield self._table(
                (
                    Sentence("Hour"),
                    Sentence("Dark, % of lesson time"),
                    Sentence("Bright behind people, %"),
                ),
                [
                    (
                        f"{hour}:00",
                        self.speech.number(100 * light.share(dark=True), 0),
                        self.speech.number(100 * light.share(dark=False), 0),
                    )
                    for hour, light in bad.items()
                ],
            )

    def _look_alikes(self) -> Iterator[Part]:
        yield self._heading(Sentence("Look-alikes"))
        if not self.figures.pairs:
            yield self._text(Sentence("No two people are marked as look-alikes."))
            return
        yield self._text(
            Sentence("Faces alone never mark these while both are near; they use a PIN, badge or a tap.")
        )
        yield self._table(
            (Sentence("One"), Sentence("Other"), Sentence("Similarity"), Sentence("Found on")),
            [
                (pair.one, pair.other, self.speech.number(pair.similarity, 3), self.speech.day(pair.found_on))
                for pair in self.figures.pairs
            ],
        )

    def _ages(self) -> Iterator[Part]:
        yield self._heading(Sentence("Pictures that age"))
        ages = self.figures.ages
        if not any(ages.counts):
            yield self._text(Sentence("Nobody is enrolled."))
            return
        months = [round(days / 365 * 12) for days in AGES]
        names = [
            Sentence("up to {months} months", months=months[0]),
            *(Sentence("{low} to {high} months", low=low, high=high) for low, high in pairwise(months)),
            Sentence("over {months} months", months=months[-1]),
        ]
        rows = [
            (self.speech.say(name), self.speech.number(count, 0))
            for name, count in zip(names, ages.counts, strict=True)
        ]
        yield self._table((Sentence("Newest picture"), Sentence("People")), rows)
        yield self._text(
            Sentence("By the school's rule {due} of them should be enrolled again.", due=ages.due)
        )


def _too_few(figures: SiteFigures) -> Sentence:
    found = figures.estimates
    if found.enrolled == 0:
        return Sentence("Nobody is known by face, so there is nothing to expect.")
    return Sentence(
        "{tried} of {enrolled} people known by face have two enrolled pictures or more. With fewer than"
        " {least} nothing can be said that would hold.",
        tried=found.tried,
        enrolled=found.enrolled,
        least=LEAST_PEOPLE,
    )
