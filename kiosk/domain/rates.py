"""A share that was counted on few People, with the span in which it may truly lie."""

from dataclasses import dataclass
from math import sqrt

_Z = 1.96  # of a normal distribution, for 95 of 100 such spans to hold the truth


@dataclass(frozen=True, slots=True)
class Rate:
    """`share` was found, 0 to 1; with 95 % it lies from `low` to `high`, as far as `people` can tell."""

    share: float
    low: float
    high: float
    people: int

    @classmethod
    def of(cls, share: float, *, people: int) -> "Rate":
        """The share with Wilson's interval.

        It is counted by People and not by looks, for the looks of one Person are much alike: where nothing
        at all was found among n People, about 4 in n can't be ruled out.

        Raises:
            ValueError: there is nobody.
        """
        if people < 1:
            msg = "A share of nobody is no share."
            raise ValueError(msg)
        square = _Z * _Z
        middle = (share + square / (2 * people)) / (1 + square / people)
        reach = _Z / (1 + square / people)
        reach *= sqrt(share * (1 - share) / people + square / (4 * people * people))
        return cls(share, max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach)), people)
