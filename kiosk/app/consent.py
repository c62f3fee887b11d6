"""The screens' door to the consent ledger: looks are written down, erasing happens off the UI thread."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread

from kiosk.domain.access import Look
from kiosk.domain.consent import ConsentRecord, FacePolicy, Standing
from kiosk.domain.faults import Fault
from kiosk.domain.staff import Actor
from kiosk.exchange.notices.notice import ConsentNotice, notices
from kiosk.paths import RESOURCES
from kiosk.store.access import AccessLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.consent_keeping import write_down
from kiosk.store.database import Database, open_database
from kiosk.ui.consent.ports import Told
from kiosk.ui.speech import speech_in
from kiosk.ui.wording import counted

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notices:
    """The consent notices of a school: which is `in_use`, and what its gaps are filled with."""

    own: Path
    in_use: str
    school: str = ""
    contact: str = ""

    @property
    def reference(self) -> str:
        """Of the one that is handed out, as the ledger names it; empty if it can't be read."""
        try:
            return self._found("").reference
        except Fault:
            _log.warning("The consent notice could not be read", exc_info=True)
            return ""

    def write(self, language: str, target: Path) -> None:
        """Write it to hand out, in this language, in the format that the file's name ends in.

        Raises:
            Fault: it can't be read, or not be written.
        """
        from kiosk.exchange.notices.page import write_notice  # noqa: PLC0415 - slow to import, seldom needed

        filled = self._found(language).filled(school=self.school, contact=self.contact)
        write_notice(filled, target, speech_in(language))

    def _found(self, language: str) -> ConsentNotice:
        there = notices(RESOURCES / "notices", self.own, language=language)
        if self.in_use not in there:
            raise Fault(
                "There is no consent notice {name}. Choose another in the settings.", name=self.in_use
            )
        return there[self.in_use]


class StoredConsent(QObject):
    """A ConsentBook on disk. `actor` tells who looks."""

    def __init__(
        self, database: Database, notices: Notices, actor: Callable[[], Actor], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._path, self._notices, self._actor = database.path, notices, actor
        self._notice = notices.reference
        self._ledger, self._access = ConsentLedger(database), AccessLog(database)
        self._writing: _Writing | None = None

    @property
    def policy(self) -> FacePolicy:
        return self._ledger.policy

    @property
    def notice(self) -> str:
        return self._notice

    def save_notice(self, language: str, target: Path) -> None:
        self._notices.write(language, target)

    def standings(self) -> Mapping[str, Standing]:
        return self._ledger.standings()

    def standing(self, person_id: str) -> Standing:
        return self._ledger.standing(person_id)

    def records(self, person_id: str) -> Sequence[ConsentRecord]:
        self._access.add(Look.CONSENT_SEEN, self._actor(), person_id)
        return self._ledger.of(person_id)

    def write_down(self, record: ConsentRecord, told: Told) -> None:
        self.close()
        writing = _Writing(self._path, record, self._actor(), self)
        writing.finished.connect(lambda: self._tell(writing, told))
        self._writing = writing
        writing.start()

    def close(self) -> None:
        """Wait until what is being written is on disk."""
        if self._writing is not None:
            self._writing.wait()

    def _tell(self, writing: "_Writing", told: Told) -> None:
        if self._writing is writing:
            self._writing = None
        writing.deleteLater()
        told(writing.said, writing.fault)


class _Writing(QThread):
    """Erasing searches every file for what must be gone: that may take a second."""

    def __init__(self, path: Path, record: ConsentRecord, by: Actor, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._record, self._by = path, record, by
        self.said = ""
        self.fault: Fault | None = None

    def run(self) -> None:
        try:
            with open_database(self._path, check=False) as database:
                erasure = write_down(database, self._record, self._by)
        except Fault as fault:
            self.fault = fault
            return
        if erasure is not None:
            count = erasure.account.get("templates")
            number = count if isinstance(count, int) else 0
            self.said = counted("%n template was erased.", "%n templates were erased.", number)
