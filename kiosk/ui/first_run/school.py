"""The school: its name, the room, the codes of its registers, the consent notice, the time zone."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kiosk.ui.first_run.ports import FirstRunDoors
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView, add_fields
from kiosk.ui.wording import tr


class SchoolStep(StepView):
    def __init__(self, doors: FirstRunDoors) -> None:
        super().__init__(
            Step.SCHOOL,
            tr("School"),
            tr("Registers, notices and reports carry its name, and follow the rules of its country."),
        )
        self._doors, offers = doors, doors.offers
        here = tr("That of this computer ({zone})").format(zone=offers.zone)
        zones = {"": here} | {zone: zone.replace("_", " ") for zone in offers.zones}
        self.school, self.room = QLineEdit(), QLineEdit()
        self.codes, self.notice, self.zone = _choice(offers.codes), _choice(offers.notices), _choice(zones)
        self._fields: Mapping[str, QLineEdit | QComboBox] = {
            "school": self.school,
            "room": self.room,
            "code_set": self.codes,
            "consent_notice": self.notice,
            "zone": self.zone,
        }
        add_fields(
            self.box,
            [
                (tr("Name of the school"), self.school),
                (tr("Room that this kiosk stands in"), self.room),
                (tr("Codes of the register"), self.codes),
                (tr("Consent notice"), self.notice),
                (tr("Time zone"), self.zone),
            ],
        )
        self.box.addStretch(1)
        self._fill()

    @property
    def first(self) -> QWidget | None:
        return self.school

    def go_on(self) -> None:
        choices = {name: _value(field) for name, field in self._fields.items()}
        self.keep(lambda: self._doors.set_up.remember(choices))

    def _fill(self) -> None:
        set_up = self._doors.set_up
        for name, field in self._fields.items():
            value = set_up.text(name)
            if isinstance(field, QLineEdit):
                field.setText(value)
                field.returnPressed.connect(self.submitted)
            else:
                field.setCurrentIndex(max(field.findData(value), 0))
            field.setEnabled(not set_up.is_laid_down(name))


def _choice(options: Mapping[str, str]) -> QComboBox:
    made = QComboBox()
    # Long names must not widen the page: they are whole in the list that opens.
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(20)
    for value, title in options.items():
        made.addItem(title, value)
    return made


def _value(field: QLineEdit | QComboBox) -> str:
    return field.text().strip() if isinstance(field, QLineEdit) else str(field.currentData())
