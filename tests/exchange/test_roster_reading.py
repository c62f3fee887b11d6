"""Lists as schools' systems write them: read in every format, tolerated where sloppy, and told of."""
# ruff: noqa: RUF001 - Turkish has an i without a dot

import zipfile
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from kiosk.domain.faults import Fault
from kiosk.domain.list_columns import ColumnMapping, ListField
from kiosk.domain.school import ClassRole, Term
from kiosk.domain.school_list import Completeness, ListSource, PersonRole, SchoolList
from kiosk.domain.work import Cancelled, Work
from kiosk.exchange.roster import members
from kiosk.exchange.roster.days import day_of
from kiosk.exchange.roster.mapping_memory import MappingMemory
from kiosk.exchange.roster.names import split
from kiosk.exchange.roster.reading import look_at, read_list
from tests.exchange.school_lists import manifest, oneroster, sds, zipped

WHOLE = Completeness(people=True, classes=True, memberships=True)


def read(tmp_path: Path, files: Mapping[str, str | bytes]) -> SchoolList:
    return read_list(zipped(tmp_path / "list.zip", files))


def said(found: SchoolList) -> set[str]:
    return {each.sentence for each in found.deviations}


def names(found: SchoolList) -> list[str]:
    return [each.name for each in found.people]


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_oneroster_is_read_without_a_remark(tmp_path: Path, version: str) -> None:
    found = read(tmp_path, oneroster(30, 3, version=version, each_in=2))
    assert (found.source, found.title, found.complete) == (
        ListSource.ONEROSTER,
        f"OneRoster {version}",
        WHOLE,
    )
    assert (found.deviations, found.rejected) == ((), ())
    assert (len(found.people), len(found.classes), len(found.memberships)) == (30, 3, 60)
    assert {each.role for each in found.people[:3]} == {PersonRole.STAFF}
    assert found.people[5].role is PersonRole.STUDENT
    assert (found.people[5].number, found.people[5].grade) == ("nu00005", "9")
    # The standard's endDate, 19 December, is the day after the last one.
    assert found.terms[0].value == Term("t1", "Autumn", date(2026, 9, 1), date(2026, 12, 18))
    assert found.classes[0].value.room == "Room 1"


def test_a_folder_is_read_like_an_archive(tmp_path: Path) -> None:
    files = oneroster(10, 2)
    folder = tmp_path / "export"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="")
    assert read_list(folder) == read(tmp_path, files)


def test_school_data_sync_is_told_by_its_columns(tmp_path: Path) -> None:
    found = read(tmp_path, sds())
    assert (found.title, found.complete, found.passed_over) == ("School Data Sync 2.1", WHOLE, 1)
    assert [(each.name, each.role, each.grade) for each in found.people] == [
        ("Ada Lovelace", PersonRole.STUDENT, "9"),
        ("Grace Hopper", PersonRole.STAFF, None),
    ]
    assert [each.value.role for each in found.memberships] == [ClassRole.STUDENT, ClassRole.TEACHER]
    assert found.terms[0].value.ends_on == date(2026, 12, 18)
    assert (found.deviations, found.rejected) == ((), ())


def test_nothing_of_what_is_not_needed_is_kept(tmp_path: Path) -> None:
    for files in (sds(), oneroster(3, 1, version="1.1")):
        assert all(word not in repr(read(tmp_path, files)) for word in ("secret", "ada@x.org", "x@y.z"))


def test_a_delta_tells_of_changes_alone(tmp_path: Path) -> None:
    users = (
        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName\r\n"
        "1,tobedeleted,2026-11-20,true,ada,,Ada,Lovelace\r\n2,active,2026-11-20,true,b,,Bilal,Rahman\r\n"
        "3,,2026-11-20,true,b,,Chidi,Okafor\r\n"
    )
    modes = dict.fromkeys(
        ("academicSessions", "orgs", "courses", "classes", "roles", "enrollments"), "absent"
    )
    told = manifest("1.2", modes={**modes, "users": "delta"})
    found = read(tmp_path, {"manifest.csv": told, "users.csv": users})
    assert found.complete == Completeness()
    assert [(each.name, each.gone, each.role) for each in found.people] == [
        ("Ada Lovelace", True, None),
        ("Bilal Rahman", False, None),
        ("Chidi Okafor", False, None),
    ]
    assert "status is blank in a delta file; taken as active." in said(found)


SLOPPY: dict[str, tuple[Callable[[str], str], str]] = {
    "a byte order mark": (lambda text: "\ufeff" + text, "The file begins with a byte order mark."),
    "another letter case": (
        lambda text: text.replace("givenName", "GIVENNAME", 1),
        "The column givenName is called GIVENNAME.",
    ),
    "sourceID": (
        lambda text: text.replace("sourcedId", "sourceID", 1),
        "The column sourcedId is called sourceID.",
    ),
    "semicolons": (
        lambda text: text.replace(",", ";"),
        "The columns are separated by ; and not by commas.",
    ),
    "tabs": (lambda text: text.replace(",", "\t"), "The columns are separated by tabs and not by commas."),
    "another column": (
        lambda text: text.replace("sourcedId,", "shoeSize,sourcedId,", 1).replace("\r\nu", "\r\n44,u"),
        "The column shoeSize is not in the standard.",
    ),
    "short rows": (
        lambda text: text.replace(",,s1,\r\n", "\r\n"),
        "The line has fewer cells than the header.",
    ),
    "unix line ends": (lambda text: text.replace("\r\n", "\n"), ""),
    "blank lines": (lambda text: "\r\n\r\n" + text.replace("\r\n", "\r\n\r\n"), ""),
}


