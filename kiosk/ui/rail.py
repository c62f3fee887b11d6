"""The rail at the side, for staff: the pages that there are."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton

from kiosk.ui.components import column
from kiosk.ui.icons import icon
from kiosk.ui.pages import Page
from kiosk.ui.palette import SPACE, TARGET
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_WIDTH, _HEIGHT, _ICON = 108, 68, 24
_WORDED = 52  # the least height that icon and word need


class RailButton(QToolButton):
    """An icon with its word below."""

    def __init__(self, theme: Theme, text: str, icon_name: str) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon_name
        self.setText(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._redraw)
        theme.changed.connect(self._redraw)
        self._redraw()

    def use_icon(self, name: str) -> None:
        self._icon_name = name
        self._redraw()

    def _redraw(self) -> None:
        palette, side = self._theme.palette, self._theme.px(_ICON)
        self.setIconSize(QSize(side, side))
        self.setIcon(icon(self._icon_name, palette.accent.ink if self.isChecked() else palette.faint, side))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(_HEIGHT))

    @property
    def is_worded(self) -> bool:
        """Whether there is room for the word; else the icon stands alone, and the word is its tooltip."""
        return self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().height() >= self._theme.px(_WORDED)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextUnderIcon if roomy else style.ToolButtonIconOnly)


class Rail(QFrame):
    """`chosen` gives the page's number, from the top."""

    chosen = Signal(int)
    settings = Signal()
    help = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self._theme = theme
        box = self._box = column(margin=SPACE[1], gap=SPACE[0])
        self._group = QButtonGroup(self)
        pages = {
            Page.LESSON: (tr("Lesson"), "school"),
            Page.REGISTER: (tr("Register"), "clipboard-list"),
            Page.PEOPLE: (tr("People"), "users"),
            Page.REPORTS: (tr("Reports"), "chart-bar"),
            Page.DIAGNOSTICS: (tr("Diagnostics"), "activity"),
        }
        for page, (text, icon_name) in pages.items():
            button = RailButton(theme, text, icon_name)
            button.setCheckable(True)
            self._group.addButton(button, page)
            box.addWidget(button)
        box.addStretch(1)
        self._settings = self._way(tr("Settings"), "settings", self.settings)
        self._way(tr("Help"), "help-circle", self.help)
        self.setLayout(box)
        self._group.idClicked.connect(self.chosen)
        self.select(Page.LESSON)
        theme.changed.connect(self._redraw)
        self._redraw()

    def _way(self, text: str, icon_name: str, asked: SignalInstance) -> RailButton:
        button = RailButton(self._theme, text, icon_name)
        button.clicked.connect(asked)
        self._box.addWidget(button)
        return button

    def offer_way_out(self, leave: Callable[[], None]) -> None:
        """In the demo there is a button that leads out of it, and nothing is set there that would hold."""
        self._settings.hide()
        out = RailButton(self._theme, tr("End demo"), "x")
        out.clicked.connect(lambda _checked=False: leave())
        self._box.addWidget(out)

    def add_below(self, button: RailButton) -> None:
        """One more button, below the others."""
        self._box.addWidget(button)

    def select(self, page: Page) -> None:
        self._group.button(page).setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        """As wide as the longest word, and narrow where there is room for icons alone."""
        buttons = [each for each in self.findChildren(RailButton) if each.isVisibleTo(self)]
        worded = all(each.is_worded for each in buttons)
        widest = max(each.sizeHint().width() for each in buttons) + 2 * SPACE[1]
        widest += self.width() - self.contentsRect().width()  # its line
        least = self._theme.px(_WIDTH) if worded else TARGET + 4 * SPACE[1]
        self.setFixedWidth(max(least, widest))
        self._box.setGeometry(self.contentsRect())  # of a resize within another, Qt lays out only the first
