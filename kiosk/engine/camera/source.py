"""FrameSource: what every place that pictures come from can do."""

from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.sentence import Sentence

Pixels = NDArray[np.uint8]
_GREY_AXES, _BGR, _BGRA = 2, 3, 4


class SourceFault(Fault):
    """A source that can't be opened or went away; `notice` is what a person should read of it."""

    def __init__(self, kind: NoticeKind, *, details: str = "", **values: str) -> None:
        self.notice = Notice(kind, values)
        super().__init__(self.notice.for_staff, details=details)


class FrameSource(Protocol):
    """Where pictures come from. Used by one thread only; `read` may block as long as a driver likes."""

    @property
    def name(self) -> str:
        """For the screen, without passwords."""
        ...

    @property
    def fps(self) -> float | None:
        """Pictures a second to be kept to; None for a live source, which sets the pace itself."""
        ...

    def read(self) -> Pixels | None:
        """The next picture; None at the end of a film, or when a live source has none just now.

        Raises:
            SourceFault: the source went away.
        """
        ...

    def skip(self) -> bool:
        """Pass over a picture of a live source without making it; False if it has none just now."""
        ...

    def close(self) -> None: ...


def as_bgr(pixels: NDArray[np.generic]) -> Pixels:
    """Bring grey, BGRA and 16-bit pictures to (height, width, 3) uint8 BGR.

    Raises:
        SourceFault: it is no such picture.
    """
    if pixels.dtype == np.uint16:
        pixels = np.right_shift(pixels.astype(np.uint16, copy=False), 8)
    eight = np.ascontiguousarray(pixels, np.uint8)
    channels = 1 if eight.ndim == _GREY_AXES else eight.shape[-1]
    if channels == 1:
        return np.asarray(cv2.cvtColor(eight, cv2.COLOR_GRAY2BGR), np.uint8)
    if channels == _BGRA:
        return np.asarray(cv2.cvtColor(eight, cv2.COLOR_BGRA2BGR), np.uint8)
    if channels == _BGR:
        return eight
    raise SourceFault(
        NoticeKind.SOURCE_UNREADABLE, source=Sentence("The camera"), details=f"shape {eight.shape}"
    )
