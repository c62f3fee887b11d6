"""Scanners that type what they read as a keyboard would: their codes, told from what people type by speed."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

# Milliseconds between two keys. Scanners send one every 1 to 30; people rarely come below 60.
_GAP = 50
_AFTERMATH = 250  # in which a second Enter, as from scanners that end in CR and LF, is still the scanner's
_LEAST = 3  # characters; shorter bursts are people's
_MOST = 200  # characters that are kept: more is no badge
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScannerFilter(QObject):
    """An event filter for a window. Keys are held back until it is clear who typed them: 50 ms at most.

    `scanned` gives what was read. What people typed goes on to whatever has the focus. While `screen` is out
    of sight, nothing is held back: elsewhere scanners fill in fields.
    """

    scanned = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._held: list[QKeyEvent] = []
        self._last = self._ended = -10_000
        self._patience = QTimer(self, singleShot=True, interval=_GAP)
        self._patience.timeout.connect(self._let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not self._screen.isVisible():
            return False
        if event.isAutoRepeat() or event.modifiers() & ~_SHIFTED:
            self._let_go()
            return False
        if event.key() in _ENDS:
            return self._end(event)
        text = event.text()
        if not text or not text.isprintable():
            if text:  # Backspace, Escape, Tab: a person
                self._let_go()
            return False
        if event.timestamp() - self._last > _GAP:
            self._let_go()
        self._last = event.timestamp()
        self._held.append(QKeyEvent(event))
        self._patience.start()
        return True

    def _end(self, event: QKeyEvent) -> bool:
        """Enter: of a scanner if it came as fast as the keys before it."""
        if event.timestamp() - self._ended < _AFTERMATH and not self._held:
            return True
        if event.timestamp() - self._last > _GAP or len(self._held) < _LEAST:
            self._let_go()
            return False
        code = "".join(key.text() for key in self._held[:_MOST])
        self._held.clear()
        self._patience.stop()
        self._ended = event.timestamp()
        self.scanned.emit(code)
        return True

    def _let_go(self) -> None:
        """These keys were a person's: whoever has the focus gets them."""
        self._patience.stop()
        keys, self._held = self._held, []
        for key in keys:
            window = self._screen.window()
            QCoreApplication.sendEvent(window.focusWidget() or window, key)


_SHIFTED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
