"""The rail's lowest button: who is signed in, and the way in and out."""

from kiosk.ui.rail import RailButton
from kiosk.ui.staff.account_dialog import AccountDialog
from kiosk.ui.staff.ports import StaffDoor
from kiosk.ui.staff.sign_in import SignIn
from kiosk.ui.staff.staff_dialog import StaffDialog
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class StaffChip(RailButton):
    """Without accounts it offers to set up an admin; else to sign in; else it shows who is."""

    def __init__(self, theme: Theme, staff: StaffDoor) -> None:
        super().__init__(theme, "", "lock")
        self._staff, self._look = staff, theme
        self.clicked.connect(lambda _checked=False: self._act())
        staff.on_change(self._tell)
        self._tell()

    def _tell(self) -> None:
        me = self._staff.signed_in
        if me is not None:
            said, icon_name = me.name.split()[-1], "lock-open"
            tip = tr("{name} is signed in").format(name=me.actor.signature)
        elif self._staff.accounts():
            said, icon_name, tip = tr("Sign in"), "lock", tr("Sign in")
        else:
            said, icon_name, tip = (
                tr("Set up staff"),
                "user-plus",
                tr("Set up an admin: nobody needs to sign in yet"),
            )
        self.setText(said)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.use_icon(icon_name)

    def _act(self) -> None:
        me = self._staff.signed_in
        if me is not None:
            dialog = StaffDialog(self._look, self._staff, me, self.window())
        elif self._staff.accounts():
            dialog = SignIn(self._look, self._staff, self.window())
        else:
            dialog = AccountDialog(self._look, self._staff, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
