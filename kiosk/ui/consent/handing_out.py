"""The consent notice to hand out: in which language, and the file to print."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from kiosk.settings.sections.looks import LANGUAGES
from kiosk.ui.components import Button, label, row
from kiosk.ui.language import language_here
from kiosk.ui.palette import SPACE
from kiosk.ui.reading import Reading
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class HandingOut(QWidget):
    """`save(language, target)` writes it, off the UI thread; then `saved` with its Path, or `failed`."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, theme: Theme, save: Callable[[str, Path], None]) -> None:
        super().__init__()
        self._save = save
        self._saving = Reading(self)
        self._saving.done.connect(self.saved)
        self._saving.failed.connect(self.failed)
        self.languages = QComboBox()
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(self.languages.findData(language_here()))
        name = label(tr("Notice in"))
        name.setBuddy(self.languages)
        self.languages.setAccessibleName(tr("Language of the notice"))
        button = Button(theme, tr("Save to print"), self._choose, icon_name="device-floppy")
        line = row(name, self.languages, button, gap=SPACE[2])
        line.addStretch(1)
        self.setLayout(line)

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(folder) / f"{tr('consent notice')} {self.languages.currentData()}.pdf"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save to print"), str(proposed), "*.pdf *.html")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write it as a page to print; as HTML where the name ends in .html."""
        language = str(self.languages.currentData())
        target = path if path.suffix else path.with_suffix(".pdf")

        def write() -> Path:
            self._save(language, target)
            return target

        self._saving.start(lambda _work: write())
