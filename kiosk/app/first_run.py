"""The first run at work: its page, the camera and the measuring behind it, and how far it is."""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.calibrating import Measuring, plan_of, view_of
from kiosk.app.first_run_progress import Progress, load_progress, save_progress
from kiosk.app.live_camera import LiveCamera
from kiosk.app.phrase import StoredPhrase
from kiosk.app.prepare import Prepared
from kiosk.app.rules import system_zone
from kiosk.app.setting_up import SettingUp
from kiosk.app.settings_choices import choices_of
from kiosk.app.sources import FIRST_CAMERA, camera_choices
from kiosk.app.staff import StaffDesk
from kiosk.domain.faults import Fault
from kiosk.domain.staff import Role
from kiosk.engine.calibration.report import load
from kiosk.paths import AppPaths
from kiosk.settings.table import ROWS
from kiosk.store.database import open_database
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.first_run.admin import AdminStep
from kiosk.ui.first_run.calibration import CalibrationStep
from kiosk.ui.first_run.camera import CameraStep
from kiosk.ui.first_run.pack import PackStep
from kiosk.ui.first_run.page import FirstRunPage
from kiosk.ui.first_run.phrase import PhraseStep
from kiosk.ui.first_run.ports import FirstRunDoors, Offers
from kiosk.ui.first_run.ready import ReadyStep
from kiosk.ui.first_run.school import SchoolStep
from kiosk.ui.first_run.school_class import SchoolClassStep
from kiosk.ui.first_run.steps import Ending, Step
from kiosk.ui.first_run.view import StepView
from kiosk.ui.first_run.welcome import WelcomeStep
from kiosk.ui.language import use_language
from kiosk.ui.staff.gate import Gate
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_log = logging.getLogger(__name__)


class FirstRun(QObject):
    """Shows its page by `show`; `ended` gives the Ending that was chosen.

    Where there are accounts, an admin signs in first: it may begin by itself, after a restart.
    """

    ended = Signal(object)

    def __init__(
        self,
        theme: Theme,
        paths: AppPaths,
        prepared: Prepared,
        *,
        source: str,
        anew: bool,
        show: Callable[[QWidget], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._paths, self._prepared, self._show = theme, paths, prepared, show
        self._progress = (None if anew else load_progress(paths.first_run)) or Progress()
        self._measuring: Measuring | None = None
        settings = prepared.settings.settings
        self._database = open_database(paths.database, check=False)
        self._staff = StaffDesk(self._database, settings, self)
        self._set_up = SettingUp(paths, self._staff.actor)
        self._camera = LiveCamera(source or settings.source or FIRST_CAMERA, settings, self)
        self._sources = partial(camera_choices, virtual=settings.virtual_cameras)
        self._pack_before = self._set_up.pack_in_use()

    @property
    def page(self) -> FirstRunPage:
        """The page as it is now; another language makes another."""
        return self._page

    @property
    def offers_measuring(self) -> bool:
        """Whether the pack is another than the one that was measured, or left unmeasured on purpose."""
        return self._set_up.pack_in_use() != self._pack_before

    def start(self) -> None:
        self._show_page()
        gate = Gate(self._theme, self._staff, self._page)
        gate.through(Role.ADMIN, self._signed_in, stay=self._leave)

    def _signed_in(self) -> None:
        self._keep(self._progress)
        self._staff.changed.connect(self._leave)  # nobody has touched anything for a while

    def _leave(self) -> None:
        """For now: what was begun is gone on with at the next start."""
        self.ended.emit(Ending.LATER)

    def stop(self) -> None:
        """Let go of the camera, and end what is being measured."""
        self._page.stop()
        self._camera.stop()
        self._stop_measuring()
        self._staff.close()
        self._database.close()

    def _show_page(self) -> None:
        """Make the page anew, in the language in force, at the step in front."""
        views = self._views()
        page = FirstRunPage(self._theme, views, at=self._progress.at, done=self._progress.done)
        page.moved.connect(self._moved)
        page.ended.connect(self._end)
        self._page = page
        self._show(page)

    def _views(self) -> Sequence[StepView]:
        theme, doors = self._theme, self._doors()
        calibration = CalibrationStep(theme, self._known, why_not=self._why_not_measured())
        calibration.stop.connect(self._stop_measuring)
        calibration.measure.connect(partial(self._measure, calibration))
        views = (
            WelcomeStep(doors),
            CameraStep(theme, doors),
            calibration,
            PackStep(theme, doors),
            SchoolStep(doors),
            SchoolClassStep(theme, doors),
            AdminStep(doors),
            PhraseStep(theme, doors.phrase),
        )
        titles = {view.step: view.title for view in views if view.step is not Step.WELCOME}
        ready = ReadyStep(theme, titles, lambda: self._progress.done)
        ready.ended.connect(self._end)
        return (*views, ready)

    def _doors(self) -> FirstRunDoors:
        return FirstRunDoors(
            set_up=self._set_up,
            offers=self._offers(),
            camera=self._camera,
            sources=self._sources,
            use_language=self._use_language,
            lists=self._set_up.lists,
            phrase=StoredPhrase(self._paths),
        )

    def _offers(self) -> Offers:
        about = ROWS["language"].about
        return Offers(
            languages={str(value): tr(about.choices[value]) for value in about.choices},
            codes=_titles(self._paths, "code_set"),
            notices=_titles(self._paths, "consent_notice"),
            zones=sorted(zone for zone in available_timezones() if "/" in zone),
            zone=_zone_here(),
        )

    def _use_language(self, choice: str) -> None:
        """Called from the page that is made anew by it."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a page of it is in sight
        self._set_up.remember({"language": choice})
        use_language(app, choice)
        QTimer.singleShot(0, self, self._show_page)

    def _why_not_measured(self) -> str:
        if self._prepared.pack is not None:
            return ""
        return self._prepared.lacks or tr("Nobody is known by face here, so there is nothing to measure.")

    def _known(self) -> CalibrationView | None:
        """What was measured of this computer with the pack in use."""
        report, pack = load(self._paths.calibration), self._prepared.pack
        if report is None or pack is None or not report.fingerprint.is_of(pack):
            return None
        return view_of(report)

    def _measure(self, step: CalibrationStep) -> None:
        pack = self._prepared.pack
        if pack is not None:
            self._stop_measuring()
            self._measuring = Measuring(step.view, plan_of(self._prepared, pack), parent=self)
            self._measuring.start()

    def _stop_measuring(self) -> None:
        measuring, self._measuring = self._measuring, None
        if measuring is not None:
            measuring.stop()
            measuring.deleteLater()

    def _moved(self, at: Step, done: frozenset[Step]) -> None:
        self._keep(Progress(at=at, done=done))

    def _end(self, ending: Ending) -> None:
        self._keep(self._progress.model_copy(update={"over": True}))
        self.ended.emit(ending)

    def _keep(self, progress: Progress) -> None:
        """A disk that does not play along is told by the steps; here it costs no more than the place."""
        self._progress = progress
        try:
            save_progress(self._paths.first_run, progress)
        except Fault:
            _log.warning("How far the first run is could not be kept", exc_info=True)


def _titles(paths: AppPaths, name: str) -> Mapping[str, str]:
    return {str(choice.value): choice.title for choice in choices_of(paths, name)}


def _zone_here() -> str:
    try:
        return system_zone()
    except Fault:  # the system has none, and a zone can be chosen
        return tr("none")
