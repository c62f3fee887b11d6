"""The desktop program from its first window to its last breath."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLockFile,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QApplication

from kiosk.app.looks import Looks, first_looks, holds_screen
from kiosk.app.options import Options, Wish
from kiosk.app.preparation import Preparation, bug_at_start
from kiosk.domain.faults import Fault
from kiosk.logs import process_age
from kiosk.paths import AppPaths
from kiosk.ui.first_run.steps import Ending
from kiosk.ui.style import Theme
from kiosk.ui.window import Window
from kiosk.ui.wording import tr

if TYPE_CHECKING:  # slow to import: the preparation does so on its thread
    from kiosk.app.calibrating import Calibrating
    from kiosk.app.first_run import FirstRun
    from kiosk.app.freshness import Freshness
    from kiosk.app.prepare import Prepared
    from kiosk.app.running import Running
    from kiosk.settings import Settings
    from kiosk.ui.desk import Desk

_LAST_LOOK_MS = 900  # after the last mark, so that its card is on the picture
_TURN_MS = 1  # with 0 Qt would do it in the same turn
_LATER_MS = 300
_log = logging.getLogger(__name__)


class Program(QObject):
    """`say` is told what happens where nobody is there to see it; `ended` gives the exit code.

    `prepared` when all that is slow has been imported, and what is to be shown is about to be made.
    """

    ended = Signal(int)
    prepared = Signal()

    def __init__(
        self, app: QApplication, paths: AppPaths, options: Options, say: Callable[[str], None]
    ) -> None:
        super().__init__(app)
        self._paths, self._options, self._say = paths, options, say
        self._app = app
        self._looks = self._wanted = first_looks(paths)
        self._looks.speak(app)
        self._theme = Theme(app, choice=self._looks.theme, scale=self._looks.scale)
        self._demo = options.demo
        self._preparation: Preparation | None = None
        self._running: Running | None = None
        self._stuck: list[Running] = []  # kept, for a thread that runs must not be taken apart
        self._calibrating: Calibrating | None = None
        self._freshness: Freshness | None = None
        self._first_run: FirstRun | None = None
        self._begins_with: Ending | None = None
        self._leads: Wish = options.first_run
        self._offers_measuring = options.measure
        self._acts: list[Callable[[], object]] = []  # what is left to do until another desk stands
        self._done = False
        self._code = 0
        self._lock = QLockFile(str(paths.data / "kiosk.lock"))
        self.window = Window(self._theme)
        self.window.closed.connect(self.finish)
        self.window.cancelled.connect(self._cancel)
        self.window.again.connect(self.start)

    @property
    def is_stuck(self) -> bool:
        """Whether an engine was asked to end and did not."""
        return bool(self._stuck)

    @property
    def running(self) -> "Running":
        """The parts at work, once the window is furnished."""
        assert self._running is not None  # noqa: S101 - see above
        return self._running

    def show(self) -> None:
        """Put the window in sight, then begin with all that takes time."""
        if self._options.full_screen:
            self.window.toggle_full_screen()
        if holds_screen(self._paths) and not self._options.unattended:
            self.window.hold(held=True)
        self.window.show()
        _log.info("Window in sight %.2f s after the process began", process_age())
        if self._options.seconds is not None:
            QTimer.singleShot(round(1000 * self._options.seconds), self, self.finish)
        QTimer.singleShot(0, self, self.start)

    def start(self) -> None:
        """Prepare for the mode in force, a lesson or the demo; leaves the other one first."""
        if self._done:  # closed before it had begun
            return
        self._stop()
        if not self._is_alone():
            self._fail(Fault(tr("The kiosk is open already on this PC. Use that window, or close it first.")))
            return
        self.window.wait(tr("Getting ready…"))
        preparation = Preparation(self._paths, demo=self._demo, first_run=self._leads, parent=self)
        preparation.told.connect(self._show_step)
        preparation.ready.connect(self._go)
        preparation.failed.connect(self._fail)
        self._preparation = preparation
        preparation.start()

    def finish(self) -> None:
        """Leave a picture if one was asked for, stop everything within seconds, and end."""
        if self._done:
            return
        self._done = True
        self._leave_picture()
        self._stop()
        self._lock.unlock()
        self.ended.emit(self._code)

    def _is_alone(self) -> bool:
        """Two programs on one register would each think that they alone take attendance."""
        if self._lock.isLocked():
            return True
        self._paths.data.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0)

    def _leave_picture(self) -> None:
        target = self._options.screenshot
        if target is None:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        if self.window.grab().save(str(target)):
            self._say(tr("The screen is in {file}").format(file=target))
        else:
            self._say(tr("The picture of the screen could not be written to {file}.").format(file=target))

    def _stop(self) -> None:
        preparation, self._preparation = self._preparation, None
        if preparation is not None:
            preparation.cancel()
            preparation.wait()
        running, self._running = self._running, None
        self._acts.clear()
        if running is not None and not running.close():
            _log.error("The engine did not end in time")
            self._stuck.append(running)
        elif running is not None:
            running.deleteLater()  # it is told of what its parts still do
        for other in (self._calibrating, self._freshness, self._first_run):
            if other is not None:
                other.stop()
                other.deleteLater()
        self._calibrating = self._freshness = self._first_run = None

    def _cancel(self) -> None:
        if self._preparation is not None:
            self._preparation.cancel()

    def _show_step(self, step: str, part: float) -> None:
        once = tr("This happens once on each PC. It takes about a minute.")
        self.window.wait(step, once, part)
        if self._options.unattended and part == 0.0:
            self._say(step)

    def _fail(self, fault: Fault) -> None:
        self.window.fail(fault)
        if self._options.unattended:
            self._say(fault.sentence)
            self._code = 1
            self.finish()

    def _switch(self, *, demo: bool) -> None:
        self._demo = demo
        QTimer.singleShot(0, self, self.start)  # not from inside a slot of the desk that goes

    def _set_up_anew(self) -> None:
        """Lead through setting up once more."""
        self._leads = "now"
        self._switch(demo=False)

    def _set_up(self, prepared: "Prepared") -> None:
        from kiosk.app.first_run import FirstRun  # noqa: PLC0415 - slow to import, and needed once

        first_run = FirstRun(
            self._theme,
            self._paths,
            prepared,
            source=self._options.source,
            anew=self._leads == "now",
            show=self.window.show_page,
            parent=self,
        )
        first_run.ended.connect(self._leave_first_run)
        self._first_run = first_run
        first_run.start()

    def _leave_first_run(self, ending: Ending) -> None:
        assert self._first_run is not None  # noqa: S101 - it says so
        self._offers_measuring = self._options.measure and self._first_run.offers_measuring
        self._begins_with, self._leads = ending, "never"
        self._switch(demo=ending is Ending.DEMO)

    def _measure(self, prepared: "Prepared") -> None:
        """Calibrate with the camera and the engine at rest, then start anew."""
        from kiosk.app.calibrating import Calibrating, plan_of  # noqa: PLC0415 - imported with Running before

        if prepared.pack is None:
            sentence = tr("Nobody is known by face here, so there is nothing to measure.")
            self.running.desk.diagnostics.calibration.show_fault(Fault(sentence))
            return
        self._stop()
        self._offers_measuring = False
        calibrating = Calibrating(self._theme, plan_of(prepared, prepared.pack), parent=self)
        calibrating.over.connect(partial(QTimer.singleShot, 0, self, self.start))
        self._calibrating = calibrating
        self.window.show_page(calibrating.page)
        calibrating.start()

    def _go(self, prepared: "Prepared") -> None:
        from kiosk.app.parts import Parts  # noqa: PLC0415 - as below
        from kiosk.app.prepare import demo_paths  # noqa: PLC0415 - as below
        from kiosk.app.running import Running, Ways  # noqa: PLC0415 - imported by the preparation's thread before

        self.prepared.emit()
        if prepared.first_run:
            self._set_up(prepared)
            return
        if self._offers_measuring and not self._demo and prepared.pack and not prepared.calibrated:
            self._measure(prepared)
            return
        self._dress(prepared.settings.settings)
        paths = demo_paths(self._paths) if self._demo else self._paths
        try:
            running = Running(
                self._theme,
                Parts(paths, prepared),
                Ways(
                    restart=partial(self._switch, demo=self._demo),
                    show_demo=partial(self._switch, demo=True),
                    leave_demo=partial(self._switch, demo=False) if self._demo else None,
                    measure=partial(QTimer.singleShot, 0, self, partial(self._measure, prepared)),
                    set_up=self._set_up_anew,
                    dress=self._dress,
                ),
                source="" if self._demo else self._options.source,
            )
        except Fault as fault:
            self._fail(fault)
            return
        except Exception:  # noqa: BLE001 - whoever waits before the screen must learn that nothing will come
            self._fail(bug_at_start())
            return
        self._running = running
        running.parts.engine.fresh.connect(_log_first_picture, Qt.ConnectionType.SingleShotConnection)
        self.window.furnish(running.desk)
        if prepared.demo is None:
            running.start()
            begins_with, self._begins_with = self._begins_with, None
            running.begin_with(begins_with)
            self._watch(running, prepared)
        else:
            self._show_demo(running, prepared)
        settings = prepared.settings.settings
        if (settings.full_screen or settings.kiosk_mode) and not self.window.isFullScreen():
            self.window.toggle_full_screen()

    def _dress(self, settings: "Settings") -> None:
        """Speak and look as the settings say; where that takes another desk, there soon is one."""
        self._wanted = Looks.of(settings)
        self._put_on()

    def _put_on(self) -> None:
        looks, before = self._wanted, self._looks
        if looks == before:
            return
        anew = (looks.language, looks.scale) != (before.language, before.scale)
        if anew and (self._acts or self._app.activeModalWidget() is not None):
            QTimer.singleShot(_LATER_MS, self, self._put_on)  # what is typed into a dialog is not to be lost
            return
        self._looks = looks
        looks.put_on(self._app, self._theme)
        if anew:
            QTimer.singleShot(_TURN_MS, self, self._furnish_anew)  # not in a slot of the desk that goes

    def _furnish_anew(self) -> None:
        """Put a new desk upon the same parts: the engine, and a lesson in progress, go on."""
        if self._running is None:
            return
        desk, self._running = self._running.desk, self._running.renewed()
        made = partial(self._running.desk.made, desk.page)
        show = partial(self._show_anew, self._running, desk)
        self._acts = [made, self._running.go_on, show, self._running.take_focus]
        QTimer.singleShot(_TURN_MS, self, self._act)

    def _act(self) -> None:
        """All in one turn of the event loop would be felt as a pause."""
        if self._acts:
            self._acts.pop(0)()
            QTimer.singleShot(_TURN_MS, self, self._act)

    def _show_anew(self, running: "Running", old: "Desk") -> None:
        self.window.furnish(running.desk)
        running.take_over(old)
        if self._freshness is not None:
            self._freshness.stale.connect(running.desk.show_stale)

    def _watch(self, running: "Running", prepared: "Prepared") -> None:
        """Notice when the Calibration no longer holds."""
        from kiosk.app.freshness import Freshness  # noqa: PLC0415 - as above

        if self._options.measure and prepared.calibrated:
            self._freshness = Freshness(prepared, parent=self)
            self._freshness.stale.connect(running.desk.show_stale)
            self._freshness.start()

    def _show_demo(self, running: "Running", prepared: "Prepared") -> None:
        from kiosk.app.demo import DemoGuide  # noqa: PLC0415 - as above
        from kiosk.app.telling import Teller  # noqa: PLC0415 - as above

        assert prepared.demo is not None  # noqa: S101 - only asked for then
        guide = DemoGuide(running, prepared.demo)
        if self._options.unattended:
            teller = Teller(self._say, lambda: running.parts.register.session, len(prepared.demo.people))
            teller.setParent(running)
            running.parts.engine.reported.connect(teller.take)
            teller.failed.connect(self._fail)
            teller.complete.connect(partial(QTimer.singleShot, _LAST_LOOK_MS, self, self.finish))
            guide.ended.connect(self.finish)
        running.start_engine()
        guide.start()


def _log_first_picture() -> None:
    _log.info("First picture %.2f s after the process began", process_age())
