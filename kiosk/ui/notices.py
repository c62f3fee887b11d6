"""Notices on screen: which one counts now, and the strip that shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind, Severity
from kiosk.engine.messages import Told
from kiosk.ui.components import Button, label
from kiosk.ui.icons import pixmap
from kiosk.ui.palette import CORNER, SPACE, Tone
from kiosk.ui.style import Theme
from kiosk.ui.wording import worded

_INFO_MS = 5000
_UNDO_MS = 8000
_GRAVITY = {Severity.INFO: 0, Severity.ATTENTION: 1, Severity.TROUBLE: 2}
_TONES = {Severity.INFO: Tone.NEUTRAL, Severity.ATTENTION: Tone.ATTENTION, Severity.TROUBLE: Tone.TROUBLE}
_ICONS = {Tone.NEUTRAL: "info-circle", Tone.ACCENT: "info-circle", Tone.ATTENTION: "alert-triangle"}
PICTURELESS = frozenset(
    {
        NoticeKind.CAMERA_MISSING,
        NoticeKind.CAMERA_VIRTUAL,
        NoticeKind.CAMERA_IN_USE,
        NoticeKind.CAMERA_DENIED,
        NoticeKind.CAMERA_UNPLUGGED,
        NoticeKind.CAMERA_SILENT,
        NoticeKind.SOURCE_UNREADABLE,
    }
)


class NoticeBoard(QObject):
    """Keeps the Notices whose cause lasts; `changed` when another one is the gravest."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lasting: dict[NoticeKind, Notice] = {}

    def tell(self, told: Told) -> None:
        kind = told.notice.kind
        if told.over:
            self._lasting.pop(kind, None)
        else:
            self._lasting.pop(kind, None)
            self._lasting[kind] = told.notice
            if told.notice.severity is Severity.INFO and kind is not NoticeKind.VISION_STARTING:
                QTimer.singleShot(_INFO_MS, self, lambda: self._expire(told.notice))
        self.changed.emit()

    @property
    def lasting(self) -> tuple[Notice, ...]:
        """From the oldest on."""
        return tuple(self._lasting.values())

    @property
    def gravest(self) -> Notice | None:
        """The newest among the gravest."""
        return max(
            reversed(self._lasting.values()), key=lambda notice: _GRAVITY[notice.severity], default=None
        )

    @property
    def no_picture(self) -> Notice | None:
        """Why there is no picture, if a Notice says so."""
        return next((notice for kind, notice in self._lasting.items() if kind in PICTURELESS), None)

    def _expire(self, notice: Notice) -> None:
        if self._lasting.get(notice.kind) is notice:
            del self._lasting[notice.kind]
            self.changed.emit()


class NoticeStrip(QFrame):
    """One line for people, a smaller one for staff, and at most one thing to do; hidden while empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.NEUTRAL
        self._icon = QLabel()
        self._said = label("", "large", wraps=True)
        self._small = label("", "small", wraps=True)
        self._act: Callable[[], object] = self.hide
        self.button = Button(theme, "", self._do, look="quiet")
        self.button.hide()
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._said)
        words.addWidget(self._small)
        box = QHBoxLayout(self)
        box.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        box.setSpacing(SPACE[2])
        box.addWidget(self._icon)
        box.addLayout(words, 1)
        box.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._redraw)
        self.hide()

    @property
    def text(self) -> str:
        return self._said.text()

    def show_notice(
        self, notice: Notice | None, action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        if notice is None:
            if not self._calm.isActive():  # an offer stays for its few seconds
                self.hide()
            return
        self._calm.stop()
        first = notice.for_pupils or notice.for_staff
        self._say(first, notice.for_staff if notice.for_pupils else "", _TONES[notice.severity])
        if act is not None:
            self._enable(action, act)

    def show_fault(self, fault: Fault, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what is wrong, until something else is said; `action` is what can be done about it."""
        self._calm.stop()
        self._say(fault.sentence, "", Tone.TROUBLE)
        if act is not None:
            self._enable(action, act)

    def inform(self, text: str, *, seconds: float = 5.0) -> None:
        """Say what was done, for a few seconds."""
        self._say(text, "", Tone.NEUTRAL)
        self._calm.start(round(1000 * seconds))

    def offer(self, text: str, action: str, act: Callable[[], object]) -> None:
        """Say what was done, and offer `action` for a few seconds."""
        self._say(text, "", Tone.NEUTRAL)
        self._enable(action, act)
        self._calm.start(_UNDO_MS)

    def _enable(self, action: str, act: Callable[[], object]) -> None:
        self._act = act
        self.button.setText(action)
        self.button.show()

    def _say(self, text: str, small: str, tone: Tone) -> None:
        text, small = worded(text), worded(small)
        self._tone = tone
        self._said.setText(text)
        self._small.setText(small)
        self._small.setVisible(bool(small))
        self.button.hide()
        self.setAccessibleName(f"{text} {small}".strip())
        self._redraw()
        self.show()

    def _do(self) -> None:
        self.hide()
        self._act()

    def _redraw(self) -> None:
        shade = self._theme.palette.shade(self._tone)
        self._icon.setPixmap(pixmap(_ICONS.get(self._tone, "alert-triangle"), shade.ink, self._theme.px(24)))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setStyleSheet(
            f"NoticeStrip {{ background: {shade.wash}; border-radius: {CORNER}px; border: none; }}"
            f"NoticeStrip QLabel {{ color: {shade.ink}; }}"
        )
