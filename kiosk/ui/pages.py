"""The pages that the rail leads to."""

from enum import IntEnum

from kiosk.domain.staff import Role


class Page(IntEnum):
    """From the top of the rail."""

    LESSON = 0
    REGISTER = 1
    PEOPLE = 2
    REPORTS = 3
    DIAGNOSTICS = 4


# Whoever may see a page that is not everybody's.
NEEDED = {Page.REGISTER: Role.TEACHER, Page.PEOPLE: Role.OFFICE, Page.REPORTS: Role.OFFICE}
