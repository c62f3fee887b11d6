"""Takes the pictures of one face: by the camera, which guides, or from photos."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.poses import Pose
from kiosk.domain.roster import Template
from kiosk.engine.messages import (
    CancelEnrolment,
    EmbedPhotos,
    Enrol,
    EnrolmentHint,
    EnrolmentShot,
    PhotoEmbedded,
    TakeAsIs,
)
from kiosk.ui.components import Button, label, row
from kiosk.ui.enrol.overlay import PoseOverlay
from kiosk.ui.hints import hint_sentence
from kiosk.ui.palette import SPACE
from kiosk.ui.ports import Doors
from kiosk.ui.preview import Preview
from kiosk.ui.shots import ShotStrip
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr


@dataclass(frozen=True, slots=True, eq=False)
class _Shot:
    template: Template
    pose: Pose | None


class CaptureView(QWidget):
    """`changed` when there are other pictures; `refused` has a Fault for a photo that can't be used."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, theme: Theme, doors: Doors) -> None:
        super().__init__()
        self._theme, self._doors = theme, doors
        self.key = f"enrolment-{uuid4().hex[:12]}"
        self._shots: list[_Shot] = []
        self._missing: tuple[Pose, ...] = ()
        self._waiting_photos = 0
        self.preview = Preview(theme, doors.engine.newest_frame, mirrored=doors.engine.mirrored)
        self.overlay = PoseOverlay(theme, self.preview)
        self.overlay.hide()
        self.hint = label(tr("Take pictures with the camera, or choose photos."), "large", wraps=True)
        self.shots = ShotStrip(theme, len(Pose))
        self.shots.taken_out.connect(self._take_out)
        self._progress = QProgressBar(textVisible=False)
        self._progress.hide()
        self.camera = Button(theme, tr("Take pictures"), self._begin, icon_name="camera-plus")
        self.photos = Button(theme, tr("Choose photos"), self._choose_photos, icon_name="photo-plus")
        self.as_is = Button(theme, tr("Take it as it is"), self._take_as_is, icon_name="check")
        self.again = Button(theme, tr("One more, glasses on or off"), self._one_more, icon_name="plus")
        self._lay_out()
        self._offer()

    def _lay_out(self) -> None:
        self.preview.setMinimumSize(self._theme.px(320), self._theme.px(220))
        self.as_is.setToolTip(tr("For whoever can't turn their head, or whose face stays partly covered"))
        buttons = row(self.camera, self.photos, self.as_is, self.again, gap=SPACE[1])
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[2])
        box.addWidget(self.preview, 1)
        box.addWidget(self.hint)
        box.addWidget(self._progress)
        box.addWidget(self.shots)
        box.addLayout(buttons)

    @property
    def templates(self) -> tuple[Template, ...]:
        return tuple(shot.template for shot in self._shots)

    def take(self, report: EnrolmentShot | EnrolmentHint | PhotoEmbedded) -> None:
        """Something about a face that is being enrolled; that of another enrolment is passed over."""
        if report.person_id != self.key:
            return
        match report:
            case EnrolmentShot():
                self._take_shot(report)
            case EnrolmentHint(hint=hint, pose=pose):
                self.overlay.ask(pose, good=hint == "good")
                self.hint.setText(hint_sentence(hint))
            case PhotoEmbedded():
                self._take_photo(report)

    def stop(self) -> None:
        """Let the camera go back to what it did."""
        self._missing = ()
        self.overlay.ask(None)
        self._doors.engine.send(CancelEnrolment())
        self._offer()

    def begin_anew(self) -> None:
        """Forget all pictures."""
        self._shots.clear()
        self.shots.clear()
        self.stop()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overlay.setGeometry(self.preview.rect())

    def embed(self, paths: tuple[Path, ...]) -> None:
        """Have the photos' faces embedded; each comes back as a report."""
        if paths:
            self._waiting_photos += len(paths)
            self._progress.setRange(0, self._waiting_photos)
            self._progress.setValue(0)
            self._progress.show()
            self._doors.engine.send(EmbedPhotos(self.key, paths))

    def _begin(self) -> None:
        had = {shot.pose for shot in self._shots}
        self._ask(tuple(pose for pose in Pose if pose not in had) or tuple(Pose))

    def _one_more(self) -> None:
        self._ask((Pose.FRONT,))

    def _ask(self, poses: tuple[Pose, ...]) -> None:
        self._missing = poses
        self.hint.setText(tr("Look straight at the camera."))
        self.overlay.setGeometry(self.preview.rect())
        self.overlay.ask(poses[0])
        known = tuple(shot.template.embedding for shot in self._shots)
        self._doors.engine.send(Enrol(self.key, poses, known))
        self._offer()

    def _take_as_is(self) -> None:
        self._doors.engine.send(TakeAsIs())

    def _choose_photos(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in self._doors.photo_suffixes)
        found, _ = QFileDialog.getOpenFileNames(self, tr("Choose photos"), "", f"{tr('Photos')} ({patterns})")
        self.embed(tuple(Path(path) for path in found))

    def _take_shot(self, shot: EnrolmentShot) -> None:
        self._keep(Template(self.key, shot.embedding, shot.quality, datetime.now(UTC)), shot.pose)
        self.shots.add(shot.crop)
        self._missing = self._missing[1:]
        if self._missing:
            self.overlay.ask(self._missing[0])
        else:
            self.overlay.ask(None)
            self.hint.setText(self._all_taken())
        self._offer()
        self.changed.emit()

    def _take_photo(self, report: PhotoEmbedded) -> None:
        self._progress.setValue(self._progress.value() + 1)
        if self._progress.value() >= self._progress.maximum():
            self._waiting_photos = 0
            self._progress.hide()
        if report.embedding is None:
            self.refused.emit(Fault(report.refusal))
            return
        self._keep(Template(self.key, report.embedding, report.quality, datetime.now(UTC)), None)
        self.shots.add_file(report.path)
        self.hint.setText(counted("%n good picture.", "%n good pictures.", len(self._shots)))
        self._offer()
        self.changed.emit()

    def _keep(self, template: Template, pose: Pose | None) -> None:
        self._shots.append(_Shot(template, pose))

    def _take_out(self, place: int) -> None:
        del self._shots[place]
        self.shots.remove(place)
        self.stop()
        self.changed.emit()

    def _all_taken(self) -> str:
        return tr("That is enough. Whoever wears glasses at times puts them on or off for one more.")

    def _offer(self) -> None:
        busy, some = bool(self._missing), bool(self._shots)
        poses = {shot.pose for shot in self._shots}
        complete = poses >= set(Pose)
        self.camera.setVisible(not busy and not complete)
        self.camera.setText(tr("Take the missing pictures") if some else tr("Take pictures"))
        self.photos.setVisible(not busy)
        self.as_is.setVisible(busy)
        self.again.setVisible(not busy and complete)
