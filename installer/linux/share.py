"""The files of a package beside the program: menu entry, store data, user unit and icon."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from installer.bundle.contents import RESOURCES
from installer.publisher import CONTACT, PUBLISHER
from kiosk import __version__

FILES = Path(__file__).with_name("files")
APP_ID = "org.kiosk.Kiosk"  # an id by a domain, as AppStream asks for; the publisher may have a better one
METAINFO = f"{APP_ID}.metainfo.xml"
ICONS = {"kiosk.png": "256x256", "kiosk.svg": "scalable"}
RULES = "60-kiosk-camera.rules"


def metainfo() -> str:
    """The store data of this version."""
    text = (FILES / "kiosk.metainfo.xml").read_text("utf-8")
    filled = {
        "ID": APP_ID,
        "VERSION": __version__,
        "DATE": datetime.now(UTC).date().isoformat(),
        "PUBLISHER": escape(PUBLISHER),
        "CONTACT": escape(CONTACT),
    }
    for name, value in filled.items():
        text = text.replace(f"@{name}@", value)
    return text


def put_icon(name: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(RESOURCES / "icons" / name, folder / name)
