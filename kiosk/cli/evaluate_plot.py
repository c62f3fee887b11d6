"""Draws what `kiosk evaluate` found: both score distributions and the trade-off curve."""

from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from kiosk.domain.faults import Fault
from kiosk.engine.models.evaluation import Scores, trade_at

_KNOWN, _STRANGER = "#0f6e84", "#c2571a"
_STEPS = 200


def draw(path: Path, enrolled: Scores, strangers: Scores, *, title: str) -> None:
    """Write the picture, in the format of the file's suffix.

    Raises:
        Fault: the file can't be written, or its suffix is not of a picture.
    """
    figure = Figure(figsize=(10, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    left, right = figure.subplots(1, 2)
    _distributions(left, enrolled, strangers)
    _curve(right, enrolled, strangers)
    figure.suptitle(title)
    try:
        figure.savefig(path, dpi=120)
    except (OSError, ValueError) as error:
        raise Fault(
            f"{path} can't be written. Use a name that ends in .png, .svg or .pdf.", details=str(error)
        ) from error


def _distributions(axes: Axes, enrolled: Scores, strangers: Scores) -> None:
    seen = np.concatenate([enrolled.best[enrolled.best > -1], strangers.best[strangers.best > -1]])
    edges = np.linspace(float(seen.min()), float(seen.max()), 50)
    for scores, colour, label in (
        (strangers, _STRANGER, "strangers"),
        (enrolled, _KNOWN, "enrolled people"),
    ):
        weights = np.full(scores.best.size, 1 / max(1, scores.best.size))
        axes.hist(scores.best, bins=edges.tolist(), weights=weights, alpha=0.65, color=colour, label=label)
    threshold = trade_at(enrolled, strangers, fpir=0.01).threshold
    axes.axvline(threshold, color="black", linewidth=1, linestyle="--", label=f"FPIR 1 % at {threshold:.3f}")
    axes.set(xlabel="similarity of the best Person", ylabel="share of photos", title="Scores")
    axes.legend(frameon=False)


def _curve(axes: Axes, enrolled: Scores, strangers: Scores) -> None:
    fpirs = np.geomspace(1 / max(2, strangers.best.size), 0.3, _STEPS)
    fnirs = [max(trade_at(enrolled, strangers, fpir=float(fpir)).fnir, 1e-4) for fpir in fpirs]
    axes.loglog(fpirs, fnirs, color=_KNOWN, drawstyle="steps-post")
    axes.axvline(0.01, color="black", linewidth=1, linestyle="--")
    axes.set(xlabel="FPIR: strangers named", ylabel="FNIR: enrolled people missed", title="Trade-off")
    axes.grid(visible=True, which="both", alpha=0.25)
