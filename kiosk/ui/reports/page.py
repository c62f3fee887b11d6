"""The Reports page: how recognition does at this school, to look at and to write into a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.site import SiteFigures
from kiosk.domain.work import Work
from kiosk.exchange.plot_look import Look
from kiosk.exchange.site_report.look import Drawing, DrawingWords
from kiosk.ui.components import Button, label, row
from kiosk.ui.drawing_look import drawing_look
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.panel import Panel
from kiosk.ui.reading import Reading
from kiosk.ui.reports.ports import ReportDoor
from kiosk.ui.reports.preview import Preview
from kiosk.ui.reports.words import days_title
from kiosk.ui.speech import speech_here
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_DAYS = (30, 90, 365)
_USUAL = 1  # of them
_PARTS = 1000
_HIGH = 320  # of a drawing, in pixels at 100 % text
_NARROWEST = 320  # the same across
_BESIDE = 2 * SPACE[4] + 2 * SPACE[3] + SPACE[5]  # page, card and scroll bar beside a drawing
_SETTLED_MS = 150  # a window that is being pulled larger is drawn anew once it rests


@dataclass(frozen=True, slots=True)
class _Made:
    figures: SiteFigures
    drawn: Mapping[Drawing, bytes]


class ReportsPage(QWidget):
    """The report is made when the page comes in sight; `to_register` asks for the page of the registers."""

    to_register = Signal()

    def __init__(self, theme: Theme, door: ReportDoor) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._theme, self._door = theme, door
        self.figures: SiteFigures | None = None
        self.days = QComboBox()
        self.names = QCheckBox(tr("Look-alikes by name"))
        self.keep = Button(
            theme, tr("Save report"), self._choose_file, look="primary", icon_name="device-floppy"
        )
        self.registers = Button(
            theme, tr("Registers as files"), self.to_register.emit, icon_name="clipboard-list"
        )
        self.strip = NoticeStrip(theme)
        self.waiting, self.nothing = Panel(theme, look=""), Panel(theme, look="")
        self.preview = Preview(theme)
        self.cancel = Button(theme, tr("Cancel"), self._stop)
        self.again = Button(theme, tr("Make the report"), self.make)
        self.waiting.own(self.cancel)
        self.nothing.own(self.again)
        self._either = QStackedWidget()
        self.reading, self._drawing, self.saving = Reading(self), Reading(self), Reading(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for days in _DAYS:
            self.days.addItem(days_title(days), days)
        self.days.setCurrentIndex(_USUAL)
        self.days.setAccessibleName(tr("Days of the report"))
        self.waiting.progress.setRange(0, _PARTS)
        self.waiting.progress.show()
        for part in (self.waiting, self.nothing, self.preview):
            self._either.addWidget(part)
        head = row(label(tr("Reports"), "title"), gap=SPACE[3])
        head.addStretch(1)
        head.addWidget(self.keep)
        choices = row(self.days, self.names, gap=SPACE[3])
        choices.addStretch(1)
        elsewhere = row()
        elsewhere.addStretch(1)
        elsewhere.addWidget(self.registers)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        box.setSpacing(SPACE[3])
        box.addLayout(head)
        box.addLayout(choices)
        box.addWidget(self._either, 1)
        box.addWidget(self.strip)
        box.addLayout(elsewhere)

    def _connect(self) -> None:
        self.days.currentIndexChanged.connect(self.make)
        self.names.toggled.connect(self.make)
        self.reading.done.connect(self._show)
        self.reading.failed.connect(self._show_fault)
        self.reading.told.connect(self._tell)
        self._drawing.done.connect(self._show_drawn)
        self._drawing.failed.connect(self.strip.show_fault)
        self.saving.done.connect(self._say_saved)
        self.saving.failed.connect(self.strip.show_fault)
        self._settled.timeout.connect(self._draw)
        self._theme.changed.connect(self._settled.start)

    def take_over(self, other: "ReportsPage") -> None:
        """Report on the days that were chosen."""
        self.days.setCurrentIndex(other.days.currentIndex())
        self.names.setChecked(other.names.isChecked())

    def make(self) -> None:
        """Work the report out, on a thread of its own."""
        self.figures = None
        self.keep.setEnabled(False)
        self.waiting.say(
            tr("Working the report out…"),
            tr("Your people's pictures are tried against each other."),
            icon_name="chart-bar",
            buttons=(self.cancel,),
        )
        self.waiting.progress.setValue(0)
        self._either.setCurrentWidget(self.waiting)
        door, days, names = self._door, int(self.days.currentData()), self.names.isChecked()
        draw = self._drawer()

        def work_out(work: Work) -> _Made:
            figures = door.figures(days, work, names=names)
            work.at("Drawing", 1.0)
            return _Made(figures, draw(figures))

        self.reading.start(work_out)

    def save(self, target: Path) -> None:
        """Write what is shown, as HTML or PDF."""
        figures, door = self.figures, self._door
        if figures is None:
            return

        def write(work: Work) -> Path:
            door.write(figures, target, work)
            return target

        self.saving.start(write)

    def _drawer(self) -> "_Drawer":
        ratio = self.devicePixelRatioF()
        look = drawing_look(self._theme, ratio=ratio)
        room = max(_NARROWEST, self.width() - _BESIDE)
        words = DrawingWords.said(speech_here())
        return _Drawer(words, look, round(room * ratio), round(self._theme.px(_HIGH) * ratio))

    def _show(self, made: _Made) -> None:
        self.figures = made.figures
        self.keep.setEnabled(True)
        self._either.setCurrentWidget(self.preview)  # before it is filled, so that it knows its width
        self.preview.show_report(made.figures, made.drawn)

    def _draw(self) -> None:
        figures = self.figures
        if figures is not None and self.isVisible():
            draw = self._drawer()
            self._drawing.start(lambda _work: draw(figures))

    def _show_drawn(self, drawn: Mapping[Drawing, bytes]) -> None:
        self.preview.show_drawn(drawn)

    def _show_fault(self, fault: Fault) -> None:
        self.nothing.say(
            fault.sentence, icon_name="alert-triangle", tone=Tone.ATTENTION, buttons=(self.again,)
        )
        self._either.setCurrentWidget(self.nothing)

    def _stop(self) -> None:
        self.reading.stop()
        self.nothing.say(tr("The report was not made."), icon_name="chart-bar", buttons=(self.again,))
        self._either.setCurrentWidget(self.nothing)

    def _choose_file(self) -> None:
        kinds = tr("Web page") + " (*.html);;PDF (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save report"), "site-report.html", kinds)
        if name:
            self.save(Path(name))

    def _say_saved(self, target: Path) -> None:
        said = tr("The report is in {file}").format(file=target)
        opened = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(target)))
        self.strip.offer(said, tr("Open"), opened)

    def _tell(self, _step: str, part: float) -> None:
        self.waiting.progress.setValue(round(_PARTS * part))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        may_name = self._door.may_name()
        self.names.setVisible(may_name)
        self.names.setChecked(may_name and self.names.isChecked())
        if not self.reading.is_going:
            self.make()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: work nothing out."""
        super().hideEvent(event)
        self.reading.stop()
        self._drawing.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()


@dataclass(frozen=True, slots=True)
class _Drawer:
    """Draws a report in one look and size, in pixels; on any thread."""

    words: DrawingWords
    look: Look
    width: int
    height: int

    def __call__(self, figures: SiteFigures) -> Mapping[Drawing, bytes]:
        # matplotlib takes a second to import, which is the thread's to wait for.
        from kiosk.exchange.site_report.drawings import can_draw, picture  # noqa: PLC0415

        return {
            drawing: picture(
                drawing,
                figures,
                self.words,
                self.look,
                width=self.width,
                height=self.height,
                titled=False,
            )
            for drawing in Drawing
            if can_draw(drawing, figures)
        }
