"""The widgets for settings, by their type and by what they may be."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTimeEdit

from kiosk.settings import SettingValue
from kiosk.settings.about import Ask
from kiosk.settings.table import Row
from kiosk.ui.settings.control import Control, WheelGuard
from kiosk.ui.settings.folder_field import FolderField
from kiosk.ui.settings.number_field import NumberField
from kiosk.ui.settings.ports import Choice
from kiosk.ui.settings.zone_field import ZoneField
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_TIME = "HH:mm"
_LETTERS = 8  # a list is at least as wide; longer choices give way on a narrow page


def control_for(theme: Theme, row: Row, choices: Sequence[Choice], wheel: WheelGuard) -> Control:
    """The fitting one; `choices` where it can only be one of a few."""
    if choices:
        return list_control(choices, wheel)
    if row.kind is bool:
        return _switch()
    if row.kind is int:
        field = NumberField(theme, row, wheel)
        return Control(field, field.box, field.value, field.show_value, field.changed.connect)
    if row.about.ask is Ask.FOLDER:
        folder = FolderField(theme, row)
        return Control(folder, folder.line, folder.value, folder.show_value, folder.changed.connect)
    if row.about.ask is Ask.TIME:
        return _time(wheel)
    return _zone(wheel) if row.about.ask is Ask.ZONE else _text()


def list_control(choices: Sequence[Choice], wheel: WheelGuard) -> Control:
    """A list that opens; a value that is none of its own is shown as it is."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    for choice in choices:
        box.addItem(choice.title, choice.value)
    wheel.guard(box)

    def show(value: SettingValue) -> None:
        with QSignalBlocker(box):
            if box.findData(value) < 0:
                box.addItem(str(value), value)
            box.setCurrentIndex(box.findData(value))

    return Control(box, box, box.currentData, show, box.currentIndexChanged.connect)


def _switch() -> Control:
    box = QCheckBox()

    def word() -> None:
        box.setText(tr("On") if box.isChecked() else tr("Off"))

    def show(value: SettingValue) -> None:
        with QSignalBlocker(box):
            box.setChecked(bool(value))
        word()

    word()
    box.toggled.connect(word)
    return Control(box, box, box.isChecked, show, box.toggled.connect)


def _text() -> Control:
    line = QLineEdit()

    def show(value: SettingValue) -> None:
        with QSignalBlocker(line):
            line.setText(str(value))

    return Control(line, line, line.text, show, line.textChanged.connect)


def _zone(wheel: WheelGuard) -> Control:
    box = ZoneField()
    wheel.guard(box)
    return Control(box, box, box.value, box.show_value, box.editTextChanged.connect)


def _time(wheel: WheelGuard) -> Control:
    edit = QTimeEdit()
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt turns the hour and the minute round
    edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    edit.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    wheel.guard(edit)

    def show(value: SettingValue) -> None:
        with QSignalBlocker(edit):
            edit.setTime(QTime.fromString(str(value), _TIME))

    return Control(edit, edit, lambda: edit.time().toString(_TIME), show, edit.timeChanged.connect)
