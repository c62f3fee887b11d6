"""Finding one's own name: by its first letter with a finger, or by typing some of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)

from kiosk.domain.names import begins_with, first_letters, matches, shown_names
from kiosk.domain.roster import Person
from kiosk.ui.components import Button, column, row
from kiosk.ui.palette import KIOSK_TARGET, SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import apart, tr

_ID = int(Qt.ItemDataRole.UserRole)
_COLUMNS = 5


class NameFinder(QWidget):
    """`chosen` gives the id of the Person whose name was touched."""

    chosen = Signal(str)
    touched = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._people: tuple[Person, ...] = ()
        self._names: dict[str, str] = {}
        self.search = QLineEdit(placeholderText=tr("Type your name, or touch its first letter"))
        self.search.setAccessibleName(tr("Your name"))
        self.search.setClearButtonEnabled(True)
        self.search.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._take_only)
        self.found = QListWidget()
        self.found.setProperty("look", "large")
        self.found.setAccessibleName(tr("Names"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemClicked.connect(self._choose)
        self.found.itemActivated.connect(self._choose)
        self._letters = QScrollArea()
        self._letters.setWidgetResizable(True)
        self._letters.setFrameShape(QFrame.Shape.NoFrame)
        left = column(self.search, self._letters, gap=SPACE[2])
        box = row(gap=SPACE[3])
        box.addLayout(left, 1)
        box.addWidget(self.found, 1)
        self.setLayout(box)

    def fill(self, people: Sequence[Person]) -> None:
        self._people = tuple(people)
        self._names = dict(shown_names(people))
        if self.isVisible():
            self.begin()

    def begin(self) -> None:
        """Offer everybody, anew."""
        self._show_letters()
        with QSignalBlocker(self.search):
            self.search.clear()
        self._show(self._people)

    def _show_letters(self) -> None:
        keys = QWidget()
        grid = QGridLayout(keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE[0])
        for place, letter in enumerate(first_letters(self._people)):
            key = Button(self._theme, letter, partial(self._show_letter, letter), look="key")
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(key, *divmod(place, _COLUMNS))
        grid.setRowStretch(grid.rowCount(), 1)
        self._letters.setWidget(keys)

    def _show_letter(self, letter: str) -> None:
        self.search.clear()
        self.touched.emit()
        self._show([person for person in self._people if begins_with(person, letter)])

    def _typed(self, text: str) -> None:
        self.touched.emit()
        self._show([person for person in self._people if matches(person, text)])

    def _show(self, people: Sequence[Person]) -> None:
        self.found.clear()
        for person in sorted(people, key=lambda each: self._names[each.id].casefold()):
            item = QListWidgetItem(apart(self._names[person.id]))
            item.setData(_ID, person.id)
            item.setSizeHint(QSize(0, self._theme.px(KIOSK_TARGET)))
            self.found.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_ID)))

    def _take_only(self) -> None:
        """Enter takes a name that nobody else could be meant by."""
        if self.found.count() == 1:
            self._choose(self.found.item(0))
