"""The codes of a lesson beside its roll, each with its key, and what else can be done with who is chosen."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QScrollArea, QSizePolicy, QWidget

from kiosk.domain.codes import Code, CodeSet
from kiosk.ui.components import Button, column, label
from kiosk.ui.icons import icon
from kiosk.ui.marks import ROLL
from kiosk.ui.palette import SPACE, TARGET
from kiosk.ui.register.words import code_title
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_CODE = int(Qt.ItemDataRole.UserRole) + 1
_ICON, _WIDTH, _MOST = 20, 248, 0.36  # of the view's width, when the text is large


class CodeList(QListWidget):
    """`chosen` gives a Code; type its letters to find it, Enter sets it, `left` leads back to the roll."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "plain")
        self.setAccessibleName(tr("Codes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._redraw)

    def show_codes(self, codes: CodeSet) -> None:
        self.clear()
        for code in codes.codes:
            item = QListWidgetItem(f"{code.id}   {code_title(code)}")
            item.setData(_CODE, code)
            item.setToolTip(_told(code))
            self.addItem(item)
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.key() == back:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        code = index.data(_CODE)
        if isinstance(code, Code):
            self.chosen.emit(code)

    def _redraw(self) -> None:
        side = self._theme.px(_ICON)
        self.setIconSize(QSize(side, side))
        for place in range(self.count()):
            code = self.item(place).data(_CODE)
            look = ROLL[code.state]
            self.item(place).setIcon(icon(look.icon, self._theme.palette.shade(look.tone).ink, side))


class CodePanel(QFrame):
    """`chosen` gives a Code for whoever is selected."""

    chosen = Signal(object)
    left = Signal()
    take_back = Signal()
    story = Signal()
    lock = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self.list = CodeList(theme)
        self.list.chosen.connect(self.chosen)
        self.list.left.connect(self.left)
        self.back = Button(theme, tr("Take back"), self.take_back.emit, icon_name="x")
        self.back.setToolTip(tr("Backspace: as if nothing had been set by hand"))
        self.details = Button(theme, tr("Story"), self.story.emit, icon_name="history")
        self.details.setToolTip(tr("Enter: what happened, when, and who did it"))
        self.locks = Button(theme, "", self.lock.emit, icon_name="lock")
        for button in (self.back, self.details, self.locks):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_lock(locked=False, may=False)
        buttons = (self.back, self.details, self.locks)
        self.list.setMinimumHeight(2 * TARGET)
        inside = QWidget()
        inside.setLayout(
            column(label(tr("Codes"), "heading"), self.list, *buttons, margin=SPACE[2], gap=SPACE[1])
        )
        scrolls = QScrollArea()  # for a low window with large text
        scrolls.setWidgetResizable(True)
        scrolls.setFrameShape(QFrame.Shape.NoFrame)
        scrolls.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolls.setWidget(inside)
        self.setLayout(column(scrolls))

    def show_lock(self, *, locked: bool, may: bool) -> None:
        """Offer the office to lock the register, or to open it again."""
        self.locks.setVisible(may)
        self.locks.setText(tr("Open register again") if locked else tr("Lock register"))
        self.locks.use_icon("lock-open" if locked else "lock")

    def fit(self, width: int) -> None:
        """Take the room that there is beside a roll of this width."""
        self.setFixedWidth(min(self._theme.px(_WIDTH), round(width * _MOST)))


def _told(code: Code) -> str:
    title = code_title(code)
    return tr("{title}. Needs a reason.").format(title=title) if code.needs_reason else title


def code_for(text: str, codes: CodeSet) -> Code | None:
    """The Code whose id this key is, letter case aside if need be; None for a key that is no code's."""
    exact = codes.find(text)
    folded = text.casefold()
    return exact or next((code for code in codes.codes if code.id.casefold() == folded), None)
