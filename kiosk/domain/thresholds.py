"""The measured accept, ask and lead figures of one ModelPack, as a function of roster size."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import log

# How far each step of strictness moves `accept`, in leads, which differ between packs as similarities do.
# Measured (docs/accuracy.md, "Strictness"): each of 1 and 2 names about a third as many strangers as the one
# before, and -2 about three times as many as the default. From 0.9 leads on, 2 % of strangers are named by a
# single photo: that is not offered for anybody's convenience.
_STEPS: Mapping[int, float] = {-2: -0.6, -1: -0.3, 0: 0.0, 1: 0.6, 2: 1.2}
STRICTNESSES = tuple(_STEPS)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Figures for one roster size: below `ask` is Unknown, from `accept` on with `lead` is Accept, else Ask.

    `apart` is a cosine: two looks of one face are hardly ever below it. -1 says that it is not known.
    `moved` is how far strictness has moved `accept` from what was measured.
    """

    accept: float
    ask: float
    lead: float
    apart: float = -1.0
    moved: float = 0.0

    def at_strictness(self, step: int) -> "Thresholds":
        """Accept at this strictness, -2 to 2; never below `ask`. Nothing else moves.

        Raises:
            KeyError: there is no such step.
        """
        accept = max(self.ask, self.accept + _STEPS[step] * self.lead)
        return replace(self, accept=accept, moved=accept - self.accept)


@dataclass(frozen=True, slots=True)
class ThresholdTable:
    """Rows of (people, Thresholds), ascending: linear in log(people) between them, the nearest row beyond.

    `strictness` is that at which they are to be used, -2 to 2; the rows are as they were measured.
    """

    rows: tuple[tuple[int, Thresholds], ...]
    strictness: int = 0

    def at_strictness(self, step: int) -> "ThresholdTable":
        return replace(self, strictness=step)

    def at(self, people: int) -> Thresholds:
        return self._measured(people).at_strictness(self.strictness)

    def _measured(self, people: int) -> Thresholds:
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
