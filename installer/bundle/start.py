"""Where both programs of the bundle begin: `kioskctl` is the command line, any other name the kiosk."""

import multiprocessing
import sys
from pathlib import Path

from kiosk.__main__ import main
from kiosk.cli import main as command_line

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(command_line() if Path(sys.argv[0]).stem.lower() == "kioskctl" else main())
