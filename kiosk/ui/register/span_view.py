"""A week or a term of a class: People and lessons as a grid, read off the UI thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.register import Register
from kiosk.domain.work import Work
from kiosk.ui.components import Button, column, frame, label, row
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.panel import Panel
from kiosk.ui.reading import Reading
from kiosk.ui.register.changes import Change
from kiosk.ui.register.code_panel import code_for
from kiosk.ui.register.corrector import Corrector, Entry
from kiosk.ui.register.grid_model import GridModel
from kiosk.ui.register.grid_view import GridView
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.register.span_bar import SpanBar
from kiosk.ui.register.spans import Span
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr


class SpanView(QWidget):
    """`opened` asks for the story of a Mark."""

    opened = Signal(object, object)

    def __init__(self, theme: Theme, book: RegisterBook, corrector: Corrector, *, weeks: bool) -> None:
        super().__init__()
        self._theme, self._book, self._corrector = theme, book, corrector
        self.bar = SpanBar(theme, weeks=weeks)
        self.bar.changed.connect(self.read)
        self.grid = GridModel(book.codes)
        self.view = GridView(theme, self.grid)
        self.view.typed.connect(self._type)
        self.view.opened.connect(self._open)
        self.view.cleared.connect(lambda: corrector.take_back(self._entries()))
        self.strip = NoticeStrip(theme)
        self.nothing = Panel(theme, look="")
        self._waiting = Panel(theme, look="")
        self._count = label("", "small")
        self._either = QStackedWidget()
        self.reading = Reading(self)
        self.reading.done.connect(self._show)
        self.reading.failed.connect(self._fail)
        self.reading.told.connect(self._tell)
        self._lay_out()

    def _lay_out(self) -> None:
        for part in (self.view, self.nothing, self._waiting):
            self._either.addWidget(part)
        stop = Button(self._theme, tr("Cancel"), self._stop)
        self._waiting.say(tr("Reading the registers…"), icon_name="clipboard-list", buttons=(stop,))
        self.progress: QProgressBar = self._waiting.progress
        self.progress.setRange(0, 1000)
        self.progress.show()
        card = frame("card")
        card.setLayout(column(self._either, margin=SPACE[0]))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[2])
        box.addWidget(self.bar)
        box.addWidget(card, 1)
        box.addWidget(self.strip)
        keys = tr("Arrows: choose · a code's key: set it · Backspace: take back · Enter: story")
        foot = row(label(keys, "small", wraps=True), self._count)
        foot.setStretch(0, 1)
        box.addLayout(foot)

    def read(self) -> None:
        """Read the span that is chosen, on a thread of its own."""
        book, span, class_id = self._book, self.bar.span, self.bar.class_id
        self._either.setCurrentWidget(self._waiting)
        self.progress.setValue(0)
        self.reading.start(lambda work: _registers(book, span, class_id, work))

    def rest(self) -> None:
        """Out of sight: read nothing more."""
        self.reading.stop()

    def show_change(self, change: Change) -> None:
        for wanted, mark in zip(change.wanted, change.after, strict=True):
            self.grid.put(wanted.session.id, mark)

    def _show(self, registers: Sequence[Register]) -> None:
        self.grid.fill(registers)
        lessons, people = self.grid.columnCount(), self.grid.rowCount()
        told = (counted("%n person", "%n people", people), counted("%n lesson", "%n lessons", lessons))
        self._count.setText(" · ".join(told) if lessons else "")
        if lessons:
            self._either.setCurrentWidget(self.view)
            self.view.setCurrentIndex(self.grid.index(0, lessons - 1))
            self.view.scrollTo(self.view.currentIndex())
        else:
            small = tr("Choose another class, or another time.")
            self.nothing.say(tr("No lessons in this time"), small, icon_name="school")
            self._either.setCurrentWidget(self.nothing)

    def _fail(self, fault: Fault) -> None:
        self.strip.show_fault(fault, tr("Try again"), self.read)
        self._show(())

    def _stop(self) -> None:
        self.reading.stop()
        self._show(())
        again = Button(self._theme, tr("Read again"), self.read, icon_name="refresh")
        self.nothing.say(tr("Reading was stopped"), icon_name="clipboard-list", buttons=(again,))

    def _tell(self, _step: str, part: float) -> None:
        self.progress.setValue(round(1000 * part))

    def _entries(self) -> list[Entry]:
        found = (self.grid.entry(index) for index in self.view.selectionModel().selectedIndexes())
        return [entry for entry in found if entry is not None]

    def _type(self, text: str) -> None:
        entries = self._entries()
        if not entries:
            return
        code = code_for(text, self._book.codes(entries[0][0]))
        if code is None:
            self.strip.inform(tr("No code has the key {key}.").format(key=text))
            return
        self._corrector.set(entries, code)

    def _open(self) -> None:
        entry = self.grid.entry(self.view.currentIndex())
        if entry is not None:
            self.opened.emit(*entry)


def _registers(book: RegisterBook, span: Span, class_id: str | None, work: Work) -> tuple[Register, ...]:
    """Read them one by one, so that reading can be stopped; how much is done is told by the days passed."""
    found: list[Register] = []
    days = (span.last - span.first).days + 1
    with book.reader() as reader:
        for register in reader.between(span.first, span.last, class_id=class_id):
            work.at("", ((register.session.opens_at.date() - span.first).days + 1) / days)
            found.append(register)
    return tuple(found)
