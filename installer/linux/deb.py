"""Makes the Debian package from the bundle."""

import shutil
import subprocess
from pathlib import Path

from installer.linux.share import FILES, ICONS, METAINFO, RULES, metainfo, put_icon
from installer.publisher import CONTACT, PUBLISHER
from kiosk import __version__

# Debian 12's and Ubuntu 22.04's are the oldest that Qt's wheels run on.
_LIBC = "2.34"
_DEPENDS = (
    f"libc6 (>= {_LIBC})",
    "libgl1",
    "libegl1",
    "fontconfig-config",  # without it no font is found
    "fonts-dejavu-core | fonts-noto-core | fonts-liberation",
    "tzdata",  # without it no time zone of a timetable is known
)
_SCRIPTS = {"postrm": Path(__file__).with_name("postrm.sh")}


def make_deb(bundle: Path, into: Path, *, scratch: Path) -> Path:
    """Write the package of `bundle` into the folder `into`; `scratch` is emptied first.

    Raises:
        subprocess.CalledProcessError: dpkg-deb could not.
    """
    shutil.rmtree(scratch, ignore_errors=True)
    lay_out(bundle, scratch)
    target = into / f"kiosk_{__version__}_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(scratch), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def lay_out(bundle: Path, root: Path) -> None:
    """Put everything where it goes below `root`."""
    shutil.copytree(bundle, root / "usr/lib/kiosk", symlinks=True)
    bin_ = root / "usr/bin"
    bin_.mkdir(parents=True)
    (bin_ / "kiosk").symlink_to("../lib/kiosk/Kiosk")
    (bin_ / "kioskctl").symlink_to("../lib/kiosk/kioskctl")
    _copy(FILES / "kiosk.desktop", root / "usr/share/applications/kiosk.desktop")
    _write(root / "usr/share/metainfo" / METAINFO, metainfo())
    unit = (FILES / "kiosk.service").read_text("utf-8").replace("ExecStart=kiosk", "ExecStart=/usr/bin/kiosk")
    _write(root / "usr/lib/systemd/user/kiosk.service", unit)
    for name, size in ICONS.items():
        put_icon(name, root / f"usr/share/icons/hicolor/{size}/apps")
    _copy(FILES / RULES, root / "usr/share/doc/kiosk/examples" / RULES)
    _copy(bundle / "_internal/licences/README.txt", root / "usr/share/doc/kiosk/copyright")
    (root / "etc/xdg/kiosk").mkdir(parents=True)
    size = sum(file.lstat().st_size for file in root.rglob("*")) // 1024
    _write(root / "DEBIAN/control", control(size))
    for name, source in _SCRIPTS.items():
        _copy(source, root / "DEBIAN" / name)
        (root / "DEBIAN" / name).chmod(0o755)


def control(kibibytes: int) -> str:
    """What dpkg and apt know of the package."""
    return (
        "Package: kiosk\n"
        f"Version: {__version__}\n"
        "Architecture: amd64\n"
        f"Maintainer: {PUBLISHER} <{CONTACT}>\n"
        f"Installed-Size: {kibibytes}\n"
        f"Depends: {', '.join(_DEPENDS)}\n"
        "Recommends: fonts-noto-core, fonts-noto-cjk\n"
        "Section: education\n"
        "Priority: optional\n"
        "Description: attendance for classrooms, on one PC, offline\n"
        " People come by the camera and are marked present: by face if the school and\n"
        " they agree to it, and always also by PIN, badge or a teacher's tap.\n"
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
