"""Compares the face before the camera with one Person: whom a PIN or badge has named."""

from dataclasses import dataclass

from kiosk.domain.decision import Decider
from kiosk.domain.roster import Roster
from kiosk.domain.thresholds import ThresholdTable
from kiosk.engine.messages import Verify

LIMIT = 8.0  # seconds to look into the camera


@dataclass(frozen=True, slots=True)
class Verification:
    """One comparison under way; `until` is a moment of the loop's clock."""

    asked: Verify
    until: float

    def decider(self, roster: Roster, table: ThresholdTable) -> Decider | None:
        """Decides by this Person alone; None if nothing of the pack is enrolled of them.

        The Thresholds are the table's own for a roster of one, that is, of the smallest that was measured
        (docs/accuracy.md).
        """
        alone = roster.only(self.asked.person_id)
        return Decider(alone, table) if alone.enrolled else None
