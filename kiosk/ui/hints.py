"""What the person before the camera can do for a better picture, in a sentence."""

from kiosk.ui.wording import tr


def hint_sentence(hint: str) -> str:
    """The sentence for one of the engine's hint words; an unknown word says to go on looking."""
    return {
        "no-face": tr("Step in front of the camera."),
        "one-face": tr("Only one person at a time, please."),
        "closer": tr("Come a little closer."),
        "hold-still": tr("Hold still for a moment."),
        "look-straight": tr("Look straight at the camera."),
        "turn": tr("Good. Now turn your head a little."),
        "more-light": tr("It is too dark. Face the light."),
        "less-light": tr("It is too bright. Turn away from the light."),
        "centre": tr("Step to the middle of the picture."),
    }.get(hint, tr("Look at the camera."))
