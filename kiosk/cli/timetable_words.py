"""What `kiosk timetable` says, for people and as JSON."""

from zoneinfo import ZoneInfo

from kiosk.cli.output import say
from kiosk.domain.calendar import Lesson
from kiosk.domain.timetable_plan import TimetablePlan

_SHOWN = 20  # refusals on screen; --json has them all


def lesson_row(lesson: Lesson, title: str, zone: ZoneInfo) -> tuple[str, str, str, str]:
    starts, ends = lesson.starts_at.astimezone(zone), lesson.ends_at.astimezone(zone)
    return (f"{lesson.on:%a %Y-%m-%d}", f"{starts:%H:%M}-{ends:%H:%M}", title, lesson.room)


def lesson_account(lesson: Lesson, title: str) -> dict[str, object]:
    return {
        "class": lesson.class_id,
        "title": title,
        "date": lesson.on.isoformat(),
        "starts_at": lesson.starts_at.isoformat(),
        "ends_at": lesson.ends_at.isoformat(),
        "room": lesson.room,
    }


def say_plan(json_file: str | None, plan: TimetablePlan) -> None:
    weekly, dated, closed = len(plan.periods), len(plan.dated), len(plan.closed)
    say(
        json_file,
        f"{plan.source}: lessons a week: {weekly}, on single days: {dated}, "
        f"cancelled: {len(plan.cancelled)}; classes: {len(plan.classes)}; holidays: {closed}; "
        f"left out: {len(plan.refused)}",
    )
    for each in plan.refused[:_SHOWN]:
        say(json_file, f"  {each.place} ({each.what}): {each.reason}")
    if len(plan.refused) > _SHOWN:
        say(json_file, f"  and {len(plan.refused) - _SHOWN} more, which --json lists.")


def plan_account(plan: TimetablePlan) -> dict[str, object]:
    return {
        "file": plan.source,
        "weekly": len(plan.periods),
        "single": len(plan.dated),
        "classes": len(plan.classes),
        "closed": [
            {"title": each.title, "first": each.starts_on.isoformat(), "last": each.ends_on.isoformat()}
            for each in plan.closed
        ],
        "cancelled": len(plan.cancelled),
        "refused": [{"place": each.place, "what": each.what, "reason": each.reason} for each in plan.refused],
    }
