"""What consent is called on screen."""

from collections.abc import Mapping, Sequence

from kiosk.domain.consent import ConsentAct, ConsentMethod, Ground, Party, Standing
from kiosk.ui.palette import Tone
from kiosk.ui.wording import counted, tr


def party_names() -> Mapping[Party, str]:
    return {
        Party.PARENT_1: tr("A parent"),
        Party.PARENT_2: tr("The other parent"),
        Party.PUPIL: tr("The pupil"),
        Party.ADULT: tr("The person, as an adult"),
        Party.STAFF: tr("The person, as staff"),
    }


def method_names() -> Mapping[ConsentMethod, str]:
    return {
        ConsentMethod.PAPER: tr("On paper"),
        ConsentMethod.ONLINE: tr("By online form"),
        ConsentMethod.IN_PERSON: tr("In person"),
    }


def act_names() -> Mapping[ConsentAct, str]:
    return {
        ConsentAct.GIVEN: tr("Consents"),
        ConsentAct.REFUSED: tr("Refuses"),
        ConsentAct.WITHDRAWN: tr("Withdraws consent"),
        ConsentAct.OBJECTED: tr("Objects"),
    }


def standing_word(standing: Standing) -> str:
    """The Standing in a word or two, for a column."""
    return {
        Ground.CONSENT: tr("Consent given"),
        Ground.FACES_OFF: tr("Faces are off"),
        Ground.STAFF_ONLY: tr("Staff only"),
        Ground.NO_RECORD: tr("Not asked yet"),
        Ground.OPPOSED: tr("No"),
        Ground.RUN_OUT: tr("Run out"),
        Ground.PUPIL_ALONE: tr("Parent missing"),
    }[standing.ground]


def standing_look(standing: Standing) -> tuple[str, Tone]:
    """The icon and tone that go with the word."""
    if standing.may_enrol:
        return "check", Tone.SUCCESS
    if standing.ground is Ground.OPPOSED:
        return "x", Tone.NEUTRAL
    return "help-circle", Tone.ATTENTION


def standings_said(standings: Sequence[Standing]) -> str:
    """What whoever looks at the list should do about consent; empty if nothing."""
    if not standings or any(each.ground is Ground.FACES_OFF for each in standings):
        return ""
    if not any(each.may_enrol for each in standings):
        return tr(
            "Nobody has consented to the use of their face yet."
            " Hand out a notice, then write down under Consent what comes back."
        )
    unasked = sum(each.ground is Ground.NO_RECORD for each in standings)
    if not unasked:
        return ""
    return counted(
        "%n person was not asked for consent yet.", "%n people were not asked for consent yet.", unasked
    )
