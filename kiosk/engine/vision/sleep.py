"""Whether the computer slept."""

import time
from collections.abc import Callable

_AHEAD = 2.0  # seconds by which the clock on the wall must have run ahead


class SleepWatch:
    """Compares two clocks: of these the monotonic one stands still in a sleep of Linux and macOS.

    Windows lets both go on; there a wait that took too long is all that shows.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, wall: Callable[[], float] = time.time
    ) -> None:
        self._clock, self._wall = clock, wall
        self._apart = wall() - clock()

    def woke(self) -> bool:
        """Whether it slept since this was last asked. A clock that was set forward looks the same."""
        apart, self._apart = self._apart, self._wall() - self._clock()
        return self._apart - apart > _AHEAD
