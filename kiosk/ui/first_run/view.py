"""What all steps of the first run share."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.components import column, label
from kiosk.ui.first_run.steps import Step
from kiosk.ui.palette import SPACE
from kiosk.ui.reading import Reading
from kiosk.ui.wording import tr


class StepView(QWidget):
    """One step. `went_on` once what it asks for is kept; `refused` gives the Fault that stands in the way.

    `changed` when Next would do something else, or can't be pressed; `submitted` when Enter was.
    """

    went_on = Signal()
    refused = Signal(object)
    changed = Signal()
    submitted = Signal()

    def __init__(self, step: Step, title: str, why: str) -> None:
        super().__init__()
        self.step, self.title, self.why = step, title, why
        self.box: QVBoxLayout = column(gap=SPACE[2])
        self.setLayout(self.box)
        self._is_busy = False
        self._keeping = Reading(self)
        self._keeping.done.connect(self._kept)
        self._keeping.failed.connect(self._failed)

    @property
    def next_text(self) -> str:
        """What Next does."""
        return tr("Go on")

    @property
    def can_go_on(self) -> bool:
        return not self._is_busy

    @property
    def is_done(self) -> bool:
        """Whether going on means that what it is for was done."""
        return True

    @property
    def first(self) -> QWidget | None:
        """What gets the focus; None for Next."""
        return None

    def enter(self) -> None:
        """It is in front now."""

    def leave(self) -> None:
        """It is not in front any more."""

    def go_on(self) -> None:
        """Keep what was asked for, then tell by `went_on`."""
        self.went_on.emit()

    def keep(self, write: Callable[[], object]) -> None:
        """Write off this thread; `went_on` comes when that is done."""
        self._is_busy = True
        self._keeping.start(lambda _work: write())
        self.changed.emit()

    def _kept(self, _nothing: object) -> None:
        self._is_busy = False
        self.changed.emit()
        self.went_on.emit()

    def _failed(self, fault: object) -> None:
        self._is_busy = False
        self.changed.emit()
        self.refused.emit(fault)


def add_fields(box: QVBoxLayout, fields: Sequence[tuple[str, QWidget]]) -> None:
    """Each with its words above it."""
    for words, field in fields:
        name = label(words, "small", wraps=True)
        name.setBuddy(field)
        field.setAccessibleName(words)
        box.addLayout(column(name, field, gap=SPACE[0]))
