"""Terms: kept, changed, found by a day, and forgotten without their classes."""

from datetime import date

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.school import SchoolClass, Term
from kiosk.store.classes import Classes
from kiosk.store.database import Database
from kiosk.store.terms import Terms

YEAR = Term("y", "2026/27", date(2026, 9, 1), date(2027, 7, 20), "school-year")
AUTUMN = Term("t1", "Autumn", date(2026, 9, 1), date(2026, 12, 18))


def test_terms_come_back_by_their_first_day_the_longer_first(database: Database):
    for term in (AUTUMN, YEAR):
        Terms(database).save(term)
    assert Terms(database).all() == (YEAR, AUTUMN)
    assert Terms(database).find("t1") == AUTUMN


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2026, 8, 31), ()),
        (date(2026, 9, 1), (YEAR, AUTUMN)),
        (date(2026, 12, 18), (YEAR, AUTUMN)),
        (date(2026, 12, 19), (YEAR,)),
    ],
)
def test_both_ends_of_a_term_are_in_it(database: Database, day: date, found: tuple[Term, ...]):
    for term in (YEAR, AUTUMN):
        Terms(database).save(term)
    assert Terms(database).on(day) == found


def test_a_term_that_ends_before_it_starts_is_refused(database: Database):
    with pytest.raises(Fault, match="Autumn ends before it starts"):
        Terms(database).save(Term("t1", "Autumn", date(2026, 12, 18), date(2026, 9, 1)))
    assert Terms(database).all() == ()


def test_a_class_outlives_its_term(database: Database):
    Terms(database).save(AUTUMN)
    Classes(database).save(SchoolClass("9b", "9B", term_id="t1"))
    Terms(database).remove("t1")
    assert Classes(database).find("9b") == SchoolClass("9b", "9B")
    with pytest.raises(Fault, match="no term with the id t1"):
        Terms(database).remove("t1")
