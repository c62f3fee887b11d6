"""The People page: who is on the list; add someone, find someone, remove someone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.faults import Fault
from kiosk.ui.components import Button, column, frame, label, leave_out, row
from kiosk.ui.confirm import confirmed
from kiosk.ui.consent.words import standings_said
from kiosk.ui.enrol.person_details import PersonDetails
from kiosk.ui.enrol.ports import FaceBook
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.panel import Panel
from kiosk.ui.people_model import ROW, STANDING, PeopleTable
from kiosk.ui.ports import PeopleBook, PersonRow
from kiosk.ui.reading import Reading
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

_LINE, _SEARCH = 48, 120
_NARROW, _WIDE = 720, 960  # of the page: up to where names alone, and from where all, fit beside the details
_DETAILS, _DETAILS_MOST = 320, 0.45  # of the page, when the text is large


class PeoplePage(QWidget):
    """`add`, `import_list`, `import_photos`, `consent` and `credentials` ask for a dialog.

    `changed` once the list on disk is another.
    """

    add = Signal()
    import_list = Signal()
    import_photos = Signal()
    consent = Signal(object)
    credentials = Signal(object)
    enrol = Signal(object)
    changed = Signal()

    def __init__(self, theme: Theme, people: PeopleBook, faces: FaceBook) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._theme, self._people = theme, people
        self._table = PeopleTable()
        self._awaited = ""  # the id of who is to be chosen once the list has been read
        self.view = QTableView()
        self.search = QLineEdit(placeholderText=tr("Find a name or id"))
        self.search.setAccessibleName(tr("Find a name or id"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.strip = NoticeStrip(theme)
        self._reading = Reading(self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self.strip.show_fault)
        self.details = PersonDetails(theme, faces)
        self.details.enrol.connect(self.enrol)
        self.details.failed.connect(self.strip.show_fault)
        self.details.changed.connect(self.changed)
        self.consent_said = label("", wraps=True)
        self.remove = Button(theme, tr("Remove"), self._remove, icon_name="trash")
        self.see_consent = Button(theme, tr("Consent"), self._see_consent, icon_name="clipboard-list")
        self.see_credentials = Button(theme, tr("PIN and badge"), self._see_credentials, icon_name="id")
        self._add = Button(theme, tr("Add person"), self.add.emit, look="primary", icon_name="user-plus")
        self.bring_in = self._imports()
        self._title, self._count = label(tr("People"), "title"), label("", "faint")
        self._either = QStackedWidget()
        self.details.add_actions(self.see_consent, self.see_credentials, self.remove)
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Delete, self.view, self._remove)

    def _imports(self) -> Button:
        made = Button(self._theme, tr("Import"), lambda: None, look="menu", icon_name="file-import")
        menu = QMenu(made)
        menu.addAction(tr("A list of people"), self.import_list.emit)
        menu.addAction(tr("Photos of people"), self.import_photos.emit)
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        view = self.view
        view.setModel(self._table)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setAccessibleName(tr("People"))
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self._theme.px(_LINE))
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setHighlightSections(False)
        view.selectionModel().selectionChanged.connect(self._chosen_changed)
        empty = Panel(self._theme, look="")
        first = Button(
            self._theme, tr("Add the first person"), self.add.emit, look="primary", icon_name="user-plus"
        )
        whole = Button(self._theme, tr("Import a list"), self.import_list.emit, icon_name="file-import")
        empty.say(
            tr("Nobody is on the list yet"),
            tr("Bring in the school's list, or add someone from the camera or from photos you have."),
            icon_name="users",
            buttons=(first, whole),
        )
        self._either.addWidget(view)
        self._either.addWidget(empty)
        card = frame("card")
        card.setLayout(column(self._either, margin=SPACE[0]))
        tools = row(self._title, self._count, gap=SPACE[2])
        tools.addStretch(1)
        self.search.setMinimumWidth(_SEARCH)
        for widget in (self.search, self.bring_in, self._add):
            tools.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        page.setSpacing(SPACE[3])
        page.addLayout(tools)
        page.addWidget(self.consent_said)
        page.addWidget(self.strip)
        both = row(card, self.details, gap=SPACE[3])
        both.setStretch(0, 1)
        page.addLayout(both, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.details.setFixedWidth(min(self._theme.px(_DETAILS), round(_DETAILS_MOST * self.width())))
        self._fit_tools()
        self._fit_columns()

    def _fit_tools(self) -> None:
        line = (self._title, self._count, self.bring_in, self._add)
        leave_out((self._count, self._title), line, room=self.width() - 2 * SPACE[4] - _SEARCH)

    def _fit_columns(self) -> None:
        """Beside the details of one Person in a narrow window, leave out what the details say too."""
        room = self.width() if self.chosen is not None else self._theme.px(_WIDE)
        for place in range(1, self._table.columnCount()):
            least = _NARROW if place in STANDING else _WIDE
            self.view.setColumnHidden(place, room < self._theme.px(least))

    def fill(self) -> None:
        """Read the list from disk, a long one beside the screens; whoever is chosen stays so."""
        self._reading.stop()
        try:
            if self._people.is_small(None):
                self._show(self._people.rows())
            else:
                self._reading.start(lambda _work: self._people.rows_apart())
        except Fault as fault:
            self.strip.show_fault(fault)

    def _show(self, rows: Sequence[PersonRow]) -> None:
        before = self.chosen
        kept, self._awaited = self._awaited if before is None else before.person.id, ""
        self._table.fill(rows)
        self._count.setText(counted("%n person", "%n people", len(rows)) if rows else "")
        self._fit_tools()
        self._either.setCurrentIndex(0 if rows else 1)
        said = standings_said([row.standing for row in rows if row.standing is not None])
        self.consent_said.setText(said)
        self.consent_said.setVisible(bool(said))
        if kept:
            self.choose(kept)
        self._chosen_changed()

    def take_over(self, other: "PeoplePage") -> None:
        """Keep what is looked for, and who is chosen."""
        self.search.setText(other.search.text())
        chosen = other.chosen
        if chosen is not None:
            self._awaited = chosen.person.id
            self.choose(self._awaited)

    def choose(self, person_id: str) -> None:
        """Go to the line of this Person, if it is in sight."""
        place = self._table.place(person_id)
        if place is not None:
            # selectRow does nothing in a mirrored table
            self.view.setCurrentIndex(self._table.index(place, 0))

    def _find(self, text: str) -> None:
        self._table.search(text)

    @property
    def chosen(self) -> PersonRow | None:
        chosen = self.view.selectionModel().selectedRows()
        found = chosen[0].data(ROW) if chosen else None
        return found if isinstance(found, PersonRow) else None

    def _chosen_changed(self) -> None:
        self.see_consent.setEnabled(self.chosen is not None)
        self.see_credentials.setEnabled(self.chosen is not None)
        chosen = self.chosen
        self.remove.setEnabled(chosen is not None)
        self.details.show_person(None if chosen is None else chosen.person)
        self._fit_columns()

    def _see_credentials(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.credentials.emit(chosen.person)

    def _see_consent(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.consent.emit(chosen.person)

    def _remove(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        name = chosen.person.full_name
        templates = counted("%n template", "%n templates", chosen.templates)
        button = tr("Remove {name} and {templates}").format(name=name, templates=templates)
        why = tr("{name} leaves the list, and the camera will not know them any more.").format(name=name)
        if not confirmed(self, self._theme, why=why, button=button):
            return
        try:
            self._people.remove(chosen.person.id)
        except Fault as fault:
            self.strip.show_fault(fault)
        self.fill()
        self.changed.emit()
