"""What an organisation can lay down on Windows: the template that writes it, the program that reads it."""

from xml.etree import ElementTree as ET

import pytest

from installer.windows.admx import adml, admx, items_of, laid_down
from installer.windows.policies import files
from kiosk.paths import AppPaths
from kiosk.settings import files as settings_files
from kiosk.settings import load_settings
from kiosk.settings.model import SettingValue
from kiosk.settings.policies import POLICY_KEY
from kiosk.settings.table import ROWS

SPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


def _parsed(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own text


def _policies() -> dict[str, ET.Element]:
    found = _parsed(admx()).iter(f"{SPACE}policy")
    return {each.get("name", ""): each for each in found}


def _values(policy: ET.Element) -> list[SettingValue]:
    """All that the template can write for a policy that is chosen from a list or switched."""
    numbers: list[SettingValue] = [
        int(each.get("value", "")) for each in policy.iter(f"{SPACE}decimal") if "value" in each.attrib
    ]
    texts: list[SettingValue] = [each.text or "" for each in policy.iter(f"{SPACE}string")]
    return numbers + texts


def test_the_files_are_in_step_with_the_table():
    for path, text in files().items():
        assert path.read_text("utf-8") == text, f"{path} is old: run python -m installer.windows.policies"


def test_every_setting_that_can_be_laid_down_has_its_policy_and_no_other():
    assert set(_policies()) == {row.name for row in laid_down()}
    assert {each.get("key") for each in _policies().values()} == {POLICY_KEY}


def test_every_word_and_every_box_that_the_template_names_is_there():
    words = _parsed(adml())
    strings = {each.get("id") for each in words.iter(f"{SPACE}string")}
    boxes = {each.get("id") for each in words.iter(f"{SPACE}presentation")}
    named = [value for each in _parsed(admx()).iter() for value in each.attrib.values()]
    assert {name[9:-1] for name in named if name.startswith("$(string.")} == strings
    assert {name[15:-1] for name in named if name.startswith("$(presentation.")} == boxes
    elements = {
        each.get("id")
        for policy in _policies().values()
        for part in policy.iter(f"{SPACE}elements")
        for each in part
    }
    assert elements == {part.get("refId") for box in words.iter(f"{SPACE}presentation") for part in box}


def test_whatever_the_template_writes_is_a_setting(app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch):
    for name, policy in _policies().items():
        for value in _values(policy):
            monkeypatch.setattr(settings_files, "policies", lambda name=name, value=value: {name: value})
            loaded = load_settings(app_paths.settings, policy=app_paths.policy)
            assert not loaded.remarks
            assert loaded.origin(name).is_laid_down
    assert [int(item) for item in items_of(ROWS["strictness"])] == [-2, -1, 0, 1, 2]


def test_numbers_have_the_bounds_of_the_table():
    for name, policy in _policies().items():
        for number in policy.iter(f"{SPACE}decimal"):
            if "maxValue" in number.attrib:
                assert int(number.get("minValue", "")) == ROWS[name].least
                assert int(number.get("maxValue", "")) == ROWS[name].most
