"""The recovery phrase: shown once, written down, and asked for at two places before anybody relies on it."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.components import Button, column, frame, label, row
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView
from kiosk.ui.palette import SPACE
from kiosk.ui.phrase_door import PhraseDoor
from kiosk.ui.reading import Reading
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_COLUMNS = 4
_ASKED = 2


class _At(Enum):
    """BEFORE: no words are in sight. KNOWN: there were some before this page."""

    BEFORE = auto()
    KNOWN = auto()
    SHOWN = auto()
    ASKED = auto()


class PhraseStep(StepView):
    def __init__(self, theme: Theme, door: PhraseDoor) -> None:
        super().__init__(
            Step.PHRASE,
            tr("Recovery phrase"),
            tr(
                "24 words bring faces and backups back if this computer breaks. "
                "The kiosk keeps them nowhere, so nobody else can."
            ),
        )
        self._theme, self._door = theme, door
        self._at, self.words = _At.BEFORE, tuple[str, ...]()
        self._places: tuple[int, ...] = ()
        self._grid = QGridLayout()
        self._pages = QStackedWidget()
        self._before = label("", wraps=True)
        self.anew = Button(theme, tr("Make new words"), self._make, icon_name="refresh")
        self.save = Button(theme, tr("Save to print"), self._save, icon_name="device-floppy")
        self.look = Button(theme, tr("Look at the words again"), self._look_again)
        self.answers = (QLineEdit(), QLineEdit())
        self._asks = (label("", "small"), label("", "small"))
        self._saved = label("", "faint", wraps=True)
        for page in (self._lay_out_before(), self._lay_out_words(), self._lay_out_questions()):
            self._pages.addWidget(page)
        self.box.addWidget(self._pages, 1)
        self._making, self._saving = Reading(self), Reading(self)
        self._making.done.connect(self._show)
        self._making.failed.connect(self.refused)
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.refused)

    @property
    def next_text(self) -> str:
        said = {
            _At.BEFORE: tr("Show the words"),
            _At.KNOWN: tr("Keep the words I have"),
            _At.SHOWN: tr("I have written them down"),
            _At.ASKED: tr("Check these two"),
        }
        return said[self._at]

    @property
    def first(self) -> QWidget | None:
        return self.answers[0] if self._at is _At.ASKED else None

    def enter(self) -> None:
        if not self.words:
            self._go(_At.KNOWN if self._door.has_phrase() else _At.BEFORE)

    def go_on(self) -> None:
        match self._at:
            case _At.BEFORE:
                self._make()
            case _At.KNOWN:
                self.went_on.emit()
            case _At.SHOWN:
                self._ask()
            case _At.ASKED:
                self._check()

    def _lay_out_before(self) -> QWidget:
        box = column(self._before, gap=SPACE[3])
        buttons = row(self.anew)
        buttons.addStretch(1)
        box.addLayout(buttons)
        box.addStretch(1)
        return _page(box)

    def _lay_out_words(self) -> QWidget:
        card = frame("card")
        inside = column(margin=SPACE[3])
        inside.addLayout(self._grid)
        card.setLayout(inside)
        self._grid.setHorizontalSpacing(SPACE[4])
        self._grid.setVerticalSpacing(SPACE[1])
        where = label(
            tr("Write them down in this order, and lock the paper away far from this computer."), wraps=True
        )
        buttons = row(self.save)
        buttons.addStretch(1)
        box = column(where, card, gap=SPACE[2])
        box.addLayout(buttons)
        box.addWidget(self._saved)
        box.addStretch(1)
        return _page(box)

    def _lay_out_questions(self) -> QWidget:
        box = column(gap=SPACE[2])
        for said, answer in zip(self._asks, self.answers, strict=True):
            said.setBuddy(answer)
            answer.returnPressed.connect(self.submitted)
            box.addWidget(said)
            box.addWidget(answer)
        buttons = row(self.look)
        buttons.addStretch(1)
        box.addLayout(buttons)
        box.addStretch(1)
        return _page(box)

    def _go(self, at: _At) -> None:
        self._at = at
        self._before.setText(
            tr("Words were made before. If they are on paper, keep them; new words make the old ones void.")
            if at is _At.KNOWN
            else tr("Have pen and paper ready, and nobody look over your shoulder. The words come next.")
        )
        self.anew.setVisible(at is _At.KNOWN)
        self._pages.setCurrentIndex({_At.SHOWN: 1, _At.ASKED: 2}.get(at, 0))
        self.changed.emit()
        if self.first is not None:
            self.first.setFocus()

    def _make(self) -> None:
        self._making.start(lambda _work: self._door.new_phrase())

    def _show(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        rows = -(-len(words) // _COLUMNS)
        for place, word in enumerate(words):
            cell = label(f"{place + 1}.  {word}", "large")
            cell.setAccessibleName(tr("Word {number}: {word}").format(number=place + 1, word=word))
            self._grid.addWidget(cell, place % rows, place // rows)
        self._saved.clear()
        self._go(_At.SHOWN)

    def _look_again(self) -> None:
        self._go(_At.SHOWN)

    def _ask(self) -> None:
        self._places = tuple(sorted(SystemRandom().sample(range(len(self.words)), _ASKED)))
        for place, said, answer in zip(self._places, self._asks, self.answers, strict=True):
            words = tr("Word number {number}").format(number=place + 1)
            said.setText(words)
            answer.setAccessibleName(words)
            answer.clear()
        self._go(_At.ASKED)

    def _check(self) -> None:
        for place, answer in zip(self._places, self.answers, strict=True):
            if answer.text().strip().casefold() != self.words[place]:
                said = tr("Word number {number} is another one. Look at your paper, or at the words again.")
                self.refused.emit(Fault(said.format(number=place + 1)))
                answer.setFocus()
                answer.selectAll()
                return
        self.went_on.emit()

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"{tr('recovery phrase')}.pdf")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save to print"), proposed, "*.pdf *.txt")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the words as a page to print; as text where the name ends in .txt."""
        words, target = self.words, path if path.suffix else path.with_suffix(".pdf")

        def write() -> Path:
            self._door.save_phrase(target, words)
            return target

        self._saving.start(lambda _work: write())

    def _tell_saved(self, path: Path) -> None:
        said = tr("Saved as {file}. Print it, then delete the file: it must not stay on this computer.")
        self._saved.setText(said.format(file=path))


def _page(box: QVBoxLayout) -> QWidget:
    made = QWidget()
    box.setContentsMargins(0, 0, 0, 0)
    made.setLayout(box)
    return made
