"""What people mistype: each is answered with a sentence, an exit code, and no traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import Kiosk


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("rum",), 2, "No such command 'rum'"),
        (("run", "--for", "soon"), 2, "'soon' is not a valid float"),
        (("replay",), 2, "Missing argument 'FILM'"),
        (("replay", "no-such.avi", "--people", "no-such-folder"), 1, "no-such.avi can't be read"),
        (("models", "use", "no-such-pack"), 1, "There is no model pack 'no-such-pack' here."),
        (("models", "import", "no-such-folder"), 1, "no-such-folder"),
        (("models", "verify", "no-such-pack"), 1, "can't be used"),
        (("people", "remove", "nobody"), 1, "nobody"),
    ],
)
def test_a_mistyped_command_is_answered_in_words(
    kiosk: Kiosk, tmp_path: Path, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    ended = kiosk("--data-dir", tmp_path / "profile", *arguments)
    assert ended.returncode == code
    assert sentence in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_data_folder_that_is_a_file_is_refused(kiosk: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    ended = kiosk("--data-dir", tmp_path / "file", "models", "list")
    assert ended.returncode == 2
    assert "is a file" in ended.stderr


def test_the_command_line_never_loads_qt(kiosk: Kiosk, tmp_path: Path, repository: Path) -> None:
    code = "import sys, kiosk.cli as c; c.main(['--data-dir', sys.argv[1], 'models', 'list']);"
    code += "print('PySide6' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines()[-1] == "False"
    assert kiosk("--version").returncode == 0
