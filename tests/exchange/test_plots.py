"""Drawings of attendance, as files that others open."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.domain.faults import Fault
from kiosk.domain.tally import Came, Tally
from kiosk.exchange.fonts import has_font
from kiosk.exchange.plot_look import PAPER, Plot, Words
from kiosk.exchange.plots import png, save

WORDS = Words("9B Physics, autumn")
STARTS = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}


@pytest.fixture
def tally() -> Tally:
    counts = Counter({Came.ON_TIME: 20, Came.LATE: 3, Came.AWAY: 2})
    first = date(2026, 11, 2)
    days = {first + timedelta(days=each): counts for each in range(5)}
    return Tally(days, {"Physics": counts, "Maths": counts}, {(0, 8): counts, (4, 13): counts})


@pytest.mark.parametrize("suffix", STARTS)
def test_a_drawing_is_saved_in_the_format_of_its_name(tally: Tally, suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"drawing{suffix}"
    save(file, Plot.BY_DAY, tally, WORDS)
    assert file.read_bytes().startswith(STARTS[suffix])
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("plot", Plot)
def test_a_drawing_has_its_size_and_shows_something(tally: Tally, plot: Plot, tmp_path: Path) -> None:
    file = tmp_path / "drawing.png"
    file.write_bytes(png(plot, tally, WORDS, PAPER, width=640, height=360))
    with Image.open(file) as picture:
        assert picture.size == (640, 360)
        pixels = np.asarray(picture.convert("RGB"))
    inked = (pixels < 200).any(axis=2).mean()
    assert inked > 0.01


@pytest.mark.parametrize(("plot", "suffix"), list(zip(Plot, STARTS, strict=True)))
def test_words_and_lessons_in_chinese_have_letters(plot: Plot, suffix: str, tmp_path: Path) -> None:
    words = Words(
        "每日出席情况", "准时", "迟到", "未到", "出席比例", [f"周{day}" for day in "一二三四五六日"]
    )
    if not has_font(words.title):
        pytest.skip("no font of this computer has Chinese letters")
    counts = Counter({Came.ON_TIME: 1, Came.LATE: 1})
    taught = Tally({date(2026, 11, 2): counts}, {"物理": counts}, {(0, 8): counts})
    save(tmp_path / f"drawing{suffix}", plot, taught, words)  # a letter without a font is warned of


def test_one_lesson_on_one_day_is_enough() -> None:
    counts = Counter({Came.ON_TIME: 1})
    small = Tally({date(2026, 11, 2): counts}, {"Physics": counts}, {(0, 8): counts})
    for plot in Plot:
        assert png(plot, small, WORDS, PAPER, width=320, height=200).startswith(STARTS[".png"])


def test_a_name_of_no_picture_is_refused(tally: Tally, tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"\.png, \.svg or \.pdf"):
        save(tmp_path / "drawing.doc", Plot.LATE, tally, WORDS)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_named(tally: Tally, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="There is no folder"):
        save(tmp_path / "nowhere" / "drawing.png", Plot.LATE, tally, WORDS)
