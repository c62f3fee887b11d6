"""The bundle for Linux at work: its self-test, the demo film to rows of the register, a sudden end.

Takes the bundle in dist/kiosk, which `python3 dev.py build` makes; without one it skips.
"""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import psutil
import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="the bundle of this system is for Linux"),
]


@pytest.fixture(scope="module")
def bundle() -> Path:
    folder = Path(__file__).parents[2] / "dist" / "kiosk"
    if not (folder / "Kiosk").is_file():
        pytest.skip("There is no bundle in dist/kiosk. Make it with: python3 dev.py build")
    return folder


def _bare(tmp_path: Path) -> dict[str, str]:
    """An environment without our Python, and a home of its own."""
    return {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def _run(program: Path, arguments: Sequence[str], tmp_path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(program), *arguments],
        env=_bare(tmp_path),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )


def test_both_programs_find_themselves_well(bundle: Path, tmp_path: Path):
    for program, arguments in (("kioskctl", ["--selftest"]), ("Kiosk", ["selftest", "--json", "-"])):
        done = _run(bundle / program, arguments, tmp_path)
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert found["well"]
        assert found["frozen"]
    assert not (tmp_path / ".local/share/kiosk").exists(), "a self-test makes no profile"


def test_a_broken_model_is_told_by_the_exit_code(bundle: Path, tmp_path: Path):
    pack = tmp_path / "data/packs/starter"
    pack.mkdir(parents=True)
    for file in (bundle / "_internal/resources/packs/starter").iterdir():
        (pack / file.name).write_bytes(file.read_bytes())
    (pack / "dlib_resnet.onnx").write_bytes(b"not a model")
    done = _run(bundle / "kioskctl", ["--data-dir", str(tmp_path / "data"), "--selftest"], tmp_path)
    assert done.returncode == 1
    assert "dlib_resnet.onnx" in done.stderr


def test_the_demo_ends_in_rows_of_the_register(bundle: Path, tmp_path: Path):
    profile = tmp_path / "profile"
    environment = {
        name: value for name, value in _bare(tmp_path).items() if name != "QT_QPA_PLATFORM"
    }  # without any screen it ends by itself
    done = subprocess.run(
        [str(bundle / "Kiosk"), "--data-dir", str(profile), "run", "--demo"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with closing(sqlite3.connect(profile / "demo" / "register.db")) as register:
        marked = register.execute("SELECT count(DISTINCT person_id) FROM events").fetchone()[0]
    assert marked == 4
    assert "in sight" in (profile / "logs" / "kiosk.log").read_text("utf-8")
    demo, days = (
        ["--data-dir", str(profile / "demo"), "attendance"],
        ["--from", "2020-01-01", "--to", "2099-12-31"],
    )
    for words in (
        ["export", *days, "--format", "pdf", "--out", "register.pdf"],
        ["export", *days, "--format", "xlsx", "--out", "register.xlsx"],
        ["plot", *days, "plot.png"],
    ):
        written = _run(bundle / "kioskctl", [*demo, *words], tmp_path)
        assert written.returncode == 0, written.stderr
        assert (tmp_path / words[-1]).stat().st_size > 1000


def test_wrong_words_end_in_a_sentence(bundle: Path, tmp_path: Path):
    for arguments, code in ((["nonsense"], 2), (["doctor", "--wrong"], 2), (["models", "use", "none"], 1)):
        done = _run(bundle / "kioskctl", arguments, tmp_path)
        assert done.returncode == code
        assert done.stderr
        assert "Traceback" not in done.stderr


def test_no_child_outlives_a_program_that_is_killed(bundle: Path, tmp_path: Path):
    command = [str(bundle / "Kiosk"), "--data-dir", str(tmp_path / "profile"), "run", "--demo"]
    program = subprocess.Popen(
        command, env=_bare(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    children: list[psutil.Process] = []
    try:
        until = time.monotonic() + 120
        while not children and time.monotonic() < until:
            children = psutil.Process(program.pid).children(recursive=True)
            time.sleep(0.2)
        assert children, "the process with the models was not seen"
    finally:
        os.kill(program.pid, signal.SIGKILL)
        program.wait()
    _, alive = psutil.wait_procs(children, timeout=15)
    assert alive == []
