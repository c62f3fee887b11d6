"""What there is to know of one Person on the People page, and what can be done about their face."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QInputDialog, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.ui.components import Button, Pill, column, label
from kiosk.ui.confirm import confirmed
from kiosk.ui.enrol.ports import FaceBook, FaceView
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, day, tr

_GOOD, _FAIR = 0.8, 0.6  # qualities: as most pictures by day are, and below which enrolment takes none


class PersonDetails(QFrame):
    """`enrol` asks for new pictures; `changed` once something is another; `failed` has a Fault."""

    enrol = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, faces: FaceBook) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme, self._faces = theme, faces
        self._person: Person | None = None
        self.name = label("", "title", wraps=True)
        self.about = label("", "faint", wraps=True)
        self.preferred = QLineEdit()
        self.preferred.editingFinished.connect(self._rename)
        self.by_face = QCheckBox(tr("May be known by face"))
        self.by_face.clicked.connect(self._switch)
        self.due = Pill(theme, size=13)
        self.kept = label("", wraps=True)
        self.again = Button(theme, tr("Enrol again"), self._enrol, icon_name="camera-plus")
        self.remove = Button(theme, tr("Remove templates"), self._remove, icon_name="trash")
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(SPACE[1])
        self._actions = QVBoxLayout()
        self._actions.setSpacing(SPACE[1])
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        called = label(tr("Preferred name"), "small")
        called.setBuddy(self.preferred)
        self.preferred.setAccessibleName(tr("Preferred name"))
        parts = (
            self.name,
            self.about,
            called,
            self.preferred,
            self.by_face,
            self.due,
            self.kept,
            self.again,
            self.remove,
        )
        inside = QWidget()
        box = column(*parts, margin=SPACE[2], gap=SPACE[1])
        box.addLayout(self._pairs)
        box.addLayout(self._actions)
        box.addStretch(1)
        inside.setLayout(box)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE[0], SPACE[0], SPACE[0], SPACE[0])
        whole.addWidget(area)

    def add_actions(self, *buttons: Button) -> None:
        """Further things to do about the Person, below what is told of them."""
        for button in buttons:
            self._actions.addWidget(button)

    def show_person(self, person: Person | None) -> None:
        """Tell of this Person, or of nobody."""
        self._person = person
        self.setVisible(person is not None)
        if person is None:
            return
        try:
            view = self._faces.view(person)
        except Fault as fault:
            self.failed.emit(fault)
            self.hide()
            return
        self.name.setText(person.full_name)
        about = (person.id, *view.classes)
        self.about.setText(" · ".join(about))
        self.preferred.setText(person.preferred_name)
        self.preferred.setPlaceholderText(person.given_name)
        self.by_face.setChecked(person.by_face)
        self._show_face(person, view)

    def _show_face(self, person: Person, view: FaceView) -> None:
        count = len(view.templates)
        self.again.setText(tr("Enrol again") if count else tr("Enrol"))
        self.again.setEnabled(person.by_face)
        self.remove.setVisible(bool(count))
        self.due.setVisible(view.due)
        if view.due:
            self.due.say(tr("time to enrol again"), "clock", Tone.ATTENTION)
        lines = [f"{day(at)} · {_quality(quality)}" for at, quality in view.templates]
        said = counted("Known by %n template:", "Known by %n templates:", count) if count else ""
        self.kept.setText("\n".join([said, *lines]) if count else tr("Not known by face yet."))
        while (item := self._pairs.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for other in view.look_alikes:
            words = tr("Looks like {name}: PIN or a tap while both are near.")
            self._pairs.addWidget(label(words.format(name=other.full_name), wraps=True))
            lift = tr("Told apart well…")
            self._pairs.addWidget(Button(self._theme, lift, partial(self._lift, other), icon_name="check"))

    def _enrol(self) -> None:
        self.enrol.emit(self._person)

    def _rename(self) -> None:
        person = self._person
        if person is not None and self.preferred.text().strip() != person.preferred_name:
            self._write(replace(person, preferred_name=self.preferred.text().strip()))

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - the signal's one argument
        if self._person is not None:
            self._write(replace(self._person, by_face=on))

    def _write(self, person: Person) -> None:
        self._do(partial(self._faces.change, person), then=person)

    def _remove(self) -> None:
        person = self._person
        if person is None:
            return
        why = tr("The camera will not know {name} any more. They use PIN, badge or a tap.")
        if confirmed(
            self,
            self._theme,
            why=why.format(name=person.full_name),
            button=tr("Remove the templates of {name}").format(name=person.called),
        ):
            self._do(partial(self._faces.remove_templates, person.id), then=person)

    def _lift(self, other: Person) -> None:
        person = self._person
        asked = tr("Why are {one} and {other} told apart well by the camera?")
        if person is None:
            return
        words = asked.format(one=person.called, other=other.called)
        reason, agreed = QInputDialog.getText(self, tr("Told apart well"), words)
        if agreed:
            self._do(partial(self._faces.lift, person.id, other.id, reason), then=person)

    def _do(self, act: partial[None], *, then: Person) -> None:
        try:
            act()
        except Fault as fault:
            self.failed.emit(fault)
        else:
            self._person = then
            self.changed.emit()


def _quality(quality: float) -> str:
    if quality >= _GOOD:
        return tr("good")
    return tr("fair") if quality >= _FAIR else tr("poor")
