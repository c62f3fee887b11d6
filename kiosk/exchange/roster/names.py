"""Names as lists write them."""

from kiosk.domain.name_order import is_family_first
from kiosk.domain.sentence import Sentence

LONGEST = 200  # letters; the longest names on record have fewer


def given_and_family(given: str, family: str) -> tuple[str, str]:
    """Who has one name alone has it as the given name."""
    return (given, family) if given else (family, "")


def split(whole: str) -> tuple[str, str]:
    """Given and family name of "Lovelace, Ada", or by the first space of "Ada Lovelace" and "王 小明"."""
    family, comma, given = whole.partition(",")
    if comma:
        return given_and_family(given.strip(), family.strip())
    first, _, rest = whole.partition(" ")
    return (rest, first) if rest and is_family_first(first + rest) else (first, rest)


def why_unusable(given: str, family: str) -> str:
    """Why nobody can be called so; empty if they can."""
    if not given:
        return Sentence("There is no name.")
    if len(given) > LONGEST or len(family) > LONGEST:
        return Sentence("The name is longer than {longest} letters.", longest=LONGEST)
    return ""
