"""The PIN pad: large keys for a finger, digits for a keyboard, and in words what came of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.ui.by_hand.ports import ByHand
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded

_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
_COLUMNS = 3
_MINUTE = 60


class PinPad(QWidget):
    """`found` gives the Person whose PIN was typed; `chosen` the id of one who was suggested."""

    found = Signal(object)
    chosen = Signal(str)
    touched = Signal()

    def __init__(self, theme: Theme, book: ByHand, called: Callable[[Person], str]) -> None:
        super().__init__()
        self._theme, self._book, self._typed = theme, book, ""
        self._called = called
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._said = label("", "title", wraps=True)
        self._small = label("", "faint", wraps=True)
        self._dots = label("", "big")
        self._offered: tuple[Person, ...] = ()
        self._suggested = QWidget()
        self._suggestions = row(gap=SPACE[1])
        self._suggested.setLayout(self._suggestions)
        self._keys = QWidget()
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._wait_on)
        self._lay_out()
        self.begin()

    def _lay_out(self) -> None:
        self._keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on any telephone
        grid = QGridLayout(self._keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE[1])
        for place, digit in enumerate(_KEYS):
            grid.addWidget(self._key(digit, partial(self.type, digit)), *divmod(place, _COLUMNS))
        clear = self._key("", self.clear, icon_name="x", name=tr("Clear"))
        back = self._key("", self.back, icon_name="backspace", name=tr("Take the last digit back"))
        for place, key in enumerate((clear, self._key("0", partial(self.type, "0")), back)):
            grid.addWidget(key, len(_KEYS) // _COLUMNS, place)
        words = column(self._said, self._dots, self._small, self._suggested, gap=SPACE[2])
        words.addStretch(1)
        box = row(gap=SPACE[4])
        box.addLayout(words, 1)
        box.addWidget(self._keys, 1)
        self.setLayout(box)

    def _key(self, text: str, act: Callable[[], None], *, icon_name: str = "", name: str = "") -> Button:
        key = Button(self._theme, text, act, look="key", icon_name=icon_name, name=name)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the pad keeps it, for whoever types digits
        return key

    def begin(self, said: str = "", suggested: Sequence[Person] = ()) -> None:
        """Await a PIN; `said` is why, in place of the plain request."""
        self._typed = ""
        self._keys.setEnabled(True)
        self._say(said or tr("Type your PIN"), tr("Or hold your badge to the scanner."))
        self._suggest(suggested)
        self._show_dots()
        self._wait_on()

    def type(self, digit: str) -> None:
        self.touched.emit()
        if not self._keys.isEnabled():
            return
        self._typed += digit
        self._show_dots()
        if len(self._typed) == self._book.rules.pin_digits:
            self._submit()

    def back(self) -> None:
        self.touched.emit()
        self._typed = self._typed[:-1]
        self._show_dots()

    def clear(self) -> None:
        self.touched.emit()
        self._typed = ""
        self._show_dots()

    @property
    def text(self) -> str:
        return self._said.text()

    @property
    def typed(self) -> int:
        """How many digits so far."""
        return len(self._typed)

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The names that are offered."""
        return tuple(self._called(person) for person in self._offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isascii() and text.isdigit():
            self.type(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self.back()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the last digit was enough
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits before what is out of sight; the register may be closed by then."""
        super().hideEvent(event)
        self._countdown.stop()

    def _submit(self) -> None:
        pin, self._typed = self._typed, ""
        self._keys.setEnabled(False)
        self._say(tr("One moment…"), "")
        try:
            self._book.find_pin(pin, self._answered)
        except Fault as fault:
            self._answered(fault)

    def _answered(self, answer: Person | Fault | None) -> None:
        self._keys.setEnabled(True)
        self._show_dots()
        if isinstance(answer, Person):
            self.begin()
            self.found.emit(answer)
        elif isinstance(answer, Fault):
            self._say(worded(answer.sentence), "")
        else:
            self._say(tr("This PIN is not known"), tr("Try again, or tell your teacher."))
            self._wait_on()

    def _wait_on(self) -> None:
        """After too many wrong PINs none is taken for a while: say so, and count down."""
        try:
            seconds = self._book.wait()
        except Fault as fault:
            self._say(worded(fault.sentence), "")
            return
        waits = seconds > 0
        if waits:
            left = int(seconds) + 1
            said = tr("Too many wrong PINs. Wait {minutes}:{seconds:02d}")
            self._say(
                said.format(minutes=left // _MINUTE, seconds=left % _MINUTE),
                tr("Your badge works meanwhile, and so does your teacher."),
            )
            if self.isVisible():
                self._countdown.start()
        else:
            self._countdown.stop()
            if not self._keys.isEnabled():
                self._say(tr("Type your PIN"), tr("Or hold your badge to the scanner."))
        self._keys.setEnabled(not waits)

    def _say(self, said: str, small: str) -> None:
        self._said.setText(said)
        self._small.setText(small)
        self.setAccessibleName(f"{said}. {small}")

    def _show_dots(self) -> None:
        typed, digits = len(self._typed), self._book.rules.pin_digits
        self._dots.setText("●" * typed + "○" * (digits - typed))
        self._dots.setAccessibleName(tr("{typed} of {digits} digits").format(typed=typed, digits=digits))

    def _suggest(self, people: Sequence[Person]) -> None:
        while (item := self._suggestions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._offered = tuple(people)
        for person in people:
            choose = partial(self.chosen.emit, person.id)
            self._suggestions.addWidget(Button(self._theme, self._called(person), choose, look="kiosk"))
        self._suggested.setVisible(bool(people))
