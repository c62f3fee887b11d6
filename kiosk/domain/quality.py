"""How good one picture of a face is for knowing the person: numbers with units, and one overall score."""

from dataclasses import dataclass
from enum import StrEnum
from math import cos, radians

from kiosk.domain.light import BRIGHT, CLIPPED, DARK


class Hidden(StrEnum):
    """What seems to be covered: a hint by colours alone, for what the camera sees decides, not the hint."""

    EYES = "eyes"
    MOUTH = "mouth"
    GLARE = "glare"


# An overall quality from which on a picture may become a Template without a second thought. Measured
# (docs/accuracy.md): 99 of 100 usable photos have it, 1 of 30 that are dark, backlit or washed out.
GOOD_ENOUGH = 0.6

_EYES = 40.0  # pixels between the eyes: what vendors of terminals ask for
_SCORE, _ROLL = 0.7, 20.0
_SHARP = 40.0


@dataclass(frozen=True, slots=True)
class Quality:
    """Measured on the AlignedFace and its Detection; in brackets, the term of ISO/IEC 29794-5:2025.

    `sharpness`: variance of the Laplacian of the grey AlignedFace (sharpness); `brightness`: mean grey, 0 to
    1 (luminance mean); `contrast`: standard deviation of grey, 0 to 0.5 (the root of luminance variance);
    `clipped`: share of pixels that are black or white, 0 to 1 (under- and over-exposure prevention), of which
    `overexposed` are white; `eye_distance`: pixels of the Frame (inter-eye distance); `yaw`, `pitch`, `roll`:
    degrees from five landmarks, positive to the Frame's right, up and clockwise (head pose);
    `detector_score`: 0 to 1; `overall`: 0 to 1, what the rest adds up to (unified quality score); `hidden`:
    what seems covered (eyes visible, mouth occlusion prevention). A hand, hair, a cap, closed eyes and clear
    glasses can't be told by these.
    """

    sharpness: float
    brightness: float
    contrast: float
    clipped: float
    eye_distance: float
    yaw: float
    roll: float
    detector_score: float
    overall: float
    pitch: float = 0.0
    overexposed: float = 0.0
    hidden: frozenset[Hidden] = frozenset()

    @property
    def shortcomings(self) -> tuple[str, ...]:
        """What is amiss for a Template, as hints to the person, gravest first.

        The way the head is turned is left out, for enrolment asks for it.
        """
        faults = {
            "closer": self.eye_distance / cos(radians(self.yaw)) < _EYES,
            "more-light": self.brightness < DARK,
            "less-light": self.brightness > BRIGHT or self.clipped > CLIPPED,
            "eyes-hidden": Hidden.EYES in self.hidden,
            "glare": Hidden.GLARE in self.hidden,
            "mouth-hidden": Hidden.MOUTH in self.hidden,
            "show-face": self.detector_score < _SCORE,
            "upright": abs(self.roll) > _ROLL,
            "hold-still": self.sharpness < _SHARP or self.overall < GOOD_ENOUGH,
        }
        return tuple(hint for hint, wrong in faults.items() if wrong)
