"""`kiosk replay`: the true engine over a film, without a screen, and what it decided."""

import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from threading import Event
from types import FrameType
from typing import NoReturn

import click
from tqdm import tqdm

from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.pack_option import chosen_pack, pack_option
from kiosk.cli.replay_account import Account, Costs, Json, register, stages
from kiosk.domain.attendance import Session
from kiosk.domain.consent import ConsentAct, ConsentMethod, ConsentRecord, Party
from kiosk.domain.faults import Fault
from kiosk.domain.marks import marks_of
from kiosk.domain.notices import Severity
from kiosk.domain.roster import Person, Roster, Template
from kiosk.engine.camera.opening import open_source
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Command,
    EmbedPhotos,
    OpenSession,
    PhotoEmbedded,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.vision.child import Halted
from kiosk.exchange.photos import PersonPhotos, load_photo, people_folders
from kiosk.paths import AppPaths
from kiosk.store.attendance import EventLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions, new_session_id
from kiosk.store.templates import Templates
from kiosk.store.vault.homes import FileHome


@click.command()
@click.argument("film")
@click.option(
    "--people",
    "folder",
    required=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="A folder with one folder of photos a person.",
)
@pack_option
@click.option("--every-frame", is_flag=True, help="Look at every Frame, however long it takes.")
@json_option
@click.pass_obj
def replay(
    paths: AppPaths, film: str, folder: Path, pack: str | None, *, every_frame: bool, json_file: str | None
) -> None:
    """Run the engine over FILM, at film speed, and say who was marked.

    FILM may be anything that the kiosk takes pictures from and that ends: a film, or a folder of pictures.
    """
    open_source(film).close()  # a wrong name is told now, not after a minute of enrolling
    people = people_folders(folder).people
    model_pack = chosen_pack(paths, pack)
    with (
        TemporaryDirectory(prefix="kiosk-replay-", ignore_cleanup_errors=True) as temporary,
        # Its key goes with the folder, instead of staying in the system's keyring.
        open_database(
            Path(temporary) / "register.db", key_homes=(FileHome(Path(temporary) / "keys"),)
        ) as database,
    ):
        engine = _Replay(database, model_pack, every_frame=every_frame)
        found = engine.run(film, people)
    say(json_file, f"{engine.marked} of {len(people)} people were marked.")
    write_json(json_file, found)


class _Replay:
    def __init__(self, database: Database, pack: ModelPack, *, every_frame: bool) -> None:
        self._database, self._pack = database, pack
        self._account = Account()
        self._log = EventLog(database)
        self._commands = SimpleQueue[Command]()
        around = Surroundings(
            log=self._log,
            load_photo=load_photo,
            report=self._account.take,
            every_frame=every_frame,
        )
        self._halt = Event()
        self._loop = Loop(around, commands=self._commands, halt=self._halt)

    @property
    def marked(self) -> int:
        return len(self._account.latencies)

    def run(self, film: str, folders: Sequence[PersonPhotos]) -> Json:
        with _ctrl_c_sets(self._halt):
            try:
                self._commands.put(UsePack(self._pack.folder))
                roster = self._enrol(folders)
                session = Session(new_session_id(), "Replay", "", datetime.now(UTC))
                Sessions(self._database).add(session)
                return self._play(film, roster, session)
            except Halted as halted:
                raise click.Abort from halted
            finally:
                self._loop.close()

    def _enrol(self, folders: Sequence[PersonPhotos]) -> Roster:
        people, ledger = People(self._database), ConsentLedger(self._database)
        for each in folders:
            people.add(Person(each.name, each.name))
            ledger.add(_for_this_replay(each.name))
            self._commands.put(EmbedPhotos(each.name, each.photos))
        with _bar("Enrolling", unit="photo", total=sum(len(each.photos) for each in folders)) as bar:
            while bar.n < bar.total:
                self._step()
                bar.update(len(self._account.photos) - bar.n)
        templates = [_template(photo) for photo in self._account.photos]
        Templates(self._database).add(template for template in templates if template is not None)
        for photo in self._account.photos:
            if photo.refusal:
                click.echo(photo.refusal, err=True)
        return Templates(self._database).roster(self._pack.id)

    def _play(self, film: str, roster: Roster, session: Session) -> Json:
        vision = self._loop.vision
        assert vision is not None  # noqa: S101 - it has just embedded the photos
        vision.stage_ms.clear()
        costs = Costs(lambda: vision.pid)
        for command in (UseRoster(roster), OpenSession(session), UseSource(film)):
            self._commands.put(command)
        with _bar("Replaying", unit="Frame") as bar:
            while self._account.frames is None:
                self._step()
                bar.update(self._loop.processed - bar.n)
        marks = marks_of(session, [person.id for person in roster.people], self._log.events_of(session.id))
        return {
            "frames": self._account.frames,
            "processed": self._loop.processed,
            "seconds": round(costs.seconds, 3),
            "latency_ms": self._account.latency(),
            "stage_ms": stages(vision.stage_ms),
            "cpu_percent": round(costs.cpu_percent(), 1),
            "rss_mb": round(costs.rss_mb(), 1),
            "decisions": self._account.decisions,
            "register": register(marks.values()),
        }

    def _step(self) -> None:
        """Go on, unless Ctrl-C was pressed or something is amiss that would go on for ever."""
        if self._halt.is_set():
            raise click.Abort
        self._loop.step()
        for told in self._account.notices:
            if told.notice.severity is Severity.TROUBLE and not told.over:
                raise Fault(told.notice.for_staff)
        self._account.notices.clear()


@contextmanager
def _ctrl_c_sets(halt: Event) -> Generator[None]:
    """Let Ctrl-C be noticed between two steps: anywhere else it would leave threads and processes behind."""

    def pressed(_number: int, _stack: FrameType | None) -> None:
        halt.set()

    before = signal.signal(signal.SIGINT, pressed)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _bar(what: str, *, unit: str, total: int | None = None) -> "tqdm[NoReturn]":
    """Progress on stderr: moving in a terminal, now and then a line in a log."""
    return tqdm(desc=what, unit=unit, total=total, mininterval=0.2 if sys.stderr.isatty() else 10.0)


def _template(photo: PhotoEmbedded) -> Template | None:
    if photo.embedding is None:
        return None
    return Template(photo.person_id, photo.embedding, photo.quality, datetime.now(UTC))


def _for_this_replay(person_id: str) -> ConsentRecord:
    """Whoever has the photos answers for them; the register of a replay is gone when it ends."""
    now = datetime.now(UTC)
    return ConsentRecord(
        person_id, ConsentAct.GIVEN, Party.ADULT, now, ConsentMethod.IN_PERSON, name="replay"
    )
