"""Language, colours and size of text: put on before the first words are shown, and changed while they are."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.paths import AppPaths
from kiosk.ui.language import SOURCE, SYSTEM, TRANSLATED, use_language
from kiosk.ui.style import THEMES, Theme
from kiosk.ui.wording import tr

if TYPE_CHECKING:  # what checks settings takes a quarter of a second to import: the window would wait for it
    from kiosk.settings import Settings

NAMES = frozenset({"language", "theme", "text_percent"})
_PERCENT = (100, 200)


@dataclass(frozen=True, slots=True)
class Looks:
    """The settings of these names."""

    language: str = SYSTEM
    theme: str = "system"
    text_percent: int = 100

    @classmethod
    def of(cls, settings: "Settings") -> "Looks":
        return cls(settings.language, settings.theme, settings.text_percent)

    @property
    def scale(self) -> float:
        return self.text_percent / 100

    def put_on(self, app: QApplication, theme: Theme) -> None:
        """Widgets that exist already keep their words and the room they took: make them anew."""
        self.speak(app)
        theme.choose(self.theme, scale=self.scale)

    def speak(self, app: QApplication) -> None:
        use_language(app, self.language)
        app.setApplicationDisplayName(tr("Kiosk"))


def first_looks(paths: AppPaths) -> Looks:
    """What the files of settings say, read within milliseconds; what can't be is as it comes.

    Policies of the registry follow once all settings are read: see Looks.of.
    """
    said = {**_read(paths.settings), **_read(paths.policy)}
    language, theme, percent = (said.get(name) for name in ("language", "theme", "text_percent"))
    least, most = _PERCENT
    return Looks(
        language if isinstance(language, str) and language in {SYSTEM, SOURCE, *TRANSLATED} else SYSTEM,
        theme if isinstance(theme, str) and theme in THEMES else "system",
        percent if isinstance(percent, int) and least <= percent <= most else least,
    )


def holds_screen(paths: AppPaths) -> bool:
    """Whether the files say that nobody may leave the screen, from its first sight on; policies follow."""
    return {**_read(paths.settings), **_read(paths.policy)}.get("kiosk_mode") is True


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}  # told by whoever reads all settings, in a moment
