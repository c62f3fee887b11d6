"""What the engine does instead of taking attendance: enrolling somebody, or trying out whether it worked."""

from collections.abc import Callable, Sequence

from kiosk.domain.decision import Decider
from kiosk.domain.faces import Detection, Frame
from kiosk.domain.roster import Roster
from kiosk.engine.loop.enrol import Enrolment
from kiosk.engine.loop.try_out import Trial
from kiosk.engine.messages import CancelEnrolment, Enrol, Report, TakeAsIs, TriedOut, TryOut
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.vision.vision import Vision


class Guide:
    """At most one of both at a time; nobody is marked meanwhile. `strictness` is that of lessons."""

    def __init__(self, *, report: Callable[[Report], None], strictness: int = 0) -> None:
        self._report, self._strictness = report, strictness
        self._at: Enrolment | Trial | None = None

    @property
    def at_work(self) -> bool:
        return self._at is not None

    def obey(
        self,
        command: Enrol | TakeAsIs | TryOut | CancelEnrolment,
        *,
        pack: ModelPack | None,
    ) -> None:
        match command:
            case Enrol():
                stranger = pack.thresholds.at(1).ask if pack is not None else 0.0
                self._at = Enrolment(command, stranger=stranger, report=self._report)
            case TakeAsIs():
                if isinstance(self._at, Enrolment):
                    self._at.take_as_is()
            case TryOut(roster):
                self._try(pack, roster)
            case CancelEnrolment():
                self._at = None

    def look(self, vision: Vision, frame: Frame, detections: Sequence[Detection]) -> None:
        """Take one Frame.

        Raises:
            NoAnswer: Vision failed; what was reached stays.
        """
        if self._at is not None:
            self._at.look(vision, frame, detections)
            if self._at.done:
                self._at = None

    def _try(self, pack: ModelPack | None, roster: Roster) -> None:
        if pack is None or roster.pack_id != pack.id or not roster.enrolled:
            self._report(TriedOut(None))
        else:
            limits = pack.thresholds.at_strictness(self._strictness)
            self._at = Trial(Decider(roster, limits), report=self._report)
