"""The program as a kiosk: the whole screen, no way out, awake while it is needed."""

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.settings.about import About, Effect
from kiosk.settings.sections.base import Section


class KioskMode(Section):
    section_title: ClassVar[str] = "Kiosk and security"
    section_icon: ClassVar[str] = "lock"

    full_screen: Annotated[
        bool,
        Field(description="true or false"),
        About("Fill the screen", "The kiosk fills the screen when it starts.", effect=Effect.AT_ONCE),
    ] = False
    kiosk_mode: Annotated[
        bool,
        Field(description="true or false: whether only staff who sign in can leave the full screen"),
        About(
            "Only staff can leave",
            "The screen stays full, and leaving it or closing the kiosk needs a sign-in. It holds once"
            " somebody of the staff has an account.",
            effect=Effect.AT_ONCE,
        ),
    ] = False
    start_with_system: Annotated[
        bool,
        Field(description="true or false"),
        About(
            "Start with the computer",
            "The kiosk starts when this account logs in to the computer, and goes on with an open lesson.",
            effect=Effect.AT_ONCE,
        ),
    ] = False
    keep_awake: Annotated[
        bool,
        Field(description="true or false"),
        About(
            "Keep the screen awake",
            "While a lesson is in progress the screen does not go dark.",
            effect=Effect.AT_ONCE,
        ),
    ] = True
    idle_after_minutes: Annotated[
        int,
        Field(ge=0, le=120, description="whole minutes from 1 to 120, or 0 for never"),
        About(
            "Rest after",
            "When nobody came by or touched anything for so long, the screen shows a clock and the camera"
            " rests. 0 means never.",
            unit="min",
            effect=Effect.AT_ONCE,
        ),
    ] = 5
    lock_after_minutes: Annotated[
        int,
        Field(
            ge=1, le=120, description="whole minutes from 1 to 120 untouched, after which staff is locked out"
        ),
        About(
            "Sign staff out after",
            "When nobody of the staff touched anything for so long. The screen is a kiosk again then.",
            unit="min",
        ),
    ] = 10
    kiosk_name: Annotated[
        str,
        Field(description="a name that tells this kiosk from the school's others"),
        About("Name of this kiosk", "Tells it from the school's others in exports and backups."),
    ] = ""
