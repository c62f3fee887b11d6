"""What the Matches of one Track add up to: Accept, Ask or Unknown."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from kiosk.domain.evidence import Evidence, Observation
from kiosk.domain.look_alikes import near
from kiosk.domain.matching import Match, best_match, similarities
from kiosk.domain.roster import Person, Roster
from kiosk.domain.thresholds import ThresholdTable

__all__ = ["Decider", "Decision", "DecisionKind", "Observation"]

_AGREEING = 5  # looks that must each speak for the Person, and at least half of those kept
_LONG = 40  # looks after which a Track without an Accept is Ask or Unknown: under two seconds
_LOOK_AGAIN = 12  # Frames between two looks at a Track that is settled: half a second
_LOOK_SELDOM = 4  # Frames between two looks at a Track that was told to be Ask or Unknown


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


class Decider:
    """Adds up the observations of each Track against one Roster."""

    def __init__(self, roster: Roster, table: ThresholdTable) -> None:
        self._roster = roster
        self._limits = table.at(max(1, roster.enrolled))
        self._tracks: dict[int, Evidence] = {}

    def wants(self, track: int) -> bool:
        """Whether the Track is worth an Embedding now; to be asked once a Frame.

        A decided Track is looked at again from time to time: another face may have taken its place.
        """
        evidence = self._tracks.get(track)
        if evidence is None:
            return True
        evidence.asked += 1
        if evidence.at_odds or not evidence.told:
            return True
        return evidence.asked >= (_LOOK_AGAIN if evidence.settled else _LOOK_SELDOM)

    def observe(self, looks: Mapping[int, Observation]) -> dict[int, Decision]:
        """Take the looks of one Frame, by Track, and give the Tracks that are decided by them.

        An Accept is a proposal until `settle` says that it was confirmed on CPU. One Person is one Track. A
        Track may be decided again: Ask and Unknown may still become Accept, and where another face took a
        Track over, all begins anew.
        """
        for track, look in looks.items():
            evidence = self._tracks.setdefault(track, Evidence())
            evidence.asked = 0
            evidence.add(look, apart=self._limits.apart)
        judged = [(track, self._judge(self._tracks[track])) for track in looks]
        found = [(track, decision) for track, decision in judged if decision is not None]
        # The likelier of two Tracks that look like one Person gets the name.
        found.sort(key=lambda pair: (-pair[1].similarity, pair[0]))
        return {track: decision for track, decision in found if self._give(track, decision)}

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
            evidence.proposed, evidence.told = None, False

    def end(self, track: int) -> Decision | None:
        """Forget a Track that is gone; the Decision it ends in (Ask or Unknown) if it had none."""
        evidence = self._tracks.pop(track, None)
        if evidence is None or evidence.told or not evidence.kept:
            return None
        return self._without_accept(best_match(self._roster, evidence.mean()))

    def _judge(self, evidence: Evidence) -> Decision | None:
        if evidence.settled or evidence.proposed is not None:
            return None
        match = best_match(self._roster, evidence.mean())
        if match is not None and self._accepts(evidence, match):
            return Decision(DecisionKind.ACCEPT, match.person, match.similarity)
        if evidence.told or evidence.looks < _LONG:
            return None
        return self._without_accept(match)

    def _accepts(self, evidence: Evidence, match: Match) -> bool:
        if match.similarity < self._limits.accept or match.lead < self._limits.lead:
            return False
        if self._may_be_look_alike(match):
            return False
        return self._agreeing(evidence, match.person) >= max(_AGREEING, len(evidence.kept) / 2)

    def _may_be_look_alike(self, match: Match) -> bool:
        """Whether somebody whom the Person is easily taken for is as near as that takes."""
        return any(
            similarity >= near(self._limits) and self._roster.are_look_alikes(match.person, other)
            for other, similarity in match.ranked
        )

    def _agreeing(self, evidence: Evidence, person: Person) -> int:
        """How many of the kept looks are by themselves likest to the Person."""
        vectors = np.stack([look.embedding.vector for look in evidence.kept])
        best = similarities(self._roster, vectors).argmax(axis=1)
        return sum(self._roster.people[self._roster.known[index]].id == person.id for index in best)

    def _give(self, track: int, decision: Decision) -> bool:
        """Note the Decision; False if its Person is another Track's already."""
        evidence = self._tracks[track]
        if decision.person is not None:
            others = (other.proposed for other in self._tracks.values() if other is not evidence)
            if any(other is not None and other.id == decision.person.id for other in others):
                return False
            evidence.proposed = decision.person
        evidence.told = True
        return True

    def _without_accept(self, match: Match | None) -> Decision:
        if match is None:
            return Decision(DecisionKind.UNKNOWN, None, 0.0)
        if match.similarity < self._limits.ask:
            return Decision(DecisionKind.UNKNOWN, None, match.similarity)
        return Decision(DecisionKind.ASK, None, match.similarity, tuple(person for person, _ in match.ranked))
