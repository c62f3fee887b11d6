"""`kiosk benchmark`: figures for each operation, about this machine."""

import json

import pytest

from kiosk.cli import main
from kiosk.engine.packs.pack import ModelPack


def test_each_operation_is_measured_and_the_machine_named(
    any_pack: ModelPack, capsys: pytest.CaptureFixture[str]
):
    arguments = [
        "benchmark",
        "--pack",
        str(any_pack.folder),
        "--iterations",
        "4",
        "--faces",
        "2",
        "--json",
        "-",
    ]
    assert main(arguments) == 0
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert found["machine"]["processor"] in told.err
    assert found["pack"] == any_pack.id
    assert found["runtime"].startswith("onnxruntime")
    rows = {row["operation"]: row for row in found["rows"]}
    assert list(rows) == ["detect", "align", "quality", "embed", "match"]
    for row in rows.values():
        assert row["success"] == 1.0
        assert 0 < row["p50_ms"] <= row["p95_ms"]
    embed = rows["embed"]
    assert embed["per_second"] == pytest.approx(2 * 1000 / embed["mean_ms"], rel=0.01)
    assert embed["gain_percent"] is None


def test_one_operation_alone(any_pack: ModelPack, capsys: pytest.CaptureFixture[str]):
    arguments = ["benchmark", "--pack", str(any_pack.folder), "--iterations", "2", "--operation", "align"]
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert "align" in told
    assert "embed" not in told


def test_a_provider_that_is_not_here_is_told(any_pack: ModelPack, capsys: pytest.CaptureFixture[str]):
    assert main(["benchmark", "--pack", str(any_pack.folder), "--provider", "rocm"]) == 1
    assert (
        capsys.readouterr().err.splitlines()[-1].startswith("This installation of ONNX Runtime has no ROCm.")
    )


@pytest.mark.parametrize("wrong", [["--faces", "0"], ["--iterations", "x"], ["--operation", "dance"]])
def test_wrong_arguments_are_told(wrong: list[str], capsys: pytest.CaptureFixture[str]):
    assert main(["benchmark", *wrong]) == 2
    assert wrong[0] in capsys.readouterr().err
