"""The admin: the first account, by which people, consent and settings are guarded from then on."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.staff import refusal_of_secret
from kiosk.ui.components import column, label
from kiosk.ui.first_run.ports import FirstRunDoors
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView, add_fields
from kiosk.ui.palette import SPACE
from kiosk.ui.wording import listed, tr


class AdminStep(StepView):
    def __init__(self, doors: FirstRunDoors) -> None:
        super().__init__(
            Step.ADMIN,
            tr("Admin"),
            tr("From here on people, consent and corrections need a sign-in. An admin can add others."),
        )
        self._doors = doors
        self._is_made = False
        self._known = label("", "large", wraps=True)
        self.name = QLineEdit()
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.again = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        keep = tr("Keep the password: without it only whoever runs this computer can set another.")
        form = column(gap=SPACE[2])
        add_fields(
            form,
            [
                (tr("Name"), self.name),
                (tr("Password, or a PIN of 6 digits or more"), self.secret),
                (tr("The same again"), self.again),
            ],
        )
        form.addWidget(label(keep, "faint", wraps=True))
        self._form = QWidget()
        self._form.setLayout(form)
        self.box.addWidget(self._known)
        self.box.addWidget(self._form)
        self.box.addStretch(1)
        for field in (self.name, self.secret, self.again):
            field.returnPressed.connect(self.submitted)

    @property
    def next_text(self) -> str:
        return tr("Go on") if self._is_made else tr("Set up the admin")

    @property
    def first(self) -> QWidget | None:
        return None if self._is_made else self.name

    def enter(self) -> None:
        admins = self._doors.set_up.admins()
        self._is_made = bool(admins)
        self._form.setVisible(not admins)
        self._known.setVisible(self._is_made)
        self._known.setText(tr("{names} can sign in as admin.").format(names=listed(admins)))
        self.changed.emit()

    def go_on(self) -> None:
        name, secret = self.name.text().strip(), self.secret.text()
        wrong = "" if self._is_made else self._why_not(name, secret)
        if wrong:
            self.refused.emit(Fault(wrong))
        elif self._is_made:
            self.went_on.emit()
        else:
            self.keep(lambda: self._doors.set_up.add_admin(name, secret))

    def _why_not(self, name: str, secret: str) -> str:
        if not name:
            return tr("Type your name: registers and the access log tell who did what by it.")
        if secret != self.again.text():
            return tr("The two passwords are not the same. Type both again.")
        return refusal_of_secret(secret)
