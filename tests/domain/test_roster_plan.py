"""What a list would do to what is stored, down to the field, and whom it must not touch."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.roster_plan import RosterPlan, StepKind
from kiosk.domain.roster_planning import plan_roster
from kiosk.domain.school import ClassRole, Membership, SchoolClass, Term
from kiosk.domain.school_list import (
    Completeness,
    ListedClass,
    ListedMembership,
    ListedPerson,
    ListedTerm,
    ListSource,
    Origin,
    PersonRecord,
    PersonRole,
    Rejected,
    School,
    SchoolList,
)

TODAY = date(2026, 11, 23)
YESTERDAY = date(2026, 11, 22)
WHOLE = Completeness(people=True, classes=True, memberships=True)
PHYSICS = SchoolClass("9b", "9B Physics")
ADA = PersonRecord("1", "Ada", "Lovelace", source="oneroster", source_id="1")
BILAL = PersonRecord("2", "Bilal", "Rahman", source="oneroster", source_id="2")
STORED = School(people=(ADA, BILAL), classes=(PHYSICS,), class_sources={"9b": "oneroster"})


def person(key: str, given: str, family: str, line: int = 2, **more: object) -> ListedPerson:
    return ListedPerson(key, given, family, Origin("users.csv", line), **more)  # pyright: ignore[reportArgumentType] - the tests name the fields rightly


def a_list(*people: ListedPerson, complete: Completeness = WHOLE, **more: object) -> SchoolList:
    classes = (ListedClass(PHYSICS, Origin("classes.csv", 2)),)
    made = SchoolList(ListSource.ONEROSTER, "OneRoster 1.2", complete, people, classes)
    return replace(made, **more)  # pyright: ignore[reportArgumentType] - as above


def plan(listed: SchoolList, stored: School = STORED) -> RosterPlan:
    return plan_roster(listed, stored, today=TODAY)


def test_the_same_list_again_changes_nothing():
    found = plan(a_list(person("1", "Ada", "Lovelace"), person("2", "Bilal", "Rahman", 3)))
    assert found.steps == 0
    assert found.unchanged == 2


def test_changes_are_told_field_by_field():
    found = plan(
        a_list(
            person("1", "Ada", "King", grade="9", preferred_name="Addie"), person("2", "Bilal", "Rahman", 3)
        )
    )
    (step,) = found.people
    assert step.kind is StepKind.CHANGED
    assert [(each.field, each.before, each.after) for each in step.changes] == [
        ("family_name", "Lovelace", "King"),
        ("preferred_name", "", "Addie"),
        ("grade", "", "9"),
    ]


def test_what_the_list_has_no_column_for_stays():
    stored = replace(STORED, people=(replace(ADA, preferred_name="Addie", number="77", grade="9"), BILAL))
    assert plan(a_list(person("1", "Ada", "Lovelace"), person("2", "Bilal", "Rahman", 3)), stored).steps == 0
    told = person("1", "Ada", "Lovelace", preferred_name="", number="78")
    (step,) = plan(a_list(told, person("2", "Bilal", "Rahman", 3)), stored).people
    assert (step.after.preferred_name, step.after.number, step.after.grade) == ("", "78", "9")


def test_who_is_left_out_of_a_whole_list_leaves_today_and_of_a_partial_one_not():
    (step,) = plan(a_list(person("1", "Ada", "Lovelace"))).people
    assert (step.kind, step.after.id, step.after.leaves_on) == (StepKind.LEAVING, "2", TODAY)
    assert plan(a_list(person("1", "Ada", "Lovelace"), complete=Completeness())).people == ()


def test_only_people_of_the_same_kind_of_list_leave():
    typed_in = PersonRecord("9", "Dana", "Novak")
    of_sds = PersonRecord("8", "Chidi", "Okafor", source="sds", source_id="8")
    stored = replace(STORED, people=(ADA, BILAL, typed_in, of_sds))
    assert [step.after.id for step in plan(a_list(person("1", "Ada", "Lovelace")), stored).people] == ["2"]


def test_who_was_rejected_does_not_leave():
    rejected = (Rejected(Origin("users.csv", 3), "There is no name.", "2"),)
    member = Membership("9b", "2")
    stored = replace(STORED, memberships=(member,))
    found = plan(a_list(person("1", "Ada", "Lovelace"), rejected=rejected), stored)
    assert found.steps == 0
    assert found.rejected == rejected


def test_who_comes_back_stays_and_a_day_to_come_is_kept():
    gone = replace(ADA, leaves_on=date(2026, 9, 1))
    to_come = replace(BILAL, leaves_on=date(2027, 2, 1))
    stored = replace(STORED, people=(gone, to_come))
    (step,) = plan(a_list(person("1", "Ada", "Lovelace"), person("2", "Bilal", "Rahman", 3)), stored).people
    assert (step.kind, step.after.id, step.after.leaves_on) == (StepKind.CHANGED, "1", None)


def test_a_delta_takes_off_whom_it_names():
    listed = a_list(person("2", "Bilal", "Rahman", gone=True), complete=Completeness())
    (step,) = plan(listed).people
    assert (step.kind, step.after.leaves_on) == (StepKind.LEAVING, TODAY)


def test_an_id_alone_gives_nobody_the_face_of_another():
    stored = School(people=(PersonRecord("1", "Grace", "Hopper"),))
    found = plan(a_list(person("1", "Ada", "Lovelace")), stored)
    assert found.people == ()
    assert "Grace Hopper, has the id 1 already" in found.rejected[0].reason


@pytest.mark.parametrize(
    "typed_in", [PersonRecord("1", "ADA", "lovelace"), PersonRecord("77", "Ada", "Lovelace"),
                 PersonRecord("p-0123456789ab", "Ada", "Lovelace")],
)  # fmt: skip
def test_who_was_typed_in_is_taken_over_by_id_number_or_an_only_name(typed_in: PersonRecord):
    found = plan(a_list(person("1", "Ada", "Lovelace", number="77")), School(people=(typed_in,)))
    (step,) = found.people
    assert step.kind is StepKind.CHANGED
    assert (step.after.id, step.after.source, step.after.source_id) == (typed_in.id, "oneroster", "1")


def test_of_two_with_one_name_neither_is_taken_for_whom_was_typed_in():
    stored = School(people=(PersonRecord("p-0123456789ab", "Ada", "Lovelace"),))
    found = plan(a_list(person("1", "Ada", "Lovelace"), person("2", "Ada", "Lovelace", 3)), stored)
    assert [step.kind for step in found.people] == [StepKind.NEW, StepKind.NEW]


def test_a_person_is_listed_once():
    found = plan(
        a_list(person("1", "Ada", "Lovelace"), person("1", "Ada", "King", 7), person("2", "Bilal", "Rahman"))
    )
    assert found.people == ()
    assert [(each.origin.line, each.reason) for each in found.rejected] == [
        (7, "This is the same person as in users.csv, line 2.")
    ]


def test_memberships_join_move_and_leave():
    stored = replace(STORED, memberships=(Membership("9b", "1"), Membership("9b", "2")))
    chemistry = SchoolClass("9c", "9C Chemistry")
    origin = Origin("enrollments.csv", 5)
    listed = a_list(
        person("1", "Ada", "Lovelace"),
        person("2", "Bilal", "Rahman", 3),
        classes=(ListedClass(PHYSICS, origin), ListedClass(chemistry, origin)),
        memberships=(
            ListedMembership(Membership("9b", "1"), origin),
            ListedMembership(Membership("9c", "2"), origin),
            ListedMembership(Membership("9c", "1", ClassRole.TEACHER), origin),
            ListedMembership(Membership("9x", "1"), origin),
            ListedMembership(Membership("9b", "5"), origin),
        ),
    )
    found = plan(listed, stored)
    assert [(step.kind, step.after) for step in found.memberships] == [
        (StepKind.NEW, Membership("9c", "2")),
        (StepKind.NEW, Membership("9c", "1", ClassRole.TEACHER)),
        (StepKind.LEAVING, Membership("9b", "2", ends_on=YESTERDAY)),
    ]
    assert [each.reason for each in found.rejected] == [
        "This is about the class 9x, which the list does not have.",
        "This is about the person 5, which the list does not have.",
    ]


def test_classes_end_keep_their_room_and_are_not_taken_from_others():
    stored = School(
        classes=(replace(PHYSICS, room="Room 12"), SchoolClass("old", "Latin"), SchoolClass("x", "Choir")),
        class_sources={"9b": "oneroster", "old": "oneroster", "x": "sds"},
    )
    origin = Origin("classes.csv", 2)
    listed = a_list(
        classes=(
            ListedClass(replace(PHYSICS, code="PH9", term_id="nowhere"), origin),
            ListedClass(SchoolClass("x", "Chess"), origin),
        )
    )
    found = plan(listed, stored)
    assert [(step.kind, step.after) for step in found.classes] == [
        (StepKind.CHANGED, SchoolClass("9b", "9B Physics", "PH9", "Room 12")),
        (StepKind.LEAVING, SchoolClass("old", "Latin", ended_on=YESTERDAY)),
    ]
    assert "Another class, Choir, has the id x" in found.rejected[0].reason


def test_terms_are_new_or_changed_and_never_go():
    autumn = Term("t1", "Autumn", date(2026, 9, 1), date(2026, 12, 18))
    summer = Term("t0", "Summer", date(2026, 4, 1), date(2026, 7, 20))
    later = replace(autumn, ends_on=date(2026, 12, 22))
    found = plan(a_list(terms=(ListedTerm(later, Origin("a.csv", 2)),)), School(terms=(autumn, summer)))
    assert [(step.kind, step.before, step.after) for step in found.terms] == [
        (StepKind.CHANGED, autumn, later)
    ]


def test_a_new_person_of_staff_keeps_the_role_and_a_leaver_of_old_is_not_taken_in():
    teacher = person("7", "Grace", "Hopper", role=PersonRole.STAFF)
    former = person("8", "Old", "Boy", 3, leaves_on=date(2025, 7, 1), tells_leaving=True)
    found = plan(a_list(teacher, former, complete=Completeness()), School())
    (step,) = found.people
    assert (step.kind, step.after.role) == (StepKind.NEW, PersonRole.STAFF)
    assert "Old Boy left already" in found.rejected[0].reason


@pytest.mark.parametrize(("stay", "refused"), [(8, False), (7, True)])
def test_more_than_a_fifth_leave_only_if_somebody_confirms_the_number(stay: int, refused: bool):  # noqa: FBT001 - a case
    everyone = tuple(
        PersonRecord(str(number), "Ada", f"N{number}", source="oneroster", source_id=str(number))
        for number in range(10)
    )
    listed = a_list(*(person(str(number), "Ada", f"N{number}", number) for number in range(stay)))
    found = plan(listed, replace(STORED, people=everyone))
    assert found.is_drastic(20) is refused
    if refused:
        for wrong in (None, 2):
            with pytest.raises(Fault, match="3 of 10 people would leave"):
                found.refuse_unless_confirmed(20, wrong)
    found.refuse_unless_confirmed(20, 10 - stay)


def test_a_list_of_another_school_with_the_same_ids_is_asked_about():
    found = plan(a_list(person("1", "Grace", "Hopper"), person("2", "Mary", "Somerville", 3)))
    assert (found.leaving, found.renamed) == (0, 2)
    with pytest.raises(Fault, match="2 get other names"):
        found.refuse_unless_confirmed(20, None)


def test_names_are_the_same_in_either_normal_form():
    stored = School(people=(PersonRecord("1", "Zoë", "Novák"),))
    (step,) = plan(a_list(person("1", "Zoe\u0308", "Nova\u0301k")), stored).people
    assert step.kind is StepKind.CHANGED
