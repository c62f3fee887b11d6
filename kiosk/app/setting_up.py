"""What the first run reads and writes: settings, packs, a first class and the admin."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from kiosk.app.prepare import pack_store
from kiosk.app.roster_lists import RosterLists
from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Work
from kiosk.engine.packs.pack import MANIFEST, read_manifest
from kiosk.paths import AppPaths
from kiosk.settings import LoadedSettings, load_settings, save_settings
from kiosk.store.access import AccessLog
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.staff import Staff
from kiosk.ui.first_run.ports import FoundPack, PackOption
from kiosk.ui.wording import tr


class SettingUp:
    """A SetUp on disk: each call opens what it needs for itself, so that any thread may make it.

    `actor` tells who of the staff does it.
    """

    def __init__(self, paths: AppPaths, actor: Callable[[], Actor]) -> None:
        self._paths, self._actor = paths, actor
        self.lists = RosterLists(paths, actor)

    def text(self, name: str) -> str:
        return str(getattr(self._settings().settings, name))

    def is_laid_down(self, name: str) -> bool:
        return self._settings().origin(name).is_laid_down

    def remember(self, choices: Mapping[str, str]) -> None:
        found = self._settings()
        others = {
            name: value
            for name, value in choices.items()
            if not found.origin(name).is_laid_down and value != getattr(found.settings, name)
        }
        if others:
            save_settings(self._paths.settings, **others)

    def packs(self) -> Sequence[PackOption]:
        store = pack_store(self._paths)
        found = (read_manifest(store.folder_of(name) / MANIFEST) for name in store.names())
        return tuple(
            PackOption(each.name, each.title, Sentence(each.summary), each.licence, each.trial)
            for each in found
        )

    def pack_in_use(self) -> str:
        return pack_store(self._paths).name_in_use() or ""

    def use_pack(self, name: str) -> None:
        if name != self.pack_in_use():
            pack_store(self._paths).use(name)

    def look_at_pack(self, path: Path, work: Work) -> FoundPack:
        from kiosk.engine.packs.importing import recognise  # noqa: PLC0415 - onnx is slow to import
        from kiosk.engine.packs.source import open_source  # noqa: PLC0415 - ditto

        store = pack_store(self._paths)
        with open_source(str(path), store, work=work) as files:
            found = recognise(files, shipped=store.shipped_manifests(), work=work)
        return FoundPack(path, found.title, Sentence(found.licence_sentence))

    def import_pack(self, path: Path, work: Work) -> str:
        from kiosk.engine.packs.importing import install, recognise  # noqa: PLC0415 - onnx is slow to import
        from kiosk.engine.packs.source import open_source  # noqa: PLC0415 - ditto

        store = pack_store(self._paths)
        with open_source(str(path), store, work=work) as files:
            found = recognise(files, shipped=store.shipped_manifests(), work=work)
            return install(files, found, store, work=work).manifest.name

    def take_in(self, title: str, names: Sequence[str], work: Work) -> None:
        preview = self.lists.preview_typed(tr("typed names"), title, names, work)
        wrong = preview.plan.rejected
        if wrong:
            line, reason = wrong[0].origin.line, wrong[0].reason
            raise Fault(tr("Line {line}: {reason} Nobody was taken in yet.").format(line=line, reason=reason))
        if preview.plan.steps:
            self.lists.take_in(preview, confirmed=None, work=work)

    def classes(self) -> Mapping[str, int]:
        today = datetime.now().astimezone().date()
        with self._register() as database:
            found = Classes(database)
            return {each.title: len(found.people_of(each.id, on=today)) for each in found.all(on=today)}

    def admins(self) -> Sequence[str]:
        with self._register() as database:
            return tuple(each.name for each in Staff(database).accounts() if each.role is Role.ADMIN)

    def add_admin(self, name: str, secret: str) -> None:
        with self._register() as database:
            account = Staff(database).add(name, secret, role=Role.ADMIN)
            AccessLog(database).add(
                Look.STAFF_CHANGED, self._actor(), details=f"added {account.name} as {account.role}"
            )

    def _settings(self) -> LoadedSettings:
        return load_settings(self._paths.settings, policy=self._paths.policy)

    def _register(self) -> Database:
        return open_database(self._paths.database, check=False)
