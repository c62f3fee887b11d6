"""What the screens of enrolment ask of the rest of the program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.consent import ConsentRecord
from kiosk.domain.look_alikes import Resemblance
from kiosk.domain.roster import Person, Roster, Template


@dataclass(frozen=True, slots=True)
class FaceView:
    """What is kept of a Person's face: a line for each Template, and who looks like them.

    `due`: the Templates are so old that the Person should be enrolled anew.
    """

    templates: Sequence[tuple[datetime, float]]
    due: bool
    look_alikes: Sequence[Person]
    classes: Sequence[str]


class FaceBook(Protocol):
    """Faces on disk, for the ModelPack in use. Each method raises Fault when the disk does not play along."""

    def view(self, person: Person) -> FaceView: ...

    def resembling(
        self, person_id: str, templates: Sequence[Template], everyone: Roster
    ) -> tuple[Resemblance, ...]:
        """Everybody else on this Roster who looks like these, nearest first."""
        ...

    def add(
        self,
        person: Person,
        templates: Sequence[Template],
        *,
        alike: Mapping[str, float],
        consent: ConsentRecord | None,
    ) -> None:
        """Keep a new Person; those of `alike`, given with their similarity, are flagged as look-alikes.

        Raises:
            Fault: the id is taken, or nobody consented.
        """
        ...

    def enrol(
        self,
        person: Person,
        templates: Sequence[Template],
        *,
        replace: bool,
        alike: Mapping[str, float],
        consent: ConsentRecord | None,
    ) -> None:
        """Keep Templates of a Person on the list, beside those there are or in their place.

        Raises:
            Fault: there is no consent to it.
        """
        ...

    def change(self, person: Person) -> None: ...

    def remove_templates(self, person_id: str) -> None: ...

    def lift(self, person_id: str, other_id: str, reason: str) -> None:
        """Let the faces of two look-alikes count again.

        Raises:
            Fault: whoever is at work is no admin, or gave no reason.
        """
        ...
