"""The list from which another lesson is chosen: today's, then every class, then one for everyone."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kiosk.ui.components import Button, column, label, row
from kiosk.ui.lessons.choice import EVERYONE, Choice, of_class, of_planned, times
from kiosk.ui.lessons.ports import DayPlan, PlannedLesson
from kiosk.ui.palette import SPACE, TARGET, TEXT
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_CHOICE = int(Qt.ItemDataRole.UserRole) + 1
_SEARCH_FROM = 12  # entries, more than a screen shows at once


class LessonChooser(QDialog):
    """`chosen` gives the Choice, at one touch."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, plan: DayPlan, room: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose a lesson"))
        self._theme = theme
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Lessons"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.search = QLineEdit(placeholderText=tr("Search"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._fill(plan, room)
        self.search.setVisible(self.list.count() > _SEARCH_FROM)
        buttons = row(Button(theme, tr("Cancel"), self.reject))
        buttons.addStretch(1)
        heading = label(tr("Which lesson?"), "heading")
        box = column(heading, self.search, self.list, margin=SPACE[4])
        box.addLayout(buttons)
        self.setLayout(box)
        self.resize(theme.px(520), min(theme.px(560), round(parent.height() * 0.9)))

    def _fill(self, plan: DayPlan, room: str) -> None:
        today = sorted(plan.lessons, key=lambda each: (each.lesson.starts_at, each.title))
        for heading, is_here in ((tr("Today"), True), (tr("Today in other rooms"), False)):
            lessons = [(_said(each), of_planned(each)) for each in today if each.is_here is is_here]
            self._section(heading, lessons)
        classes = [(each.title, of_class(each, room)) for each in plan.classes]
        self._section(tr("Every class, now"), classes)
        self._section(tr("Without a class"), [(tr("A lesson for everyone on the list"), EVERYONE)])

    def _section(self, heading: str, entries: Sequence[tuple[str, Choice]]) -> None:
        if entries:
            self._head(heading)
        for text, choice in entries:
            self._add(text, choice)

    def _head(self, text: str) -> None:
        item = self._line(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._theme.font(TEXT[0], bold=True))

    def _add(self, text: str, choice: Choice) -> None:
        item = self._line(text)
        item.setToolTip(text)
        item.setData(_CHOICE, choice)

    def _line(self, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setSizeHint(QSize(0, self._theme.px(TARGET)))  # one alone would let the list shrink the others
        self.list.addItem(item)
        return item

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for place in range(self.list.count()):
            item = self.list.item(place)
            words = item.text().casefold()
            is_head = item.data(_CHOICE) is None
            item.setHidden(not all(part in words for part in wanted) or (is_head and bool(wanted)))

    def _choose(self, item: QListWidgetItem) -> None:
        choice = item.data(_CHOICE)
        if choice is not None:
            self.chosen.emit(choice)
            self.accept()


def _said(planned: PlannedLesson) -> str:
    state = tr("taken") if planned.is_taken else tr("not taken") if planned.is_missed else ""
    words = " · ".join(part for part in (planned.title, planned.room, state) if part)
    return f"{times(planned)}   {words}"
