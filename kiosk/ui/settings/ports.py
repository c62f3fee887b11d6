"""What the settings dialog asks of the rest of the program."""

from collections.abc import Mapping
from typing import Protocol

from kiosk.settings import LoadedSettings, Origin, SettingValue

Changes = Mapping[str, SettingValue | None]


class SettingsDoor(Protocol):
    """The settings as they are on disk, and the way to change them."""

    def loaded(self) -> LoadedSettings:
        """All of them, with who set each."""
        ...

    def laid_down_in(self, origin: Origin) -> str:
        """Where what can't be changed here is laid down: the machine's file, or the policies' key."""
        ...

    def save(self, changes: Changes) -> None:
        """Keep all of these or none, None for as it comes, and have them hold.

        Raises:
            Fault: one is laid down, or can't be that; or the disk does not play along.
        """
        ...
