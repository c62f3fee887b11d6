"""The EXE made: by makensis from kiosk.nsi, with the names, texts and lists of files that it includes."""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from installer.windows import product
from installer.windows.product import ExitCode
from installer.windows.staged import Staged

_SCRIPT = Path(__file__).with_name("kiosk.nsi")


def make_exe(staged: Staged, target: Path, *, version: str = product.VERSION, sign: str = "") -> None:
    """Write the installer to `target`; `sign` is the command that signs the uninstaller and it, or empty.

    Raises:
        subprocess.CalledProcessError: makensis did not do it; what it said is on stderr.
        FileNotFoundError: it is not installed (Debian: nsis).
    """
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "said.nsh").write_text(said(staged, target, version=version, sign=sign), "utf-8")
        script = [f"-X!addincludedir {folder}", _SCRIPT]
        subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *script], check=True)


def said(staged: Staged, target: Path, *, version: str, sign: str = "") -> str:
    """What kiosk.nsi includes."""
    kilobytes = sum((staged.folder / file).stat().st_size for file in staged.files) // 1024
    defines: dict[str, str | int] = {
        "NAME": product.NAME,
        "MANUFACTURER": product.MANUFACTURER,
        "DESCRIPTION": product.DESCRIPTION,
        "VERSION": version,
        "OUT": str(target),
        "KILOBYTES": kilobytes,
        "PROGRAM": product.PROGRAM,
        "COMMANDS": product.COMMANDS,
        "DATA_FOLDER": product.DATA_FOLDER,
        "KEY": product.KEY,
        "RUN_KEY": product.RUN_KEY,
        "UNINSTALL_KEY": product.UNINSTALL_KEY,
        "WINDOWS_KEY": product.WINDOWS_KEY,
        "BUILD_VALUE": product.BUILD_VALUE,
        "OLDEST_BUILD": product.OLDEST_BUILD,
        "MEDIA_LIBRARY": product.MEDIA_LIBRARY,
        "PREPARE": product.prepare_arguments("$Data", "$Config", "$Account"),
        "MODELS": product.models_arguments("$Data", "$ModelPack"),
        "PURGE": product.purge_arguments("$Data"),
        **_endings(),
    }
    if sign:
        defines["SIGN"] = f"{sign} %1"
    lines = [f"!define {name} {_quoted(value)}" for name, value in defines.items()]
    lines += ["!macro PutFiles", *_put(staged), "!macroend", "!macro TakeFiles", *_take(staged), "!macroend"]
    return "\n".join(lines) + "\n"


def _endings() -> dict[str, str | int]:
    """Each way to end with its code, and what it tells."""
    texts = {
        ExitCode.TOO_OLD: product.TOO_OLD,
        ExitCode.NO_MEDIA: product.NO_MEDIA,
        ExitCode.NEWER_THERE: product.NEWER_THERE,
        ExitCode.OTHER_THERE: product.other_there("MSI"),
        ExitCode.OPEN: product.OPEN,
        ExitCode.DATA: product.DATA,
        ExitCode.MODELS: product.MODELS,
        ExitCode.PURGE: product.PURGE,
    }
    codes = {f"{code.name}_CODE": int(code) for code in texts}
    return codes | {f"{code.name}_TEXT": text for code, text in texts.items()}


def _put(staged: Staged) -> Iterator[str]:
    where = None
    # The two programs side by side: nearly all of one is in the other, and lzma looks 64 MB back.
    for file in sorted(staged.files, key=lambda file: (file.parent, file)):
        if file.parent != where:
            where = file.parent
            yield f"SetOutPath {_quoted(_installed(str(where)))}"
        yield f"File {_quoted(str(staged.folder.resolve() / file))}"


def _take(staged: Staged) -> Iterator[str]:
    """The files by name: whatever else somebody put there is not ours to delete."""
    yield from (f"Delete {_quoted(_installed(str(file)))}" for file in staged.files)
    yield from (f"RMDir {_quoted(_installed(str(folder)))}" for folder in reversed(staged.folders))


def _installed(path: str) -> str:
    return "$INSTDIR" if path == "." else f"$INSTDIR\\{path.replace('/', chr(92)).replace('$', '$$')}"


def _quoted(value: str | int) -> str:
    return str(value) if isinstance(value, int) else f"`{value}`"
