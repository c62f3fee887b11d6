"""Fixtures of the engine's tests."""

from pathlib import Path

import pytest

from kiosk.engine.packs.pack import ModelPack
from tests.engine.group_film import Group, make_group


@pytest.fixture(scope="session")
def group(any_pack: ModelPack, six_people: Path, tmp_path_factory: pytest.TempPathFactory) -> Group:
    """A film of six people, four of whom are enrolled."""
    return make_group(tmp_path_factory.mktemp("group"), six_people, any_pack)
