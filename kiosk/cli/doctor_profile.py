"""What `kiosk doctor` looks at around the program: cameras, packs, the register, folders, disk and clock."""

import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import kiosk
from kiosk.cli.finding import Finding, State
from kiosk.domain.faults import Fault
from kiosk.engine.calibration.report import Fingerprint, load, needed
from kiosk.engine.calibration.survey import SurveyPlan, survey
from kiosk.engine.camera.devices import webcams
from kiosk.engine.camera.privacy import camera_denied_by
from kiosk.engine.packs.store import PackStore
from kiosk.engine.runtime.verdicts import Verdict
from kiosk.paths import RESOURCES, AppPaths
from kiosk.settings import load_settings
from kiosk.store.examination import examine

_SURVEY_S = 20.0
_SCARCE_MB, _NONE_LEFT_MB = 500, 50


def cameras() -> Finding:
    if switch := camera_denied_by():
        advice = "Allow it under Settings, Privacy, Camera, for desktop programs too; or by policy."
        return Finding("Cameras", State.BROKEN, "Windows keeps them from programs", advice, switch)
    names = [camera.name for camera in webcams()]
    if not names:
        return Finding("Cameras", State.ATTENTION, "none", "Plug one in, or look at the demo meanwhile.")
    return Finding("Cameras", State.WELL, ", ".join(names))


def packs(paths: AppPaths) -> Finding:
    """Every file of every pack is read and checked."""
    store = PackStore(paths.packs, shipped=RESOURCES / "packs")
    names = store.names()
    if not names:
        advice = "Make the one for trying out with `kiosk models build`; the first start does so too."
        return Finding("Model packs", State.ATTENTION, "none", advice)
    try:
        used = store.name_in_use()
        if used is None:
            advice = "Choose one with `kiosk models use`."
            return Finding("Model packs", State.ATTENTION, f"{', '.join(names)}; none in use", advice)
        for name in (used, *names):
            store.open(name)
    except Fault as fault:
        return Finding("Model packs", State.BROKEN, ", ".join(names), fault.sentence, fault.details)
    return Finding("Model packs", State.WELL, f"{', '.join(names)}; {used} is in use")


def calibration(paths: AppPaths) -> Finding:
    """What the models run on here, and whether that still holds; nothing is measured."""
    report = load(paths.calibration)
    if report is None:
        advice = "Run `kiosk calibrate`; until then they run on the processor."
        return Finding("Calibration", State.ATTENTION, "none yet", advice)
    store = PackStore(paths.packs, shipped=RESOURCES / "packs")
    try:
        found = survey(SurveyPlan(), limit=_SURVEY_S)
        why = needed(report, Fingerprint.of(found, store.open_in_use())) if found else ""
    except Fault as fault:
        # What is wrong then has a line of its own above.
        return Finding("Calibration", State.ATTENTION, report.in_use.sentence, fault.sentence, fault.details)
    refused = [one.sentence for one in report.results if one.verdict is not Verdict.WORKS]
    told = " ".join((report.in_use.sentence, *refused))
    if why:
        return Finding("Calibration", State.ATTENTION, told, f"Run `kiosk calibrate` again: {why}.")
    return Finding("Calibration", State.WELL, told)


def register(paths: AppPaths) -> Finding:
    """The file is read and checked, and not changed: a migration waits for the program."""
    if not paths.database.exists():
        return Finding("Register", State.WELL, "none yet; the first start makes it")
    try:
        examine(paths.database)
    except Fault as fault:
        return Finding("Register", State.BROKEN, str(paths.database), fault.sentence, fault.details)
    size = paths.database.stat().st_size / 1e6
    return Finding("Register", State.WELL, f"{paths.database} ({size:.1f} MB), whole")


def settings(paths: AppPaths) -> Finding:
    remarks = load_settings(paths.settings, policy=paths.policy, set_aside=False).remarks
    if remarks:
        return Finding("Settings", State.ATTENTION, f"{len(remarks)} can't be used", " ".join(remarks))
    return Finding("Settings", State.WELL, str(paths.settings) if paths.settings.exists() else "as shipped")


def folders(paths: AppPaths) -> Finding:
    shut: list[str] = []
    for folder in dict.fromkeys((paths.data, paths.cache, paths.config, paths.logs)):
        try:
            with tempfile.TemporaryFile(dir=_there(folder)):
                pass
        except OSError:
            shut.append(str(folder))
    if shut:
        return Finding("Folders", State.BROKEN, ", ".join(shut), "Let this account write there.")
    return Finding("Folders", State.WELL, f"{paths.data} and the others can be written")


def disk(paths: AppPaths) -> Finding:
    free = shutil.disk_usage(_there(paths.data)).free / 1e6
    found = f"{free / 1000:.1f} GB free"
    if free < _SCARCE_MB:
        state = State.BROKEN if free < _NONE_LEFT_MB else State.ATTENTION
        return Finding("Disk", state, found, "Free some space, or marks can't be written before long.")
    return Finding("Disk", State.WELL, found)


def clock(paths: AppPaths) -> Finding:
    """A clock that stands before the program's or the register's own files is wrong."""
    now = datetime.now(UTC)
    # Frozen, the modules are no files.
    program = Path(sys.executable if getattr(sys, "frozen", False) else kiosk.__file__)
    files = [program, paths.database]
    latest = max(file.stat().st_mtime for file in files if file.exists())
    found = now.astimezone().isoformat(" ", "minutes")
    if now.timestamp() < latest - 3600:
        advice = "The clock is behind the program's own files. Set it, or marks get wrong times."
        return Finding("Clock", State.BROKEN, found, advice)
    return Finding("Clock", State.WELL, found)


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(parent for parent in (folder, *folder.parents) if parent.exists())
