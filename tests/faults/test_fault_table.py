"""Every way in which a provider can fail, under a lesson: all are marked once, and it is said why."""

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import pytest

from kiosk.domain.notices import NoticeKind
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Command,
    EngineState,
    OpenSession,
    SourceEnded,
    TracksSeen,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import ExecutionProvider, Target
from kiosk.engine.vision.fallback_memory import beside
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import SESSION, Group, ListLog, Reports
from tests.faults import drawn, wrong
from tests.faults.conftest import Figures
from tests.faults.faulty import Failure, drawn_people, true_models
from tests.faults.fresh import in_fresh_process
from tests.faults.lesson import Lesson, Stage, everyone, ids

PEOPLE = 24
CUDA = ExecutionProvider.CUDA
LATER = 60  # requests after which the deadline and the usual pace are known


@pytest.fixture(scope="module")
def stage(drawn_pack: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Pairs of people, 84 Frames in all."""
    film = drawn.write_film(tmp_path_factory.mktemp("films") / "pairs", range(PEOPLE), at_once=2)
    return Stage(drawn_pack, film, PEOPLE)


@dataclass(frozen=True, slots=True)
class Row:
    """A failure of a provider, and the words in which it must be told."""

    failure: Failure
    told: str


_DIFFER = "its numbers differ from the CPU's"
ROWS = {
    "can't load": Row(Failure("create-refused"), "a library that it needs is missing"),
    "aborts in mid-run": Row(Failure("abort", 7), "it ended"),
    "not numbers": Row(Failure("nan"), "its answers made no sense"),
    "drifted numbers": Row(Failure("drift", 7), _DIFFER),
}
SLOW_ROWS = {
    "fails at creation": Row(Failure("create-raises"), "it failed"),
    "aborts at creation": Row(Failure("create-aborts"), "it ended"),
    "fails in mid-run": Row(Failure("raises", 7), "it failed"),
    "device removed": Row(Failure("removed", 7), "its graphics device stopped"),
    "segfaults in mid-run": Row(Failure("segfault", 7), "it ended"),
    "killed in mid-run": Row(Failure("killed", 7), "it ended"),
    "ends in mid-run": Row(Failure("exit", 7), "it ended"),
    "zeros": Row(Failure("zeros", 7), "its answers made no sense"),
    "not unit length": Row(Failure("long"), "its answers made no sense"),
    "wrong numbers": Row(Failure("wrong", 7, ((0, 1),)), _DIFFER),
    "slow": Row(Failure("slow", 2 * LATER), "it has become too slow"),
}


@pytest.mark.parametrize("name", [*ROWS, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW_ROWS)])
def test_a_provider_that_fails_is_told_of_and_cpu_marks_everybody(
    stage: Stage, tmp_path: Path, name: str, figures: Figures
) -> None:
    row = (ROWS | SLOW_ROWS)[name]
    worker = partial(drawn_people, failure=row.failure)
    with Lesson(stage, tmp_path / "register.db", worker=worker, provider=CUDA) as lesson:
        lesson.play()
        gap = lesson.reports.longest_gap(TracksSeen)
        if row.told == _DIFFER:
            lesson.play()  # who was looked at with wrong numbers is looked at anew
        assert ids(lesson.marks()) == sorted(lesson.shown) == everyone(PEOPLE)
        assert lesson.loop.vision is not None
        assert lesson.loop.vision.active == ExecutionProvider.CPU
        assert lesson.loop.vision.fallbacks == 1
    (told,) = lesson.told(NoticeKind.VISION_FELL_BACK)
    assert told.notice.for_staff == f"Recognition now runs on CPU instead of CUDA: {row.told}."
    assert len(lesson.told(NoticeKind.VISION_RESTARTED)) <= 2, "three faults and no more"
    assert lesson.loop.processed >= len(list(stage.film.iterdir())) - 2, "the Frame in hand is tried again"
    figures(row=name, longest_gap_s=round(gap, 2))


def test_a_provider_that_hangs_at_creation_is_given_up_once(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.engine.vision.vision._START_LIMIT", 2.0)
    worker = partial(drawn_people, failure=Failure("create-hangs"))
    with Lesson(stage, tmp_path / "register.db", worker=worker, provider=CUDA) as lesson:
        lesson.play()
        assert ids(lesson.marks()) == everyone(PEOPLE)
    assert "it did not start in time" in lesson.told(NoticeKind.VISION_FELL_BACK)[0].notice.for_staff
    assert lesson.told(NoticeKind.VISION_RESTARTED) == []


def test_a_hang_is_noticed_at_the_learnt_deadline(stage: Stage, tmp_path: Path, figures: Figures) -> None:
    worker = partial(drawn_people, failure=Failure("hang", 2 * LATER))
    with Lesson(stage, tmp_path / "register.db", worker=worker, provider=CUDA) as lesson:
        lesson.play()
        assert ids(lesson.marks()) == everyone(PEOPLE)
        gap = lesson.reports.longest_gap(TracksSeen)
    (told,) = lesson.told(NoticeKind.VISION_RESTARTED)
    assert "it did not answer in time" in told.notice.for_staff
    assert gap >= 1.0, "not before its time"
    figures(hang_to_next_frame_s=round(gap, 2))


def test_too_little_memory_makes_batches_smaller_and_stays_on_the_device(
    drawn_pack: Path, tmp_path: Path
) -> None:
    film = drawn.write_film(tmp_path / "film", range(16), at_once=8)
    worker = partial(drawn_people, failure=Failure("memory"))
    with Lesson(
        Stage(drawn_pack, film, 16), tmp_path / "register.db", worker=worker, provider=CUDA
    ) as lesson:
        lesson.play()
        assert ids(lesson.marks()) == everyone(16)
        assert lesson.loop.vision is not None
        assert lesson.loop.vision.active == CUDA
    reasons = [told.notice.values["reason"] for told in lesson.told(NoticeKind.VISION_RESTARTED)]
    assert reasons == ["its memory was too small"] * 2, "8, 4, then 2 faces at once"
    assert lesson.told(NoticeKind.VISION_FELL_BACK) == []


@pytest.mark.slow
def test_a_leak_is_stopped_before_it_takes_the_memory(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.engine.vision.vision._GROWTH_MB", 150.0)
    monkeypatch.setattr("kiosk.engine.vision.vision._TIDY_EVERY", 0.0)
    worker = partial(drawn_people, failure=Failure("leak"))
    most = 0.0
    with Lesson(stage, tmp_path / "register.db", worker=worker, provider=CUDA) as lesson:
        lesson.start()
        while not lesson.reports.of(SourceEnded):
            lesson.loop.step()
            assert lesson.loop.vision is not None
            most = max(most, lesson.loop.vision.rss_mb)
        assert ids(lesson.marks()) == everyone(PEOPLE)
        assert lesson.loop.vision is not None
        assert lesson.loop.vision.restarts >= 1
    assert "too much memory" in lesson.told(NoticeKind.VISION_RESTARTED)[0].notice.for_staff
    assert most < 1500


class Clock:
    """Time of the test's making, ahead of the true one."""

    ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.ahead


def test_what_failed_is_remembered_tried_again_later_and_then_said_to_be_well(
    stage: Stage, tmp_path: Path
) -> None:
    note = beside(tmp_path / "calibration.json")
    clock = Clock()

    def lesson(failure: Failure) -> Lesson:
        worker = partial(drawn_people, failure=failure)
        register = tmp_path / f"{failure.kind}-{failure.after}.db"
        return Lesson(stage, register, worker=worker, provider=CUDA, fallback=note, clock=clock)

    with lesson(Failure("abort", 7)) as first:
        first.play()
        assert first.loop.vision is not None
        assert first.loop.vision.active == ExecutionProvider.CPU
    with lesson(Failure("none")) as second:
        second.play()
        assert second.loop.vision is not None
        assert second.loop.vision.active == ExecutionProvider.CPU, "remembered over the restart"
        assert second.loop.vision.restarts == 0, "and not found out again"
        (told,) = second.told(NoticeKind.VISION_FELL_BACK)
        assert "it ended" in told.notice.for_staff
        clock.ahead += 4000.0
        second.step_until(lambda: second.told(NoticeKind.VISION_FELL_BACK)[-1].over)
        assert second.loop.vision.active == CUDA
        second.start()
        clock.ahead += 301.0
        second.step_until(lambda: len(second.reports.of(SourceEnded)) == 2)
        assert not note.exists(), "forgotten once it did well"


@pytest.mark.slow
def test_after_a_retry_one_fault_is_enough_and_the_pause_grows(stage: Stage, tmp_path: Path) -> None:
    clock = Clock()
    worker = partial(drawn_people, failure=Failure("abort", 7))
    with Lesson(stage, tmp_path / "register.db", worker=worker, provider=CUDA, clock=clock) as lesson:
        lesson.play()
        pauses: list[float] = []
        for _ in range(3):
            begun = clock.ahead
            while not lesson.told(NoticeKind.VISION_FELL_BACK)[-1].over:
                clock.ahead += 5.0
                lesson.loop.step()
            pauses.append(clock.ahead - begun)
            ended = len(lesson.reports.of(SourceEnded))
            lesson.start()
            lesson.step_until(lambda: len(lesson.reports.of(SourceEnded)) > ended)  # noqa: B023 - at once
        assert lesson.loop.vision is not None
        assert lesson.loop.vision.restarts == 6, "three faults, then one each time"
    assert pauses == pytest.approx([60, 120, 240], abs=15)


def test_when_cpu_fails_too_people_are_marked_by_hand_until_it_is_well(stage: Stage, tmp_path: Path) -> None:
    worker = partial(drawn_people, failure=Failure("abort", on_cpu_too=True))
    with Lesson(stage, tmp_path / "register.db", worker=worker, provider=CUDA) as lesson:
        lesson.start()
        lesson.step_until(lambda: bool(lesson.told(NoticeKind.VISION_DOWN)))
        lesson.step_until(lambda: bool(lesson.reports.of(EngineState)))
        assert lesson.loop.vision is not None
        assert not lesson.loop.vision.ready
        assert "Mark people by hand" in lesson.told(NoticeKind.VISION_DOWN)[0].notice.for_staff
        lesson.step_until(lambda: bool(lesson.reports.of(SourceEnded)))
        assert lesson.marks() == []


@pytest.fixture(scope="module")
def walkers(drawn_pack: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A third of those on the list walk by, three at a time; whoever else is marked was not there."""
    film = drawn.write_film(tmp_path_factory.mktemp("films") / "third", range(wrong.WALKERS), at_once=3)
    return Stage(drawn_pack, film, wrong.ENROLLED)


@pytest.mark.parametrize("kind", wrong.KINDS)
def test_wrong_numbers_mark_nobody_who_was_not_there(walkers: Stage, tmp_path: Path, kind: str) -> None:
    arguments = (2, kind, walkers.pack, walkers.film, tmp_path)
    found = in_fresh_process("tests.faults.wrong", "try_often", *arguments, seconds=100)
    assert found["wrong_accepts"] == found["unmarked"] == 0


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(200)
@pytest.mark.parametrize("kind", wrong.KINDS)
def test_fifty_trials_of_wrong_numbers_mark_nobody_who_was_not_there(
    walkers: Stage, tmp_path: Path, kind: str, figures: Figures
) -> None:
    arguments = (50, kind, walkers.pack, walkers.film, tmp_path)
    found = in_fresh_process("tests.faults.wrong", "try_often", *arguments, seconds=190)
    figures(**found)
    assert found["wrong_accepts"] == found["unmarked"] == 0


def test_without_the_cpus_word_wrong_numbers_would_mark_people_who_were_not_there(
    walkers: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: were confirmation and comparison taken away, the trials above would tell."""

    def says_yes(*_: object) -> bool:
        return True

    monkeypatch.setattr("kiosk.engine.vision.vision.agree", says_yes)
    monkeypatch.setattr("kiosk.engine.loop.taker.Taker._confirmed", says_yes)
    absent, _ = wrong.try_once(walkers, tmp_path / "register.db", wrong.KINDS[0], 1)
    assert absent > 0


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["segfault", "nan", "removed"])
def test_true_models_that_fail_on_the_device_go_on_on_cpu(
    any_pack: ModelPack, group: Group, kind: str
) -> None:
    log, reports, commands = ListLog(), Reports(), SimpleQueue[Command]()
    around = Surroundings(
        log=log,
        load_photo=load_photo,
        report=reports.append,
        every_frame=True,
        detector=Target(CUDA),
        embedder=Target(CUDA),
        worker=partial(true_models, failure=Failure(kind, 3)),
    )
    loop = Loop(around, commands=commands, halt=Event())
    for command in (
        UsePack(any_pack.folder),
        UseRoster(group.roster),
        OpenSession(SESSION),
        UseSource(str(group.film)),
    ):
        commands.put(command)
    try:
        while not reports.of(SourceEnded):
            loop.step()
        assert loop.vision is not None
        assert loop.vision.fallbacks == 1
    finally:
        loop.close()
    assert {event.person_id for event in log.events} == {person.id for person in group.people}
    assert len(log.events) == len(group.people)
