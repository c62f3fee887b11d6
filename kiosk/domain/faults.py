"""Faults of the surroundings, as against bugs: each is one sentence for a person."""


class Fault(Exception):  # noqa: N818 - a word of ours, and never shown
    """Something outside the program is not as it must be: a file, a camera, a disk, a model.

    `sentence` says what is wrong and what to do, in words for whoever sits at the PC. `details` is for whom
    they pass it on to, and is never shown unasked.
    """

    def __init__(self, sentence: str, *, details: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details
