"""The first class: typed, a name a line, or from the school's own list."""

from collections import Counter

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.ui.components import Button, label, row
from kiosk.ui.first_run.ports import FirstRunDoors
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView, add_fields
from kiosk.ui.roster_import.dialog import RosterImportDialog
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

_NAMES_HEIGHT = 180


class SchoolClassStep(StepView):
    def __init__(self, theme: Theme, doors: FirstRunDoors) -> None:
        super().__init__(
            Step.SCHOOL_CLASS,
            tr("First class"),
            tr("Type the names of one class, or bring in the school's list with all classes at once."),
        )
        self._theme, self._doors = theme, doors
        self._is_listed = False
        self._known = label("", wraps=True)
        self.title_of_class = QLineEdit(placeholderText="9B")
        self.title_of_class.returnPressed.connect(self._to_names)
        self.names = QPlainTextEdit(placeholderText="Ada Lovelace\nBilal Rahman")
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(theme.px(_NAMES_HEIGHT))
        self.names.textChanged.connect(self.changed)
        self.bring_in = Button(theme, tr("Bring in a list instead"), self._bring_in, icon_name="file-import")
        buttons = row(self.bring_in)
        buttons.addStretch(1)
        self.box.addWidget(self._known)
        add_fields(
            self.box,
            [(tr("Class"), self.title_of_class), (tr("Names, one a line: Ada Lovelace"), self.names)],
        )
        self.box.addLayout(buttons)

    @property
    def typed(self) -> list[str]:
        """The lines, blank ones included, so that their numbers stay right."""
        return self.names.toPlainText().splitlines()

    @property
    def next_text(self) -> str:
        count = sum(bool(line.strip()) for line in self.typed)
        return counted("Add %n person", "Add %n people", count) if count else tr("Go on")

    @property
    def first(self) -> QWidget | None:
        return self.title_of_class

    def enter(self) -> None:
        self._show_known()

    def go_on(self) -> None:
        lines, title = self.typed, self.title_of_class.text().strip()
        wrong = self._why_not(title, lines)
        if wrong:
            self.refused.emit(Fault(wrong))
        elif any(line.strip() for line in lines):
            self.keep(lambda: self._doors.set_up.take_in(title, lines, Work()))
        else:
            self.went_on.emit()

    def _why_not(self, title: str, lines: list[str]) -> str:
        names = Counter(" ".join(line.split()).casefold() for line in lines if line.strip())
        if not names:
            return "" if self._is_listed else tr("Type at least one name, or skip this step.")
        if not title:
            return tr("Give the class a name, such as 9B.")
        twice = next((name for name, times in names.items() if times > 1), "")
        if not twice:
            return ""
        line = next(line.strip() for line in lines if " ".join(line.split()).casefold() == twice)
        return tr("{name} stands there twice. Add something that tells the two apart.").format(name=line)

    def _to_names(self) -> None:
        self.names.setFocus()

    def _bring_in(self) -> None:
        dialog = RosterImportDialog(self._theme, self._doors.lists, self)
        dialog.changed.connect(self._show_known)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_known(self) -> None:
        classes = self._doors.set_up.classes()
        self._is_listed = bool(classes)
        people = counted("%n person", "%n people", sum(classes.values()))
        said = tr("On the list already: {people} in {classes}.")
        in_classes = counted("%n class", "%n classes", len(classes))
        self._known.setText(said.format(people=people, classes=in_classes))
        self._known.setVisible(bool(classes))
        self.changed.emit()
