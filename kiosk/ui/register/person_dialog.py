"""What is behind one Mark: its story, and how its Person has attended."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.domain.attendance import Session
from kiosk.domain.corrections import Step
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person
from kiosk.domain.tally import Came, count, share
from kiosk.domain.work import Work
from kiosk.ui.components import Button, Pill, column, frame, label, row
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.reading import Reading
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.register.tables import fill_words, words_table
from kiosk.ui.register.words import both_words, event_words, mark_words, time_words, who_words
from kiosk.ui.style import Theme
from kiosk.ui.wording import clock, counted, day, decimal, tr

_PAST = timedelta(weeks=13)  # a term
_WIDTH, _HEIGHT = 860, 640
_History = Sequence[tuple[Session, Mark]]


class PersonDialog(QDialog):
    """`turned` asks for the lesson of the history that was chosen."""

    turned = Signal(object, str)

    def __init__(
        self, theme: Theme, book: RegisterBook, session: Session, person: Person, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(person.full_name)
        self._theme, self._book, self._session, self._person = theme, book, session, person
        self._past: _History = ()
        self._codes = book.codes(session)
        self.strip = NoticeStrip(theme)
        self.story = words_table(
            theme,
            tr("Story of the mark"),
            (tr("When"), tr("What"), tr("From"), tr("To"), tr("Who"), tr("Why")),
        )
        self.history = words_table(
            theme, tr("Lessons"), (tr("Day"), tr("Lesson"), tr("Mark"), tr("Time"), tr("Reason"))
        )
        self.history.itemActivated.connect(self._turn)
        self._told_card = _carded(self.story)
        self.both = label("", "faint", wraps=True)
        self.summary = label(tr("Reading…"), "faint", wraps=True)
        self._share = Pill(theme)
        self._share.hide()
        self._lay_out(parent)
        self._reading = Reading(self)
        self._reading.done.connect(self._show_history)
        self._reading.failed.connect(self.strip.show_fault)
        self.finished.connect(self._reading.stop)
        self._read()

    def _lay_out(self, parent: QWidget) -> None:
        session = self._session
        began = session.starts_at or session.opens_at
        lesson = f"{session.title}, {day(began)}, {clock(began)}"
        head = row(label(self._person.full_name, "title"), self._share, gap=SPACE[2])
        head.addStretch(1)
        box = column(margin=SPACE[4], gap=SPACE[2])
        box.addLayout(head)
        box.addWidget(self.strip)
        box.addWidget(label(lesson, "heading", wraps=True))
        box.addWidget(self.both)
        box.addWidget(self._told_card, 2)
        box.addWidget(label(tr("The last thirteen weeks"), "heading"))
        box.addWidget(self.summary)
        box.addWidget(_carded(self.history), 3)
        close = Button(self._theme, tr("Close"), self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        box.addLayout(foot)
        self.setLayout(box)
        room = parent.window().size()
        self.resize(
            min(self._theme.px(_WIDTH), room.width() - SPACE[6]),
            min(self._theme.px(_HEIGHT), room.height() - SPACE[6]),
        )

    def _read(self) -> None:
        try:
            mark = self._book.mark(self._session, self._person.id)
            steps = self._book.story(self._session, self._person.id)
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        fill_words(self.story, [self._told(step) for step in steps])
        self._told_card.setVisible(bool(steps))
        self.both.setText(both_words(mark, self._codes) or ("" if steps else _untold(mark)))
        self.both.setVisible(bool(self.both.text()))
        last = self._session.opens_at.astimezone().date()
        book, person_id = self._book, self._person.id

        def read(_work: Work) -> _History:
            with book.reader() as reader:
                return reader.history(person_id, last - _PAST, max(last, date.today()))  # noqa: DTZ011 - by this computer's clock

        self._reading.start(read)

    def _told(self, step: Step) -> tuple[str, ...]:
        event = step.event
        when = f"{day(event.at)} {event.at.astimezone():%H:%M:%S}"
        before, after = (mark_words(mark, self._codes) for mark in (step.before, step.after))
        return when, event_words(event), before, after, who_words(event), event.reason

    def _show_history(self, past: _History) -> None:
        self._past = tuple(reversed(past))
        marks = [(mark, self._book.codes(session)) for session, mark in past]
        counts = sum((count((mark,), codes) for mark, codes in marks), start=count((), self._codes))
        here = tr("{share} % attended").format(share=decimal(100 * share(counts)))
        self._share.say(here, "chart-bar", Tone.NEUTRAL)
        self._share.setVisible(bool(counts))
        said = (
            counted("%n lesson", "%n lessons", counts.total()),
            tr("{number} on time").format(number=decimal(counts[Came.ON_TIME])),
            tr("{number} late").format(number=decimal(counts[Came.LATE])),
            tr("{number} away").format(number=decimal(counts[Came.AWAY])),
        )
        self.summary.setText(" · ".join(said))
        fill_words(self.history, [self._past_row(session, mark) for session, mark in self._past])

    def _past_row(self, session: Session, mark: Mark) -> tuple[str, ...]:
        began = session.starts_at or session.opens_at
        said = mark_words(mark, self._book.codes(session))
        return f"{day(began)} {clock(began)}", session.title, said, time_words(mark), mark.reason

    def _turn(self) -> None:
        place = self.history.currentRow()
        if 0 <= place < len(self._past):
            self.turned.emit(self._past[place][0], self._person.id)
            self.accept()


def _carded(table: QWidget) -> QWidget:
    card = frame("card")
    card.setLayout(column(table, margin=SPACE[0]))
    return card


def _untold(mark: Mark) -> str:
    if mark.by_rule:
        return tr("Nobody had marked them when the register closed: absent by rule.")
    return tr("Nothing has happened yet.")
