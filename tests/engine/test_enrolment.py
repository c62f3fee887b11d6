"""Enrolment by camera, from the command to the Templates on disk, with real models and a head that turns."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.domain.decision import DecisionKind
from kiosk.domain.poses import Pose
from kiosk.domain.roster import Person, Roster, Template
from kiosk.engine.demo.portraits import portrait
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Command,
    Enrol,
    EnrolmentHint,
    EnrolmentShot,
    SourceEnded,
    TakeAsIs,
    TriedOut,
    TryOut,
    UsePack,
    UseSource,
)
from kiosk.engine.models.recogniser import Recogniser
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.templates import Templates
from tests.consents import consent_to
from tests.engine.group_film import ListLog, Reports
from tests.engine.turning_head import AHEAD, LEFT, RIGHT, film, write_film

DANA = Person("d-1", "Dana", "Novak")


def scene(seed: int) -> NDArray[np.uint8]:
    """Somebody drawn, before a grey wall."""
    picture = np.full((480, 640, 3), 128, np.uint8)
    picture[40:440, 120:520] = portrait(seed, side=400)
    return picture


@pytest.fixture(scope="module")
def films(any_pack: ModelPack, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """`turning`: looks ahead, left, right; `still`: looks ahead alone; `dim`: at an eighth of the light."""
    folder, recogniser = tmp_path_factory.mktemp("heads"), Recogniser(any_pack, threads=1)
    dana = scene(2)
    landmarks = recogniser.detect(dana)[0].landmarks
    made = {name: folder / f"{name}.avi" for name in ("turning", "still", "dim")}
    write_film(made["turning"], film(dana, landmarks, (AHEAD, LEFT, RIGHT)))
    write_film(made["still"], (dana for _ in range(48)))
    write_film(made["dim"], (np.asarray(dana // 8, np.uint8) for _ in range(5)))
    return made


class Engine:
    """A Loop that reads a film to its end after each command."""

    def __init__(self, pack: ModelPack) -> None:
        self.reports = Reports()
        self._commands = SimpleQueue[Command]()
        around = Surroundings(
            log=ListLog(), load_photo=load_photo, report=self.reports.append, every_frame=True
        )
        self.loop = Loop(around, commands=self._commands, halt=Event())
        self._commands.put(UsePack(pack.folder))

    def play(self, path: Path, *commands: Command) -> None:
        ended = len(self.reports.of(SourceEnded))
        for command in (*commands, UseSource(str(path))):
            self._commands.put(command)
        for _ in range(3000):
            if len(self.reports.of(SourceEnded)) > ended:
                return
            self.loop.step()
        pytest.fail("the film did not end")


@pytest.fixture
def engine(any_pack: ModelPack) -> Iterator[Engine]:
    made = Engine(any_pack)
    yield made
    made.loop.close()


POSES = (Pose.FRONT, Pose.LEFT, Pose.RIGHT)


def test_a_turning_head_is_enrolled_kept_and_known_again(
    engine: Engine, films: dict[str, Path], any_pack: ModelPack, tmp_path: Path
) -> None:
    engine.play(films["turning"], Enrol(DANA.id, POSES))
    shots = engine.reports.of(EnrolmentShot)
    assert [shot.pose for shot in shots] == list(POSES)
    assert "turn-left" in {report.hint for report in engine.reports.of(EnrolmentHint)}
    assert not np.allclose(shots[0].embedding.vector, shots[1].embedding.vector, atol=0.01)
    with open_database(tmp_path / "register.db") as database:
        People(database).add(DANA)
        consent_to(database, DANA.id)
        now = datetime.now(UTC)
        Templates(database).add([Template(DANA.id, shot.embedding, shot.quality, now) for shot in shots])
        roster = Templates(database).roster(any_pack.id)
    assert roster.enrolled == 1
    engine.play(films["still"], TryOut(roster))
    (tried,) = engine.reports.of(TriedOut)
    assert tried.decision is not None
    assert (tried.decision.kind, tried.decision.person) == (DecisionKind.ACCEPT, DANA)


def test_who_can_t_turn_is_enrolled_all_the_same(engine: Engine, films: dict[str, Path]) -> None:
    engine.play(films["still"], Enrol(DANA.id, (Pose.FRONT, Pose.LEFT)))
    assert [shot.pose for shot in engine.reports.of(EnrolmentShot)] == [Pose.FRONT, Pose.LEFT]


def test_taken_as_it_is_a_look_need_not_wait(engine: Engine, films: dict[str, Path]) -> None:
    engine.play(films["still"], Enrol(DANA.id, (Pose.LEFT,)), TakeAsIs())
    assert [shot.pose for shot in engine.reports.of(EnrolmentShot)] == [Pose.LEFT]
    assert "turn-left" not in {report.hint for report in engine.reports.of(EnrolmentHint)}


def test_in_the_dark_there_is_a_hint_and_no_shot(engine: Engine, films: dict[str, Path]) -> None:
    engine.play(films["dim"], Enrol(DANA.id))
    assert {report.hint for report in engine.reports.of(EnrolmentHint)} == {"more-light"}
    assert not engine.reports.of(EnrolmentShot)


def test_without_anybody_enrolled_there_is_nothing_to_try(engine: Engine, films: dict[str, Path]) -> None:
    engine.play(films["dim"], TryOut(Roster.of([DANA], [], pack_id="")))
    assert engine.reports.of(TriedOut) == [TriedOut(None)]
