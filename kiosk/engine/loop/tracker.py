"""Follows Detections over Frames, so that a Person is decided once and not in every Frame."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.faces import Box, Detection, Frame

_PATIENCE_S = 0.5  # a turned head or a passer-by hides a face for about that long
_MISSES = 3  # but never fewer looks than this, on a slow PC
_LEAST_OVERLAP = 0.2
_LARGEST_GROWTH = 1.6  # of a box's height between two Frames that saw it


@dataclass(slots=True, eq=False)
class Track:
    """One Detection followed over Frames; `detection` is its place in `frame`, the last that had it."""

    id: int
    frame: Frame
    detection: Detection
    velocity: tuple[float, float] = (0.0, 0.0)
    misses: int = 0

    def expected(self, moment: float) -> Box:
        """Where its box should be now, if it goes on as it went (pixels a second)."""
        box, seconds = self.detection.box, moment - self.frame.moment
        right, down = (speed * seconds for speed in self.velocity)
        return Box(box.x0 + right, box.y0 + down, box.x1 + right, box.y1 + down)

    def see(self, frame: Frame, detection: Detection) -> None:
        seconds = frame.moment - self.frame.moment
        if seconds > 0:
            old, new = self.detection.box.centre, detection.box.centre
            fresh = ((new[0] - old[0]) / seconds, (new[1] - old[1]) / seconds)
            self.velocity = ((self.velocity[0] + fresh[0]) / 2, (self.velocity[1] + fresh[1]) / 2)
        self.frame, self.detection, self.misses = frame, detection, 0


@dataclass(frozen=True, slots=True)
class TrackUpdate:
    """`here`: Tracks with a Detection in this Frame; `ended`: ids of Tracks given up now."""

    here: tuple[Track, ...]
    ended: tuple[int, ...]


class Tracker:
    def __init__(self) -> None:
        self._tracks: dict[int, Track] = {}
        self._next = 1

    def update(self, frame: Frame, detections: Sequence[Detection]) -> TrackUpdate:
        """Tie the Frame's Detections to Tracks, begin new ones, end those unseen for too long."""
        tied = self._tie(frame, detections)
        here: list[Track] = []
        for index, detection in enumerate(detections):
            track = tied.get(index)
            if track is None:
                track = Track(self._next, frame, detection)
                self._tracks[track.id] = track
                self._next += 1
            else:
                track.see(frame, detection)
            here.append(track)
        return TrackUpdate(tuple(here), self._end(frame))

    def forget(self) -> None:
        """Give up all Tracks; the next one still gets a new number."""
        self._tracks.clear()

    def _tie(self, frame: Frame, detections: Sequence[Detection]) -> dict[int, Track]:
        """Track by index of its Detection: the pair that overlaps most first, each used once."""
        pairs = [
            (overlap, -track.id, index)
            for track in self._tracks.values()
            for index, detection in enumerate(detections)
            if (overlap := _likeness(track.expected(frame.moment), detection.box)) >= _LEAST_OVERLAP
        ]
        tied: dict[int, Track] = {}
        taken: set[int] = set()
        for _, negative_id, index in sorted(pairs, reverse=True):
            if index not in tied and -negative_id not in taken:
                tied[index] = self._tracks[-negative_id]
                taken.add(-negative_id)
        return tied

    def _end(self, frame: Frame) -> tuple[int, ...]:
        ended: list[int] = []
        for track in self._tracks.values():
            if track.frame is frame:
                continue
            track.misses += 1
            if track.misses >= _MISSES and frame.moment - track.frame.moment > _PATIENCE_S:
                ended.append(track.id)
        for track_id in ended:
            del self._tracks[track_id]
        return tuple(ended)


def _likeness(expected: Box, found: Box) -> float:
    """IoU, or 0 where the size changed too much for the same face."""
    growth = max(expected.height, found.height) / max(1.0, min(expected.height, found.height))
    return expected.iou(found) if growth <= _LARGEST_GROWTH else 0.0
