"""What is said of the light in a picture, and on the faces in it."""

from enum import StrEnum

# Of a face, on the scale from black (0) to white (1): what enrolment asks for (docs/accuracy.md).
DARK, BRIGHT = 0.2, 0.85
CLIPPED = 0.25  # share of a face that may be white, or black, without anything in it


class Light(StrEnum):
    GOOD = "good"
    DARK = "dark"
    BACKLIT = "backlit"


class FaceLight(StrEnum):
    """How the worst lit face in the picture is seen; NOBODY: there is none."""

    NOBODY = "nobody"
    GOOD = "good"
    DARK = "dark"
    BRIGHT = "bright"


def face_light(brightness: float, overexposed: float) -> FaceLight:
    """`brightness`: mean grey of the face, 0 to 1; `overexposed`: the share of it that is white."""
    if brightness < DARK:
        return FaceLight.DARK
    return FaceLight.BRIGHT if brightness > BRIGHT or overexposed > CLIPPED else FaceLight.GOOD
