"""The plain word and sentence that each Target ends in."""

import re
from enum import StrEnum

from kiosk.domain.sentence import Sentence


class Verdict(StrEnum):
    WORKS = "works"
    WRONG_NUMBERS = "wrong-numbers"
    MISSING_LIBRARY = "missing-library"
    OUT_OF_MEMORY = "out-of-memory"
    UNSUPPORTED_DEVICE = "unsupported-device"
    CRASHED = "crashed"
    TIMED_OUT = "timed-out"
    SLOWER = "slower-than-CPU"


# How Linux, macOS and Windows name the library that a provider could not be loaded without.
_MISSING = (
    re.compile(r"([\w.+-]+\.so[\w.]*): cannot open shared object file"),
    re.compile(r"Library not loaded: (?:\S*/)?([\w.+-]+)"),
    re.compile(r'depends on "([^"]+)" which is missing'),
    re.compile(r'(?:LoadLibrary failed with error 126|[Ee]rror 126).*?"?([\w.+-]+\.dll)', re.DOTALL),
)
_MEMORY = re.compile(
    r"out of memory|OUT_?OF_?MEMORY|MemoryAllocation|bad_alloc|bad allocation|MemoryError|"
    r"[Ff]ailed to allocate|8007000E",
)
# 887A0005 to 887A0007 are DXGI's for a device that was removed, hung or reset.
_CRASH = re.compile(
    r"887A000[567]|device (was )?removed|DeviceReset|LaunchFailure|IllegalAddress|illegal memory access"
)


def failure(name: str, details: str) -> tuple[Verdict, Sentence]:
    """What an exception's text and the native log together mean; `name` is what people call the Target.

    A sentence on a Target that is not used has a value `instead`: what is.
    """
    for pattern in _MISSING:
        if missing := pattern.search(details):
            return Verdict.MISSING_LIBRARY, Sentence(
                "{name}: missing library {library}, using {instead}.",
                name=name,
                library=missing[1],
                instead="CPU",
            )
    if _MEMORY.search(details):
        return Verdict.OUT_OF_MEMORY, Sentence(
            "{name}: its memory is too small for the models, using {instead}.", name=name, instead="CPU"
        )
    if _CRASH.search(details):
        return Verdict.CRASHED, Sentence(
            "{name}: the device stopped while it was tried, using {instead}.", name=name, instead="CPU"
        )
    return Verdict.UNSUPPORTED_DEVICE, Sentence(
        "{name}: it can't run the models on this computer, using {instead}.", name=name, instead="CPU"
    )


def wrong_numbers(name: str, what: str) -> tuple[Verdict, Sentence]:
    return Verdict.WRONG_NUMBERS, Sentence(
        "{name}: its numbers are wrong ({what}), using {instead}.", name=name, what=what, instead="CPU"
    )
