"""`kiosk models`, as it is typed: what it says, how it exits, and that a pack in use stays in use."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.packs.store import PackStore
from kiosk.paths import AppPaths
from tests.engine.test_pack_download import served_folder
from tests.engine.tiny_packs import write_insightface, write_pack, zip_of, zip_with
from tests.packs_fixtures import SHIPPED


class Typed:
    """The command line on a profile with the pack `held` in use."""

    def __init__(self, paths: AppPaths, capsys: pytest.CaptureFixture[str]) -> None:
        self.paths = paths
        self.store = PackStore(paths.packs, shipped=SHIPPED)
        self._capsys = capsys
        write_pack(paths.packs / "held", name="held")
        self.store.use("held")

    def __call__(self, *words: str | Path) -> tuple[int, str, str]:
        """Exit code, stdout, stderr."""
        code = main(["--data-dir", str(self.paths.data), "models", *map(str, words)])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def refused(self, *words: str | Path) -> str:
        """The one sentence that an import is refused with; nothing else may have changed."""
        code, out, err = self(*words)
        assert (code, out) == (1, "")
        assert self.store.open_in_use().manifest.name == "held"
        assert sorted(path.name for path in self.paths.packs.iterdir()) == ["held", "in-use"]
        return err.strip().splitlines()[-1]


@pytest.fixture
def kiosk(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]) -> Typed:
    return Typed(app_paths, capsys)


def test_packs_are_listed_with_the_one_in_use(kiosk: Typed):
    write_pack(kiosk.paths.packs / "other", name="other")
    code, out, _ = kiosk("list")
    assert code == 0
    assert [line.split()[:2] for line in out.splitlines()] == [["*", "held"], ["other", "For"]]


def test_the_list_is_json_alone_on_stdout(kiosk: Typed):
    code, out, _ = kiosk("list", "--json", "-")
    assert code == 0
    (row,) = json.loads(out)["packs"]
    assert (row["name"], row["in_use"], row["trial"], row["licence"]) == ("held", True, False, "MIT")


def test_an_empty_list_says_how_to_get_a_pack(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]):
    assert main(["--data-dir", str(app_paths.data), "models", "list"]) == 0
    assert "kiosk models build" in capsys.readouterr().out


@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_a_pack_is_imported_from_a_folder_or_zip_and_used_when_asked(kiosk: Typed, tmp_path: Path, kind: str):
    source = write_pack(tmp_path / "own", name="own")
    if kind == "zip":
        (tmp_path / "own.zip").write_bytes(zip_of(source, under="own/"))
        source = tmp_path / "own.zip"
    code, out, _ = kiosk("import", source)
    assert code == 0
    assert "kiosk models use own" in out
    assert kiosk.store.name_in_use() == "held"
    assert kiosk("import", source, "--use")[0] == 0
    assert kiosk.store.name_in_use() == "own"


def test_a_licence_must_be_agreed_to(kiosk: Typed, tmp_path: Path):
    source = write_insightface(tmp_path / "buffalo_s")
    code, out, err = kiosk("import", source)
    assert (code, out) == (1, "")
    assert "non-commercial research only" in err
    assert err.strip().endswith("--accept-licence.")
    assert kiosk.store.names() == ("held",)
    code, _, err = kiosk("import", source, "--accept-licence")
    assert code == 0
    assert "non-commercial research only" in err
    assert kiosk.store.names() == ("buffalo_s", "held")


def test_every_bad_source_is_refused_in_a_sentence(kiosk: Typed, tmp_path: Path):
    cut = write_insightface(tmp_path / "cut")
    (cut / "w600k_mbf.onnx").write_bytes((cut / "w600k_mbf.onnx").read_bytes()[:-50])
    changed = write_pack(tmp_path / "changed", name="changed")
    (changed / "know.onnx").write_bytes(b"changed")
    (tmp_path / "empty").mkdir()
    for name, content in {
        "climbs.zip": zip_with("../evil.onnx", b"evil"),
        "link.zip": zip_with("det_10g.onnx", b"/etc/passwd", link=True),
        "bomb.zip": zip_with("det_10g.onnx", bytes(20_000_000)),
        "cut.zip": zip_of(changed)[:-30],
    }.items():
        (tmp_path / name).write_bytes(content)
    for source, said in {
        "cut": "not a whole ONNX graph",
        "changed": "not the file that its manifest names",
        "empty": "not a model pack that is known here",
        "climbs.zip": "points out of its folder",
        "link.zip": "is a link",
        "bomb.zip": "swells",
        "cut.zip": "not a whole zip file",
        "absent": "There is no file or folder",
    }.items():
        assert said in kiosk.refused("import", tmp_path / source, "--accept-licence", "--use"), source
    assert "Check the address" in kiosk.refused("import", "http://127.0.0.1:9/pack.zip")


def test_an_unpinned_pack_over_plain_http_needs_a_hash(kiosk: Typed, tmp_path: Path):
    (tmp_path / "own.zip").write_bytes(zip_of(write_pack(tmp_path / "own", name="own")))
    with served_folder(tmp_path) as address:
        assert "--sha256" in kiosk.refused("import", f"{address}own.zip")


def test_verify_tells_each_pack_and_fails_for_one(kiosk: Typed):
    write_pack(kiosk.paths.packs / "broken", name="broken")
    (kiosk.paths.packs / "broken" / "know.onnx").write_bytes(b"broken")
    code, out, err = kiosk("verify", "--json", "-")
    assert code == 1
    assert [(row["name"], row["whole"]) for row in json.loads(out)["packs"]] == [
        ("broken", False),
        ("held", True),
    ]
    assert "know.onnx of the model pack broken" in err
    code, out, _ = kiosk("verify", "held")
    assert (code, out) == (0, "held: every file is the one its manifest names.\n")


def test_use_of_an_absent_pack_is_refused(kiosk: Typed):
    assert "There is no model pack 'open' here. Installed: held." in kiosk.refused("use", "open")


def test_the_starter_pack_is_built_and_used_once_chosen(
    kiosk: Typed, starter_pack: ModelPack, starter_sources: Path
):
    shutil.copytree(starter_sources, kiosk.paths.cache / "starter")
    code, out, err = kiosk("build")
    assert code == 0
    assert "For trying out only" in out
    assert "Converting centerface.onnx" in err
    assert kiosk.store.name_in_use() == "held"
    assert kiosk("use", "starter")[0] == 0
    assert kiosk.store.open_in_use().id == starter_pack.id


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_full_disk_is_told_and_nothing_is_left(kiosk: Typed, tmp_path: Path):
    write_pack(tmp_path / "own", name="own")
    (tmp_path / "own" / "notes.txt").write_text("not part of the pack")
    limited = (
        "import resource, signal, sys; from kiosk.cli import main;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500));"
        "sys.exit(main(sys.argv[1:]))"
    )
    words = ["--data-dir", str(kiosk.paths.data), "models", "import", str(tmp_path / "own")]
    ended = subprocess.run(
        [sys.executable, "-c", limited, *words], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "can't be written: File too large" in ended.stderr.splitlines()[-1]
    assert sorted(path.name for path in kiosk.paths.packs.iterdir()) == ["held", "in-use"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C can't be sent to one process on Windows")
def test_ctrl_c_ends_a_build_and_leaves_nothing(kiosk: Typed):
    with socket.create_server(("127.0.0.1", 0)) as registry:  # takes the call and never answers
        index = f"http://127.0.0.1:{registry.getsockname()[1]}/simple"
        surroundings = os.environ | {"PIP_INDEX_URL": index, "PIP_CONFIG_FILE": os.devnull}
        words = ["--data-dir", str(kiosk.paths.data), "models", "build"]
        running = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *words], stderr=subprocess.PIPE, text=True, env=surroundings
        )
        with running:
            assert running.stderr is not None
            assert running.stderr.readline() == "Fetching the wheels\n"
            registry.settimeout(30)
            registry.accept()[0].close()  # pip has begun
            running.send_signal(signal.SIGINT)
            assert running.stderr.read().strip() == "Stopped; nothing was left half done."
        assert running.returncode == 130
    assert sorted(path.name for path in kiosk.paths.packs.iterdir()) == ["held", "in-use"]
