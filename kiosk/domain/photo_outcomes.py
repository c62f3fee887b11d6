"""What became of each photo of an import."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kiosk.domain.roster import Person
from kiosk.domain.sentence import Sentence


class Outcome(StrEnum):
    USED = "used"
    BEFORE = "before"  # an earlier run of the import took it, or refused it
    NOBODY = "nobody"
    NO_CONSENT = "no-consent"
    REFUSED = "refused"
    PASSED_OVER = "passed-over"


@dataclass(frozen=True, slots=True)
class PhotoOutcome:
    """One photo, or another file of the source. `person` is None where nobody was found for it.

    `reason` is a sentence, empty for a photo that was used without remark. `quality` is 0 to 1, 0 where
    nothing was measured. `thumbnail` is a small JPEG, empty where the photo could not be read.
    """

    path: Path
    key: str
    outcome: Outcome
    person: Person | None = None
    reason: str = ""
    quality: float = 0.0
    thumbnail: bytes = b""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two People who look alike; `same`: as near as one and the same, who may be on the list twice."""

    person: Person
    other: Person
    same: bool

    @property
    def sentence(self) -> Sentence:
        name, other = self.person.full_name, f"{self.other.full_name} ({self.other.id})"
        if self.same:
            return Sentence(
                "{name} may be {other}, who is on the list already. If so, remove one of the two.",
                name=name,
                other=other,
            )
        return Sentence(
            "{name} looks like {other}: while both are near, the kiosk asks for PIN or a tap.",
            name=name,
            other=other,
        )


@dataclass(frozen=True, slots=True)
class PhotoImportReport:
    """All of them. `number` is what the import can be undone by, None where nothing was written.

    `whole`: it was not stopped before its end. `alike`: of those who were enrolled, who looks like whom.
    """

    number: int | None
    outcomes: tuple[PhotoOutcome, ...]
    whole: bool
    alike: tuple[Alike, ...] = ()

    @property
    def counts(self) -> Mapping[Outcome, int]:
        return Counter(each.outcome for each in self.outcomes)

    @property
    def people(self) -> int:
        """How many People got at least one Template."""
        return len({each.person.id for each in self.outcomes if each.outcome is Outcome.USED and each.person})

    def going_on_from(self, earlier: "PhotoImportReport") -> "PhotoImportReport":
        """Both as one: what the `earlier` run dealt with stands as it ended there."""
        ended = {(each.path, each.person): each for each in earlier.outcomes}
        outcomes = (
            ended.get((each.path, each.person), each) if each.outcome is Outcome.BEFORE else each
            for each in self.outcomes
        )
        return replace(self, outcomes=tuple(outcomes))


def in_words(outcomes: Sequence[PhotoOutcome]) -> str:
    """One sentence on all of them."""
    found = Counter(each.outcome for each in outcomes)
    parts = [f"{found[outcome]} {words}" for outcome, words in _WORDS.items() if found[outcome]]
    return (
        f"{len(outcomes)} photos and files: {', '.join(parts)}." if parts else "There was nothing to look at."
    )


_WORDS = {
    Outcome.USED: "used",
    Outcome.BEFORE: "dealt with before",
    Outcome.REFUSED: "refused",
    Outcome.NO_CONSENT: "without consent",
    Outcome.NOBODY: "of nobody on the list",
    Outcome.PASSED_OVER: "passed over",
}
