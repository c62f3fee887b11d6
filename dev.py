#!/usr/bin/env python3
"""Everything a newcomer needs, with Python alone: run the program, test it, check it, renew its locks.

python3 dev.py run [...]     start the kiosk (with --demo: on a film of six people, without a camera)
python3 dev.py kiosk ...     any other command of the program, such as: kiosk models list
python3 dev.py test [...]    run the tests, two at a time; what follows goes to pytest (-m slow: long ones)
python3 dev.py check         formatter, linter, types and import contracts, all without changing a file
python3 dev.py words         collect what people read for translators, and make what the program reads of it
python3 dev.py docs          take the pictures of the screens anew, and build the site of the docs into site/
python3 dev.py build         make the bundle in dist/ that is installed; --installers: the packages too
python3 dev.py lock          make the files under locks/ anew from pyproject.toml

The first call makes .venv beside this file and installs what the lock files pin; later calls start at once.
"""

# Must be readable by older Pythons too, so that they can be refused in a sentence.
from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
EXE = ".exe" if WINDOWS else ""
PYTHON = BIN / f"python{EXE}"
STAMP = VENV / "dev-stamp.json"  # which locks are installed; says "unfinished" while pip is at work
# Each holds to what those before it pin, so that any of them can be installed beside any other.
LOCKS = {name: ROOT / "locks" / f"{name}.txt" for name in ("runtime", "dev", "build", "docs")}
OVERRIDES = ROOT / "locks" / "overrides.txt"
OLDEST, NEWEST = (3, 11), (3, 13)
UV = "uv==0.13.8"
TARGETS = [
    (platform, f"3.{minor}")
    for platform in ("x86_64-manylinux_2_34", "windows")
    for minor in range(OLDEST[1], NEWEST[1] + 1)
]
# Shared libraries that Qt's wheels leave to the system, and the Debian packages that hold them.
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
}
ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class Trouble(Exception):
    """Something this script can't go on without, as one sentence for whoever typed the command."""


def say(line: str) -> None:
    print(line, flush=True)


def main(arguments: list[str]) -> int:
    commands = {
        "run": run,
        "kiosk": kiosk,
        "test": test,
        "check": check,
        "words": words,
        "docs": docs,
        "build": build,
        "lock": lock,
    }
    if not arguments or arguments[0] not in commands:
        say(__doc__ or "")
        return 0 if not arguments or arguments[0] in ("-h", "--help", "help") else 2
    try:
        refuse_unfit_python()
        return commands[arguments[0]](arguments[1:])
    except Trouble as trouble:
        print(f"\n{trouble}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.", file=sys.stderr, flush=True)
        return 130


def run(arguments: list[str]) -> int:
    """Start the program; `--data-dir DIR` may stand anywhere among its arguments."""
    ensure("runtime")
    refuse_missing_libraries()
    before, after = split_data_dir(arguments)
    ensure_starter_pack(before)
    say("Starting the kiosk.")
    return program(*before, "run", *after)


def kiosk(arguments: list[str]) -> int:
    ensure("runtime")
    return program(*arguments)


def test(arguments: list[str]) -> int:
    ensure("runtime", "dev", "build")
    refuse_missing_libraries()
    workers = [] if "-n" in arguments else ["-n", "2", "--dist", "worksteal"]
    return call([PYTHON, "-m", "pytest", *workers, *arguments])