@pytest.mark.parametrize("case", SLOPPY)
def test_sloppy_files_are_read_all_the_same_and_told_of(tmp_path: Path, case: str) -> None:
    change, sentence = SLOPPY[case]
    files = dict(oneroster(12, 2))
    right = read(tmp_path, files)
    files["users.csv"] = change(files["users.csv"])
    found = read(tmp_path, files)
    assert names(found) == names(right)
    assert found.rejected == ()
    assert not sentence or sentence in said(found)


def test_columns_in_another_order_mean_the_same(tmp_path: Path) -> None:
    files = dict(oneroster(5, 1))
    lines = [line.split(",") for line in files["users.csv"].splitlines()]
    files["users.csv"] = "\r\n".join(",".join(reversed(line)) for line in lines)
    found = read(tmp_path, files)
    assert names(found) == names(read(tmp_path, oneroster(5, 1)))
    assert "The columns are not in the standard's order." in said(found)


def test_a_deviation_is_told_once_with_where_it_is_first_and_how_often(tmp_path: Path) -> None:
    files = dict(oneroster(5, 1))
    files["users.csv"] = files["users.csv"].replace(",true,", ",yes,")
    (found,) = read(tmp_path, files).deviations
    assert (found.file, found.line, found.count) == ("users.csv", 2, 5)
    assert found.sentence == "enabledUser says yes, which is not in the standard."


def test_a_line_that_can_not_be_taken_in_is_rejected_with_its_number(tmp_path: Path) -> None:
    files = dict(oneroster(4, 1))
    lines = files["users.csv"].split("\r\n")
    lines[2] = lines[2].replace("u00001", "", 1)
    lines[3] = lines[3].replace("u00002", "u99", 1)
    files["users.csv"] = "\r\n".join(lines)
    assert [(each.origin.line, each.reason, each.key) for each in read(tmp_path, files).rejected] == [
        (3, "There is no sourcedId.", ""),
        (4, "There is no role.", "u99"),
    ]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Nr;Vorname;Nachname\n1;Jörg;Müller\n", "cp1252"),
        ("id;nombre;apellidos\n1;Íñigo;Muñoz Núñez\n", "cp1252"),
        ("id;jméno;příjmení\n1;Jiří;Dvořák\n2;Žaneta;Šťastná\n", "cp1250"),
        ("ид;имя;фамилия\n1;Анна;Иванова\n2;Пётр;Сидоров\n", "cp1251"),
        ("学号,名,姓\n1,小明,王\n2,华,李\n", "gb18030"),
        ("id;name\n1;Ada Lovelace\n", "utf-16"),
    ],
)
def test_other_encodings_are_told_by_their_letters(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    sample = look_at(path, MappingMemory(tmp_path / "memory.json"))
    assert ("\n".join(";".join(row) for row in (sample.header, *sample.rows)) + "\n").replace(",", ";") == (
        text.replace(",", ";")
    )


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("UPN,Forename,Surname,Reg Group,Year Group", "id given-name family-name class grade"),
        (
            "Schüler-ID;Vorname;Nachname;Rufname;Klasse;Austrittsdatum",
            "id given-name family-name preferred-name class leaves-on",
        ),
        ("Nom;Prénom;Classe", "family-name given-name class"),
        ("Matrícula;Nombre;Apellidos;Grupo", "id given-name family-name class"),
        ("Öğrenci No;Adı Soyadı;Sınıf", "id full-name class"),
        ("学号,姓名,班级", "id full-name class"),
    ],
)  # fmt: skip
def test_columns_are_guessed_in_several_languages(tmp_path: Path, header: str, fields: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{header}\n", "utf-8")
    found = look_at(path, MappingMemory(tmp_path / "memory.json")).mapping.columns
    assert {str(field): place for field, place in found.items()} == {
        field: place for place, field in enumerate(fields.split())
    }


def test_columns_are_remembered_for_lists_with_the_same_header(tmp_path: Path) -> None:
    path, memory = tmp_path / "list.csv", MappingMemory(tmp_path / "memory.json")
    path.write_text("A,B,C\n1,Ada,Lovelace\n", "utf-8")
    assert not look_at(path, memory).remembered
    told = ColumnMapping({ListField.ID: 0, ListField.GIVEN_NAME: 1})
    memory.keep(("A", "B", "C"), told)
    path.write_text("a, b ,c\n2,Bilal,Rahman\n", "utf-8")
    assert (look_at(path, memory).mapping, look_at(path, memory).remembered) == (told, True)
    path.write_text("A,C,B\n", "utf-8")
    assert not look_at(path, memory).remembered
    (tmp_path / "memory.json").write_text("{", "utf-8")
    assert not look_at(path, memory).remembered


def test_a_plain_list_has_several_lines_and_classes_a_person(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        'Id,Name,Class,Role\n1,"Lovelace, Ada",9b; 9B Physics,\n1,"Lovelace, Ada",Choir,\n'
        "2,Grace Hopper,9b,Teacher\n2,Grace Brewster,9b,Teacher\n,Nobody,9b,\n3,,9b,\n",
        "utf-8",
    )
    mapping = look_at(path, MappingMemory(tmp_path / "m.json")).mapping
    found = read_list(path, mapping=mapping)
    assert [(each.key, each.name, each.role) for each in found.people] == [
        ("1", "Ada Lovelace", PersonRole.STUDENT),
        ("2", "Grace Hopper", PersonRole.STAFF),
    ]
    members = [each.value for each in found.memberships]
    assert [(each.class_id, each.person_id, each.role.value) for each in members] == [
        ("9b", "1", "student"),
        ("9b physics", "1", "student"),
        ("choir", "1", "student"),
        ("9b", "2", "teacher"),
    ]
    assert [each.origin.line for each in found.rejected] == [5, 6, 7]


def test_a_workbook_is_read_with_numbers_and_days_as_they_are_meant(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for place, title in enumerate(("Id", "Given name", "Family name", "Leaving date")):
        sheet.write_string(1, place, title)
    sheet.write_number(2, 0, 17)
    sheet.write_string(2, 1, "小明")
    sheet.write_string(2, 2, "王")
    sheet.write_datetime(2, 3, datetime(2027, 7, 1), book.add_format({"num_format": "yyyy-mm-dd"}))  # noqa: DTZ001 - Excel knows no zones
    book.close()
    sample = look_at(path, MappingMemory(tmp_path / "m.json"))
    (found,) = read_list(path, mapping=sample.mapping).people
    assert (found.key, found.name, found.leaves_on, found.origin.line) == (
        "17",
        "王小明",
        date(2027, 7, 1),
        3,
    )


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Ada Lovelace", ("Ada", "Lovelace")),
        ("Lovelace, Ada", ("Ada", "Lovelace")),
        ("王 小明", ("小明", "王")),
        ("王小明", ("王小明", "")),
    ],
)
def test_a_whole_name_is_taken_apart_as_it_is_written(whole: str, parts: tuple[str, str]) -> None:
    assert split(whole) == parts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-09-01", date(2026, 9, 1)), ("2026-09-01T00:00:00Z", date(2026, 9, 1)),
        ("1.9.2026", date(2026, 9, 1)), ("20260901", date(2026, 9, 1)), ("25/12/2026", date(2026, 12, 25)),
        ("12/25/2026", date(2026, 12, 25)), ("03/04/2026", None), ("2026-02-30", None), ("soon", None),
    ],
)  # fmt: skip
def test_days_are_read_where_they_can_mean_one_thing_only(text: str, day: date | None) -> None:
    assert day_of(text) == day


