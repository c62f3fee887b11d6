"""Reads the files of OneRoster 1.1 and 1.2 and of School Data Sync 2.1 into one list."""

from collections.abc import Mapping

from kiosk.domain.school_list import Completeness, SchoolList
from kiosk.domain.work import Work
from kiosk.exchange.roster.files import Files
from kiosk.exchange.roster.manifest import manifest_of
from kiosk.exchange.roster.members import Member
from kiosk.exchange.roster.remarks import Remarks
from kiosk.exchange.roster.standard_classes import read_classes, read_memberships, read_terms
from kiosk.exchange.roster.standard_people import read_people, read_roles


def read_standard(members: Mapping[str, Member], *, work: Work, encoding: str = "") -> SchoolList:
    """Read all files; what is wrong with a line rejects that line, or is remarked on.

    Raises:
        Fault: a file can't be read at all.
        Cancelled: `work` was told to stop.
    """
    remarks = Remarks()
    manifest = manifest_of(members, remarks, encoding=encoding)
    files = Files(manifest, members, remarks, work, encoding)
    terms = tuple(read_terms(files))
    classes = tuple(read_classes(files, {each.value.id for each in terms}))
    memberships = tuple(read_memberships(files))
    roles = read_roles(files, memberships)
    people = tuple(read_people(files, roles))
    return SchoolList(
        source=manifest.standard.source,
        title=manifest.standard.title,
        complete=Completeness(*map(files.is_whole, ("users", "classes", "enrollments"))),
        people=people,
        classes=classes,
        memberships=memberships,
        terms=terms,
        rejected=remarks.rejected,
        deviations=remarks.deviations,
        passed_over=len(roles.relatives - {each.key for each in people}),
    )
