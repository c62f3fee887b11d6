"""Lessons take place when a person reading the timetable would come, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import DAY, ClosedDays, DatedLesson, Period, Timetable, moments
from kiosk.domain.school import Term

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
DAYS = st.dates(date(1972, 1, 1), date(2037, 12, 31))
TIMES = st.times().map(lambda each: each.replace(second=0, microsecond=0))
MONDAY = date(2026, 11, 23)
PHYSICS = Period("p-1", "9B", 0, time(8, 30), time(9, 20), "Room 12")


def timetable(*periods: Period, **more: object) -> Timetable:
    return Timetable(LONDON, periods, **more)  # pyright: ignore[reportArgumentType] - of the fields' own types


@given(ZONES, DAYS, TIMES, TIMES)
def test_a_lesson_has_its_local_times_or_clocks_skip_them(
    zone: ZoneInfo, day: date, starts: time, ends: time
) -> None:
    starts_at, ends_at = moments(day, starts, ends, zone)
    assert ends_at > starts_at
    wanted = datetime.combine(day, starts)
    local = starts_at.astimezone(zone).replace(tzinfo=None)
    if local != wanted:  # then this time was skipped: no moment has it
        assert local > wanted
        assert all(
            (starts_at + timedelta(minutes=minute)).astimezone(zone).replace(tzinfo=None) != wanted
            for minute in range(-180, 1)
        )
    else:
        assert starts_at.astimezone(zone).fold == 0


@given(ZONES, DAYS, TIMES, TIMES)
def test_a_weekly_lesson_takes_place_on_its_weekday_alone(
    zone: ZoneInfo, day: date, starts: time, ends: time
) -> None:
    plan = Timetable(zone, (Period("p", "9B", day.weekday(), starts, ends),))
    week = [lesson for ahead in range(7) for lesson in plan.on(day + ahead * DAY)]
    assert [lesson.on for lesson in week] == [day]


@given(ZONES, DAYS, TIMES, TIMES, st.integers(0, 999))
def test_a_lesson_is_found_from_any_moment_within_it(
    zone: ZoneInfo, day: date, starts: time, ends: time, part: int
) -> None:
    plan = Timetable(zone, (Period("p", "9B", day.weekday(), starts, ends),))
    (lesson,) = plan.on(day)
    within = lesson.starts_at + part * (lesson.ends_at - lesson.starts_at) / 1000
    skipped_day = lesson.starts_at.astimezone(zone).date() != day  # an island that crossed the date line
    assert skipped_day or lesson in plan.around(within)


def test_a_time_that_comes_twice_is_the_first() -> None:
    starts_at, ends_at = moments(date(2026, 10, 25), time(1, 30), time(2, 30), LONDON)
    assert starts_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert ends_at - starts_at == timedelta(hours=2)


def test_a_time_that_clocks_skip_is_as_much_later() -> None:
    starts_at, ends_at = moments(date(2026, 3, 8), time(2, 30), time(3, 0), NEW_YORK)
    assert starts_at.astimezone(NEW_YORK).time() == time(3, 30)
    assert ends_at - starts_at == timedelta(minutes=30)


def test_a_lesson_past_midnight_and_new_year_goes_on_the_next_day() -> None:
    plan = timetable(Period("p", "9B", 3, time(23, 0), time(1, 0)))
    assert [each.period_id for each in plan.around(datetime(2027, 1, 1, 0, 30, tzinfo=UTC))] == ["p"]
    assert plan.around(datetime(2027, 1, 1, 1, 0, tzinfo=UTC)) == ()


def test_closed_days_and_cancelled_lessons_fail_and_extra_ones_do_not() -> None:
    at = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    usual = DatedLesson("d-1", "9B", at, at + timedelta(hours=1))
    extra = DatedLesson("d-2", "9B", at, at + timedelta(hours=1), extra=True)
    open_day = timetable(PHYSICS, dated=(usual, extra))
    assert [each.period_id for each in open_day.on(MONDAY)] == ["p-1", "d-1", "d-2"]
    closed = timetable(PHYSICS, dated=(usual, extra), closed=(ClosedDays("Snow", MONDAY, MONDAY),))
    assert [each.period_id for each in closed.on(MONDAY)] == ["d-2"]
    cancelled = timetable(PHYSICS, cancelled=frozenset({("p-1", MONDAY)}))
    assert cancelled.on(MONDAY) == ()
    assert len(cancelled.on(MONDAY + 7 * DAY)) == 1


def test_weeks_alternate_and_begin_again_where_the_school_says_so() -> None:
    plan = timetable(weeks_a=(date(2026, 9, 9), date(2027, 1, 4)))
    assert [plan.week_of(date(2026, 9, 7) + week * 7 * DAY) for week in range(3)] == ["A", "B", "A"]
    assert plan.week_of(date(2026, 8, 31)) == "B"
    assert plan.week_of(date(2027, 1, 8)) == "A"
    assert timetable().week_of(MONDAY) == ""


@given(DAYS, DAYS)
def test_each_lesson_of_two_weeks_takes_place_in_one_of_them(anchor: date, day: date) -> None:
    plan = timetable(
        Period("a", "9B", day.weekday(), time(9), time(10), week="A"),
        Period("b", "9B", day.weekday(), time(9), time(10), week="B"),
        weeks_a=(anchor,),
    )
    found = [plan.on(day + weeks * 7 * DAY) for weeks in (0, 1)]
    assert {each.period_id for (each,) in found} == {"a", "b"}


def test_there_is_no_school_outside_of_the_terms() -> None:
    autumn = Term("t", "Autumn", date(2026, 9, 1), date(2026, 12, 18))
    year = Term("y", "2026/27", date(2026, 9, 1), date(2027, 7, 20), kind="school-year")
    plan = timetable(PHYSICS, terms=(autumn, year))
    assert plan.on(MONDAY)
    assert not plan.on(date(2026, 12, 21))
    assert timetable(PHYSICS, terms=(year,)).on(date(2026, 12, 21))


def test_a_period_keeps_to_its_own_days_and_term() -> None:
    autumn = Term("t", "Autumn", date(2026, 9, 1), MONDAY)
    spring = Term("s", "Spring", MONDAY + DAY, date(2027, 3, 31))
    of_term = Period("p", "9B", 0, time(9), time(10), term_id="t")
    assert timetable(of_term, terms=(autumn, spring)).on(MONDAY)
    assert not timetable(of_term, terms=(autumn, spring)).on(MONDAY + 7 * DAY)
    limited = Period("p", "9B", 0, time(9), time(10), begins_on=MONDAY, ends_on=MONDAY)
    assert [bool(timetable(limited).on(MONDAY + weeks * 7 * DAY)) for weeks in (-1, 0, 1)] == [
        False,
        True,
        False,
    ]
