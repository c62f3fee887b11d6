"""What a setting is to people: its words, its place in the dialog, and when a change of it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Effect(StrEnum):
    """When a changed setting holds.

    ANEW: the kiosk takes its parts apart and puts them together again, which takes a second or two; a lesson
    in progress goes on.
    """

    AT_ONCE = "at-once"
    ANEW = "anew"


class Ask(StrEnum):
    """How the dialog asks for it, where its type does not tell."""

    BY_TYPE = "by-type"
    FOLDER = "folder"
    TIME = "time"  # of day
    ZONE = "zone"
    OWN_WIDGET = (
        "own-widget"  # a part of the dialog that is made for it: a slider, a zone drawn on the picture
    )
    NEVER = "never"  # remembered from the screens, where it is chosen


@dataclass(frozen=True, slots=True)
class About:
    """`title` names it in a few words; `sentence` says what it does, in words for whoever decides.

    `choices` names each value of a Literal; `unit` follows a number; `empty` says what no text means.
    `policy`: whether an organisation can lay it down for its computers.
    """

    title: str
    sentence: str
    unit: str = ""
    empty: str = ""
    choices: Mapping[str | int, str] = field(default_factory=dict[str | int, str])
    effect: Effect = Effect.ANEW
    ask: Ask = Ask.BY_TYPE
    policy: bool = True
