"""The screen that pupils see: who is before the camera, what just happened, and the register filling."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.attendance import EventKind, Session
from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.passage import Passage, presence_in
from kiosk.domain.roster import Person
from kiosk.domain.shown_name import GreetBy, on_roll
from kiosk.engine.messages import (
    AlreadyMarked,
    Asked,
    CodeRead,
    EngineState,
    MarkedByHand,
    NotOnList,
    NotVerified,
    Recorded,
    Report,
    TracksSeen,
)
from kiosk.ui.bottombar import BottomBar
from kiosk.ui.by_hand.panel import NAME, PIN
from kiosk.ui.by_hand.reception import Reception, ask_for_pin
from kiosk.ui.cards import Greeting
from kiosk.ui.components import Button, row
from kiosk.ui.greetings import Greeter, asked, stranger
from kiosk.ui.marks import CARDS, is_here
from kiosk.ui.notices import NoticeBoard, NoticeStrip
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.panel import Panel
from kiosk.ui.ports import Doors
from kiosk.ui.roll import Roll
from kiosk.ui.roll_view import RollView
from kiosk.ui.stage import Stage
from kiosk.ui.style import Theme
from kiosk.ui.topbar import TopBar
from kiosk.ui.wording import tr

_ROLL_WIDTH = 328
_ROLL_MOST = 0.45  # of the screen, when the text is large


class KioskScreen(QWidget):
    """`add_people` asks for the People page; `greeted` gives each Greeting as its card is shown."""

    add_people = Signal()
    greeted = Signal(object)

    def __init__(self, theme: Theme, doors: Doors, bottom: BottomBar, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._theme, self._doors, self._session = theme, doors, None
        self._is_heard = False
        self.top, self.bottom = TopBar(theme), bottom
        self.stage = stage
        self.strip = NoticeStrip(theme)
        self.roll = Roll()
        self.roll_view = RollView(theme, self.roll)
        self.roll_view.chosen.connect(self.tap)
        self.greeter = Greeter()
        self.reception = Reception(theme, doors, self.roll, self.greeter, self)
        self._ways = QWidget()
        self._either = QStackedWidget()
        self._lay_out()
        self._connect_reception()
        theme.changed.connect(self._redraw)

    def _lay_out(self) -> None:
        empty = Panel(self._theme, look="")
        add = Button(
            self._theme, tr("Add people"), self.add_people.emit, look="primary", icon_name="user-plus"
        )
        empty.say(tr("Nobody is on the list yet"), icon_name="users", buttons=(add,))
        self._either.addWidget(self.roll_view)
        self._either.addWidget(empty)
        self._roll_card = QFrame()
        self._roll_card.setProperty("look", "card")
        card_box = QVBoxLayout(self._roll_card)
        card_box.setContentsMargins(SPACE[0], SPACE[1], SPACE[0], SPACE[1])
        card_box.addWidget(self._either)
        middle = QHBoxLayout()
        middle.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        middle.setSpacing(SPACE[3])
        left = QVBoxLayout()
        left.setSpacing(SPACE[1])
        left.addWidget(self.stage, 1)
        left.addWidget(self._ways)
        left.addWidget(self.strip)
        middle.addLayout(left, 1)
        middle.addWidget(self._roll_card)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.top)
        box.addLayout(middle, 1)
        box.addWidget(self.bottom)
        self._redraw()

    def _connect_reception(self) -> None:
        reception, rules = self.reception, self.reception.rules
        ways = [(tr("PIN"), PIN, "grid-dots")] + [(tr("Name"), NAME, "search")] * rules.by_name
        buttons = [
            Button(self._theme, text, partial(reception.open, page), look="kiosk", icon_name=icon_name)
            for text, page, icon_name in ways
        ]
        self._name_ways = buttons[1:]
        self._ways.setLayout(row(*buttons, gap=SPACE[2]))
        self.stage.add_front(reception.panel)
        reception.greeted.connect(self._greet)
        reception.marked.connect(self._show_mark)
        reception.failed.connect(self.strip.show_fault)
        reception.wanted.connect(partial(self._show_panel, on=True))
        reception.done.connect(self._leave_panel)
        self._show_panel(on=not rules.faces)
        if not rules.faces:
            self.top.state.say(tr("ready"), "check", Tone.SUCCESS)

    def _show_panel(self, *, on: bool) -> None:
        self.stage.show_front(self.reception.panel if on else None)
        self._ways.setVisible(not on)

    def _leave_panel(self) -> None:
        """Back to the camera; where there is none, ready for the next one."""
        if self.reception.rules.faces:
            self._show_panel(on=False)
            self.take_focus()
        else:
            self.reception.panel.begin()

    def use_names(self, by: GreetBy) -> None:
        """Show so much of people's names from now on; the roll is gone where it would have none."""
        self.greeter.by = self.stage.preview.by = by
        self.roll.use_names(by)
        self.reception.use_names()
        for button in self._name_ways:
            button.setVisible(by is GreetBy.FIRST_NAME)
        self._roll_card.setVisible(by is not GreetBy.NOTHING)

    def open(self, session: Session, people: tuple[Person, ...], marks: dict[str, Mark]) -> None:
        self._session = session
        self.top.show_session(session)
        self.fill(people, marks)

    def fill(self, people: tuple[Person, ...], marks: dict[str, Mark]) -> None:
        self.roll.fill(people, marks)
        self.reception.panel.names.fill(people)
        self._either.setCurrentIndex(0 if people else 1)
        self._count()

    def take(self, report: Report) -> None:
        """Show what the engine reports."""
        match report:
            case TracksSeen():
                self.stage.preview.show_tracks(report)
            case Recorded():
                self._show_recorded(report)
            case AlreadyMarked():
                self._greet(self.greeter.already(report.person, self.roll.mark(report.person.id)))
            case Asked():
                self._greet(asked(report.track))
                self.reception.invite(ask_for_pin(on_list=True), report.likeliest)
            case NotOnList():
                self._greet(stranger(f"track {report.track}"))
                self.reception.invite(ask_for_pin(on_list=False))
            case CodeRead(text):
                self.reception.read_code(text)
            case NotVerified(person_id):
                self.reception.give_up(person_id)
            case _:
                pass

    def tap(self, person_id: str) -> None:
        """A line of the roll was touched: mark the Person, or take the mark back."""
        before = self.roll.mark(person_id)
        state = MarkState.NOT_YET if is_here(before) else self._state_now()
        if self._write(person_id, state):
            person = self.roll.person(person_id)
            name = on_roll(person, self.greeter.by) if person is not None else person_id
            done = (
                tr("{name} is marked.")
                if state is not MarkState.NOT_YET
                else tr("{name}'s mark was taken back.")
            )
            self.strip.offer(done.format(name=name), tr("Undo"), lambda: self._write(person_id, before.state))

    def show_mark(self, mark: Mark) -> None:
        """Somebody was marked elsewhere."""
        self.roll.put(mark)
        self._count()

    def _write(self, person_id: str, state: MarkState) -> bool:
        try:
            mark = self._doors.register.set(person_id, state, by=self._doors.staff.tapper())
        except Fault as fault:
            self.strip.show_fault(fault)
            return False
        self._doors.engine.send(MarkedByHand(person_id, presence_in(mark)))
        self.show_mark(mark)
        return True

    def _state_now(self) -> MarkState:
        late_from = None if self._session is None else self._session.late_from
        late = late_from is not None and datetime.now(UTC) >= late_from
        return MarkState.LATE if late else MarkState.PRESENT

    def _show_recorded(self, report: Recorded) -> None:
        if self._session is None or report.event.session_id != self._session.id:
            return
        try:
            mark = self._doors.by_hand.stand(report.person.id).mark
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        self._show_mark(mark)
        left = report.event.kind is EventKind.LEFT
        self._greet(self.greeter.came_by(report.person, Passage.LEFT if left else Passage.ARRIVED, mark))

    def _show_mark(self, mark: Mark) -> None:
        self.roll_view.show_fresh(self.roll.put(mark))
        self._count()

    def _greet(self, greeting: Greeting) -> None:
        self.stage.greet(greeting)
        sound = CARDS[greeting.kind].sound
        if sound and self.bottom.sounds_on:
            self._doors.play(sound)
        self.greeted.emit(greeting)

    def _count(self) -> None:
        self.top.show_count(self.roll.here, self.roll.rowCount())

    def show_notices(self, board: NoticeBoard) -> None:
        no_picture, gravest = board.no_picture, board.gravest
        self.stage.show_trouble(no_picture)
        self.strip.show_notice(None if gravest is no_picture else gravest)

    def show_state(self, state: EngineState, *, has_camera: bool) -> None:
        self.bottom.show_state(state)
        if not self.reception.rules.faces:
            return
        if not has_camera:
            self.top.state.say(tr("no camera"), "camera-off", Tone.TROUBLE)
        elif not state.ready:
            self.top.state.say(tr("getting ready"), "refresh", Tone.NEUTRAL)
        else:
            self.top.state.say(tr("ready"), "check", Tone.SUCCESS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever types a digit begins with their PIN."""
        if not self.reception.type(event.text()):
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Keys go to the roll, or where there is no camera to the PIN pad."""
        if self.reception.panel.isVisible():
            self.reception.panel.pad.setFocus()
        else:
            self.roll_view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_heard:  # not again: the key that wakes the screen is on its way through the filters
            self._is_heard = True
            self.window().windowHandle().installEventFilter(self.reception.scanner)
        if not self.reception.rules.faces:
            self.reception.panel.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        self._roll_card.setFixedWidth(min(self._theme.px(_ROLL_WIDTH), round(self.width() * _ROLL_MOST)))
