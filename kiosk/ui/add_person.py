"""Adding someone, or enrolling them again: names and consent, their face, then a try at the camera."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QDialog,
    QFrame,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.faults import Fault
from kiosk.domain.look_alikes import Resemblance
from kiosk.domain.roster import Person, Roster, Template
from kiosk.engine.messages import EnrolmentHint, EnrolmentShot, PhotoEmbedded, TriedOut
from kiosk.ui.components import Button, label, row
from kiosk.ui.consent.form import ConsentForm
from kiosk.ui.enrol.capture import CaptureView
from kiosk.ui.enrol.same_person import SamePerson
from kiosk.ui.enrol.try_view import TryView
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.ports import Doors
from kiosk.ui.preview import Preview
from kiosk.ui.rosters import Rosters
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_WIDTH, _HEIGHT, _FIELDS = 1080, 700, 340
_BESIDE = 900  # from this width on, the picture stands beside the names


class AddPerson(QDialog):
    """`kept` once they are on disk; `added` is then the Person. `instead` asks to see somebody else's entry.

    With `person` given, it is they who are enrolled again.
    """

    kept = Signal()
    instead = Signal(object)

    def __init__(self, theme: Theme, doors: Doors, parent: QWidget, person: Person | None = None) -> None:
        super().__init__(parent)
        self._theme, self._doors, self._person = theme, doors, person
        self.setWindowTitle(tr("Add person") if person is None else tr("Enrol again"))
        self.added: Person | None = None
        self._told_apart: set[str] = set()
        self.given, self.family, self.school_id = QLineEdit(), QLineEdit(), QLineEdit()
        self.capture = CaptureView(theme, doors)
        self.trial = TryView(theme, doors)
        self.consent = ConsentForm(theme, notice=doors.consent.notice, recorded_by=doors.actor().signature)
        self.replace = QCheckBox(tr("Replace the pictures there are"))
        self.replace.setChecked(True)
        self.same = SamePerson(theme)
        self.strip = NoticeStrip(theme)
        self._rosters = Rosters(doors.people, self)
        self._rosters.failed.connect(self.strip.show_fault)
        words = tr("Add to the list") if person is None else tr("Keep these pictures")
        self.keep = Button(theme, words, self._keep, look="primary", icon_name="user-plus")
        self._cancel = Button(theme, tr("Cancel"), self.reject)
        self._steps = QStackedWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        if person is not None:
            self._show_known(person)
        self._weigh()

    def _connect(self) -> None:
        for field in (self.given, self.family, self.school_id):
            field.textChanged.connect(self._weigh)
        self.consent.changed.connect(self._weigh)
        self.capture.changed.connect(self._weigh)
        self.capture.refused.connect(self.strip.show_fault)
        self.same.another.connect(self._is_another)
        self.same.open_them.connect(self._open_instead)
        self.trial.done.connect(self.accept)
        self.trial.retake.connect(self._retake)

    def _show_known(self, person: Person) -> None:
        for field, value in (
            (self.given, person.given_name),
            (self.family, person.family_name),
            (self.school_id, person.id),
        ):
            field.setText(value)
            field.setEnabled(False)
        self.consent.setVisible(not self._doors.consent.standing(person.id).may_enrol)

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(SPACE[0])
        for words, field in (
            (tr("Given name"), self.given),
            (tr("Family name"), self.family),
            (tr("Id at the school (if there is one)"), self.school_id),
        ):
            name = label(words, "small")
            name.setBuddy(field)
            field.setAccessibleName(words)
            fields.addWidget(name)
            fields.addWidget(field)
            fields.addSpacing(SPACE[1])
        fields.addWidget(self.consent)
        fields.addWidget(self.replace)
        self.replace.setVisible(self._person is not None)
        fields.addStretch(1)
        left = QWidget()
        left.setLayout(fields)
        left.setMinimumWidth(self._theme.px(_FIELDS))
        both = QWidget()
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(SPACE[4])
        self._both.addWidget(left)
        self._both.addWidget(self.capture, 1)
        both.setLayout(self._both)
        buttons = row(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        self._steps.addWidget(both)
        self._steps.addWidget(self.trial)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        whole.setSpacing(SPACE[3])
        whole.addWidget(_scrolling(self._steps), 1)
        whole.addWidget(self.same)
        whole.addWidget(self.strip)
        whole.addLayout(buttons)
        self._fit_window()
        self.given.setFocus()

    def _fit_window(self) -> None:
        """As large as it wants to be, and no larger than the window: what does not fit is scrolled to."""
        parent = self.parentWidget()
        room = (self if parent is None else parent).window().size()
        width, height = round(0.95 * room.width()), round(0.95 * room.height())
        if width < self._theme.px(_BESIDE):
            self._both.setDirection(QBoxLayout.Direction.TopToBottom)
        self.resize(min(width, self._theme.px(_WIDTH)), min(height, self._theme.px(_HEIGHT)))

    @property
    def preview(self) -> Preview:
        """The one in sight."""
        return self.trial.preview if self._steps.currentWidget() is self.trial else self.capture.preview

    def take(self, report: EnrolmentShot | EnrolmentHint | PhotoEmbedded | TriedOut) -> None:
        """Something that the engine found for this dialog."""
        if isinstance(report, TriedOut):
            self.trial.take(report)
        else:
            self.capture.take(report)

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        self.capture.stop()
        self.trial.stop()

    def _weigh(self) -> None:
        named = bool(self.given.text().strip())
        agreed = self.consent.is_filled or self.consent.isHidden()
        self.keep.setEnabled(named and bool(self.capture.templates) and agreed)

    def _meant(self) -> Person:
        if self._person is not None:
            return self._person
        return Person(
            self.school_id.text().strip() or f"p-{uuid4().hex[:12]}",
            self.given.text().strip(),
            self.family.text().strip(),
        )

    def _keep(self) -> None:
        self.same.hide()
        self._rosters.ask(None, self._keep_beside)

    def _keep_beside(self, everyone: Roster) -> None:
        """Keep the person who was meant, unless they look like somebody on this Roster."""
        person = self._meant()
        templates = [replace(each, person_id=person.id) for each in self.capture.templates]
        try:
            alike = self._doors.faces.resembling(person.id, templates, everyone)
            twice = [each for each in alike if each.same and each.person.id not in self._told_apart]
            if twice:
                self.same.ask(twice[0].person)
                return
            self._write(person, templates, {each.person.id: each.similarity for each in alike})
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        self._begin_trial(person, alike)

    def _write(self, person: Person, templates: list[Template], alike: dict[str, float]) -> None:
        consent = None if self.consent.isHidden() else self.consent.record(person.id)
        faces = self._doors.faces
        if self._person is None:
            faces.add(person, templates, alike=alike, consent=consent)
        else:
            faces.enrol(person, templates, replace=self.replace.isChecked(), alike=alike, consent=consent)

    def _begin_trial(self, person: Person, alike: tuple[Resemblance, ...]) -> None:
        self.added = self._person = person
        self.strip.hide()
        self.kept.emit()
        self.trial.offer(person, tuple(each.person for each in alike))
        self.capture.stop()
        self._steps.setCurrentWidget(self.trial)
        self.keep.hide()
        self._cancel.hide()

    def _retake(self) -> None:
        assert self._person is not None  # noqa: S101 - whoever was tried is on the list
        self._show_known(self._person)
        self.replace.setChecked(True)
        self.replace.show()
        self.capture.begin_anew()
        self._steps.setCurrentIndex(0)
        self.keep.setText(tr("Keep these pictures"))
        self.keep.show()
        self._cancel.show()

    def _is_another(self) -> None:
        asked = self.same.person
        if asked is not None:
            self._told_apart.add(asked.id)
        self._keep()

    def _open_instead(self, person: Person) -> None:
        self.reject()
        self.instead.emit(person)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return area
