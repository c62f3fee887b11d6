"""Who works with the register: staff, and what each may do."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.pins import is_weak
from kiosk.domain.sentence import Sentence


class Role(StrEnum):
    """Each may do all that the one before may."""

    TEACHER = "teacher"
    OFFICE = "office"
    ADMIN = "admin"

    def may(self, needed: "Role") -> bool:
        order = tuple(Role)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody of the staff who does something now; `name` is empty where the school gave none a name.

    `title` is the post that a register must tell, such as "head of year 9".
    """

    name: str
    role: Role
    title: str = ""

    @property
    def signature(self) -> str:
        """How the register names them."""
        return ", ".join(part for part in (self.name, self.title) if part)


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody of the staff who can sign in."""

    id: str
    name: str
    role: Role
    title: str = ""

    @property
    def actor(self) -> Actor:
        return Actor(self.name, self.role, self.title)


_LEAST_PIN, _LEAST_PASSWORD, _MOST = 6, 8, 128


def refusal_of_secret(secret: str) -> str:
    """Why this can't be somebody's password or PIN; empty if it can (lengths: NIST SP 800-63B-4, 3.1.1)."""
    if secret.isascii() and secret.isdigit():
        if len(secret) < _LEAST_PIN or is_weak(secret):
            return Sentence(
                "A PIN needs at least {least} digits that nobody would try first.", least=_LEAST_PIN
            )
        return ""
    if len(secret) < _LEAST_PASSWORD:
        return Sentence(
            "A password needs at least {least} characters, or {digits} digits as a PIN.",
            least=_LEAST_PASSWORD,
            digits=_LEAST_PIN,
        )
    return Sentence("A password has at most {most} characters.", most=_MOST) if len(secret) > _MOST else ""
