"""A new account, or a new password for one."""

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Account, Role
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.scrolled import Scrolled, fit
from kiosk.ui.staff.ports import StaffDoor
from kiosk.ui.staff.words import role_names
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_WIDTH = 420


class AccountDialog(QDialog):
    """Without `account` a new one is made; the very first is an admin's. Accepted once it is on disk."""

    def __init__(
        self, theme: Theme, staff: StaffDoor, parent: QWidget, *, account: Account | None = None
    ) -> None:
        super().__init__(parent)
        self._staff, self._account = staff, account
        is_first = not staff.accounts()
        self.name, self.title = QLineEdit(), QLineEdit(placeholderText=tr("head of year 9"))
        self.role = QComboBox()
        for role, said in role_names().items():
            if role is Role.ADMIN or not is_first:
                self.role.addItem(said, role)
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.again = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.strip = NoticeStrip(theme)
        made = tr("Set up the admin") if is_first else tr("Add the account")
        self.keep = Button(
            theme, made if account is None else tr("Change the password"), self._keep, look="primary"
        )
        self.setWindowTitle(self.keep.text())
        self._lay_out(theme, is_first=is_first)
        for field in (self.name, self.secret, self.again):
            field.textChanged.connect(self._weigh)
        self._weigh()
        fit(self, parent)

    def _lay_out(self, theme: Theme, *, is_first: bool) -> None:
        fields = column(gap=SPACE[1])
        if is_first:
            why = tr(
                "From then on people, consent and corrections need a sign-in. An admin can add others."
                " Keep the password: without it only whoever runs this computer can set another."
            )
            said = label(why, "faint", wraps=True)
            said.setMinimumHeight(said.heightForWidth(theme.px(_WIDTH) - 2 * SPACE[4]))
            fields.addWidget(said)
            fields.addSpacing(SPACE[1])
        about: list[tuple[str, QWidget]] = [
            (tr("Name"), self.name),
            (tr("Post, as registers tell it"), self.title),
            (tr("Role"), self.role),
        ]
        secrets: list[tuple[str, QWidget]] = [
            (tr("Password, or a PIN of 6 digits or more"), self.secret),
            (tr("The same again"), self.again),
        ]
        for words, field in (about if self._account is None else []) + secrets:
            name = label(words, "small")
            name.setBuddy(field)
            field.setAccessibleName(words)
            fields.addWidget(name)
            fields.addWidget(field)
        box = column(margin=SPACE[4], gap=SPACE[1])
        box.addWidget(Scrolled(fields), 1)
        box.addWidget(self.strip)
        box.addSpacing(SPACE[2])
        buttons = row(Button(theme, tr("Cancel"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        box.addLayout(buttons)
        self.setLayout(box)
        self.setMinimumWidth(theme.px(_WIDTH))

    def _weigh(self) -> None:
        named = self._account is not None or bool(self.name.text().strip())
        self.keep.setEnabled(named and bool(self.secret.text()) and self.secret.text() == self.again.text())

    def _keep(self) -> None:
        try:
            if self._account is not None:
                self._staff.set_secret(self._account.id, self.secret.text())
            else:
                role = Role(self.role.currentData())
                self._staff.add(self.name.text(), self.secret.text(), role=role, title=self.title.text())
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        self.accept()
