"""What the by-hand screens ask of the rest of the program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.attendance import Method
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.passage import Passage, Presence
from kiosk.domain.roster import Person


@dataclass(frozen=True, slots=True)
class ByHandRules:
    """What the school has decided.

    `by_name`: people may find their own name; `suggest_names`: the likeliest first names are offered to who
    could not be told for sure; `faces`: people are known by face as well; `verify`: a PIN or badge is to be
    confirmed by the face of the Person it names.
    """

    pin_digits: int = 6
    by_name: bool = True
    suggest_names: bool = False
    faces: bool = True
    verify: bool = False


@dataclass(frozen=True, slots=True)
class CameBy:
    """What became of somebody's coming by; `mark` and `presence` are how they stand now."""

    passage: Passage
    mark: Mark
    presence: Presence | None


PinAnswer = Callable[[Person | Fault | None], None]


class ByHand(Protocol):
    """People who say themselves who they are, on disk. Each method raises Fault where the disk fails."""

    @property
    def rules(self) -> ByHandRules: ...

    def wait(self) -> float:
        """Seconds until a PIN is taken again, 0 for at once."""
        ...

    def find_pin(self, pin: str, answer: PinAnswer) -> None:
        """Find out whose PIN this is, on another thread; `answer` is called on this one."""
        ...

    def find_badge(self, code: str) -> Person | None: ...

    def stand(self, person_id: str) -> CameBy:
        """What it would mean if this Person came by now; nothing is written."""
        ...

    def come_by(self, person_id: str, method: Method) -> CameBy:
        """Write that this Person came, or left, unless it is nothing new; on disk when it returns."""
        ...


@dataclass(frozen=True, slots=True)
class KnownBy:
    """What a Person can be known by besides their face."""

    pin: bool
    badges: int


class CredentialBook(Protocol):
    """People's PINs and badges, for staff. Each method raises Fault where it can't be done."""

    def of(self, person_id: str) -> KnownBy: ...

    def new_pin(self, person_id: str, answer: Callable[[str | Fault], None]) -> None:
        """Give the Person a new PIN, made on another thread; `answer` gets it on this one."""
        ...

    def remove_pin(self, person_id: str) -> None: ...

    def add_badge(self, person_id: str, code: str) -> None: ...

    def revoke_badges(self, person_id: str) -> None: ...

    def save_card(self, person: Person, target: Path) -> None:
        """Write a card with a new code as PDF; it takes the place of all badges that the Person had."""
        ...
