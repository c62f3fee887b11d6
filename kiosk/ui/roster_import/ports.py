"""What these screens ask of the rest of the program."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.list_columns import ListSample
from kiosk.domain.list_preview import ListChoice, ListPreview, RosterImport
from kiosk.domain.work import Work


class ListBook(Protocol):
    """Lists in and out of the register. Each method raises Fault, and may be called on any thread."""

    def look_at(self, choice: ListChoice) -> ListSample | None:
        """The top of a plain list; None for one that tells by itself what its columns mean."""
        ...

    def preview(self, choice: ListChoice, work: Work) -> ListPreview: ...

    def take_in(self, preview: ListPreview, *, confirmed: int | None, work: Work) -> RosterImport: ...

    def undo(self, import_id: int, work: Work) -> RosterImport: ...

    def history(self) -> Sequence[RosterImport]:
        """The newest first."""
        ...
