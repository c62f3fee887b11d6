"""Names are written in the order of their script."""

import pytest

from kiosk.domain.roster import Person
from kiosk.domain.shown_name import initials


@pytest.mark.parametrize(
    ("given", "family", "whole", "on_roll", "short"),
    [
        ("Ada", "Lovelace", "Ada Lovelace", "Ada L.", "A. L."),
        ("小明", "王", "王小明", "王小明", "王. 小."),
        ("민준", "김", "김민준", "김민준", "김. 민."),
        ("さくら", "佐々木", "佐々木さくら", "佐々木さくら", "佐. さ."),
        ("王小明", "", "王小明", "王小明", "王."),
        ("Ming", "王", "Ming 王", "Ming 王.", "M. 王."),
        ("مريم", "حسن", "مريم حسن", "مريم ح.", "م. ح."),
    ],
)
def test_the_family_stands_first_where_its_script_has_it_so(
    given: str, family: str, whole: str, on_roll: str, short: str
) -> None:
    person = Person("1", given, family)
    assert (person.full_name, person.roll_name, initials(person)) == (whole, on_roll, short)
