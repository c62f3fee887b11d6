"""Signing in: who, and their password or PIN."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Role
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.staff.digit_keys import DigitKeys
from kiosk.ui.staff.ports import StaffDoor
from kiosk.ui.staff.words import role_names
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_WIDTH = 280
_PATIENCE_MS = 60_000  # whoever opened it may have gone, and others want to see the kiosk


class SignIn(QDialog):
    """Accepted once somebody who may do what `needed` may is signed in; it goes if nobody types."""

    def __init__(
        self, theme: Theme, staff: StaffDoor, parent: QWidget, *, needed: Role = Role.TEACHER
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sign in"))
        self._staff, self._needed = staff, needed
        self.who = QComboBox()
        for account in staff.accounts():
            if account.role.may(needed):
                self.who.addItem(f"{account.name} ({role_names()[account.role]})", account.id)
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.strip = NoticeStrip(theme)
        self.enter = Button(theme, tr("Sign in"), self._try, look="primary", icon_name="lock-open")
        self._cancel = Button(theme, tr("Cancel"), self.reject)
        self._lay_out(theme, keys=parent.window().isFullScreen())
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.reject)
        self._patience.start()
        self.secret.textEdited.connect(self._touched)
        self.secret.returnPressed.connect(self._try)
        self.secret.textChanged.connect(self._weigh)
        self._weigh()

    def _lay_out(self, theme: Theme, *, keys: bool) -> None:
        """With `keys` a PIN can be typed on the screen, for a kiosk may have no keyboard."""
        names, secret = label(tr("Who"), "small"), label(tr("Password or PIN"), "small")
        names.setBuddy(self.who)
        secret.setBuddy(self.secret)
        self.who.setAccessibleName(tr("Who"))
        self.secret.setAccessibleName(tr("Password or PIN"))
        fields = column(names, self.who, secret, self.secret, gap=SPACE[1])
        buttons = row(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.enter)
        left = column(gap=SPACE[3])
        left.addLayout(fields)
        left.addWidget(self.strip)
        left.addStretch(1)
        left.addLayout(buttons)
        box = row(margin=SPACE[4], gap=SPACE[4])
        box.addLayout(left, 1)
        if keys:
            box.addWidget(DigitKeys(theme, self.secret, self._touched))
        self.setLayout(box)
        self.who.setMinimumWidth(theme.px(_WIDTH))
        self.secret.setFocus()

    def _touched(self) -> None:
        self._patience.start()

    def _weigh(self) -> None:
        self.enter.setEnabled(bool(self.secret.text()) and self.who.currentData() is not None)

    def _try(self) -> None:
        if not self.enter.isEnabled():
            return
        self.enter.setEnabled(False)
        self._staff.sign_in(self.who.currentData(), self.secret.text(), self._answered)

    def _answered(self, fault: Fault | None) -> None:
        if fault is None:
            self.accept()
            return
        self.strip.show_fault(fault)
        self.secret.selectAll()
        self.secret.setFocus()
        self._weigh()
