"""Opens the desktop program: Qt's application around it, and its end."""

import gc
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.app.interrupt import Interrupts
from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.paths import AppPaths


def default_picture(paths: AppPaths) -> Path:
    """Where the picture of a demo goes that nobody saw."""
    return paths.cache / "kiosk-demo.png"


def open_program(paths: AppPaths, options: Options, *, say: Callable[[str], None]) -> int:
    """Run the program until it is closed; the exit code."""
    qInstallMessageHandler(_log_qt)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, paths, options, say)
    program.ended.connect(app.exit)
    # What was imported stays: to look through it for litter, now and then, would stop every thread for 0.1 s.
    program.prepared.connect(gc.freeze, Qt.ConnectionType.SingleShotConnection)
    interrupts = Interrupts(program.finish, program)
    program.show()
    code = app.exec()
    gc.unfreeze()  # else the reader of badges takes all for lost, and says so on the terminal at length
    interrupts.close()
    if program.is_stuck:
        logging.shutdown()
        os._exit(code)  # Qt would abort while it takes a running thread apart
    return code


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("qt").log(level, message)
