"""The bar under the picture: what the engine runs on and how fast, sounds, full screen, end of lesson."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.engine.messages import EngineState
from kiosk.ui.components import Button, label
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import decimal, provider_name, tr

_NARROW = 760


class BottomBar(QFrame):
    """`staff` asks for the way out of kiosk mode."""

    full_screen = Signal()
    staff = Signal()
    end_lesson = Signal()
    sounds_chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self._theme = theme
        self.sounds_on, self._is_full, self._is_guarded = True, False, False
        self._pack_note = label("", "small", wraps=True)
        self._engine = label("", "small")
        self._sounds = Button(
            theme, "", self._toggle_sounds, look="quiet", icon_name="volume", name=tr("Sounds on or off")
        )
        self._full = Button(
            theme,
            tr("Full screen"),
            self.full_screen.emit,
            look="quiet",
            icon_name="maximize",
            name=tr("Full screen, or back (F11)"),
        )
        self._end = Button(
            theme, tr("End lesson"), self.end_lesson.emit, icon_name="player-stop", name=tr("End lesson")
        )
        self._staff = Button(theme, tr("Staff"), self.staff.emit, icon_name="lock", name=tr("Staff: sign in"))
        self._staff.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[1], SPACE[3], SPACE[1])
        box.setSpacing(SPACE[2])
        box.addWidget(self._pack_note, 1)
        box.addWidget(self._engine)
        for button in (self._sounds, self._full, self._end, self._staff):
            box.addWidget(button)

    def show_pack_note(self, note: str) -> None:
        """What must be said of the pack in use, such as that it is for trying out; empty for nothing."""
        self._pack_note.setText(note)

    def use_sounds(self, *, on: bool) -> None:
        self.sounds_on = on
        self._sounds.use_icon("volume" if on else "volume-off")

    def show_full(self, *, full: bool) -> None:
        self._is_full = full
        self._word_buttons()

    def show_held(self, *, held: bool, guarded: bool) -> None:
        """While the screen is held nothing is here but the way out; else, if `guarded`, the way back."""
        self._is_guarded = guarded
        for button in (self._sounds, self._full, self._end):
            button.setVisible(not held)
        self._staff.setVisible(held)
        self._word_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_buttons()

    def _word_buttons(self) -> None:
        """Where the bar is narrow for its text, icons must do; their names stay as tooltips."""
        narrow = self.width() < self._theme.px(_NARROW)
        full = tr("Leave full screen") if self._is_full else tr("Full screen")
        if self._is_guarded:
            full = tr("Back to the kiosk")
        self._full.setText("" if narrow else full)
        self._end.setText("" if narrow else tr("End lesson"))
        self._engine.setVisible(not narrow and self._staff.isHidden())

    def show_state(self, state: EngineState) -> None:
        if not state.ready:
            self._engine.setText("")
            return
        said = tr("{provider} · {rate} pictures a second")
        self._engine.setText(
            said.format(provider=provider_name(state.active), rate=decimal(state.camera_fps))
        )

    def _toggle_sounds(self) -> None:
        self.use_sounds(on=not self.sounds_on)
        self.sounds_chosen.emit(self.sounds_on)
