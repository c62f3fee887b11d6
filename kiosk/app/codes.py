"""The codes that this school writes its registers in."""

from kiosk.domain.codes import PLAIN
from kiosk.domain.faults import Fault
from kiosk.exchange.codes import CodeSets, load_code_sets
from kiosk.paths import RESOURCES, AppPaths


def school_codes(paths: AppPaths, chosen: str) -> tuple[CodeSets, tuple[str, ...]]:
    """The sets with the one chosen in the settings, and what is to be said of them.

    A file that can't be used is no reason to take no attendance: the plain set does meanwhile.
    """
    try:
        return load_code_sets(RESOURCES / "codes", paths.codes, chosen=chosen), ()
    except Fault as fault:
        return CodeSets({PLAIN.id: PLAIN}), (fault.sentence,)
