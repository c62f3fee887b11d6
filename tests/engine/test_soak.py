"""Memory stays where it is over many Frames, in a fresh process: in a used one a leak hides in old room."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.engine.packs.pack import ModelPack

FRAMES = 20_000
MOST_MB_PER_MILLION = 60  # over so few Frames: that is 1.2 MB, which the allocator alone may take or give


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_memory_is_flat_over_twenty_thousand_frames(
    repository: Path, tmp_path: Path, any_pack: ModelPack, six_people: Path
) -> None:
    report = tmp_path / "soak.json"
    arguments = (any_pack.folder, six_people, "--frames", FRAMES, "--json", report)
    subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.soak", *(str(argument) for argument in arguments)],
        cwd=repository,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    found = json.loads(report.read_text())
    assert found["frames"] >= FRAMES
    assert found["marks"] > FRAMES / 50
    assert found["parent_mb_per_million"] < MOST_MB_PER_MILLION, found
    assert found["vision_mb_per_million"] < MOST_MB_PER_MILLION, found
