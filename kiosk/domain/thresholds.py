"""The measured accept, ask and lead figures of one ModelPack, as a function of roster size."""

from bisect import bisect_left
from dataclasses import dataclass
from math import log


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Figures for one roster size: below `ask` is Unknown, from `accept` on with `lead` is Accept, else Ask.

    `apart` is a cosine: two looks of one face are hardly ever below it. -1 says that it is not known.
    """

    accept: float
    ask: float
    lead: float
    apart: float = -1.0


@dataclass(frozen=True, slots=True)
class ThresholdTable:
    """Rows of (people, Thresholds), ascending: linear in log(people) between them, the nearest row beyond."""

    rows: tuple[tuple[int, Thresholds], ...]

    def at(self, people: int) -> Thresholds:
        sizes = [size for size, _ in self.rows]
        index = bisect_left(sizes, people)
        if index == 0:
            return self.rows[0][1]
        if index == len(sizes):
            return self.rows[-1][1]
        (low, below), (high, above) = self.rows[index - 1], self.rows[index]
        part = (log(people) - log(low)) / (log(high) - log(low))
        return Thresholds(
            accept=below.accept + part * (above.accept - below.accept),
            ask=below.ask + part * (above.ask - below.ask),
            lead=below.lead + part * (above.lead - below.lead),
            apart=below.apart + part * (above.apart - below.apart),
        )
