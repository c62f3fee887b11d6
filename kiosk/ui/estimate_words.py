"""Estimates of recognition in sentences that a school can follow."""

from PySide6.QtCore import QLocale

from kiosk.domain.estimates import LEAST_PEOPLE, SchoolEstimates, SizeEstimates
from kiosk.domain.rates import Rate
from kiosk.ui.wording import tr

_LOOKS = 1000


def strictness_title(step: int) -> str:
    """What a step of strictness is called, -2 to 2."""
    return {
        -2: tr("Asks least"),
        -1: tr("Asks less"),
        0: tr("As measured"),
        1: tr("Stricter"),
        2: tr("Strictest"),
    }[step]


def strictness_sentence(step: int) -> str:
    """What it means anywhere, by the measurements in docs/accuracy.md."""
    return {
        -2: tr("Takes a stranger for somebody on the list about three times as often as the middle step."),
        -1: tr("Takes a stranger for somebody on the list up to twice as often as the middle step."),
        0: tr("What the model was measured for."),
        1: tr("Takes a stranger for somebody on the list about a third as often as the middle step."),
        2: tr("Takes a stranger for somebody on the list about a tenth as often as the middle step."),
    }[step]


def size_title(size: SizeEstimates, whole: SchoolEstimates) -> str:
    people = QLocale().toString(size.size)
    if size.size == whole.tried:
        return tr("With everybody on one list ({people} people)").format(people=people)
    return tr("In a class of {people}").format(people=people)


def size_sentences(size: SizeEstimates, whole: SchoolEstimates, step: int) -> str:
    """What a strictness comes to on rosters of this size."""
    found = size.by_strictness[step]
    known = tr(
        "{where}: of 1,000 looks into the camera, {missed} need a PIN or badge instead; {mistaken} are taken"
        " for somebody else."
    )
    unknown = tr("Of 1,000 looks of people who are not on the list, {named} name somebody.")
    return " ".join(
        (
            known.format(
                where=size_title(size, whole),
                missed=in_1000(found.missed),
                mistaken=in_1000(found.mistaken),
            ),
            unknown.format(named=in_1000(found.named)),
        )
    )


def in_1000(rate: Rate) -> str:
    """How many of 1,000, and the span in which it may truly lie."""
    local = QLocale()
    about, low, high = (round(_LOOKS * share) for share in (rate.share, rate.low, rate.high))
    if rate.share == 0:
        words = tr("none ({low} to {high})")
    elif about == 0:
        words = tr("fewer than 1 ({low} to {high})")
    else:
        words = tr("about {number} ({low} to {high})")
    return words.format(number=local.toString(about), low=local.toString(low), high=local.toString(high))


def tried_sentence(whole: SchoolEstimates) -> str:
    """On whom the figures stand."""
    text = tr(
        "Tried with the enrolled pictures of {tried} of {enrolled} people; in brackets, what so many people"
        " leave open."
    )
    return text.format(tried=QLocale().toString(whole.tried), enrolled=QLocale().toString(whole.enrolled))


def doubt_sentence() -> str:
    """What the figures can't tell."""
    return tr(
        "Enrolled pictures are good ones. Lessons are darker and blurred, so expect more PINs; but a lesson"
        " asks for five looks that agree, so expect fewer mistakes."
    )


def too_few_sentence(whole: SchoolEstimates) -> str:
    if whole.enrolled == 0:
        return tr("Nobody is known by face yet, so nothing can be said of your own people.")
    text = tr(
        "{tried} of {enrolled} people have two pictures or more. From {least} on, figures of your own people"
        " stand here."
    )
    return text.format(
        tried=QLocale().toString(whole.tried),
        enrolled=QLocale().toString(whole.enrolled),
        least=QLocale().toString(LEAST_PEOPLE),
    )
