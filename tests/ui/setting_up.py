"""The first run and what goes with it, put together for the walk over every screen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.app.phrase import StoredPhrase
from kiosk.app.setting_up import SettingUp
from kiosk.app.settings_choices import choices_of
from kiosk.domain.calendar import Lesson
from kiosk.domain.faces import Frame
from kiosk.engine.messages import Told
from kiosk.paths import AppPaths
from kiosk.settings.sections.looks import LANGUAGES
from kiosk.ui.calibration_view import CalibrationView, TargetRow
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
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.welcome import WelcomeStep
from kiosk.ui.lessons.ports import PlannedLesson
from kiosk.ui.ports import SourceChoice
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr
from tests.ui.conftest import Outside

MEASURED = CalibrationView(
    datetime(2026, 11, 21, tzinfo=UTC),
    "Xeon 8481C, 4 cores",
    "OpenVINO 770",
    False,
    (
        TargetRow("cpu", "CPU", "works", "", {1: 20.0, 5: 60.0, 20: 200.0}, 170, False, True),
        TargetRow("openvino:0", "OpenVINO", "works", "", {1: 5.0, 5: 8.0}, 400, True, True),
        TargetRow("cuda:0", "CUDA", "missing-library", "CUDA", {}, None, False, False),
    ),
)


@dataclass
class Sight:
    """A camera that sees this Frame whenever it is looked through."""

    frame: Frame
    address: str = "camera:desk"
    mirrored: bool = True

    def on_frame(self, tell: Callable[[], None]) -> None:
        self._tell = tell

    def on_told(self, tell: Callable[[Told], None]) -> None:
        del tell

    def newest_frame(self) -> Frame | None:
        return self.frame

    def use(self, address: str) -> None:
        self.address = address
        self._tell()

    def stop(self) -> None:
        pass


def first_run(theme: Theme, outside: Outside, sight: Sight) -> FirstRunPage:
    """The page at its first step, over a profile of the test's own."""
    paths = AppPaths.under(outside.database.path.parent / "new")
    set_up = SettingUp(paths, lambda: outside.actor)
    codes, notices = (
        {str(choice.value): choice.title for choice in choices_of(paths, name)}
        for name in ("code_set", "consent_notice")
    )
    languages = {"system": tr("That of the computer"), **LANGUAGES}
    doors = FirstRunDoors(
        set_up,
        Offers(languages, codes, notices, ("Europe/Berlin", "Europe/London"), "Europe/London"),
        sight,
        lambda: (SourceChoice("Desk camera", "camera:desk"),),
        lambda _language: None,
        set_up.lists,
        StoredPhrase(paths),
    )
    views = (
        WelcomeStep(doors),
        CameraStep(theme, doors),
        CalibrationStep(theme, lambda: MEASURED, why_not=""),
        PackStep(theme, doors),
        SchoolStep(doors),
        SchoolClassStep(theme, doors),
        AdminStep(doors),
        PhraseStep(theme, doors.phrase),
    )
    titles = {view.step: view.title for view in views if view.step is not Step.WELCOME}
    ready = ReadyStep(theme, titles, lambda: (Step.CAMERA, Step.SCHOOL))
    return FirstRunPage(theme, (*views, ready), at=Step.WELCOME, done=())


def missed(title: str) -> PlannedLesson:
    """A lesson of an hour ago that nobody took."""
    begins = datetime.now(UTC) - timedelta(hours=1)
    lesson = Lesson("p-1", "9B", begins.date(), "", begins, begins + timedelta(minutes=45))
    return PlannedLesson(
        lesson, title, "Room 12", "UTC", is_here=True, is_open=False, is_taken=False, is_missed=True
    )
