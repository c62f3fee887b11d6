"""What the settings dialog asks of the rest of the program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.settings import LoadedSettings, Origin, SettingValue

Changes = Mapping[str, SettingValue | None]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a setting that can only be one of a few, and what it is called."""

    value: SettingValue
    title: str


@dataclass(frozen=True, slots=True)
class AboutKiosk:
    """What the kiosk is made of, and where it keeps things. `pack` is empty where nobody is known by face."""

    version: str
    pack: str
    pack_licence: str
    data: Path
    licences: Path


class SettingsDoor(Protocol):
    """The settings as they are on disk, and the way to change them."""

    def loaded(self) -> LoadedSettings:
        """All of them, with who set each."""
        ...

    def laid_down_in(self, origin: Origin) -> str:
        """Where what can't be changed here is laid down: the machine's file, or the policies' key."""
        ...

    def choices(self, name: str) -> Sequence[Choice]:
        """What a setting can be that lists beside the program know, such as the sets of codes; else none."""
        ...

    def save(self, changes: Changes) -> None:
        """Keep all of these or none, None for as it comes, and have them hold.

        Raises:
            Fault: one is laid down, or can't be that; or the disk does not play along.
        """
        ...
