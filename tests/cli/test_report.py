"""`kiosk report site` on a real register: figures, names as asked for, and a row in the access log."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.access import Look
from kiosk.domain.roster import Person
from kiosk.domain.site_counts import Counted, span_of
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.store.access import AccessLog
from kiosk.store.database import open_database
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.site_counts import SiteCounts
from kiosk.store.templates import Templates
from tests.consents import consent_to
from tests.domain.rosters import direction, noisy, template

PEOPLE = 12
Report = Callable[..., int]


@pytest.fixture
def report(app_paths: AppPaths, any_pack: ModelPack) -> Report:
    """The command line on a school of twelve, two of whom look alike; both are enrolled for two years."""
    now = datetime.now(UTC)
    with open_database(app_paths.database) as database, database.writing():
        for number in range(PEOPLE):
            person = Person(f"p{number}", f"Given{number}", f"Family{number}")
            People(database).add(person)
            consent_to(database, person.id)
            looks = [noisy(direction(number), look, amount=0.1) for look in range(3)]
            made = [template(person.id, look, pack_id=any_pack.id) for look in looks]
            Templates(database).add(replace(each, made_at=now - timedelta(days=700)) for each in made)
        LookAlikes(database).flag("p1", {"p2": 0.41})
        SiteCounts(database).add({(span_of(now), Counted.NAMED): 30, (span_of(now), Counted.ASKED): 10})

    def run(*arguments: str | Path) -> int:
        words = ("--data-dir", app_paths.data, "report", "site", "--pack", any_pack.folder, *arguments)
        return main([str(word) for word in words])

    return run


def test_the_report_tells_what_to_expect_and_calls_nobody_by_name(
    report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert report("--out", tmp_path / "site.html", "--json", "-") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["enrolled"], told["tried"], told["look_alikes"], told["due"]) == (12, 12, 1, 12)
    assert [size["people"] for size in told["expected"]] == [12]
    assert told["expected"][0]["missed"] == 0
    assert told["ask_rate"] == pytest.approx(0.25)
    page = (tmp_path / "site.html").read_text("utf-8")
    assert "<td>G. F.</td>" in page
    assert "Given" not in page


def test_names_stand_in_it_when_asked_for_and_that_is_written_down(
    report: Report, tmp_path: Path, app_paths: AppPaths
):
    assert report("--out", tmp_path / "site.html", "--call", "names", "--days", "7") == 0
    assert "<td>Given1 Family1</td><td>Given2 Family2</td>" in (tmp_path / "site.html").read_text("utf-8")
    with open_database(app_paths.database) as database:
        row = AccessLog(database).newest(1)[0]
    assert row.look is Look.REPORTED
    assert row.details.endswith("names")


def test_what_can_not_be_written_is_refused_before_anything_is_worked_out(
    report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "site.pdf").write_text("mine")
    assert report("--out", tmp_path / "site.docx") == 1
    assert report("--out", tmp_path / "site.pdf") == 1
    told = capsys.readouterr().err
    assert "ends in .html or .pdf" in told
    assert "there already" in told
    assert "Comparing" not in told
    assert (tmp_path / "site.pdf").read_text() == "mine"


def test_without_a_register_there_is_nothing_to_report(
    app_paths: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = str(tmp_path / "site.html")
    assert main(["--data-dir", str(app_paths.data), "report", "site", "--out", out]) == 1
    assert "There is no register" in capsys.readouterr().err
