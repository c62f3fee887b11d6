"""Cameras fail in many ways: each has its own sentence, and the picture comes back by itself."""

import time
from collections.abc import Callable, Iterator
from threading import Event

import numpy as np
import pytest

from kiosk.domain.faces import Frame
from kiosk.domain.notices import NoticeKind
from kiosk.engine.camera.source import FrameSource, Pixels, SourceFault
from kiosk.engine.camera.watch import Camera
from kiosk.engine.messages import Told

Script = Iterator[Pixels | None]


class Scripted:
    """A source that plays a script, at 50 pictures a second if it is live."""

    def __init__(self, script: Script, *, fps: float | None = None) -> None:
        self.name, self.fps = "Test camera", fps
        self._script = script
        self.closed = False
        self.skipped = 0

    def read(self) -> Pixels | None:
        if self.fps is None:
            time.sleep(0.02)
        return next(self._script, None)

    def skip(self) -> bool:
        self.skipped += 1
        return self.read() is not None

    def close(self) -> None:
        self.closed = True


def lively(height: int = 90, width: int = 160) -> Script:
    """Pictures with noise, as any sensor gives them."""
    rng = np.random.default_rng(0)
    while True:
        yield rng.integers(60, 200, (height, width, 3), np.uint8)


def still(value: int) -> Script:
    while True:
        yield np.full((90, 160, 3), value, np.uint8)


def numbered() -> Script:
    for number in range(256):
        yield np.full((90, 160, 3), number, np.uint8)


def then(script: Script, pictures: int, what: Script) -> Script:
    for _ in range(pictures):
        yield next(script)
    yield from what


def unplugged() -> Script:
    raise SourceFault(NoticeKind.CAMERA_UNPLUGGED)
    yield


class Watched:
    """A Camera under test: what it told, and the Frames taken meanwhile."""

    def __init__(self, *openings: Callable[[], FrameSource]) -> None:
        self.told: list[Told] = []
        self.shown: list[Frame] = []
        self.ahead = 0.0
        self.tries = 0
        self._openings = openings
        self.camera = Camera(
            self._open,
            show=self.shown.append,
            tell=self.told.append,
            clock=lambda: time.monotonic() + self.ahead,
        )

    def _open(self) -> FrameSource:
        self.tries += 1
        return self._openings[min(self.tries, len(self._openings)) - 1]()

    def until(self, done: Callable[[], bool], *, hurry: float = 0.0) -> list[Frame]:
        """Take Frames until something is so; time runs ahead by `hurry` seconds a look."""
        frames: list[Frame] = []
        deadline = time.monotonic() + 10
        while not done():
            assert time.monotonic() < deadline, f"waited in vain; told: {self.told}"
            self.ahead += hurry
            frame = self.camera.next(0.02)
            if frame is not None:
                frames.append(frame)
        return frames

    def has_told(self, kind: NoticeKind, *, over: bool = False) -> bool:
        return any(told.notice.kind is kind and told.over == over for told in self.told)


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def make(*openings: Callable[[], FrameSource]) -> Watched:
        made.append(Watched(*openings))
        return made[-1]

    yield make
    for watched in made:
        watched.camera.close()


def refusing(kind: NoticeKind) -> Callable[[], FrameSource]:
    def opening() -> FrameSource:
        raise SourceFault(kind)

    return opening


@pytest.mark.parametrize(
    "kind",
    [
        NoticeKind.CAMERA_MISSING,
        NoticeKind.CAMERA_IN_USE,
        NoticeKind.CAMERA_DENIED,
        NoticeKind.CAMERA_UNPLUGGED,
    ],
)
def test_a_camera_that_does_not_open_is_told_once_and_tried_until_it_does(
    watch: Callable[..., Watched], kind: NoticeKind
) -> None:
    watched = watch(refusing(kind), refusing(kind), lambda: Scripted(lively()))
    watched.until(lambda: watched.has_told(kind))
    watched.until(lambda: watched.tries == 3, hurry=0.2)
    watched.until(lambda: watched.has_told(NoticeKind.CAMERA_BACK))
    told = [(each.notice.kind, each.over) for each in watched.told]
    assert told == [(kind, False), (kind, True), (NoticeKind.CAMERA_BACK, False)]


def test_it_waits_longer_each_time_before_it_tries_again(watch: Callable[..., Watched]) -> None:
    watched = watch(refusing(NoticeKind.CAMERA_MISSING))
    tried_at: list[float] = []
    while len(tried_at) < 8:
        if watched.tries > len(tried_at):
            tried_at.append(watched.ahead)
        watched.camera.next(0.0)
        time.sleep(0.005)
        watched.ahead += 0.25
    pauses = np.diff(tried_at)
    assert pauses == pytest.approx([1, 2, 4, 8, 16, 30, 30], abs=1.0)


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (lambda: then(lively(), 10, unplugged()), NoticeKind.CAMERA_UNPLUGGED),
        (lambda: then(lively(), 10, still(90)), NoticeKind.CAMERA_FROZEN),
    ],
)
def test_a_camera_that_fails_under_way_comes_back(
    watch: Callable[..., Watched], script: Callable[[], Script], kind: NoticeKind
) -> None:
    watched = watch(lambda: Scripted(script()), lambda: Scripted(lively()))
    watched.until(lambda: watched.has_told(kind))
    frames = watched.until(lambda: watched.has_told(NoticeKind.CAMERA_BACK))
    frames += watched.until(lambda: len(frames) > 0)
    assert watched.has_told(kind, over=True)
    assert frames[-1].number >= 10  # counted on, not anew


