"""The help: pages at the side, what one reads beside them, and a search over all."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QWidget,
)

from kiosk.ui.components import Button, column, label, row
from kiosk.ui.help.pages import HelpPage, Section, found, load_pages
from kiosk.ui.help.reader import Reader
from kiosk.ui.language import SOURCE, language_here
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

_WIDTH, _HEIGHT, _SIDE = 980, 640, 260
_SECTION = int(Qt.ItemDataRole.UserRole) + 1


class HelpDialog(QDialog):
    """`folder` is that of the docs. Links lead to its pages only, for a kiosk opens no browser."""

    def __init__(self, theme: Theme, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self._folder, self._pages = folder, load_pages(folder, language=language_here())
        self.search = QLineEdit(placeholderText=tr("Find in the help"))
        self.search.setAccessibleName(tr("Find in the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.said = label("", "faint", wraps=True)
        self.text = Reader()
        self.text.setAccessibleName(tr("Help"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self._lay_out(theme, parent.window().size())
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self._now = ""
        self._find("")

    def _lay_out(self, theme: Theme, room: QSize) -> None:
        side = QWidget()
        side.setLayout(column(self.search, self.said, self.list))
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(side)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setSizes([theme.px(_SIDE), theme.px(_WIDTH - _SIDE)])
        close = row()
        if language_here() != SOURCE:
            close.addWidget(label(tr("Most of the help is written in English."), "faint"))
        close.addStretch(1)
        close.addWidget(Button(theme, tr("Close"), self.accept))
        box = column(both, margin=SPACE[3])
        box.setStretch(0, 1)
        box.addLayout(close)
        self.setLayout(box)
        self.resize(min(theme.px(_WIDTH), room.width()), min(theme.px(_HEIGHT), room.height()))

    def open_page(self, name: str) -> None:
        """Show the page of this file name, if it is one of the help's."""
        page = next((page for page in self._pages if page.name == name), None)
        if page is not None:
            self._show(page, "")

    def _find(self, wanted: str) -> None:
        hits = found(self._pages, wanted)
        sections = hits if wanted.strip() else [Section(page.name, page.title, "") for page in self._pages]
        self.said.setText(counted("%n place found", "%n places found", len(hits)) if wanted.strip() else "")
        self.said.setVisible(bool(wanted.strip()))
        self.list.clear()
        for section in sections:
            page = next(page for page in self._pages if page.name == section.page)
            item = QListWidgetItem(
                section.title if section.title == page.title else f"{section.title} · {page.title}"
            )
            item.setData(_SECTION, section)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        section = None if item is None else item.data(_SECTION)
        if isinstance(section, Section):
            page = next(page for page in self._pages if page.name == section.page)
            self._show(page, "" if section.title == page.title else section.title)

    def _show(self, page: HelpPage, heading: str) -> None:
        self.text.setSearchPaths([str((self._folder / page.name).parent)])
        self.text.read(page.text)
        if heading and self.text.find(heading):
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() + self.text.cursorRect().top() - SPACE[3])
            self.text.moveCursor(QTextCursor.MoveOperation.EndOfLine)  # nothing stays selected
        self._now = page.name

    def _follow(self, link: QUrl) -> None:
        target = ((self._folder / self._now).parent / link.path()).resolve()
        if target.is_relative_to(self._folder):
            self.open_page(target.relative_to(self._folder).as_posix())
