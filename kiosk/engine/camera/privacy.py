"""Whether Windows keeps the camera from programs, and by which switch."""

import sys

# What people switch under Settings, Privacy, Camera, for the computer and for themselves; and what an
# organisation lays down: learn.microsoft.com/windows/client-management/mdm/policy-csp-privacy
_CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
_PLACES = (
    ("HKEY_LOCAL_MACHINE", r"Software\Policies\Microsoft\Windows\AppPrivacy", "LetAppsAccessCamera", 2),
    ("HKEY_LOCAL_MACHINE", _CONSENT, "Value", "Deny"),
    ("HKEY_CURRENT_USER", _CONSENT, "Value", "Deny"),
    ("HKEY_CURRENT_USER", rf"{_CONSENT}\NonPackaged", "Value", "Deny"),
)


def camera_denied_by() -> str:
    """The registry value that denies it; empty where none does, and on other systems."""
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - Windows alone has it

    for root, path, name, denies in _PLACES:
        try:
            with winreg.OpenKey(getattr(winreg, root), path) as key:
                if winreg.QueryValueEx(key, name)[0] == denies:
                    return rf"{root}\{path}\{name}"
        except FileNotFoundError:  # never asked, so never denied
            continue
    return ""
