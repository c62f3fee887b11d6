"""What the Matches of one Track add up to: Accept, Ask or Unknown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Embedding
from kiosk.domain.matching import Match, best_match
from kiosk.domain.quality import Quality
from kiosk.domain.roster import Person, Roster
from kiosk.domain.thresholds import ThresholdTable

_LOOKS = 5  # that must agree before an Accept
_LONG = 40  # looks after which a Track is Ask or Unknown


class DecisionKind(StrEnum):
    ACCEPT = "accept"
    ASK = "ask"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Decision:
    """`person` for an Accept; `likeliest` best first, for an Ask; `similarity` of the best Person."""

    kind: DecisionKind
    person: Person | None
    similarity: float
    likeliest: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """One look at a Track: what was embedded, how good the picture was, and when (monotonic seconds)."""

    embedding: Embedding
    quality: Quality
    moment: float


@dataclass(slots=True, eq=False)
class _Evidence:
    """What is known of one Track."""

    total: NDArray[np.float32]
    votes: dict[str, int] = field(default_factory=dict[str, int])
    looks: int = 0
    proposed: Person | None = None
    settled: bool = False
    told: bool = False


class Decider:
    """Adds up the observations of each Track against one Roster."""

    def __init__(self, roster: Roster, table: ThresholdTable) -> None:
        self._roster = roster
        self._limits = table.at(max(1, roster.enrolled))
        self._tracks: dict[int, _Evidence] = {}

    def wants(self, track: int) -> bool:
        """Whether another Embedding of this Track could still change its Decision."""
        evidence = self._tracks.get(track)
        return evidence is None or not (evidence.settled or evidence.proposed)

    def observe(self, looks: Mapping[int, Observation]) -> dict[int, Decision]:
        """Take the looks of one Frame, by Track, and give the Tracks that are decided by them.

        An Accept is a proposal until `settle` says that it was confirmed on CPU. One Person is one Track.
        """
        decided: dict[int, Decision] = {}
        for track, look in looks.items():
            evidence = self._add(track, look)
            decision = self._judge(evidence)
            if decision is None:
                continue
            if decision.kind is DecisionKind.ACCEPT:
                evidence.proposed = decision.person
            elif evidence.told:
                continue
            evidence.told = True
            decided[track] = decision
        return decided

    def confirms(self, track: int, look: Observation) -> bool:
        """Whether an independent Embedding of the Track speaks for the Person it is to be accepted as."""
        evidence = self._tracks.get(track)
        match = best_match(self._roster, look.embedding.vector)
        if evidence is None or evidence.proposed is None or match is None:
            return False
        return match.person.id == evidence.proposed.id and match.similarity >= self._limits.ask

    def settle(self, track: int, *, confirmed: bool) -> None:
        """Close the Track's Accept, or go on looking."""
        evidence = self._tracks.get(track)
        if evidence is None:
            return
        evidence.settled = confirmed
        if not confirmed:
            evidence.proposed = None

    def end(self, track: int) -> Decision | None:
        """Forget a Track that is gone; the Decision it ends in (Ask or Unknown) if it had none."""
        evidence = self._tracks.pop(track, None)
        if evidence is None or evidence.told or evidence.settled:
            return None
        return self._without_accept(best_match(self._roster, _unit(evidence.total)))

    def _add(self, track: int, look: Observation) -> _Evidence:
        vector = look.embedding.vector
        evidence = self._tracks.setdefault(track, _Evidence(np.zeros_like(vector)))
        evidence.total = evidence.total + vector * np.float32(max(look.quality.overall, 0.01))
        evidence.looks += 1
        match = best_match(self._roster, vector)
        if match is not None:
            evidence.votes[match.person.id] = evidence.votes.get(match.person.id, 0) + 1
        return evidence

    def _judge(self, evidence: _Evidence) -> Decision | None:
        match = best_match(self._roster, _unit(evidence.total))
        if match is not None and self._accepts(evidence, match):
            return Decision(DecisionKind.ACCEPT, match.person, match.similarity)
        return self._without_accept(match) if evidence.looks >= _LONG else None

    def _accepts(self, evidence: _Evidence, match: Match) -> bool:
        if match.similarity < self._limits.accept or match.lead < self._limits.lead:
            return False
        if evidence.votes.get(match.person.id, 0) < max(_LOOKS, evidence.looks / 2):
            return False
        others = (other for other in self._tracks.values() if other is not evidence)
        return not any(
            other.proposed is not None and other.proposed.id == match.person.id for other in others
        )

    def _without_accept(self, match: Match | None) -> Decision:
        if match is None:
            return Decision(DecisionKind.UNKNOWN, None, 0.0)
        if match.similarity < self._limits.ask:
            return Decision(DecisionKind.UNKNOWN, None, match.similarity)
        return Decision(DecisionKind.ASK, None, match.similarity, tuple(person for person, _ in match.ranked))


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.float32(np.linalg.norm(vector))
    return vector / length if length > 0 else vector
