"""Which camera: those that were found in a list, and a way to films and network cameras."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kiosk.settings import SettingValue
from kiosk.ui.camera_search import look_for_cameras, source_title
from kiosk.ui.components import Button
from kiosk.ui.palette import SPACE
from kiosk.ui.ports import SourceChoice
from kiosk.ui.settings.control import WheelGuard
from kiosk.ui.source_dialog import SourceDialog
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class SourceField(QWidget):
    """Its value is an address; empty for the first camera."""

    changed = Signal()

    def __init__(
        self, theme: Theme, sources: Callable[[], Sequence[SourceChoice]], wheel: WheelGuard
    ) -> None:
        super().__init__()
        self._theme, self._sources = theme, sources
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.addItem(source_title(""), "")
        wheel.guard(self.box)
        self.other = Button(theme, tr("Film or network camera…"), self._choose, icon_name="movie")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self.box)
        layout.addWidget(self.other)
        self.box.currentIndexChanged.connect(self.changed)
        look_for_cameras(sources, self._add_found)

    def value(self) -> SettingValue:
        return str(self.box.currentData())

    def show_value(self, value: SettingValue) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self._place_of(str(value)))

    def _place_of(self, address: str) -> int:
        """Its place in the list, where it is added if it is new."""
        if self.box.findData(address) < 0:
            self.box.addItem(source_title(address), address)
        return self.box.findData(address)

    def _add_found(self, choices: Sequence[SourceChoice]) -> None:
        with QSignalBlocker(self.box):
            for choice in choices:
                self.box.setItemText(self._place_of(choice.address), choice.title)

    def _choose(self) -> None:
        dialog = SourceDialog(self._theme, self._sources, self)
        dialog.chosen.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, address: str) -> None:
        self.box.setCurrentIndex(self._place_of(address))
