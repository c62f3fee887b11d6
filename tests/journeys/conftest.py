"""What the journeys need: a profile that is ready to start, and the program as a person starts it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.engine.demo.demo import make_demo
from kiosk.engine.packs.pack import ModelPack

Kiosk = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demo was made in, once for all journeys."""
    folder = tmp_path_factory.mktemp("demo")
    assert make_demo(folder, lambda _: None, lambda: False) is not None
    return folder


@pytest.fixture
def ready_profile(tmp_path: Path, starter_pack: ModelPack, demo_folder: Path) -> Path:
    """A data folder with all that a first start fetches and makes."""
    profile = tmp_path / "profile"
    shutil.copytree(starter_pack.folder, profile / "packs" / "starter")
    shutil.copytree(demo_folder, profile / "cache" / "demo")
    return profile


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "kiosk", *(str(argument) for argument in arguments)]


def without_a_screen() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in hidden} | {
        "PYTHONUNBUFFERED": "1"
    }


@pytest.fixture
def kiosk(repository: Path) -> Kiosk:
    """Run the program to its end and give what it printed."""

    def run(*arguments: str | Path, seconds: float = 100) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*arguments),
            cwd=repository,
            env=without_a_screen(),
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )

    return run
