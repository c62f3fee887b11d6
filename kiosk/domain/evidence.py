"""What has been seen of one Track: its best looks, and what they say together."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Embedding
from kiosk.domain.quality import Quality
from kiosk.domain.roster import Person

# Measured on hard films (docs/accuracy.md): the mean of the 10 best looks marks more than that of all.
_KEPT = 10
_AT_ODDS = 3  # looks in a row that must be of another face before a Track is taken to have changed hands


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """One look at a Track: what was embedded, how good the picture was, and when (monotonic seconds)."""

    embedding: Embedding
    quality: Quality
    moment: float


@dataclass(slots=True, eq=False)
class Evidence:
    """The looks at one Track, and how far its Decision has come.

    `told`: a Decision was given; `proposed`: the Person of an Accept; `settled`: that Accept was confirmed.
    """

    kept: list[Observation] = field(default_factory=list[Observation])
    at_odds: list[Observation] = field(default_factory=list[Observation])
    looks: int = 0
    asked: int = 0
    told: bool = False
    proposed: Person | None = None
    settled: bool = False

    def add(self, look: Observation, *, apart: float) -> None:
        """Take a look. Several in a row with a cosine below `apart` to the rest begin the Track anew."""
        if self.kept and float(look.embedding.vector @ self.mean()) < apart:
            self.at_odds.append(look)
            if len(self.at_odds) < _AT_ODDS:
                return
            self._begin_anew()
        else:
            self.at_odds.clear()
            self._keep(look)

    def mean(self) -> NDArray[np.float32]:
        """The unit vector of the kept looks, weighed by quality."""
        total = sum((_weighed(look) for look in self.kept), np.zeros_like(self.kept[0].embedding.vector))
        return np.asarray(total / np.linalg.norm(total), np.float32)

    def _keep(self, look: Observation) -> None:
        self.looks += 1
        self.kept.append(look)
        self.kept.sort(key=lambda kept: (-kept.quality.overall, -kept.moment))
        del self.kept[_KEPT:]

    def _begin_anew(self) -> None:
        others, self.at_odds, self.kept = self.at_odds, [], []
        self.looks, self.told, self.proposed, self.settled = 0, False, None, False
        for look in others:
            self._keep(look)


def _weighed(look: Observation) -> NDArray[np.float32]:
    return look.embedding.vector * np.float32(max(look.quality.overall, 0.01))
