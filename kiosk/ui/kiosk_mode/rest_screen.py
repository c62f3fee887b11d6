"""What the screen shows while nobody is there: the time, the lesson in progress, and the one that is next."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.components import Button, label, row
from kiosk.ui.notices import NoticeBoard, NoticeStrip
from kiosk.ui.palette import SPACE, TEXT
from kiosk.ui.style import Theme
from kiosk.ui.wording import clock, long_day, tr

_LOOK_MS = 1000


@dataclass(frozen=True, slots=True)
class RestFacts:
    """The lesson in progress, how many are here, and which lesson is next; each may be empty."""

    lesson: str = ""
    count: str = ""
    coming: str = ""


class RestScreen(QWidget):
    """`facts` is asked each second while this is in sight. `staff` asks for the way out of kiosk mode."""

    staff = Signal()

    def __init__(self, theme: Theme, facts: Callable[[datetime], RestFacts], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._theme, self._facts = theme, facts
        self._clock, self._day = label("", "huge"), label("", "calm", wraps=True)
        self._lesson = label("", "big", wraps=True)
        self._count, self._coming = label("", "title", wraps=True), label("", "calm", wraps=True)
        self._hint = label("", "large", wraps=True)
        self.strip = NoticeStrip(theme)
        self.way_out = Button(theme, tr("Staff"), self.staff.emit, look="kiosk", icon_name="lock")
        self._tick = QTimer(self, interval=_LOOK_MS)
        self._tick.timeout.connect(self._tell)
        self._lay_out()
        theme.changed.connect(self._redraw)
        self._redraw()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        box.setSpacing(SPACE[2])
        box.addStretch(2)
        for part in (self._clock, self._day, self._lesson, self._count, self._coming):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(part)
            if part is self._day:
                box.addSpacing(SPACE[5])
        box.addStretch(3)
        box.addWidget(self.strip)
        foot = row(self._hint)
        foot.setStretch(0, 1)
        foot.addWidget(self.way_out)
        box.addLayout(foot)

    def show_for(self, *, lesson: bool, held: bool) -> None:
        """Say how the screen is woken: with `held` and no lesson, by staff alone."""
        self.way_out.setVisible(held and not lesson)
        by_staff = tr("No lesson is in progress. A teacher can start one.")
        anyone = tr("Come closer or touch the screen.") if lesson else tr("Touch the screen to go on.")
        self._hint.setText(by_staff if held and not lesson else anyone)

    def show_notices(self, board: NoticeBoard) -> None:
        self.strip.show_notice(board.gravest)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _tell(self) -> None:
        now = datetime.now().astimezone()
        facts = self._facts(now)
        for part, text in (
            (self._clock, clock(now)),
            (self._day, long_day(now)),
            (self._lesson, facts.lesson),
            (self._count, facts.count),
            (self._coming, facts.coming),
        ):
            part.setText(text)
            part.setVisible(bool(text))

    def _redraw(self) -> None:
        self._clock.setFont(self._theme.font(TEXT[-1], bold=True, tabular=True))
