"""Takes attendance from Frames: Tracks, Embeddings of what is worth it, Decisions, confirmation, marks."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kiosk.domain.attendance import Method
from kiosk.domain.decision import Decider, Decision, DecisionKind, Observation
from kiosk.domain.faces import Box, Detection, Face, Frame
from kiosk.domain.liveness import LivenessPolicy
from kiosk.domain.roster import Person
from kiosk.engine.loop.alive import AliveGate, Signs
from kiosk.engine.loop.marker import Marked, Marker, Sighting
from kiosk.engine.loop.tracker import Track, Tracker
from kiosk.engine.messages import (
    AlreadyMarked,
    Asked,
    NotOnList,
    Report,
    TracksSeen,
    TrackState,
    TrackView,
)
from kiosk.engine.vision.vision import Vision

_RECENT = 3  # Frames a Track keeps for its confirmation


@dataclass(slots=True, eq=False)
class _Followed:
    """What the screen shows of a Track, and the last Frames that had it, newest last."""

    recent: deque[tuple[Frame, Detection]] = field(default_factory=lambda: deque(maxlen=_RECENT))
    signs: Signs = field(default_factory=Signs)
    state: TrackState = TrackState.LOOKING
    person: Person | None = None


class Taker:
    """Follows everyone in view; while a Decider is set, also knows and marks them."""

    def __init__(
        self,
        marker: Marker,
        *,
        report: Callable[[Report], None],
        liveness: LivenessPolicy = LivenessPolicy.OFF,
    ) -> None:
        self._marker, self._report = marker, report
        self._alive = AliveGate(liveness)
        self._tracker = Tracker()
        self._decider: Decider | None = None
        self._method = Method.FACE
        self._accepted: list[str] = []
        self._followed: dict[int, _Followed] = {}
        self._here: tuple[Track, ...] = ()

    @property
    def doubts(self) -> int:
        """How many Tracks seemed to be pictures of a person."""
        return self._alive.doubts

    @property
    def anyone(self) -> bool:
        """Whether somebody was in view when it last looked."""
        return bool(self._here)

    @property
    def boxes(self) -> Sequence[Box]:
        """Where those in view were when it last looked."""
        return [track.detection.box for track in self._here]

    def use(self, decider: Decider | None, *, method: Method = Method.FACE) -> None:
        """Decide by another Roster from now on, or not at all; everyone in view is looked at anew.

        `method` is what the marks then say that people were named by.
        """
        self._decider, self._method = decider, method
        for followed in self._followed.values():
            followed.state = TrackState.LOOKING

    def look(self, vision: Vision, frame: Frame, detections: Sequence[Detection]) -> Sequence[str]:
        """Take one Frame; the ids of the People who were accepted and confirmed in it.

        Raises:
            NoAnswer: Vision failed; Tracks and Decisions are as good as before.
        """
        self._accepted = []
        update = self._tracker.update(frame, detections)
        self._here = update.here
        for track in update.here:
            followed = self._followed.setdefault(track.id, _Followed())
            followed.recent.append((frame, track.detection))
            followed.signs.saw(track.detection)
        for track_id in update.ended:
            self._end(track_id)
        try:
            if self._decider is not None:
                self._decide(vision, self._decider, frame, update.here)
        finally:
            self._show(frame, update.here)
        return self._accepted

    def carry(self, frame: Frame) -> None:
        """Pass a Frame that was not looked at: everyone moves on as before."""
        if self._here:
            self._show(frame, self._here)

    def end_all(self) -> None:
        """The source is over: every Track ends here."""
        for track_id in tuple(self._followed):
            self._end(track_id)
        self._tracker.forget()
        self._here = ()

    def rest(self) -> None:
        """Give up everyone in view without a word, until the next Frame to look at."""
        for track_id in self._followed:
            if self._decider is not None:
                self._decider.end(track_id)
        self._followed.clear()
        self._tracker.forget()
        self._here = ()

    def _decide(self, vision: Vision, decider: Decider, frame: Frame, here: Sequence[Track]) -> None:
        due = [track for track in here if decider.wants(track.id)]
        if not due:
            return
        faces = vision.embed(frame.pixels, [track.detection for track in due])
        looks = {track.id: _look(face, frame) for track, face in zip(due, faces, strict=True)}
        for track_id, decision in decider.observe(looks).items():
            if decision.kind is DecisionKind.ACCEPT:
                self._accept(vision, decider, track_id, decision)
            else:
                self._tell(track_id, decision)

    def _accept(self, vision: Vision, decider: Decider, track_id: int, decision: Decision) -> None:
        person, followed = decision.person, self._followed[track_id]
        assert person is not None  # noqa: S101 - an Accept has one
        frame, detection = followed.recent[-1]
        if self._alive.holds_back(followed.signs, frame.moment):
            decider.settle(track_id, confirmed=False)
            return
        known = self._marker.state(person.id)
        confirmed = alive = known is not Marked.NO
        try:
            face = None if confirmed else self._confirmed(vision, decider, track_id)
            if face is not None:
                confirmed, alive = True, self._seems_alive(vision, followed, face)
        finally:
            decider.settle(track_id, confirmed=confirmed and alive)
        if not confirmed:
            return
        if not alive:
            self._ask_instead(track_id, decision)
            return
        self._accepted.append(person.id)
        same = followed.person is not None and followed.person.id == person.id
        again = same and self._method is Method.FACE
        followed.person = person
        followed.state = TrackState.ACCEPTED if known is Marked.NO or again else TrackState.ALREADY
        if known is Marked.NO and again and self._marker.is_kept(person.id):
            return  # who has stood there all along has not come by again
        if known is Marked.NO:
            self._marker.mark(Sighting(person, frame, detection.box, decision.similarity, self._method))
        elif known is Marked.YES and not again:
            self._report(AlreadyMarked(person, frame.number, detection.box, decision.similarity))

    def _confirmed(self, vision: Vision, decider: Decider, track_id: int) -> Face | None:
        """Ask the CPU about the newest Frame of the Track that the Decision did not end with.

        None if it does not agree.
        """
        recent = self._followed[track_id].recent
        if len(recent) == 1:
            return None
        frame, detection = recent[-2]
        face = vision.confirm(frame.pixels, detection)
        return face if decider.confirms(track_id, _look(face, frame)) else None

    def _seems_alive(self, vision: Vision, followed: _Followed, confirmed: Face) -> bool:
        if not self._alive.wants_looks:
            return True
        before = tuple(followed.recent)[:-2]  # those that were not confirmed yet
        faces = (confirmed, *(vision.confirm(frame.pixels, detection) for frame, detection in before))
        return self._alive.lets_through(followed.signs, faces, followed.recent[-1][0].moment)

    def _ask_instead(self, track_id: int, decision: Decision) -> None:
        """What seems to be a picture is asked for PIN or badge, once, and never told whom it looks like."""
        followed = self._followed[track_id]
        frame, detection = followed.recent[-1]
        if followed.state is not TrackState.ASK:
            self._report(Asked(track_id, frame.number, detection.box, (), decision.similarity))
        followed.state = TrackState.ASK

    def _tell(self, track_id: int, decision: Decision) -> None:
        followed = self._followed[track_id]
        frame, detection = followed.recent[-1]
        if decision.kind is DecisionKind.ASK:
            followed.state = TrackState.ASK
            self._report(
                Asked(track_id, frame.number, detection.box, decision.likeliest, decision.similarity)
            )
        else:
            followed.state = TrackState.UNKNOWN
            self._report(NotOnList(track_id, frame.number, detection.box, decision.similarity))

    def _end(self, track_id: int) -> None:
        decision = self._decider.end(track_id) if self._decider is not None else None
        if decision is not None:
            self._tell(track_id, decision)
        self._followed.pop(track_id, None)

    def _show(self, frame: Frame, here: Sequence[Track]) -> None:
        views = tuple(self._view(track, track.expected(frame.moment)) for track in here)
        self._report(TracksSeen(frame.number, frame.width, frame.height, views))

    def _view(self, track: Track, box: Box) -> TrackView:
        followed = self._followed[track.id]
        state, person = followed.state, followed.person
        named = state in {TrackState.ACCEPTED, TrackState.ALREADY} and person is not None
        if not named or person is None:
            return TrackView(track.id, box, state)
        if not self._marker.is_kept(person.id):  # nobody is called marked before it is on disk
            return TrackView(track.id, box, TrackState.LOOKING)
        return TrackView(track.id, box, state, person)


def _look(face: Face, frame: Frame) -> Observation:
    return Observation(face.embedding, face.quality, frame.moment)
