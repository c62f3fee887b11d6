"""The program without a screen, to be killed: the true loop over drawn people. It tells each mark it shows.

`serve_lives(register, pack, film)` reads a line from standard input for each life to begin, forks it, and
writes `life PID`, `vision PID`, `mark SESSION PERSON` and `over` to standard output.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from kiosk.domain.attendance import EventKind
from kiosk.domain.passage import Presence
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import Command, OpenSession, Recorded, Report, UsePack, UseRoster, UseSource
from kiosk.exchange.photos import load_photo
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.sessions import Sessions
from tests.faults import drawn


def serve_lives(register: str, pack: str, film: str) -> None:
    """Fork a life for each line, so that two hundred need not import everything again."""
    for line in sys.stdin:
        life = os.fork()
        if life == 0:
            _tell(f"life {os.getpid()}")
            _live(Path(register), Path(pack), film, session_id=line.strip())
        os.waitpid(life, 0)
        _tell("over")


def _live(register: Path, pack: Path, film: str, *, session_id: str) -> None:
    """From the start to the kill: take up the lesson where the last life left it."""
    with open_database(register) as database:
        log = EventLog(database)
        session = Sessions(database).find(session_id)
        assert session is not None
        here = {
            event.person_id: Presence(here=True, since=event.at)
            for event in log.events_of(session.id)
            if event.kind is EventKind.MARKED
        }
        around = Surroundings(
            log=log,
            load_photo=load_photo,
            report=_report,
            every_frame=True,
            worker=drawn.knows,
            now=lambda: datetime.now(UTC),
        )
        commands = SimpleQueue[Command]()
        for command in (
            UsePack(pack),
            UseRoster(drawn.roster(range(drawn.MOST), pack.name)),
            OpenSession(session, here),
            UseSource(film),
        ):
            commands.put(command)
        loop = Loop(around, commands=commands, halt=Event())
        while True:
            told = loop.vision.pid if loop.vision else None
            loop.step()
            if loop.vision and loop.vision.pid != told:
                _tell(f"vision {loop.vision.pid}")


def _report(report: Report) -> None:
    if isinstance(report, Recorded):
        _tell(f"mark {report.event.session_id} {report.person.id}")


def _tell(line: str) -> None:
    # One write to the pipe: it is there for the reader, whatever happens to this process then.
    os.write(sys.stdout.fileno(), f"{line}\n".encode())
