"""What the Register page asks of the rest of the program."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol

from kiosk.domain.attendance import Session
from kiosk.domain.codes import CodeSet
from kiosk.domain.corrections import Correction, Step
from kiosk.domain.marks import Mark
from kiosk.domain.register import Register
from kiosk.domain.school import SchoolClass, Term


class RegisterReader(Protocol):
    """Reads much, on the thread that asked for it. Raises Fault when the disk does not play along."""

    def between(self, first: date, last: date, *, class_id: str | None = None) -> Iterator[Register]:
        """The registers of all lessons from the first day to the last, oldest first."""
        ...

    def history(self, person_id: str, first: date, last: date) -> Sequence[tuple[Session, Mark]]:
        """What holds of a Person in each of their lessons in these days, oldest first."""
        ...

    def codes(self, session: Session) -> CodeSet: ...


class RegisterBook(Protocol):
    """Registers of any day, for the UI thread. Each method raises Fault when the disk does not play along."""

    def lessons(self, day: date) -> Sequence[Session]: ...

    def register(self, session: Session) -> Register: ...

    def mark(self, session: Session, person_id: str) -> Mark: ...

    def story(self, session: Session, person_id: str) -> Sequence[Step]: ...

    def codes(self, session: Session) -> CodeSet: ...

    def classes(self) -> Sequence[SchoolClass]: ...

    def terms(self) -> Sequence[Term]: ...

    def correct(self, corrections: Sequence[Correction]) -> Sequence[Mark]:
        """Write all of these or none; the Marks that hold then, in the same order.

        Raises:
            Fault: the office has locked one of them, or a reason is missing that its code needs.
        """
        ...

    def reasons(self) -> Sequence[str]:
        """Reasons given last, the newest first."""
        ...

    def is_locked(self, session: Session) -> bool: ...

    def lock(self, session: Session, *, locked: bool) -> None:
        """Lock the register for teachers, or open it again.

        Raises:
            Fault: whoever is at work is not of the office.
        """
        ...

    def reader(self) -> AbstractContextManager[RegisterReader]:
        """A reader with a connection of its own, for the thread that enters it."""
        ...
