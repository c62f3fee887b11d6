"""Fixtures of the fault tests."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.engine.packs.pack import ModelPack, open_pack
from tests.engine.group_film import Group, make_group
from tests.engine.tiny_packs import write_pack
from tests.faults import drawn

Figures = Callable[..., None]


@pytest.fixture
def figures(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Figures:
    """Writes what a test measured to the terminal, as one line of JSON."""
    writer = request.config.get_terminal_writer()
    name = request.node.name

    def write(**values: object) -> None:
        with capsys.disabled():
            writer.line()
            writer.line(json.dumps({"test": name, **values}))

    return write


@pytest.fixture(scope="module")
def drawn_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack whose folder has its id as its name, for children that have no other way to know it."""
    made = write_pack(tmp_path_factory.mktemp("packs") / "drawn", name="drawn")
    return made.rename(made.with_name(open_pack(made).id))


@pytest.fixture(scope="module")
def drawn_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As many drawn people as there are places for, walking by in groups of eight."""
    return drawn.write_film(tmp_path_factory.mktemp("films") / "everybody", range(drawn.MOST))


@pytest.fixture(scope="module")
def group(any_pack: ModelPack, six_people: Path, tmp_path_factory: pytest.TempPathFactory) -> Group:
    """Real faces, for true models."""
    return make_group(tmp_path_factory.mktemp("group"), six_people, any_pack)
