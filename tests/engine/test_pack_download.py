"""Packs from web and file addresses, with a real server."""

import hashlib
import shutil
from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.engine.packs.importing import install, recognise
from kiosk.engine.packs.source import open_source
from kiosk.engine.packs.store import PackStore
from tests.engine.tiny_packs import write_pack, zip_of


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        pass


class _TooShort(_Quiet):
    """Promises more than it sends."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"PK")


@contextmanager
def _served(handler: partial[SimpleHTTPRequestHandler]) -> Generator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def served_folder(folder: Path) -> AbstractContextManager[str]:
    """A server of `folder`, by its address."""
    return _served(partial(_Quiet, directory=str(folder)))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """The address of a server of `tmp_path`/site, which holds a zip of a pack."""
    folder = tmp_path / "site"
    write_pack(folder / "loose")
    (folder / "tiny.zip").write_bytes(zip_of(folder / "loose"))
    with served_folder(folder) as address:
        yield address


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs", shipped=tmp_path / "shipped")


def _import(source: str, store: PackStore, sha256: str | None = None) -> str:
    work = Work()
    with open_source(source, store, sha256=sha256, work=work) as files:
        found = recognise(files, shipped=store.shipped_manifests(), work=work)
        return install(files, found, store, work=work).manifest.name


def _refused(source: str, store: PackStore, said: str, sha256: str | None = None) -> None:
    with pytest.raises(Fault, match=said):
        _import(source, store, sha256)
    assert store.names() == ()
    assert list(store.folder.glob(".*")) == []


def test_a_zip_is_fetched_and_installed(site: str, store: PackStore, tmp_path: Path):
    content = (tmp_path / "site" / "tiny.zip").read_bytes()
    assert _import(f"{site}tiny.zip", store, hashlib.sha256(content).hexdigest()) == "tiny"
    assert list(store.folder.glob(".*")) == []


def test_a_zip_of_another_hash_is_refused(site: str, store: PackStore):
    _refused(f"{site}tiny.zip", store, "not the file that was expected", "0" * 64)


def test_a_folder_with_a_manifest_is_fetched_file_by_file(site: str, store: PackStore):
    assert _import(f"{site}loose/", store) == "tiny"


def test_a_folder_with_the_files_of_a_shipped_manifest_is_fetched(
    site: str, store: PackStore, tmp_path: Path
):
    (store.shipped / "tiny").mkdir(parents=True)
    shutil.move(tmp_path / "site" / "loose" / "manifest.toml", store.shipped / "tiny")
    assert _import(f"{site}loose/", store) == "tiny"


def test_a_file_larger_than_its_manifest_says_is_refused(site: str, store: PackStore, tmp_path: Path):
    with (tmp_path / "site" / "loose" / "know.onnx").open("ab") as file:
        file.write(bytes(10))
    _refused(f"{site}loose/", store, "larger than it may be")


def test_a_folder_without_a_pack_is_refused(site: str, store: PackStore):
    _refused(f"{site}nowhere/", store, "holds no model pack")


def test_a_missing_zip_is_told(site: str, store: PackStore):
    _refused(f"{site}none.zip", store, "the server answers 404")


def test_a_page_that_is_no_zip_is_refused(site: str, store: PackStore):
    _refused(f"{site}loose/manifest.toml", store, "not a whole zip")


def test_an_answer_that_ends_too_soon_is_refused(store: PackStore):
    with _served(partial(_TooShort)) as address:
        _refused(f"{address}tiny.zip", store, r"ended too soon|could not be fetched")


def test_a_server_that_is_not_there_is_told(store: PackStore):
    _refused("http://127.0.0.1:9/tiny.zip", store, "Check the address and the network")


def test_a_file_address_is_a_path(store: PackStore, tmp_path: Path):
    folder = write_pack(tmp_path / "a pack")
    assert _import(folder.as_uri(), store) == "tiny"


def test_nothing_at_a_path_is_told(store: PackStore, tmp_path: Path):
    _refused(str(tmp_path / "absent"), store, "There is no file or folder")
