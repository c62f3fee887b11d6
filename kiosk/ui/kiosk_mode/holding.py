"""Kiosk mode: whether the screen is held, which is full then, and left by nobody who has not signed in."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.staff.ports import StaffDoor


class Holding(QObject):
    """`changed` when `held` or `unguarded` is another. It is off until `use`."""

    changed = Signal()

    def __init__(self, staff: StaffDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._staff, self._on = staff, False
        self._told = (False, False)
        staff.on_change(self._look)

    def use(self, *, on: bool) -> None:
        self._on = on
        self._look()

    @property
    def guarded(self) -> bool:
        """Kiosk mode is on, and there is somebody who can sign in to leave it."""
        return self._on and bool(self._staff.accounts())

    @property
    def unguarded(self) -> bool:
        """Kiosk mode is on, but nobody could sign in: so that nobody is locked in, anybody can leave it."""
        return self._on and not self._staff.accounts()

    @property
    def held(self) -> bool:
        return self.guarded and self._staff.signed_in is None

    def hold(self) -> None:
        """Whoever is signed in is done: back to what pupils may do."""
        self._staff.lock()

    def _look(self) -> None:
        now = (self.held, self.unguarded)
        if now != self._told:
            self._told = now
            self.changed.emit()
