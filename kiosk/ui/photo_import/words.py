"""How the screen calls what becomes of a photo, and which of it needs work."""

from collections.abc import Mapping

from kiosk.domain.photo_outcomes import Outcome, PhotoImportReport
from kiosk.ui.palette import Tone
from kiosk.ui.wording import counted, tr

# What needs work comes first.
ORDER = (
    Outcome.REFUSED,
    Outcome.NOBODY,
    Outcome.NO_CONSENT,
    Outcome.PASSED_OVER,
    Outcome.USED,
    Outcome.BEFORE,
)


def outcome_name(outcome: Outcome, *, rehearsed: bool) -> str:
    names: Mapping[Outcome, str] = {
        Outcome.REFUSED: tr("Refused"),
        Outcome.NOBODY: tr("Nobody on the list"),
        Outcome.NO_CONSENT: tr("No consent"),
        Outcome.PASSED_OVER: tr("Passed over"),
        Outcome.USED: tr("Can be used") if rehearsed else tr("Used"),
        Outcome.BEFORE: tr("Dealt with before"),
    }
    return names[outcome]


def outcome_look(outcome: Outcome) -> tuple[str, Tone]:
    """Its icon and tone."""
    if outcome is Outcome.USED:
        return "check", Tone.SUCCESS
    if outcome in (Outcome.BEFORE, Outcome.PASSED_OVER):
        return "minus", Tone.NEUTRAL
    return ("lock" if outcome is Outcome.NO_CONSENT else "alert-triangle"), Tone.ATTENTION


def heading(report: PhotoImportReport, *, rehearsed: bool) -> str:
    if rehearsed:
        return tr("What would become of each photo")
    if not report.whole:
        return tr("Stopped before the end")
    return counted("%n person is known by these photos", "%n people are known by these photos", report.people)


def remark(report: PhotoImportReport, *, rehearsed: bool) -> str:
    """The sentence under the heading."""
    files = counted("%n file", "%n files", len(report.outcomes))
    if rehearsed:
        return tr("{files}. Nothing has been written yet.").format(files=files)
    if not report.whole:
        people = counted("%n person was enrolled", "%n people were enrolled", report.people)
        return tr("{people}, and that stays. The same import goes on from here.").format(people=people)
    return files
