"""Who works with the register: staff, and what each may do."""

from dataclasses import dataclass
from enum import StrEnum


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
