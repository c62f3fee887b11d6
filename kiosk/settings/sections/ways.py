"""PIN, badge and name: for whoever gives no face."""

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.settings.about import About
from kiosk.settings.sections.base import Section


class Ways(Section):
    section_title: ClassVar[str] = "PIN, badge and name"
    section_icon: ClassVar[str] = "id"

    pin_digits: Annotated[
        int,
        Field(ge=4, le=8, description="a whole number of digits from 4 to 8"),
        About("Digits of a PIN", "For PINs that are given out from now on."),
    ] = 6
    by_name: Annotated[
        bool,
        Field(description="true or false: whether people may find their own name"),
        About("Find one's own name", "People may look for their name on the kiosk and tap it."),
    ] = True
    suggest_names: Annotated[
        bool,
        Field(description="true or false: whether likely first names are offered to who is not known"),
        About("Offer likely names", "Whoever the camera is not sure of is offered a few first names to tap."),
    ] = False
    camera_codes: Annotated[
        bool,
        Field(description="true or false: whether badges are read from the camera's picture"),
        About(
            "Read badges by camera", "A badge's code is held before the camera; a scanner works either way."
        ),
    ] = True
    taps_need_sign_in: Annotated[
        bool,
        Field(description="true or false: whether marking on the roll needs somebody signed in"),
        About("Marking by tap needs sign-in", "Only staff who are signed in may tap a name on the roll."),
    ] = False