def check(arguments: list[str]) -> int:
    """Run every check, also after one has found something; the first exit code that is not 0 counts."""
    ensure("runtime", "dev", "build")
    checks: list[tuple[str, list[str | Path]]] = [
        ("Formatting", [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."]),
        ("Lint", [PYTHON, "-m", "ruff", "check", "--quiet", "."]),
        ("Types", [PYTHON, "-m", "basedpyright", *arguments]),
        ("Import contracts", [BIN / f"lint-imports{EXE}", "--no-cache"]),
    ]
    codes: list[int] = []
    for number, (name, command) in enumerate(checks, 1):
        say(f"[{number}/{len(checks)}] {name}")
        codes.append(call(command))
    return next((code for code in codes if code), 0)


def words(arguments: list[str]) -> int:
    """Bring resources/translations in step with the program."""
    ensure("runtime")
    return call([PYTHON, ROOT / "resources" / "translations" / "collect.py", *arguments])


def docs(arguments: list[str]) -> int:
    """Nothing of the site is loaded from elsewhere, and a link that leads nowhere ends it."""
    ensure("runtime", "dev", "docs")
    refuse_missing_libraries()
    say("[1/2] Taking pictures of the screens")
    pictures = ["tests/ui/test_screens.py", "-n", "0", "-q", "-m", "slow", "-k", "english"]
    code = call([PYTHON, "-m", "pytest", *pictures, "--pictures", ROOT / "docs" / "images" / "screens"])
    say("[2/2] Building the site")
    quiet = {"NO_MKDOCS_2_WARNING": "1"}
    return code or call([PYTHON, "-m", "mkdocs", "build", "--quiet", "--strict", *arguments], quiet)


def build(arguments: list[str]) -> int:
    ensure("runtime", "build")
    refuse_missing_libraries(bundled=True)
    return call([PYTHON, "-m", "installer.bundle", *arguments])


def lock(arguments: list[str]) -> int:
    """Resolve the newest versions that pyproject.toml allows; `--keep` holds to those locked now."""
    keep = "--keep" in arguments
    with tempfile.TemporaryDirectory() as folder:
        say("[1/6] Fetching the resolver")
        tools = Path(folder)
        venv.create(tools, with_pip=True)
        uv = tools / BIN.name / f"uv{EXE}"
        python = tools / BIN.name / PYTHON.name
        if call([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV]):
            raise Trouble(f"{UV} could not be fetched. Check the network, then run the command again.")
        compile_lock(uv, 2, "runtime", ["--override", OVERRIDES], keep=keep)
        settled: list[str | Path] = ["--constraint", LOCKS["runtime"]]
        for step, group in enumerate(list(LOCKS)[1:], 3):
            compile_lock(uv, step, group, ["--group", group, *settled], keep=keep)
            settled += ["--constraint", LOCKS[group]]
        say("[6/6] Looking whether every system has a wheel of everything")
        for platform, version in TARGETS:
            look_for_wheels(uv, platform, version, into=tools / "nothing")
    return 0


def compile_lock(uv: Path, step: int, name: str, extra: list[str | Path], *, keep: bool) -> None:
    path = LOCKS[name]
    say(f"[{step}/6] Resolving {path.relative_to(ROOT)}")
    # What names a registry's host must not stand in a commit: no header, no annotation, no uv.lock.
    command = [
        uv,
        "pip",
        "compile",
        "--quiet",
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
    ]
    command += ["--no-header", "--no-annotate", "--only-binary", ":all:", *extra, "--output-file", path]
    command += ["--python", sys.executable, *([] if keep else ["--upgrade"])]
    source = [] if "--group" in extra else ["pyproject.toml"]
    if call([*command, *source]):
        raise Trouble(f"{path.name} could not be resolved (see above); it is as it was.")


def look_for_wheels(uv: Path, platform: str, version: str, *, into: Path) -> None:
    say(f"      {platform}, Python {version}")
    command = [
        uv,
        "pip",
        "install",
        "--quiet",
        "--dry-run",
        "--no-deps",
        "--require-hashes",
        "--target",
        into,
    ]
    command += ["--only-binary", ":all:", "--python-platform", platform, "--python-version", version]
    command += [part for path in LOCKS.values() for part in ("--requirement", path)]
    if call([*command, "--python", sys.executable]):
        raise Trouble(f"Something in the locks has no wheel for {platform} and Python {version} (see above).")


def call(command: list[str | Path], more: dict[str, str] | None = None) -> int:
    environment = {**os.environ, **(more or {}), "UV_PYTHON_DOWNLOADS": "never", "PYTHONUNBUFFERED": "1"}
    return subprocess.call([str(part) for part in command], cwd=ROOT, env=environment)


def program(*arguments: str) -> int:
    """Run the program where the user stands, so that paths mean what they typed."""
    path = os.pathsep.join(part for part in (str(ROOT), os.environ.get("PYTHONPATH")) if part)
    command = [str(PYTHON), "-m", "kiosk", *arguments]
    return subprocess.call(command, env={**os.environ, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"})


def refuse_unfit_python() -> None:
    version = ".".join(str(part) for part in sys.version_info[:3])
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise Trouble(
            f"The kiosk needs Python 3.11, 3.12 or 3.13; this is {version}. Start dev.py with another one."
        )
    if sys.maxsize < 2**32:
        raise Trouble("The kiosk needs a 64-bit Python; this one is 32-bit. Start dev.py with another one.")
    if importlib.util.find_spec("ensurepip") is None:
        raise Trouble(
            "This Python lacks its venv module. Install it with: sudo apt-get install -y python3-venv"
        )


def refuse_missing_libraries(*, bundled: bool = False) -> None:
    """Say in one sentence which system packages are missing (Linux only); a bundle takes all of them along.

    Raises:
        Trouble: some are.
    """
    if not sys.platform.startswith("linux"):
        return
    on_x11 = bool(os.environ.get("DISPLAY")) and "QT_QPA_PLATFORM" not in os.environ
    needed = {**ALWAYS, **ON_X11} if on_x11 or bundled else ALWAYS
    missing = sorted({package for library, package in needed.items() if not loads(library)})
    if missing:
        raise Trouble(
            f"System packages that the window needs are missing here: {', '.join(missing)}. "
            f"Install them with: sudo apt-get install -y {' '.join(missing)}"
        )


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def split_data_dir(arguments: list[str]) -> tuple[list[str], list[str]]:
    """The program's own options (before `run`), and those of `run`."""
    before: list[str] = []
    after: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data-dir":
            before += [argument, next(rest, "")]
        else:
            (before if argument.startswith("--data-dir=") else after).append(argument)
    return before, after


def ensure_starter_pack(data_dir: list[str]) -> None:
    """Have the program build its starter models once, here where progress can be seen."""
    where = [str(Path(data_dir[-1].split("=", 1)[-1]).resolve())] if data_dir else []
    code = "import sys, pathlib, kiosk.paths as k; a = sys.argv[1:]; "
    code += "print(k.paths_for(pathlib.Path(a[0]) if a else None).packs)"
    command = [str(PYTHON), "-c", code, *where]
    found = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    if any(Path(found.stdout.strip()).glob("[!.]*/manifest.toml")):
        return
    say("Fetching and building the starter models (first time only, about 100 MB)")
    if program(*data_dir, "models", "build"):
        raise Trouble(
            "The starter models could not be built (see above). Run the same command again to go on."
        )


def ensure(*names: str) -> None:
    """Have .venv hold exactly what the named locks pin, making it anew where it is broken or out of date."""
    wanted = {name: hashlib.sha256(LOCKS[name].read_bytes()).hexdigest() for name in names}
    stamp = read_stamp()
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if stamp is not None and (
        stamp.get("python", version) != version
        or "unfinished" in stamp
        or any(stamp.get(name, digest) != digest for name, digest in wanted.items())
        or not works(PYTHON)
    ):
        say("Making .venv anew: it is out of date, or was not finished.")
        remove_venv()
        stamp = None
    if stamp is not None and all(name in stamp for name in names):
        return
    if not works(PYTHON):
        say(f"[1/2] Making .venv with Python {version}")
        venv.create(VENV, with_pip=True, clear=True)
    installed = {"python": version, **(stamp or {}), **wanted}
    STAMP.write_text(json.dumps({**installed, "unfinished": ""}), encoding="utf-8")
    install([LOCKS[name] for name in names])
    STAMP.write_text(json.dumps(installed), encoding="utf-8")


def read_stamp() -> dict[str, str] | None:
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except ValueError:
        return {"unfinished": ""}


def works(python: Path) -> bool:
    try:
        return subprocess.call([str(python), "-c", "import pip"], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def remove_venv() -> None:
    if Path(sys.prefix).resolve() == VENV:
        raise Trouble(
            "dev.py can't renew the .venv it runs in. Run it with the system's Python (deactivate first)."
        )
    shutil.rmtree(VENV)


def install(locks: list[Path]) -> None:
    """Install what the locks pin: nothing but them, hashes checked, wheels only, a line a package.

    Raises:
        Trouble: pip could not.
    """
    lines = [line for path in locks for line in path.read_text(encoding="utf-8").splitlines()]
    total = sum(line[:1].isalnum() for line in lines)
    say(f"[2/2] Installing {total} packages or fewer (the first time: downloads of some 300 MB)")
    command = [str(PYTHON), "-m", "pip", "install", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    command += ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    command += [part for path in locks for part in ("--requirement", str(path))]
    output: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip:
        assert pip.stdout is not None
        done = 0
        for line in pip.stdout:
            output.append(line)
            word, _, rest = line.strip().partition(" ")
            if word in ("Collecting", "Requirement", "Ignoring"):
                done += 1
            if word == "Collecting":
                say(f"      {done}/{total} {rest.split(' ')[0]}")
            elif line.startswith("Installing collected"):
                say("      unpacking (about half a minute)")
    if pip.returncode:
        print("".join(output[-15:]), file=sys.stderr)
        raise Trouble(
            "The packages could not be installed (see above). Check network and disk, then run it again."
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
