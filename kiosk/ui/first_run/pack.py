"""What knows the faces: one of the installed packs, another that is brought in, or nothing at all."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from kiosk.ui.components import Button, column, label, row
from kiosk.ui.confirm import agreed
from kiosk.ui.first_run.ports import FirstRunDoors, FoundPack, PackOption
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView
from kiosk.ui.palette import SPACE
from kiosk.ui.reading import Reading
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded

_NO_FACES = "off"


class PackStep(StepView):
    def __init__(self, theme: Theme, doors: FirstRunDoors) -> None:
        super().__init__(
            Step.PACK,
            tr("Knowing people by face"),
            tr("A model pack knows the faces of whoever consented. Nothing of it leaves this computer."),
        )
        self._theme, self._doors = theme, doors
        self.choices: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._options: QVBoxLayout = column(gap=SPACE[1])
        self.file = Button(theme, tr("Bring in a pack (ZIP)"), self._ask_file, icon_name="file-import")
        self.folder = Button(theme, tr("Bring in a folder"), self._ask_folder, icon_name="file-import")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.hide()
        buttons = row(self.file, self.folder)
        buttons.addStretch(1)
        self.box.addLayout(self._options)
        self.box.addWidget(self.progress)
        self.box.addLayout(buttons)
        self.box.addStretch(1)
        self._work = Reading(self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._fail)
        self._work.told.connect(self._tell)

    @property
    def next_text(self) -> str:
        return tr("Go on without faces") if self.chosen == _NO_FACES else tr("Use this pack")

    @property
    def can_go_on(self) -> bool:
        return super().can_go_on and not self.progress.isVisible() and bool(self.chosen)

    @property
    def chosen(self) -> str:
        """The name of a pack; "off" for no faces, empty for nothing yet."""
        return next((name for name, button in self.choices.items() if button.isChecked()), "")

    @property
    def first(self) -> QWidget | None:
        return self.choices.get(self.chosen)

    def enter(self) -> None:
        if not self.choices:
            self._fill(self._now())

    def leave(self) -> None:
        self._work.stop()
        self.progress.hide()

    def go_on(self) -> None:
        name, set_up = self.chosen, self._doors.set_up
        before = set_up.text("face_policy")

        def write() -> None:
            if name == _NO_FACES:
                set_up.remember({"face_policy": _NO_FACES})
                return
            set_up.use_pack(name)
            set_up.remember({"face_policy": "opt-in" if before == _NO_FACES else before})

        self.keep(write)

    def _now(self) -> str:
        off = self._doors.set_up.text("face_policy") == _NO_FACES
        return _NO_FACES if off else self._doors.set_up.pack_in_use()

    def _fill(self, chosen: str) -> None:
        while (item := self._options.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.choices = {}
        for pack in self._doors.set_up.packs():
            self._offer(pack.name, tr("The {title} pack").format(title=pack.title), _about(pack))
        self._offer(
            _NO_FACES,
            tr("No faces"),
            tr("PIN, badge and a tap on the list alone, where a school may not or will not use faces."),
        )
        laid_down = self._doors.set_up.is_laid_down("face_policy")
        for name, button in self.choices.items():
            button.setChecked(name == chosen)
            button.setEnabled(not laid_down or (name == _NO_FACES) == (chosen == _NO_FACES))
        self.changed.emit()

    def _offer(self, name: str, title: str, about: str) -> None:
        button = QRadioButton(title)
        button.setAccessibleDescription(about)
        button.toggled.connect(self.changed)
        self._group.addButton(button)
        self.choices[name] = button
        self._options.addWidget(button)
        self._options.addWidget(label(about, "faint", wraps=True))

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Bring in a pack (ZIP)"), "", "*.zip")
        if path:
            self.look_at(Path(path))

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Bring in a folder"))
        if path:
            self.look_at(Path(path))

    def look_at(self, path: Path) -> None:
        """Find out what pack this is, show its licence, and install it if that is agreed to."""
        self._begin()
        self._work.start(lambda work: self._doors.set_up.look_at_pack(path, work))

    def _begin(self) -> None:
        self.progress.setValue(0)
        self.progress.show()
        self.changed.emit()

    def _tell(self, step: str, part: float) -> None:
        del step
        self.progress.setValue(round(1000 * part))

    def _take(self, found: FoundPack | str) -> None:
        self.progress.hide()
        if isinstance(found, FoundPack):
            self._agree(found)
        else:
            self._fill(found)

    def _agree(self, found: FoundPack) -> None:
        sentence = found.licence_sentence
        title = tr("The licence of {title}").format(title=found.title)
        if sentence and not agreed(self, self._theme, title=title, what=sentence):
            self.changed.emit()
            return
        self._begin()
        self._work.start(lambda work: self._doors.set_up.import_pack(found.path, work))

    def _fail(self, fault: object) -> None:
        self.progress.hide()
        self.changed.emit()
        self.refused.emit(fault)


def _about(pack: PackOption) -> str:
    licence = tr("Licence: {licence}.").format(licence=pack.licence)
    return f"{worded(pack.summary)} {licence}"
