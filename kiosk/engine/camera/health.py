"""Tells a black picture and one that never changes from a live one."""

import numpy as np

from kiosk.engine.camera.source import Pixels

_STEP = 16  # every 16th pixel each way: 3,600 of a 720p picture, 0.02 ms; sensor noise is in all of them
_BLACK_MEAN, _BLACK_SPREAD = (
    12.0,
    6.0,
)  # of 255: behind its cover a sensor gives 0 to 5, a dim room 15 and more
_AFTER = 1.0  # seconds; a live sensor never repeats itself bit by bit


class Health:
    """Watches the pictures of one live source, given each with its moment (monotonic seconds).

    `alive` once two pictures differed; `black` and `frozen` after a second of nothing else.
    """

    def __init__(self) -> None:
        self.alive = self.black = self.frozen = False
        self._last: Pixels | None = None
        self._changed_at = self._light_at = 0.0

    def look(self, pixels: Pixels, moment: float) -> None:
        sample = pixels[::_STEP, ::_STEP].copy()
        if self._last is None:
            self._changed_at = self._light_at = moment
        elif not np.array_equal(sample, self._last):
            self._changed_at = moment
            self.alive = True
        dark = float(sample.mean()) <= _BLACK_MEAN and float(sample.std()) <= _BLACK_SPREAD
        if not dark:
            self._light_at = moment
        self._last = sample
        self.black = moment - self._light_at >= _AFTER
        self.frozen = not dark and moment - self._changed_at >= _AFTER
