"""The theme: follows the system's colours and contrast, and dresses the whole program."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from kiosk.ui.palette import BODY, CONTRAST, DARK, LIGHT, Palette
from kiosk.ui.sheet import style_sheet

THEMES = {"system": None, "light": LIGHT, "dark": DARK, "contrast": CONTRAST}


class Theme(QObject):
    """The palette and text scale in force; `changed` when either is another.

    `choice` is one of THEMES; "system" goes by the computer's colours and contrast, also when they change.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, choice: str = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self.scale = scale
        self._choice = choice
        self.palette = LIGHT
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow_system)
        self.use(self._wanted())

    def choose(self, choice: str, *, scale: float) -> None:
        """Go by this one of THEMES from now on."""
        self._choice = choice
        palette = self._wanted()
        if (palette, scale) != (self.palette, self.scale):
            self.use(palette, scale=scale)

    def follow_system(self) -> None:
        self.choose(self._choice, scale=self.scale)

    def _wanted(self) -> Palette:
        chosen = THEMES[self._choice]
        if chosen is not None:
            return chosen
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def use(self, palette: Palette, *, scale: float | None = None) -> None:
        self.palette = palette
        self.scale = self.scale if scale is None else scale
        self._app.setPalette(_qt_palette(palette))
        self._app.setFont(self.font(BODY))
        # Where one sheet follows another, Qt dresses each widget once for every one that it lies in. Both
        # calls belong in one turn of the event loop: over widgets that were made in between, Qt crashes.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(palette, self.scale))
        self.changed.emit()

    def px(self, size: int) -> int:
        """A type size or height of the tokens in pixels at the present text scale."""
        return round(size * self.scale)

    def font(self, size: int, *, bold: bool = False, tabular: bool = False) -> QFont:
        font = QFont(self._app.font())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


def _qt_palette(colours: Palette) -> QPalette:
    found = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, colours.page),
        (QPalette.ColorRole.WindowText, colours.ink),
        (QPalette.ColorRole.Base, colours.surface),
        (QPalette.ColorRole.AlternateBase, colours.raised),
        (QPalette.ColorRole.Text, colours.ink),
        (QPalette.ColorRole.Button, colours.raised),
        (QPalette.ColorRole.ButtonText, colours.ink),
        (QPalette.ColorRole.PlaceholderText, colours.faint),
        (QPalette.ColorRole.Highlight, colours.accent.fill),
        (QPalette.ColorRole.HighlightedText, colours.accent.on_fill),
        (QPalette.ColorRole.ToolTipBase, colours.raised),
        (QPalette.ColorRole.ToolTipText, colours.ink),
    ):
        found.setColor(role, QColor(colour))
    return found
