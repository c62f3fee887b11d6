"""The page of the first run: the steps at the side, one of them in front, and Back, Skip and Next below."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.first_run.step_list import StepList
from kiosk.ui.first_run.steps import Ending, Step
from kiosk.ui.first_run.view import StepView
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import decimal, tr

_ROOM_FOR_LIST = 900
_MOST_WIDTH = 760


class FirstRunPage(QWidget):
    """`moved` gives the Step in front and those that are done; `ended` the Ending."""

    moved = Signal(object, object)
    ended = Signal(object)

    def __init__(self, theme: Theme, views: Sequence[StepView], *, at: Step, done: Collection[Step]) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._theme, self._views, self.done = theme, tuple(views), set(done)
        self.list = StepList(theme, {view.step: view.title for view in self._views})
        self.strip = NoticeStrip(theme)
        self._place = label("", "small")
        self._title, self._why = label("", "title", wraps=True), label("", "faint", wraps=True)
        self.back = Button(theme, tr("Back"), self._go_back)
        self.skip = Button(theme, tr("Skip"), self._skip)
        self.next = Button(theme, "", self._go_on, look="primary")
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(self._scrolling(view))
            view.went_on.connect(self._went_on)
            view.refused.connect(self._show_fault)
            view.changed.connect(self._redraw)
            view.submitted.connect(self._go_on)
        self._lay_out()
        self._at = next(place for place, view in enumerate(self._views) if view.step is at)
        self._redraw()
        QTimer.singleShot(0, self, self._enter)  # once it is in its window

    @property
    def view(self) -> StepView:
        """The step in front."""
        return self._views[self._at]

    def stop(self) -> None:
        """Nothing of a step goes on any more."""
        self.view.leave()

    def _scrolling(self, view: StepView) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(view)
        return scroll

    def _lay_out(self) -> None:
        buttons = row(self.back, gap=SPACE[2])
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.next)
        inside = QWidget()
        box = column(self._place, self._title, self._why, margin=0, gap=SPACE[1])
        box.addSpacing(SPACE[2])
        box.addWidget(self._stack, 1)
        box.addWidget(self.strip)
        box.addSpacing(SPACE[2])
        box.addLayout(buttons)
        inside.setLayout(box)
        inside.setMaximumWidth(self._theme.px(_MOST_WIDTH))
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        middle = QWidget()
        around = row(margin=SPACE[4])
        around.addWidget(inside, 1)
        middle.setLayout(around)
        page.addWidget(self.list)
        page.addWidget(middle, 1)

    def _enter(self) -> None:
        self.strip.hide()
        self._stack.setCurrentIndex(self._at)
        self.view.enter()
        self._redraw()
        (self.view.first or self.next).setFocus()

    def _redraw(self) -> None:
        view = self.view
        place = tr("Step {number} of {count}").format(
            number=decimal(self._at + 1), count=decimal(len(self._views))
        )
        self._place.setText(place)
        self._title.setText(view.title)
        self._why.setText(view.why)
        self.setAccessibleName(f"{place}: {view.title}")
        self.next.setText(view.next_text)
        could, can = self.next.isEnabled(), view.can_go_on
        self.next.setEnabled(can)
        if can and not could and view.first is None:  # the focus was lost with what could not be pressed
            self.next.setFocus()
        first, last = self._at == 0, self._at == len(self._views) - 1
        self.back.setVisible(not first)
        self.skip.setVisible(not last)
        self.skip.setText(tr("Set up later") if first else tr("Skip"))
        self.list.show_place(view.step, self.done)

    def _go_on(self) -> None:
        if self.next.isEnabled():
            self.strip.hide()
            self.view.go_on()

    def _went_on(self) -> None:
        if self.view.is_done:
            self.done.add(self.view.step)
        self._move(1)

    def _skip(self) -> None:
        if self._at == 0:
            self.ended.emit(Ending.LATER)
        else:
            self._move(1)

    def _go_back(self) -> None:
        self._move(-1)

    def _move(self, by: int) -> None:
        self.view.leave()
        self._at += by
        self.moved.emit(self.view.step, frozenset(self.done))
        self._enter()

    def _show_fault(self, fault: Fault) -> None:
        self.strip.show_fault(fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, as it does in dialogs."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setVisible(self.width() >= self._theme.px(_ROOM_FOR_LIST))
