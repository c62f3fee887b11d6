"""Makes both installers from the bundle: python -m installer.windows [--bundle dist/kiosk] [--into dist]."""

import argparse
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from installer.windows import product, signing
from installer.windows.msi import make_msi
from installer.windows.nsis import make_exe
from installer.windows.staged import NotABundle, staged

_POLICY = Path(__file__).with_name("policy")


def main() -> int:
    asked = _asked()
    try:
        _make(asked.bundle.resolve(), asked.into.resolve(), set(asked.only or ("msi", "exe")))
    except NotABundle as problem:
        print(problem, file=sys.stderr)
    except FileNotFoundError as error:
        print(
            f"{error.filename} is not installed here. On Debian: apt-get install wixl msitools nsis.",
            file=sys.stderr,
        )
    except subprocess.CalledProcessError as error:
        print(f"{error.cmd[0]} ended with {error.returncode} (see above).", file=sys.stderr)
    else:
        return 0
    return 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m installer.windows", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=Path("dist/kiosk"), help="what build.spec has made")
    parser.add_argument("--into", type=Path, default=Path("dist"), help="where the installers go")
    parser.add_argument("--only", action="append", choices=("msi", "exe"), help="one of the two")
    return parser.parse_args()


def _make(bundle: Path, into: Path, kinds: set[str]) -> None:
    staged(bundle)  # before anything is put into a folder that is none
    shutil.copytree(_POLICY, bundle / "policy", dirs_exist_ok=True)
    tree = staged(bundle)
    signing.sign(bundle / product.PROGRAM, bundle / product.COMMANDS)
    into.mkdir(parents=True, exist_ok=True)
    for kind in sorted(kinds):
        target = into / f"{product.NAME}-{product.VERSION}.{kind}"
        if kind == "msi":
            make_msi(tree, target)
            signing.sign(target)
        else:
            make_exe(tree, target, sign=signing.command())  # the uninstaller within it is signed too
        digest = hashlib.sha256(target.read_bytes()).hexdigest()
        print(f"{target}  {target.stat().st_size / 1e6:.1f} MB  SHA-256 {digest}")


if __name__ == "__main__":
    sys.exit(main())
