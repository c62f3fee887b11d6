"""What is copied from Diagnostics for whoever helps: figures, and nothing about anybody."""

from kiosk import __version__
from kiosk.engine.messages import EngineState
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.wording import provider_name


def diagnostics_text(state: EngineState | None, found: CalibrationView | None) -> str:
    """Lines of plain text, in English for any helper.

    No name of a person, no folder and no address of a camera: a path or an address may hold somebody's name.
    """
    lines = [f"Kiosk {__version__}"]
    if found is not None:
        lines += [
            f"Computer: {found.machine}",
            f"Measured: {found.made:%Y-%m-%d}",
            f"Choice: {found.sentence}",
        ]
        lines += [f"  {one.sentence}" for one in found.rows]
    if state is not None:
        lines += [
            f"Model pack: {state.pack}",
            f"Requested: {provider_name(state.requested)}",
            f"Active: {provider_name(state.active)}",
            f"Fallbacks: {state.fallbacks}{f' ({state.fallen})' if state.fallen else ''}",
            f"Restarts: {state.restarts}",
            f"Seemed to be pictures: {state.doubts}",
            f"Camera: {state.camera_fps:.1f} pictures a second, {state.processed_fps:.1f} looked at",
            f"Passed over: {state.dropped}",
            f"Memory: {state.rss_mb:.0f} MB",
            *(f"{stage}: {ms:.1f} ms" for stage, ms in state.stage_ms.items()),
        ]
    return "\n".join(lines)
