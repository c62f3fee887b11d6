"""Sources by their address: films, folders of pictures, streams, webcams; and pictures of any kind."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.domain.notices import NoticeKind
from kiosk.engine.camera.devices import StreamSource
from kiosk.engine.camera.faults import kind_of, open_fault
from kiosk.engine.camera.opening import open_source
from kiosk.engine.camera.source import FrameSource, SourceFault, as_bgr


def count_pictures(source: FrameSource) -> int:
    pictures = 0
    while source.read() is not None:
        pictures += 1
    source.close()
    return pictures


@pytest.mark.parametrize("name", ["film.avi", "film.mp4", "Klasse 7b früh.avi"])
def test_a_film_gives_each_of_its_frames(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    writer = cv2.VideoWriter(
        str(path), cv2.VideoWriter.fourcc(*"MJPG" if name.endswith("avi") else "mp4v"), 25, (320, 240)
    )
    for value in range(12):
        writer.write(np.full((240, 320, 3), 20 * value, np.uint8))
    writer.release()
    source = open_source(str(path))
    assert source.fps == pytest.approx(25)
    assert source.name == name
    assert count_pictures(source) == 12


def test_a_folder_gives_its_pictures_by_name_and_nothing_else(tmp_path: Path) -> None:
    for name, value in (("b.png", 200), ("a.jpg", 10), ("ü.bmp", 90)):
        _, data = cv2.imencode(Path(name).suffix, np.full((20, 30, 3), value, np.uint8))
        (tmp_path / name).write_bytes(data.tobytes())
    (tmp_path / "notes.txt").write_text("no picture")
    source = open_source(str(tmp_path))
    first = source.read()
    assert first is not None
    assert abs(int(first.mean()) - 10) <= 1
    assert count_pictures(source) == 2


@pytest.mark.parametrize("content", [None, b"", b"this is not a film"])
def test_what_is_no_film_is_refused_in_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "film.avi"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceFault, match=r"film\.avi can't be read"):
        open_source(str(path))


def test_a_damaged_picture_in_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8 cut short")
    with pytest.raises(SourceFault, match=r"broken\.jpg"):
        open_source(str(tmp_path)).read()


def test_a_camera_by_a_name_nobody_has_is_missing() -> None:
    with pytest.raises(SourceFault) as raised:
        open_source("camera:No such camera")
    assert raised.value.notice.kind is NoticeKind.CAMERA_MISSING


def test_a_stream_that_nobody_serves_is_told_without_its_password() -> None:
    with pytest.raises(SourceFault) as raised:
        StreamSource("http://user:secret@127.0.0.1:9/live")
    assert "127.0.0.1/live" in raised.value.sentence
    assert "secret" not in raised.value.sentence + raised.value.details


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("OnReadSample() is called with error status: -1072873821", NoticeKind.CAMERA_IN_USE),
        ("error 0xC00D3EA2", NoticeKind.CAMERA_UNPLUGGED),
        ("can't start: -1072875772", NoticeKind.CAMERA_IN_USE),
        ("hr=-2147024891 (0x80070005)", NoticeKind.CAMERA_DENIED),
        ("something else, -215:Assertion", NoticeKind.CAMERA_SILENT),
    ],
)
def test_what_media_foundation_says_is_told_in_plain_words(message: str, kind: NoticeKind) -> None:
    assert kind_of(message) is kind


def test_a_camera_that_went_away_before_it_was_opened(tmp_path: Path) -> None:
    assert open_fault(str(tmp_path / "video7")).notice.kind is NoticeKind.CAMERA_UNPLUGGED


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((4, 6), 200, np.uint8),
        np.full((4, 6, 1), 200, np.uint8),
        np.full((4, 6, 4), 200, np.uint8),
        np.full((4, 6), 200 * 256, np.uint16),
        np.full((4, 12, 3), 200, np.uint8)[:, ::2],
    ],
)
def test_grey_bgra_16_bit_and_strided_pictures_become_bgr(pixels: np.ndarray) -> None:
    made = as_bgr(pixels)
    assert (made.shape, made.dtype, made.flags.c_contiguous) == ((4, 6, 3), np.uint8, True)
    assert (made == 200).all()


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(SourceFault):
        as_bgr(np.zeros((4, 6, 2), np.uint8))
