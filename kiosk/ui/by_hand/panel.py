"""What stands in the camera picture's place while somebody says themselves who they are."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget

from kiosk.domain.roster import Person
from kiosk.ui.by_hand.name_finder import NameFinder
from kiosk.ui.by_hand.pin_pad import PinPad
from kiosk.ui.by_hand.ports import ByHand
from kiosk.ui.components import Button, column
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_PATIENCE_MS = 15_000
PIN, NAME = 0, 1


class HandPanel(QFrame):
    """`closed` when the person, or nobody for a while, goes back to the camera."""

    closed = Signal()

    def __init__(self, theme: Theme, book: ByHand, called: Callable[[Person], str]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._rules = book.rules
        self.pad, self.names = PinPad(theme, book, called), NameFinder(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.pad)
        self._pages.addWidget(self.names)
        self._tabs = QButtonGroup(self)
        self._back = Button(
            theme, tr("Back"), self.closed.emit, icon_name="camera", name=tr("Back to the camera")
        )
        self._back.setVisible(self._rules.faces)
        self._idle = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._idle.timeout.connect(self.give_up)
        for page in (self.pad, self.names):
            page.touched.connect(self._idle.start)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE[1])
        for page, text, icon_name in ((PIN, tr("PIN"), "grid-dots"), (NAME, tr("Name"), "search")):
            tab = Button(theme, text, partial(self.show_page, page), look="tab", icon_name=icon_name)
            tab.setCheckable(True)
            self._tabs.addButton(tab, page)
            top.addWidget(tab)
            tab.setVisible(self._rules.by_name)
        top.addStretch(1)
        top.addWidget(self._back)
        box = column(margin=SPACE[3], gap=SPACE[3])
        box.addLayout(top)
        box.addWidget(self._pages, 1)
        self.setLayout(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large letters leave no room for the word as well, the icon alone leads back."""
        super().resizeEvent(event)
        self._back.setText(tr("Back"))
        buttons = (*self.tabs, self._back)
        need = sum(button.sizeHint().width() + SPACE[1] for button in buttons if not button.isHidden())
        if need > self.width() - 2 * SPACE[3]:
            self._back.setText("")
        self._back.redraw()

    @property
    def tabs(self) -> Sequence[QAbstractButton]:
        """The ways to say who one is, in their order."""
        return self._tabs.buttons()

    @property
    def page(self) -> int:
        """PIN or NAME."""
        return self._pages.currentIndex()

    def offer_names(self, *, on: bool) -> None:
        """Let people find their own name, or not."""
        for tab in self.tabs:
            tab.setVisible(on)
        if not on:
            self._pages.setCurrentIndex(PIN)

    def show_page(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        tab = self._tabs.button(page)
        assert isinstance(tab, QPushButton)  # noqa: S101 - made above
        tab.setChecked(True)
        self.names.begin()
        self._idle.start()
        (self.pad if page == PIN else self.names.search).setFocus()

    def begin(self, page: int = PIN, *, said: str = "", suggested: Sequence[Person] = ()) -> None:
        """Await somebody; `said` is why they are asked, `suggested` who they may be."""
        self.pad.begin(said, suggested)
        self.show_page(page)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is awaited where nothing is in sight; the register may be closed by then."""
        super().hideEvent(event)
        self._idle.stop()

    def give_up(self) -> None:
        """Nobody goes on: back to the camera, or to an empty pad."""
        self.pad.begin()
        if self._rules.faces:
            self.closed.emit()
        else:
            self.show_page(PIN)
            self._idle.stop()
