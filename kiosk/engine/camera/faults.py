"""Why a webcam can't be opened, found out from the system, as a kind of Notice."""

import os
import re
import sys

from kiosk.domain.notices import NoticeKind
from kiosk.engine.camera.privacy import camera_denied_by
from kiosk.engine.camera.source import SourceFault

# mferror.h and winerror.h, in this order: MF_E_VIDEO_RECORDING_DEVICE_PREEMPTED and …_INVALIDATED,
# MF_E_HW_MFT_FAILED_START_STREAMING, E_ACCESSDENIED
_HRESULTS = {
    0xC00D3EA3: NoticeKind.CAMERA_IN_USE,
    0xC00D3EA2: NoticeKind.CAMERA_UNPLUGGED,
    0xC00D3704: NoticeKind.CAMERA_IN_USE,
    0x80070005: NoticeKind.CAMERA_DENIED,
}


def kind_of(message: str) -> NoticeKind:
    """What an OpenCV message says of a webcam, by the HRESULT in it (hexadecimal or signed decimal)."""
    for number in re.findall(r"0x[0-9A-Fa-f]{8}|-\d{6,10}", message):
        kind = _HRESULTS.get(int(number, 0) & 0xFFFFFFFF)
        if kind is not None:
            return kind
    return NoticeKind.CAMERA_SILENT


def open_fault(path: str) -> SourceFault:
    """Why the listed camera at `path` would not open. What is there and allowed is taken by somebody else."""
    if sys.platform == "win32":
        return SourceFault(NoticeKind.CAMERA_DENIED if camera_denied_by() else NoticeKind.CAMERA_IN_USE)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))
    except PermissionError as error:
        return SourceFault(NoticeKind.CAMERA_DENIED, details=str(error))
    except FileNotFoundError as error:
        return SourceFault(NoticeKind.CAMERA_UNPLUGGED, details=str(error))
    except OSError as error:
        return SourceFault(NoticeKind.CAMERA_IN_USE, details=str(error))
    return SourceFault(NoticeKind.CAMERA_IN_USE)
