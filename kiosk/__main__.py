"""The first thing that runs: a subcommand goes to the command line, nothing at all starts the program."""

import multiprocessing
import sys

from kiosk.cli import main as command_line


def main() -> int:
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    return command_line(arguments or ["run"])


if __name__ == "__main__":
    sys.exit(main())
