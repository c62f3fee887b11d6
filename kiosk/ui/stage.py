"""The left side of the kiosk: the live picture with the greeting cards upon it, or why there is none."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.notices import Notice
from kiosk.ui.cards import CardStack, Greeting
from kiosk.ui.components import Button
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.panel import Panel
from kiosk.ui.ports import Doors
from kiosk.ui.preview import Preview
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_CARD_WIDTH = 640
_ROOMY, _MOST_ZOOM = 900, 1.64  # at 72 px, the largest size there is, the headline stops growing


class Stage(QWidget):
    """`for_staff`: who reads it is staff, so that what they can do comes first."""

    def __init__(self, theme: Theme, doors: Doors, choose_source: Button, *, for_staff: bool) -> None:
        super().__init__()
        self._theme, self._for_staff = theme, for_staff
        self.uses_camera = doors.by_hand.rules.faces
        self.preview = Preview(theme, doors.engine.newest_frame, mirrored=doors.engine.mirrored)
        self.preview.began.connect(self._show_picture)
        self.panel = Panel(theme)
        self.demo = Button(theme, tr("Show the demo"), doors.show_demo, look="primary", icon_name="movie")
        self._choose = choose_source
        self.panel.own(self.demo, self._choose)
        self._either = QStackedWidget()
        self._either.addWidget(self.panel)
        self._either.addWidget(self.preview)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._front = QStackedWidget()
        self._front.addWidget(self._either)
        box.addWidget(self._front)
        self.cards = CardStack(theme)
        self.cards.setParent(self)
        self.cards.show()
        self._trouble: Notice | None = None
        self._offers = True
        self.wait()

    def offer_sources(self, *, on: bool) -> None:
        """Whether another camera, or the demo, may be chosen where there is no picture."""
        self._offers = on
        self.show_trouble(self._trouble)

    def wait(self) -> None:
        """No Frame has come yet, and none is known to be missing."""
        self.preview.clear()
        self._either.setCurrentWidget(self.panel)
        self._trouble = None
        if self.uses_camera:
            self.panel.say(tr("Starting the camera…"), icon_name="camera")
        else:
            said = tr("The camera is not in use, for nobody is known by face here.")
            self.panel.say(said, icon_name="camera-off")

    def show_trouble(self, notice: Notice | None) -> None:
        """Why there is no picture; None once there may be one again."""
        if notice is None:
            if self._trouble is not None:
                self._trouble = None
                self._show_picture()
                QTimer.singleShot(0, self, self.freshen)
            return
        self._trouble = notice
        self.preview.clear()
        self._either.setCurrentWidget(self.panel)
        pupils = "" if self._for_staff else notice.for_pupils
        self.panel.say(
            pupils or notice.for_staff,
            notice.for_staff if pupils else "",
            icon_name="camera-off",
            tone=Tone.TROUBLE,
            buttons=self._ways(),
        )

    def _ways(self) -> tuple[Button, ...]:
        if not self._offers:
            return ()
        return (self.demo, self._choose) if self._for_staff else (self._choose,)

    def take_over(self, other: "Stage") -> None:
        """Show the picture that another one showed, until the next comes."""
        self.preview.take_over(other.preview)
        self._show_picture()

    def add_front(self, widget: QWidget) -> None:
        """A widget that can stand before the picture; the cards lie upon it as well."""
        self._front.addWidget(widget)

    def show_front(self, widget: QWidget | None) -> None:
        """Put this widget before the picture; None for the picture itself."""
        self._front.setCurrentWidget(widget or self._either)
        self._place_cards()
        QTimer.singleShot(0, self, self.freshen)

    def freshen(self) -> None:
        """A Frame waits."""
        if self._either.currentWidget() is self.preview:
            self.preview.freshen()
        elif self._trouble is None and self.isVisible():
            self.preview.take()
            self._show_picture()

    def greet(self, greeting: Greeting) -> None:
        self.cards.greet(greeting)
        self._place_cards()
        self.cards.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A Frame left untaken while this was out of sight keeps later ones from being told of.
        QTimer.singleShot(0, self, self.freshen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _show_picture(self) -> None:
        if self.preview.has_picture:
            self._either.setCurrentWidget(self.preview)
        elif self._trouble is None:
            self.wait()

    def _place_cards(self) -> None:
        self.cards.zoom = min(max(self.width() / _ROOMY, 1.0), _MOST_ZOOM)
        width = min(self.width() - 2 * SPACE[3], round(self.cards.zoom * self._theme.px(_CARD_WIDTH)))
        left = (self.width() - width) // 2
        if self._front.currentWidget() is not self._either:  # what is worked with must stay in sight
            width = min(width, self.width() // 2 - 2 * SPACE[3])
            left = self.width() - width - SPACE[3] if self.isRightToLeft() else SPACE[3]
        self.cards.fit(self.height() - SPACE[3])
        height = min(self.cards.wanted_height, self.height() - SPACE[3])
        self.cards.setGeometry(left, self.height() - height - SPACE[3], width, height)
