"""Builds the bundle for Windows under Wine, has it test itself, and shows it the demo film.

python -m installer.windows.wine FOLDER

FOLDER should be new; 4 GB go into it. The bundle is FOLDER/dist/kiosk, to try the installers with:
python -m installer.windows --bundle FOLDER/dist/kiosk
"""

import argparse
import sys
from pathlib import Path

from installer.windows.wine.pinned import Absent
from installer.windows.wine.trial import build, play_demo, self_test
from installer.windows.wine.windows import make_windows


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m installer.windows.wine", description="Builds and tries the bundle for Windows."
    )
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder.resolve()
    try:
        windows = make_windows(folder)
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 1
    try:
        bundle = build(windows)
        well = self_test(windows, bundle) == 0
        marks = play_demo(windows, bundle)
    finally:
        windows.end()
    print(f"Self-test: {'well' if well else 'BROKEN'}. Marks of the demo film: {marks}. The bundle: {bundle}")
    return 0 if well and marks else 1


if __name__ == "__main__":
    sys.exit(main())
