"""How far a school is on its way from one ModelPack to another."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class PackChange:
    """`old` and `new` are names of packs. `done` and `left` are ids of People whom the old one knows."""

    old: str
    new: str
    done: frozenset[str]
    left: frozenset[str]

    @property
    def is_complete(self) -> bool:
        """Whether nobody would be lost by going over to the new pack."""
        return not self.left

    @property
    def sentence(self) -> str:
        both = len(self.done) + len(self.left)
        return Sentence(
            "{done} of {both} people whom {old} knows are enrolled with {new}.",
            done=len(self.done),
            both=both,
            old=self.old,
            new=self.new,
        )


def pack_change(
    old: str, new: str, *, known_to_old: Mapping[str, int], known_to_new: Mapping[str, int]
) -> PackChange:
    """Compare whom the packs know, given as the number of Templates by the Person's id."""
    both = frozenset(known_to_old)
    done = both & frozenset(known_to_new)
    return PackChange(old, new, done, both - done)
