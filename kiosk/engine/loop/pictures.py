"""The source in use: opened as asked, turned and bounded anew without opening it again."""

from collections.abc import Sequence

from kiosk.domain.camera_view import Zone
from kiosk.domain.faces import Detection, Frame
from kiosk.engine.camera.opening import open_source
from kiosk.engine.camera.watch import Camera, EveryFrame, Frames
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import UseSource


class Pictures:
    """`frames` is None before the first source, and after a film."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._asked: UseSource | None = None
        self._resting = False
        self.frames: Frames | None = None

    def rest(self, *, on: bool) -> None:
        """Nobody is there, so that a few Frames do; or somebody is again."""
        self._resting = on
        if self.frames is not None:
            self.frames.resting = on

    def use(self, asked: UseSource) -> bool:
        """Take Frames as asked from now on; False if it is the source in use, seen in another way."""
        before, self._asked = self._asked, asked
        if self.frames is not None and before is not None and _is_open(before, asked):
            self.frames.turn = asked.view.turn
            return False
        self.close()
        self.frames = self._opened(asked)
        self.frames.resting = self._resting
        return True

    def counting(self, frame: Frame, detections: Sequence[Detection]) -> Sequence[Detection]:
        """Those in the Zone."""
        zone = Zone() if self._asked is None else self._asked.view.zone
        return [each for each in detections if zone.holds(each.box, width=frame.width, height=frame.height)]

    def close(self) -> None:
        if self.frames is not None:
            self.frames.close()
            self.frames = None

    def _opened(self, asked: UseSource) -> Frames:
        if self._around.every_frame:
            return EveryFrame(open_source(asked.address), turn=asked.view.turn)
        return Camera(
            lambda: open_source(asked.address, virtual=self._around.virtual_cameras, size=asked.view.size),
            show=self._around.show,
            tell=self._around.report,
            clock=self._around.clock,
            turn=asked.view.turn,
        )


def _is_open(before: UseSource, asked: UseSource) -> bool:
    """Whether they differ in nothing that a source is opened with; the same command opens it anew."""
    same = before.address == asked.address and before.view.size == asked.view.size
    return same and before.view != asked.view
