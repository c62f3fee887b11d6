"""What the person before the camera can do for a better picture, in a sentence."""

from kiosk.ui.wording import tr


def hint_sentence(hint: str) -> str:
    """The sentence for one of the engine's hint words; an unknown word says to go on looking."""
    return {
        "no-face": tr("Step in front of the camera."),
        "one-face": tr("Only one person at a time, please."),
        "someone-else": tr("Somebody else is in the picture. Let the one who is being added step in front."),
        "closer": tr("Come a little closer."),
        "more-light": tr("It is too dark. Face the light."),
        "less-light": tr("It is too bright. Turn away from the light."),
        "eyes-hidden": tr("The camera can't see the eyes. Take off dark glasses, or lift the hat or hair."),
        "glare": tr("The glasses glare. Turn a little away from the light."),
        "mouth-hidden": tr("The camera can't see the mouth. Take off the scarf or mask."),
        "show-face": tr("Let the camera see the whole face."),
        "upright": tr("Hold your head upright."),
        "hold-still": tr("Hold still for a moment."),
        "look-here": tr("Look straight at the camera."),
        "turn-left": tr("Turn your head a little to your left."),
        "turn-right": tr("Turn your head a little to your right."),
        "look-up": tr("Lift your chin a little."),
        "look-down": tr("Lower your chin a little."),
        "turn-less": tr("A little less."),
        "good": tr("Good. Stay like that."),
    }.get(hint, tr("Look at the camera."))
