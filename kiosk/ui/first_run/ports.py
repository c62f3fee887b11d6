"""What the first run asks of the rest of the program."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.faces import Frame
from kiosk.domain.work import Work
from kiosk.engine.messages import Told
from kiosk.ui.phrase_door import PhraseDoor
from kiosk.ui.ports import SourceChoice
from kiosk.ui.roster_import.ports import ListBook


@dataclass(frozen=True, slots=True)
class PackOption:
    """An installed ModelPack in a person's words. `trial`: not for real lessons."""

    name: str
    title: str
    summary: str
    licence: str
    trial: bool


@dataclass(frozen=True, slots=True)
class FoundPack:
    """A pack that could be imported from `path`; its sentence, where it has one, must be agreed to."""

    path: Path
    title: str
    licence_sentence: str


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be chosen among: each value and what a person calls it. `zone` is that of the computer."""

    languages: Mapping[str, str]
    codes: Mapping[str, str]
    notices: Mapping[str, str]
    zones: Sequence[str]
    zone: str


class SetUp(Protocol):
    """The school's side. Each method may be called on any thread, and raises Fault."""

    def text(self, name: str) -> str:
        """The setting of this name as it is now."""
        ...

    def is_laid_down(self, name: str) -> bool:
        """Whether the organisation set it, so that it can't be chosen here."""
        ...

    def remember(self, choices: Mapping[str, str]) -> None:
        """Keep these settings; those that are laid down are left out."""
        ...

    def packs(self) -> Sequence[PackOption]: ...

    def pack_in_use(self) -> str:
        """Its name; empty if there is none."""
        ...

    def use_pack(self, name: str) -> None: ...

    def look_at_pack(self, path: Path, work: Work) -> FoundPack: ...

    def import_pack(self, path: Path, work: Work) -> str:
        """Its name, once it is installed whole."""
        ...

    def take_in(self, title: str, names: Sequence[str], work: Work) -> None:
        """Put whoever is named, one a line, on the list and into the class of this title: all or nobody."""
        ...

    def classes(self) -> Mapping[str, int]:
        """How many people are in each class, by its title."""
        ...

    def admins(self) -> Sequence[str]: ...

    def add_admin(self, name: str, secret: str) -> None: ...


class CameraSight(Protocol):
    """A camera that is looked through and nothing else."""

    @property
    def address(self) -> str: ...

    @property
    def mirrored(self) -> bool: ...

    def on_frame(self, tell: Callable[[], None]) -> None:
        """Have `tell` called when a Frame waits."""
        ...

    def on_told(self, tell: Callable[[Told], None]) -> None: ...

    def newest_frame(self) -> Frame | None: ...

    def use(self, address: str) -> None:
        """Look through the camera at this address from now on."""
        ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class FirstRunDoors:
    """All of them. `sources` may take seconds and is called off the UI thread.

    `use_language` makes the screens anew.
    """

    set_up: SetUp
    offers: Offers
    camera: CameraSight
    sources: Callable[[], Sequence[SourceChoice]]
    use_language: Callable[[str], None]
    lists: ListBook
    phrase: PhraseDoor
