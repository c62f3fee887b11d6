"""How lessons begin and end, and what the register says of whoever comes."""

from typing import Annotated, ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field

from kiosk.settings.about import About, Ask
from kiosk.settings.sections.base import Section


def _known_zone(name: str) -> str:
    try:
        if name:
            ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:  # OSError: the name is that of a folder of zones
        raise ValueError(name) from error
    return name


class Lessons(Section):
    section_title: ClassVar[str] = "Register"
    section_icon: ClassVar[str] = "clipboard-list"

    lesson: Annotated[
        str,
        Field(description="the name that the next lesson is offered with"),
        About("Lesson", "The name of the lesson that was begun last.", ask=Ask.NEVER, policy=False),
    ] = ""
    room: Annotated[
        str,
        Field(description="the name of the room that this kiosk stands in"),
        About("Room", "The room that this kiosk stands in."),
    ] = ""
    late_after_minutes: Annotated[
        int,
        Field(ge=0, le=120, description="whole minutes from 0 (nobody is late) to 120"),
        About("Late after", "Whoever comes later than this is late. 0 means that nobody is.", unit="min"),
    ] = 10
    open_before_minutes: Annotated[
        int,
        Field(ge=0, le=240, description="whole minutes from 0 to 240 before a lesson starts"),
        About(
            "Open before the start",
            "So long before its start a lesson of the timetable is offered.",
            unit="min",
        ),
    ] = 10
    register_closes_after_minutes: Annotated[
        int,
        Field(ge=0, le=240, description="whole minutes from 0 (when the lesson ends) to 240"),
        About(
            "Register closes after",
            "Whoever comes later is marked as after the register closed. 0 means at the lesson's end.",
            unit="min",
        ),
    ] = 30
    check_out: Annotated[
        bool,
        Field(description="true or false"),
        About("Write down who leaves", "Coming by a second time, after a while, means leaving."),
    ] = False
    start_by_timetable: Annotated[
        bool,
        Field(description="true or false"),
        About(
            "Begin by the timetable",
            "Lessons of the timetable begin by themselves, without a teacher's press.",
        ),
    ] = False
    code_set: Annotated[
        str,
        Field(description="the name of a set of codes that `kiosk codes list` shows, or empty"),
        About("Codes", "The letters or words that the register uses, as your school or authority asks for."),
    ] = ""
    zone: Annotated[
        str,
        AfterValidator(_known_zone),
        Field(description="a time zone such as Europe/London, or empty for that of the system"),
        About("Time zone", "Where the school's clock is. Empty takes that of the computer.", ask=Ask.ZONE),
    ] = ""
    list_limit_percent: Annotated[
        int,
        Field(
            ge=0,
            le=100,
            description="the percentage, 0 to 100, of people who may leave or be renamed by one list unasked",
        ),
        About(
            "Ask before a list changes more than",
            "A list that takes away or renames more people than this is asked about first.",
            unit="%",
        ),
    ] = 20
