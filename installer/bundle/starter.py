"""The starter pack's graphs, built once for the bundle: the program itself fetches nothing.

python -m installer.bundle.starter builds them alone, for a bundle that is made where there is no pip.
"""

from contextlib import suppress
from pathlib import Path

from installer.bundle.contents import RESOURCES, ROOT, Entry
from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.engine.packs.pack import MANIFEST, sha256_of
from kiosk.engine.packs.starter import build_starter
from kiosk.engine.packs.store import STARTER, PackStore

_FOLDER = ROOT / "build" / "starter"


def graphs(folder: Path = _FOLDER) -> list[Entry]:
    """The graphs as entries beside the pack's manifest; built in `folder` if they don't lie there already.

    Raises:
        Fault: what they are made of can't be had.
    """
    shipped = RESOURCES / "packs"
    version = sha256_of(shipped / STARTER / MANIFEST)[:8]  # else graphs that are as good and larger would do
    store = PackStore(folder / version, shipped=shipped)
    pack = None
    with suppress(Fault):  # not built yet, or another version's
        pack = store.open(STARTER)
    if pack is None:
        pack = build_starter(store, cache=folder / "cache", work=Work(tell=_tell, stop=lambda: False))
    names = sorted(pack.manifest.files)
    return [(f"resources/packs/{STARTER}/{name}", str(pack.path(name)), "DATA") for name in names]


def _tell(step: str, part: float) -> None:
    if part in (0.0, 1.0):
        print(f"      {step}", flush=True)


if __name__ == "__main__":
    graphs()
