"""How good one picture of a face is for knowing the person: numbers with units, and one overall score."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quality:
    """Measured on the AlignedFace and its Detection.

    `sharpness`: variance of the Laplacian of the grey AlignedFace; `brightness`: mean grey, 0 to 1;
    `contrast`: standard deviation of grey, 0 to 0.5; `clipped`: share of pixels that are black or white,
    0 to 1; `eye_distance`: pixels of the Frame; `yaw`, `roll`: degrees, from the landmarks; `detector_score`:
    0 to 1; `overall`: 0 to 1, what the rest adds up to.
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
