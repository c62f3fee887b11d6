"""The clocks of this computer, read together."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.domain.clock import ClockReading


def steady() -> float:
    """Seconds that go on while the computer sleeps, on each system's own clock for that."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC_RAW"):  # Linux; macOS, whose plain one stops in sleep
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()  # Windows counts sleep in it


def read_clocks(zone: Callable[[], str]) -> ClockReading:
    return ClockReading(datetime.now(UTC), steady(), zone())
