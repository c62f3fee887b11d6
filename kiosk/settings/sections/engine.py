"""What recognition runs on."""

from typing import Annotated, ClassVar

from pydantic import Field

from kiosk.settings.about import About, Ask
from kiosk.settings.sections.base import Section

_TARGET = "auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0"


class Engine(Section):
    section_title: ClassVar[str] = "Engine"
    section_icon: ClassVar[str] = "activity"

    detector_on: Annotated[
        str,
        Field(description=_TARGET),
        About(
            "Find faces on",
            "The part of this computer that looks for faces. Calibration chooses the fastest that is right.",
            ask=Ask.OWN_WIDGET,
        ),
    ] = "auto"
    embedder_on: Annotated[
        str,
        Field(description=_TARGET),
        About(
            "Compare faces on",
            "The part of this computer that compares them. Calibration chooses the fastest that is right.",
            ask=Ask.OWN_WIDGET,
        ),
    ] = "auto"
    cpu_threads: Annotated[
        int,
        Field(ge=0, le=64, description="a whole number up to 64, or 0 for what was measured as best"),
        About(
            "Processor threads", "How many recognition may use at once. 0 takes what was measured as best."
        ),
    ] = 0
    gpu_memory_mb: Annotated[
        int,
        Field(ge=0, le=1_000_000, description="whole megabytes, or 0 for no limit"),
        About("Graphics memory", "The most that recognition may take of it. 0 means no limit.", unit="MB"),
    ] = 0
    gpu_batch: Annotated[
        int,
        Field(ge=0, le=64, description="a whole number of faces up to 64, or 0 for all at once"),
        About("Faces at once", "How many are compared in one go on a graphics card. 0 means all there are."),
    ] = 0
