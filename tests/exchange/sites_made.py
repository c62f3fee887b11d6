"""Made-up figures of a school, for site reports."""

from datetime import date, timedelta
from functools import cache

from kiosk.domain.attendance import Method
from kiosk.domain.estimates import SchoolEstimates, estimate
from kiosk.domain.roster import Roster
from kiosk.domain.site import AlikePair, Faces, Lighting, SiteFigures, TemplateAges
from kiosk.domain.thresholds import Thresholds, ThresholdTable
from kiosk.domain.work import Work
from tests.domain.rosters import PACK, direction, noisy, people, template

LAST = date(2026, 11, 20)
TABLE = ThresholdTable(((1, Thresholds(accept=0.6, ask=0.3, lead=0.1)),))


@cache
def some_estimates() -> SchoolEstimates:
    templates = [
        template(f"p{number}", noisy(direction(number), look, amount=0.6))
        for number in range(24)
        for look in range(3)
    ]
    return estimate(Roster.of(people(24), templates, pack_id=PACK), TABLE, (12,), Work())


def some_figures(
    *, school: str = "Hill School", one: str = "A. L.", other: str = "B. R.", strictness: int = 1
) -> SiteFigures:
    return SiteFigures(
        school=school,
        pack="Open",
        strictness=strictness,
        first=LAST - timedelta(days=89),
        last=LAST,
        estimates=some_estimates(),
        pairs=(AlikePair(one, other, 0.41, LAST),),
        ages=TemplateAges((10, 8, 4, 1, 1), due=6),
        marks={Method.FACE: 500, Method.PIN: 40},
        faces={LAST - timedelta(days=1): Faces(90, 10, 5), LAST: Faces(95, 5, 0)},
        light={8: Lighting(600, 400, 0), 13: Lighting(900, 0, 100)},
    )


def no_figures() -> SiteFigures:
    """Of a school where nothing has happened yet."""
    return SiteFigures("", "", 0, LAST, LAST, SchoolEstimates(0, 0), (), TemplateAges(), {}, {}, {})
