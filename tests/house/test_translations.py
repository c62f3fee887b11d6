"""Everything that people read is in every language, whole, and with the values that belong in it."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.sentence import Sentence
from kiosk.ui.components import label
from kiosk.ui.language import TRANSLATED, TRANSLATIONS, locale_of, nearest, use_language
from kiosk.ui.wording import counted, listed, tr, worded

_VALUE = re.compile(r"\{[^{}]*\}")
# Kinds of number that stand for one number only, so that a word may stand for it.
_ONE_NUMBER = {"ar": {0, 1, 2}, "zh_CN": set[int]()}


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("collect", TRANSLATIONS / "collect.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


collect = _script()
MESSAGES = collect.collected()


@pytest.fixture
def app(qapp: QApplication):
    yield qapp
    use_language(qapp, "en")


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_has_all_that_is_said_and_nothing_else(code: str):
    known = collect.read(TRANSLATIONS / f"kiosk_{code}.ts")
    assert set(known) == set(MESSAGES), "run `python3 dev.py words`, then translate what is unfinished"
    assert [source for source, said in known.items() if not said.finished or not all(said.forms)] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_values_of_its_source(code: str):
    wrong: list[str] = []
    for source, said in collect.read(TRANSLATIONS / f"kiosk_{code}.ts").items():
        wanted = sorted(_VALUE.findall(source))
        wrong += [form for form in said.forms if form and sorted(_VALUE.findall(form)) != wanted]
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_form_of_a_number_has_it(code: str):
    for source, said in collect.read(TRANSLATIONS / f"kiosk_{code}.ts").items():
        if source in MESSAGES and MESSAGES[source].counted:
            bare = {place for place, form in enumerate(said.forms) if form and "%n" not in form}
            assert bare <= _ONE_NUMBER.get(code, {0}), source


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_the_program_reads_was_made_of_what_translators_write(code: str, tmp_path: Path):
    fresh = tmp_path / "fresh.qm"
    collect.release(TRANSLATIONS / f"kiosk_{code}.ts", fresh)
    assert fresh.read_bytes() == (TRANSLATIONS / f"kiosk_{code}.qm").read_bytes(), (
        "run `python3 dev.py words`"
    )


@pytest.mark.parametrize("line", ['tr(f"Hello {name}")', "tr(greeting)", 'Fault(f"There is no {file}.")'])
def test_a_text_that_is_made_while_the_program_runs_is_refused(line: str, tmp_path: Path):
    bad = tmp_path / "kiosk" / "ui" / "bad.py"
    bad.parent.mkdir(parents=True)
    bad.write_text(line, encoding="utf-8")
    with pytest.raises(collect.Unspeakable, match=r"bad\.py:1"):
        collect.collected(tmp_path)


def test_words_numbers_and_buttons_of_qt_change_while_the_program_runs(app: QApplication):
    use_language(app, "de")
    assert tr("Cancel") == "Abbrechen"
    assert counted("%n person", "%n people", 1200) == "1.200 Personen"
    inner = Sentence(
        "The disk is full, so the register can't be written. Free some space; what was recorded is kept."
    )
    assert worded(inner).startswith("Der Datenträger ist voll")
    use_language(app, "en")
    assert tr("Cancel") == "Cancel"


def test_arabic_runs_from_right_to_left(app: QApplication):
    use_language(app, "ar")
    assert app.isRightToLeft()
    assert QLocale().toString(12) == "12", "as keyboards, PINs and what schools type have them"
    use_language(app, "de")
    assert app.isLeftToRight()


def test_a_latin_name_in_an_arabic_sentence_keeps_to_itself(app: QApplication):
    use_language(app, "ar")
    said = tr("Goodbye, {name}").format(name="Fatima E.")
    assert said.endswith("\u2068Fatima E.\u2069")
    assert listed(["Ada", "", "Bilal"]) == "Ada، Bilal"
    assert label("Ada").alignment() & Qt.AlignmentFlag.AlignRight
    use_language(app, "en")
    assert tr("Goodbye, {name}").format(name="Fatima E.") == "Goodbye, Fatima E."
    assert listed(["Ada", "", "Bilal"]) == "Ada, Bilal"
    assert label("Ada").alignment() & Qt.AlignmentFlag.AlignLeft


@pytest.mark.parametrize(
    ("wanted", "code"), [("de-AT", "de"), ("pt-BR", "en"), ("zh-Hans-SG", "zh_CN"), ("zh-Hant-TW", "en")]
)
def test_the_nearest_language_of_the_computer_is_taken(wanted: str, code: str):
    assert nearest([wanted]) == code


def test_dates_follow_the_country_and_words_the_language():
    assert locale_of("en", QLocale("de_AT")).name() == "en_AT"
    assert locale_of("de", QLocale("de_CH")).name() == "de_CH"


def test_a_number_in_a_sentence_is_written_as_the_language_has_it(app: QApplication):
    said = Sentence("{name} is used: {ms} ms a Frame with one face.", name="CPU", ms=1440.5)
    assert said == "CPU is used: 1440.5 ms a Frame with one face."
    use_language(app, "de")
    assert worded(said) == "CPU wird verwendet: 1.440,5 ms je Bild mit einem Gesicht."
