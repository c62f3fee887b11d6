"""The drawings of a site report: the curve of thresholds, Asks by day, and light by hour."""

import io
from collections.abc import Callable, Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter
from numpy.typing import NDArray

from kiosk.domain.site import SiteFigures
from kiosk.exchange.plot_axes import blank, give_letters, name_days
from kiosk.exchange.plot_look import Look
from kiosk.exchange.site_report.look import Drawing, DrawingWords

_WHOLE = 100
_LEAST_SHOWN = 0.1  # %: below it the scale is linear, down to nothing
_HATCH = "///"


def can_draw(drawing: Drawing, figures: SiteFigures) -> bool:
    """Whether there is anything to draw."""
    return {
        Drawing.CURVE: bool(figures.estimates.sizes),
        Drawing.ASKS: any(day.ask_rate is not None for day in figures.faces.values()),
        Drawing.LIGHT: bool(figures.light),
    }[drawing]


def picture(
    drawing: Drawing,
    figures: SiteFigures,
    words: DrawingWords,
    look: Look,
    *,
    width: int,
    height: int,
    suffix: str = "png",
    titled: bool = True,
) -> bytes:
    """The drawing as PNG or SVG, so many pixels wide and high; `can_draw` has said that it can."""
    dpi = 100
    figure, axes = blank(
        words.title(drawing) if titled else "", look, size=(width / dpi, height / dpi), dpi=dpi
    )
    draw: Mapping[Drawing, Callable[[Axes, SiteFigures, DrawingWords, Look], None]] = {
        Drawing.CURVE: _curve,
        Drawing.ASKS: _asks,
        Drawing.LIGHT: _light,
    }
    draw[drawing](axes, figures, words, look)
    give_letters(figure, axes)
    drawn = io.BytesIO()
    figure.savefig(drawn, format=suffix, dpi=dpi)
    return drawn.getvalue()


def _curve(axes: Axes, figures: SiteFigures, words: DrawingWords, look: Look) -> None:
    whole = figures.estimates.sizes[-1]
    accepts = [point.accept for point in whole.curve]
    missed = [_WHOLE * point.missed for point in whole.curve]
    named = [_WHOLE * point.named for point in whole.curve]
    axes.plot(accepts, missed, color=look.late, linewidth=2, label=words.missed)
    axes.plot(accepts, named, color=look.away, linewidth=2, linestyle="--", label=words.named)
    chosen = whole.by_strictness[figures.strictness].accept
    axes.axvline(chosen, color=look.ink, linewidth=1, linestyle=":", label=f"{words.chosen}: {chosen:.3f}")
    axes.set_yscale("symlog", linthresh=_LEAST_SHOWN)
    axes.set_ylim(0, _WHOLE)
    axes.yaxis.set_major_formatter(FuncFormatter(_plain))
    axes.set_xlabel(words.threshold)
    axes.set_ylabel("%")
    _legend(axes, look)


def _plain(value: float, _place: int) -> str:
    return f"{value:g}"


def _asks(axes: Axes, figures: SiteFigures, words: DrawingWords, look: Look) -> None:
    rates = {day: rate for day, seen in figures.faces.items() if (rate := seen.ask_rate) is not None}
    places: NDArray[np.datetime64] = np.array(list(rates), "datetime64[D]")
    axes.bar(places, [_WHOLE * rate for rate in rates.values()], color=look.late)
    name_days(axes, len(rates), words.day)
    axes.set_ylabel("%")
    axes.set_ylim(0, max(1.0, 1.1 * _WHOLE * max(rates.values())))


def _light(axes: Axes, figures: SiteFigures, words: DrawingWords, look: Look) -> None:
    hours = list(range(min(figures.light), max(figures.light) + 1))
    seen = [figures.light.get(hour) for hour in hours]
    below = np.zeros(len(hours))
    for label, colour, hatch in ((words.dark, look.ink, ""), (words.backlit, look.late, _HATCH)):
        is_dark = label == words.dark
        parts = np.array([_WHOLE * each.share(dark=is_dark) if each else 0.0 for each in seen])
        axes.bar(
            hours,
            parts,
            bottom=below,
            color=colour,
            hatch=hatch,
            edgecolor=look.ground,
            linewidth=0,
            label=label,
        )
        below += parts
    axes.set_xticks(hours, [f"{hour}:00" for hour in hours])
    axes.set_ylabel("%")
    axes.set_ylim(0, max(5.0, 1.1 * float(below.max())))
    _legend(axes, look)


def _legend(axes: Axes, look: Look) -> None:
    axes.legend(frameon=False, loc="best", labelcolor=look.ink, fontsize=axes.xaxis.label.get_fontsize())
