"""What the columns of a plain list mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.faults import Fault


class ListField(StrEnum):
    ID = "id"
    FULL_NAME = "full-name"
    GIVEN_NAME = "given-name"
    FAMILY_NAME = "family-name"
    PREFERRED_NAME = "preferred-name"
    PREFERRED_FAMILY_NAME = "preferred-family-name"
    NUMBER = "number"
    GRADE = "grade"
    CLASS = "class"
    ROLE = "role"
    LEAVES_ON = "leaves-on"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column, counted from 0, holds which field."""

    columns: Mapping[ListField, int] = field(default_factory=dict[ListField, int])

    @property
    def is_enough(self) -> bool:
        """Whether People can be named by it."""
        return ListField.GIVEN_NAME in self.columns or ListField.FULL_NAME in self.columns

    def check(self, header: Sequence[str]) -> None:
        """Raises: Fault, if no name is mapped or a column is not there."""
        if not self.is_enough:
            raise Fault(
                "No column is known to hold names. Choose the column with the given name or whole name."
            )
        if any(not 0 <= place < len(header) for place in self.columns.values()):
            raise Fault("The list has fewer columns than were chosen. Choose its columns anew.")


@dataclass(frozen=True, slots=True)
class ListSample:
    """The top of a plain list, and what its columns are taken for: as `remembered`, or by their names."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: ColumnMapping
    remembered: bool
