"""Traps of Qt's Python binding that decide which versions may be used."""

from PySide6.QtCore import QObject, Signal


class _Speaker(QObject):
    said = Signal(bool)


def test_a_signal_survives_two_thousand_emits() -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to True at each emit and aborts after some 570."""
    speaker, heard = _Speaker(), list[bool]()
    speaker.said.connect(heard.append)
    for _ in range(2000):
        speaker.said.emit(True)
    assert heard == [True] * 2000
