"""A key as 24 words that a person can write down (BIP-39: 256 bits and a checksum of 8)."""

from mnemonic import Mnemonic

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

WORDS = 24
_LANGUAGE = "english"


def words_of(key: bytes) -> str:
    """The words of a key of 32 bytes."""
    return Mnemonic(_LANGUAGE).to_mnemonic(key)


def key_of(words: str) -> bytes:
    """The key that these words stand for, whatever their case and spacing, numbered or not.

    Raises:
        Fault: they are not 24 words of the list, or one is wrong.
    """
    typed = [word for word in words.casefold().split() if not word.rstrip(".").isdecimal()]
    if len(typed) != WORDS:
        raise Fault(
            "The recovery phrase has {words} words; these are {typed}. Type all of them.",
            words=WORDS,
            typed=len(typed),
        )
    known = Mnemonic(_LANGUAGE)
    strange = [word for word in typed if word not in known.wordlist]
    if strange:
        raise Fault(
            "{strange}: no word of a recovery phrase. Look at what was written down.",
            strange=", ".join(strange),
        )
    try:
        return bytes(known.to_entropy(typed))
    except ValueError as error:  # the checksum
        sentence = Sentence(
            "One of these words is wrong, or two have changed places. Look at what was written down."
        )
        raise Fault(sentence) from error
