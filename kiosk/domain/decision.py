"""What the Matches of one Track add up to: Accept, Ask or Unknown."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.faces import Embedding
from kiosk.domain.quality import Quality
from kiosk.domain.roster import Person, Roster
from kiosk.domain.thresholds import ThresholdTable


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


class Decider:
    """Adds up the observations of each Track against one Roster."""

    def __init__(self, roster: Roster, table: ThresholdTable) -> None:
        raise NotImplementedError

    def wants(self, track: int) -> bool:
        """Whether another Embedding of this Track could still change its Decision."""
        raise NotImplementedError

    def observe(self, looks: Mapping[int, Observation]) -> dict[int, Decision]:
        """Take the looks of one Frame, by Track, and give the Tracks that are decided by them.

        An Accept is a proposal until `settle` says that it was confirmed on CPU. One Person is at most one Track.
        """
        raise NotImplementedError

    def confirms(self, track: int, look: Observation) -> bool:
        """Whether an independent Embedding of the Track speaks for the Person it is to be accepted as."""
        raise NotImplementedError

    def settle(self, track: int, *, confirmed: bool) -> None:
        """Close the Track's Accept, or go on looking."""
        raise NotImplementedError

    def end(self, track: int) -> Decision | None:
        """Forget a Track that is gone; the Decision it ends in (Ask or Unknown) if it had none."""
        raise NotImplementedError
