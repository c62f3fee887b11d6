"""The first page of all: the language, and what is about to come."""

from PySide6.QtWidgets import QComboBox, QWidget

from kiosk.ui.components import label
from kiosk.ui.first_run.ports import FirstRunDoors
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView, add_fields
from kiosk.ui.palette import SPACE
from kiosk.ui.wording import tr


class WelcomeStep(StepView):
    def __init__(self, doors: FirstRunDoors) -> None:
        super().__init__(
            Step.WELCOME,
            tr("Welcome"),
            tr("This sets up the kiosk in about five minutes. Each step can be skipped and made up later."),
        )
        self._doors = doors
        self.language = QComboBox()
        for code, name in doors.offers.languages.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(doors.set_up.text("language")))
        self.language.setEnabled(not doors.set_up.is_laid_down("language"))
        self.language.activated.connect(self._use_language)
        add_fields(self.box, [(tr("Language"), self.language)])
        self.box.addSpacing(SPACE[3])
        self.box.addWidget(label(tr("Have at hand"), "heading"))
        for thing in (
            tr("the names of a first class, as a file or on paper"),
            tr("a pen and a sheet of paper that you can lock away"),
        ):
            self.box.addWidget(label(f"•  {thing}", wraps=True))
        self.box.addStretch(1)

    @property
    def next_text(self) -> str:
        return tr("Begin")

    @property
    def first(self) -> QWidget | None:
        return self.language

    def _use_language(self) -> None:
        self._doors.use_language(str(self.language.currentData()))
