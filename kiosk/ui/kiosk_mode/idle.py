"""Notices that nobody is there: no face, no touch and no key for a while; and that somebody is again."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.ui.input_watch import InputWatch

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.Wheel,
    }
)
_SWALLOWED = 0.4  # seconds after a touch: systems send a finger twice, as a touch and as a mouse


class Idle(QObject):
    """`rests` gives whether to rest now. It never rests until `use`, and only while `may_rest`.

    The touch or key that wakes the screen does nothing else while `covers` says that something lies under it:
    nobody can mean what they can't see. The first key of a PIN or badge is not lost.
    """

    rests = Signal(bool)

    def __init__(self, may_rest: Callable[[], bool], covers: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._may_rest, self._covers = may_rest, covers
        self.resting = False
        self._minutes = 0
        self._swallow_until = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._rest)
        self._watch = InputWatch(self)

    def use(self, minutes: int) -> None:
        """Rest after so many minutes from now on; 0 for never."""
        self._minutes = minutes
        self._watch.turn(on=minutes > 0)
        self._timer.stop()
        self._wake()
        if minutes:
            self._timer.setInterval(60_000 * minutes)
            self._timer.start()

    def stir(self) -> None:
        """Somebody is there."""
        if self._minutes:
            self._timer.start()
        self._wake()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            hidden = self.resting and self._covers()
            self.stir()
            if hidden and isinstance(event, QKeyEvent) and not _begins_a_code(event):
                return True
        elif kind in _TOUCHES:
            if self.resting and self._covers():
                self._swallow_until = monotonic() + _SWALLOWED
            self.stir()
            if monotonic() < self._swallow_until:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _rest(self) -> None:
        if not self._may_rest():
            self._timer.start()
        elif not self.resting:
            self.resting = True
            self.rests.emit(True)

    def _wake(self) -> None:
        if self.resting:
            self.resting = False
            self.rests.emit(False)


def _begins_a_code(event: QKeyEvent) -> bool:
    text = event.text()
    return text.isprintable() and bool(text.strip())
