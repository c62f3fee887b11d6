"""Lists of a school, from the file to the register and back: for the screens and for the command line."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.domain.list_columns import ListSample
from kiosk.domain.list_preview import ListChoice, ListPreview, RosterImport
from kiosk.domain.roster_plan import RosterPlan
from kiosk.domain.roster_planning import plan_roster
from kiosk.domain.school_list import School, SchoolList
from kiosk.domain.staff import Actor
from kiosk.domain.work import Work
from kiosk.exchange.roster.mapping_memory import MappingMemory
from kiosk.exchange.roster.members import digest_of
from kiosk.exchange.roster.reading import is_standard, look_at, read_list
from kiosk.exchange.roster.typed_list import read_typed
from kiosk.exchange.roster.writing import write_list
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.database import Database, open_database
from kiosk.store.roster_imports import ListFile, RosterImports
from kiosk.store.school import read_school


class RosterLists:
    """Each call opens the register for itself, so that any thread may make it; `actor` tells who does it."""

    def __init__(self, paths: AppPaths, actor: Callable[[], Actor]) -> None:
        self._paths, self._actor = paths, actor
        self._memory = MappingMemory(paths.list_columns)

    def look_at(self, choice: ListChoice) -> ListSample | None:
        """The top of a plain list; None for a list that tells by itself what its columns mean.

        Raises:
            Fault: it can't be read.
        """
        return (
            None if is_standard(choice.path) else look_at(choice.path, self._memory, encoding=choice.encoding)
        )

    def preview(self, choice: ListChoice, work: Work) -> ListPreview:
        """Read the list and compare it; nothing is written but what its columns mean.

        Raises:
            Fault: it can't be read, or its columns are not known.
            Cancelled: `work` was told to stop.
        """
        digest = digest_of(choice.path)
        listed = read_list(
            choice.path, mapping=choice.mapping, complete=choice.complete, encoding=choice.encoding, work=work
        )
        if choice.mapping is not None and (sample := self.look_at(choice)) is not None:
            self._paths.data.mkdir(parents=True, exist_ok=True)
            self._memory.keep(sample.header, choice.mapping)
        return replace(self._compared(choice, listed), digest=digest)

    def preview_typed(self, title: str, school_class: str, names: Sequence[str], work: Work) -> ListPreview:
        """The same for a class whose people were typed; `title` stands for the file's name.

        Raises:
            Cancelled: `work` was told to stop.
        """
        return self._compared(ListChoice(Path(title)), read_typed(title, school_class, names, work=work))

    def _compared(self, choice: ListChoice, listed: SchoolList) -> ListPreview:
        today = datetime.now().astimezone().date()
        with self._register() as database:
            plan = plan_roster(listed, read_school(database), today=today)
        settings = load_settings(self._paths.settings, policy=self._paths.policy).settings
        return ListPreview(choice, listed, plan, today, settings.list_limit_percent)

    def take_in(self, preview: ListPreview, *, confirmed: int | None, work: Work) -> RosterImport:
        """Do what the preview shows, in one transaction; `confirmed`: the number of drastic steps, or None.

        Raises:
            Fault: too many would leave or be renamed, or the register has changed since.
            Cancelled: `work` was told to stop; nothing was written.
        """
        preview.plan.refuse_unless_confirmed(preview.limit_percent, confirmed)
        path, by = preview.choice.path, self._actor().signature
        file = ListFile(path.name, preview.listed.title, by, preview.digest)

        def planned(school: School) -> RosterPlan:
            return plan_roster(preview.listed, school, today=preview.today)

        with self._register() as database:
            return RosterImports(database).write(planned, preview.plan, file, work=work)

    def undo(self, import_id: int, work: Work) -> RosterImport:
        """Take an import back; a Fault says what stands in the way."""
        with self._register() as database:
            return RosterImports(database).undo(import_id, work=work)

    def history(self) -> tuple[RosterImport, ...]:
        """All imports, the newest first."""
        with self._register() as database:
            return RosterImports(database).history()

    def was_taken_in(self, path: Path) -> bool:
        """Whether just this file was taken in before, even if it was taken back since.

        Raises:
            Fault: it can't be read.
        """
        digest = digest_of(path)
        return any(each.digest == digest for each in self.history())

    def export(self, path: Path, *, replace: bool) -> int:
        """Write whoever is at school today; how many that are."""
        with self._register() as database:
            school = read_school(database)
        return write_list(path, school, today=datetime.now().astimezone().date(), replace=replace)

    def _register(self) -> Database:
        return open_database(self._paths.database, check=False)
