"""Names as lists write them."""

from kiosk.domain.sentence import Sentence

LONGEST = 200  # letters; the longest names on record have fewer


def given_and_family(given: str, family: str) -> tuple[str, str]:
    """Who has one name alone has it as the given name."""
    return (given, family) if given else (family, "")


def split(whole: str) -> tuple[str, str]:
    """Given and family name of "Lovelace, Ada", or of "Ada Lovelace" by its first space."""
    family, comma, given = whole.partition(",")
    if comma:
        return given_and_family(given.strip(), family.strip())
    first, _, rest = whole.partition(" ")
    return first, rest


def why_unusable(given: str, family: str) -> str:
    """Why nobody can be called so; empty if they can."""
    if not given:
        return Sentence("There is no name.")
    if len(given) > LONGEST or len(family) > LONGEST:
        return Sentence("The name is longer than {longest} letters.", longest=LONGEST)
    return ""