def test_a_camera_that_gives_nothing_is_started_anew(watch: Callable[..., Watched]) -> None:
    silence: Script = iter(())
    watched = watch(lambda: Scripted(then(lively(), 5, silence)), lambda: Scripted(lively()))
    watched.until(lambda: len(watched.shown) == 5)
    watched.ahead += 2.1
    watched.until(lambda: watched.has_told(NoticeKind.CAMERA_SILENT))
    watched.ahead += 1.1
    watched.until(lambda: watched.has_told(NoticeKind.CAMERA_BACK))


def test_at_rest_two_frames_a_second_are_made_and_none_of_them_is_old(watch: Callable[..., Watched]) -> None:
    source = Scripted(numbered())
    watched = watch(lambda: source)
    watched.until(lambda: len(watched.shown) >= 3)
    watched.camera.resting = True
    watched.camera.next(0.02)
    skipped, shown = source.skipped, len(watched.shown)
    watched.until(lambda: source.skipped >= skipped + 50)
    assert 1 <= len(watched.shown) - shown <= 6
    newest = watched.shown[-1]
    assert newest.pixels[0, 0, 0] > newest.number + 10, "what was passed over is gone, not waiting"
    watched.camera.resting = False
    awake = len(watched.shown)
    watched.until(lambda: len(watched.shown) >= awake + 10)
    assert source.skipped < skipped + 80


def test_a_driver_that_blocks_stalls_nobody_but_its_own_thread(watch: Callable[..., Watched]) -> None:
    release = Event()

    def blocks() -> Script:
        yield next(lively())
        release.wait(20)

    watched = watch(lambda: Scripted(blocks()), lambda: Scripted(lively()))
    watched.until(lambda: len(watched.shown) == 1)
    watched.ahead += 2.1
    begun = time.monotonic()
    watched.camera.next(0.0)
    assert time.monotonic() - begun < 10, "half of what the driver takes"
    assert watched.has_told(NoticeKind.CAMERA_SILENT)
    watched.ahead += 1.1
    watched.until(lambda: watched.has_told(NoticeKind.CAMERA_BACK))
    release.set()


def test_a_covered_lens_is_told_and_the_camera_left_as_it_is(watch: Callable[..., Watched]) -> None:
    sources: list[Scripted] = []

    def opening() -> FrameSource:
        sources.append(Scripted(then(lively(), 5, then(still(2), 70, lively()))))
        return sources[-1]

    watched = watch(opening)
    watched.until(lambda: watched.has_told(NoticeKind.CAMERA_BLACK))
    watched.until(lambda: watched.has_told(NoticeKind.CAMERA_BLACK, over=True))
    assert len(sources) == 1


def test_a_dim_room_is_not_black(watch: Callable[..., Watched]) -> None:
    rng = np.random.default_rng(1)

    def dim() -> Script:
        while True:
            yield np.clip(rng.normal(18, 4, (90, 160, 3)), 0, 255).astype(np.uint8)

    watched = watch(lambda: Scripted(dim()))
    watched.until(lambda: len(watched.shown) > 80)
    assert watched.told == []


def test_the_newest_frame_wins_and_all_are_shown(watch: Callable[..., Watched]) -> None:
    watched = watch(lambda: Scripted(lively()))
    watched.until(lambda: len(watched.shown) >= 1)
    time.sleep(0.5)
    frame = watched.camera.next(0.5)
    assert frame is not None
    assert frame.number >= len(watched.shown) - 2
    assert watched.camera.dropped > 5


def test_pictures_may_change_their_size_under_way(watch: Callable[..., Watched]) -> None:
    watched = watch(lambda: Scripted(then(lively(72, 128), 10, lively(48, 64))))
    watched.until(lambda: len(watched.shown) > 20)
    assert {frame.width for frame in watched.shown} == {128, 64}
    assert watched.told == []


def test_a_film_ends_once_its_last_frame_was_taken(watch: Callable[..., Watched]) -> None:
    pictures = list(zip(range(10), lively(), strict=False))
    watched = watch(lambda: Scripted((pixels for _, pixels in pictures), fps=100))
    frames = watched.until(lambda: watched.camera.ended)
    assert frames[-1].number == 9
    assert watched.told == []


def test_a_film_is_shown_at_its_own_speed(watch: Callable[..., Watched]) -> None:
    pictures = list(zip(range(11), lively(), strict=False))
    watched = watch(lambda: Scripted((pixels for _, pixels in pictures), fps=20))
    watched.until(lambda: watched.camera.ended)
    assert watched.shown[-1].moment - watched.shown[0].moment >= 0.45


def test_a_camera_is_turned_while_it_runs(watch: Callable[..., Watched]) -> None:
    watched = watch(lambda: Scripted(lively()))
    watched.until(lambda: bool(watched.shown))
    assert watched.shown[-1].pixels.shape == (90, 160, 3)
    watched.camera.turn = 90
    watched.until(lambda: watched.shown[-1].pixels.shape == (160, 90, 3))
    assert watched.tries == 1
