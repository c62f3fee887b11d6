"""The dialog by which many people are enrolled from photos, one step after another."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.photo_outcomes import PhotoImportReport
from kiosk.domain.work import Work
from kiosk.ui.components import Button
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.panel import Panel
from kiosk.ui.photo_import.outcome_view import OutcomeView
from kiosk.ui.photo_import.ports import PhotoBook
from kiosk.ui.reading import Reading
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

_WIDTH, _HEIGHT = 1040, 640
_KINDS = "*.zip *.csv *.tsv *.txt"
_READING_SECONDS = 30.0


class PhotoImportDialog(QDialog):
    """`changed` once people are known by other photos than before."""

    changed = Signal()

    def __init__(self, theme: Theme, photos: PhotoBook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import photos"))
        self._theme, self._photos = theme, photos
        self._source = Path()
        self._report: PhotoImportReport | None = None
        self._numbers: list[int] = []
        self._cancel = Event()
        self._take: Callable[[object], None] = lambda _found: None
        self.strip = NoticeStrip(theme)
        self.panel = Panel(theme, look="")
        self.outcomes = OutcomeView(theme)
        self.pages = QStackedWidget()
        self._work = Reading(self)
        self._work.done.connect(self._took)
        self._work.failed.connect(self._fail)
        self._work.told.connect(self._tell)
        self._lay_out()
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
        self.begin()

    def _lay_out(self) -> None:
        self.panel.progress.setRange(0, 1000)
        for page in (self.panel, self.outcomes):
            self.pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        box.setSpacing(SPACE[3])
        box.addWidget(self.strip)
        box.addWidget(self.pages, 1)

    def begin(self) -> None:
        """Ask for the photos."""
        self._report, self._numbers = None, []
        folder = Button(
            self._theme, tr("Choose a folder"), self._ask_folder, look="primary", icon_name="photo-plus"
        )
        file = Button(self._theme, tr("Choose a file"), self._ask_file)
        self._say(
            tr("Enrol people from photos"),
            tr(
                "A folder or ZIP file with photos named by id, number or name, or a CSV file that names "
                "them. Nobody is enrolled without consent. Nothing is written before you have seen what "
                "would become of each photo."
            ),
            "photo-plus",
            (folder, file),
        )

    def _say(
        self, text: str, small: str, icon_name: str, buttons: tuple[Button, ...], tone: Tone = Tone.NEUTRAL
    ) -> None:
        self.panel.progress.hide()
        self.panel.say(text, small, icon_name=icon_name, tone=tone, buttons=buttons)
        self.pages.setCurrentWidget(self.panel)

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose a folder"))
        if path:
            self.open_photos(Path(path))

    def _ask_file(self) -> None:
        kinds = tr("Photos ({kinds})").format(kinds=_KINDS)
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", kinds)
        if path:
            self.open_photos(Path(path))

    def open_photos(self, source: Path) -> None:
        """Look at every photo of the folder or file, and show what would become of it."""
        self._source = source
        self._start(tr("Looking at the photos…"), partial(self._photos.look_at, source), self._show_rehearsal)

    def _show_rehearsal(self, report: object) -> None:
        assert isinstance(report, PhotoImportReport)  # noqa: S101 - of the job that was started
        if not report.whole:
            self.begin()
            self.strip.inform(tr("Stopped. Nothing was written."))
            return
        self._report = report
        people = report.people
        said = counted("Enrol %n person", "Enrol %n people", people) if people else tr("Nobody to enrol")
        enrol = Button(self._theme, said, self._enrol, look="primary", icon_name="check")
        enrol.setEnabled(people > 0)
        back = Button(self._theme, tr("Choose other photos"), self.begin)
        self.outcomes.show_report(report, rehearsed=True, back=back, onward=(self._save_button(), enrol))
        self.pages.setCurrentWidget(self.outcomes)

    def _enrol(self) -> None:
        take_in = partial(self._photos.take_in, self._source)
        self._start(tr("Enrolling from the photos…"), take_in, self._show_result)

    def _show_result(self, report: object) -> None:
        assert isinstance(report, PhotoImportReport)  # noqa: S101 - of the job that was started
        if self._numbers and self._report is not None:
            report = report.going_on_from(self._report)
        if report.number is not None:
            self._numbers.append(report.number)
            self.changed.emit()
        self._report = report
        undo = Button(self._theme, tr("Undo"), self._undo, icon_name="arrow-back-up")
        undo.setEnabled(bool(self._numbers))
        look = "primary" if report.whole else ""
        onward = [
            self._save_button(),
            Button(self._theme, tr("Done"), self.accept, look=look, icon_name="check"),
        ]
        if not report.whole:
            onward.append(
                Button(self._theme, tr("Go on"), self._enrol, look="primary", icon_name="player-play")
            )
        self.outcomes.show_report(report, rehearsed=False, back=undo, onward=onward)
        self.pages.setCurrentWidget(self.outcomes)

    def _undo(self) -> None:
        numbers = tuple(self._numbers)
        self._start(tr("Undoing the import…"), lambda _work: self._photos.undo(numbers), self._show_undone)

    def _show_undone(self, gone: object) -> None:
        assert isinstance(gone, int)  # noqa: S101 - of the job that was started
        self._report, self._numbers = None, []
        self.changed.emit()
        finish = Button(self._theme, tr("Done"), self.accept, look="primary", icon_name="check")
        again = Button(self._theme, tr("Choose other photos"), self.begin)
        small = counted("%n photo is forgotten.", "%n photos are forgotten.", gone)
        self._say(tr("The import was undone"), small, "check", (again, finish), Tone.SUCCESS)

    def _save_button(self) -> Button:
        name = tr("Save a report, which shows faces, as a page and a table")
        return Button(self._theme, tr("Save report"), self._ask_report, icon_name="device-floppy", name=name)

    def _ask_report(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose a folder for the report, which shows faces"))
        if path:
            self.save_report(Path(path))

    def save_report(self, folder: Path) -> None:
        """Write what became of each photo into the folder, as a page and as a table."""
        report, name = self._report, self._source.stem
        assert report is not None  # noqa: S101 - the button is shown for one
        self._start(
            tr("Saving the report…"),
            lambda _work: self._photos.write_report(folder, name, report),
            self._tell_report,
        )

    def _tell_report(self, page: object) -> None:
        assert isinstance(page, Path)  # noqa: S101 - of the job that was started
        self.pages.setCurrentWidget(self.outcomes)
        said = tr("Saved as {page}. It shows faces: delete it when the photos are put right.")
        self.strip.inform(said.format(page=page), seconds=_READING_SECONDS)

    def _start(self, said: str, job: Callable[[Work], object], take: Callable[[object], None]) -> None:
        """Do it off this thread. Cancelling waits for its end, for only then it is known what was written."""
        cancel = self._cancel = Event()

        def stoppable(work: Work) -> object:
            return job(Work(tell=work.tell, stop=lambda: cancel.is_set() or work.stop()))

        self._take = take
        self.strip.hide()
        self._say(said, "", "refresh", (Button(self._theme, tr("Cancel"), cancel.set),))
        self.panel.progress.setValue(0)
        self.panel.progress.show()
        self._work.start(stoppable)

    def _tell(self, step: str, part: float) -> None:
        del step
        self.panel.progress.setValue(round(1000 * part))

    def _took(self, found: object) -> None:
        self._take(found)

    def _fail(self, fault: Fault) -> None:
        """Back to what was in sight before."""
        if self._report is None:
            self.begin()
        else:
            self.pages.setCurrentWidget(self.outcomes)
            self.changed.emit()  # some people may have been enrolled before it failed
        self.strip.show_fault(fault)

    def reject(self) -> None:
        """Closing while something is being done stops that first."""
        if self._work.is_going:
            self._cancel.set()
        else:
            super().reject()
