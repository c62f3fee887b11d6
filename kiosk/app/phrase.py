"""The recovery phrase of the key that the faces are sealed with: making it, and a page to print."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.exchange.recovery_page import write_phrase_page, write_phrase_text
from kiosk.exchange.reports.new_file import new_file
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.database import keys_of
from kiosk.store.vault.copies import refresh_copies
from kiosk.store.vault.phrase import words_of
from kiosk.store.vault.vault import key_file_in, make_phrase
from kiosk.ui.speech import paper_here, speech_here


class StoredPhrase:
    """A PhraseDoor for the register of one profile."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths, self._keys = paths, keys_of(paths.database)

    def has_phrase(self) -> bool:
        device = key_file_in(self._keys).device()
        return device is not None and device.phrase is not None

    def new_phrase(self) -> Sequence[str]:
        words = words_of(make_phrase(self._keys)).split()
        refresh_copies(key_file_in(self._keys))
        return tuple(words)

    def save_phrase(self, path: Path, words: Sequence[str]) -> None:
        school = load_settings(self._paths.settings, policy=self._paths.policy).settings.school
        speech, paper = speech_here(), paper_here()
        with new_file(path, replace=True) as draft:
            if path.suffix.lower() == ".txt":
                write_phrase_text(draft, words, school=school, speech=speech)
            else:
                write_phrase_page(draft, words, school=school, paper=paper, speech=speech)
