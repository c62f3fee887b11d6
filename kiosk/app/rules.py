"""What the settings say about registers, as plain values, and the system's time zone."""

from zoneinfo import ZoneInfo

import tzlocal

from kiosk.domain.faults import Fault
from kiosk.domain.rules import RegisterRules
from kiosk.domain.sentence import Sentence
from kiosk.settings import Settings


def register_rules(settings: Settings, *, zone: str) -> RegisterRules:
    """The rules of a school in this zone."""
    return RegisterRules(
        open_before=settings.open_before_minutes,
        late_after=settings.late_after_minutes,
        closes_after=settings.register_closes_after_minutes,
        check_out=settings.check_out,
        code_set=settings.code_set,
        zone=zone,
        kiosk=settings.kiosk_name,
        room=settings.room,
    )


def system_zone() -> str:
    """The IANA name of the system's time zone, as it is now.

    Raises:
        Fault: it has none.
    """
    try:
        name = tzlocal.reload_localzone().key
        ZoneInfo(name)
    except (LookupError, OSError, ValueError) as error:
        sentence = Sentence(
            "This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London."
        )
        raise Fault(sentence, details=str(error)) from error
    return name
