"""What those settings can be whose values are files beside the program: codes, layouts, notices."""

import logging
from collections.abc import Sequence

from kiosk.domain.codes import PLAIN
from kiosk.domain.faults import Fault
from kiosk.exchange.codes import load_code_sets
from kiosk.exchange.notices.notice import notices
from kiosk.exchange.reports.formats import all_formats
from kiosk.paths import RESOURCES, AppPaths
from kiosk.ui.language import language_here
from kiosk.ui.settings.ports import Choice
from kiosk.ui.wording import tr, worded

_log = logging.getLogger(__name__)


def choices_of(paths: AppPaths, name: str) -> Sequence[Choice]:
    """All that this setting can be; empty where that is known otherwise, or a file can't be read."""
    try:
        match name:
            case "code_set":
                sets = load_code_sets(RESOURCES / "codes", paths.codes).sets
                named = (Choice(each.id, worded(each.title)) for each in sets.values() if each is not PLAIN)
                return (Choice("", tr("Present, late, absent")), *named)
            case "export_format":
                found, _ = all_formats(RESOURCES / "exports", paths.exports)
                return tuple(Choice(each.id, worded(each.title)) for each in found.values())
            case "consent_notice":
                here = language_here()
                texts = notices(RESOURCES / "notices", paths.notices, language=here)
                return tuple(Choice(each.id, f"{each.id}: {each.title}") for each in texts.values())
            case _:
                return ()
    except Fault:
        _log.warning("What %s can be is not known", name, exc_info=True)
        return ()
