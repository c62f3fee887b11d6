"""On the settings' page of backups: whether there is a recovery phrase, and the way to one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.confirm import confirmed
from kiosk.ui.first_run.phrase import PhraseStep
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.phrase_door import PhraseDoor
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded


class PhraseCard(QFrame):
    """`asked` when somebody wants to make words."""

    asked = Signal()

    def __init__(self, theme: Theme, door: PhraseDoor) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._door = door
        self.said = label("", "faint", wraps=True)
        self.open = Button(theme, tr("Recovery phrase"), self.asked.emit, icon_name="lock")
        box = row(self.said, self.open, margin=SPACE[3], gap=SPACE[2])
        box.setStretch(0, 1)
        self.setLayout(box)
        self.show_state()

    def show_state(self) -> None:
        """Say whether there is one."""
        try:
            made = self._door.has_phrase()
        except Fault as fault:
            self.said.setText(worded(fault.sentence))
            return
        self.said.setText(
            tr("There is a recovery phrase. With it and a backup all comes back if this computer breaks.")
            if made
            else tr("There is no recovery phrase yet. If this computer breaks, no backup brings faces back.")
        )


class PhraseDialog(QDialog):
    """The words, and two of them asked for; accepted once they are on paper."""

    def __init__(self, theme: Theme, door: PhraseDoor, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.step = PhraseStep(theme, door)
        self.setWindowTitle(self.step.title)
        self.strip = NoticeStrip(theme)
        self.next = Button(theme, "", self._go_on, look="primary", icon_name="check")
        buttons = row(Button(theme, tr("Close"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        box = column(label(self.step.title, "title"), label(self.step.why, wraps=True), margin=SPACE[4])
        box.setSpacing(SPACE[3])
        box.addWidget(self.step, 1)
        box.addWidget(self.strip)
        box.addLayout(buttons)
        self.setLayout(box)
        self.setMinimumWidth(theme.px(640))
        self.step.refused.connect(self.strip.show_fault)
        self.step.changed.connect(self._show_next)
        self.step.submitted.connect(self._go_on)
        self.step.went_on.connect(self.accept)
        self.step.enter()
        self._show_next()
        self.next.setFocus()

    def _go_on(self) -> None:
        self.strip.hide()
        self.step.go_on()

    def _show_next(self) -> None:
        self.next.setText(self.step.next_text)

    def reject(self) -> None:
        why = tr("These words are not shown again, and earlier ones are void. Are they on paper?")
        if not self.step.words or confirmed(self, self._theme, why=why, button=tr("Close all the same")):
            super().reject()
