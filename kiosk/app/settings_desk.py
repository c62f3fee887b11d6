"""The screens' door to the settings: kept all or none, written down, and watched for changes from outside."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.setting_changes import different, keep, laid_down_in
from kiosk.app.settings_choices import choices_of
from kiosk.domain.staff import Actor
from kiosk.paths import AppPaths
from kiosk.settings import LoadedSettings, Origin, SettingValue, load_settings, save_settings
from kiosk.store.database import Database
from kiosk.ui.settings.ports import Changes, Choice

_LOOK_MS = 1000


class StoredSettings(QObject):
    """A SettingsDoor on disk. `actor` tells who of the staff is at work now.

    `changed` gives the Settings, and a frozenset of the names of those that are others than before; it comes
    from the event loop, when whoever saved is done. `changed_beside` gives the same when the file was changed
    from outside.
    """

    changed = Signal(object, object)
    changed_beside = Signal(object, object)

    def __init__(
        self, paths: AppPaths, database: Database, actor: Callable[[], Actor], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._paths, self._database, self._actor = paths, database, actor
        self._stamp, loaded = self._read_stamp(), self.loaded()
        self._known, self._remarks = loaded.settings, loaded.remarks
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def loaded(self) -> LoadedSettings:
        return load_settings(self._paths.settings, policy=self._paths.policy, set_aside=False)

    def laid_down_in(self, origin: Origin) -> str:
        return laid_down_in(self._paths, origin)

    def choices(self, name: str) -> Sequence[Choice]:
        return choices_of(self._paths, name)

    def save(self, changes: Changes) -> None:
        keep(self._paths, changes, self._database, self._actor())
        names = self._take()
        if names:
            QTimer.singleShot(0, self, lambda: self.changed.emit(self._known, names))

    def remember(self, choices: Mapping[str, SettingValue]) -> None:
        """Keep what was chosen on a screen, where it holds already.

        Raises:
            Fault: it can't be written.
        """
        save_settings(self._paths.settings, **choices)
        now = self.loaded().settings
        self._known = self._known.model_copy(update={name: getattr(now, name) for name in choices})

    def start(self) -> None:
        """Look each second whether a command or an editor changed the files."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Ask whether the files were written, and only then what they say."""
        if self._read_stamp() != self._stamp:
            names = self._take()
            if names:
                self.changed_beside.emit(self._known, names)

    def _take(self) -> frozenset[str]:
        """What the files say now becomes what is known; the names of what is another."""
        self._stamp, loaded = self._read_stamp(), self.loaded()
        if loaded.remarks not in {(), self._remarks}:  # an editor is half done with it, or wrote nonsense
            return frozenset()
        before, self._known = self._known, loaded.settings
        return different(before, self._known)

    def _read_stamp(self) -> tuple[int, ...]:
        return tuple(_written(file) for file in (self._paths.settings, self._paths.policy))


def _written(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0
