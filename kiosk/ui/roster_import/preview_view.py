"""What taking in a list would do: counts as tabs, and the rows behind each."""

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from kiosk.domain.list_preview import ListPreview
from kiosk.ui.components import Button, frame, label, row
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.register.tables import fill_words, words_table
from kiosk.ui.roster_import.words import Tab, counts, headings, rows, tab_name
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, decimal, tr

_MOST_ROWS = 2_000


class PreviewView(QWidget):
    """`take_in` to do what is shown; `back` to choose another list."""

    take_in = Signal()
    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._preview: ListPreview | None = None
        self._said = label("", "faint", wraps=True)
        self.strip = NoticeStrip(theme)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Show"))
        for _tab in Tab:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._fill)
        self.table = words_table(theme, tr("What would change"), headings(Tab.NEW))
        self._nothing = label("", "faint")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.go_on = Button(theme, "", self.take_in.emit, look="primary", icon_name="check")
        self._lay_out(Button(theme, tr("Choose another list"), self.back.emit))

    def _lay_out(self, back: Button) -> None:
        card = frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE[0], SPACE[0], SPACE[0], SPACE[0])
        inside.addWidget(self.table, 1)
        self._nothing.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[3])
        inside.addWidget(self._nothing)
        buttons = row(back)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[3])
        box.addWidget(label(tr("What would change"), "title"))
        box.addWidget(self._said)
        box.addWidget(self.strip)
        box.addWidget(self.tabs)
        box.addWidget(card, 1)
        box.addLayout(buttons)

    def show_preview(self, preview: ListPreview) -> None:
        self._preview = preview
        found = counts(preview)
        for place, tab in enumerate(Tab):
            name = tr("{word} {number}").format(word=tab_name(tab), number=decimal(found[tab]))
            self.tabs.setTabText(place, name)
        file, title = preview.choice.path.name, preview.listed.title
        said = [tr("{file} · {format}").format(file=file, format=title)]
        said.append(counted("%n person unchanged", "%n people unchanged", preview.plan.unchanged))
        if preview.listed.passed_over:
            said.append(
                counted("%n parent passed over", "%n parents passed over", preview.listed.passed_over)
            )
        self._said.setText(" · ".join(said))
        self._warn(preview)
        first = next((place for place, tab in enumerate(Tab) if found[tab]), 0)
        self.tabs.setCurrentIndex(first)
        self._fill()
        steps = preview.plan.steps
        self.go_on.setEnabled(steps > 0)
        self.go_on.setText(tr("Take in this list") if steps else tr("Nothing to take in"))

    def _warn(self, preview: ListPreview) -> None:
        plan = preview.plan
        if not preview.needs_confirmation:
            self.strip.hide()
            return
        said = tr(
            "Of {current} people {leaving} would leave and {renamed} get other names. Is it the right list?"
        )
        tab = Tab.LEAVING if plan.leaving else Tab.CHANGED
        self.strip.offer(
            said.format(leaving=plan.leaving, renamed=plan.renamed, current=plan.current),
            tr("Show them"),
            lambda: self.tabs.setCurrentIndex(list(Tab).index(tab)),
        )

    def _fill(self) -> None:
        if self._preview is None:
            return
        tab = list(Tab)[self.tabs.currentIndex()]
        found = list(islice(rows(self._preview, tab), _MOST_ROWS))
        self.table.setHorizontalHeaderLabels(headings(tab))
        fill_words(self.table, found)
        more = counts(self._preview)[tab] - len(found)
        self.table.setVisible(bool(found))
        if more > 0:
            self._nothing.setText(counted("… and %n more", "… and %n more", more))
        else:
            quiet = self._preview.plan.steps == 0
            self._nothing.setText(tr("All is as the list says already.") if quiet else tr("Nothing here."))
        self._nothing.setVisible(not found or more > 0)
