"""Tries out whether somebody is known: a look as in a lesson, which marks nobody."""

from collections.abc import Callable, Sequence

from kiosk.domain.decision import Decider, Decision, DecisionKind, Observation
from kiosk.domain.faces import Detection, Face, Frame
from kiosk.engine.loop.tracker import Track, Tracker
from kiosk.engine.messages import Report, TriedOut
from kiosk.engine.vision.vision import Vision

_LIMIT = 8.0  # seconds in which whoever stands there must have been known


class Trial:
    """Follows and decides as attendance does, confirmation on CPU included; the first Decision ends it."""

    def __init__(self, decider: Decider, *, report: Callable[[Report], None]) -> None:
        self._decider, self._report = decider, report
        self._tracker = Tracker()
        self._before: dict[int, tuple[Frame, Detection]] = {}
        self._until: float | None = None
        self.done = False

    def look(self, vision: Vision, frame: Frame, detections: Sequence[Detection]) -> None:
        """Take one Frame.

        Raises:
            NoAnswer: Vision failed; nothing is decided by that.
        """
        self._until = frame.moment + _LIMIT if self._until is None else self._until
        update = self._tracker.update(frame, detections)
        ends = [decision for track in update.ended if (decision := self._decider.end(track)) is not None]
        found = next(iter((*self._decide(vision, frame, update.here), *ends)), None)
        for track in update.here:
            self._before[track.id] = (frame, track.detection)
        if found is not None or frame.moment >= self._until:
            self.done = True
            self._report(TriedOut(found))

    def _decide(self, vision: Vision, frame: Frame, here: Sequence[Track]) -> Sequence[Decision]:
        due = [track for track in here if self._decider.wants(track.id)]
        if not due:
            return ()
        faces = vision.embed(frame.pixels, [track.detection for track in due])
        looks = {track.id: _look(face, frame) for track, face in zip(due, faces, strict=True)}
        decisions = self._decider.observe(looks)
        return [each for track, each in decisions.items() if self._holds(vision, track, each)]

    def _holds(self, vision: Vision, track: int, decision: Decision) -> bool:
        if decision.kind is not DecisionKind.ACCEPT:
            return True
        before = self._before.get(track)
        confirmed = before is not None and self._decider.confirms(
            track, _look(vision.confirm(before[0].pixels, before[1]), before[0])
        )
        self._decider.settle(track, confirmed=confirmed)
        return confirmed


def _look(face: Face, frame: Frame) -> Observation:
    return Observation(face.embedding, face.quality, frame.moment)
