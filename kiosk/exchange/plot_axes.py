"""The paper of every drawing: one pair of axes in the reader's colours."""

from collections.abc import Callable
from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.ticker import FuncFormatter

from kiosk.exchange.fonts import families
from kiosk.exchange.plot_look import Look

_EPOCH = date(1970, 1, 1)  # from which matplotlib counts days


def blank(title: str, look: Look, *, size: tuple[float, float], dpi: int) -> tuple[Figure, Axes]:
    """A figure of this size in inches, with nothing drawn yet."""
    figure = Figure(figsize=size, dpi=dpi, layout="constrained", facecolor=look.ground)
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    letter = look.letter * 72 / dpi
    axes.set_facecolor(look.ground)
    axes.set_title(title, color=look.ink, fontsize=letter * 1.2, loc="left", wrap=True)
    axes.tick_params(colors=look.faint, labelsize=letter, length=0)
    for label in (axes.xaxis.label, axes.yaxis.label):
        label.set_color(look.faint)
        label.set_fontsize(letter)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(look.line)
    return figure, axes


def name_days(axes: Axes, days: int, named: Callable[[date], str]) -> None:
    """Write days below an axis that has so many of them, as the reader's language names them."""
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=min(3, days), maxticks=8))

    def name(place: float, _: int | None) -> str:
        whole = int(place)
        return (
            named(_EPOCH + timedelta(days=whole)) if place == whole else ""
        )  # few days leave room for hours

    axes.xaxis.set_major_formatter(FuncFormatter(name))


def legend(axes: Axes, look: Look) -> None:
    """Say beside the drawing what is what."""
    figure = axes.get_figure()
    assert figure is not None  # noqa: S101 - `blank` made it
    figure.legend(
        frameon=False,
        ncols=3,
        loc="outside lower left",
        labelcolor=look.ink,
        fontsize=axes.xaxis.label.get_fontsize(),
    )


def give_letters(figure: Figure, axes: Axes) -> None:
    """Write what is drawn in fonts that have its letters, as names and other languages ask."""
    texts = [*axes.get_xticklabels(), *axes.get_yticklabels(), *figure.findobj(Text)]
    fonts = families("".join(text.get_text() for text in texts))
    for text in texts:
        text.set_fontfamily(fonts)
    axes.tick_params(labelfontfamily=fonts)
