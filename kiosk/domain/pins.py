"""PINs: which may be given out, and what happens after wrong ones."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

LEAST_DIGITS, MOST_DIGITS = 4, 8
_FREE = 5  # wrong PINs in a row before there is a wait
_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=1)


def is_weak(pin: str) -> bool:
    """Whether somebody would try it first: one digit, a run, or a short part again and again."""
    steps = {(int(later) - int(earlier)) % 10 for earlier, later in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return True
    sizes = range(1, len(pin) // 2 + 1)
    return any(pin == pin[:size] * (len(pin) // size) for size in sizes if len(pin) % size == 0)


def is_pin(text: str) -> bool:
    return text.isascii() and text.isdigit() and LEAST_DIGITS <= len(text) <= MOST_DIGITS


def random_pin(digits: int) -> str:
    """A PIN that nobody can guess and nobody would try first."""
    while True:
        pin = "".join(secrets.choice("0123456789") for _ in range(digits))
        if not is_weak(pin):
            return pin


@dataclass(frozen=True, slots=True)
class Lockout:
    """Wrong PINs in a row at this kiosk, and the moment of the last one, None without any."""

    wrong: int = 0
    last: datetime | None = None

    def after_wrong(self, now: datetime) -> "Lockout":
        return Lockout(self.wrong + 1, now)

    def wait(self, now: datetime) -> timedelta:
        """How long no PIN is taken yet: 30 s after the fifth, twice as long after each further one.

        A clock that was set back makes nobody wait longer than that.
        """
        if self.last is None or self.wrong < _FREE:
            return timedelta()
        whole = min(_FIRST_WAIT * 2 ** min(self.wrong - _FREE, 20), _LONGEST_WAIT)
        return min(max(timedelta(), self.last + whole - now), whole)
