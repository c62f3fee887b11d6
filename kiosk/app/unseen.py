"""The program's window, drawn where nobody sees it: for the self-test."""

import sys

import numpy as np
from PySide6.QtWidgets import QApplication

from kiosk.domain.faults import Fault
from kiosk.ui.style import Theme
from kiosk.ui.window import Window

_LEAST_COLOURS = 10  # letters have soft edges; an empty window has one colour or two


def draw_window() -> str:
    """Open the window, draw it, and say what was seen. Needs a process without a QApplication.

    Raises:
        Fault: nothing was drawn.
    """
    app = QApplication(sys.argv[:1])
    window = Window(Theme(app))
    window.wait("Self-test")
    window.show()
    app.processEvents()
    picture = window.grab().toImage()
    colours = len(np.unique(np.frombuffer(picture.constBits(), np.uint32)))
    if colours < _LEAST_COLOURS:
        raise Fault("The window stays empty. Install a font on this computer.")
    return f"{picture.width()}x{picture.height()} on {app.platformName()}, {colours} colours"
