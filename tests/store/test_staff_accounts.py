"""Accounts of staff: secrets that can't be read, and what wrong ones lead to."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Role
from kiosk.store.database import Database, open_database
from kiosk.store.staff import SecretCheck, Staff, sign_in

SECRET = "correct horse battery"  # noqa: S105 - of nobody
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def staff(database: Database) -> Staff:
    made = Staff(database)
    made.add("Ada Shah", SECRET, role=Role.ADMIN, title="head")
    return made


def test_the_right_secret_signs_in_and_no_other(staff: Staff):
    account = sign_in(staff, " ada SHAH ", SECRET)
    assert account.actor.signature == "Ada Shah, head"
    with pytest.raises(Fault, match="not the password"):
        sign_in(staff, "Ada Shah", SECRET + " ")
    with pytest.raises(Fault, match="no account of Eve"):
        sign_in(staff, "Eve", SECRET)


def test_the_secret_is_nowhere_in_the_file_and_of_no_use_without_the_computers_key(
    database: Database, staff: Staff, path: Path
):
    check = staff.begin_try(staff.accounts()[0].id, NOON)
    assert check.holds(SECRET)
    assert not SecretCheck(bytes(32), check.kept).holds(SECRET), "a stolen file alone lets nobody try"
    database.close()
    assert not any(SECRET.encode() in file.read_bytes() for file in path.parent.iterdir() if file.is_file())


def test_after_five_wrong_ones_there_is_a_wait_that_grows_and_outlives_a_restart(
    database: Database, staff: Staff, path: Path
):
    account = staff.accounts()[0]
    for _ in range(5):
        staff.begin_try(account.id, NOON)
    database.close()
    with open_database(path) as again:
        after = Staff(again)
        with pytest.raises(Fault, match=r"wrong 5 times\. Try again in 30 seconds"):
            after.begin_try(account.id, NOON)
        after.begin_try(account.id, NOON + timedelta(seconds=31))
        with pytest.raises(Fault, match=r"wrong 6 times\. Try again in 60 seconds"):
            after.begin_try(account.id, NOON + timedelta(seconds=31))
        after.end_try(account.id)
        assert after.begin_try(account.id, NOON).holds(SECRET)


def test_an_admin_is_first_and_last(staff: Staff, database: Database):
    teacher = staff.add("Bilal", "602917", role=Role.TEACHER)
    with pytest.raises(Fault, match="Ada Shah is the only admin"):
        staff.remove(staff.accounts()[0].id)
    staff.remove(teacher.id)
    staff.remove(staff.accounts()[0].id)
    assert staff.accounts() == ()
    with pytest.raises(Fault, match="first account must be an admin's"):
        Staff(database).add("Bilal", "602917", role=Role.TEACHER)


@pytest.mark.parametrize("secret", ["123456", "60291", "short", "", "0" * 6, "x" * 129])
def test_what_somebody_would_try_first_is_no_secret(staff: Staff, secret: str):
    with pytest.raises(Fault, match=r"PIN needs|password (needs|has)"):
        staff.add("Bilal", secret, role=Role.TEACHER)
    assert len(staff.accounts()) == 1


def test_a_new_secret_ends_the_old_one_and_the_lockout(staff: Staff):
    account = staff.accounts()[0]
    for _ in range(5):
        staff.begin_try(account.id, datetime.now(UTC))
    staff.set_secret(account.id, "another secret")
    assert sign_in(staff, "Ada Shah", "another secret") == account
    with pytest.raises(Fault, match="not the password"):
        sign_in(staff, "Ada Shah", SECRET)


def test_a_name_has_one_account(staff: Staff):
    with pytest.raises(Fault, match="account of ada shah already"):
        staff.add("ada  shah", SECRET, role=Role.TEACHER)
