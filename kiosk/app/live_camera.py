"""A camera that is looked through and nothing else: its live picture as it is set, or why there is none."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.camera import view_of
from kiosk.domain.faces import Frame
from kiosk.engine.camera.opening import open_source
from kiosk.engine.camera.watch import Camera
from kiosk.engine.messages import Told
from kiosk.engine.newest import Newest
from kiosk.settings import Settings

_LOOK_EVERY_MS = 250  # after its camera: whether it is silent, unplugged or back


class LiveCamera(QObject):
    """`fresh`: a Frame waits to be taken; `told` gives a Told of the camera's."""

    fresh = Signal()
    told = Signal(object)

    def __init__(self, address: str, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.address, self.mirrored = address, settings.camera_mirror
        self._virtual, self._view = settings.virtual_cameras, view_of(settings)
        self._newest = Newest[Frame]()
        self._camera: Camera | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def on_frame(self, tell: Callable[[], None]) -> None:
        self.fresh.connect(tell)

    def on_told(self, tell: Callable[[Told], None]) -> None:
        self.told.connect(tell)

    def newest_frame(self) -> Frame | None:
        return self._newest.take()

    def use(self, address: str) -> None:
        """Look through the camera at this address from now on."""
        self.stop()
        self.address = address
        opening = partial(open_source, address, virtual=self._virtual, size=self._view.size)
        self._camera = Camera(opening, show=self._show, tell=self.told.emit, turn=self._view.turn)
        self._timer.start()

    def stop(self) -> None:
        """Let go of the camera, so that another can have it."""
        self._timer.stop()
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.let_go()
        self._newest.take()

    def _look(self) -> None:
        if self._camera is not None:
            self._camera.next(0.0)

    def _show(self, frame: Frame) -> None:
        """Called on the camera's thread; Qt carries the signal over."""
        if self._newest.put(frame):
            self.fresh.emit()
