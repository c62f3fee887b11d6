"""A question before something is gone for good; its button is named by what happens."""

from PySide6.QtWidgets import QDialog, QWidget

from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


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
