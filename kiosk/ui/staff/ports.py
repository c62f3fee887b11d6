"""What the screens ask about staff."""

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Account, Actor, Role

Answer = Callable[[Fault | None], None]


class StaffDoor(Protocol):
    """Who is signed in, and who can be."""

    def on_change(self, tell: Callable[[], None]) -> None:
        """Have `tell` called whenever who is signed in, or the list of accounts, is another."""
        ...

    @property
    def signed_in(self) -> Account | None: ...

    def accounts(self) -> Sequence[Account]: ...

    def may(self, needed: Role) -> bool:
        """Whether whoever works now may do what this Role may; without accounts everybody may."""
        ...

    def tapper(self) -> Actor:
        """Whoever marks people on the kiosk's roll now; a Fault if nobody may without a sign-in."""
        ...

    def sign_in(self, account_id: str, secret: str, answer: Answer) -> None:
        """Check the secret off the UI thread; `answer` gets None, or why not."""
        ...

    def lock(self) -> None: ...

    def add(self, name: str, secret: str, *, role: Role, title: str) -> Account:
        """Raises: Fault, if the name is taken, the secret too weak or the role not the first's."""
        ...

    def set_secret(self, account_id: str, secret: str) -> None:
        """Raises: Fault, if it is too weak."""
        ...

    def remove(self, account_id: str) -> None:
        """Raises: Fault, if nobody would be admin any more."""
        ...
