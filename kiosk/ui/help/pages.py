"""The pages of the help, and what in them answers a search."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# What staff may want to read, in the order of the list; what IT and developers need is on the site.
SHOWN = (
    "guide/teacher.md",
    "guide/admin.md",
    "first-run.md",
    "register.md",
    "by-hand.md",
    "timetable.md",
    "roster.md",
    "enrolment.md",
    "photos.md",
    "camera.md",
    "kiosk-mode.md",
    "settings.md",
    "exports.md",
    "site-report.md",
    "staff.md",
    "privacy/consent.md",
    "privacy/retention.md",
    "privacy/limits.md",
    "liveness.md",
    "security.md",
    "reliability.md",
    "model-packs.md",
)
_HEADING = re.compile(r"^#{1,3} +(.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; `page` is the file's name below the folder of the docs."""

    page: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One Markdown file: its title is its first heading."""

    name: str
    title: str
    text: str

    @property
    def sections(self) -> Sequence[Section]:
        heads = list(_HEADING.finditer(self.text))
        ends = [head.start() for head in heads[1:]] + [len(self.text)]
        return tuple(
            Section(self.name, head[1].strip(), self.text[head.end() : end])
            for head, end in zip(heads, ends, strict=True)
        )


def load_pages(folder: Path, *, language: str = "") -> Sequence[HelpPage]:
    """Those of the pages that are there: in the language of this code where somebody translated them."""
    pages: list[HelpPage] = []
    for name in SHOWN:
        translated = folder / f"{name.removesuffix('.md')}.{language}.md"
        path = translated if translated.is_file() else folder / name
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            head = _HEADING.search(text)
            pages.append(HelpPage(name, head[1].strip() if head else path.stem, text))
    return tuple(pages)


def found(pages: Sequence[HelpPage], wanted: str) -> Sequence[Section]:
    """The sections that have all these words; those that have them in their heading come first."""
    words = wanted.casefold().split()
    if not words:
        return ()
    hits = [
        section
        for page in pages
        for section in page.sections
        if all(word in f"{section.title} {section.text}".casefold() for word in words)
    ]
    return sorted(hits, key=lambda each: -sum(word in each.title.casefold() for word in words))
