"""`kiosk benchmark`: how fast each operation is here, on each provider."""

from dataclasses import asdict

import click

from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.pack_option import chosen_pack, pack_option
from kiosk.cli.progress import shown_work
from kiosk.cli.table import table
from kiosk.domain.faults import Fault
from kiosk.engine.calibration.benchmark import Benchmark, BenchmarkPlan, Row
from kiosk.engine.calibration.benchmark import benchmark as measure
from kiosk.engine.calibration.benchmark_worker import Operation
from kiosk.engine.runtime.targets import ExecutionProvider
from kiosk.paths import AppPaths

_ALL = "all"


@click.command()
@click.option(
    "--operation",
    type=click.Choice([*(one.value for one in Operation), _ALL]),
    default=_ALL,
    show_default=True,
    help="Measure this alone.",
)
@click.option(
    "--provider",
    type=click.Choice([provider.word for provider in ExecutionProvider], case_sensitive=False),
    help="Measure this beside CPU, instead of every one that is here.",
)
@click.option("--faces", type=click.IntRange(1, 50), default=1, show_default=True, help="In the picture.")
@click.option("--iterations", type=click.IntRange(1, 100_000), default=100, show_default=True)
@pack_option
@json_option
@click.pass_obj
def benchmark(
    paths: AppPaths,
    *,
    operation: str,
    provider: str | None,
    faces: int,
    iterations: int,
    pack: str | None,
    json_file: str | None,
) -> None:
    """Measure how long each operation takes, on drawn faces of nobody."""
    plan = BenchmarkPlan(
        operations=tuple(Operation) if operation == _ALL else (Operation(operation),),
        provider=ExecutionProvider.of_word(provider) if provider else None,
        faces=faces,
        iterations=iterations,
    )
    with shown_work() as work:
        found = measure(plan, chosen_pack(paths, pack), tell=lambda name: work.tell(f"Measuring {name}", 0.0))
    say(json_file, _text(found))
    write_json(json_file, asdict(found))
    if provider and found.refusals:
        raise Fault(found.refusals[-1].sentence)


def _text(found: Benchmark) -> str:
    machine = found.machine
    about = [
        f"Processor     {machine.processor}, {machine.cores} cores, {machine.memory_mb} MB",
        *(f"Adapter       {one.name} {one.driver}".rstrip() for one in machine.adapters),
        f"System        {machine.system}",
        f"ONNX Runtime  {found.runtime}",
        f"Model pack    {found.pack}",
        f"Faces         {found.faces} in a picture of 1280x720, {found.iterations} runs",
        "",
    ]
    head = ("Operation", "Provider", "mean ms", "p50 ms", "p95 ms", "per second", "success", "gain")
    rows = table([head, *(_cells(row) for row in found.rows)], left=2)
    return "\n".join([*about, rows, *(refusal.sentence for refusal in found.refusals)])


def _cells(row: Row) -> tuple[str, ...]:
    unit = "Frames" if row.operation is Operation.DETECT else "faces"
    gain = "" if row.gain_percent is None else f"{row.gain_percent:+.0f} %"
    times = (f"{ms:.2f}" for ms in (row.mean_ms, row.p50_ms, row.p95_ms))
    return (row.operation, row.name, *times, f"{row.per_second:.0f} {unit}", f"{row.success:.0%}", gain)
