"""What those see who come to the kiosk without a face, and what is written of them."""

from kiosk.app.books import StoredRegister
from kiosk.domain.attendance import EventKind, Method
from kiosk.store.attendance import EventLog
from kiosk.ui.by_hand.panel import HandPanel
from kiosk.ui.desk import Desk
from kiosk.ui.marks import CardKind
from tests.ui.conftest import Outside


def panel(desk: Desk) -> HandPanel:
    return desk.kiosk.reception.panel


def kinds(outside: Outside, register: StoredRegister) -> list[tuple[EventKind, str, Method]]:
    assert register.session is not None
    found = EventLog(outside.database).events_of(register.session.id)
    return [(event.kind, event.person_id, event.method) for event in found if event.person_id]


def cards(desk: Desk) -> list[tuple[CardKind, str]]:
    return [(each.kind, each.headline) for each in desk.kiosk.stage.cards.greetings]
