"""The bundle as the installers take it: a folder of files, each with its place."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from installer.windows.product import COMMANDS, PROGRAM

# Recognition and cameras are linked against it; a computer without Visual C++'s redistributable has none.
_RUNTIME = ("msvcp140.dll", "msvcp140_1.dll", "vcruntime140.dll", "vcruntime140_1.dll")


class NotABundle(Exception):  # noqa: N818 - it is said to whoever builds, and is no bug
    """Something that the installers need is not in the folder."""


@dataclass(frozen=True, slots=True)
class Staged:
    """`files` are relative to `folder`, in order."""

    folder: Path
    files: tuple[PurePosixPath, ...]

    @property
    def folders(self) -> tuple[PurePosixPath, ...]:
        """Those below `folder`, each after the one that it lies in."""
        return tuple(sorted({above for file in self.files for above in file.parents} - {PurePosixPath()}))


def staged(folder: Path) -> Staged:
    """Look through the bundle.

    Raises:
        NotABundle: a program, or a part of Visual C++'s runtime, is missing.
    """
    paths = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    files = tuple(PurePosixPath(path.as_posix()) for path in paths)
    names = {file.name.lower() for file in files}
    missing = [name for name in (PROGRAM, COMMANDS, *_RUNTIME) if name.lower() not in names]
    if missing:
        raise NotABundle(f"There is no {', '.join(missing)} in {folder}.")
    return Staged(folder, files)
