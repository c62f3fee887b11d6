"""The side of the dialog: what there is to set, and a search over all of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem

from kiosk.settings.model import SECTIONS
from kiosk.ui.components import column, label
from kiosk.ui.icons import icon
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

ABOUT = len(SECTIONS)
_WIDTH, _ICON = 232, 20


class Contents(QFrame):
    """`chosen` gives the number of a section, or ABOUT; `searched` the words that are looked for."""

    chosen = Signal(int)
    searched = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self.search = _Search()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sections"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        titled = [(tr(each.section_title), each.section_icon) for each in SECTIONS]
        for title, icon_name in (*titled, (tr("About and licences"), "info-circle")):
            picture = icon(icon_name, theme.palette.ink, theme.px(_ICON))
            self.list.addItem(QListWidgetItem(picture, title))
        self.nothing = label(tr("No setting has these words."), "faint", wraps=True)
        self.nothing.hide()
        self.setLayout(column(self.search, self.nothing, self.list, margin=SPACE[3], gap=SPACE[2]))
        self.setFixedWidth(theme.px(_WIDTH))
        self.search.textChanged.connect(self.searched)
        self.search.down.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(self._tell)

    def choose(self, number: int) -> None:
        self.list.setCurrentRow(number)

    def show_found(self, counts: Sequence[int] | None) -> None:
        """Only sections in which so many settings were found; all of them with None."""
        shown = [
            counts is None or (number < ABOUT and counts[number] > 0) for number in range(self.list.count())
        ]
        for number, found in enumerate(shown):
            self.list.item(number).setHidden(not found)
        self.nothing.setVisible(not any(shown))
        if any(shown) and not shown[self.list.currentRow()]:
            self.choose(shown.index(True))

    def _tell(self, number: int) -> None:
        if number >= 0:
            self.chosen.emit(number)


class _Search(QLineEdit):
    """Escape empties it before it closes the dialog; Down goes on to what was found."""

    down = Signal()

    def __init__(self) -> None:
        super().__init__(placeholderText=tr("Find a setting"))
        self.setAccessibleName(tr("Find a setting"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.down.emit()
        else:
            super().keyPressEvent(event)
