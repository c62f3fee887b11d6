"""What was changed in the dialog and is not saved yet."""

from collections.abc import Mapping

from kiosk.settings import LoadedSettings, SettingValue
from kiosk.settings.about import Effect
from kiosk.settings.table import ROWS, complaints
from kiosk.ui.settings.ports import Changes


class Draft:
    """Changes upon the settings as they were loaded; None is for as it comes."""

    def __init__(self, loaded: LoadedSettings) -> None:
        self.loaded = loaded
        self._changes: dict[str, SettingValue | None] = {}

    @property
    def changes(self) -> Changes:
        return dict(self._changes)

    def value(self, name: str) -> SettingValue:
        """What it would be once this is saved."""
        if name not in self._changes:
            return self._now(name)
        changed = self._changes[name]
        return ROWS[name].default if changed is None else changed

    def is_changed(self, name: str) -> bool:
        return name in self._changes

    def is_usual(self, name: str) -> bool:
        """Whether it would be as it comes, and nobody's choice."""
        if name in self._changes:
            return self._changes[name] is None
        return name not in self.loaded.origins

    def put(self, name: str, value: SettingValue) -> None:
        if value == self._now(name):
            self._changes.pop(name, None)
        else:
            self._changes[name] = value

    def reset(self, name: str) -> None:
        """As it comes."""
        if name in self.loaded.origins:
            self._changes[name] = None
        else:
            self._changes.pop(name, None)

    def complaints(self) -> Mapping[str, str]:
        """What each change that can't be must be, by name."""
        return complaints({name: value for name, value in self._changes.items() if value is not None})

    def starts_anew(self) -> bool:
        """Whether the kiosk must start anew for these changes to hold."""
        return any(
            ROWS[name].about.effect is Effect.ANEW and self.value(name) != self._now(name)
            for name in self._changes
        )

    def _now(self, name: str) -> SettingValue:
        value: SettingValue = getattr(self.loaded.settings, name)
        return value
