"""Names are found as people type them."""

import pytest

from kiosk.domain.names import begins_with, first_letters, matches, shown_names
from kiosk.domain.roster import Person

ADA = Person("1", "Ada", "Lovelace", "Addie")
EMILE = Person("2", "Émile", "Zola")
LI = Person("3", "伟", "李")
OLAFUR = Person("4", "Ólafur", "Þór Jónsson")
ZOYA = Person("5", "Зоя", "Ёлкина")
ANNE = Person("6", "Anne-Marie", "Straße")


@pytest.mark.parametrize(
    ("person", "typed"),
    [
        (ADA, "add"),
        (ADA, "ada l"),
        (ADA, "LOVE"),
        (ADA, "al"),
        (EMILE, "emile"),
        (EMILE, "É"),
        (LI, "李"),
        (LI, "李伟"),
        (OLAFUR, "thor"),
        (OLAFUR, "jonsson olafur"),
        (ZOYA, "елкина"),
        (ANNE, "marie"),
        (ANNE, "strasse"),
        (ADA, ""),
    ],
)
def test_found(person: Person, typed: str) -> None:
    assert matches(person, typed)


@pytest.mark.parametrize(("person", "typed"), [(ADA, "da"), (ADA, "ada z"), (EMILE, "zolaa"), (LI, "a")])
def test_not_found(person: Person, typed: str) -> None:
    assert not matches(person, typed)


def test_first_letters_are_of_the_names_people_are_called_by() -> None:
    assert first_letters([ADA, EMILE, LI, ANNE]) == ("A", "E", "李")
    assert begins_with(EMILE, "E")


def test_two_who_look_alike_are_told_apart() -> None:
    lund = Person("7", "Addie", "Lund")
    assert shown_names([ADA, lund, EMILE]) == {"1": "Addie Lovelace", "7": "Addie Lund", "2": "Émile Z."}
