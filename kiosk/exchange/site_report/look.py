"""What the drawings of a site report are and say; apart from the drawing, which is slow to import."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Self

from kiosk.domain.sentence import Sentence
from kiosk.domain.speech import ENGLISH, Speech


class Drawing(StrEnum):
    CURVE = "curve"
    ASKS = "asks"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class DrawingWords:
    """What they say: in English, and by `said` in the reader's language; `day` names one on an axis."""

    curve: str = Sentence("What another threshold would give")
    threshold: str = Sentence("similarity that it takes")
    missed: str = Sentence("people on the list who are missed, %")
    named: str = Sentence("strangers who are named, %")
    chosen: str = Sentence("in use")
    asks: str = Sentence("Asked for a PIN or badge, % of those before the camera")
    light: str = Sentence("Bad light by hour, % of lesson time")
    dark: str = Sentence("dark")
    backlit: str = Sentence("bright behind people")
    day: Callable[[date], str] = ENGLISH.month_day

    def title(self, drawing: Drawing) -> str:
        return {Drawing.CURVE: self.curve, Drawing.ASKS: self.asks, Drawing.LIGHT: self.light}[drawing]

    @classmethod
    def said(cls, speech: Speech) -> Self:
        english = cls()
        said = {each.name: getattr(english, each.name) for each in fields(cls) if each.name != "day"}
        return cls(**{name: speech.say(words) for name, words in said.items()}, day=speech.month_day)
