"""`kiosk calibrate`: find what runs the models fastest and rightly here, and remember it."""

from collections.abc import Sequence

import click

from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.pack_option import chosen_pack, pack_option
from kiosk.cli.progress import shown_work
from kiosk.cli.table import table
from kiosk.domain.faults import Fault
from kiosk.engine.calibration import calibration
from kiosk.engine.calibration.choice import override
from kiosk.engine.calibration.placement import AUTO
from kiosk.engine.calibration.report import CalibrationReport, Result, load, save
from kiosk.engine.calibration.survey import Limits
from kiosk.engine.runtime.verdicts import Verdict
from kiosk.paths import AppPaths
from kiosk.settings import load_settings


@click.command()
@pack_option
@click.option("--again", is_flag=True, help="Try also what once took the computer down.")
@click.option(
    "--use",
    metavar="TARGET",
    help="Measure nothing; use this one of the last table from now on (auto: the fastest that works).",
)
@json_option
@click.pass_obj
def calibrate(
    paths: AppPaths, pack: str | None, *, again: bool, use: str | None, json_file: str | None
) -> None:
    """Try every processor and graphics adapter that could run the models, and choose.

    Each is tried in a process of its own for at most 20 seconds, all for at most 60. A graphics adapter is
    chosen only if it gives the numbers of the CPU and is at least a fifth faster. Ctrl-C keeps the last one.
    """
    report = _measured(paths, pack, again=again) if use is None else _overridden(paths, use)
    say(json_file, _rows(report.results))
    for one in report.results:
        if one.verdict is not Verdict.WORKS:
            say(json_file, one.sentence)
    say(json_file, report.in_use.sentence)
    write_json(json_file, report.model_dump(mode="json"))


def _measured(paths: AppPaths, pack: str | None, *, again: bool) -> CalibrationReport:
    settings = load_settings(paths.settings, policy=paths.policy).settings
    limits = Limits(memory_mb=settings.gpu_memory_mb, batch=settings.gpu_batch)
    folder = chosen_pack(paths, pack).folder
    plan = calibration.CalibrationPlan(folder, paths.calibration, limits, again=again)
    with shown_work() as work:
        report = calibration.calibrate(
            plan, progress=lambda now: work.tell(f"Trying {now.name}", 0.0) if now.name else None
        )
    assert report is not None  # noqa: S101 - nothing here cancels but Ctrl-C, which raises
    return report


def _overridden(paths: AppPaths, key: str) -> CalibrationReport:
    last = load(paths.calibration)
    if last is None:
        raise Fault("This computer was not calibrated yet. Run `kiosk calibrate` first.")
    chosen = None if key == AUTO else override(last.results, key)
    if chosen is None and key != AUTO:
        there = ", ".join(dict.fromkeys(one.target.key for one in last.results))
        raise Fault(f"{key} was not found to give right numbers here. The last table has: {there}, {AUTO}.")
    report = last.model_copy(update={"override": chosen})
    try:
        save(paths.calibration, report)
    except OSError as error:
        raise Fault(f"{paths.calibration} can't be written.", details=str(error)) from error
    return report


def _rows(results: Sequence[Result]) -> str:
    head = ("Target", "Name", "Verdict", "Load ms", "1 face", "5 faces", "20 faces", "MB")
    return table([head, *(_row(one) for one in results)], left=3)


def _row(one: Result) -> tuple[str, ...]:
    loads = [part.load_ms for part in (one.detector, one.embedder) if part and part.load_ms is not None]
    load_ms = f"{sum(loads):.0f}" if loads else ""
    rss = f"{one.rss_mb:.0f}" if one.rss_mb else ""
    return (one.target.key, one.name, one.verdict.value, load_ms, *(_times(one, n) for n in (1, 5, 20)), rss)


def _times(one: Result, faces: int) -> str:
    """Milliseconds of a Frame, as `p50 / p95`."""
    timing = one.timing(faces)
    return f"{timing.frame.p50:.1f} / {timing.frame.p95:.1f}" if timing and timing.frame else ""
