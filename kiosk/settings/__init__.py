"""Settings: defaults, over them the user's file, over it what is laid down for the machine."""

from kiosk.settings.files import LoadedSettings, Origin, load_settings, remarks_on, save_settings
from kiosk.settings.model import Settings, SettingValue

__all__ = [
    "LoadedSettings",
    "Origin",
    "SettingValue",
    "Settings",
    "load_settings",
    "remarks_on",
    "save_settings",
]
