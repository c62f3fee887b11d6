"""Fixtures of the engine's tests."""

from pathlib import Path

import pytest

from kiosk.engine.pack import ModelPack
from tests.engine.group_film import Group, make_group


@pytest.fixture(scope="session")
def pack(request: pytest.FixtureRequest) -> ModelPack:
    """A real pack to drive the engine with: the open one, or the starter pack where that is not at hand."""
    beside = Path(__file__).resolve().parents[3] / "shared"
    found = request.getfixturevalue("open_pack" if beside.is_dir() else "starter_pack")
    assert isinstance(found, ModelPack)
    return found


@pytest.fixture(scope="session")
def group(pack: ModelPack, six_people: Path, tmp_path_factory: pytest.TempPathFactory) -> Group:
    """A film of six people, four of whom are enrolled."""
    return make_group(tmp_path_factory.mktemp("group"), six_people, pack)
