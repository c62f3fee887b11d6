"""Which camera, and how its picture is taken."""

from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field

from kiosk.domain.camera_view import Turn, zone_of
from kiosk.settings.about import About, Ask, Effect
from kiosk.settings.sections.base import Section


def _in_the_picture(zone: str) -> str:
    """Four whole percentages of the picture's sides: left, top, width, height."""
    return zone_of(zone).as_text()


class Camera(Section):
    section_title: ClassVar[str] = "Camera"
    section_icon: ClassVar[str] = "camera"

    camera_zone: Annotated[
        str,
        AfterValidator(_in_the_picture),
        Field(description="left, top, width and height in whole percent, such as 10,0,80,100, or empty"),
        About(
            "Part of the picture that counts",
            "Faces outside of it are never looked at: a corridor behind a glass door, say.",
            empty="the whole picture",
            ask=Ask.OWN_WIDGET,
            effect=Effect.AT_ONCE,
        ),
    ] = ""
    source: Annotated[
        str,
        Field(description="the address of a picture source, or empty for the first camera"),
        About(
            "Camera",
            "Where the pictures come from.",
            empty="the first camera",
            ask=Ask.OWN_WIDGET,
            effect=Effect.AT_ONCE,
        ),
    ] = ""
    camera_size: Annotated[
        Literal["auto", "640x480", "1280x720", "1920x1080"],
        Field(description="auto, 640x480, 1280x720 or 1920x1080"),
        About(
            "Resolution",
            "More pixels know people from further away, and take more of the computer.",
            choices={
                "auto": "What suits this camera",
                "640x480": "640 by 480",
                "1280x720": "1280 by 720",
                "1920x1080": "1920 by 1080",
            },
            effect=Effect.AT_ONCE,
        ),
    ] = "auto"
    camera_mirror: Annotated[
        bool,
        Field(description="true or false"),
        About(
            "Show it as a mirror",
            "People find their place before a mirror at once. Recognition is the same either way.",
            effect=Effect.AT_ONCE,
        ),
    ] = True
    camera_turn: Annotated[
        Turn,
        Field(description="0, 90, 180 or 270 degrees clockwise"),
        About(
            "Turn the picture",
            "For a camera that hangs on its side or upside down.",
            choices={
                0: "Not at all",
                90: "A quarter, clockwise",
                180: "Half",
                270: "A quarter, anticlockwise",
            },
            effect=Effect.AT_ONCE,
        ),
    ] = 0
    virtual_cameras: Annotated[
        bool,
        Field(description="true or false"),
        About(
            "Allow virtual cameras",
            "A virtual camera is a program that can show any film, also one of somebody who is not there.",
        ),
    ] = False
