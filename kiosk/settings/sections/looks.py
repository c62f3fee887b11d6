"""Language, looks and sounds."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kiosk.settings.about import About, Effect
from kiosk.settings.sections.base import Section

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
    "zh_CN": "简体中文",
}
"""Their codes, and what those who speak them call them."""


class Looks(Section):
    section_title: ClassVar[str] = "Language, looks and sounds"
    section_icon: ClassVar[str] = "volume"

    language: Annotated[
        Literal["system", "en", "de", "es", "fr", "ar", "zh_CN"],
        Field(description="system, en, de, es, fr, ar or zh_CN"),
        About(
            "Language",
            "Of every screen, and of its dates and numbers.",
            choices={"system": "That of the computer", **LANGUAGES},
            effect=Effect.AT_ONCE,
        ),
    ] = "system"
    theme: Annotated[
        Literal["system", "light", "dark", "contrast"],
        Field(description="system, light, dark or contrast"),
        About(
            "Colours",
            "Dark is calm in a dim room; high contrast is for eyes that need it.",
            choices={
                "system": "As the computer",
                "light": "Light",
                "dark": "Dark",
                "contrast": "High contrast",
            },
            effect=Effect.AT_ONCE,
        ),
    ] = "system"
    text_percent: Annotated[
        int,
        Field(ge=100, le=200, multiple_of=25, description="100, 125, 150, 175 or 200"),
        About("Size of text", "Of all text in the program.", unit="%", effect=Effect.AT_ONCE),
    ] = 100
    sounds: Annotated[
        bool,
        Field(description="true or false"),
        About(
            "Sounds",
            "A sound of its own for marked, late, already marked, and please use your PIN.",
            effect=Effect.AT_ONCE,
        ),
    ] = True
    speak: Annotated[
        bool,
        Field(description="true or false"),
        About(
            "Speak greetings",
            "A voice of the computer says what the screen greets with, for who can't read it. Linux needs"
            " espeak-ng or speech-dispatcher for it.",
            effect=Effect.AT_ONCE,
        ),
    ] = False
