"""The school's own Templates tried against each other, as lessons would compare them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.centres import centre
from kiosk.domain.look_alikes import near
from kiosk.domain.matching import held_back
from kiosk.domain.roster import Roster
from kiosk.domain.thresholds import Thresholds
from kiosk.domain.work import Work

# Looks of People that a smaller roster is drawn for, again and again: from there on a share of 1 in 1,000
# moves by less than its interval does.
_LOOKS = 8000
_MOST_DRAWS = 200
_BLOCK = 512  # looks at once: with 2,000 People some 4 MB
_RANKED = 3  # of best_match: only among these a look-alike holds an Accept back
_AT_ONCE = 16  # People between two looks whether to stop


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """How single looks scored, (n,) each: the best Person's similarity and lead, whether it is the right one.

    `alike` is the similarity of whoever is easily taken for the best Person, -1 without; `owners` are the
    numbers of the People whose looks they are.
    """

    best: NDArray[np.float32]
    lead: NDArray[np.float32]
    right: NDArray[np.bool_]
    alike: NDArray[np.float32]
    owners: NDArray[np.intp]

    def accepted(self, limits: Thresholds) -> NDArray[np.bool_]:
        """(n,) whether each is named by this look alone; a lesson asks for five that agree besides."""
        sure = (self.best >= limits.accept) & (self.lead >= limits.lead)
        return np.asarray(sure & (self.alike < near(limits)))

    @property
    def people(self) -> int:
        return int(np.unique(self.owners).size)


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """On rosters of `size`: looks of those on them (`own`), and the same where their owner is not on them."""

    size: int
    own: Scores
    others: Scores


class Trial:
    """Tries a Roster's Templates: each is left out of the mean that it is compared with.

    Who has one Template alone can't be tried, and is not on the rosters that are drawn. Making it takes
    about 50 microseconds a Template.

    Raises:
        Cancelled: the job should stop.
    """

    def __init__(self, roster: Roster, work: Work) -> None:
        self._roster = roster
        self._owner = np.searchsorted(roster.known, roster.owners)  # of each Template, as a row of `centres`
        counts = np.bincount(self._owner, minlength=roster.enrolled)
        self._places = np.flatnonzero(counts > 1)
        self._without = self._left_out(work)
        self._alike = _pairs(roster)

    @property
    def people(self) -> int:
        """How many People have Templates enough to be tried."""
        return int(self._places.size)

    def on(self, size: int, work: Work, *, seed: int = 0) -> Tried:
        """Try on rosters of this many People, 2 at least, drawn from all who can be tried.

        Raises:
            Cancelled: the job should stop.
        """
        size = min(size, self.people)
        draws = self._draws(size)
        chance = np.random.default_rng(seed)
        own: list[Scores] = []
        others: list[Scores] = []
        for number in range(draws):
            places = np.sort(chance.choice(self._places, size, replace=False))
            rows = np.flatnonzero(np.isin(self._owner, places))
            for first in range(0, rows.size, _BLOCK):
                work.at("Comparing", (number + first / rows.size) / draws)
                one, other = self._scored(places, rows[first : first + _BLOCK])
                own.append(one)
                others.append(other)
        return Tried(size, _together(own), _together(others))

    def _draws(self, size: int) -> int:
        return 1 if size == self.people else min(_MOST_DRAWS, -(-_LOOKS // (2 * size)))

    def _scored(self, places: NDArray[np.intp], rows: NDArray[np.intp]) -> tuple[Scores, Scores]:
        centres, vectors = self._roster.centres[places], self._roster.matrix[rows]
        owners = np.searchsorted(places, self._owner[rows])
        lines = np.arange(rows.size)
        cosines = vectors @ centres.T
        cosines[lines, owners] = np.einsum("nd,nd->n", vectors, self._without[rows])
        numbers = np.broadcast_to(places, cosines.shape)
        own = self._ranked(cosines, numbers, places[owners])
        absent = np.ones(cosines.shape, np.bool_)
        absent[lines, owners] = False
        less = (rows.size, places.size - 1)
        other = self._ranked(cosines[absent].reshape(less), numbers[absent].reshape(less), places[owners])
        return own, other

    def _ranked(
        self, cosines: NDArray[np.float32], numbers: NDArray[np.intp], owners: NDArray[np.intp]
    ) -> Scores:
        scores = held_back(cosines, alike=self._roster.alike)
        count = min(_RANKED, scores.shape[1])
        nearest = np.argpartition(-scores, count - 1, axis=1)[:, :count]
        found = np.take_along_axis(scores, nearest, axis=1)
        order = np.argsort(-found, axis=1)
        found = np.take_along_axis(found, order, axis=1)
        who = np.take_along_axis(numbers, np.take_along_axis(nearest, order, axis=1), axis=1)
        lead = found[:, 0] - found[:, 1] if count > 1 else np.full(found.shape[0], 2.0, np.float32)
        flagged = np.where(self._alike[who[:, :1], who], found, np.float32(-1))
        return Scores(found[:, 0], lead, who[:, 0] == owners, flagged.max(axis=1), owners)

    def _left_out(self, work: Work) -> NDArray[np.float32]:
        """(Templates, dimension): for each the mean Template of its Person without it."""
        roster = self._roster
        made = np.zeros_like(roster.matrix)
        for number, place in enumerate(self._places):
            if number % _AT_ONCE == 0:
                work.at("Preparing", number / self.people)
            own = np.flatnonzero(self._owner == place)
            for row in own:
                rest = own[own != row]
                made[row] = centre(roster.matrix[rest], roster.qualities[rest], strangers=roster.alike)
        return made


def _pairs(roster: Roster) -> NDArray[np.bool_]:
    """(enrolled, enrolled): whether two are look-alikes."""
    place = {person.id: number for number, person in enumerate(roster.known_people)}
    made = np.zeros((roster.enrolled, roster.enrolled), np.bool_)
    for one, other in roster.look_alikes:
        if one in place and other in place:
            made[place[one], place[other]] = True
    return made


def _together(parts: Sequence[Scores]) -> Scores:
    return Scores(
        best=np.concatenate([part.best for part in parts]),
        lead=np.concatenate([part.lead for part in parts]),
        right=np.concatenate([part.right for part in parts]),
        alike=np.concatenate([part.alike for part in parts]),
        owners=np.concatenate([part.owners for part in parts]),
    )
