"""Finds the class that a timetable means by a name."""

from collections.abc import Iterable

from kiosk.domain.faults import Fault
from kiosk.domain.school import SchoolClass


class ClassNames:
    """By code, id or title, letter case and spaces aside."""

    def __init__(self, classes: Iterable[SchoolClass]) -> None:
        self._found: dict[str, dict[str, SchoolClass]] = {}
        for each in classes:
            for name in (each.code, each.id, each.title):
                if name.strip():
                    self._found.setdefault(_plain(name), {})[each.id] = each

    def find(self, name: str) -> SchoolClass:
        """The one class of this name.

        Raises:
            Fault: there is none, or several.
        """
        found = tuple(self._found.get(_plain(name), {}).values())
        if len(found) == 1:
            return found[0]
        if not found:
            raise Fault("No class has the name or code {name}.", name=name.strip())
        codes = ", ".join(each.code or each.id for each in found)
        raise Fault(
            "{found} classes are called {name}; write a code instead: {codes}.",
            found=len(found),
            name=name.strip(),
            codes=codes,
        )


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
