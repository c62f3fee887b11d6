"""The plain word and sentence that each Target ends in."""

import re
from enum import StrEnum


class Verdict(StrEnum):
    WORKS = "works"
    WRONG_NUMBERS = "wrong-numbers"
    MISSING_LIBRARY = "missing-library"
    OUT_OF_MEMORY = "out-of-memory"
    UNSUPPORTED_DEVICE = "unsupported-device"
    CRASHED = "crashed"
    TIMED_OUT = "timed-out"
    SLOWER = "slower-than-CPU"


USING_CPU = ", using CPU."

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


def failure(name: str, details: str) -> tuple[Verdict, str]:
    """What an exception's text and the native log together mean; `name` is what people call the Target."""
    for pattern in _MISSING:
        if missing := pattern.search(details):
            return Verdict.MISSING_LIBRARY, f"{name}: missing library {missing[1]}{USING_CPU}"
    if _MEMORY.search(details):
        return Verdict.OUT_OF_MEMORY, f"{name}: its memory is too small for the models{USING_CPU}"
    if _CRASH.search(details):
        return Verdict.CRASHED, f"{name}: the device stopped while it was tried{USING_CPU}"
    return Verdict.UNSUPPORTED_DEVICE, f"{name}: it can't run the models on this computer{USING_CPU}"


def wrong_numbers(name: str, what: str) -> tuple[Verdict, str]:
    return Verdict.WRONG_NUMBERS, f"{name}: its numbers are wrong ({what}){USING_CPU}"
