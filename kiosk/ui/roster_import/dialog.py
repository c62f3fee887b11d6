"""The dialog by which a list comes in, one step after another."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.list_columns import ListSample
from kiosk.domain.list_preview import ListChoice, ListPreview, RosterImport
from kiosk.domain.work import Cancelled, Work
from kiosk.ui.components import Button
from kiosk.ui.confirm import confirmed
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.panel import Panel
from kiosk.ui.reading import Reading
from kiosk.ui.roster_import.mapping_view import MappingView
from kiosk.ui.roster_import.ports import ListBook
from kiosk.ui.roster_import.preview_view import PreviewView
from kiosk.ui.roster_import.words import result
from kiosk.ui.style import Theme
from kiosk.ui.wording import day, tr

_WIDTH, _HEIGHT = 1040, 620
_KINDS = "*.zip *.csv *.xlsx *.xlsm *.txt *.tsv"


class RosterImportDialog(QDialog):
    """`changed` once the list on disk is another."""

    changed = Signal()

    def __init__(self, theme: Theme, lists: ListBook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a list"))
        self._theme, self._lists = theme, lists
        self._choice: ListChoice | None = None
        self._preview: ListPreview | None = None
        self._cancel = Event()
        self.strip = NoticeStrip(theme)
        self.panel = Panel(theme, look="")
        self.mapping = MappingView(theme)
        self.preview = PreviewView(theme)
        self.pages = QStackedWidget()
        self._work, self._past = Reading(self), Reading(self)
        self._lay_out()
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
        self._connect()
        self.begin()

    def _lay_out(self) -> None:
        for page in (self.panel, self.mapping, self.preview):
            self.pages.addWidget(page)
        self.panel.progress.setRange(0, 1000)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        box.setSpacing(SPACE[3])
        box.addWidget(self.strip)
        box.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self._work.done.connect(self._take)
        self._work.failed.connect(self._fail)
        self._work.told.connect(self._tell)
        self._past.done.connect(self._offer_undo)
        self._past.failed.connect(self._fail)
        self.mapping.told.connect(self._use_mapping)
        self.mapping.back.connect(self.begin)
        self.preview.take_in.connect(self._take_in)
        self.preview.back.connect(self.begin)

    def begin(self) -> None:
        """Ask for a list, and offer to take the last one back."""
        self._choice = self._preview = None
        self._ask(None)
        self._past.start(lambda _work: self._lists.history())

    def _offer_undo(self, history: Sequence[RosterImport]) -> None:
        if self._choice is None and not self._work.is_going:
            self._ask(next((each for each in history if each.can_undo), None))

    def _ask(self, last: RosterImport | None) -> None:
        theme = self._theme
        file = Button(theme, tr("Choose a file"), self._ask_file, look="primary", icon_name="file-import")
        buttons = [file, Button(theme, tr("Choose a folder"), self._ask_folder)]
        if last is not None:
            said = tr("Take back {file} of {day}").format(file=last.file, day=day(last.at))
            undo = partial(self._undo, last.id)
            buttons.append(Button(theme, said, undo, icon_name="arrow-back-up"))
        self.panel.progress.hide()
        self.panel.say(
            tr("Bring in the school's list"),
            tr(
                "A OneRoster or School Data Sync export (ZIP or folder), or a CSV or Excel file with names. "
                "Nothing is written before you have seen what would change."
            ),
            icon_name="file-import",
            buttons=buttons,
        )
        self.pages.setCurrentWidget(self.panel)

    def _ask_file(self) -> None:
        kinds = tr("Lists ({kinds})").format(kinds=_KINDS)
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", kinds)
        if path:
            self.open_list(Path(path))

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose a folder"))
        if path:
            self.open_list(Path(path))

    def open_list(self, path: Path) -> None:
        """Look at a list: its columns are asked for where it does not tell them itself."""
        choice = ListChoice(path)
        self._choice = choice
        self._start(tr("Reading the list…"), lambda work: self._look_or_preview(choice, work))

    def _look_or_preview(self, choice: ListChoice, work: Work) -> ListSample | ListPreview:
        return self._lists.look_at(choice) or self._lists.preview(choice, work)

    def _use_mapping(self) -> None:
        assert self._choice is not None  # noqa: S101 - the page is shown for a list
        everybody = self.mapping.leave.isChecked()
        choice = ListChoice(self._choice.path, self.mapping.mapping, complete=everybody)
        self._start(tr("Reading the list…"), lambda work: self._lists.preview(choice, work))

    def _take_in(self) -> None:
        preview = self._preview
        assert preview is not None  # noqa: S101 - the page is shown for one
        plan = preview.plan
        if preview.needs_confirmation:
            said = tr(
                "{leaving} of {current} people leave by this list, and their faces will be deleted; "
                "{renamed} get other names."
            )
            why = said.format(leaving=plan.leaving, current=plan.current, renamed=plan.renamed)
            button = tr("Take it in for {number} people").format(number=plan.drastic)
            if not confirmed(self, self._theme, why=why, button=button):
                return
        self._start(
            tr("Taking in the list…"),
            lambda work: self._lists.take_in(preview, confirmed=plan.drastic, work=work),
        )

    def _undo(self, import_id: int) -> None:
        self._start(tr("Taking the list back…"), lambda work: self._lists.undo(import_id, work))

    def _start(self, said: str, job: Callable[[Work], object]) -> None:
        """Do it off this thread. Cancelling waits for its end, for only then it is known what was written."""
        cancel = self._cancel = Event()

        def stoppable(work: Work) -> object:
            try:
                return job(Work(tell=work.tell, stop=lambda: cancel.is_set() or work.stop()))
            except Cancelled:
                return None

        self.strip.hide()
        stop = Button(self._theme, tr("Cancel"), cancel.set)
        self.panel.say(said, icon_name="refresh", buttons=(stop,))
        self.panel.progress.setValue(0)
        self.panel.progress.show()
        self.pages.setCurrentWidget(self.panel)
        self._work.start(stoppable)

    def _tell(self, step: str, part: float) -> None:
        del step
        self.panel.progress.setValue(round(1000 * part))

    def _take(self, found: ListSample | ListPreview | RosterImport | None) -> None:
        match found:
            case ListSample():
                self.mapping.show_sample(found)
                self.pages.setCurrentWidget(self.mapping)
            case ListPreview():
                self._preview = found
                self.preview.show_preview(found)
                self.pages.setCurrentWidget(self.preview)
            case RosterImport():
                self.changed.emit()
                self._show_result(found)
            case None:
                self.begin()
                self.strip.inform(tr("Stopped. Nothing was written."))

    def _show_result(self, done: RosterImport) -> None:
        finish = Button(self._theme, tr("Done"), self.accept, look="primary", icon_name="check")
        self.panel.progress.hide()
        if done.undone_at is not None:
            said, small, buttons = tr("{file} was taken back").format(file=done.file), "", [finish]
        else:
            said, small = tr("{file} was taken in").format(file=done.file), result(done)
            undo = Button(self._theme, tr("Undo"), partial(self._undo, done.id), icon_name="arrow-back-up")
            buttons = [undo, finish]
        self.panel.say(said, small, icon_name="check", tone=Tone.SUCCESS, buttons=buttons)
        self.pages.setCurrentWidget(self.panel)

    def _fail(self, fault: Fault) -> None:
        if self._preview is not None and self.pages.currentWidget() is self.panel:
            self.pages.setCurrentWidget(self.preview)
        else:
            self.begin()
        self.strip.show_fault(fault)

    def reject(self) -> None:
        """Closing while something is being done stops that first."""
        if self._work.is_going:
            self._cancel.set()
        else:
            super().reject()
