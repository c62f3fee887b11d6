"""The real build of ONNX Runtime for NVIDIA adapters, in its own environment, on a computer without CUDA."""

import json
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from kiosk.engine.calibration.report import CalibrationReport
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.verdicts import Verdict

pytestmark = [pytest.mark.slow, pytest.mark.soak, pytest.mark.timeout(900)]

CLASHING = "onnxruntime"
# Large, and not needed to calibrate.
LEFT_OUT = {
    CLASHING,
    "insightface",
    "matplotlib",
    "onnx",
    "pyside6-essentials",
    "scikit-image",
    "scipy",
    "shiboken6",
}


def pins(lock: Path) -> dict[str, str]:
    """Each requirement of a lock with its hashes, by name."""
    blocks = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", lock.read_text("utf-8"), flags=re.MULTILINE))
    return {f"{block.split('==')[0]} {block.splitlines()[0]}": block for block in blocks if "==" in block}


def install(python: Path, blocks: list[str], scratch: Path) -> None:
    """Install exactly these, or skip the test and say why."""
    (scratch / "requirements.txt").write_text("\n".join(blocks), "utf-8")
    arguments = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"]
    done = subprocess.run(
        [python, "-m", "pip", *arguments, "--only-binary", ":all:", "-r", scratch / "requirements.txt"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"The build for NVIDIA adapters can't be installed here: {done.stderr.strip()[-300:]}")


@pytest.fixture
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with onnxruntime-gpu in place of onnxruntime."""
    if sys.platform == "darwin":
        pytest.skip("There is no build of ONNX Runtime for NVIDIA adapters on macOS")
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder / "venv", with_pip=True)
    found = folder / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    root = Path(__file__).resolve().parents[2]
    locked = pins(root / "locks" / "runtime.txt")
    needed = [block for name, block in locked.items() if name.split()[0] not in LEFT_OUT]
    gpu = list(pins(Path(__file__).with_name("onnxruntime-gpu.txt")).values())
    install(found, needed + gpu, folder)
    return found


def kiosk(python: Path, repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, "-m", "kiosk", *arguments], cwd=repository, capture_output=True, text=True, check=False
    )


def test_a_missing_cuda_is_named_and_a_second_build_is_a_clash(
    python: Path, repository: Path, any_pack: ModelPack, tmp_path: Path
):
    """One test, for the second half spoils the environment of the first."""
    profile = ["--data-dir", str(tmp_path / "profile")]
    done = kiosk(python, repository, *profile, "calibrate", "--pack", str(any_pack.folder), "--json", "-")
    assert done.returncode == 0, done.stderr
    report = CalibrationReport.model_validate_json(done.stdout)
    assert "onnxruntime-gpu" in report.fingerprint.runtime
    _check_cuda(report, done.stderr)

    locked = pins(repository / "locks" / "runtime.txt")
    plain = [block for name, block in locked.items() if name.split()[0] == CLASHING]
    install(python, plain, tmp_path)
    done = kiosk(python, repository, *profile, "doctor", "--json", "-")
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    assert done.returncode == 1
    assert checks["ONNX Runtime"]["state"] == "broken"
    assert re.search(r"onnxruntime \S+, onnxruntime-gpu ", checks["ONNX Runtime"]["found"])
    assert "overwrite each other" in checks["ONNX Runtime"]["advice"]


def _check_cuda(report: CalibrationReport, told: str) -> None:
    cuda = next(one for one in report.results if one.name.startswith("CUDA"))
    if cuda.verdict is Verdict.WORKS:
        return  # a computer with CUDA has nothing to be seen through
    assert cuda.verdict is Verdict.MISSING_LIBRARY
    assert re.fullmatch(r"CUDA.*: missing library (lib)?cu\S+, using CPU\.", cuda.sentence)
    assert cuda.sentence in told
    assert report.choice.embedder.on_cpu
