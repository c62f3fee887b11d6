"""Questions that must be answered first; their buttons are named by what happens."""

from PySide6.QtWidgets import QDialog, QWidget

from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded


def agreed(parent: QWidget, theme: Theme, *, title: str, what: str) -> bool:
    """Show the terms of something; True if the person agrees to them."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    agree = Button(theme, tr("I agree"), dialog.accept, look="primary", icon_name="check")
    leave = Button(theme, tr("Leave it"), dialog.reject)
    leave.setDefault(True)
    buttons = row(gap=SPACE[2])
    buttons.addWidget(leave)
    buttons.addStretch(1)
    buttons.addWidget(agree)
    terms = label(worded(what), wraps=True)
    box = column(label(title, "heading", wraps=True), terms, margin=SPACE[4], gap=SPACE[3])
    box.addLayout(buttons)
    dialog.setLayout(box)
    dialog.setMinimumWidth(theme.px(480))
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted


def confirmed(parent: QWidget, theme: Theme, *, why: str, button: str) -> bool:
    """Ask; True if the person chose `button`."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(button)
    act = Button(theme, button, dialog.accept, look="danger", icon_name="trash")
    keep = Button(theme, tr("Keep"), dialog.reject)
    keep.setDefault(True)
    buttons = row(gap=SPACE[2])
    buttons.addStretch(1)
    buttons.addWidget(keep)
    buttons.addWidget(act)
    box = column(label(why, "large", wraps=True), margin=SPACE[4], gap=SPACE[4])
    box.addLayout(buttons)
    dialog.setLayout(box)
    dialog.setMinimumWidth(theme.px(480))
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted
