"""How each state looks, reads and sounds: its own shape, tone, word and tone of voice."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark
from kiosk.ui.palette import Tone
from kiosk.ui.wording import clock, tr


@dataclass(frozen=True, slots=True)
class Look:
    icon: str
    tone: Tone
    sound: str = ""
    spoken: bool = True


class CardKind(StrEnum):
    """What a card can tell the person before the camera."""

    MARKED = "marked"
    LATE = "late"
    ALREADY = "already"
    ASK = "ask"
    STRANGER = "stranger"
    LEFT = "left"
    LOOK = "look"


CARDS: dict[CardKind, Look] = {
    CardKind.MARKED: Look("check", Tone.SUCCESS, "marked"),
    CardKind.LATE: Look("clock", Tone.ACCENT, "late"),
    CardKind.ALREADY: Look("check", Tone.NEUTRAL, "already"),
    CardKind.ASK: Look("help-circle", Tone.ATTENTION, "ask"),
    CardKind.STRANGER: Look("user-question", Tone.NEUTRAL, spoken=False),  # a stranger is no alarm
    CardKind.LEFT: Look("logout", Tone.NEUTRAL, "left"),
    CardKind.LOOK: Look("camera", Tone.ACCENT),
}

ROLL: dict[MarkState, Look] = {
    MarkState.NOT_YET: Look("circle", Tone.NEUTRAL),
    MarkState.PRESENT: Look("check", Tone.SUCCESS),
    MarkState.LATE: Look("clock", Tone.ACCENT),
    MarkState.ABSENT: Look("x", Tone.NEUTRAL),
    MarkState.LEFT_EARLY: Look("arrow-back-up", Tone.NEUTRAL),
    MarkState.EXCUSED: Look("info-circle", Tone.NEUTRAL),
    MarkState.NOT_EXPECTED: Look("minus", Tone.NEUTRAL),
}


def is_here(mark: Mark) -> bool:
    return mark.state in (MarkState.PRESENT, MarkState.LATE)


def mark_word(mark: Mark) -> str:
    """The Mark in words, as a screen reader says it."""
    word = {
        MarkState.NOT_YET: tr("not yet"),
        MarkState.PRESENT: tr("present"),
        MarkState.LATE: tr("late"),
        MarkState.ABSENT: tr("absent"),
        MarkState.LEFT_EARLY: tr("left early"),
        MarkState.EXCUSED: tr("excused"),
        MarkState.NOT_EXPECTED: tr("not expected"),
    }[mark.state]
    return word if mark.at is None else f"{word}, {clock(mark.at)}"


def mark_short(mark: Mark) -> str:
    """What stands at the right end of a line of the roll."""
    if mark.at is None:
        return tr("absent") if mark.state is MarkState.ABSENT else ""
    if mark.left_at is not None:
        return tr("left {time}").format(time=clock(mark.left_at))
    if mark.state is MarkState.LATE:
        return tr("late {time}").format(time=clock(mark.at))
    return clock(mark.at)
