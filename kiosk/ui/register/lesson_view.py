"""One lesson's register: the roll, its counts and filters, and the codes beside it."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.attendance import Session
from kiosk.domain.codes import PLAIN, Code, CodeSet
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor, Role
from kiosk.ui.components import Pill, column, frame, label, row
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.panel import Panel
from kiosk.ui.register.changes import Change
from kiosk.ui.register.code_panel import CodePanel, code_for
from kiosk.ui.register.corrector import Corrector, Entry
from kiosk.ui.register.day_bar import DayBar
from kiosk.ui.register.filter_tabs import FilterTabs
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.register.roll_model import RollFilter, RollModel
from kiosk.ui.register.roll_table import RollTable
from kiosk.ui.register.search_field import SearchField
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_AGAIN_MS = 20_000  # the clock changes Marks too: when the register closes, and when a lesson ends
_SEARCH = 200


class LessonView(QWidget):
    """`opened` asks for the story of a Person in the lesson shown."""

    opened = Signal(object, object)

    def __init__(
        self, theme: Theme, book: RegisterBook, corrector: Corrector, actor: Callable[[], Actor]
    ) -> None:
        super().__init__()
        self._theme, self._book, self._corrector, self._actor = theme, book, corrector, actor
        self._session: Session | None = None
        self._codes: CodeSet = PLAIN
        self._stepping_from: int | None = None
        self.days = DayBar(theme)
        self.strip = NoticeStrip(theme)
        self.filters, self.search = FilterTabs(), SearchField()
        self.roll = RollModel()
        self.shown = RollFilter(self.roll)
        self.table = RollTable(theme, self.shown)
        self.codes = CodePanel(theme)
        self.locked = Pill(theme, size=13)
        self._either = QStackedWidget()
        self.nothing = Panel(theme, look="")
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._either.addWidget(self.table)
        self._either.addWidget(self.nothing)
        self.search.setMinimumWidth(_SEARCH)
        self.locked.say(tr("Locked by the office"), "lock", Tone.ATTENTION)
        tools = row(self.filters, gap=SPACE[2])
        tools.setStretchFactor(self.filters, 1)
        tools.addWidget(self.locked)
        tools.addWidget(self.search)
        card = frame("card")
        card.setLayout(column(self._either, margin=SPACE[0]))
        middle = row(gap=SPACE[3])
        middle.addWidget(card, 1)
        middle.addWidget(self.codes)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[2])
        box.addWidget(self.days)
        box.addLayout(tools)
        box.addLayout(middle, 1)
        box.addWidget(self.strip)
        keys = tr(
            "Arrows: choose · a code's key: set it · Backspace: take back · Enter: story · F4: all codes"
        )
        box.addWidget(label(keys, "small", wraps=True))

    def _connect(self) -> None:
        self.days.day_chosen.connect(self.refresh)
        self.days.chosen.connect(self._show)
        self.filters.chosen.connect(self.shown.show_only)
        self.search.textChanged.connect(self._find)
        self.search.found.connect(self._to_roll)
        self.table.typed.connect(self._type)
        self.table.opened.connect(self._open)
        self.table.cleared.connect(self._take_back)
        self.table.codes_wanted.connect(self.codes.list.setFocus)
        self.codes.chosen.connect(self._set)
        self.codes.left.connect(self.table.setFocus)
        self.codes.take_back.connect(self._take_back)
        self.codes.story.connect(self._open)
        self.codes.lock.connect(self._lock)
        self._again.timeout.connect(self._refresh_open)
        QShortcut(QKeySequence.StandardKey.Find, self, self._to_search)

    def refresh(self) -> None:
        """Read the day's lessons, and the one in hand, again."""
        try:
            self.days.show_classes(self._book.classes())
            self.days.show_lessons(self._book.lessons(self.days.day))
        except Fault as fault:
            self.strip.show_fault(fault)
        self._again.start()

    def rest(self) -> None:
        """Out of sight: read nothing more."""
        self._again.stop()

    def take_mark(self, session_id: str, person_id: str) -> None:
        """Somebody was marked elsewhere."""
        if self._session is None or session_id != self._session.id:
            return
        try:
            self.roll.put(self._book.mark(self._session, person_id))
        except Fault as fault:
            self.strip.show_fault(fault)
        self._count()

    def show_change(self, change: Change, *, again: bool) -> None:
        """Show what has just been written by hand, and go on to whoever comes next."""
        place, self._stepping_from = self._stepping_from, None
        before = self._person_at(place)
        for wanted, mark in zip(change.wanted, change.after, strict=True):
            if self._session is not None and wanted.session.id == self._session.id:
                self.roll.put(mark)
        self._count()
        if again:
            self._select(change.wanted[0].person_id)
        elif place is not None:
            stays = self._person_at(place) == before
            self.table.choose(place + 1 if stays else place)

    def show_session(self, session: Session, person_id: str) -> None:
        """Turn to a lesson of any day, with this Person chosen."""
        self.filters.setCurrentIndex(0)
        self.search.clear()
        self.days.show_session(session)
        self._select(person_id)
        self.table.setFocus()

    def take_over(self, other: "LessonView") -> None:
        """Keep the lesson, who of it is shown, and who is chosen."""
        if other.days.session is None:
            self.days.date.setDate(other.days.date.date())
            return
        self.days.take_over(other.days)
        self.filters.setCurrentIndex(other.filters.currentIndex())
        self.search.setText(other.search.text())
        self.table.take_over(other.table)

    def _show(self, session: Session | None) -> None:
        turned = session is None or self._session is None or session.id != self._session.id
        self._session = session
        if session is None:
            self.roll.fill((), {}, PLAIN)
        else:
            try:
                register = self._book.register(session)
                self._codes = self._book.codes(session)
            except Fault as fault:
                self.strip.show_fault(fault)
                return
            self.roll.fill(register.people, register.marks, self._codes)
        if turned:
            self.codes.list.show_codes(self._codes)
            self.table.choose(0)
        self._show_lock()
        self._count()

    def _refresh_open(self) -> None:
        if self._session is not None:
            self._show(self._session)

    def _count(self) -> None:
        self.filters.show_counts(Counter(mark.state for mark in self.roll.marks.values()))
        self.codes.setVisible(self._session is not None)
        self._either.setCurrentIndex(0 if self.shown.rowCount() else 1)
        if self._session is None:
            small = tr("Choose another day, or start a lesson.")
            self.nothing.say(tr("No lesson on this day"), small, icon_name="school")
        elif self.roll.rowCount():
            self.nothing.say(
                tr("Nobody here fits"), tr("Choose All, and empty the search."), icon_name="search"
            )
        else:
            self.nothing.say(tr("Nobody is in this lesson"), icon_name="users")

    def _find(self, text: str) -> None:
        self.shown.search(text)
        self.table.choose(0)
        self._count()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _to_roll(self) -> None:
        self.table.setFocus()
        if not self.table.chosen():
            self.table.choose(0)

    def _type(self, text: str) -> None:
        code = code_for(text, self._codes)
        if code is None:
            told = tr("No code has the key {key}. Press F4 for all codes.").format(key=text)
            self.strip.inform(told)
            return
        chosen = self._entries()
        self._stepping_from = self.table.currentIndex().row() if len(chosen) == 1 else None
        self._corrector.set(chosen, code)

    def _set(self, code: Code) -> None:
        self._stepping_from = None
        self._corrector.set(self._entries(), code)

    def _take_back(self) -> None:
        self._stepping_from = None
        self._corrector.take_back(self._entries())

    def _entries(self) -> list[Entry]:
        session = self._session
        return [] if session is None else [(session, person) for person in self.table.chosen()]

    def _open(self) -> None:
        chosen = self.table.chosen()
        if self._session is not None and chosen:
            self.opened.emit(self._session, chosen[0])

    def _lock(self) -> None:
        if self._session is None:
            return
        try:
            self._book.lock(self._session, locked=not self._book.is_locked(self._session))
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        self._refresh_open()

    def _show_lock(self) -> None:
        locked = self._session is not None and self._book.is_locked(self._session)
        self.locked.setVisible(locked)
        self.codes.show_lock(locked=locked, may=self._actor().role.may(Role.OFFICE))

    def _person_at(self, place: int | None) -> Person | None:
        return None if place is None else self.table.person_at(place)

    def _select(self, person_id: str) -> None:
        place = self.roll.place(person_id)
        if place is not None:
            index = self.shown.mapFromSource(self.roll.index(place, 0))
            if index.isValid():
                self.table.choose(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.codes.fit(self.width())
