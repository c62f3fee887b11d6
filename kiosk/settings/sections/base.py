"""What all sections share."""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """`section_title` and `section_icon` are those of its page in the dialog."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")
    section_title: ClassVar[str]
    section_icon: ClassVar[str]
