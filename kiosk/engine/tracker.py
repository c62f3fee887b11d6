"""Follows Detections over Frames, so that a Person is decided once and not in every Frame."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.faces import Detection, Frame


@dataclass(slots=True, eq=False)
class Track:
    """One Detection followed over Frames; `detection` is its place in the last Frame that had it (`frame`)."""

    id: int
    frame: Frame
    detection: Detection


@dataclass(frozen=True, slots=True)
class TrackUpdate:
    """`here`: Tracks with a Detection in this Frame; `ended`: ids of Tracks given up now."""

    here: tuple[Track, ...]
    ended: tuple[int, ...]


class Tracker:
    def update(self, frame: Frame, detections: Sequence[Detection]) -> TrackUpdate:
        """Tie the Frame's Detections to Tracks, begin new ones, end those unseen for too long."""
        raise NotImplementedError
