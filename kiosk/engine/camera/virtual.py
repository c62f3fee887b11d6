"""Which cameras are programs: they can show the kiosk any film."""

import re
from pathlib import Path

# Names as the programs give them to their cameras; a renamed one is not known by this.
_NAMES = re.compile(
    r"virtual\s?cam|\bobs\b|manycam|xsplit|snap camera|droidcam|ivcam|iriun|epoccam|\bcamo\b|e2esoft|vcam|"
    r"mmhmm|altercam|splitcam|webcammax|cyberlink youcam|sparkocam|chromacam|nvidia broadcast|avatarify|"
    r"deep-?live|unity video capture|ndi (webcam|video)|v4l2loopback|dummy video device|screen capture",
    re.IGNORECASE,
)


def is_virtual(name: str, path: str) -> bool:
    """Whether a camera of this name and device path is a program; on Linux the kernel tells as well."""
    return bool(_NAMES.search(name)) or _is_made_by_software(path)


def _is_made_by_software(path: str) -> bool:
    """Whether Linux has the device under /sys/devices/virtual, where no hardware is."""
    device = Path("/sys/class/video4linux") / Path(path).resolve().name
    return path.startswith("/dev/") and "/devices/virtual/" in str(device.resolve())
