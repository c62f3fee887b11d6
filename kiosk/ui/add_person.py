"""Adding someone: their names, then their face from the camera or from photos, then both are kept at once."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.engine.messages import (
    CancelEnrolment,
    EmbedPhotos,
    Enrol,
    EnrolmentHint,
    EnrolmentShot,
    PhotoEmbedded,
)
from kiosk.ui.components import Button, label, row
from kiosk.ui.consent.form import ConsentForm
from kiosk.ui.hints import hint_sentence
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.ports import Doors
from kiosk.ui.preview import Preview
from kiosk.ui.shots import ShotStrip
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

SHOTS = 5


class AddPerson(QDialog):
    """`added` is the Person once they are on disk."""

    def __init__(self, theme: Theme, doors: Doors, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add person"))
        self._theme, self._doors = theme, doors
        self.added: Person | None = None
        self._key = f"enrolment-{uuid4().hex[:12]}"
        self._templates: list[Template] = []
        self._waiting_photos = 0
        self.given, self.family, self.school_id = QLineEdit(), QLineEdit(), QLineEdit()
        self.preview = Preview(theme, doors.engine.newest_frame)
        self._hint = label(tr("Type a name, then take pictures or choose photos."), "large", wraps=True)
        self.shots = ShotStrip(theme, SHOTS)
        self.consent = ConsentForm(theme, notice=doors.consent.notice, recorded_by=doors.actor().signature)
        self.strip = NoticeStrip(theme)
        self._progress = QProgressBar(textVisible=False)
        self._progress.hide()
        self.camera = Button(theme, tr("Take pictures"), self._take_pictures, icon_name="camera-plus")
        self._photos = Button(theme, tr("Choose photos"), self._choose_photos, icon_name="photo-plus")
        self.keep = Button(theme, tr("Add to the list"), self._keep, look="primary", icon_name="user-plus")
        self._lay_out()
        for field in (self.given, self.family, self.school_id):
            field.textChanged.connect(self._weigh)
        self.consent.changed.connect(self._weigh)
        self._weigh()

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
        fields.addStretch(1)
        fields.addWidget(self.camera)
        fields.addSpacing(SPACE[0])
        fields.addWidget(self._photos)
        left = QWidget()
        left.setLayout(fields)
        left.setFixedWidth(self._theme.px(260))
        self.preview.setMinimumSize(self._theme.px(480), self._theme.px(270))
        right = QVBoxLayout()
        right.setSpacing(SPACE[2])
        right.addWidget(self.preview, 1)
        right.addWidget(self._hint)
        right.addWidget(self._progress)
        right.addWidget(self.shots)
        right.addWidget(self.consent)
        both = QHBoxLayout()
        both.setSpacing(SPACE[4])
        both.addWidget(left)
        both.addLayout(right, 1)
        buttons = row(Button(self._theme, tr("Cancel"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        box.setSpacing(SPACE[3])
        box.addLayout(both, 1)
        box.addWidget(self.strip)
        box.addLayout(buttons)
        self.given.setFocus()

    @property
    def hint_text(self) -> str:
        return self._hint.text()

    def take(self, report: EnrolmentShot | EnrolmentHint | PhotoEmbedded) -> None:
        """Something about a face that is being enrolled; that of another enrolment is passed over."""
        if report.person_id != self._key:
            return
        match report:
            case EnrolmentShot():
                self._templates.append(self._template(report))
                self.shots.add(report.crop)
                self._hint.setText(self._how_far())
            case EnrolmentHint(hint=hint):
                self._hint.setText(hint_sentence(hint))
            case PhotoEmbedded():
                self._take_photo(report)
        self._weigh()

    def done(self, result: int) -> None:
        self._doors.engine.send(CancelEnrolment())
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._doors.engine.send(CancelEnrolment())
        super().closeEvent(event)

    def _take_pictures(self) -> None:
        self._templates.clear()
        self.shots.clear()
        self._hint.setText(tr("Look at the camera. Turn your head a little between pictures."))
        self._doors.engine.send(Enrol(self._key))

    def _choose_photos(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in self._doors.photo_suffixes)
        found, _ = QFileDialog.getOpenFileNames(self, tr("Choose photos"), "", f"{tr('Photos')} ({patterns})")
        self.embed(tuple(Path(path) for path in found))

    def embed(self, paths: tuple[Path, ...]) -> None:
        """Have the photos' faces embedded; each comes back as a report."""
        if paths:
            self._waiting_photos += len(paths)
            self._progress.setRange(0, self._waiting_photos)
            self._progress.setValue(0)
            self._progress.show()
            self._doors.engine.send(EmbedPhotos(self._key, paths))

    def _take_photo(self, report: PhotoEmbedded) -> None:
        self._progress.setValue(self._progress.value() + 1)
        if self._progress.value() >= self._progress.maximum():
            self._waiting_photos = 0
            self._progress.hide()
        if report.embedding is None:
            self.strip.show_fault(Fault(report.refusal))
            return
        self._templates.append(Template(self._key, report.embedding, report.quality, datetime.now(UTC)))
        self.shots.add_file(report.path)
        self._hint.setText(self._how_far())

    def _template(self, shot: EnrolmentShot) -> Template:
        return Template(self._key, shot.embedding, shot.quality, datetime.now(UTC))

    def _how_far(self) -> str:
        got = counted("%n good picture", "%n good pictures", len(self._templates))
        return tr("{got}. That is enough.").format(got=got) if len(self._templates) >= SHOTS else f"{got}."

    def _weigh(self) -> None:
        named = bool(self.given.text().strip())
        self.keep.setEnabled(named and bool(self._templates) and self.consent.is_filled)

    def _keep(self) -> None:
        person = Person(
            self.school_id.text().strip() or f"p-{uuid4().hex[:12]}",
            self.given.text().strip(),
            self.family.text().strip(),
        )
        templates = [
            Template(person.id, each.embedding, each.quality, each.made_at) for each in self._templates
        ]
        try:
            self._doors.people.add(person, templates, consent=self.consent.record(person.id))
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        self.added = person
        self.accept()
