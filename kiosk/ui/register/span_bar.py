"""Choosing a class, and a span of days to look at."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from kiosk.domain.school import SchoolClass
from kiosk.ui.components import Button, row
from kiosk.ui.palette import SPACE
from kiosk.ui.register.spans import Span, week_of
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

EVERYONE = ""  # lessons of no class
_CLASS = 180


class SpanBar(QWidget):
    """`changed` when another class or span is. A bar of weeks steps through them, another offers a list."""

    changed = Signal()

    def __init__(self, theme: Theme, *, weeks: bool, whole_school: bool = False) -> None:
        super().__init__()
        self._weeks, self._whole_school = weeks, whole_school
        self._spans: tuple[Span, ...] = ()
        self.classes = QComboBox()
        self.classes.setAccessibleName(tr("Class"))
        self.classes.setMinimumWidth(_CLASS)
        self.classes.currentIndexChanged.connect(self.changed)
        self.spans = QComboBox()
        self.spans.setAccessibleName(tr("Span"))
        self.spans.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.spans.currentIndexChanged.connect(self.changed)
        self.date = QDateEdit(QDate.currentDate())
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(tr("A day of the week"))
        self.date.dateChanged.connect(self.changed)
        box = row(self.classes, gap=SPACE[1])
        if weeks:
            before, after = "chevron-left", "chevron-right"
            if self.isRightToLeft():
                before, after = after, before
            back = Button(theme, "", lambda: self._step(-1), icon_name=before, name=tr("The week before"))
            on = Button(theme, "", lambda: self._step(1), icon_name=after, name=tr("The week after"))
            this = Button(theme, tr("This week"), lambda: self.date.setDate(QDate.currentDate()))
            for button in (back, on):
                button.setProperty("look", "square")
            for widget in (back, self.date, on, this):
                box.addWidget(widget)
        else:
            box.addWidget(self.spans)
        box.addStretch(1)
        self.box = box
        self.setLayout(box)

    @property
    def class_id(self) -> str | None:
        """None for the whole school."""
        found = self.classes.currentData()
        return None if found is None else str(found)

    @property
    def class_title(self) -> str:
        return self.classes.currentText()

    @property
    def span(self) -> Span:
        if self._weeks:
            shown = self.date.date()
            return week_of(date(shown.year(), shown.month(), shown.day()))
        return self._spans[max(0, self.spans.currentIndex())]

    def take_over(self, other: "SpanBar") -> None:
        """Choose what is chosen in another one, of the same lists."""
        self.classes.setCurrentIndex(other.classes.currentIndex())
        self.spans.setCurrentIndex(other.spans.currentIndex())
        self.date.setDate(other.date.date())

    def offer(self, classes: Sequence[SchoolClass], spans: Sequence[Span], *, first: str | None) -> None:
        """Offer these; what was chosen stays chosen, else the class whose id is `first`. Tells nobody."""
        for box in (self.classes, self.spans):
            box.blockSignals(True)
        self._offer_classes(classes, first)
        chosen = self.spans.currentText()
        self._spans = tuple(spans)
        self.spans.clear()
        self.spans.addItems([span.title for span in spans])
        self.spans.setCurrentIndex(max(0, self.spans.findText(chosen)))
        for box in (self.classes, self.spans):
            box.blockSignals(False)

    def _offer_classes(self, classes: Sequence[SchoolClass], first: str | None) -> None:
        whole = None if self._whole_school else first
        kept = self.classes.currentData() if self.classes.count() else whole
        self.classes.clear()
        if self._whole_school:
            self.classes.addItem(tr("Whole school"), None)
        for each in classes:
            self.classes.addItem(each.title, each.id)
        self.classes.addItem(tr("Lessons of no class") if classes else tr("All lessons"), EVERYONE)
        self.classes.setVisible(bool(classes) or self._whole_school)
        self.classes.setCurrentIndex(max(0, self.classes.findData(kept)))

    def _step(self, weeks: int) -> None:
        self.date.setDate(self.date.date().addDays(7 * weeks))
