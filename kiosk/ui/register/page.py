"""The Register page: a lesson, a week or a term of a class, and drawings of attendance."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kiosk.domain.attendance import Session
from kiosk.domain.corrections import Correction
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor
from kiosk.ui.components import Button, label, leave_out, row
from kiosk.ui.palette import SPACE
from kiosk.ui.register.changes import Change
from kiosk.ui.register.corrector import Corrector
from kiosk.ui.register.lesson_view import LessonView
from kiosk.ui.register.person_dialog import PersonDialog
from kiosk.ui.register.plots_view import PlotsView
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.register.span_view import SpanView
from kiosk.ui.register.spans import spans_up_to
from kiosk.ui.register.words import mark_words
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

_LESSON, _WEEK, _TERM = range(3)
View = LessonView | SpanView | PlotsView


class RegisterPage(QWidget):
    """`corrected` gives a Change that is on disk; `to_file` asks for registers as a file."""

    corrected = Signal(object)
    to_file = Signal()

    def __init__(self, theme: Theme, book: RegisterBook, actor: Callable[[], Actor]) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._theme, self._book = theme, book
        self.corrector = Corrector(theme, book, actor, self)
        self.lesson = LessonView(theme, book, self.corrector, actor)
        self.view: View = self.lesson
        self._spans: list[SpanView] = []
        self.views = QTabBar()
        self.undo = Button(theme, "", self.corrector.undo, icon_name="arrow-back-up", name=tr("Undo"))
        self.redo = Button(theme, "", self.corrector.redo, icon_name="arrow-forward-up", name=tr("Redo"))
        self.file = Button(theme, "", self.to_file.emit, icon_name="device-floppy", name=tr("Write file"))
        self._title = label(tr("Register"), "title")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.views.setDrawBase(False)
        self.views.setExpanding(False)
        self.views.setAccessibleName(tr("View"))
        for title in (tr("Lesson"), tr("Week"), tr("Term"), tr("Plots")):
            self.views.addTab(title)
        head = row(self._title, self.views, gap=SPACE[3])
        head.addStretch(1)
        for button in (self.undo, self.redo, self.file):
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        box.setSpacing(SPACE[3])
        box.addLayout(head)
        box.addWidget(self._pages, 1)
        self._pages.addWidget(self.lesson)
        self._show_undo()

    @cached_property
    def week(self) -> SpanView:
        return self._span(weeks=True)

    @cached_property
    def term(self) -> SpanView:
        return self._span(weeks=False)

    def _span(self, *, weeks: bool) -> SpanView:
        view = SpanView(self._theme, self._book, self.corrector, weeks=weeks)
        view.opened.connect(self._open)
        self._pages.addWidget(view)
        self._spans.append(view)
        return view

    @cached_property
    def plots(self) -> PlotsView:
        view = PlotsView(self._theme, self._book)
        self._pages.addWidget(view)
        return view

    def _connect(self) -> None:
        self.views.currentChanged.connect(self._turn)
        self.corrector.changed.connect(self._show_change)
        self.corrector.refused.connect(self._show_fault)
        self.lesson.opened.connect(self._open)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Z"), self, self.corrector.undo, context=inside)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self.corrector.redo, context=inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words stand beside the icons as far as the tabs leave room for them."""
        super().resizeEvent(event)
        for wordless in ((), (self.undo, self.redo), (self.undo, self.redo, self.file)):
            for button in (self.undo, self.redo, self.file):
                button.setText("" if button in wordless else button.accessibleName())
                button.redraw()
            parts = (self._title, self.views, self.undo, self.redo, self.file)
            leave_out((self._title,), parts, room=self.width() - SPACE[4])
            if not self._title.isHidden():
                break

    def enter(self) -> None:
        """The page is in sight: show what the register says now."""
        self._turn(self.views.currentIndex())
        if self.views.currentIndex() == _LESSON:
            self.lesson.table.setFocus()

    def take_over(self, other: "RegisterPage") -> None:
        """Keep what is looked at and chosen, and what can be undone."""
        self.corrector.changes = other.corrector.changes
        self.lesson.take_over(other.lesson)
        self.views.setCurrentIndex(other.views.currentIndex())
        if isinstance(self.view, SpanView) and isinstance(other.view, SpanView):
            self.view.bar.take_over(other.view.bar)
        elif isinstance(self.view, PlotsView) and isinstance(other.view, PlotsView):
            self.view.kinds.setCurrentIndex(other.view.kinds.currentIndex())
            self.view.bar.take_over(other.view.bar)
        self._show_undo()

    def leave(self) -> None:
        """Out of sight: read nothing more."""
        self.view.rest()

    def take_mark(self, session_id: str, person_id: str) -> None:
        """Somebody was marked elsewhere."""
        if self.view is self.lesson:
            self.lesson.take_mark(session_id, person_id)

    def _turn(self, place: int) -> None:
        self.leave()
        if place == _LESSON:
            self._show(self.lesson)
            self.lesson.refresh()
            return
        view = self.week if place == _WEEK else self.term if place == _TERM else self.plots
        self._show(view)
        self.views.setFocus()
        try:
            spans = spans_up_to(date.today(), self._book.terms())  # noqa: DTZ011 - by this computer's clock
            shown = self.lesson.days.session
            first = None if shown is None else shown.class_id
            view.bar.offer(self._book.classes(), spans, first=first)
        except Fault as fault:
            view.strip.show_fault(fault)
            return
        view.read()

    def _show(self, view: View) -> None:
        self.view = view
        self._pages.setCurrentWidget(view)
        self._show_undo()

    def _show_change(self, change: Change, again: bool) -> None:  # noqa: FBT001 - the signal's arguments
        self.lesson.show_change(change, again=again)
        for view in self._spans:
            view.show_change(change)
        self._show_undo()
        if again:
            self.view.strip.inform(self._told(change))
        else:
            self.view.strip.offer(self._told(change), tr("Undo"), self.corrector.undo)
        self.corrected.emit(change)

    def _told(self, change: Change) -> str:
        wanted, mark = change.wanted[0], change.after[0]
        what = mark_words(mark, self._book.codes(wanted.session))
        if len(change.wanted) == 1:
            who = self._named(wanted)
        else:
            who = counted("%n person", "%n people", len(change.wanted))
        return tr("{who}: {what}").format(who=who, what=what)

    def _named(self, wanted: Correction) -> str:
        listed = (self.lesson.roll, *(view.grid for view in self._spans))
        found = next(filter(None, (each.person(wanted.person_id) for each in listed)), None)
        return wanted.person_id if found is None else found.full_name

    def _show_fault(self, fault: Fault) -> None:
        self.view.strip.show_fault(fault)
        self._show_undo()

    def _show_undo(self) -> None:
        self.undo.setEnabled(self.corrector.changes.can_undo)
        self.redo.setEnabled(self.corrector.changes.can_redo)

    def _open(self, session: Session, person: Person) -> None:
        dialog = PersonDialog(self._theme, self._book, session, person, self)
        dialog.turned.connect(self._turn_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _turn_to(self, session: Session, person_id: str) -> None:
        self.views.setCurrentIndex(_LESSON)
        self.lesson.show_session(session, person_id)


def marks_in(change: Change, session_id: str) -> list[Mark]:
    """The Marks of one Session that a Change left."""
    pairs = zip(change.wanted, change.after, strict=True)
    return [mark for wanted, mark in pairs if wanted.session.id == session_id]
