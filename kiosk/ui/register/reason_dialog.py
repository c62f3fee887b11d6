"""Asks why, for a code that the school wants a reason with."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kiosk.domain.codes import Code
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded

_LONGEST = 300


class ReasonDialog(QDialog):
    """Can't be confirmed without a reason. `offered` are reasons given before, to choose from."""

    def __init__(self, theme: Theme, code: Code, who: str, offered: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("{code} {title}: why?").format(code=code.id, title=worded(code.title))
        self.setWindowTitle(title)
        self.reason = QLineEdit(placeholderText=tr("Such as: doctor's appointment"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setMaxLength(_LONGEST)
        self.reason.textChanged.connect(self._show_choice)
        self.offered = QListWidget()
        self.offered.setAccessibleName(tr("Reasons given before"))
        self.offered.addItems(list(offered))
        self.offered.currentTextChanged.connect(self.reason.setText)
        self.offered.itemActivated.connect(self._take)
        self.offered.setMinimumHeight(theme.px(140))
        button = tr("Set {code} for {who}").format(code=code.id, who=who)
        self.set = Button(theme, button, self.accept, look="primary", icon_name="check")
        self.set.setDefault(True)
        self.set.setEnabled(False)
        buttons = row(Button(theme, tr("Cancel"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self.set)
        box = column(label(title, "heading", wraps=True), margin=SPACE[4])
        box.addWidget(label(tr("The register shows the reason with the code."), "faint", wraps=True))
        box.addWidget(self.reason)
        if offered:
            box.addWidget(label(tr("Reasons given before"), "small"))
            box.addWidget(self.offered)
        box.addSpacing(SPACE[1])
        box.addLayout(buttons)
        self.setLayout(box)
        self.setMinimumWidth(theme.px(480))
        self.reason.setFocus()

    @property
    def text(self) -> str:
        return self.reason.text().strip()

    def accept(self) -> None:
        if self.text:
            super().accept()

    def _take(self, item: QListWidgetItem) -> None:
        self.reason.setText(item.text())
        self.accept()

    def _show_choice(self) -> None:
        self.set.setEnabled(bool(self.text))
