"""Spans of days to look at: a week, the last weeks, terms."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain.school import Term
from kiosk.ui.wording import tr

_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Span:
    """Both days are in it."""

    title: str
    first: date
    last: date


def week_of(day: date) -> Span:
    """From Monday to Sunday."""
    first = day - timedelta(days=day.weekday())
    return Span(tr("Week"), first, first + _WEEK)


def spans_up_to(today: date, terms: Sequence[Term]) -> tuple[Span, ...]:
    """What is offered to choose from: the term of today first, or weeks where no term is known."""
    begun = [term for term in terms if term.starts_on <= today]
    begun.sort(key=lambda term: (term.ends_on >= today, term.starts_on, term.starts_on - term.ends_on))
    told = [Span(term.title, term.starts_on, term.ends_on) for term in reversed(begun)]
    weeks = [
        Span(tr("Last 4 weeks"), today - timedelta(weeks=4), today),
        Span(tr("Last 13 weeks"), today - timedelta(weeks=13), today),
        Span(tr("Last 12 months"), today - timedelta(weeks=52), today),
    ]
    return (*told, *weeks)
