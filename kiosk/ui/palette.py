"""The tokens of the look: colours for light, dark and high contrast, spacing, type sizes."""

from dataclasses import dataclass
from enum import StrEnum

SPACE = (4, 8, 12, 16, 24, 32, 48)
TEXT = (13, 15, 18, 24, 32, 44, 72)
BODY = TEXT[1]
CORNER = 8
CARD_CORNER = 12
TARGET = 44
KIOSK_TARGET = 64


class Tone(StrEnum):
    """What a colour says; each tone also has its own icon and word wherever it is used."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    SUCCESS = "success"
    ATTENTION = "attention"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Shade:
    """One tone: `ink` on the page, `fill` with `on_fill` upon it, `wash` as a quiet ground for `ink`."""

    ink: str
    fill: str
    on_fill: str
    wash: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one scheme, as #rrggbb. `faint` may be missed, and is still 4.5 to 1 on `surface`."""

    page: str
    surface: str
    raised: str
    line: str
    ink: str
    faint: str
    stage: str
    neutral: Shade
    accent: Shade
    success: Shade
    attention: Shade
    trouble: Shade

    def shade(self, tone: Tone) -> Shade:
        return {
            Tone.NEUTRAL: self.neutral,
            Tone.ACCENT: self.accent,
            Tone.SUCCESS: self.success,
            Tone.ATTENTION: self.attention,
            Tone.TROUBLE: self.trouble,
        }[tone]


LIGHT = Palette(
    page="#f3f5f8",
    surface="#ffffff",
    raised="#eef1f5",
    line="#d9dfe7",
    ink="#131a24",
    faint="#55606f",
    stage="#0d1117",
    neutral=Shade(ink="#3b4552", fill="#e4e8ee", on_fill="#131a24", wash="#eef1f5"),
    accent=Shade(ink="#2450d3", fill="#2450d3", on_fill="#ffffff", wash="#e6ecfd"),
    success=Shade(ink="#0b6b40", fill="#0b6b40", on_fill="#ffffff", wash="#e0f4ea"),
    attention=Shade(ink="#8a5200", fill="#ffb938", on_fill="#2b1a00", wash="#fff1d6"),
    trouble=Shade(ink="#b3211b", fill="#b3211b", on_fill="#ffffff", wash="#fde7e5"),
)
DARK = Palette(
    page="#0e1218",
    surface="#171d26",
    raised="#222a36",
    line="#2d3746",
    ink="#f1f4f9",
    faint="#a2aebf",
    stage="#05070a",
    neutral=Shade(ink="#c6cfdb", fill="#2d3746", on_fill="#f1f4f9", wash="#222a36"),
    accent=Shade(ink="#8fafff", fill="#3f6bf0", on_fill="#ffffff", wash="#1b2747"),
    success=Shade(ink="#4fd79a", fill="#0f7d4c", on_fill="#ffffff", wash="#11301f"),
    attention=Shade(ink="#ffc65c", fill="#ffb938", on_fill="#2b1a00", wash="#36280c"),
    trouble=Shade(ink="#ff8d84", fill="#c42f28", on_fill="#ffffff", wash="#3c1714"),
)
CONTRAST = Palette(
    page="#000000",
    surface="#000000",
    raised="#101010",
    line="#ffffff",
    ink="#ffffff",
    faint="#e6e6e6",
    stage="#000000",
    neutral=Shade(ink="#ffffff", fill="#303030", on_fill="#ffffff", wash="#101010"),
    accent=Shade(ink="#9ecbff", fill="#9ecbff", on_fill="#000000", wash="#101010"),
    success=Shade(ink="#7dffb2", fill="#7dffb2", on_fill="#000000", wash="#101010"),
    attention=Shade(ink="#ffe14d", fill="#ffe14d", on_fill="#000000", wash="#101010"),
    trouble=Shade(ink="#ffb0a8", fill="#ffb0a8", on_fill="#000000", wash="#101010"),
)
