"""What this screen asks of the rest of the program."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from kiosk.domain.photo_outcomes import PhotoImportReport
from kiosk.domain.work import Work


class PhotoBook(Protocol):
    """Photos into what people are known by. Each method raises Fault, and may be called on any thread.

    A `source` is a folder, a zip file or a CSV file. Stopped, the reports tell of what was done so far.
    """

    def look_at(self, source: Path, work: Work) -> PhotoImportReport:
        """What would become of every photo; nothing is written."""
        ...

    def take_in(self, source: Path, work: Work) -> PhotoImportReport: ...

    def undo(self, numbers: Sequence[int]) -> int:
        """Forget what these imports gave; how many photos that were."""
        ...

    def write_report(self, folder: Path, name: str, report: PhotoImportReport) -> Path:
        """Write the page and the table into the folder; the page."""
        ...
