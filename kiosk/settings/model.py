"""All settings together."""

from kiosk.settings.sections.base import Section
from kiosk.settings.sections.camera import Camera
from kiosk.settings.sections.engine import Engine
from kiosk.settings.sections.kiosk_mode import KioskMode
from kiosk.settings.sections.lessons import Lessons
from kiosk.settings.sections.looks import Looks
from kiosk.settings.sections.privacy import Privacy
from kiosk.settings.sections.recognition import Recognition
from kiosk.settings.sections.school import Backup, School
from kiosk.settings.sections.ways import Ways

SettingValue = str | int | bool
SECTIONS: tuple[type[Section], ...] = (
    Lessons,
    Camera,
    Recognition,
    Engine,
    Ways,
    Privacy,
    KioskMode,
    Looks,
    School,
    Backup,
)


class Settings(Lessons, Camera, Recognition, Engine, Ways, Privacy, KioskMode, Looks, School, Backup):
    """What can be chosen, one flat list of names."""
