"""What the kiosk is, what it is made of, and where it keeps things."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QTextBrowser, QWidget

from kiosk.ui.components import Button, column, frame, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.settings.ports import AboutKiosk
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_TEXT = 320


class AboutPage(QScrollArea):
    """`copy` puts what a helper needs to know on the clipboard."""

    def __init__(self, theme: Theme, about: AboutKiosk, copy: Callable[[], None]) -> None:
        super().__init__()
        self._about = about
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.licences = QTextBrowser(openExternalLinks=True)
        self.licences.setAccessibleName(tr("Licences"))
        self.licences.setMinimumHeight(theme.px(_TEXT))
        self.licences.setMarkdown(self._licences())
        self.copied = label("", "faint", wraps=True)
        self.copy = Button(theme, tr("Copy for support"), lambda: self._copy(copy))
        folder = Button(theme, tr("Open the folder"), self._open_folder)
        tools = row(self.copy, folder, self.copied)
        tools.setStretch(2, 1)
        facts = frame("card")
        inside = column(margin=SPACE[4], gap=SPACE[3])
        inside.addLayout(self._facts())
        inside.addLayout(tools)
        facts.setLayout(inside)
        page = QWidget()
        box = column(label(tr("About and licences"), "title"), facts, margin=SPACE[4], gap=SPACE[3])
        box.addWidget(label(tr("Licences"), "heading"))
        box.addWidget(self.licences, 1)
        page.setLayout(box)
        self.setWidget(page)

    def _facts(self) -> QFormLayout:
        about = self._about
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE[4])
        form.setVerticalSpacing(SPACE[2])
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in (
            (tr("Version"), about.version),
            (tr("Model pack"), about.pack or tr("none: nobody is known by face")),
            (tr("Its licence"), about.pack_licence or "—"),
            (tr("Everything is kept in"), str(about.data)),
        ):
            form.addRow(label(name, "faint"), label(value, wraps=True))
        return form

    def _licences(self) -> str:
        try:
            return self._about.licences.read_text("utf-8")
        except OSError:
            return tr("The list of licences is missing: {file}").format(file=self._about.licences)

    def _copy(self, copy: Callable[[], None]) -> None:
        copy()
        self.copied.setText(tr("Copied. It has figures, and nobody's name."))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._about.data)))
