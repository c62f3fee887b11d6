"""What a Calibration found, as the screens show it: plain values, put together by the composition root."""

from dataclasses import dataclass
from datetime import datetime

WORKS, SLOWER = "works", "slower-than-CPU"


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One Target: its verdict as a plain word, and milliseconds of a Frame (95th percentile) by its faces.

    `used` says that the detector, the embedder or both run there.
    """

    key: str
    name: str
    verdict: str
    sentence: str
    frame_ms: dict[int, float]
    rss_mb: float | None
    used: bool
    can_be_used: bool


@dataclass(frozen=True, slots=True)
class CalibrationView:
    """`sentence` is the choice; `chosen_by_hand` if a person made it. `machine` names the computer."""

    made: datetime
    machine: str
    sentence: str
    chosen_by_hand: bool
    rows: tuple[TargetRow, ...]
