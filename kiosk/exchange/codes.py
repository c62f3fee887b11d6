"""Code sets from files: those that are shipped, and the school's own, which come before them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from kiosk.domain.codes import PLAIN, Code, CodeSet, Counting, MarkState, Occasion
from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

_LARGEST = 1_000_000  # bytes: nobody writes a longer list of codes
_Word = Annotated[str, Field(min_length=1, max_length=80)]


class _CodeEntry(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: Annotated[str, Field(min_length=1, max_length=40)]
    title: _Word
    state: MarkState
    needs_reason: bool = False
    category: str = ""
    descriptor: str = ""
    counts: Counting | None = None


class _SetFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: _Word
    source: str = ""
    automatic: dict[Occasion, str]
    codes: Annotated[list[_CodeEntry], Field(min_length=1, max_length=200)]

    @model_validator(mode="after")
    def _hangs_together(self) -> "_SetFile":
        known = [code.id for code in self.codes]
        twice = {code for code in known if known.count(code) > 1}
        if twice:
            msg = f"the code {min(twice)} stands there twice"
            raise ValueError(msg)
        for needed in (Occasion.PRESENT, Occasion.LATE, Occasion.ABSENT):
            if needed not in self.automatic:
                msg = f"[automatic] does not say what {needed} is"
                raise ValueError(msg)
        unknown = [code for code in self.automatic.values() if code not in known]
        if unknown:
            msg = f"[automatic] names {unknown[0]}, which is none of the codes"
            raise ValueError(msg)
        return self


@dataclass(frozen=True, slots=True)
class CodeSets:
    """All sets by id. `chosen` is that of the school: Sessions that name none have it."""

    sets: Mapping[str, CodeSet]
    chosen: CodeSet = PLAIN

    def get(self, set_id: str) -> CodeSet:
        """The set of this id; the chosen one for an empty id, or one whose file has gone."""
        return self.sets.get(set_id, self.chosen)


def load_code_sets(shipped: Path, own: Path, *, chosen: str = "") -> CodeSets:
    """Read every `*.toml` of both folders; a file of the school's own replaces the shipped one of its name.

    Raises:
        Fault: a file can't be used, or nothing has the id `chosen`.
    """
    files = {path.stem: path for folder in (shipped, own) for path in sorted(folder.glob("*.toml"))}
    sets = {PLAIN.id: PLAIN} | {
        set_id: read_code_set(path, is_ours=path.parent == shipped) for set_id, path in files.items()
    }
    if chosen and chosen not in sets:
        raise Fault(
            "There is no set of codes {chosen}. There are: {sets}.",
            chosen=chosen,
            sets=", ".join(sorted(sets)),
        )
    return CodeSets(sets, sets.get(chosen, PLAIN))


def read_code_set(path: Path, *, is_ours: bool = False) -> CodeSet:
    """One set; its id is the file's name without `.toml`. The title of one of ours is known to translators.

    Raises:
        Fault: the file can't be read or does not hang together.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise Fault("The codes in {path} are too long to be read. Use a smaller file.", path=path)
        found = _SetFile.model_validate(tomllib.loads(path.read_text("utf-8-sig")))
    except OSError as error:
        raise Fault("The codes in {path} can't be read. Let this account read them.", path=path) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Fault("The codes in {path} can't be understood: {error}.", path=path, error=error) from error
    except ValidationError as error:
        raise Fault("The codes in {path} can't be used: {first}.", path=path, first=_first(error)) from error
    codes = tuple(Code(**entry.model_dump()) for entry in found.codes)
    title = Sentence(found.title) if is_ours else found.title
    return CodeSet(path.stem, title, codes, found.automatic, found.source)


def _first(error: ValidationError) -> str:
    """The first of what pydantic found, with where it stands."""
    first = error.errors(include_url=False)[0]
    where = ".".join(str(part + 1 if isinstance(part, int) else part) for part in first["loc"])
    message = first["msg"].removeprefix("Value error, ")
    return f"{where}: {message}" if where else message
