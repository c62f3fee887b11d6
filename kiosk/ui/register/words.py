"""What the Register page says of Marks, codes and events."""

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.codes import Code, CodeSet, MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.staff import Role
from kiosk.ui.wording import clock, counted, tr, worded


def state_word(state: MarkState) -> str:
    """With a capital letter, as it stands alone."""
    return {
        MarkState.NOT_YET: tr("Not yet"),
        MarkState.PRESENT: tr("Present"),
        MarkState.LATE: tr("Late"),
        MarkState.ABSENT: tr("Absent"),
        MarkState.LEFT_EARLY: tr("Left early"),
        MarkState.EXCUSED: tr("Excused"),
        MarkState.NOT_EXPECTED: tr("Not expected"),
    }[state]


def code_word(code_id: str, state: MarkState, codes: CodeSet) -> str:
    """The code and its title; the state's word where the set has no such code."""
    code = codes.find(code_id)
    if code is None:
        return f"{code_id} {state_word(state)}".strip()
    return f"{code.id}  {code_title(code)}"


def code_title(code: Code) -> str:
    """What a code is called: in the user's language if it is ours, as the school wrote it if it is theirs."""
    return worded(code.title)


def mark_words(mark: Mark, codes: CodeSet) -> str:
    return code_word(mark.code, mark.state, codes)


def time_words(mark: Mark) -> str:
    """When they came, and by how much they were late or left early."""
    came, left = mark.came_at, mark.left_at
    if came is not None and left is not None:
        said = tr("{came} to {left}").format(came=clock(came), left=clock(left))
    else:
        said = "".join(clock(moment) for moment in (came, left) if moment is not None)
    return f"{said}  {counted('%n min', '%n min', mark.minutes)}".strip() if mark.minutes else said


def how_words(mark: Mark) -> str:
    """By what the Mark came to be."""
    if mark.by_rule:
        return tr("register closed")
    if mark.office is not None:
        return tr("set by the office")
    if mark.teacher is not None:
        return tr("set by hand")
    return "" if mark.method is None else method_word(mark.method)


def method_word(method: Method) -> str:
    return {
        Method.FACE: tr("by face"),
        Method.TAP: tr("by hand"),
        Method.PIN: tr("by PIN"),
        Method.BADGE: tr("by badge"),
        Method.RULE: tr("by rule"),
    }[method]


def event_words(event: AttendanceEvent) -> str:
    """What happened, in two or three words."""
    said = {
        EventKind.SEEN: tr("Seen"),
        EventKind.MARKED: tr("Arrived"),
        EventKind.LEFT: tr("Left"),
        EventKind.CORRECTED: tr("Corrected"),
        EventKind.LOCKED: tr("Register locked"),
        EventKind.UNLOCKED: tr("Register opened again"),
    }.get(event.kind, tr("Noted"))
    return f"{said} {method_word(event.method)}" if event.kind in _BY_METHOD else said


_BY_METHOD = frozenset({EventKind.SEEN, EventKind.MARKED, EventKind.LEFT})


def who_words(event: AttendanceEvent) -> str:
    """Who did it, and in which role."""
    if event.role is None:
        return event.by or (tr("the kiosk") if event.method is not Method.TAP else "")
    role = {Role.TEACHER: tr("teacher"), Role.OFFICE: tr("office"), Role.ADMIN: tr("administrator")}[
        event.role
    ]
    return f"{event.by} ({role})" if event.by else role


def both_words(mark: Mark, codes: CodeSet) -> str:
    """The teacher's word and the office's, where either has set one."""
    said: list[str] = []
    for who, code_id in ((tr("Teacher"), mark.teacher), (tr("Office"), mark.office)):
        if code_id is not None:
            code = codes.find(code_id)
            said.append(f"{who}: {code_id} {code_title(code)}" if code is not None else f"{who}: {code_id}")
    if mark.office is not None:
        said.append(tr("The office's holds, and a teacher can't change it."))
    elif mark.locked:
        said.append(tr("The office has locked this register."))
    return " · ".join(said)
