"""What the register can say of a Person: the states, and the codes by which a school writes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.sentence import Sentence


class MarkState(StrEnum):
    """What every code comes down to."""

    NOT_YET = "not-yet"
    PRESENT = "present"
    LATE = "late"
    ABSENT = "absent"
    LEFT_EARLY = "left-early"
    EXCUSED = "excused"
    NOT_EXPECTED = "not-expected"


class Occasion(StrEnum):
    """When the register writes a code by itself."""

    PRESENT = "present"
    PRESENT_AFTERNOON = "present-afternoon"  # schools that write the two halves of a day apart
    LATE = "late"
    LATE_AFTER_CLOSING = "late-after-closing"
    ABSENT = "absent"
    LEFT_EARLY = "left-early"


class Counting(StrEnum):
    """How a Mark counts where attendance is given as a share."""

    ATTENDED = "attended"
    ABSENT = "absent"
    NOT_COUNTED = "not-counted"


_COUNTS = {
    MarkState.NOT_YET: Counting.NOT_COUNTED,
    MarkState.PRESENT: Counting.ATTENDED,
    MarkState.LATE: Counting.ATTENDED,
    MarkState.LEFT_EARLY: Counting.ATTENDED,
    MarkState.ABSENT: Counting.ABSENT,
    MarkState.EXCUSED: Counting.ABSENT,
    MarkState.NOT_EXPECTED: Counting.NOT_COUNTED,
}


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a school. `id` is what stands in the register, such as `/` or `L`.

    `category` is the school's own group; `descriptor` Ed-Fi's AttendanceEventCategoryDescriptor. `counts` is
    given where a school counts the code otherwise than its state: some codes of England's are of pupils who
    attend elsewhere, or who came too late to count.
    """

    id: str
    title: str
    state: MarkState
    needs_reason: bool = False
    category: str = ""
    descriptor: str = ""
    counts: Counting | None = None

    @property
    def counted(self) -> Counting:
        return self.counts or _COUNTS[self.state]


@dataclass(frozen=True, slots=True)
class CodeSet:
    """All codes of a school, and which of them the register writes by itself."""

    id: str
    title: str
    codes: tuple[Code, ...]
    automatic: Mapping[Occasion, str]
    source: str = ""
    _places: dict[str, Code] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", {code.id: code for code in self.codes})

    def find(self, code_id: str) -> Code | None:
        return self._places.get(code_id)

    def counted(self, code_id: str, state: MarkState) -> Counting:
        """How a Mark of this code and state counts; a code that the set has lost counts as its state."""
        code = self.find(code_id)
        return _COUNTS[state] if code is None else code.counted

    def on(self, occasion: Occasion) -> Code:
        """The code that the register writes then; sets need not tell afternoons or closings apart.

        Raises:
            KeyError: the set has none (`has` tells); every set has PRESENT, LATE and ABSENT.
        """
        code_id = self.automatic.get(occasion) or self.automatic[_FALLBACK.get(occasion, occasion)]
        return self._places[code_id]

    def has(self, occasion: Occasion) -> bool:
        """Whether there is a code for it: schools need not tell who left early."""
        return occasion in self.automatic or _FALLBACK.get(occasion) in self.automatic


_FALLBACK = {
    Occasion.PRESENT_AFTERNOON: Occasion.PRESENT,
    Occasion.LATE_AFTER_CLOSING: Occasion.LATE,
}

PLAIN = CodeSet(
    id="plain",
    title=Sentence("Present, late, absent"),
    codes=(
        Code("P", Sentence("Present"), MarkState.PRESENT, descriptor="In Attendance"),
        Code("L", Sentence("Late"), MarkState.LATE, descriptor="Tardy"),
        Code("A", Sentence("Absent"), MarkState.ABSENT, descriptor="Unexcused Absence"),
        Code("E", Sentence("Excused"), MarkState.EXCUSED, needs_reason=True, descriptor="Excused Absence"),
        Code("D", Sentence("Left early"), MarkState.LEFT_EARLY, descriptor="Early departure"),
        Code("N", Sentence("Not expected"), MarkState.NOT_EXPECTED, needs_reason=True),
    ),
    automatic={
        Occasion.PRESENT: "P",
        Occasion.LATE: "L",
        Occasion.ABSENT: "A",
        Occasion.LEFT_EARLY: "D",
    },
)
