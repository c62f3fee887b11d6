"""What drawing the live picture costs: 30 Frames a second of 1280 by 720 with three boxes, in JSON.

    python -m tests.benchmarks.preview [--seconds 10]

On the platform that Qt is told of: QT_QPA_PLATFORM=offscreen, or xcb under Xvfb. Counted is the time of the
process, all threads, over that of the same loop with nothing to draw; a display server's own work is not.
"""

import argparse
import json
import time
from statistics import median

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.domain.faces import Box, Frame
from kiosk.domain.roster import Person
from kiosk.engine.messages import TracksSeen, TrackState, TrackView
from kiosk.ui.preview import Preview
from kiosk.ui.style import Theme

_WIDTH, _HEIGHT, _FPS = 1280, 720, 30
_SIZES = ((1280, 720), (853, 480), (1920, 1080))  # of the widget: as it is, smaller, larger
_ROUNDS = 3
_SEEN = (
    TrackView(1, Box(200, 150, 360, 360), TrackState.LOOKING),
    TrackView(2, Box(560, 120, 740, 350), TrackState.ACCEPTED, Person("1", "Ada", "Lovelace")),
    TrackView(3, Box(900, 200, 1020, 360), TrackState.ASK),
)


class Feed:
    """Hands out pictures that differ, as a camera's do; `taken` of them were."""

    def __init__(self) -> None:
        rng = np.random.default_rng(0)
        self._pictures = [rng.integers(0, 256, (_HEIGHT, _WIDTH, 3), np.uint8) for _ in range(6)]
        self.taken = 0

    def take(self) -> Frame | None:
        self.taken += 1
        return Frame(self.taken, time.monotonic(), self._pictures[self.taken % len(self._pictures)])


def _busy(preview: Preview | None, feed: Feed, seconds: float) -> dict[str, float]:
    """Share of one core in percent, and Frames a second."""
    tick = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
    clock, drawn, taken = QElapsedTimer(), 0, feed.taken

    def beat() -> None:
        nonlocal drawn
        if clock.elapsed() * _FPS >= 1000 * drawn:
            drawn += 1
            if preview is not None:
                preview.show_tracks(TracksSeen(drawn, _WIDTH, _HEIGHT, _SEEN))
                preview.take()

    tick.timeout.connect(beat)
    loop = QEventLoop()  # to quit the application would close the window that is measured
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    clock.start()
    tick.start()
    spent, begun = time.process_time(), time.monotonic()
    loop.exec()
    spent, lasted = time.process_time() - spent, time.monotonic() - begun
    tick.stop()
    return {"core_percent": 100 * spent / lasted, "fps": (feed.taken - taken) / lasted}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5.0)
    seconds = parser.parse_args().seconds
    app = QApplication([])
    theme, feed = Theme(app), Feed()
    found: dict[str, dict[str, float]] = {}
    for width, height in _SIZES:
        preview = Preview(theme, feed.take)
        preview.resize(width, height)
        preview.show()
        app.processEvents()
        rounds: list[dict[str, float]] = []
        for _ in range(_ROUNDS):
            idle = _busy(None, feed, seconds / 5)["core_percent"]
            busy = _busy(preview, feed, seconds)
            rounds.append({**busy, "core_percent": busy["core_percent"] - idle})
        found[f"{width}x{height}"] = {
            name: round(median(each[name] for each in rounds), 1) for name in rounds[0]
        }
        preview.close()
        preview.deleteLater()
    print(json.dumps({"platform": app.platformName(), "frame": f"{_WIDTH}x{_HEIGHT}", "drawn_at": found}))  # noqa: T201 - its result


if __name__ == "__main__":
    main()
