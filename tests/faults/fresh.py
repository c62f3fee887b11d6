"""Runs a function in a process of its own: where memory is to be measured, or much is to be killed.

Children of such a process start faster too, for they need not load pytest with it.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

_CALL = """
import importlib, json, sys
module, name, *arguments = sys.argv[1:]
print(json.dumps(getattr(importlib.import_module(module), name)(*arguments)))
"""


def begin(module: str, name: str, *arguments: object) -> "subprocess.Popen[str]":
    """Start `name(*arguments)` of the module; arguments arrive as text."""
    command = [sys.executable, "-c", _CALL, module, name, *(str(argument) for argument in arguments)]
    return subprocess.Popen(
        command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def outcome(process: "subprocess.Popen[str]", *, seconds: float) -> dict[str, Any]:
    """What it gave, within so many seconds."""
    with process:
        try:
            said, complaint = process.communicate(timeout=seconds)
        finally:
            process.kill()
    assert process.returncode == 0, complaint
    return json.loads(said.splitlines()[-1])


def in_fresh_process(module: str, name: str, *arguments: object, seconds: float) -> dict[str, Any]:
    """What `name(*arguments)` of the module gives."""
    return outcome(begin(module, name, *arguments), seconds=seconds)
