"""The steps at the side: which are done, which is in front, which are to come."""

from collections.abc import Collection, Mapping

from PySide6.QtWidgets import QFrame, QLabel

from kiosk.ui.components import column, label, row
from kiosk.ui.first_run.steps import Step
from kiosk.ui.icons import pixmap
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_WIDTH, _ICON = 284, 20


class StepList(QFrame):
    def __init__(self, theme: Theme, titles: Mapping[Step, str]) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self._theme, self._titles = theme, titles
        self._at, self._done = Step.WELCOME, frozenset[Step]()
        self._rows: dict[Step, tuple[QLabel, QLabel]] = {}
        box = column(margin=SPACE[4], gap=SPACE[3])
        box.addWidget(label(tr("Setting up"), "heading", wraps=True))
        for step, title in titles.items():
            mark, said = QLabel(), label(title, wraps=True)
            line = row(mark)
            line.addWidget(said, 1)
            box.addLayout(line)
            self._rows[step] = mark, said
        box.addStretch(1)
        self.setLayout(box)
        theme.changed.connect(self._redraw)
        self._redraw()

    def show_place(self, at: Step, done: Collection[Step]) -> None:
        self._at, self._done = at, frozenset(done)
        self._redraw()

    def _redraw(self) -> None:
        palette, side = self._theme.palette, self._theme.px(_ICON)
        self.setFixedWidth(self._theme.px(_WIDTH))
        for step, (mark, said) in self._rows.items():
            here, done = step is self._at, step in self._done
            ahead = "chevron-left" if self.isRightToLeft() else "chevron-right"
            name = ahead if here else "check" if done else "circle"
            colour = palette.accent.ink if here else palette.success.ink if done else palette.faint
            mark.setPixmap(pixmap(name, colour, side))
            mark.setFixedWidth(side)
            said.setFont(self._theme.font(15, bold=here))
            title = self._titles[step]
            state = tr("in front") if here else tr("done") if done else tr("to come")
            said.setAccessibleName(tr("{step}: {state}").format(step=title, state=state))
