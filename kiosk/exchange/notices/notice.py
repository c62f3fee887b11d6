"""Notices to whoever is asked for consent: those that are shipped, and the school's own in their place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.domain.faults import Fault

_LARGEST = 200_000  # bytes: a notice is a page or two
_BLANK = "____"
_BY_HAND = "_" * 24


class BlockKind(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    POINT = "point"
    BOX = "box"  # to be ticked
    BLANK = "blank"  # to be filled in


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a notice. `text` has **bold** words as they stand in the file."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class ConsentNotice:
    """A notice as it is handed out; `id` is the file's name. The ledger names it by `reference`.

    A version says the same in every language.
    """

    id: str
    title: str
    version: int
    text: str

    @property
    def reference(self) -> str:
        return f"{self.id} {self.version}"

    def filled(self, *, school: str, contact: str) -> "ConsentNotice":
        """With the school's name and whom to ask; without them, room to write them by hand."""
        text = self.text.replace("{school}", school or _BY_HAND).replace("{contact}", contact or _BY_HAND)
        return ConsentNotice(self.id, self.title, self.version, text)

    @property
    def blocks(self) -> tuple[Block, ...]:
        pieces = re.split(r"\n\s*\n|\n(?=- )", self.text.strip())
        return tuple(_block(" ".join(piece.split())) for piece in pieces if piece.strip())


def notices(shipped: Path, own: Path, *, language: str = "") -> Mapping[str, ConsentNotice]:
    """All notices by id; one of the school's own takes the place of the shipped one of that name.

    In a `language` such as "de", those of the folder of that name come before those beside it.

    Raises:
        Fault: one of the school's own can't be read, or does not tell its title and version.
    """
    folders = [
        part for whole in (shipped, own) for part in (whole, *([whole / language] if language else []))
    ]
    files = {file.stem: file for folder in folders for file in sorted(folder.glob("*.md"))}
    return {name: _read(file) for name, file in files.items()}


def _read(file: Path) -> ConsentNotice:
    try:
        if file.stat().st_size > _LARGEST:
            raise Fault("{file} is too long for a notice.", file=file)
        head, _, text = file.read_text("utf-8-sig").partition("\n---\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(
            "The notice {file} can't be read. Save it as text in UTF-8.", file=file, details=str(error)
        ) from error
    fields = dict(re.findall(r"^(title|version):\s*(.+?)\s*$", head, re.MULTILINE))
    version = fields.get("version", "")
    if "title" not in fields or not version.isdecimal() or not text.strip():
        raise Fault(
            "The notice {file} must begin with the lines `title: …`, `version: 1` and `---`."
            " Raise the version whenever you change the text.",
            file=file,
        )
    return ConsentNotice(file.stem, fields["title"], int(version), text)


def _block(text: str) -> Block:
    for mark, kind in (
        ("# ", BlockKind.TITLE),
        ("## ", BlockKind.HEADING),
        ("- ", BlockKind.POINT),
        ("[ ] ", BlockKind.BOX),
    ):
        if text.startswith(mark):
            return Block(kind, text.removeprefix(mark))
    if text.endswith(_BLANK):
        return Block(BlockKind.BLANK, text.rstrip("_ "))
    return Block(BlockKind.TEXT, text)
