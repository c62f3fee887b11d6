"""What the drawings of a site report are and say; apart from the drawing, which is slow to import."""

from dataclasses import dataclass
from enum import StrEnum


class Drawing(StrEnum):
    CURVE = "curve"
    ASKS = "asks"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class DrawingWords:
    """What they say, in the reader's language."""

    curve: str = "What another threshold would give"
    threshold: str = "similarity that it takes"
    missed: str = "people on the list who are missed, %"
    named: str = "strangers who are named, %"
    chosen: str = "in use"
    asks: str = "Asked for a PIN or badge, % of those before the camera"
    light: str = "Bad light by hour, % of lesson time"
    dark: str = "dark"
    backlit: str = "bright behind people"

    def title(self, drawing: Drawing) -> str:
        return {Drawing.CURVE: self.curve, Drawing.ASKS: self.asks, Drawing.LIGHT: self.light}[drawing]
