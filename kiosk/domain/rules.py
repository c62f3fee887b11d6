"""RegisterRules: what a school sets about registers, and the Sessions that follow from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.attendance import Session
from kiosk.domain.calendar import Lesson


@dataclass(frozen=True, slots=True)
class RegisterRules:
    """Whole minutes, counted from the beginning of a lesson; `room` is where this kiosk stands.

    `late_after` 0: nobody is late. `closes_after` 0: the register closes only when the lesson ends; in
    England it may be open for 30 minutes at most.
    """

    open_before: int = 10
    late_after: int = 10
    closes_after: int = 30
    check_out: bool = False
    code_set: str = ""
    zone: str = "UTC"
    kiosk: str = ""
    room: str = ""

    def session_for(
        self, lesson: Lesson, *, session_id: str, title: str, late_after: int, now: datetime
    ) -> Session:
        """The Session of a planned lesson that is begun `now`.

        Who begins late gives everybody the full time from then on: nobody is late because the register was
        opened late. What is taken after the lesson has no times by which anybody could be late or absent.
        """
        over = now >= lesson.ends_at
        begun = max(lesson.starts_at, now)
        closes_at = begun + timedelta(minutes=self.closes_after)
        return Session(
            id=session_id,
            title=title,
            room=lesson.room or self.room,
            opens_at=min(now, self.opening(lesson)),
            late_from=None if over or not late_after else begun + timedelta(minutes=late_after),
            starts_at=lesson.starts_at,
            register_closes_at=None if over or not self.closes_after else min(closes_at, lesson.ends_at),
            ends_at=None if over else lesson.ends_at,
            zone=self.zone,
            class_id=lesson.class_id,
            period_id=lesson.period_id,
            code_set=self.code_set,
            check_out=self.check_out,
            kiosk=self.kiosk,
        )

    def session_now(
        self, *, session_id: str, title: str, room: str, class_id: str, late_after: int, now: datetime
    ) -> Session:
        """The Session of a lesson that is in no timetable: of a class, or of everyone if `class_id` is empty.

        Only a class has a register that closes by itself.
        """
        closes = bool(class_id and self.closes_after)
        return Session(
            id=session_id,
            title=title,
            room=room,
            opens_at=now,
            late_from=now + timedelta(minutes=late_after) if late_after else None,
            register_closes_at=now + timedelta(minutes=self.closes_after) if closes else None,
            zone=self.zone,
            class_id=class_id,
            code_set=self.code_set,
            check_out=self.check_out,
            kiosk=self.kiosk,
        )

    def opening(self, lesson: Lesson) -> datetime:
        """From when on people can be marked."""
        return lesson.starts_at - timedelta(minutes=self.open_before)

    def closing(self, lesson: Lesson) -> datetime:
        """When the register should have been taken."""
        if not self.closes_after:
            return lesson.ends_at
        return min(lesson.starts_at + timedelta(minutes=self.closes_after), lesson.ends_at)

    def of_the_moment(self, lessons: Iterable[Lesson], now: datetime) -> Lesson | None:
        """The lesson that this kiosk is for now: in its room, and open; None if there is none, or several.

        Where one follows right upon another, it is the later as soon as that opens.
        """
        here = [lesson for lesson in lessons if self.is_here(lesson)]
        going = [lesson for lesson in here if self.opening(lesson) <= now < lesson.ends_at]
        latest = max((lesson.starts_at for lesson in going), default=None)
        newest = [lesson for lesson in going if lesson.starts_at == latest]
        return newest[0] if len(newest) == 1 else None

    def is_here(self, lesson: Lesson) -> bool:
        """Whether the lesson can be in the room of this kiosk."""
        ours, theirs = self.room.strip().casefold(), lesson.room.strip().casefold()
        return not ours or not theirs or ours == theirs

    def taken(self, lesson: Lesson, sessions: Iterable[Session]) -> Session | None:
        """Which of these Sessions is of this lesson, or of its class at its time."""
        return next((session for session in sessions if self._is_of(session, lesson)), None)

    def missed(
        self, lessons: Iterable[Lesson], sessions: Iterable[Session], now: datetime
    ) -> tuple[Lesson, ...]:
        """The lessons here whose register should have been taken by now, and was not."""
        of_class: dict[str, list[Session]] = {}
        for session in sessions:
            of_class.setdefault(session.class_id, []).append(session)
        due = (each for each in lessons if self.is_here(each) and self.closing(each) <= now)
        return tuple(each for each in due if self.taken(each, of_class.get(each.class_id, ())) is None)

    def _is_of(self, session: Session, lesson: Lesson) -> bool:
        if session.period_id:
            return session.period_id == lesson.period_id and session.starts_at == lesson.starts_at
        same_class = bool(session.class_id) and session.class_id == lesson.class_id
        return same_class and self.opening(lesson) <= session.opens_at < lesson.ends_at
