"""How sure the kiosk must be: a slider of five steps, and what each means on the school's own people."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSlider, QVBoxLayout, QWidget

from kiosk.domain.estimates import SchoolEstimates
from kiosk.domain.faults import Fault
from kiosk.domain.thresholds import STRICTNESSES
from kiosk.ui.components import column, label, row
from kiosk.ui.estimate_words import (
    doubt_sentence,
    size_sentences,
    strictness_sentence,
    strictness_title,
    too_few_sentence,
    tried_sentence,
)
from kiosk.ui.palette import SPACE
from kiosk.ui.reading import Reading
from kiosk.ui.settings.figures_ports import FiguresDoor
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded

_PARTS = 1000


class StrictnessPanel(QWidget):
    """`changed` gives the step chosen, -2 to 2. The figures are worked out once it comes in sight."""

    changed = Signal(int)

    def __init__(self, theme: Theme, door: FiguresDoor) -> None:
        super().__init__()
        self._theme, self._door = theme, door
        self._found: SchoolEstimates | None = None
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.chosen = label("", "heading", wraps=True)
        self.means = label("", wraps=True)
        self.progress = QProgressBar()
        self.state = label("", "faint", wraps=True)
        self._figures = column(gap=SPACE[2])
        self.reading = Reading(self)
        self._lay_out()
        self.slider.valueChanged.connect(self._turned)
        self.reading.done.connect(self._show)
        self.reading.failed.connect(self._show_fault)
        self.reading.told.connect(self._tell)
        self._show_step()

    def _lay_out(self) -> None:
        self.slider.setRange(STRICTNESSES[0], STRICTNESSES[-1])
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(tr("Strictness"))
        self.setFocusProxy(self.slider)
        self.progress.setRange(0, _PARTS)
        self.progress.setTextVisible(False)
        self.progress.hide()
        least, most = (label(strictness_title(STRICTNESSES[end]), "small") for end in (0, -1))
        ends = row(least)
        ends.addStretch(1)
        ends.addWidget(most)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[1])
        box.addWidget(self.slider)
        box.addLayout(ends)
        box.addSpacing(SPACE[1])
        for part in (self.chosen, self.means):
            box.addWidget(part)
        box.addLayout(self._figures)
        for part in (self.progress, self.state):
            box.addWidget(part)

    def value(self) -> int:
        return self.slider.value()

    def set_value(self, step: int) -> None:
        """Show this step without telling that it was chosen."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(step)
        self.slider.blockSignals(blocked)
        self._show_step()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the slider of the school's own people."""
        return tuple(each.text() for each in self._figure_labels())

    def _turned(self, step: int) -> None:
        self._show_step()
        self.changed.emit(step)

    def _show_step(self) -> None:
        self.chosen.setText(strictness_title(self.value()))
        self.means.setText(strictness_sentence(self.value()))
        self.slider.setAccessibleDescription(f"{self.chosen.text()}. {self.means.text()}")
        self._show_figures()

    def _show(self, found: SchoolEstimates) -> None:
        self._found = found
        self.progress.hide()
        if found.sizes:
            self.state.setText(f"{tried_sentence(found)} {doubt_sentence()}")
        else:
            self.state.setText(too_few_sentence(found))
        self._show_figures()

    def _show_figures(self) -> None:
        for old in self._figure_labels():
            self._figures.removeWidget(old)
            old.deleteLater()
        if self._found is None:
            return
        for size in self._found.sizes:
            self._figures.addWidget(label(size_sentences(size, self._found, self.value()), wraps=True))

    def _figure_labels(self) -> tuple[QLabel, ...]:
        found = (self._figures.itemAt(place) for place in range(self._figures.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, QLabel))

    def _show_fault(self, fault: Fault) -> None:
        self.progress.hide()
        self.state.setText(worded(fault.sentence))

    def _tell(self, _step: str, part: float) -> None:
        self.progress.setValue(round(_PARTS * part))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._found is None and not self.reading.is_going:
            self.progress.setValue(0)
            self.progress.show()
            self.state.setText(tr("Trying your people's pictures against each other…"))
            self.reading.start(self._door.estimates)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reading.stop()
