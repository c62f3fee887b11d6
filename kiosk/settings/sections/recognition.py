"""Who is known by face, and how sure the kiosk must be."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kiosk.settings.about import About, Ask
from kiosk.settings.sections.base import Section


class Recognition(Section):
    section_title: ClassVar[str] = "Recognition"
    section_icon: ClassVar[str] = "user-question"

    face_policy: Annotated[
        Literal["off", "opt-in", "staff-only"],
        Field(description='"off" (no faces), "opt-in" (by written consent), or "staff-only" (staff alone)'),
        About(
            "Faces",
            "Whether anybody is known by face at all. Nobody ever is without a consent on record.",
            choices={
                "off": "Nobody's",
                "opt-in": "With consent",
                "staff-only": "Those of staff, with consent",
            },
        ),
    ] = "opt-in"
    strictness: Annotated[
        int,
        Field(ge=-2, le=2, description="a whole number from -2 (asks least) to 2 (strictest)"),
        About(
            "Strictness",
            "Stricter mistakes fewer people for each other, and asks more of them for a PIN.",
            ask=Ask.OWN_WIDGET,
        ),
    ] = 0
    verify: Annotated[
        Literal["off", "badge-then-face"],
        Field(
            description='"off", or "badge-then-face" to compare a face only with whom a PIN or badge names'
        ),
        About(
            "PIN or badge first, then the face",
            "A face is only compared with that of whom a PIN or badge names; nobody is looked for among all.",
            choices={"off": "No", "badge-then-face": "Yes"},
        ),
    ] = "off"
    liveness: Annotated[
        Literal["off", "observe", "enforce"],
        Field(description="off, observe or enforce"),
        About(
            "Doubt pictures of people",
            "Looks whether a printed photo or a screen is held up. It is right often, not always.",
            choices={
                "off": "Off",
                "observe": "Watch, and tell staff",
                "enforce": "Mark nobody who is doubted",
            },
        ),
    ] = "off"
    guard_minutes: Annotated[
        int,
        Field(ge=1, le=60, description="whole minutes from 1 to 60 in which coming by again is nothing new"),
        About("Coming by again", "Within this time, whoever comes by again has not left.", unit="min"),
    ] = 5
    reenrol_after_days: Annotated[
        int,
        Field(ge=0, le=3650, description="whole days, after which a face is due again, or 0 for never"),
        About(
            "New pictures after",
            "Children's faces change: from then on the People page asks for new pictures. 0 means never.",
            unit="days",
        ),
    ] = 365
