"""What people read in place of the values that programs read: states, ways of being marked, yes and no."""

from collections.abc import Mapping

from kiosk.domain.attendance import Method
from kiosk.domain.codes import Counting, MarkState
from kiosk.domain.sentence import Sentence

_STATES: Mapping[str, Sentence] = {
    MarkState.NOT_YET: Sentence("not yet"),
    MarkState.PRESENT: Sentence("present"),
    MarkState.LATE: Sentence("late"),
    MarkState.ABSENT: Sentence("absent"),
    MarkState.LEFT_EARLY: Sentence("left early"),
    MarkState.EXCUSED: Sentence("excused"),
    MarkState.NOT_EXPECTED: Sentence("not expected"),
}
METHODS: Mapping[str, Sentence] = {
    Method.FACE: Sentence("by face"),
    Method.TAP: Sentence("by hand"),
    Method.PIN: Sentence("by PIN"),
    Method.BADGE: Sentence("by badge"),
    Method.RULE: Sentence("by rule"),
}
_COUNTINGS: Mapping[str, Sentence] = {
    Counting.ATTENDED: Sentence("attended"),
    Counting.ABSENT: Sentence("absent"),
    Counting.NOT_COUNTED: Sentence("not counted"),
}
OF_FIELD: Mapping[str, Mapping[str, Sentence]] = {
    "mark.state": _STATES,
    "mark.method": METHODS,
    "mark.by_rule": {"yes": Sentence("yes"), "no": Sentence("no")},
    "code.state": _STATES,
    "code.counted": _COUNTINGS,
}
"""By the name of a field, then by its value."""
