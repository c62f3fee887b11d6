"""`--pack`: an installed pack by name, a pack's folder by path, or the pack in use."""

from pathlib import Path

import click

from kiosk.engine.packs.pack import MANIFEST, ModelPack, open_pack
from kiosk.engine.packs.store import PackStore
from kiosk.paths import RESOURCES, AppPaths

pack_option = click.option(
    "--pack", metavar="NAME|FOLDER", help="Use this model pack instead of the one in use."
)


def chosen_pack(paths: AppPaths, pack: str | None) -> ModelPack:
    """Open the pack that `--pack` names.

    Raises:
        Fault: there is no such pack, or it is not whole.
    """
    store = PackStore(paths.packs, shipped=RESOURCES / "packs")
    if pack is None:
        return store.open_in_use()
    folder = Path(pack)
    return open_pack(folder) if (folder / MANIFEST).is_file() else store.open(pack)
