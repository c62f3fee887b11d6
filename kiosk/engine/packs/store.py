"""The packs installed on this machine, and which of them is in use."""

import os
import shutil
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.engine.packs.pack import MANIFEST, Manifest, ModelPack, open_pack, read_manifest

STARTER = "starter"
_IN_USE = "in-use"
_NEXT = "next"
_STAGING = ".new-"
_REPLACED = ".old-"
_ABANDONED_S = 86_400


class PackStore:
    """The folder of installed packs: one folder a pack, and a file `in-use` that holds a pack's name.

    A file `next` names the pack that is to follow it, while a change of packs is under way.

    `shipped` holds the manifests that came with the program, one folder a pack. It may be newer than what is
    installed. A pack whose graphs lie beside its manifest there counts as installed: it is opened where it
    is, and nothing is written there. One in `folder` of the same name comes before it.
    """

    def __init__(self, folder: Path, *, shipped: Path) -> None:
        self.folder = folder
        self.shipped = shipped

    def shipped_manifests(self) -> tuple[Path, ...]:
        return tuple(sorted(self.shipped.glob(f"*/{MANIFEST}")))

    def names(self) -> tuple[str, ...]:
        """Names of the installed packs, sorted."""
        own = {path.parent.name for path in self.folder.glob(f"*/{MANIFEST}")}
        whole = {path.parent.name for path in self.shipped_manifests() if _has_graphs(path.parent)}
        return tuple(sorted(name for name in own | whole if name[0] != "."))

    def folder_of(self, name: str) -> Path:
        """Where an installed pack lies."""
        own = self.folder / name
        return own if (own / MANIFEST).is_file() else self.shipped / name

    def name_in_use(self) -> str | None:
        """The pack chosen by `use`; else the starter pack; else the only one there is; else None."""
        try:
            return (self.folder / _IN_USE).read_text("utf-8").strip()
        except FileNotFoundError:
            names = self.names()
        except (OSError, UnicodeDecodeError) as error:
            raise Fault(
                "What model pack is in use can't be read. Choose one with `kiosk models use`.",
                details=str(error),
            ) from error
        if STARTER in names:
            return STARTER
        return names[0] if len(names) == 1 else None

    def use(self, name: str) -> ModelPack:
        """Put an installed pack to use from the next start on, after checking it whole.

        Raises:
            Fault: it is not installed or not whole; the pack in use stays in use.
        """
        pack = self.open(name)
        self._note(_IN_USE, name)
        with _writing(self.folder):
            (self.folder / _NEXT).unlink(missing_ok=True)
        return pack

    def name_next(self) -> str | None:
        """The pack that is to follow the one in use once everybody is enrolled with it; None if none is."""
        try:
            name = (self.folder / _NEXT).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return None
        return name if name in self.names() and name != self.name_in_use() else None

    def follow_with(self, name: str | None) -> None:
        """Let an installed pack follow the one in use, or none.

        Raises:
            Fault: it is not installed or not whole, or in use already.
        """
        if name is None:
            with _writing(self.folder):
                (self.folder / _NEXT).unlink(missing_ok=True)
            return
        if name == self.name_in_use():
            raise Fault("The {name} pack is in use already.", name=name)
        self.open(name)
        self._note(_NEXT, name)

    def _note(self, what: str, name: str) -> None:
        with _writing(self.folder):
            draft = self.folder / f"{_STAGING}{what}"
            draft.write_text(f"{name}\n", "utf-8")
            draft.replace(self.folder / what)

    def open(self, name: str) -> ModelPack:
        """Open an installed pack and check each of its files.

        Raises:
            Fault: it is not installed or not whole.
        """
        self._take_back(name)
        if name not in self.names():
            there = ", ".join(self.names()) or "none"
            raise Fault(
                "There is no model pack {name} here. Installed: {there}.", name=f"{name!r}", there=there
            )
        folder = self.folder_of(name)
        if folder.parent == self.folder:
            self._renew_manifest(name)
        return open_pack(folder)

    def open_in_use(self) -> ModelPack:
        """Open the pack in use.

        Raises:
            Fault: there is none, or it is not whole.
        """
        name = self.name_in_use()
        if name is None:
            raise Fault(
                "No model pack is in use. Choose one with `kiosk models use`, or make the one for trying out"
                " with `kiosk models build`."
            )
        return self.open(name)

    @contextmanager
    def staging(self, needed: int) -> Generator[Path]:
        """A temporary folder beside the packs with room for `needed` bytes; it does not outlive the block.

        Raises:
            Fault: the folder of packs can't be written or is too full.
        """
        with _writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._tidy()
            check_room(self.folder, needed)
            folder = Path(tempfile.mkdtemp(prefix=_STAGING, dir=self.folder))
        try:
            with _writing(self.folder):
                yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def install(self, staged: Path, *, replace: bool = True) -> ModelPack:
        """Move a staged pack in, checked whole, in place of the one of its name. Until then that one stays.

        Raises:
            Fault: it is not whole, or there is another pack of its name and not `replace`.
        """
        manifest = open_pack(staged).manifest
        target = self.folder / manifest.name
        if target.exists() and not replace and not _same_files(target, manifest):
            raise Fault(
                "Another model pack named {manifest} is installed. Add --replace to put this one"
                " in its place.",
                manifest=manifest.name,
            )
        with _writing(self.folder):
            old = Path(tempfile.mkdtemp(prefix=_REPLACED, dir=self.folder))
            if target.exists():
                target.rename(old / manifest.name)
            try:
                staged.rename(target)
            except OSError:
                self._take_back(manifest.name)
                raise
            shutil.rmtree(old, ignore_errors=True)
        return open_pack(target)

    def _tidy(self) -> None:
        """Clear away what jobs that were cut off have left: after a day, and nothing that is needed."""
        for aside in self.folder.glob(f"{_REPLACED}*/*"):
            self._take_back(aside.name)
        for leftover in (*self.folder.glob(f"{_STAGING}*"), *self.folder.glob(f"{_REPLACED}*")):
            if time.time() - leftover.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(leftover, ignore_errors=True)

    def _take_back(self, name: str) -> None:
        """Put back the pack that an install had set aside when it was cut off."""
        target = self.folder / name
        asides = () if target.exists() else sorted(self.folder.glob(f"{_REPLACED}*/{name}"))
        for aside in asides[:1]:
            with _writing(self.folder):
                aside.rename(target)

    def _renew_manifest(self, name: str) -> None:
        """Take over the shipped manifest of the same files: its Thresholds may be measured better by now."""
        shipped, installed = self.shipped / name / MANIFEST, self.folder / name / MANIFEST
        if not shipped.is_file() or shipped.read_bytes() == installed.read_bytes():
            return
        if _same_files(installed.parent, read_manifest(shipped)):
            with _writing(self.folder):
                draft = installed.with_name(f"{_STAGING}{MANIFEST}")
                shutil.copyfile(shipped, draft)
                draft.replace(installed)


def check_room(folder: Path, needed: int) -> None:
    """Check that `folder` has room for `needed` bytes.

    Raises:
        Fault: it has not.
    """
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise Fault(
            "There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.",
            folder=folder,
            needed=_mb(needed),
            free=_mb(free),
        )


def _mb(size: int) -> int:
    return round(size / 1e6)


def _has_graphs(folder: Path) -> bool:
    return any(folder.glob("*.onnx"))


def _same_files(folder: Path, manifest: Manifest) -> bool:
    try:
        return read_manifest(folder / MANIFEST).files == manifest.files
    except Fault:
        return False  # what is there is not a pack any more


@contextmanager
def _writing(folder: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise Fault(
            "The model packs in {folder} can't be written: {what}.",
            folder=folder,
            what=os.strerror(error.errno) if error.errno else error,
            details=repr(error),
        ) from error
