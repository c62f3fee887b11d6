"""How long an answer of Vision may take, learnt from those that came."""

from collections import deque

_LEAST = 1.0  # seconds
_TIMES_P99 = 5
_ENOUGH = 50  # answers before p99 means anything
_UNTIL_THEN = 10.0
_KEPT = 500


class Limits:
    """Deadlines by stage, in seconds: five times the 99th percentile a face, never under a second."""

    def __init__(self) -> None:
        self._seen: dict[str, deque[float]] = {}

    def of(self, stage: str, units: int) -> float:
        seen = sorted(self._seen.get(stage, ()))
        if len(seen) < _ENOUGH:
            return _UNTIL_THEN
        return max(_LEAST, _TIMES_P99 * seen[int(0.99 * len(seen))] * units)

    def saw(self, stage: str, seconds: float, units: int) -> None:
        self._seen.setdefault(stage, deque(maxlen=_KEPT)).append(seconds / units)
