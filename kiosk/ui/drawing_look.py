"""The colours of the screen for drawings that stand on it."""

from kiosk.exchange.plot_look import Look
from kiosk.ui.palette import BODY
from kiosk.ui.style import Theme


def drawing_look(theme: Theme, *, ratio: float) -> Look:
    """Those of a card; `ratio` is how many of the screen's pixels a pixel of the layout has."""
    colours = theme.palette
    return Look(
        ground=colours.surface,
        ink=colours.ink,
        faint=colours.faint,
        line=colours.line,
        on_time=colours.success.ink,
        late=colours.accent.ink,
        away=colours.trouble.ink,
        letter=theme.px(BODY) * ratio,
    )
