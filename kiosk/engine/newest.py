"""A one-place slot in which the newest value wins: how Frames cross threads."""

from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Newest(Generic[T]):
    """Holds at most one value. `put` never waits; what nobody took is dropped and counted."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._value: T | None = None
        self.dropped = 0

    def put(self, value: T) -> bool:
        """Leave `value` for the taker; True if the slot was empty, that is, if the taker must be told."""
        with self._changed:
            was_empty = self._value is None
            if not was_empty:
                self.dropped += 1
            self._value = value
            self._changed.notify()
            return was_empty

    def take(self, timeout: float = 0.0) -> T | None:
        """The newest value, waiting up to `timeout` seconds for one; None if none came."""
        with self._changed:
            if timeout > 0:
                self._changed.wait_for(lambda: self._value is not None, timeout)
            value, self._value = self._value, None
            return value
