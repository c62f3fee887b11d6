"""Numbers of lessons, in the register."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.domain.site_counts import SPAN, Counted, span_of
from kiosk.store.database import open_database
from kiosk.store.site_counts import SiteCounts

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_numbers_of_the_same_time_are_added_up_across_connections(tmp_path: Path):
    with open_database(tmp_path / "register.db") as database:
        SiteCounts(database).add({(NINE, Counted.NAMED): 3, (NINE, Counted.DARK): 60})
        own = SiteCounts.at(tmp_path / "register.db")
        own.add({(NINE, Counted.NAMED): 2, (NINE + SPAN, Counted.ASKED): 1})
        own.close()
        found = SiteCounts(database).between(NINE, NINE + timedelta(hours=1))
        early = SiteCounts(database).between(NINE, NINE + SPAN)
    assert found == {(NINE, Counted.NAMED): 5, (NINE, Counted.DARK): 60, (NINE + SPAN, Counted.ASKED): 1}
    assert early == {(NINE, Counted.NAMED): 5, (NINE, Counted.DARK): 60}


@pytest.mark.parametrize("minutes", [0, 330, 345, -210])
def test_a_quarter_of_an_hour_is_whole_in_every_zone(minutes: int):
    zone = timezone(timedelta(minutes=minutes))
    moment = datetime(2026, 11, 23, 9, 29, 59, 5, tzinfo=zone)
    began = span_of(moment).astimezone(UTC).astimezone(zone)
    assert (began.hour, began.minute, began.second, began.microsecond) == (9, 15, 0, 0)
