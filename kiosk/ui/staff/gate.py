"""The gate before what not everybody may do: whoever may goes on at once, others are asked to sign in."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from kiosk.domain.staff import Role
from kiosk.ui.staff.ports import StaffDoor
from kiosk.ui.staff.sign_in import SignIn
from kiosk.ui.style import Theme


class Gate:
    def __init__(self, theme: Theme, staff: StaffDoor, parent: QWidget) -> None:
        self._theme, self._staff, self._parent = theme, staff, parent

    def through(
        self, needed: Role, go_on: Callable[[], None], *, stay: Callable[[], None] = lambda: None
    ) -> None:
        """`go_on`, now or once somebody who may is signed in; `stay` if nobody did."""
        if self._staff.may(needed):
            go_on()
            return
        dialog = SignIn(self._theme, self._staff, self._parent, needed=needed)
        dialog.accepted.connect(go_on)
        dialog.rejected.connect(stay)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close_all(self) -> None:
        """Nobody is signed in any more: what stands open was theirs."""
        for dialog in self._parent.window().findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
