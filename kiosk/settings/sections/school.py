"""The school, and where its lists come from and its registers and backups go."""

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.settings.about import About, Ask
from kiosk.settings.sections.base import Section


class School(Section):
    section_title: ClassVar[str] = "School and exports"
    section_icon: ClassVar[str] = "school"

    school: Annotated[
        str,
        Field(description="the name of the school, as notices and reports print it"),
        About("School", "Its name, as notices and reports print it."),
    ] = ""
    school_id: Annotated[
        str,
        Field(description="the number of the school, as exports tell it"),
        About("Number of the school", "As the authority knows it; exports tell it."),
    ] = ""
    roster_folder: Annotated[
        str,
        Field(description="a folder whose newest list of people is taken in by itself, or empty for none"),
        About(
            "Take lists in from",
            "The newest list of people in it is taken in by itself, between lessons. Empty means none.",
            ask=Ask.FOLDER,
        ),
    ] = ""
    export_folder: Annotated[
        str,
        Field(description="a folder that each day's registers are written into, or empty for none"),
        About(
            "Export into",
            "Each day's registers are written into this folder. Empty means none.",
            ask=Ask.FOLDER,
        ),
    ] = ""
    export_format: Annotated[
        str,
        Field(description="a format that `kiosk attendance formats` lists, such as csv or xlsx"),
        About("Format of exports", "As the program that reads them wants it."),
    ] = "csv"
    export_at: Annotated[
        str,
        Field(
            pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$",
            description="a time of day such as 17:00, after the last lesson",
        ),
        About("Export at", "A time of day after the last lesson.", ask=Ask.TIME),
    ] = "17:00"


class Backup(Section):
    section_title: ClassVar[str] = "Backup"
    section_icon: ClassVar[str] = "device-floppy"

    backup_folder: Annotated[
        str,
        Field(description="the folder that backups go to, or empty for none"),
        About(
            "Back up into",
            "Best a folder on another computer or a stick. Empty means no backups.",
            ask=Ask.FOLDER,
        ),
    ] = ""
    backup_every_hours: Annotated[
        int,
        Field(ge=1, le=720, description="whole hours from 1 to 720 between two backups"),
        About("Back up every", "Backups run beside lessons and disturb nobody.", unit="h"),
    ] = 24
    backup_keep: Annotated[
        int,
        Field(ge=1, le=10_000, description="how many backups are kept, at least 1"),
        About("Keep", "The oldest beyond these are deleted.", unit="backups"),
    ] = 14
