"""The bar over the kiosk's picture: which Session, how many are here, the time, and whether all is well."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from kiosk.domain.attendance import Session
from kiosk.ui.components import ElidedLabel, Pill, label, row
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.style import Theme
from kiosk.ui.wording import clock, counted, decimal, tr

_HEIGHT = 72


class TopBar(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self._theme = theme
        self._title = ElidedLabel("title")
        self._here = label("", "title")
        self._clock = label("", "title")
        self.state = Pill(theme)
        self.state.say(tr("getting ready"), "refresh", Tone.NEUTRAL)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        right = QWidget()
        right_box = row(self._clock, self.state, gap=SPACE[3])
        right.setLayout(right_box)
        box = QGridLayout(self)
        box.setContentsMargins(SPACE[4], 0, SPACE[4], 0)
        box.setHorizontalSpacing(SPACE[4])
        box.addWidget(self._title, 0, 0)
        box.addWidget(self._here, 0, 1, Qt.AlignmentFlag.AlignCenter)
        box.addWidget(right, 0, 2, Qt.AlignmentFlag.AlignRight)
        box.setColumnStretch(0, 1)
        box.setColumnStretch(2, 1)
        theme.changed.connect(self._redraw)
        self._redraw()

    def show_session(self, session: Session) -> None:
        self._title.setText(" · ".join(part for part in (session.title, session.room) if part))

    def show_count(self, here: int, people: int) -> None:
        self._here.setText(
            tr("{here} of {people}").format(here=decimal(here), people=decimal(people)) if people else ""
        )
        self._here.setAccessibleName(
            tr("{here} of {people} here").format(
                here=decimal(here), people=counted("%n person", "%n people", people)
            )
        )

    @property
    def count_text(self) -> str:
        return self._here.text()

    def _show_time(self) -> None:
        self._clock.setText(clock(datetime.now().astimezone()))

    def _redraw(self) -> None:
        self._show_time()
        self._clock.setFont(self._theme.font(24, bold=True, tabular=True))
        self.setFixedHeight(self._theme.px(_HEIGHT))
