"""`kiosk pins` and `kiosk badges`: what is in the files, what is kept, and what is said."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.roster import Person
from kiosk.paths import AppPaths
from kiosk.store.credentials import CredentialKind, Credentials
from kiosk.store.database import Database, open_database
from kiosk.store.people import People

PEOPLE = (Person("1", "Ada", "Lovelace"), Person("2", "=cmd()", "Ng"), Person("3", "عمر", "حداد"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with open_database(AppPaths.under(tmp_path / "data").database) as database:
        for person in PEOPLE:
            People(database).add(person)
    return tmp_path / "data"


@pytest.fixture
def register(data: Path) -> Iterator[Database]:
    with open_database(AppPaths.under(data).database, check=False) as database:
        yield database


def run(data: Path, *words: str) -> int:
    return main(["--data-dir", str(data), *words])


def rows_of(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_table_holds_the_pins_that_then_are_good_and_no_formula(
    data: Path, register: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "pins.csv"
    assert run(data, "pins", "issue", "1", "2", "--to", str(table)) == 0
    rows = rows_of(table)
    assert [row["name"] for row in rows] == ["Ada Lovelace", "'=cmd() Ng"]
    credentials = Credentials(register)
    found = [credentials.find_pin(credentials.pin_key.lookup(row["pin"])) for row in rows]
    assert found == list(PEOPLE[:2])
    said = capsys.readouterr().out
    assert "delete the file" in said
    assert rows[0]["pin"] not in said


def test_who_has_a_pin_keeps_it_unless_a_new_one_is_asked_for(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "1.csv", tmp_path / "2.csv"
    run(data, "pins", "issue", "1", "--to", str(first))
    assert run(data, "pins", "issue", "1", "--to", str(second)) == 0
    assert not second.exists()
    assert "1 have a PIN already" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["pins.txt", "nowhere/pins.csv"])
def test_where_the_file_can_not_be_written_nobody_gets_a_pin(
    data: Path, register: Database, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "pins", "issue", "1", "--to", str(tmp_path / name)) == 1
    assert Credentials(register).counts(CredentialKind.PIN) == {}
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_that_is_there_is_not_replaced_unasked(data: Path, tmp_path: Path) -> None:
    there = tmp_path / "cards.pdf"
    there.write_text("mine")
    assert run(data, "badges", "print", "1", "--to", str(there)) == 1
    assert there.read_text() == "mine"
    assert run(data, "badges", "print", "1", "--to", str(there), "--force") == 0
    assert there.read_bytes().startswith(b"%PDF")


@pytest.mark.may_log("Failed to find font weight")
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_slips_and_cards_are_pages_to_print(data: Path, tmp_path: Path, paper: str) -> None:
    assert run(data, "badges", "print", "--all", "--to", str(tmp_path / "c.pdf"), "--paper", paper) == 0
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".kiosk")] == []


def test_a_lost_card_is_revoked_and_another_badge_taken_in(
    data: Path, register: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "badges", "print", "1", "--to", str(tmp_path / "c.pdf"))
    assert run(data, "badges", "add", "1", "--code", "CANTEEN-7") == 0
    assert Credentials(register).counts(CredentialKind.BADGE) == {"1": 2}
    assert run(data, "badges", "add", "2", "--code", "CANTEEN-7") == 1
    assert "Revoke it there first" in capsys.readouterr().err
    assert run(data, "badges", "revoke", "1") == 0
    assert Credentials(register).find_badge("CANTEEN-7") is None


@pytest.mark.parametrize(
    "words",
    [
        ("pins", "issue", "--to", "x.csv"),
        ("pins", "issue", "404", "--to", "x.csv"),
        ("pins", "issue", "1", "--all", "--to", "x.csv"),
        ("badges", "print", "--class", "9Z", "--to", "x.pdf"),
        ("badges", "add", "1", "--code", "abc"),
        ("badges", "revoke", "404"),
    ],
)
def test_what_can_not_be_done_is_one_sentence(
    data: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, *words) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_lists_tell_who_has_what_and_no_secret(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "pins", "issue", "1", "--to", str(tmp_path / "p.csv"))
    (row,) = rows_of(tmp_path / "p.csv")
    capsys.readouterr()
    assert run(data, "pins", "list") == run(data, "badges", "list") == 0
    said = capsys.readouterr().out
    assert "Ada Lovelace" in said
    assert row["pin"] not in said
