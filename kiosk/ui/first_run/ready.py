"""The end: what was set up, what was skipped, and where to go from here."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel

from kiosk.ui.components import Button, frame, label, row
from kiosk.ui.first_run.steps import Ending, Step
from kiosk.ui.first_run.view import StepView
from kiosk.ui.icons import pixmap
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_ICON = 20


class ReadyStep(StepView):
    """`ended` gives the Ending that was chosen; Next is the first lesson."""

    ended = Signal(object)

    def __init__(
        self, theme: Theme, titles: Mapping[Step, str], done: Callable[[], Collection[Step]]
    ) -> None:
        super().__init__(
            Step.READY,
            tr("Ready"),
            tr("What you skipped can be made up: Diagnostics has a button that begins this again."),
        )
        self._theme, self._titles, self._done = theme, titles, done
        self.faces = Button(
            theme, tr("Add people's faces"), lambda: self.ended.emit(Ending.FACES), icon_name="user-plus"
        )
        self.demo = Button(theme, tr("See the demo"), lambda: self.ended.emit(Ending.DEMO), icon_name="movie")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[3])
        self._grid.setHorizontalSpacing(SPACE[2])
        card = frame("card")
        card.setLayout(self._grid)
        buttons = row(self.faces, self.demo)
        buttons.addStretch(1)
        self.box.addWidget(card)
        self.box.addLayout(buttons)
        self.box.addStretch(1)

    @property
    def next_text(self) -> str:
        return tr("Start the first lesson")

    def enter(self) -> None:
        done = self._done()
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for place, (step, title) in enumerate(self._titles.items()):
            self._tell(place, title, is_done=step in done)

    def _tell(self, place: int, title: str, *, is_done: bool) -> None:
        shade = self._theme.palette.shade(Tone.SUCCESS if is_done else Tone.NEUTRAL)
        mark = QLabel()
        mark.setPixmap(pixmap("check" if is_done else "minus", shade.ink, self._theme.px(_ICON)))
        self._grid.addWidget(mark, place, 0)
        self._grid.addWidget(label(title), place, 1)
        self._grid.addWidget(label(tr("done") if is_done else tr("skipped"), "faint"), place, 2)

    def go_on(self) -> None:
        self.ended.emit(Ending.LESSON)
