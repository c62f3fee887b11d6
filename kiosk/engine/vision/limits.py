"""How long an answer of Vision may take and usually takes, learnt from those that came."""

from collections import deque
from statistics import median

_LEAST = 1.0  # seconds
_TIMES_P99 = 5
_ENOUGH = 20  # answers before p99 means anything
_UNTIL_THEN = 10.0
_KEPT = 500
_TIMES_P50, _IN_A_ROW = 5, 5
_SLOW = 0.05  # seconds: what takes less is in nobody's way


class Limits:
    """Deadlines by stage, in seconds: five times the 99th percentile a face, never under a second."""

    def __init__(self) -> None:
        self._seen: dict[str, deque[float]] = {}
        self._warm: set[str] = set()

    def of(self, stage: str, units: int) -> float:
        seen = sorted(self._seen.get(stage, ()))
        # The first run of a graph may compile it, or make room for it.
        if len(seen) < _ENOUGH or stage not in self._warm:
            return _UNTIL_THEN
        return max(_LEAST, _TIMES_P99 * seen[int(0.99 * len(seen))] * units)

    def saw(self, stage: str, seconds: float, units: int) -> None:
        if stage in self._warm:
            self._seen.setdefault(stage, deque(maxlen=_KEPT)).append(seconds / units)
        self._warm.add(stage)

    def started(self) -> None:
        """Note that another child begins, on the same Target."""
        self._warm.clear()


class Pace:
    """Notices what has become slow: five answers in a row over five times what was usual at first."""

    def __init__(self) -> None:
        self._first: dict[str, list[float]] = {}
        self._usual: dict[str, float] = {}
        self._slow: dict[str, int] = {}

    def slowed(self, stage: str, seconds: float, units: int) -> bool:
        """Note an answer; whether it is the fifth slow one."""
        each = seconds / units
        usual = self._usual.get(stage)
        if usual is None:
            first = self._first.setdefault(stage, [])
            first.append(each)
            if len(first) == _ENOUGH:
                self._usual[stage] = median(first)
            return False
        slow = each > max(_TIMES_P50 * usual, _SLOW)
        self._slow[stage] = self._slow.get(stage, 0) + 1 if slow else 0
        return self._slow[stage] >= _IN_A_ROW
