"""What the screens ask of the rest of the program about the recovery phrase."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class PhraseDoor(Protocol):
    """Each method may be called on any thread, and raises Fault."""

    def has_phrase(self) -> bool:
        """Whether words were made before."""
        ...

    def new_phrase(self) -> Sequence[str]:
        """The words, which are kept nowhere; earlier ones are void then."""
        ...

    def save_phrase(self, path: Path, words: Sequence[str]) -> None:
        """Write them as a page to print (.pdf) or as text."""
        ...
