"""What the screens ask about consent."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.domain.consent import ConsentRecord, FacePolicy, Standing
from kiosk.domain.faults import Fault

Told = Callable[[str, Fault | None], None]


class ConsentBook(Protocol):
    """The consent ledger. `notice` is the one that is handed out now, with its version."""

    @property
    def policy(self) -> FacePolicy: ...

    @property
    def notice(self) -> str: ...

    def save_notice(self, language: str, target: Path) -> None:
        """Write the notice to hand out, in the language of this code, as PDF or HTML.

        Raises:
            Fault: it can't be written.
        """
        ...

    def standings(self) -> Mapping[str, Standing]:
        """The Standing of everyone on the list, by id."""
        ...

    def standing(self, person_id: str) -> Standing: ...

    def records(self, person_id: str) -> Sequence[ConsentRecord]:
        """What was said about this Person's face, oldest first; that it was looked at is written down.

        Raises:
            Fault: that can't be written down, so nothing is shown.
        """
        ...

    def write_down(self, record: ConsentRecord, told: Told) -> None:
        """Keep the record, off the UI thread, and erase what it forbids.

        `told` gets a sentence on what was erased (empty where nothing was), or the Fault.
        """
        ...
