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


def in_fresh_process(module: str, name: str, *arguments: object, seconds: float) -> dict[str, Any]:
    """What `name(*arguments)` of the module gives; arguments arrive as text."""
    command = [sys.executable, "-c", _CALL, module, name, *(str(argument) for argument in arguments)]
    done = subprocess.run(
        command,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
