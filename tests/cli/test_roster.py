"""`kiosk roster` as it is typed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.exchange.school_lists import oneroster, zipped

Kiosk = Callable[..., int]


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """Runs the command on a profile of its own; gives the exit code."""

    def run(*arguments: str | Path) -> int:
        return main(["--data-dir", str(tmp_path / "profile"), "roster", *map(str, arguments)])

    return run


def test_a_school_comes_in_goes_out_and_is_taken_back(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    school = zipped(tmp_path / "school.zip", oneroster(20, 2))
    assert kiosk("preview", school, "--json", "-") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["counts"]["new"] == 20
    assert found["conformance"] == []
    assert kiosk("import", school) == 0
    assert "20 new, 0 changed, 0 leaving" in capsys.readouterr().out
    assert kiosk("export", tmp_path / "out.zip") == 0
    assert kiosk("preview", tmp_path / "out.zip", "--json", "-") == 0
    found = json.loads(capsys.readouterr().out.split("\n", 1)[1])
    assert found["counts"]["unchanged"] == 20
    assert found["people"] == []
    assert kiosk("history", "--json", "-") == 0
    assert json.loads(capsys.readouterr().out)["imports"][0]["people_new"] == 20
    assert kiosk("undo") == 0
    assert kiosk("export", tmp_path / "empty.zip") == 1
    assert "Nobody is on the list" in capsys.readouterr().err


def test_a_wrong_file_does_not_empty_the_school(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk("import", zipped(tmp_path / "all.zip", oneroster(20, 2))) == 0
    few = zipped(tmp_path / "few.zip", oneroster(2, 2))
    assert kiosk("import", few) == 1
    assert "18 of 20 people would leave" in capsys.readouterr().err
    assert kiosk("import", few, "--confirm", "3") == 1
    assert kiosk("import", few, "--partial") == 0
    assert "0 leaving" in capsys.readouterr().out
    assert kiosk("import", few, "--confirm", "18") == 0


def test_columns_are_told_once(kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "list.csv"
    path.write_text("A;B;C\n1;Ada;9b\n", "utf-8")
    assert kiosk("preview", path) == 1
    assert "No column is known to hold names" in capsys.readouterr().err
    assert kiosk("preview", path, "--column", "given-name=X") == 1
    assert "The columns are A, B, C" in capsys.readouterr().err
    assert kiosk("preview", path, "--column", "id=A", "--column", "full-name=B") == 0
    assert kiosk("import", path) == 0
    assert "Ada (1)" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [("import", "missing.zip"), ("undo", "x"), ("import",)])
def test_what_is_typed_wrongly_is_told_apart(kiosk: Kiosk, arguments: tuple[str, ...]) -> None:
    assert kiosk(*arguments) == 2
