"""Makes both packages from the bundle: python -m installer.linux [--bundle dist/kiosk] [--into dist]."""

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

from installer.bundle.contents import ROOT
from installer.linux.archive import make_archive
from installer.linux.deb import make_deb

_MAKERS = {"deb": make_deb, "tar": make_archive}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m installer.linux", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist/kiosk", help="what build.spec has made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where the packages go")
    parser.add_argument("--only", choices=tuple(_MAKERS), help="one of the two")
    asked = parser.parse_args()
    if not (asked.bundle / "Kiosk").is_file():
        print(f"There is no bundle in {asked.bundle}. Make it with: python3 dev.py build", file=sys.stderr)
        return 1
    asked.into.mkdir(parents=True, exist_ok=True)
    for kind, make in _MAKERS.items():
        if asked.only in (None, kind):
            try:
                _tell(make(asked.bundle, asked.into, scratch=ROOT / "build" / "linux" / kind))
            except FileNotFoundError as error:
                print(f"{error.filename} is not installed here.", file=sys.stderr)
                return 1
            except subprocess.CalledProcessError as error:
                print(f"{error.cmd[0]} ended with {error.returncode} (see above).", file=sys.stderr)
                return 1
    return 0


def _tell(package: Path) -> None:
    with package.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    print(f"{package}  {package.stat().st_size / 1e6:.1f} MB  SHA-256 {digest}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
