"""Calibration as a step: it begins by itself, and nobody has to wait for it."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from kiosk.domain.faults import Fault
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.components import Button, row
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView
from kiosk.ui.measuring_view import MeasuringView
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class CalibrationStep(StepView):
    """`measure` asks for measuring, `stop` for its end. `known` is what was measured before, if anything."""

    measure = Signal()
    stop = Signal()

    def __init__(self, theme: Theme, known: Callable[[], CalibrationView | None], *, why_not: str) -> None:
        super().__init__(
            Step.CALIBRATION,
            tr("This computer"),
            tr("The kiosk finds out which part of this computer knows faces fastest, and gets them right."),
        )
        self._known, self._why_not = known, why_not
        self.view = MeasuringView(theme)
        self.view.changed.connect(self._look)
        self.again = Button(theme, tr("Measure again"), self.measure.emit, icon_name="refresh")
        buttons = row(self.again)
        buttons.addStretch(1)
        self.box.addWidget(self.view, 1)
        self.box.addLayout(buttons)

    @property
    def next_text(self) -> str:
        return tr("Measuring…") if self.view.measuring else tr("Go on")

    @property
    def can_go_on(self) -> bool:
        return not self.view.measuring

    @property
    def is_done(self) -> bool:
        return self.view.found

    def enter(self) -> None:
        known = self._known()
        if self._why_not:
            self.view.show_fault(Fault(self._why_not))
        elif known is not None:
            self.view.show_result(known)
        else:
            self.measure.emit()

    def leave(self) -> None:
        self.stop.emit()

    def _look(self) -> None:
        self.again.setVisible(not self.view.measuring and not self._why_not)
        self.changed.emit()
