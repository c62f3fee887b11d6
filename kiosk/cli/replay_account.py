"""Keeps account of a replay: what was decided, how long it took, what it cost."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median

import numpy as np
import psutil

from kiosk.domain.decision import DecisionKind
from kiosk.domain.faces import Box
from kiosk.domain.marks import Mark
from kiosk.engine.messages import (
    AlreadyMarked,
    Asked,
    NotOnList,
    PhotoEmbedded,
    Recorded,
    Report,
    SourceEnded,
    Told,
)

Json = Mapping[str, object]


@dataclass(slots=True)
class Account:
    """Takes every Report of one replay."""

    photos: list[PhotoEmbedded] = field(default_factory=list[PhotoEmbedded])
    decisions: list[Json] = field(default_factory=list[Json])
    latencies: list[float] = field(default_factory=list[float])
    notices: list[Told] = field(default_factory=list[Told])
    frames: int | None = None

    def take(self, report: Report) -> None:
        match report:
            case PhotoEmbedded():
                self.photos.append(report)
            case Recorded():
                self.latencies.append(report.latency_ms)
                self._decided(DecisionKind.ACCEPT, report.person.id, report)
            case AlreadyMarked():
                self._decided(DecisionKind.ACCEPT, report.person.id, report)
            case Asked():
                self._decided(DecisionKind.ASK, None, report)
            case NotOnList():
                self._decided(DecisionKind.UNKNOWN, None, report)
            case SourceEnded(frames):
                self.frames = frames
            case Told():
                self.notices.append(report)
            case _:
                pass

    def latency(self) -> Json:
        if not self.latencies:
            return {"p50": None, "p95": None}
        p50, p95 = np.percentile(self.latencies, (50, 95))
        return {"p50": round(float(p50), 2), "p95": round(float(p95), 2)}

    def _decided(
        self, kind: DecisionKind, person: str | None, at: Recorded | AlreadyMarked | Asked | NotOnList
    ) -> None:
        self.decisions.append(
            {
                "kind": kind.value,
                "person": person,
                "frame": at.frame,
                "box": _edges(at.box),
                "similarity": round(at.similarity, 4),
            }
        )


class Costs:
    """Processor time and memory of this process and Vision's, from its making on.

    Per cent are of one core: 200 is two cores at work throughout.
    """

    def __init__(self, vision_pid: Callable[[], int | None]) -> None:
        self._vision_pid = vision_pid
        self._begun, self._cpu = time.perf_counter(), self._cpu_seconds()

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self._begun

    def cpu_percent(self) -> float:
        return 100 * (self._cpu_seconds() - self._cpu) / self.seconds

    def rss_mb(self) -> float:
        return sum(process.memory_info().rss for process in self._alive()) / 1e6

    def _cpu_seconds(self) -> float:
        times = [process.cpu_times() for process in self._alive()]
        # What a Vision that died had used is counted with its parent's children, where the system tells.
        dead = times[0].children_user + times[0].children_system
        return dead + sum(each.user + each.system for each in times)

    def _alive(self) -> list[psutil.Process]:
        pid = self._vision_pid()
        vision = [psutil.Process(pid)] if pid is not None and psutil.pid_exists(pid) else []
        return [psutil.Process(), *vision]


def stages(times: Mapping[str, Iterable[float]]) -> Json:
    """The median of each stage, in milliseconds."""
    return {name: round(median(seen), 2) for name, seen in times.items()}


def register(marks: Iterable[Mark]) -> list[Json]:
    return [
        {
            "person": mark.person_id,
            "state": mark.state.value,
            "at": mark.at.isoformat() if mark.at else None,
            "method": mark.method.value if mark.method else None,
        }
        for mark in marks
    ]


def _edges(box: Box) -> list[float]:
    return [round(edge, 1) for edge in (box.x0, box.y0, box.x1, box.y1)]
