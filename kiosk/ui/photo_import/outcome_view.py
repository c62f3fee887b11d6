"""What becomes of the photos: counts as tabs, the photos behind each, and what to do next."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from kiosk.domain.photo_outcomes import PhotoImportReport
from kiosk.ui.components import Button, frame, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.photo_import.outcome_table import OutcomeTable
from kiosk.ui.photo_import.words import ORDER, heading, outcome_name, remark
from kiosk.ui.style import Theme
from kiosk.ui.wording import decimal, tr


class OutcomeView(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = label("", "title", wraps=True)
        self._said = label("", "faint", wraps=True)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Show"))
        for _tab in (None, *ORDER):
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._show_tab)
        self.table = OutcomeTable(theme)
        self._buttons = row()
        self._lay_out()

    def _lay_out(self) -> None:
        card = frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE[0], SPACE[0], SPACE[0], SPACE[0])
        inside.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[3])
        box.addWidget(self.title)
        box.addWidget(self._said)
        box.addWidget(self.tabs)
        box.addWidget(card, 1)
        box.addLayout(self._buttons)

    def show_report(
        self, report: PhotoImportReport, *, rehearsed: bool, back: Button, onward: Sequence[Button]
    ) -> None:
        """Show these outcomes; `back` stands at the start of the line of buttons, `onward` at its end."""
        self.title.setText(heading(report, rehearsed=rehearsed))
        self._said.setText(remark(report, rehearsed=rehearsed))
        self.table.outcomes.fill(report.outcomes, rehearsed=rehearsed)
        counts = report.counts
        self.tabs.setTabText(0, tr("All {number}").format(number=decimal(len(report.outcomes))))
        for place, outcome in enumerate(ORDER, 1):
            name, number = outcome_name(outcome, rehearsed=rehearsed), counts.get(outcome, 0)
            self.tabs.setTabText(place, tr("{word} {number}").format(word=name, number=decimal(number)))
            self.tabs.setTabVisible(place, number > 0)
        self.tabs.setCurrentIndex(0)
        self.table.scrollToTop()
        self.table.setFocus()
        self._put_buttons(back, onward)

    def _put_buttons(self, back: Button, onward: Sequence[Button]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()  # deleted only later
                old.deleteLater()
        self._buttons.addWidget(back)
        self._buttons.addStretch(1)
        for button in onward:
            self._buttons.addWidget(button)

    def _show_tab(self, place: int) -> None:
        self.table.outcomes.show_only((None, *ORDER)[place])
        self.table.scrollToTop()
