"""The Reports page's door: figures over a connection of the caller's thread, and their file."""

from collections.abc import Callable
from pathlib import Path

from kiosk.app.site_report import SiteReporter
from kiosk.domain.site import Naming, SiteFigures
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Work
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.ui.speech import speech_here


class StoredReports:
    """A ReportDoor on disk. `actor` gives who of the staff is at work now; `paper` is for PDF."""

    def __init__(
        self,
        paths: AppPaths,
        settings: Settings,
        pack: ModelPack | None,
        actor: Callable[[], Actor],
        *,
        paper: str,
    ) -> None:
        self._paths, self._settings, self._pack = paths, settings, pack
        self._actor, self._paper = actor, paper

    def may_name(self) -> bool:
        return self._actor().role.may(Role.OFFICE)

    def figures(self, days: int, work: Work, *, names: bool) -> SiteFigures:
        naming = Naming.NAMES if names and self.may_name() else Naming.INITIALS
        reporter = SiteReporter.of(self._paths, self._settings, self._pack)
        return reporter.figures(days, naming, self._actor(), work)

    def write(self, figures: SiteFigures, target: Path, work: Work) -> None:
        # matplotlib takes a second to import, which is the thread's to wait for.
        from kiosk.exchange.site_report.writing import write_site_report  # noqa: PLC0415

        write_site_report(figures, target, work, paper=self._paper, anew=True, speech=speech_here())
