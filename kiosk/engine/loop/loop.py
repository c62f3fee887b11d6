"""The engine's loop: commands and Frames in, reports out. One thread runs it."""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event

from kiosk.domain.attendance import Method
from kiosk.domain.decision import Decider
from kiosk.domain.faces import Detection, Frame
from kiosk.domain.faults import Fault
from kiosk.domain.liveness import LivenessPolicy
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.roster import Roster
from kiosk.domain.sentence import Sentence
from kiosk.engine.camera.watch import Camera
from kiosk.engine.loop.codes import CodeReader
from kiosk.engine.loop.counting import Counting
from kiosk.engine.loop.gate import Gate
from kiosk.engine.loop.guide import Guide
from kiosk.engine.loop.light_watch import LightWatch
from kiosk.engine.loop.marker import Marker
from kiosk.engine.loop.meter import Meter
from kiosk.engine.loop.photos import PhotoQueue
from kiosk.engine.loop.pictures import Pictures
from kiosk.engine.loop.shown_face import LIMIT as SHOWN_WITHIN
from kiosk.engine.loop.shown_face import WantedFace
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.loop.taker import Taker
from kiosk.engine.loop.verification import LIMIT, Verification
from kiosk.engine.messages import (
    CancelEnrolment,
    CloseSession,
    CodeRead,
    Command,
    EmbedPhotos,
    Enrol,
    MarkedByHand,
    NotVerified,
    OpenSession,
    ReadCodes,
    Report,
    Rest,
    ShowFace,
    SourceEnded,
    Stop,
    TakeAsIs,
    Told,
    TryOut,
    UsePack,
    UseRoster,
    UseSource,
    Verify,
)
from kiosk.engine.packs.pack import ModelPack, open_pack
from kiosk.engine.vision.child import Halted
from kiosk.engine.vision.vision import NoAnswer, Vision, WrongNumbers

_WAIT = 0.05  # seconds for a Frame before commands are looked at again


