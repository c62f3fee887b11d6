"""Notices: what a person should read, said once here for every place that shows it."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.sentence import Sentence


class Severity(StrEnum):
    INFO = "info"
    ATTENTION = "attention"
    TROUBLE = "trouble"


class NoticeKind(StrEnum):
    CAMERA_MISSING = "camera-missing"
    CAMERA_VIRTUAL = "camera-virtual"
    CAMERA_IN_USE = "camera-in-use"
    CAMERA_DENIED = "camera-denied"
    CAMERA_UNPLUGGED = "camera-unplugged"
    CAMERA_BLACK = "camera-black"
    CAMERA_FROZEN = "camera-frozen"
    CAMERA_SILENT = "camera-silent"
    CAMERA_BACK = "camera-back"
    LIGHT_DARK = "light-dark"
    LIGHT_BEHIND = "light-behind"
    SOURCE_UNREADABLE = "source-unreadable"
    VISION_STARTING = "vision-starting"
    VISION_RESTARTED = "vision-restarted"
    VISION_DOWN = "vision-down"
    LIVENESS_MISSING = "liveness-missing"
    VISION_FELL_BACK = "vision-fell-back"
    ENGINE_RESTARTED = "engine-restarted"
    NOT_RECORDED = "not-recorded"
    CLOCK_CHANGED = "clock-changed"
    CLOCK_BEHIND = "clock-behind"
    COMPUTER_SLEPT = "computer-slept"
    REGISTER_MISSED = "register-missed"
    BACKUP_LATE = "backup-late"
    FACES_SHUT = "faces-shut"
    KIOSK_UNGUARDED = "kiosk-unguarded"


@dataclass(frozen=True, slots=True)
class Wording:
    """`staff` says what happened and what to do; `pupil` what a pupil can do meanwhile, empty for nothing."""

    severity: Severity
    staff: str
    pupil: str = ""


_USE_PIN = "The camera can't see you just now. Use your PIN, badge or name."

WORDING: dict[NoticeKind, Wording] = {
    NoticeKind.CAMERA_MISSING: Wording(
        Severity.TROUBLE, "No camera was found. Plug one in; the kiosk finds it by itself.", _USE_PIN
    ),
    NoticeKind.CAMERA_VIRTUAL: Wording(
        Severity.TROUBLE,
        "{camera} is a program and not a camera: it could show any film. Choose a camera, or let the settings"
        " allow virtual cameras.",
        _USE_PIN,
    ),
    NoticeKind.CAMERA_IN_USE: Wording(
        Severity.TROUBLE,
        "Another program is using the camera. Close it; the kiosk goes on by itself.",
        _USE_PIN,
    ),
    NoticeKind.CAMERA_DENIED: Wording(
        Severity.TROUBLE,
        "The system does not let this program use the camera. Allow it under Privacy, Camera.",
        _USE_PIN,
    ),
    NoticeKind.CAMERA_UNPLUGGED: Wording(
        Severity.TROUBLE, "The camera was unplugged. Plug it in again; the kiosk goes on by itself.", _USE_PIN
    ),
    NoticeKind.CAMERA_BLACK: Wording(
        Severity.ATTENTION,
        "The camera's picture is black. Is its cover shut, or the room dark?",
        "The camera is covered. Please tell your teacher.",
    ),
    NoticeKind.CAMERA_FROZEN: Wording(
        Severity.ATTENTION,
        "The camera shows the same picture again and again. It is being started anew.",
        _USE_PIN,
    ),
    NoticeKind.CAMERA_SILENT: Wording(
        Severity.ATTENTION, "The camera sends no pictures. It is being started anew.", _USE_PIN
    ),
    NoticeKind.CAMERA_BACK: Wording(Severity.INFO, "The camera is back."),
    NoticeKind.LIGHT_DARK: Wording(
        Severity.ATTENTION,
        "It is too dark to know faces well. Switch on a light that falls on the people.",
        "It is dark here. Come close and face the light.",
    ),
    NoticeKind.LIGHT_BEHIND: Wording(
        Severity.ATTENTION,
        "The window behind the people makes them dark. Turn the camera or close the blinds.",
        "The light is behind you. Come close to the camera.",
    ),
    NoticeKind.SOURCE_UNREADABLE: Wording(
        Severity.TROUBLE,
        "{source} can't be read as a picture source. Check the name, or choose another.",
        _USE_PIN,
    ),
    NoticeKind.VISION_STARTING: Wording(Severity.INFO, "Getting ready to recognise people…"),
    NoticeKind.VISION_RESTARTED: Wording(
        Severity.INFO, "Recognition stopped ({reason}) and was started again. Nothing was lost."
    ),
    NoticeKind.VISION_FELL_BACK: Wording(
        Severity.ATTENTION, "Recognition now runs on {active} instead of {requested}: {reason}."
    ),
    NoticeKind.LIVENESS_MISSING: Wording(
        Severity.TROUBLE,
        "This model pack can't tell a person from a picture, which the settings ask for. Nobody is marked by"
        " face. Choose another pack, or let the liveness setting only observe.",
        "Please use your PIN or badge.",
    ),
    NoticeKind.VISION_DOWN: Wording(
        Severity.TROUBLE,
        "Recognition can't run. Mark people by hand meanwhile; it is tried again. ({reason})",
        "Please tell your teacher that you are here.",
    ),
    NoticeKind.ENGINE_RESTARTED: Wording(
        Severity.INFO, "Camera and recognition stopped ({reason}) and were started again. No mark was lost."
    ),
    NoticeKind.NOT_RECORDED: Wording(
        Severity.TROUBLE,
        "A mark could not be written. It is kept, and tried again. ({reason})",
        "One moment, please.",
    ),
    NoticeKind.CLOCK_CHANGED: Wording(
        Severity.ATTENTION, "{change} Check the time: who comes now is marked by it."
    ),
    NoticeKind.CLOCK_BEHIND: Wording(
        Severity.TROUBLE,
        "The computer's clock says {now}, but the register has an entry of {newest}. Set the clock first.",
    ),
    NoticeKind.COMPUTER_SLEPT: Wording(Severity.INFO, "{change}"),
    NoticeKind.BACKUP_LATE: Wording(Severity.ATTENTION, "No backup could be made for days: {reason}"),
    NoticeKind.FACES_SHUT: Wording(Severity.ATTENTION, "{remark}"),
    NoticeKind.KIOSK_UNGUARDED: Wording(
        Severity.ATTENTION,
        "Kiosk mode is on, but anybody can leave it: nobody of the staff has an account to sign in with.",
    ),
    NoticeKind.REGISTER_MISSED: Wording(Severity.ATTENTION, "Register not taken: {lessons}."),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should read. `values` fill the braces of its Wording."""

    kind: NoticeKind
    values: dict[str, str] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        return WORDING[self.kind].severity

    @property
    def for_staff(self) -> Sentence:
        return Sentence(WORDING[self.kind].staff, **self.values)

    @property
    def for_pupils(self) -> Sentence:
        return Sentence(WORDING[self.kind].pupil, **self.values)
