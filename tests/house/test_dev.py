"""The script that a newcomer types: what it refuses, and when it makes the environment anew."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.fixture
def locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Two empty locks and no .venv yet: pip has nothing to fetch, all else is real."""
    names = {name: tmp_path / f"{name}.txt" for name in ("runtime", "dev")}
    for path in names.values():
        path.write_text("", encoding="utf-8")
    folder = tmp_path / ".venv"
    monkeypatch.setattr(dev, "LOCKS", names)
    monkeypatch.setattr(dev, "VENV", folder)
    monkeypatch.setattr(dev, "PYTHON", folder / dev.PYTHON.relative_to(dev.ROOT / ".venv"))
    monkeypatch.setattr(dev, "STAMP", folder / dev.STAMP.name)
    return names


def _hand_marked(folder: Path) -> Path:
    mark = folder / "kept.txt"
    mark.write_text("still here", encoding="utf-8")
    return mark


@pytest.mark.slow
def test_the_environment_is_made_once_and_anew_when_a_lock_changes(
    locks: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    dev.ensure("runtime")
    mark = _hand_marked(dev.VENV)
    assert "Making .venv" in capsys.readouterr().out

    dev.ensure("runtime")
    assert capsys.readouterr().out == ""

    dev.ensure("runtime", "dev")
    assert mark.exists()
    assert "Installing" in capsys.readouterr().out

    locks["runtime"].write_text("# changed\n", encoding="utf-8")
    dev.ensure("runtime")
    assert not mark.exists()


@pytest.mark.slow
@pytest.mark.parametrize("stamp", ['{"unfinished": ""}', "half a st", '{"python": "2.7"}'])
def test_an_unfinished_or_foreign_environment_is_made_anew(locks: dict[str, Path], stamp: str) -> None:
    dev.VENV.mkdir()
    mark = _hand_marked(dev.VENV)
    dev.STAMP.write_text(stamp, encoding="utf-8")
    dev.ensure("runtime")
    assert not mark.exists()
    assert set(json.loads(dev.STAMP.read_text(encoding="utf-8"))) == {"python", "runtime"}
    assert dev.works(dev.PYTHON)
    assert locks


@pytest.mark.slow
def test_what_can_not_be_installed_is_said_and_tried_again(locks: dict[str, Path]) -> None:
    pin = "--no-index\nno-such-package==1.0 --hash=sha256:" + "0" * 64 + "\n"
    locks["runtime"].write_text(pin, encoding="utf-8")
    with pytest.raises(dev.Trouble, match="could not be installed"):
        dev.ensure("runtime")
    assert "unfinished" in json.loads(dev.STAMP.read_text(encoding="utf-8"))
    locks["runtime"].write_text("", encoding="utf-8")
    dev.ensure("runtime")
    assert "unfinished" not in json.loads(dev.STAMP.read_text(encoding="utf-8"))


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0), (2, 7, 18)])
def test_other_pythons_are_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "version_info", version)
    assert dev.main(["run"]) == 1
    assert "needs Python 3.11, 3.12 or 3.13; this is" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system")
def test_missing_libraries_are_said_with_the_command_that_brings_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dev, "ALWAYS", {"libnothere.so.9": "libnothere9", "libc.so.6": "libc6"})
    with pytest.raises(dev.Trouble, match=r"missing here: libnothere9\. .* apt-get install -y libnothere9$"):
        dev.refuse_missing_libraries()


def test_the_data_folder_may_stand_anywhere() -> None:
    split = (["--data-dir", "d"], ["--demo"])
    assert dev.split_data_dir(["--demo", "--data-dir", "d"]) == split
    assert dev.split_data_dir(["--data-dir", "d", "--demo"]) == split
    assert dev.split_data_dir(["--data-dir=d", "--demo"]) == (["--data-dir=d"], ["--demo"])


def test_an_unknown_command_shows_the_ones_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["rum"]) == 2
    assert "dev.py run" in capsys.readouterr().out


def test_the_locks_name_no_host_and_pin_everything(repository: Path) -> None:
    for path in dev.LOCKS.values():
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert path.is_relative_to(repository)
        for pin in (line for line in text.splitlines() if line[:1].isalnum()):
            assert "==" in pin.split(";")[0]
            assert pin.endswith("\\")


def test_one_runtime_and_one_opencv_for_each_system() -> None:
    pins = dev.LOCKS["runtime"].read_text(encoding="utf-8").splitlines()
    for family in ("onnxruntime", "opencv-python"):
        found = sorted(line.rstrip(" \\").split(" ; ")[1] for line in pins if line.startswith(family))
        assert found == ["sys_platform != 'win32'", "sys_platform == 'win32'"]


def test_help_needs_nothing_but_the_standard_library(repository: Path) -> None:
    command = [sys.executable, "-I", "-S", str(repository / "dev.py"), "--help"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "dev.py test" in told.stdout


def test_an_installed_pack_of_any_name_spares_the_building_of_the_starter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = list[tuple[str, ...]]()

    def program(*arguments: str) -> int:
        built.append(arguments)
        return 0

    monkeypatch.setattr(dev, "program", program)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    data_dir = ["--data-dir", str(tmp_path)]
    dev.ensure_starter_pack(data_dir)
    assert built == [(*data_dir, "models", "build")]
    (tmp_path / "packs" / "open").mkdir(parents=True)
    (tmp_path / "packs" / "open" / "manifest.toml").touch()
    dev.ensure_starter_pack(data_dir)
    assert len(built) == 1
