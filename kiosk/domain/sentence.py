"""Sentences for people that remember what they were made from, so that a screen can translate them."""

from collections.abc import Mapping
from datetime import date
from typing import Self


class Sentence(str):
    """An English sentence: what it was made from stays with it wherever it is passed on as a str.

    `template` is the sentence with names in braces, and what the files of translations know it by; `values`
    fill the braces. A value may be a Sentence itself. One without values can be the template of another. A
    float is said with as many digits as it has: give it rounded.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, str | int | float | date]

    def __new__(cls, template: str, /, **values: object) -> Self:
        kept = {
            name: value if isinstance(value, str | int | float | date) else str(value)
            for name, value in values.items()
        }
        made = super().__new__(cls, template.format(**kept) if kept else template)
        made.template, made.values = str(template), kept
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.template, dict(self.values))


def _again(template: str, values: dict[str, object]) -> Sentence:
    """The same after its way through a pipe."""
    return Sentence(template, **values)
