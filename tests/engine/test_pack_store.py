"""Installed packs: which is in use, and that an install that fails changes nothing."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.engine.packs.store import PackStore
from tests.engine.tiny_packs import embedder, write_manifest, write_pack


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs", shipped=tmp_path / "shipped")


def _add(store: PackStore, name: str) -> None:
    write_pack(store.folder / name, name=name)


def _left_over(store: PackStore) -> list[str]:
    return sorted(path.name for path in store.folder.glob(".*"))


def test_nothing_is_in_use_where_nothing_is_installed(store: PackStore):
    assert store.names() == ()
    assert store.name_in_use() is None
    with pytest.raises(Fault, match="kiosk models build"):
        store.open_in_use()


def test_the_starter_pack_is_in_use_until_another_is_chosen(store: PackStore):
    for name in ("starter", "other"):
        _add(store, name)
    assert store.name_in_use() == "starter"
    store.use("other")
    assert store.open_in_use().manifest.name == "other"


def test_a_pack_that_ships_with_its_graphs_is_opened_where_it_lies(store: PackStore):
    shipped = write_pack(store.shipped / "starter", name="starter")
    for path in shipped.iterdir():
        path.chmod(0o444)
    assert store.names() == ("starter",)
    assert store.open_in_use().folder == shipped
    assert not store.folder.exists(), "nothing is written for it"


def test_a_manifest_that_ships_alone_is_no_pack_yet(store: PackStore):
    for graph in write_pack(store.shipped / "tiny").glob("*.onnx"):
        graph.unlink()
    assert store.names() == ()


def test_a_pack_of_ones_own_comes_before_the_shipped_one(store: PackStore):
    write_pack(store.shipped / "tiny")
    _add(store, "tiny")
    assert store.open("tiny").folder == store.folder / "tiny"


def test_the_only_pack_is_in_use(store: PackStore):
    _add(store, "other")
    assert store.name_in_use() == "other"


def test_a_broken_pack_can_not_be_put_to_use(store: PackStore):
    for name in ("good", "broken"):
        _add(store, name)
    store.use("good")
    (store.folder / "broken" / "know.onnx").write_bytes(b"else")
    with pytest.raises(Fault, match=r"know\.onnx"):
        store.use("broken")
    with pytest.raises(Fault, match="There is no model pack 'absent'"):
        store.use("absent")
    assert store.name_in_use() == "good"


def test_a_pack_in_use_that_is_gone_is_told_and_not_replaced_by_another(store: PackStore):
    for name in ("starter", "other"):
        _add(store, name)
    store.use("other")
    shutil.rmtree(store.folder / "other")
    with pytest.raises(Fault, match="no model pack 'other'"):
        store.open_in_use()


def test_an_install_puts_a_pack_in_the_place_of_the_old_one(store: PackStore):
    _add(store, "tiny")
    with store.staging(0) as staged:
        write_pack(staged / "new", changes={"summary": "Newer."})
        store.install(staged / "new")
    assert store.open("tiny").manifest.summary == "Newer."
    assert _left_over(store) == []


def test_other_files_under_the_same_name_need_to_be_asked_for(store: PackStore):
    _add(store, "tiny")
    with store.staging(0) as staged:
        new = write_pack(staged / "new")
        (new / "know.onnx").write_bytes(embedder(seed=1).SerializeToString())
        write_manifest(new)
        with pytest.raises(Fault, match="--replace"):
            store.install(new, replace=False)
        before = store.open("tiny").id
        store.install(new, replace=True)
    assert store.open("tiny").id != before


def test_an_install_of_a_broken_pack_changes_nothing(store: PackStore):
    _add(store, "tiny")
    before = store.open("tiny").id
    with store.staging(0) as staged:
        new = write_pack(staged / "new")
        (new / "find.onnx").write_bytes(b"broken")
        with pytest.raises(Fault, match=r"find\.onnx"):
            store.install(new)
    assert store.open("tiny").id == before
    assert _left_over(store) == []


def test_an_install_that_is_broken_off_leaves_nothing(store: PackStore):
    with pytest.raises(KeyboardInterrupt), store.staging(0):  # noqa: PT012 - what is tested is the block's end
        write_pack(next(store.folder.glob(".new-*")) / "new")
        raise KeyboardInterrupt
    assert store.names() == ()
    assert _left_over(store) == []


def test_a_pack_set_aside_when_the_power_went_comes_back(store: PackStore):
    _add(store, "tiny")
    aside = store.folder / ".old-abc"
    aside.mkdir()
    (store.folder / "tiny").rename(aside / "tiny")
    assert store.open("tiny").manifest.name == "tiny"


def test_an_install_needs_room(store: PackStore):
    with pytest.raises(Fault, match="not enough room"), store.staging(1 << 60):
        pass
    assert _left_over(store) == []


def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    store = PackStore(tmp_path / "file" / "packs", shipped=tmp_path)
    with pytest.raises(Fault, match="can't be written"), store.staging(0):
        pass


def test_a_newer_shipped_manifest_of_the_same_files_is_taken_over(store: PackStore):
    _add(store, "tiny")
    shipped = write_pack(store.shipped / "tiny", changes={"measured": "Better."})
    assert store.open("tiny").manifest.measured == "Better."
    (shipped / "know.onnx").write_bytes(embedder(seed=1).SerializeToString())
    write_manifest(shipped, changes={"measured": "For another file."})
    assert store.open("tiny").manifest.measured == "Better."


def test_an_unreadable_choice_is_told(store: PackStore):
    _add(store, "tiny")
    (store.folder / "in-use").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(Fault, match="kiosk models use"):
        store.name_in_use()
    store.use("tiny")
    assert store.name_in_use() == "tiny"
