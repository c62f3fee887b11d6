"""What is told where nobody is there to see it."""

import pytest

from kiosk.app.telling import Teller
from kiosk.domain.faults import Fault
from kiosk.engine.messages import Stopped


@pytest.mark.parametrize(("reason", "told"), [("The disk is gone.", ["The disk is gone."]), ("", [])])
def test_an_engine_that_stops_by_itself_is_no_success(reason: str, told: list[str]) -> None:
    teller, faults = Teller(lambda _: None, lambda: None, people=4), list[Fault]()
    teller.failed.connect(faults.append)
    teller.take(Stopped(reason))
    assert [fault.sentence for fault in faults] == told
