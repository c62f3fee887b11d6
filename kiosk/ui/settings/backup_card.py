"""On the settings' page of backups: the newest one, and one more on wish."""

from datetime import datetime
from typing import Protocol

from PySide6.QtWidgets import QFrame, QProgressBar

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.reading import Reading
from kiosk.ui.style import Theme
from kiosk.ui.wording import clock, day, tr, worded

_PARTS = 1000


class BackupDoor(Protocol):
    """Both take long, and are called on a thread. Each raises Fault when the folder does not play along."""

    def newest(self, work: Work) -> datetime | None:
        """When the newest backup of this kiosk was made; None if there is none."""
        ...

    def make(self, work: Work) -> datetime: ...


class BackupCard(QFrame):
    """What is on screen holds for the folder that is saved, not for one that is only chosen yet."""

    def __init__(self, theme: Theme, door: BackupDoor | None) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._door = door
        self.said = label(tr("Looking for backups…"), "faint", wraps=True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Backup"))
        self.bar.setRange(0, _PARTS)
        self.now = Button(theme, tr("Back up now"), self._make, icon_name="device-floppy")
        self.stop = Button(theme, tr("Cancel"), self._cancel)
        self._looking, self._making = Reading(self), Reading(self)
        self._looking.done.connect(self._tell)
        self._making.done.connect(self._made)
        self._making.told.connect(self._show_part)
        for reading in (self._looking, self._making):
            reading.failed.connect(self._fail)
        box = column(self.said, self.bar, margin=SPACE[3], gap=SPACE[2])
        buttons = row(self.now, self.stop)
        buttons.addStretch(1)
        box.addLayout(buttons)
        self.setLayout(box)
        self._show_going(going=False)
        self._begin()

    def _begin(self) -> None:
        if self._door is None:
            self.now.setEnabled(False)
            self.said.setText(tr("No backups are made: choose a folder above, and save."))
        else:
            self._looking.start(self._door.newest)

    def _make(self) -> None:
        if self._door is not None:
            self._looking.stop()
            self.said.setText(tr("Backing up. Lessons go on meanwhile."))
            self._show_going(going=True)
            self._making.start(self._door.make)

    def _cancel(self) -> None:
        self._making.stop()
        self._show_going(going=False)
        self._begin()

    def _made(self, at: datetime) -> None:
        self._show_going(going=False)
        self._tell(at)

    def _tell(self, newest: datetime | None) -> None:
        if newest is None:
            self.said.setText(tr("There is no backup yet."))
        else:
            said = tr("The newest backup is of {day}, {time}.")
            self.said.setText(said.format(day=day(newest), time=clock(newest)))

    def _fail(self, fault: Fault) -> None:
        self._show_going(going=False)
        self.said.setText(worded(fault.sentence))

    def _show_part(self, step: str, part: float) -> None:
        self.bar.setToolTip(worded(step))
        self.bar.setValue(round(_PARTS * part))

    def _show_going(self, *, going: bool) -> None:
        self.bar.setVisible(going)
        self.stop.setVisible(going)
        self.now.setVisible(not going)
