"""What the Reports page asks of the rest of the program."""

from pathlib import Path
from typing import Protocol

from kiosk.domain.site import SiteFigures
from kiosk.domain.work import Work


class ReportDoor(Protocol):
    """Site reports, made and written on whichever thread calls."""

    def may_name(self) -> bool:
        """Whether who is at work now may see look-alikes by their names."""
        ...

    def figures(self, days: int, work: Work, *, names: bool) -> SiteFigures:
        """Those of the last so many days; look-alikes by their initials, unless by `names`.

        Raises:
            Fault: the register can't be read.
            Cancelled: it was told to stop.
        """
        ...

    def write(self, figures: SiteFigures, target: Path, work: Work) -> None:
        """Write the report as HTML or PDF, in the place of a file that is there.

        Raises:
            Fault: it can't be written; nothing is then left of it.
        """
        ...
