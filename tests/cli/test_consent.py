"""`kiosk consent`, `staff`, `retention` and `audit access`, as they are typed."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kiosk.cli import main
from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Person, Template
from kiosk.paths import AppPaths
from kiosk.settings import save_settings
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.templates import Templates

Kiosk = Callable[..., tuple[int, str, str]]


@pytest.fixture
def kiosk(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]) -> Kiosk:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        code = main(["--data-dir", str(app_paths.data), *(str(argument) for argument in arguments)])
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture(autouse=True)
def _ada_is_on_the_list(app_paths: AppPaths) -> None:
    with open_database(app_paths.database) as database:
        People(database).add(Person("17", "Ada", "Okafor"))


def enrol(paths: AppPaths) -> None:
    vector = np.eye(1, 8, dtype=np.float32)[0]
    with open_database(paths.database) as database:
        Templates(database).add([Template("17", Embedding(vector, "open-1"), 0.9, datetime.now(UTC))])


def as_json(kiosk: Kiosk, *arguments: str) -> Any:  # noqa: ANN401 - what JSON holds
    code, out, err = kiosk(*arguments, "--json", "-")
    assert code == 0, err
    return json.loads(out)


def test_from_the_first_notice_to_the_certificate(kiosk: Kiosk, app_paths: AppPaths, tmp_path: Path):
    assert kiosk("consent", "print", "--to", tmp_path / "n.pdf", "--school", "Hill School")[0] == 0
    _, listed, _ = kiosk("consent", "list", "--missing")
    assert "Ada Okafor" in listed
    assert "Nobody has consented yet." in listed
    _, told, _ = kiosk("consent", "record", "17", "--who", "parent", "--name", "Grace Okafor")
    assert "Written down for Ada Okafor. A parent (Grace Okafor) gave consent on" in told
    enrol(app_paths)
    assert kiosk("consent", "list", "--missing")[1] == "Nobody.\n"
    _, told, _ = kiosk("consent", "withdraw", "17", "--who", "pupil", "--how", "in-person", "--objects")
    assert "The pupil objected on" in told
    assert "1 of their templates were erased: certificate " in told
    shown = as_json(kiosk, "consent", "show", "17")
    assert shown["may_enrol"] is False
    assert [(each["act"], each["notice"]) for each in shown["records"]] == [
        ("given", "general 1"),
        ("objected", ""),
    ]
    log = as_json(kiosk, "audit", "access")
    assert log["whole"] is True
    assert [row["what"] for row in log["rows"]] == [
        "consent seen",
        "erased",
        "consent recorded",
        "consent seen",
        "consent recorded",
        "consent seen",
    ]


def test_what_can_not_be_is_refused_in_words(kiosk: Kiosk, tmp_path: Path):
    assert "Nobody with the id 99" in kiosk("consent", "record", "99", "--who", "parent")[2]
    assert "a day to come" in kiosk("consent", "record", "17", "--who", "parent", "--on", "2999-01-01")[2]
    assert "no notice nowhere" in kiosk("consent", "print", "nowhere", "--to", tmp_path / "n.pdf")[2]
    assert kiosk("consent", "record", "17", "--who", "the dog")[0] == 2
    assert as_json(kiosk, "consent", "list")["people"][0]["may_enrol"] is False


def test_retention_shows_first_and_erases_then(kiosk: Kiosk, app_paths: AppPaths):
    kiosk("consent", "record", "17", "--who", "parent")
    enrol(app_paths)
    assert kiosk("retention", "preview")[1] == "Nothing is due.\n"
    app_paths.settings.write_text('face_policy = "off"\n', "utf-8")
    assert "Ada Okafor: templates would be erased" in kiosk("retention", "preview")[1]
    assert as_json(kiosk, "retention", "preview")["faces"] == [{"id": "17", "reason": "policy"}]
    assert "Certificate" in kiosk("retention", "run")[1]
    assert kiosk("retention", "run")[1] == "Nothing was due.\n"


def test_accounts_of_staff_are_added_listed_and_removed(kiosk: Kiosk):
    word = ("--password", "correct horse battery")
    assert "must be an admin's" in kiosk("staff", "add", "Bilal", *word)[2]
    assert kiosk("staff", "add", "Ada Shah", "--role", "admin", "--title", "head", *word)[0] == 0
    assert kiosk("staff", "add", "Bilal", "--password", "602917")[0] == 0
    assert as_json(kiosk, "staff", "list")["staff"] == [
        {"name": "Ada Shah", "role": "admin", "title": "head"},
        {"name": "Bilal", "role": "teacher", "title": ""},
    ]
    assert kiosk("staff", "password", "bilal", "--password", "another secret")[0] == 0
    assert "the only admin" in kiosk("staff", "remove", "Ada Shah")[2]
    assert kiosk("staff", "remove", "Bilal")[0] == 0
    assert "no account of Bilal" in kiosk("staff", "remove", "Bilal")[2]


def test_a_notice_is_printed_in_the_language_of_the_settings_or_of_whoever_reads_it(
    kiosk: Kiosk, app_paths: AppPaths, tmp_path: Path
):
    app_paths.settings.parent.mkdir(parents=True, exist_ok=True)
    save_settings(app_paths.settings, language="de")
    page = tmp_path / "n.html"
    assert kiosk("consent", "print", "--to", page)[0] == 0
    assert "Ich willige nicht ein" in page.read_text("utf-8")
    assert kiosk("consent", "print", "--to", page, "--language", "fr")[0] == 0
    assert "Je ne consens pas" in page.read_text("utf-8")
    assert "is not one of" in kiosk("consent", "print", "--to", page, "--language", "tlh")[2]
