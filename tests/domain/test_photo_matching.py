"""A file is named in many ways; it must find its Person, or say why it did not."""

import pytest

from kiosk.domain.photo_matching import Nobody, PhotoKeys
from kiosk.domain.roster import Person

ADA = Person("17", "Ada", "Lovelace", "Addie")
JOSE = Person("18", "José", "Núñez de la Torre")
ZOE = Person("19", "Zoë", "Ng", preferred_family_name="Nguyen")
LI = Person("20", "伟", "李")
TWINS = (Person("21", "Sam", "Hall"), Person("22", "Sam", "Hall"))
KEYS = PhotoKeys((ADA, JOSE, ZOE, LI, *TWINS), {"17": "U1234", "19": "0042", "20": "0042"})


@pytest.mark.parametrize(
    ("key", "person"),
    [
        ("17", ADA),
        ("17_2", ADA),
        ("U1234", ADA),
        ("U1234 (3)", ADA),
        ("Ada Lovelace", ADA),
        ("Lovelace, Ada", ADA),
        ("LOVELACE_ADA_02", ADA),
        ("Addie Lovelace", ADA),
        ("Jose Nunez de la Torre", JOSE),
        ("Jose\u0301 Nu\u0301n\u0303ez de la Torre", JOSE),
        ("zoe nguyen", ZOE),
        ("Zoë Ng", ZOE),
        ("李 伟", LI),
        ("李伟", LI),
        ("21", TWINS[0]),
    ],
)
def test_people_are_found_by_what_files_call_them(key: str, person: Person):
    assert KEYS.find(key) is person


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("Sam Hall", "2 people are called Sam Hall"),
        ("0042", "2 people are called 0042"),
        ("Ada", "Nobody on the list"),
        ("Ada Lovelac", "Nobody on the list"),
        ("171", "Nobody on the list"),
        ("", "Nobody on the list"),
        ("_", "Nobody on the list"),
    ],
)
def test_nobody_is_guessed(key: str, why: str):
    found = KEYS.find(key)
    assert isinstance(found, Nobody)
    assert why in found.reason
