"""`kiosk doctor`: what is installed, found, active and writable, and what to do about the rest."""

from collections.abc import Iterator

import click

from kiosk.cli import doctor_keys as protection
from kiosk.cli import doctor_profile as profile
from kiosk.cli import doctor_program as program
from kiosk.cli.finding import Finding, State
from kiosk.cli.output import json_option, say, write_json
from kiosk.paths import AppPaths


@click.command()
@json_option
@click.pass_obj
def doctor(paths: AppPaths, json_file: str | None) -> int:
    """Look at all that the kiosk needs; exit code 1 if something is broken."""
    found: list[Finding] = []
    for finding in _findings(paths):
        say(json_file, finding.styled)
        found.append(finding)
    well = all(finding.state is not State.BROKEN for finding in found)
    write_json(json_file, {"well": well, "checks": [finding.account for finding in found]})
    return 0 if well else 1


def _findings(paths: AppPaths) -> Iterator[Finding]:
    yield program.python()
    yield program.packages()
    yield from program.exactly_one({"ONNX Runtime": "onnxruntime", "OpenCV": "cv2"})
    yield program.providers()
    yield program.window()
    yield profile.cameras()
    yield profile.packs(paths)
    yield profile.calibration(paths)
    yield profile.register(paths)
    yield protection.keys(paths)
    yield protection.backups(paths)
    yield profile.settings(paths)
    yield profile.folders(paths)
    yield profile.disk(paths)
    yield profile.clock(paths)
