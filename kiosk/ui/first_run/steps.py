"""The steps of the first run, and where it leads to."""

from enum import StrEnum


class Step(StrEnum):
    """In the order in which they are asked."""

    WELCOME = "welcome"
    CAMERA = "camera"
    CALIBRATION = "calibration"
    PACK = "pack"
    SCHOOL = "school"
    SCHOOL_CLASS = "class"
    ADMIN = "admin"
    PHRASE = "phrase"
    READY = "ready"


class Ending(StrEnum):
    """What comes after. LATER: whoever begins it will set up another day."""

    LESSON = "lesson"
    FACES = "faces"
    DEMO = "demo"
    LATER = "later"
