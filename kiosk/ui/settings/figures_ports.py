"""What the strictness slider asks of the rest of the program."""

from typing import Protocol

from kiosk.domain.estimates import SchoolEstimates
from kiosk.domain.work import Work


class FiguresDoor(Protocol):
    """What to expect of recognition on the school's own people."""

    def estimates(self, work: Work) -> SchoolEstimates:
        """Try the Templates of everybody on the list; it takes seconds, on whichever thread calls it.

        Raises:
            Fault: the register can't be read.
            Cancelled: the job was told to stop.
        """
        ...
