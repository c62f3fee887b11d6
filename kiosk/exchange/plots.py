"""Drawings of a Tally: attendance by day, late by lesson, and a heat map of the week."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from kiosk.domain.faults import Fault
from kiosk.domain.tally import Came, Tally, share
from kiosk.exchange.plot_axes import blank, give_letters, legend, name_days
from kiosk.exchange.plot_look import PAPER, SUFFIXES, Look, Plot, Words
from kiosk.exchange.reports.new_file import new_file

_SAVED_DPI = 150
_MOST_LESSONS = 12  # bars that can still be read; those with most late marks come first
_HATCHES = {Came.ON_TIME: "", Came.LATE: "///", Came.AWAY: "..."}
_STRENGTH = 0.45  # of the heat map's colours, so that the figures in them stay legible
_WHOLE = 100


def png(plot: Plot, tally: Tally, words: Words, look: Look, *, width: int, height: int) -> bytes:
    """The drawing as a PNG of this many pixels. The Tally is not empty."""
    dpi = 100
    figure = _figure(plot, tally, words, look, size=(width / dpi, height / dpi), dpi=dpi)
    drawn = io.BytesIO()
    figure.savefig(drawn, format="png", dpi=dpi)
    return drawn.getvalue()


def save(
    path: Path, plot: Plot, tally: Tally, words: Words, look: Look = PAPER, *, replace: bool = False
) -> None:
    """Write the drawing in the format of the file's suffix: .png, .svg or .pdf.

    Raises:
        Fault: it is there already and may not be replaced, can't be written, or its suffix is another.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise Fault(
            "{file} is no name for a picture. Use one that ends in .png, .svg or .pdf.", file=path.name
        )
    figure = _figure(plot, tally, words, look, size=(10, 5.5), dpi=100)
    with new_file(path, replace=replace) as draft:
        figure.savefig(draft, format=path.suffix[1:].lower(), dpi=_SAVED_DPI)


def _figure(
    plot: Plot, tally: Tally, words: Words, look: Look, *, size: tuple[float, float], dpi: int
) -> Figure:
    figure, axes = blank(words.title, look, size=size, dpi=dpi)
    draw: Mapping[Plot, Callable[[Axes, Tally, Words, Look], None]] = {
        Plot.BY_DAY: _by_day,
        Plot.LATE: _late,
        Plot.WEEK: _week,
    }
    draw[plot](axes, tally, words, look)
    give_letters(figure, axes)
    return figure


def _by_day(axes: Axes, tally: Tally, words: Words, look: Look) -> None:
    days = sorted(tally.by_day)
    counts = [tally.by_day[day] for day in days]
    below: NDArray[np.float64] = np.zeros(len(days))
    places: NDArray[np.datetime64] = np.array(days, "datetime64[D]")
    for came in (Came.ON_TIME, Came.LATE, Came.AWAY):
        parts = np.array([_WHOLE * each[came] / each.total() for each in counts])
        axes.bar(
            places,
            parts,
            bottom=below,
            color=look.of(came),
            hatch=_HATCHES[came],
            edgecolor=look.ground,
            linewidth=0,
            label=words.of(came),
        )
        below += parts
    name_days(axes, len(days), words.day)
    axes.set_ylabel("%")
    axes.set_ylim(0, _WHOLE)
    legend(axes, look)


def _late(axes: Axes, tally: Tally, words: Words, look: Look) -> None:
    lessons = sorted(tally.by_lesson, key=lambda title: (-tally.by_lesson[title][Came.LATE], title))
    shown = lessons[:_MOST_LESSONS]
    numbers = [tally.by_lesson[title][Came.LATE] for title in shown]
    drawn = axes.barh(shown, numbers, color=look.late, hatch=_HATCHES[Came.LATE], edgecolor=look.ground)
    labels = axes.bar_label(drawn, fmt="%d", padding=4, color=look.ink)
    for text in labels:
        text.set_fontsize(axes.xaxis.label.get_fontsize())
    axes.invert_yaxis()
    axes.set_xlim(0, max(1, *numbers) * 1.1)
    axes.set_xlabel(words.late)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))


def _week(axes: Axes, tally: Tally, words: Words, look: Look) -> None:
    days = sorted({day for day, _ in tally.by_hour})
    hours = list(range(min(hour for _, hour in tally.by_hour), max(hour for _, hour in tally.by_hour) + 1))
    shares = np.full((len(hours), len(days)), np.nan)
    for (day, hour), counts in tally.by_hour.items():
        shares[hours.index(hour), days.index(day)] = _WHOLE * share(counts)
    shades = LinearSegmentedColormap.from_list("attended", [look.away, look.ground, look.on_time])
    lowest = min(80.0, float(np.nanmin(shares)))
    axes.imshow(shares, cmap=shades, vmin=lowest, vmax=_WHOLE, alpha=_STRENGTH, aspect="auto")
    letter = axes.xaxis.label.get_fontsize()
    for line, column in np.argwhere(~np.isnan(shares)):
        text = f"{shares[line, column]:.0f} %"
        axes.text(column, line, text, ha="center", va="center", color=look.ink, fontsize=letter)
    axes.set_xticks(range(len(days)), [words.weekdays[day] for day in days])
    axes.set_yticks(range(len(hours)), [f"{hour:02d}:00" for hour in hours])
    axes.set_xlabel(words.attended)
    axes.spines["bottom"].set_visible(False)
