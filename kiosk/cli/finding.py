"""What `kiosk doctor` found of one thing, and what to do about it."""

from dataclasses import asdict, dataclass
from enum import StrEnum

import click


class State(StrEnum):
    WELL = "well"
    ATTENTION = "attention"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """`advice` is one line, empty when all is well; `details` is for whoever it is passed on to."""

    name: str
    state: State
    found: str
    advice: str = ""
    details: str = ""

    @property
    def line(self) -> str:
        """For a person; the state is told by its word, not by colour alone."""
        first = f"{self.state:<9}  {self.name:<13} {self.found}"
        return f"{first}\n{'':<25}{self.advice}" if self.advice else first

    @property
    def colour(self) -> str:
        return {State.WELL: "green", State.ATTENTION: "yellow", State.BROKEN: "red"}[self.state]

    @property
    def styled(self) -> str:
        """The line with its state coloured; click leaves the colour out where the output is no terminal."""
        return self.line.replace(self.state, click.style(self.state, fg=self.colour), 1)

    @property
    def account(self) -> dict[str, str]:
        """For JSON."""
        return {key: str(value) for key, value in asdict(self).items()}
