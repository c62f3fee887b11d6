"""The settings: sections at the side, a search over all of them, and one button that keeps the changes."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.settings.model import SECTIONS
from kiosk.ui.components import Button, column, frame, label, row
from kiosk.ui.confirm import confirmed
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.ports import Doors
from kiosk.ui.settings.about_page import AboutPage
from kiosk.ui.settings.camera_panel import CameraPanel
from kiosk.ui.settings.contents import ABOUT, Contents
from kiosk.ui.settings.draft import Draft
from kiosk.ui.settings.pages import PageMaker, asked
from kiosk.ui.settings.section_page import SectionPage
from kiosk.ui.settings.words import is_found
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

_WIDTH, _HEIGHT, _OF_WINDOW = 1040, 720, 0.95
_SIDE = 0.36  # of the window, at most


class SettingsDialog(QDialog):
    """Nothing holds before it is saved, and then all of it. Pages are made when they are first looked at.

    `copy` puts what a helper needs to know on the clipboard. `page_shown` when another page is in sight.
    """

    page_shown = Signal()

    def __init__(self, theme: Theme, doors: Doors, parent: QWidget, *, copy: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._theme, self._doors, self._copy = theme, doors, copy
        self.draft = Draft(doors.settings.loaded())
        self.contents = Contents(theme)
        self._maker = PageMaker(theme, doors, self.draft, self)
        self._pages: dict[int, SectionPage] = {}
        self._stack = QStackedWidget()
        self.strip = NoticeStrip(theme)
        self.said = label("", "faint", wraps=True)
        self.save = Button(theme, "", self._save, look="primary", icon_name="check")
        self._cancel = Button(theme, tr("Cancel"), self.ask_to_close)
        self._lay_out(parent)
        self._maker.measure.connect(self._measure)
        self.contents.chosen.connect(self.show_page)
        self.contents.searched.connect(self._search)
        self._weigh()
        self.contents.search.setFocus()
        QTimer.singleShot(
            0, self, self._begin
        )  # a page takes as long to make as the rest: one after the other

    def _begin(self) -> None:
        if self.contents.list.currentRow() < 0:
            self.contents.choose(0)

    def _lay_out(self, parent: QWidget) -> None:
        foot = row(self.said, self._cancel, self.save, gap=SPACE[2])
        foot.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        foot.setStretch(0, 1)
        bar = frame("bar")
        bar.setLayout(foot)
        right = column(self._stack, self.strip, gap=0)
        right.setStretch(0, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.contents)
        middle.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(middle, 1)
        box.addWidget(frame("rule"))
        box.addWidget(bar)
        window = parent.window().size() * _OF_WINDOW
        self.contents.setFixedWidth(min(self.contents.minimumWidth(), round(window.width() * _SIDE)))
        self.resize(
            min(self._theme.px(_WIDTH), window.width()), min(self._theme.px(_HEIGHT), window.height())
        )

    def page(self, number: int) -> SectionPage:
        """That of one of the SECTIONS."""
        if number not in self._pages:
            page = self._pages[number] = self._maker.page(number)
            page.changed.connect(self._weigh)
            self._add(page)
            if self.contents.search.text():
                self._mark(page, self.contents.search.text())
        return self._pages[number]

    def _add(self, page: QWidget) -> None:
        """Tab leads through what is made now before it leads to the buttons below."""
        self._stack.addWidget(page)
        parts = [part for part in page.findChildren(QWidget) if part.window() is self]  # no lists that open
        inside = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise([self.contents.list, *inside, self._cancel, self.save]):
            self.setTabOrder(before, after)

    def show_page(self, number: int) -> None:
        self._stack.setCurrentWidget(self.page(number) if number < ABOUT else self._about())
        self.page_shown.emit()

    @property
    def camera(self) -> CameraPanel | None:
        """The camera's live picture, once its page was made."""
        return self._maker.camera

    def _about(self) -> AboutPage:
        page = self._stack.findChild(AboutPage)
        if page is None:
            page = AboutPage(self._theme, self._doors.about, self._copy)
            self._add(page)
        return page

    def _search(self, wanted: str) -> None:
        """Show what was found, and the first section with anything of it."""
        if not wanted.strip():
            self.contents.show_found(None)
        else:
            counts = [
                sum(is_found(each, self._maker.choices(each), wanted) for each in asked(number))
                for number in range(len(SECTIONS))
            ]
            self.contents.show_found(counts)
        for page in self._pages.values():
            self._mark(page, wanted)

    def _mark(self, page: SectionPage, wanted: str) -> None:
        page.search(lambda each: is_found(each, self._maker.choices(each), wanted), wanted.split())

    def _weigh(self) -> None:
        """What the draft has now, and what saving it means."""
        complaints, count = self.draft.complaints(), len(self.draft.changes)
        for page in self._pages.values():
            page.show_complaints(complaints)
        self.save.setEnabled(bool(count) and not complaints)
        self.save.setText(counted("Save %n change", "Save %n changes", count) if count else tr("Save"))
        self.said.setText(self._meaning(bool(complaints)))

    def _meaning(self, complained: bool) -> str:  # noqa: FBT001 - the one thing it depends on
        if complained:
            return tr(
                "Something can't be as it is now; it is marked on its page. Nothing is saved until then."
            )
        if self.draft.starts_anew():
            return tr(
                "For this the kiosk starts anew, which takes two seconds. A lesson in progress goes on."
            )
        return tr("These changes hold at once.") if self.draft.changes else ""

    def _save(self) -> None:
        try:
            self._doors.settings.save(self.draft.changes)
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        self.accept()

    def ask_to_close(self) -> None:
        """Close, once it is clear that what was changed may be forgotten."""
        if self._may_close():
            self.reject()

    def _measure(self) -> None:
        if self._may_close():
            self.reject()
            self._doors.measure()

    def _may_close(self) -> bool:
        count = len(self.draft.changes)
        why = counted("%n change is not saved.", "%n changes are not saved.", count)
        return not count or confirmed(self, self._theme, why=why, button=tr("Close without saving"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_close()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # saves nothing by mistake
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.ask_to_close()
