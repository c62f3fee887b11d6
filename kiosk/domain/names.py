"""Finding People by name as people type: any script, no accents needed, a few first letters are enough."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

from kiosk.domain.roster import Person

# Letters that Unicode does not take apart into a base letter and a mark.
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)


def fold(text: str) -> str:
    """The text as it is compared: without letter case and accents, ligatures taken apart."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_PLAIN)


def matches(person: Person, typed: str) -> bool:
    """Whether each word typed begins one of the Person's names, or the letters typed are their initials."""
    words = fold(typed).split()
    names = [word for name in _names(person) for word in fold(name).replace("-", " ").split()]
    if all(any(name.startswith(word) for name in names) for word in words):
        return True
    initials = "".join(word[0] for word in fold(person.full_name).replace("-", " ").split())
    return len(words) == 1 and len(words[0]) > 1 and initials.startswith(words[0])


def first_letters(people: Iterable[Person]) -> tuple[str, ...]:
    """The letters that people's names on the roll begin with, each once, in order."""
    return tuple(sorted({fold(person.roll_name)[:1].upper() for person in people if person.called}))


def begins_with(person: Person, letter: str) -> bool:
    return fold(person.roll_name).startswith(fold(letter))


def shown_names(people: Iterable[Person]) -> Mapping[str, str]:
    """First name and initial of each by id, with more of the surname where two would look alike."""
    everyone = tuple(people)
    alike = Counter(person.roll_name for person in everyone)
    return {
        person.id: person.roll_name if alike[person.roll_name] == 1 else person.full_name
        for person in everyone
    }


def _names(person: Person) -> tuple[str, ...]:
    return (
        person.given_name,
        person.preferred_name,
        person.family_name,
        person.preferred_family_name,
        person.full_name,
    )