def test_a_bomb_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="swells to many times its size"):
        read(tmp_path, {"users.csv": b"0" * 30_000_000})


def test_many_large_files_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "MAX_UNPACKED_BYTES", 10_000)
    with pytest.raises(Fault, match="so it was not opened"):
        read(tmp_path, oneroster(200, 5))


@pytest.mark.parametrize("name", ["../users.csv", "/etc/users.csv", "..\\users.csv", "C:\\users.csv"])
def test_names_that_lead_out_of_the_archive_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Fault, match="lead out of the archive"):
        read(tmp_path, {"users.csv": "sourcedId\r\n1\r\n", name: "x"})


def test_a_plain_file_over_20_mb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    with pytest.raises(Fault, match="larger than 20 MB"):
        read_list(path, mapping=ColumnMapping({ListField.FULL_NAME: 0}))


def test_a_workbook_that_reaches_too_far_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_string(0, 0, "Name")
    sheet.write_string(1_048_575, 16_383, "far")
    book.close()
    with pytest.raises(Fault, match="more than 100,000 rows or 200 columns"):
        look_at(path, MappingMemory(tmp_path / "m.json"))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".zip"])
def test_binary_junk_is_refused(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"junk{suffix}"
    path.write_bytes(bytes(range(256)) * 40)
    with pytest.raises(Fault, match=r"junk"):
        read_list(path, mapping=ColumnMapping({ListField.FULL_NAME: 0}))


def test_a_protected_archive_says_so(tmp_path: Path) -> None:
    path = zipped(tmp_path / "list.zip", {"users.csv": "sourcedId\r\n1\r\n"})
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        assert archive.infolist()[0].header_offset == 0
    content[6] |= 1  # the bit that says so, in the file's header and in the list at the end
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    with pytest.raises(Fault, match="protected by a password"):
        read_list(path)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = zipped(tmp_path / "list.zip", oneroster(20, 2))
    with pytest.raises(Cancelled):
        read_list(path, work=Work(stop=lambda: True))
