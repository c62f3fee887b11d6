"""How the kiosk conducts itself where it stands: held, resting, awake, by which names, aloud or not."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from kiosk.app.autostart import start_with_system
from kiosk.app.awake import Awake
from kiosk.domain.faults import Fault
from kiosk.domain.shown_name import GreetBy
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.ui.cards import Greeting
from kiosk.ui.desk import Desk
from kiosk.ui.marks import CARDS
from kiosk.ui.voice import Voice, find_voice
from kiosk.ui.wording import tr

_REMARK_SECONDS = 30.0


class Conduct(QObject):
    """Has those settings hold; `paths` is None in the demo, which never holds the screen."""

    def __init__(
        self,
        desk: Desk,
        paths: AppPaths | None,
        parent: QObject,
        *,
        voice: Callable[[], Callable[[], Voice] | None] = find_voice,
    ) -> None:
        super().__init__(parent)
        self._desk, self._paths, self._find_voice = desk, paths, voice
        self._awake = Awake(self)
        self._keeps_awake = self._speaks = False
        self._voice: Voice | None = None
        self._awake.told.connect(desk.diagnostics.show_awake)
        desk.lesson.changed.connect(self._look_awake)
        desk.kiosk.greeted.connect(self._say)

    def use(self, settings: Settings) -> None:
        self._desk.kiosk.use_names(GreetBy(settings.greet_by))
        self._desk.idle.use(settings.idle_after_minutes)
        self._keeps_awake = settings.keep_awake
        self._look_awake()
        self._use_voice(on=settings.speak)
        if self._paths is not None:
            self._desk.holding.use(on=settings.kiosk_mode)
            self._start_with_system(self._paths, on=settings.start_with_system)

    def close(self) -> None:
        self._desk.idle.use(0)
        self._awake.release()
        self._use_voice(on=False)

    def _look_awake(self) -> None:
        if self._keeps_awake and self._desk.lesson.session is not None:
            self._awake.hold()
        else:
            self._awake.release()

    def _start_with_system(self, paths: AppPaths, *, on: bool) -> None:
        try:
            start_with_system(paths, on=on)
        except Fault as fault:
            self._desk.lesson.strip.show_fault(fault)

    def _use_voice(self, *, on: bool) -> None:
        if on == self._speaks:
            return
        self._speaks = on
        if on:
            make = self._find_voice()
            if make is not None:
                self._voice = make()
                return
            said = tr("This computer has no voice to speak with. On Linux install espeak-ng.")
            self._desk.lesson.strip.inform(said, seconds=_REMARK_SECONDS)
        elif self._voice is not None:
            self._voice.close()
            self._voice = None

    def _say(self, greeting: Greeting) -> None:
        if self._voice is not None and CARDS[greeting.kind].spoken:
            self._voice.say(greeting.headline, QLocale().bcp47Name())
