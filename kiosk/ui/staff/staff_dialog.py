"""Whoever is signed in: lock, another password; for an admin, everybody's accounts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Account, Role
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.confirm import confirmed
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.staff.account_dialog import AccountDialog
from kiosk.ui.staff.ports import StaffDoor
from kiosk.ui.staff.words import role_names
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_ACCOUNT = Qt.ItemDataRole.UserRole


class StaffDialog(QDialog):
    def __init__(self, theme: Theme, staff: StaffDoor, me: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Staff"))
        self._theme, self._staff, self._me = theme, staff, me
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Accounts"))
        self.strip = NoticeStrip(theme)
        self._password = Button(theme, tr("Change the password"), self._change_password)
        self._remove = Button(theme, tr("Remove"), self._remove_account, icon_name="trash")
        self._lay_out()
        self.list.currentRowChanged.connect(self._weigh)
        self._fill()

    def _lay_out(self) -> None:
        is_admin = self._me.role.may(Role.ADMIN)
        said = tr("{name}, {role}").format(name=self._me.name, role=role_names()[self._me.role])
        box = column(label(said, "title"), margin=SPACE[4], gap=SPACE[3])
        self.list.setVisible(is_admin)
        box.addWidget(self.list, 1)
        box.addWidget(self.strip)
        tools = row(self._password)
        if is_admin:
            tools.addWidget(self._remove)
            tools.addWidget(Button(self._theme, tr("Add account"), self._add, icon_name="user-plus"))
        tools.addStretch(1)
        box.addLayout(tools)
        lock = Button(self._theme, tr("Lock the kiosk"), self._lock, look="primary", icon_name="lock")
        ends = row(Button(self._theme, tr("Close"), self.reject))
        ends.addStretch(1)
        ends.addWidget(lock)
        box.addLayout(ends)
        self.setLayout(box)
        self.setMinimumWidth(self._theme.px(580))

    def _fill(self) -> None:
        self.list.clear()
        for account in self._staff.accounts():
            said = f"{account.actor.signature} ({role_names()[account.role]})"
            item = QListWidgetItem(said)
            item.setData(_ACCOUNT, account)
            self.list.addItem(item)
            if account.id == self._me.id:
                self.list.setCurrentItem(item)
        self._weigh()

    def _chosen(self) -> Account:
        """The account chosen in the list, which for all but admins is one's own."""
        found = self.list.currentIndex().data(_ACCOUNT)
        return found if isinstance(found, Account) else self._me

    def _weigh(self) -> None:
        self._remove.setEnabled(self.list.currentRow() >= 0)

    def _add(self) -> None:
        self._ask(AccountDialog(self._theme, self._staff, self))

    def _change_password(self) -> None:
        self._ask(AccountDialog(self._theme, self._staff, self, account=self._chosen()))

    def _ask(self, dialog: AccountDialog) -> None:
        dialog.finished.connect(self._fill)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove_account(self) -> None:
        account = self._chosen()
        why = tr("{name} can't sign in any more. What they did stays under their name.")
        button = tr("Remove {name}'s account").format(name=account.name)
        if not confirmed(self, self._theme, why=why.format(name=account.name), button=button):
            return
        try:
            self._staff.remove(account.id)
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        if account.id == self._me.id:
            self.reject()
        else:
            self._fill()

    def _lock(self) -> None:
        self._staff.lock()
        self.accept()
