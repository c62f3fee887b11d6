"""Makes the pages of the dialog from the table, each when it is first looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame

from kiosk.domain.thresholds import STRICTNESSES
from kiosk.settings.about import Ask
from kiosk.settings.model import SECTIONS
from kiosk.settings.sections.camera import Camera
from kiosk.settings.sections.engine import Engine
from kiosk.settings.sections.school import Backup
from kiosk.settings.table import Row, rows_of
from kiosk.ui.components import Button, frame, label, row
from kiosk.ui.estimate_words import strictness_title
from kiosk.ui.palette import SPACE
from kiosk.ui.ports import Doors
from kiosk.ui.settings.backup_card import BackupCard
from kiosk.ui.settings.camera_panel import CameraPanel
from kiosk.ui.settings.camera_parts import CameraParts
from kiosk.ui.settings.control import Control, WheelGuard
from kiosk.ui.settings.controls import control_for
from kiosk.ui.settings.draft import Draft
from kiosk.ui.settings.phrase_card import PhraseCard, PhraseDialog
from kiosk.ui.settings.ports import Choice
from kiosk.ui.settings.section_page import SectionPage
from kiosk.ui.settings.setting_row import SettingRow
from kiosk.ui.settings.strictness_panel import StrictnessPanel
from kiosk.ui.settings.words import own_choices
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded

_TARGETS = ("detector_on", "embedder_on")


class PageMaker(QObject):
    """`measure` asks for a Calibration."""

    measure = Signal()

    def __init__(self, theme: Theme, doors: Doors, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._doors, self._draft = theme, doors, draft
        self._wheel = WheelGuard(self)
        self._choices: dict[str, Sequence[Choice]] = {}
        self._camera: CameraParts | None = None

    def page(self, number: int) -> SectionPage:
        """The page of this one of the SECTIONS."""
        section = SECTIONS[number]
        page = SectionPage(tr(section.section_title), [self._row(each) for each in asked(number)])
        if section is Camera:
            page.changed.connect(self._made_for_camera.follow)
        if section is Engine:
            page.add(self._measuring())
        if section is Backup:
            page.add(BackupCard(self._theme, self._doors.backups))
            page.add(self._phrase())
        return page

    def _measuring(self) -> QFrame:
        """The way to the Calibration, whose findings the lists above have."""
        found, in_lesson = self._doors.calibration, self._doors.register.session is not None
        said = tr("This computer was not measured yet.") if found is None else worded(found.sentence)
        card, words = frame("card"), label(said, "faint", wraps=True)
        measure = Button(self._theme, tr("Measure this computer"), self.measure.emit, icon_name="activity")
        measure.setEnabled(not in_lesson)
        if in_lesson:
            words.setText(tr("{said} It can be measured when the lesson is over.").format(said=said))
        card.setLayout(row(words, measure, margin=SPACE[3]))
        return card

    def _phrase(self) -> PhraseCard:
        card = PhraseCard(self._theme, self._doors.phrase)

        def show() -> None:
            dialog = PhraseDialog(self._theme, self._doors.phrase, card.window())
            dialog.finished.connect(card.show_state)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        card.asked.connect(show)
        return card

    @property
    def camera(self) -> CameraPanel | None:
        """The camera's live picture, once its page was made."""
        return None if self._camera is None else self._camera.panel

    @property
    def _made_for_camera(self) -> CameraParts:
        if self._camera is None:
            self._camera = CameraParts(self._theme, self._doors, self._draft, self._wheel)
        return self._camera

    def choices(self, row: Row) -> Sequence[Choice]:
        """All that a setting can be, where it can only be one of a few."""
        if row.name not in self._choices:
            self._choices[row.name] = self._find_choices(row)
        return self._choices[row.name]

    def _find_choices(self, row: Row) -> Sequence[Choice]:
        if row.name in _TARGETS:
            return self._targets()
        if row.name == "strictness":
            return tuple(Choice(step, strictness_title(step)) for step in STRICTNESSES)
        return own_choices(row) or self._doors.settings.choices(row.name)

    def _targets(self) -> Sequence[Choice]:
        """What the last Calibration found to work here."""
        found = self._doors.calibration
        measured = () if found is None else tuple(each for each in found.rows if each.can_be_used)
        return (
            Choice("auto", tr("What is fastest here")),
            *(Choice(each.key, each.name) for each in measured),
        )

    def _row(self, setting: Row) -> SettingRow:
        door, choices = self._doors.settings, self.choices(setting)
        origin = self._draft.loaded.origin(setting.name)
        place = door.laid_down_in(origin) if origin.is_laid_down else ""
        control = self._control(setting, choices)
        return SettingRow(self._theme, setting, control, choices, self._draft, place)

    def _control(self, row: Row, choices: Sequence[Choice]) -> Control:
        match row.name:
            case "camera_zone":
                return self._made_for_camera.zone()
            case "source":
                return self._made_for_camera.source()
            case "strictness":
                return self._strictness()
            case _:
                return control_for(self._theme, row, choices, self._wheel)

    def _strictness(self) -> Control:
        panel = StrictnessPanel(self._theme, self._doors.figures)
        self._wheel.guard(panel.slider)
        return Control(
            panel,
            panel.slider,
            panel.value,
            lambda value: panel.set_value(int(value)),
            panel.changed.connect,
            wide=True,
        )


def asked(number: int) -> Sequence[Row]:
    """The settings of a section that the dialog asks for."""
    rows = rows_of(SECTIONS[number])
    return tuple(row for row in rows if row.about.ask is not Ask.NEVER)
