"""What must be there before the engine can start: settings, a ModelPack, and for the demo its film.

Slow to import and slow to run: it belongs on a thread of its own, once the window is in sight.
"""

from dataclasses import dataclass
from pathlib import Path

from kiosk.app.first_run_progress import is_due
from kiosk.app.options import Wish
from kiosk.app.pack_change import finish_if_complete
from kiosk.domain.faults import Fault
from kiosk.domain.pack_change import PackChange
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Cancelled, Work
from kiosk.engine.calibration.placement import Placed, Wishes, placed
from kiosk.engine.calibration.report import CalibrationReport, load
from kiosk.engine.demo.demo import Demo, make_demo
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.packs.store import PackStore
from kiosk.engine.runtime.heap import give_back
from kiosk.engine.runtime.targets import Target
from kiosk.paths import RESOURCES, AppPaths
from kiosk.settings import LoadedSettings, Settings, load_settings
from kiosk.store.database import Database, keys_of, open_database
from kiosk.store.vault.homes import homes


@dataclass(frozen=True, slots=True)
class Prepared:
    """`pack` is None where the school has no faces; `placed` is what it runs on.

    `calibrated` if the report in `calibration` is of this pack. `demo` is None unless it was asked for.
    `change` is the change to another pack that is under way, None if none is. `first_run`: somebody is to be
    led through setting up; `lacks` is then why there is no pack, if one could not be had.
    """

    pack: ModelPack | None
    placed: Placed
    calibration: Path
    calibrated: bool
    settings: LoadedSettings
    demo: Demo | None
    change: PackChange | None = None
    first_run: bool = False
    lacks: str = ""


def prepare(paths: AppPaths, *, demo: bool, first_run: Wish = "never", work: Work) -> Prepared:
    """Make or find all of it, and check the register, which takes seconds where it is of several years.

    `first_run`: whether somebody may be led through setting up, if that is due, or is to be.

    Raises:
        Fault: the pack can't be had, the register can't be used, or the demo can't be made.
        Cancelled: `work` was told to stop; what was made so far is not kept.
    """
    settings = load_settings(paths.settings, policy=paths.policy)
    faces = demo or settings.settings.face_policy != "off"
    with open_database((demo_paths(paths) if demo else paths).database) as database:
        change = finish_if_complete(database, pack_store(paths)) if faces and not demo else None
        led = not demo and _is_led(first_run, paths, database, settings)
    pack, lacks = _pack_if_any(paths, work, may_lack=led) if faces else (None, "")
    homes(keys_of(paths.database))  # a keyring takes long to load, and the screens ask it for the key soon
    report = load(paths.calibration)
    prepared = Prepared(
        pack=pack,
        placed=_placed(report, pack, settings.settings),
        calibration=paths.calibration,
        calibrated=report is not None and pack is not None and report.fingerprint.is_of(pack),
        settings=settings,
        demo=_demo(paths, work) if demo else None,
        change=change,
        first_run=led,
        lacks=lacks,
    )
    give_back()  # making a pack or a film takes much that nobody needs again
    return prepared


def demo_paths(paths: AppPaths) -> AppPaths:
    """Where the demo keeps what is its own."""
    return AppPaths.under(paths.data / "demo")


def _placed(report: CalibrationReport | None, pack: ModelPack | None, settings: Settings) -> Placed:
    return Placed(Target(), Target()) if pack is None else placed(report, pack, _wishes(settings))


def _wishes(settings: Settings) -> Wishes:
    return Wishes(
        detector=settings.detector_on,
        embedder=settings.embedder_on,
        threads=settings.cpu_threads,
        memory_mb=settings.gpu_memory_mb,
        batch=settings.gpu_batch,
    )


def pack_store(paths: AppPaths) -> PackStore:
    """The packs of one profile."""
    return PackStore(paths.packs, shipped=RESOURCES / "packs")


def _is_led(wish: Wish, paths: AppPaths, database: Database, settings: LoadedSettings) -> bool:
    return wish == "now" or (wish == "when new" and is_due(paths.first_run, database, settings))


def _pack_if_any(paths: AppPaths, work: Work, *, may_lack: bool) -> tuple[ModelPack | None, str]:
    """The pack; or why there is none, where somebody is about to bring in another or to do without."""
    try:
        return _pack(paths, work), ""
    except Fault as fault:
        if not may_lack:
            raise
        return None, fault.sentence


def _pack(paths: AppPaths, work: Work) -> ModelPack:
    store = pack_store(paths)
    if store.name_in_use() is not None:
        return store.open_in_use()
    from kiosk.engine.packs.starter import build_starter  # noqa: PLC0415 - onnx is slow to import, and needed once

    return build_starter(store, cache=paths.cache / "starter", work=work)


def _demo(paths: AppPaths, work: Work) -> Demo:
    made = make_demo(
        paths.cache / "demo", lambda part: work.tell(Sentence("Making the demo film"), part), work.stop
    )
    if made is None:
        raise Cancelled("Making the demo film")
    return made
