"""Writing registers into a file: which days, of whom, in which format, and where to."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from kiosk.domain.faults import Fault
from kiosk.exchange.reports.formats import PAPERS, PRINTED, Format
from kiosk.exchange.reports.order import Order, file_name
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.confirm import confirmed
from kiosk.ui.export_job import ExportJob
from kiosk.ui.export_ports import ExportDoor
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr, worded

_PARTS = 1000  # of the progress bar
_PAPER_NAMES = {"a4": "A4", "letter": "Letter"}


class ExportDialog(QDialog):
    """Stays open until it is closed, so that several files can be written."""

    def __init__(self, theme: Theme, door: ExportDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Write registers into a file"))
        self._theme, self._door = theme, door
        self._job: ExportJob | None = None
        self.spans, self.classes, self.formats, self.paper = (
            QComboBox(),
            QComboBox(),
            QComboBox(),
            QComboBox(),
        )
        self.first, self.last = QDateEdit(), QDateEdit()
        self.target = QLineEdit()
        self.progress = QProgressBar()
        self.said = label("", wraps=True)
        self.choose = Button(theme, tr("Choose…"), self._choose)
        self.open_folder = Button(theme, tr("Open folder"), self._open_folder)
        self.cancel = Button(theme, tr("Close"), self.reject)
        self.write = Button(theme, tr("Write file"), self._write, look="primary", icon_name="device-floppy")
        self.write.setDefault(True)
        self._lay_out()
        self._offer()
        self._connect()
        self._use_span()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[2])
        lines = (
            (tr("Days"), (self.spans,)),
            (tr("From"), (self.first, label(tr("to"), "faint"), self.last)),
            (tr("Class"), (self.classes,)),
            (tr("Format"), (self.formats, self.paper)),
            (tr("File"), (self.target, self.choose)),
        )
        for place, (text, widgets) in enumerate(lines):
            name = label(text)
            name.setBuddy(widgets[0])
            grid.addWidget(name, place, 0)
            line = row(*widgets)
            if widgets[0] is self.first:
                line.addStretch(1)
            grid.addLayout(line, place, 1)
        grid.setColumnStretch(1, 1)
        names = (tr("First day"), tr("Last day"), tr("Paper"))
        for widget, name in zip((self.first, self.last, self.paper), names, strict=True):
            widget.setAccessibleName(name)
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
        self.progress.setRange(0, _PARTS)
        self.progress.setTextVisible(False)
        buttons = row(self.cancel, self.open_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.write)
        box = column(label(tr("Write registers into a file"), "heading"), margin=SPACE[4], gap=SPACE[3])
        box.addLayout(grid)
        box.addWidget(self.progress)
        box.addWidget(self.said)
        box.addStretch(1)
        box.addLayout(buttons)
        self.setLayout(box)
        self.setMinimumWidth(self._theme.px(620))
        self.open_folder.hide()
        self._show_running(running=False)

    def _offer(self) -> None:
        today = QDate.currentDate()
        monday = today.addDays(1 - today.dayOfWeek())
        self.spans.addItem(tr("Today"), (today, today))
        self.spans.addItem(tr("This week"), (monday, monday.addDays(6)))
        self.spans.addItem(tr("Last week"), (monday.addDays(-7), monday.addDays(-1)))
        self.classes.addItem(tr("Whole school"), None)
        for paper in PAPERS:
            self.paper.addItem(_PAPER_NAMES[paper], paper)
        try:
            for term in reversed(self._door.terms()):
                self.spans.addItem(term.title, (_qdate(term.starts_on), _qdate(term.ends_on)))
            for each in self._door.classes():
                self.classes.addItem(each.title, each.id)
            for each in self._door.formats():
                self.formats.addItem(worded(each.title), each)
            self._say("\n".join(map(worded, self._door.remarks())))
        except Fault as fault:
            self._say(worded(fault.sentence))
        self.spans.addItem(tr("Other days"), None)
        self.spans.setCurrentIndex(1)

    def _connect(self) -> None:
        self.spans.currentIndexChanged.connect(self._use_span)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._name_file)
        for box in (self.classes, self.formats):
            box.currentIndexChanged.connect(self._name_file)

    def _use_span(self) -> None:
        days = self.spans.currentData()
        for edit, place in ((self.first, 0), (self.last, 1)):
            edit.setEnabled(days is None)
            if days is not None:
                edit.setDate(days[place])
        self._name_file()

    @property
    def _format(self) -> Format | None:
        found = self.formats.currentData()
        return found if isinstance(found, Format) else None

    @property
    def _days(self) -> tuple[date, date]:
        return _date(self.first.date()), _date(self.last.date())

    def _name_file(self) -> None:
        """Call the file by what will be in it, in the folder that was chosen last."""
        chosen = self._format
        self.write.setEnabled(chosen is not None)
        self.paper.setVisible(chosen is not None and chosen.id == PRINTED)
        if chosen is None:
            return
        title = self.classes.currentText() if self.classes.currentData() else ""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(self.target.text()).parent if self.target.text() else Path(documents)
        self.target.setText(str(folder / file_name(*self._days, chosen.suffix, class_title=title)))

    def _choose(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            tr("Write registers into a file"),
            self.target.text(),
            options=QFileDialog.Option.DontConfirmOverwrite,  # `_write` asks
        )
        if path:
            self.target.setText(path)

    def _may_write(self, target: Path) -> bool:
        """Ask, where there is such a file already."""
        if not target.exists():
            return True
        why = tr("{file} is there already.").format(file=target)
        return confirmed(self, self._theme, why=why, button=tr("Replace {file}").format(file=target.name))

    def _write(self) -> None:
        chosen, target = self._format, Path(self.target.text().strip())
        if chosen is None or not self._may_write(target):
            return
        first, last = self._days
        order = Order(
            first,
            last,
            chosen.id,
            target,
            class_id=self.classes.currentData(),
            paper=str(self.paper.currentData()),
            replace=target.exists(),
        )
        job = self._job = ExportJob(self._door.job(order))
        job.told.connect(self._show_progress)
        job.written.connect(self._show_written)
        job.failed.connect(self._show_fault)
        job.cancelled.connect(self._show_cancelled)
        self._say(tr("Writing…"))
        self._show_running(running=True)
        job.start()

    def reject(self) -> None:
        """Stop the job, or close if there is none."""
        if self._job is not None:
            self._say(tr("Stopping…"))
            self._job.stop()
            return
        super().reject()

    def _show_progress(self, part: float) -> None:
        self.progress.setValue(round(_PARTS * part))

    def _show_written(self, lessons: int) -> None:
        what = counted("%n lesson", "%n lessons", lessons)
        self._end(tr("{file} has {what}.").format(file=Path(self.target.text()).name, what=what))
        self.open_folder.show()

    def _show_fault(self, fault: Fault) -> None:
        self._end(worded(fault.sentence))

    def _show_cancelled(self) -> None:
        self._end(tr("Stopped. No file was written."))

    def _end(self, text: str) -> None:
        self._job = None
        self._say(text)
        self._show_running(running=False)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _show_running(self, *, running: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(running)
        self.cancel.setText(tr("Cancel") if running else tr("Close"))
        for widget in (
            self.spans,
            self.classes,
            self.formats,
            self.paper,
            self.target,
            self.choose,
            self.write,
        ):
            widget.setEnabled(not running)
        for edit in (self.first, self.last):
            edit.setEnabled(not running and self.spans.currentData() is None)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.target.text()).parent)))


def show_export(theme: Theme, door: ExportDoor, parent: QWidget) -> None:
    """Open the dialog over `parent`."""
    dialog = ExportDialog(theme, door, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
