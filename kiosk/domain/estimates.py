"""What to expect of recognition on the school's own people, for each strictness and some sizes of roster."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.domain.rates import Rate
from kiosk.domain.roster import Roster
from kiosk.domain.thresholds import STRICTNESSES, Thresholds, ThresholdTable
from kiosk.domain.tried import Trial, Tried
from kiosk.domain.work import Work

LEAST_PEOPLE = 10  # of whom something can be said: even nothing found leaves 28 % open then
_CURVE = 48  # points


@dataclass(frozen=True, slots=True)
class Estimate:
    """At one strictness. `missed`: looks of People on the list that do not name them; they use their PIN.

    `mistaken`: those that name somebody else. `named`: looks of people who are not on the list that name
    somebody. `accept` is the similarity it takes.
    """

    accept: float
    missed: Rate
    mistaken: Rate
    named: Rate


@dataclass(frozen=True, slots=True)
class Point:
    """What another `accept` would give: the shares of looks that are missed, and that name a stranger."""

    accept: float
    missed: float
    named: float


@dataclass(frozen=True, slots=True)
class SizeEstimates:
    """On rosters of `size` People, by strictness, and along a curve of `accept`."""

    size: int
    by_strictness: Mapping[int, Estimate]
    curve: Sequence[Point]


@dataclass(frozen=True, slots=True)
class SchoolEstimates:
    """`tried` of the `enrolled` People have two Templates or more; no `sizes` if they are too few.

    What they are of is single good pictures, mostly of one sitting. Lessons are worse lit and blurred, which
    misses more; and they ask for five looks that agree, which names fewer strangers.
    """

    enrolled: int
    tried: int
    sizes: Sequence[SizeEstimates] = ()


def estimate(roster: Roster, table: ThresholdTable, sizes: Sequence[int], work: Work) -> SchoolEstimates:
    """Try the Templates of a Roster on rosters of these sizes, as far as there are People for them.

    Raises:
        Cancelled: the job should stop.
    """
    trial = Trial(roster, Work(tell=lambda step, part: work.tell(step, part / 2), stop=work.stop))
    if trial.people < LEAST_PEOPLE:
        return SchoolEstimates(roster.enrolled, trial.people)
    fitting = sorted({min(size, trial.people) for size in sizes if size >= LEAST_PEOPLE} | {trial.people})
    return SchoolEstimates(
        roster.enrolled,
        trial.people,
        [
            _of_size(trial.on(size, _part(work, number, len(fitting))), table)
            for number, size in enumerate(fitting)
        ],
    )


def _part(work: Work, number: int, count: int) -> Work:
    """The second half of the job is that of the sizes, each an equal part of it."""
    return Work(
        tell=lambda step, part: work.tell(step, 0.5 + (number + part) / count / 2),
        stop=work.stop,
    )


def _of_size(tried: Tried, table: ThresholdTable) -> SizeEstimates:
    limits = table.at_strictness(0).at(tried.size)
    by_strictness = {step: _estimate(tried, limits.at_strictness(step)) for step in STRICTNESSES}
    return SizeEstimates(tried.size, by_strictness, _curve(tried, limits))


def _estimate(tried: Tried, limits: Thresholds) -> Estimate:
    own, others = tried.own, tried.others
    accepted = own.accepted(limits)
    return Estimate(
        accept=limits.accept,
        missed=Rate.of(float(np.mean(~(accepted & own.right))), people=own.people),
        mistaken=Rate.of(float(np.mean(accepted & ~own.right)), people=own.people),
        named=Rate.of(float(np.mean(others.accepted(limits))), people=others.people),
    )


def _curve(tried: Tried, limits: Thresholds) -> Sequence[Point]:
    """From `ask` to as far above `accept`."""
    reach = limits.accept - limits.ask
    accepts = np.linspace(limits.ask, limits.accept + reach, _CURVE)
    return [_point(tried, limits, float(accept)) for accept in accepts]


def _point(tried: Tried, limits: Thresholds, accept: float) -> Point:
    there = Thresholds(accept, limits.ask, limits.lead, limits.apart, moved=accept - limits.accept)
    named = tried.own.accepted(there) & tried.own.right
    return Point(accept, float(np.mean(~named)), float(np.mean(tried.others.accepted(there))))
