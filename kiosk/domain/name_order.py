"""Which of a name's parts stands first."""

from unicodedata import east_asian_width


def is_family_first(name: str) -> bool:
    """Whether all of it is in Chinese, Japanese or Korean letters, the wide ones of Unicode."""
    return bool(name) and all(east_asian_width(letter) == "W" for letter in name)


def whole_name(given: str, family: str) -> str:
    """Both parts as they are written: 王小明 where the family stands first, else Ada Lovelace."""
    if is_family_first(given + family):
        return family + given
    return f"{given} {family}".strip()
