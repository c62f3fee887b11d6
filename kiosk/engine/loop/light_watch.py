"""Says how Frames are lit, and tells the staff of light in which faces are badly seen, once it has lasted."""

from collections.abc import Callable, Sequence

from kiosk.domain.faces import Box, Frame
from kiosk.domain.light import Light
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.engine.messages import LightSeen, Report, Told
from kiosk.engine.models.light import light_of, light_on, shares_of

_EVERY = 1.0  # seconds between looks
_LASTED, _OVER = 20, 5  # looks that agree: a lamp may be switched on any moment, a cloud pass
_KINDS = {Light.DARK: NoticeKind.LIGHT_DARK, Light.BACKLIT: NoticeKind.LIGHT_BEHIND}


class LightWatch:
    """Looks at a Frame a second."""

    def __init__(self, *, report: Callable[[Report], None]) -> None:
        self._report = report
        self._looked_at = float("-inf")
        self._light, self._looks = Light.GOOD, 0
        self._told: Notice | None = None

    def look(self, frame: Frame, faces: Sequence[Box] = (), *, tell: bool = True) -> None:
        """`faces` are in it; without `tell` nobody is told of bad light."""
        if 0 <= frame.moment - self._looked_at < _EVERY:
            return
        self._looked_at = frame.moment
        light = light_of(frame.pixels)
        self._report(LightSeen(light, light_on(frame.pixels, faces), shares_of(frame.pixels)))
        if tell:
            self._tell(light)

    def _tell(self, light: Light) -> None:
        self._looks = self._looks + 1 if light is self._light else 1
        self._light = light
        kind = _KINDS.get(light)
        if self._told is not None and self._told.kind is not kind and self._looks >= _OVER:
            self._report(Told(self._told, over=True))
            self._told = None
        if self._told is None and kind is not None and self._looks >= _LASTED:
            self._told = Notice(kind)
            self._report(Told(self._told))

    def forget(self) -> None:
        """Another source: whatever was told of the old one is over."""
        if self._told is not None:
            self._report(Told(self._told, over=True))
        self._told, self._light, self._looks, self._looked_at = None, Light.GOOD, 0, float("-inf")
