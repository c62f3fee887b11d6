"""The command line: one module a subcommand, imported only when it is asked for."""

import importlib
import logging
import os
import sys
from pathlib import Path

import click

from kiosk import __version__
from kiosk.domain.faults import Fault
from kiosk.logs import logging_to
from kiosk.paths import AppPaths, paths_for

_BUG = 70  # as BSD's sysexits call a fault of the program's own
_log = logging.getLogger(__name__)

_COMMANDS = {
    "run": "kiosk.cli.run:run",
    "settings": "kiosk.cli.settings:settings",
    "models": "kiosk.cli.models:models",
    "people": "kiosk.cli.people:people",
    "roster": "kiosk.cli.roster:roster",
    "timetable": "kiosk.cli.timetable:timetable",
    "codes": "kiosk.cli.codes:codes",
    "attendance": "kiosk.cli.attendance:attendance",
    "report": "kiosk.cli.report:report",
    "audit": "kiosk.cli.audit:audit",
    "consent": "kiosk.cli.consent:consent",
    "retention": "kiosk.cli.retention:retention",
    "staff": "kiosk.cli.staff:staff",
    "photos": "kiosk.cli.photos:photos",
    "data": "kiosk.cli.data:data",
    "vault": "kiosk.cli.vault:vault",
    "backup": "kiosk.cli.backup:backup",
    "pins": "kiosk.cli.pins:pins",
    "badges": "kiosk.cli.badges:badges",
    "replay": "kiosk.cli.replay:replay",
    "evaluate": "kiosk.cli.evaluate:evaluate",
    "calibrate": "kiosk.cli.calibrate:calibrate",
    "benchmark": "kiosk.cli.benchmark:benchmark",
    "doctor": "kiosk.cli.doctor:doctor",
    "selftest": "kiosk.cli.selftest:selftest",
}


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name].split(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101 - the table above is ours
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except (Fault, click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception:  # noqa: BLE001 - who typed the command gets a sentence, the log the rest
            return _tell_bug(ctx.find_object(AppPaths) or paths_for(None))


def _tell_bug(paths: AppPaths) -> int:
    """Called while a bug is handled: it goes into the log; the exit code."""
    with logging_to(paths.logs, on_bug=lambda: None) as remark:
        _log.exception("The command failed")
    where = remark or f"The log in {paths.logs} tells where."
    click.echo(f"The kiosk could not do this because of a fault of its own. {where}", err=True)
    return _BUG


@click.group(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
    no_args_is_help=True,
)
@click.version_option(__version__, prog_name="kiosk")
@click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep everything (database, packs, settings, logs) in this folder.",
)
@click.option("--selftest", is_flag=True, help="The same as the command selftest.")
@click.pass_context
def cli(ctx: click.Context, *, data_dir: Path | None, selftest: bool) -> int:
    """Attendance for classrooms: by face, PIN, badge or a teacher's tap, on one PC, offline."""
    ctx.obj = paths_for(data_dir)
    # Its list of all fonts, which takes seconds to make, goes where a purge finds it.
    os.environ.setdefault("MPLCONFIGDIR", str(ctx.obj.cache / "matplotlib"))
    if ctx.invoked_subcommand is not None:
        return 0
    command = cli.get_command(ctx, "selftest")
    if not selftest or command is None:
        ctx.fail("Missing command.")
    return int(ctx.invoke(command))


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; a Fault becomes one sentence on stderr and exit code 1."""
    try:
        result = cli.main(arguments, prog_name="kiosk", standalone_mode=False)
    except Fault as fault:
        click.echo(fault.sentence, err=True)
        return 1
    except click.exceptions.Abort:
        click.echo("Stopped; nothing was left half done.", err=True)
        return 130
    except click.ClickException as problem:
        problem.show(sys.stderr)
        return problem.exit_code
    return result if isinstance(result, int) else 0
