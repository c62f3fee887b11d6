"""Makes the archive with the script that installs from it, for systems without Debian's packages."""

import shutil
import subprocess
from pathlib import Path

from installer.linux.share import FILES, ICONS, METAINFO, RULES, metainfo, put_icon
from kiosk import __version__

_HERE = Path(__file__).parent


def make_archive(bundle: Path, into: Path, *, scratch: Path) -> Path:
    """Write the archive of `bundle` into the folder `into`; `scratch` is emptied first.

    Raises:
        subprocess.CalledProcessError: tar or xz could not.
    """
    shutil.rmtree(scratch, ignore_errors=True)
    name = f"kiosk-{__version__}-linux-x86_64"
    lay_out(bundle, scratch / name)
    target = into / f"{name}.tar.xz"
    # Every core, the jumps of machine code made alike, and a dictionary that large libraries fit into.
    packer = "xz --threads=0 --x86 --lzma2=preset=9,dict=64MiB"
    command = ["tar", "--create", "--owner=0", "--group=0", f"--use-compress-program={packer}"]
    command += ["--file", str(target), "--directory", str(scratch), name]
    subprocess.run(command, check=True)
    return target


def lay_out(bundle: Path, root: Path) -> None:
    """Put everything that the script needs into `root`."""
    shutil.copytree(bundle, root / "kiosk", symlinks=True)
    share = root / "share"
    share.mkdir()
    for name in ("kiosk.desktop", "kiosk.service", RULES):
        shutil.copyfile(FILES / name, share / name)
    (share / METAINFO).write_text(metainfo(), "utf-8")
    for name in ICONS:
        put_icon(name, share)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy2(_HERE / script, root / script)
