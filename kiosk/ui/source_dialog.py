"""Choosing where the pictures come from: a camera, a film or a folder, or a network camera's address."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kiosk.ui.camera_search import look_for_cameras
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.ports import SourceChoice
from kiosk.ui.scrolled import fit
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_ADDRESS = 256


class SourceDialog(QDialog):
    """`chosen` gives the address."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, sources: Callable[[], Sequence[SourceChoice]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose a camera"))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Cameras"))
        self._list.setMinimumHeight(theme.px(96))
        self._list.itemActivated.connect(self._use_item)
        self._list.itemSelectionChanged.connect(self._show_choice)
        self._said = label(tr("Looking for cameras…"), "faint", wraps=True)
        self._address = QLineEdit(placeholderText="rtsp://…")
        self._address.setAccessibleName(tr("Address of a network camera, or of a film"))
        self._address.textChanged.connect(self._show_choice)
        file = Button(theme, tr("Film file"), self._choose_film, icon_name="movie")
        folder = Button(theme, tr("Folder of pictures"), self._choose_folder, icon_name="photo-plus")
        self.use = Button(theme, tr("Use this source"), self._use_choice, look="primary", icon_name="camera")
        self.use.setDefault(True)
        self.use.setEnabled(False)
        buttons = row(Button(theme, tr("Cancel"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self.use)
        box = column(label(tr("Cameras"), "heading"), self._said, self._list, margin=SPACE[4])
        box.addWidget(label(tr("Address of a network camera, or of a film"), "small"))
        box.addWidget(self._address)
        box.addLayout(row(file, folder))
        box.addSpacing(SPACE[1])
        box.addLayout(buttons)
        self.setLayout(box)
        self.setMinimumWidth(theme.px(520))
        fit(self, parent)
        look_for_cameras(sources, self._show_found)

    def _show_found(self, choices: Sequence[SourceChoice]) -> None:
        for choice in choices:
            item = QListWidgetItem(choice.title)
            item.setData(_ADDRESS, choice.address)
            self._list.addItem(item)
        self._said.setText(tr("No camera was found. Plug one in, or use a film.") if not choices else "")
        self._said.setVisible(not choices)
        if choices:
            self._list.setCurrentRow(0)

    def _choice(self) -> str:
        written = self._address.text().strip()
        chosen = self._list.selectedItems()
        return written or (str(chosen[0].data(_ADDRESS)) if chosen else "")

    def _show_choice(self) -> None:
        self.use.setEnabled(bool(self._choice()))

    def _use_item(self, item: QListWidgetItem) -> None:
        self._give(str(item.data(_ADDRESS)))

    def _use_choice(self) -> None:
        self._give(self._choice())

    def _choose_film(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Film file"))
        self._give(path)

    def _choose_folder(self) -> None:
        self._give(QFileDialog.getExistingDirectory(self, tr("Folder of pictures")))

    def _give(self, address: str) -> None:
        if address:
            self.chosen.emit(address)
            self.accept()
