"""Compares a list with what is stored."""

from datetime import date

from kiosk.domain.roster_classes import class_steps, membership_steps, term_steps
from kiosk.domain.roster_people import is_current, people_steps
from kiosk.domain.roster_plan import RosterPlan
from kiosk.domain.school_list import School, SchoolList


def plan_roster(listed: SchoolList, stored: School, *, today: date) -> RosterPlan:
    """Find every difference between a list and what is stored; changes nothing.

    For whom a complete list leaves out `today` is the last day; a class or a membership that it leaves out
    ended yesterday, so that today's registers are those of the list.
    """
    people = people_steps(listed, stored, today)
    classes = class_steps(listed, stored, today)
    memberships, unknown = membership_steps(listed, stored, classes, people, today)
    rejected = (*listed.rejected, *people.rejected, *classes.rejected, *unknown)
    return RosterPlan(
        source=listed.source,
        people=people.steps,
        classes=classes.steps,
        memberships=memberships,
        terms=term_steps(listed, stored),
        rejected=tuple(sorted(rejected, key=lambda each: (each.origin.file, each.origin.line))),
        unchanged=people.unchanged,
        current=sum(is_current(each, listed, today) for each in stored.people),
    )
