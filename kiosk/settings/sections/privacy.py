"""What is kept, for how long, and what the screen shows of people."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kiosk.settings.about import About, Effect
from kiosk.settings.sections.base import Section


class Privacy(Section):
    section_title: ClassVar[str] = "Privacy"
    section_icon: ClassVar[str] = "shield"

    greet_by: Annotated[
        Literal["first-name", "initials", "nothing"],
        Field(description="first-name, initials or nothing"),
        About(
            "Greet people by",
            "What pupils see and hear of names, on cards and on the roll. Without first names nobody can find"
            " their own name in a list, and without initials there is no roll.",
            choices={
                "first-name": "Their first name",
                "initials": "Their initials",
                "nothing": "A tick alone",
            },
            effect=Effect.AT_ONCE,
        ),
    ] = "first-name"
    consent_notice: Annotated[
        str,
        Field(description="the name of a notice that `kiosk consent notices` shows"),
        About("Consent notice", "The text that people are shown before they consent."),
    ] = "general"
    contact: Annotated[
        str,
        Field(description="whom to ask about consent, as notices print it"),
        About("Contact", "Whom to ask about consent, as notices print it."),
    ] = ""
    keep_photos: Annotated[
        bool,
        Field(description="true or false"),
        About("Keep photos of enrolment", "Kept encrypted, so that a change of models needs no new photos."),
    ] = False
    photo_hours: Annotated[
        int,
        Field(ge=1, le=8760, description="whole hours, after which kept photos are erased"),
        About("Erase kept photos after", "From then on they are gone, from backups too.", unit="h"),
    ] = 72
    template_years: Annotated[
        int,
        Field(ge=1, le=10, description="whole years from 1 to 10, after which templates are erased"),
        About("Erase templates after", "Whoever is still here then is enrolled again.", unit="years"),
    ] = 3
    access_years: Annotated[
        int,
        Field(ge=1, le=50, description="whole years that the access log is kept"),
        About(
            "Keep the access log for", "It tells who of the staff looked at or changed what.", unit="years"
        ),
    ] = 6
    attendance_years: Annotated[
        int,
        Field(ge=1, le=50, description="whole years after which `kiosk retention preview` counts lessons"),
        About(
            "Keep attendance for",
            "The register itself is never cut; old lessons are counted for you.",
            unit="years",
        ),
    ] = 6
