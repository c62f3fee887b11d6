"""Codes that are held before the camera, made by the library that makes our cards."""

from collections.abc import Sequence

import numpy as np
import segno
from numpy.typing import NDArray

from kiosk.domain.faces import Frame
from kiosk.engine.loop.codes import CodeReader


def picture(text: str | None, *, turned: int = 0, height: int = 720) -> NDArray[np.uint8]:
    """A noisy room, and a card in it."""
    rng = np.random.default_rng(1)
    width = height * 16 // 9
    pixels = rng.integers(60, 160, (height, width, 3), dtype=np.uint8)
    if text is not None:
        rows = segno.make(text, micro=False, error="m").matrix_iter(scale=height // 180, border=4)
        card = np.array([[0 if dark else 235 for dark in row] for row in rows], np.uint8)
        card = np.rot90(card, turned)
        pixels[height // 3 : height // 3 + card.shape[0], 300 : 300 + card.shape[1]] = card[..., None]
    return pixels


def frames(texts: Sequence[str | None], *, every: float = 0.1, height: int = 720) -> list[Frame]:
    pictures = {text: picture(text, height=height) for text in set(texts)}
    return [Frame(place, 100 + every * place, pictures[text]) for place, text in enumerate(texts)]


def read(texts: Sequence[str | None], *, every: float = 0.1, height: int = 720) -> list[str]:
    reader = CodeReader()
    return [text for frame in frames(texts, every=every, height=height) for text in reader.look(frame)]


def test_a_card_that_is_held_up_is_told_once() -> None:
    assert read([None] * 3 + ["ADA-7K2P"] * 20) == ["ADA-7K2P"]


def test_a_card_that_comes_back_after_a_while_is_told_again() -> None:
    assert read([*(["ADA-7K2P"] * 4), *([None] * 10), *(["ADA-7K2P"] * 4)], every=0.3) == ["ADA-7K2P"] * 2


def test_two_cards_one_after_the_other_are_both_told() -> None:
    assert read(["ADA-7K2P"] * 4 + ["BILAL-99"] * 4) == ["ADA-7K2P", "BILAL-99"]


def test_a_large_picture_and_letters_of_any_script_are_read() -> None:
    assert read(["Зоя·Дилноза·李"] * 2, height=1080) == ["Зоя·Дилноза·李"]


def test_a_card_held_upside_down_is_read() -> None:
    upside_down = Frame(1, 100.0, picture("ADA-7K2P", turned=2))
    assert CodeReader().look(upside_down) == ("ADA-7K2P",)


def test_a_film_that_begins_anew_is_read_from_its_first_frame() -> None:
    reader = CodeReader()
    assert reader.look(Frame(9, 500.0, picture(None))) == ()
    assert reader.look(Frame(0, 0.0, picture("ADA-7K2P"))) == ("ADA-7K2P",)