class Loop:
    """Owns the camera, Vision, Tracks and Decisions; all but `commands` and `halt` is its thread's alone."""

    def __init__(self, around: Surroundings, *, commands: SimpleQueue[Command], halt: Event) -> None:
        self._tell = around.report
        self._around = around = replace(around, report=self._report)
        self._commands, self._halt = commands, halt
        self._marker = Marker(
            around.log, report=around.report, now=around.now, clock=around.clock, guard=around.guard
        )
        self._taker = Taker(self._marker, report=around.report, liveness=around.liveness)
        self._photos = PhotoQueue(around.load_photo)
        self._meter = Meter(around.clock)
        self._gate = Gate()
        self._pack: ModelPack | None = None
        self._vision: Vision | None = None
        self._pictures = Pictures(around)
        self._roster: Roster | None = None
        self._session: OpenSession | None = None
        self._verification: Verification | None = None
        self._codes: CodeReader | None = None
        self._wanted: WantedFace | None = None
        self._guide = Guide(report=around.report, strictness=around.strictness)
        self._light = LightWatch(report=around.report)
        self._counting = Counting(around.counts, now=around.now, clock=around.clock)

    @property
    def doubts(self) -> int:
        """How many of those before the camera seemed to be pictures of a person."""
        return self._taker.doubts

    @property
    def processed(self) -> int:
        """Frames looked at so far."""
        return self._meter.processed

    @property
    def vision(self) -> Vision | None:
        return self._vision

    def run(self) -> str:
        """Run until told to stop; says what could not be finished, or nothing."""
        try:
            while not self._halt.is_set():
                self.step()
        except Halted:
            pass  # asked to stop in the middle of a wait for Vision
        finally:
            self.close()
        left = self._marker.waiting
        return Sentence("{left} marks could not be written.", left=left) if left else ""

    def step(self) -> None:
        """Take the commands that wait, one photo and one Frame at most."""
        self._around.pulse()
        self._take_commands()
        self._marker.retry()
        self._counting.write()
        self._start_vision()
        self._take_photo()
        frame = self._next_frame()
        if frame is not None:
            self._read_codes(frame)
            self._light.look(frame, self._taker.boxes, tell=self._session is not None)
            self._take_frame(frame)
        self._give_up_verifying()
        title = self._pack.manifest.title if self._pack else ""
        state = self._meter.state(title, self._vision, self._pictures.frames, doubts=self._taker.doubts)
        if state is not None:
            self._report(state)

    def close(self) -> None:
        """Let go of camera and Vision, after one last try to write what waits."""
        try:
            self._marker.retry(at_once=True)
            self._counting.write(at_once=True)
        finally:
            self._release()

    def _report(self, report: Report) -> None:
        if self._session is not None:
            self._counting.hear(report)
        self._tell(report)

    def _release(self) -> None:
        self._pictures.close()
        if self._vision is not None:
            self._vision.close()
            self._vision = None

    def let_go_of_camera(self) -> None:
        """For another thread, if this one stands still: a camera serves one program at a time."""
        frames = self._pictures.frames
        if isinstance(frames, Camera):
            frames.let_go()

    def _take_commands(self) -> None:
        while not self._halt.is_set():
            try:
                command = self._commands.get_nowait()
            except Empty:
                return
            self._obey(command)

    def _obey(self, command: Command) -> None:  # noqa: C901, PLR0912 - one line a command reads best
        match command:
            case UseRoster(roster):
                self._roster = roster
                self._decide_anew()
            case OpenSession(session, presences):
                self._marker.open(session, presences)
                self._session, self._verification = command, None
                self._decide_anew()
            case CloseSession():
                self._marker.close()
                self._session = self._verification = None
                self._decide_anew()
            case MarkedByHand(person_id, presence):
                self._marker.set_presence(person_id, presence)
            case ReadCodes(on):
                self._codes = CodeReader() if on else None
            case Verify():
                self._verify(command)
            case UseSource():
                self._use_source(command)
            case UsePack(folder):
                self._use_pack(folder)
            case Enrol() | TakeAsIs() | TryOut() | CancelEnrolment():
                self._taker.rest()
                self._guide.obey(command, pack=self._pack)
            case ShowFace(person_id):
                self._wanted = WantedFace(person_id, self._around.clock() + SHOWN_WITHIN)
            case EmbedPhotos(person_id, paths):
                self._photos.add(person_id, paths)
            case Rest(on):
                self._pictures.rest(on=on)
            case Stop():
                self._halt.set()

    def _use_pack(self, folder: Path) -> None:
        try:
            pack = open_pack(folder)
        except Fault as fault:  # the pack in use stays in use
            self._report(Told(Notice(NoticeKind.VISION_DOWN, {"reason": fault.sentence})))
            return
        if self._vision is not None:
            self._vision.close()
        self._pack = pack
        if self._around.liveness is LivenessPolicy.ENFORCE and not pack.manifest.liveness:
            self._report(Told(Notice(NoticeKind.LIVENESS_MISSING)))
        self._gate = Gate(
            most_a_second=pack.manifest.detector.most_a_second, idles=not self._around.every_frame
        )
        self._vision = self._around.vision(pack, halt=self._halt)
        self._report(Told(Notice(NoticeKind.VISION_STARTING)))
        self._decide_anew()

    def _use_source(self, asked: UseSource) -> None:
        self._taker.end_all()  # also before a turn: who is in view is then elsewhere in it
        if self._pictures.use(asked):
            self._light.forget()

    def _decide_anew(self) -> None:
        """Decide by the Roster if it is of this pack and knows anybody, and a Session is open."""
        verification = self._verification
        method = Method.FACE if verification is None else verification.asked.method
        self._taker.use(self._decider(), method=method)

    def _decider(self) -> Decider | None:
        pack, roster, session = self._pack, self._roster, self._session
        if pack is None or roster is None or session is None or roster.pack_id != pack.id:
            return None
        limits = pack.thresholds.at_strictness(self._around.strictness)
        if self._verification is not None:
            return self._verification.decider(roster, limits)
        return Decider(roster, limits) if roster.enrolled and not session.one_to_one else None

    def _read_codes(self, frame: Frame) -> None:
        if self._codes is not None and not self._guide.at_work:
            for text in self._codes.look(frame):
                self._report(CodeRead(text))

    def _verify(self, asked: Verify) -> None:
        self._verification = Verification(asked, self._around.clock() + LIMIT)
        if self._decider() is None:  # nothing of theirs to compare with: it would be waited for in vain
            self._end_verification()
            self._report(NotVerified(asked.person_id))
        else:
            self._decide_anew()

    def _give_up_verifying(self) -> None:
        verification = self._verification
        if verification is not None and self._around.clock() >= verification.until:
            self._end_verification()
            self._report(NotVerified(verification.asked.person_id))

    def _end_verification(self) -> None:
        self._verification = None
        self._decide_anew()

    def _start_vision(self) -> None:
        vision = self._vision
        if vision is None:
            return
        vision.tidy(idle=not (self._taker.anyone or self._guide.at_work or self._photos))
        if vision.ready:
            return
        try:
            vision.start()
        except NoAnswer:  # it has told so itself, and is tried again
            return
        self._report(Told(Notice(NoticeKind.VISION_STARTING), over=True))

    def _take_photo(self) -> None:
        if not self._photos or self._vision is None:
            return
        try:
            self._report(self._photos.next(self._vision))
        except NoAnswer:  # it has told so itself; the photo waits
            return

    def _next_frame(self) -> Frame | None:
        frames = self._pictures.frames
        if frames is None:
            if not self._photos:
                time.sleep(_WAIT)
            return None
        frame = frames.next(0.0 if self._photos else _WAIT)
        if frames.ended:
            self._taker.end_all()
            self._report(SourceEnded(frames.read))
            self._pictures.close()
        return frame

    def _take_frame(self, frame: Frame) -> None:
        vision = self._vision
        if vision is None or not vision.ready:
            return
        if not self._gate.opens(frame):
            self._taker.carry(frame)
            return
        try:
            detections = self._pictures.counting(frame, vision.detect(frame.pixels))
            self._gate.looked(frame, faces=bool(detections))
            if self._guide.at_work:
                self._guide.look(vision, frame, detections)
            else:
                self._note_accepted(self._taker.look(vision, frame, detections))
                self._show_face(vision, frame, detections)
        except WrongNumbers:
            self._decide_anew()
            return
        except NoAnswer:  # it has told so itself, and the next Frame may do better
            return
        self._meter.count()

    def _show_face(self, vision: Vision, frame: Frame, detections: Sequence[Detection]) -> None:
        wanted, roster, pack = self._wanted, self._roster, self._pack
        if wanted is None or roster is None or pack is None:
            return
        shown = wanted.look(vision, frame, detections, roster=roster, pack=pack)
        if shown is not None:
            self._report(shown)
        if shown is not None or self._around.clock() >= wanted.until:
            self._wanted = None

    def _note_accepted(self, person_ids: Sequence[str]) -> None:
        if self._verification is not None and self._verification.asked.person_id in person_ids:
            self._end_verification()
