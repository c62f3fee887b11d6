"""What the person before the camera can do for a better picture, in a sentence."""

from kiosk.ui.wording import tr


def hint_sentence(hint: str) -> str:
    """The sentence for one of the engine's hint words; an unknown word says to go on looking."""
    return {
        "no-face": tr("Step in front of the camera."),
        "one-face": tr("Only one person at a time, please."),
        "someone-else": tr("Somebody else is in the picture. Let the one who is being added step in front."),
        "closer": tr("Come a little closer."),
        "show-face": tr("Let the camera see the whole face."),
        "look-here": tr("Look straight at the camera."),
        "more-light": tr("It is too dark. Face the light."),
        "less-light": tr("It is too bright. Turn away from the light."),
        "hold-still": tr("Hold still for a moment."),
        "turn-a-little": tr("Good. Now turn your head a little."),
        "good": tr("Good."),
    }.get(hint, tr("Look at the camera."))
