"""Opens Qt's screen in a child process: where a library is missing, Qt does not raise, it aborts."""

import os
from multiprocessing.connection import Connection


def open_screen(pipe: Connection, platform: str) -> None:
    """The child: open the screen, on `platform` unless that is empty, and send what Qt calls it."""
    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - the child's alone

    pipe.send(QGuiApplication([]).platformName())
