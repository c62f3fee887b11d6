"""Register: a Session with its People and what holds of each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.attendance import Session
from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person


@dataclass(frozen=True, slots=True)
class Register:
    """One Session's register, read at one moment. `marks` has a Mark for each of `people`, by id."""

    session: Session
    people: tuple[Person, ...]
    marks: Mapping[str, Mark]

    @property
    def counts(self) -> Mapping[MarkState, int]:
        """How many People are in each state."""
        return Counter(mark.state for mark in self.marks.values())
