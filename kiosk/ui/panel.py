"""What stands where a picture or a list would be: why there is none, and what one can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from kiosk.ui.components import Button, label, row
from kiosk.ui.icons import pixmap
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.style import Theme
from kiosk.ui.wording import worded

_ICON = 56
_LEVELS = ((True, "title", True), (False, "title", True), (False, "heading", True), (False, "heading", False))


class Panel(QFrame):
    """An icon, a sentence, a smaller one, and up to two things to do, centred."""

    def __init__(self, theme: Theme, *, look: str = "card") -> None:
        super().__init__()
        self.setProperty("look", look)
        self._theme, self._icon_name, self._tone = theme, "info-circle", Tone.NEUTRAL
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._said = label("", "title", wraps=True)
        self._small = label("", "faint", wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self._buttons = QWidget()
        self._buttons_box = row(gap=SPACE[2])
        self._buttons.setLayout(self._buttons_box)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        box.setSpacing(SPACE[2])
        box.addStretch(1)
        box.addWidget(self._icon)
        for words in (self._said, self._small):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(words)
        box.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(SPACE[1])
        box.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        theme.changed.connect(self._redraw)

    @property
    def text(self) -> str:
        return self._said.text()

    def own(self, *buttons: Button) -> None:
        """Keep these for when they are needed: what has no parent would outlive the screen."""
        for button in buttons:
            button.setParent(self._buttons)
            button.hide()

    def say(
        self,
        text: str,
        small: str = "",
        *,
        icon_name: str = "info-circle",
        tone: Tone = Tone.NEUTRAL,
        buttons: Sequence[Button] = (),
    ) -> None:
        self._icon_name, self._tone = icon_name, tone
        text, small = worded(text), worded(small)
        self._said.setText(text)
        self._small.setText(small)
        self._small.setVisible(bool(small))
        self.setAccessibleName(f"{text} {small}".strip())
        while (item := self._buttons_box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old not in buttons:
                old.hide()
        for button in buttons:
            self._buttons_box.addWidget(button)
            button.show()
        self._buttons.setVisible(bool(buttons))
        self._redraw()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, as with large text, do without icon, large type and small print."""
        for icon, look, small in _LEVELS:
            self._icon.setVisible(icon)
            self._small.setVisible(small and bool(self._small.text()))
            if self._said.property("look") != look:
                self._said.setProperty("look", look)
                self._said.style().polish(self._said)
            self._box.invalidate()
            if self._box.heightForWidth(self.width()) <= self.height():
                break

    def _redraw(self) -> None:
        colour = self._theme.palette.shade(self._tone).ink
        self._icon.setPixmap(pixmap(self._icon_name, colour, self._theme.px(_ICON), stroke=1.5))
        self.progress.setFixedWidth(self._theme.px(320))
