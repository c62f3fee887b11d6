"""What the export dialog asks of the rest of the program."""

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.domain.school import SchoolClass, Term
from kiosk.domain.work import Work
from kiosk.exchange.reports.formats import Format
from kiosk.exchange.reports.order import Order


class ExportDoor(Protocol):
    """Registers out. Each method raises Fault when the disk does not play along."""

    def formats(self) -> Sequence[Format]: ...

    def remarks(self) -> Sequence[str]:
        """A sentence for each layout that can't be used."""
        ...

    def classes(self) -> Sequence[SchoolClass]: ...

    def terms(self) -> Sequence[Term]: ...

    def job(self, order: Order) -> Callable[[Work], int]:
        """The job of writing the file: it may run on any thread, and gives how many lessons are in the file.

        It raises Fault if the file can't be written, and Cancelled when it was told to stop; nothing is then
        left of it.
        """
        ...
