"""A camera that is a program is neither taken by itself nor opened by its name, unless that is allowed."""

import cv2
import pytest

from kiosk.domain.notices import NoticeKind
from kiosk.engine.camera import devices
from kiosk.engine.camera.devices import Webcam
from kiosk.engine.camera.opening import open_source
from kiosk.engine.camera.source import SourceFault
from kiosk.engine.camera.virtual import is_virtual

OBS = Webcam("OBS Virtual Camera", "/dev/nowhere-0", 90, cv2.CAP_V4L2)
DESK = Webcam("HD Pro Webcam C920", "/dev/nowhere-1", 91, cv2.CAP_V4L2)


@pytest.mark.parametrize(
    "name",
    [
        "OBS Virtual Camera",
        "OBS-Camera",
        "ManyCam Virtual Webcam",
        "XSplit VCam",
        "DroidCam Source 3",
        "NVIDIA Broadcast",
        "Dummy video device (0x0000)",
        "e2eSoft iVCam",
    ],
)
def test_programs_are_known_by_name(name: str):
    assert is_virtual(name, "")


@pytest.mark.parametrize(
    "name",
    [
        "HD Pro Webcam C920",
        "Integrated Camera",
        "USB2.0 HD UVC WebCam",
        "Logitech BRIO",
        "FaceTime HD Camera",
        "Surface Camera Front",
        "Jobs Room Camera",
    ],
)
def test_cameras_are_not_taken_for_programs(name: str):
    assert not is_virtual(name, "/dev/video0")


def opened_of(
    monkeypatch: pytest.MonkeyPatch, address: str, *cameras: Webcam, virtual: bool = False
) -> NoticeKind:
    """What opening comes to where these cameras are plugged in, none of which gives a picture here."""
    monkeypatch.setattr(devices, "webcams", lambda: cameras)
    with pytest.raises(SourceFault) as fault:
        open_source(address, virtual=virtual)
    return fault.value.notice.kind


def test_the_first_camera_is_a_real_one(monkeypatch: pytest.MonkeyPatch):
    only_a_program = opened_of(monkeypatch, "camera:", OBS)
    assert only_a_program is NoticeKind.CAMERA_MISSING
    assert opened_of(monkeypatch, "camera:", OBS, DESK) not in (
        NoticeKind.CAMERA_MISSING,
        NoticeKind.CAMERA_VIRTUAL,
    ), "the desk's camera was tried"


def test_one_that_is_named_is_refused_with_its_name_unless_allowed(monkeypatch: pytest.MonkeyPatch):
    assert opened_of(monkeypatch, "camera:OBS Virtual Camera", OBS, DESK) is NoticeKind.CAMERA_VIRTUAL
    allowed = opened_of(monkeypatch, "camera:OBS Virtual Camera", OBS, DESK, virtual=True)
    assert allowed not in (NoticeKind.CAMERA_MISSING, NoticeKind.CAMERA_VIRTUAL)
