"""Sessions: exact times, who belongs to them, and which are open."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.domain.attendance import Session
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.store.database import Database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions, new_session_id


def test_times_come_back_to_the_microsecond_in_utc(database: Database):
    in_delhi = datetime(2099, 3, 1, 9, 0, 0, 123_457, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    session = Session("s-1", "Physics", "12", in_delhi, late_from=in_delhi + timedelta(minutes=10))
    Sessions(database).add(session)
    found = Sessions(database).find("s-1")
    assert found == session
    assert found is not None
    assert found.opens_at.tzinfo is UTC


def test_a_moment_without_a_time_zone_is_a_bug_and_not_kept(database: Database, monday: datetime):
    with pytest.raises(ValueError, match="time zone"):
        Sessions(database).add(Session("s-1", "Physics", "12", monday.replace(tzinfo=None)))
    assert Sessions(database).find("s-1") is None


def test_a_session_is_for_everyone_or_for_those_it_names(
    database: Database, ada: Person, bilal: Person, monday: datetime
):
    People(database).add(ada)
    People(database).add(bilal)
    for name, ids in {"all": None, "one": ["17"], "none": []}.items():
        Sessions(database).add(Session(name, "", "", monday), ids)
    assert Sessions(database).people_of("all") == (ada, bilal)
    assert Sessions(database).people_of("one") == (ada,)
    assert Sessions(database).people_of("none") == ()
    assert Sessions(database).people_of("never heard of") == ()


def test_which_sessions_are_open(database: Database, monday: datetime):
    hour = timedelta(hours=1)
    sessions = Sessions(database)
    sessions.add(Session("early", "", "", monday, closes_at=monday + hour))
    sessions.add(Session("late", "", "", monday + hour))
    assert [session.id for session in sessions.open_at(monday)] == ["early"]
    assert [session.id for session in sessions.open_at(monday + hour)] == ["late"], "closed to the second"
    assert sessions.open_at(monday - hour) == ()
    sessions.close("late", monday + 2 * hour)
    assert sessions.open_at(monday + 3 * hour) == ()


def test_closing_what_is_not_there_is_said(database: Database, monday: datetime):
    with pytest.raises(Fault, match="no lesson"):
        Sessions(database).close(new_session_id(), monday)
