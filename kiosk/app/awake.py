"""Keeps the screen awake while it is needed: by Windows, by the desktop's screen saver, or by systemd."""

import ctypes
import logging
import shutil
import sys

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from kiosk.ui.wording import tr

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2  # of SetThreadExecutionState
_SAVER, _SAVER_PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_CONNECTION = "kiosk-awake"
_STOP_MS = 500
_log = logging.getLogger(__name__)


class Awake(QObject):
    """Held from `hold` to `release`, and never longer than this process lives: the system lets go by itself.

    `told` gives in words how it is, for whoever looks after the PC.
    """

    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held = False
        self._call: QDBusPendingCallWatcher | None = None
        self._process: QProcess | None = None

    def hold(self) -> None:
        if self._held:
            return
        self._held = True
        if sys.platform == "win32":
            held = ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS | _SYSTEM | _DISPLAY)
            self._tell(tr("kept awake by Windows") if held else "")
        else:
            self._ask_saver()

    def release(self) -> None:
        if not self._held:
            return
        self._held = False
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS)
        self._call = None
        QDBusConnection.disconnectFromBus(_CONNECTION)
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            process.waitForFinished(_STOP_MS)
            process.deleteLater()
        self.told.emit(tr("may sleep as the system likes"))

    def _ask_saver(self) -> None:
        """On a connection of its own, for a screen saver lets go when the connection ends."""
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        if not bus.isConnected():
            self._ask_systemd()
            return
        asked = QDBusMessage.createMethodCall(_SAVER, _SAVER_PATH, _SAVER, "Inhibit")
        asked.setArguments(["kiosk", tr("A lesson is in progress.")])
        self._call = QDBusPendingCallWatcher(bus.asyncCall(asked), self)
        self._call.finished.connect(self._saver_answered)

    def _saver_answered(self, call: QDBusPendingCallWatcher) -> None:
        call.deleteLater()
        if call is not self._call:  # it was let go of before the answer came
            return
        self._call = None
        if call.isError():
            _log.info("No screen saver to ask: %s", call.error().name())
            self._ask_systemd()
        else:
            self._tell(tr("kept awake by the desktop"))

    def _ask_systemd(self) -> None:
        """`cat` ends with this process, however that ends, and systemd then lets go."""
        found, cat = shutil.which("systemd-inhibit"), shutil.which("cat")
        if found is None or cat is None:
            self._tell("")
            return
        process = self._process = QProcess(self)
        process.finished.connect(self._systemd_refused)
        process.errorOccurred.connect(self._systemd_refused)
        self._tell(tr("kept awake by systemd"))
        why = tr("A lesson is in progress.")
        process.start(found, ["--what=idle:sleep", "--who=kiosk", f"--why={why}", cat])

    def _systemd_refused(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._tell("")

    def _tell(self, how: str) -> None:
        if not how:
            how = tr("can't be kept awake here: switch the system's screen saver off")
            _log.info("The screen can't be kept awake: no screen saver and no systemd does it")
        self.told.emit(how)
