"""Which standard a set of files follows, and which of them are whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.faults import Fault
from kiosk.domain.school_list import Origin
from kiosk.domain.sentence import Sentence
from kiosk.exchange.roster.members import Member
from kiosk.exchange.roster.remarks import Remarks
from kiosk.exchange.roster.standards import ONEROSTER_1_1, ONEROSTER_1_2, SDS_2_1, Standard
from kiosk.exchange.roster.text import text_rows

_NAME = "manifest.csv"
_VERSIONS = {"1.1": ONEROSTER_1_1, "1.2": ONEROSTER_1_2, "1.2.1": ONEROSTER_1_2}
_MODES = ("absent", "bulk", "delta")


@dataclass(frozen=True, slots=True)
class Manifest:
    """The standard, and the files that tell of changes alone, by their names in small letters."""

    standard: Standard
    deltas: frozenset[str] = field(default_factory=frozenset[str])


def manifest_of(members: Mapping[str, Member], remarks: Remarks, *, encoding: str = "") -> Manifest:
    """Tell the standard by the manifest, or without one by the columns.

    Raises:
        Fault: the files are of no standard that is known.
    """
    if "users.csv" not in members and not {"enrollments.csv", "classes.csv"} & set(members):
        raise Fault(
            "These files are of no format that is known. Choose a OneRoster or SDS export, or one CSV file."
        )
    if _NAME not in members:
        found = _by_columns(members, encoding)
        if found.has_manifest:
            remarks.deviates(
                Origin(_NAME, 0), Sentence("The manifest is missing; the version was told by the columns.")
            )
        return _checked(Manifest(found), members, remarks)
    told = _properties(members[_NAME], remarks, encoding)
    version = told.get("oneroster.version", "")
    standard = _VERSIONS.get(version) or _by_columns(members, encoding)
    if version not in _VERSIONS:
        said = Sentence("oneroster.version is {version}, and neither 1.1 nor 1.2.", version=repr(version))
        remarks.deviates(Origin(_NAME, 0), said)
    if told.get("manifest.version", "") != "1.0":
        remarks.deviates(Origin(_NAME, 0), Sentence("manifest.version is not 1.0."))
    return _checked(Manifest(standard, _deltas(told, members, remarks)), members, remarks)


def _properties(member: Member, remarks: Remarks, encoding: str) -> Mapping[str, str]:
    with text_rows(member, remarks, encoding=encoding) as rows:
        pairs = [row.cells for row in rows]
    header = pairs[0] if pairs else ()
    if tuple(header[:2]) != ("propertyName", "value"):
        remarks.deviates(
            Origin(member.name, 1), Sentence("The columns are not called propertyName and value.")
        )
    return {cells[0].casefold(): cells[1] for cells in pairs if len(cells) > 1}


def _deltas(told: Mapping[str, str], members: Mapping[str, Member], remarks: Remarks) -> frozenset[str]:
    deltas: set[str] = set()
    for name, value in told.items():
        if not name.startswith("file."):
            continue
        file, mode = f"{name.removeprefix('file.')}.csv", value.casefold()
        if mode not in _MODES:
            remarks.deviates(
                Origin(_NAME, 0),
                Sentence("{name} is {value}, and neither absent, bulk nor delta.", name=name, value=value),
            )
        if mode in ("bulk", "delta") and file not in members:
            remarks.deviates(Origin(_NAME, 0), Sentence("{file} is told of and missing.", file=file))
        if mode == "absent" and file in members:
            remarks.deviates(Origin(_NAME, 0), Sentence("{file} is there and told of as absent.", file=file))
        if mode == "delta":
            deltas.add(file)
    return frozenset(deltas)


def _by_columns(members: Mapping[str, Member], encoding: str) -> Standard:
    users = _header(members, "users.csv", encoding)
    enrolments = _header(members, "enrollments.csv", encoding)
    classes = _header(members, "classes.csv", encoding)
    if "role" in users:
        return ONEROSTER_1_1
    if {"sessionsourcedids", "code"} & classes or "activedirectorymatchid" in users:
        return SDS_2_1
    if enrolments and "sourcedid" not in enrolments and "enableduser" not in users:
        return SDS_2_1
    return ONEROSTER_1_2


def _header(members: Mapping[str, Member], name: str, encoding: str) -> set[str]:
    if name not in members:
        return set()
    with text_rows(members[name], Remarks(), encoding=encoding) as rows:
        header = next(rows, None)
    return set() if header is None else {cell.casefold() for cell in header.cells}


def _checked(manifest: Manifest, members: Mapping[str, Member], remarks: Remarks) -> Manifest:
    for name in manifest.standard.needed - set(members) - manifest.deltas:
        remarks.deviates(Origin(name, 0), Sentence("The file is missing."))
    for name, member in members.items():
        if "/" in member.name or "\\" in member.name:
            remarks.deviates(Origin(member.name, 0), Sentence("The file is in a folder inside the archive."))
        if name != _NAME and name not in manifest.standard.files:
            remarks.deviates(
                Origin(member.name, 0),
                Sentence("The file is not needed for people and classes, and was not read."),
            )
    return manifest
