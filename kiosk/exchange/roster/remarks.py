"""Gathers what is wrong with a list while it is read."""

from dataclasses import replace

from kiosk.domain.school_list import Deviation, Origin, Rejected

_MOST_KINDS = 1_000  # a file that is none of the standard's would else have one for each of its cells


class Remarks:
    """Deviations of one kind are kept once, with where they are first met and how many there are."""

    def __init__(self) -> None:
        self._deviations: dict[tuple[str, str], Deviation] = {}
        self._rejected: list[Rejected] = []

    def deviates(self, origin: Origin, sentence: str) -> None:
        """Note something that departs from the standard, but can be read all the same."""
        key = (origin.file, sentence)
        first = self._deviations.get(key)
        if first is None:
            if len(self._deviations) >= _MOST_KINDS:
                return
            self._deviations[key] = Deviation(origin.file, origin.line, sentence)
        else:
            self._deviations[key] = replace(first, count=first.count + 1)

    def reject(self, origin: Origin, reason: str, key: str = "") -> None:
        """Note a line that can't be taken in."""
        self._rejected.append(Rejected(origin, reason, key))

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        return tuple(sorted(self._deviations.values(), key=lambda each: (each.file, each.line)))

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        return tuple(self._rejected)
