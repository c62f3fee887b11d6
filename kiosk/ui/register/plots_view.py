"""Drawings of attendance for a class or the whole school, made off the UI thread, to look at and to save."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kiosk.domain.tally import Tally, add_up
from kiosk.domain.work import Work
from kiosk.exchange.plot_look import PAPER, Plot, Words
from kiosk.ui.components import Button, column, frame
from kiosk.ui.drawing_look import drawing_look
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.panel import Panel
from kiosk.ui.reading import Reading
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.register.span_bar import SpanBar
from kiosk.ui.register.spans import Span
from kiosk.ui.speech import speech_here
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_PLOTS = (Plot.BY_DAY, Plot.LATE, Plot.WEEK)
_SETTLED_MS = 150  # a window that is being pulled larger is drawn anew once it rests


class PlotsView(QWidget):
    def __init__(self, theme: Theme, book: RegisterBook) -> None:
        super().__init__()
        self._theme, self._book = theme, book
        self._tally = Tally()
        self.bar = SpanBar(theme, weeks=False, whole_school=True)
        self.kinds = QTabBar()
        self.keep = Button(theme, tr("Save picture"), self._choose_file, icon_name="device-floppy")
        self.strip = NoticeStrip(theme)
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.nothing, self._waiting = Panel(theme, look=""), Panel(theme, look="")
        self._cancel = Button(theme, tr("Cancel"), self._stop)
        self._waiting.own(self._cancel)
        self._either = QStackedWidget()
        self.reading, self._drawing, self._saving = Reading(self), Reading(self), Reading(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.kinds.setDrawBase(False)
        self.kinds.setExpanding(False)
        self.kinds.setAccessibleName(tr("Drawing"))
        for title in (tr("Attendance by day"), tr("Late by lesson"), tr("The week")):
            self.kinds.addTab(title)
        self.picture.setMinimumSize(1, 1)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        for part in (self.picture, self.nothing, self._waiting):
            self._either.addWidget(part)
        self._waiting.progress.setRange(0, 1000)
        self._waiting.progress.show()
        self.bar.box.addWidget(self.keep)
        card = frame("card")
        card.setLayout(column(self._either, margin=SPACE[2]))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[2])
        for part in (self.bar, self.kinds):
            box.addWidget(part)
        box.addWidget(card, 1)
        box.addWidget(self.strip)

    def _connect(self) -> None:
        self.bar.changed.connect(self.read)
        self.kinds.currentChanged.connect(self._draw)
        self.reading.done.connect(self._show)
        self.reading.told.connect(self._tell)
        self._drawing.done.connect(self._show_drawn)
        self._saving.done.connect(self._say_saved)
        for reading in (self.reading, self._drawing, self._saving):
            reading.failed.connect(self.strip.show_fault)
        self._settled.timeout.connect(self._draw)
        self._theme.changed.connect(self._settled.start)

    @property
    def plot(self) -> Plot:
        return _PLOTS[self.kinds.currentIndex()]

    def read(self) -> None:
        """Add the chosen span up, on a thread of its own."""
        book, span, class_id = self._book, self.bar.span, self.bar.class_id
        self._waiting.say(tr("Reading the registers…"), icon_name="chart-bar", buttons=(self._cancel,))
        self._either.setCurrentWidget(self._waiting)
        self.keep.setEnabled(False)
        self.reading.start(lambda work: _tally(book, span, class_id, work))

    def rest(self) -> None:
        """Out of sight: read nothing more."""
        self.reading.stop()
        self._drawing.stop()

    def save(self, path: Path) -> None:
        """Write what is drawn as a picture file, in colours for paper."""
        plot, tally, words = self.plot, self._tally, self._words()

        def write(_work: Work) -> Path:
            from kiosk.exchange.plots import save  # noqa: PLC0415 - slow to import, and seldom needed

            save(path, plot, tally, words, PAPER, replace=True)  # the file dialog has asked
            return path

        self._saving.start(write)

    def _show(self, tally: Tally) -> None:
        self._tally = tally
        self.keep.setEnabled(not tally.is_empty)
        if tally.is_empty:
            small = tr("Choose another class, or another time.")
            self.nothing.say(tr("No marks in this time"), small, icon_name="chart-bar")
            self._either.setCurrentWidget(self.nothing)
        else:
            self._waiting.say(tr("Drawing…"), icon_name="chart-bar")
            self._draw()

    def _draw(self) -> None:
        if self._tally.is_empty or not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        area = self._either.size() * ratio
        plot, tally, words = self.plot, self._tally, self._words()
        look = drawing_look(self._theme, ratio=ratio)
        width, height = max(200, area.width()), max(150, area.height())

        def draw(_work: Work) -> bytes:
            from kiosk.exchange.plots import png  # noqa: PLC0415 - slow to import, and seldom needed

            return png(plot, tally, words, look, width=width, height=height)

        self._drawing.start(draw)

    def _show_drawn(self, drawn: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(drawn, "PNG")
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(picture)
        self._either.setCurrentWidget(self.picture)
        self.picture.setAccessibleName(self._words().title)

    def _words(self) -> Words:
        title = tr("{what}: {who}, {when}").format(
            what=self.kinds.tabText(self.kinds.currentIndex()),
            who=self.bar.class_title,
            when=self.bar.span.title,
        )
        short = QLocale.FormatType.ShortFormat
        return Words(
            title=title,
            on_time=tr("on time"),
            late=tr("late"),
            away=tr("away"),
            attended=tr("share that attended"),
            weekdays=[QLocale().dayName(day, short) for day in range(1, 8)],
            day=speech_here().month_day,
        )

    def _choose_file(self) -> None:
        kinds = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save picture"), f"{self.plot}.png", kinds)
        if name:
            self.save(Path(name))

    def _say_saved(self, path: Path) -> None:
        self.strip.inform(tr("The picture is in {file}").format(file=path))

    def _stop(self) -> None:
        self.reading.stop()
        self._show(Tally())

    def _tell(self, _step: str, part: float) -> None:
        self._waiting.progress.setValue(round(1000 * part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()


def _tally(book: RegisterBook, span: Span, class_id: str | None, work: Work) -> Tally:
    with book.reader() as reader:
        registers = reader.between(span.first, span.last, class_id=class_id)
        return add_up(registers, reader.codes, (span.first, span.last), work)
