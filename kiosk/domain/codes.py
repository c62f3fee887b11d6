"""What the register can say of a Person: the states, and the codes by which a school writes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a school. `id` is what stands in the register, such as `/` or `L`.

    `category` is the school's own group; `descriptor` Ed-Fi's AttendanceEventCategoryDescriptor.
    """

    id: str
    title: str
    state: MarkState
    needs_reason: bool = False
    category: str = ""
    descriptor: str = ""


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

    def on(self, occasion: Occasion) -> Code:
        """The code that the register writes then; sets need not tell afternoons or closings apart."""
        fallback = _FALLBACK.get(occasion)
        code_id = self.automatic.get(occasion) or (self.automatic[fallback] if fallback else "")
        return self._places[code_id]


_FALLBACK = {
    Occasion.PRESENT_AFTERNOON: Occasion.PRESENT,
    Occasion.LATE_AFTER_CLOSING: Occasion.LATE,
}

PLAIN = CodeSet(
    id="plain",
    title="Present, late, absent",
    codes=(
        Code("P", "Present", MarkState.PRESENT, descriptor="In Attendance"),
        Code("L", "Late", MarkState.LATE, descriptor="Tardy"),
        Code("A", "Absent", MarkState.ABSENT, descriptor="Unexcused Absence"),
        Code("E", "Excused", MarkState.EXCUSED, needs_reason=True, descriptor="Excused Absence"),
        Code("D", "Left early", MarkState.LEFT_EARLY, descriptor="Early departure"),
        Code("N", "Not expected", MarkState.NOT_EXPECTED, needs_reason=True),
    ),
    automatic={
        Occasion.PRESENT: "P",
        Occasion.LATE: "L",
        Occasion.ABSENT: "A",
        Occasion.LEFT_EARLY: "D",
    },
)
