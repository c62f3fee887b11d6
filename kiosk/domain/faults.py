"""Faults of the surroundings, as against bugs: each is one sentence for a person."""

from kiosk.domain.sentence import Sentence


class Fault(Exception):  # noqa: N818 - a word of ours, and never shown
    """Something outside the program is not as it must be: a file, a camera, a disk, a model.

    `sentence` says what is wrong and what to do, in words for whoever sits at the PC; `values` fill its
    braces. `details` is for whom they pass it on to, and is never shown unasked.
    """

    def __init__(self, sentence: str, /, *, details: str = "", **values: object) -> None:
        is_whole = isinstance(sentence, Sentence) and not values
        self.sentence = sentence if is_whole else Sentence(sentence, **values)
        self.details = details
        super().__init__(self.sentence)
