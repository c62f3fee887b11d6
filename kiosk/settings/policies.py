r"""What an organisation lays down for its Windows computers: values under HKLM\Software\Policies\Kiosk.

A setting is a value of the same name: text as REG_SZ, numbers as REG_DWORD, true and false as 1 and 0. The
administrative template that is installed beside the program writes them.
"""

import sys

from kiosk.settings.model import SettingValue

POLICY_KEY = r"Software\Policies\Kiosk"


def policies() -> dict[str, SettingValue]:
    """The values by name, unchecked; none on other systems, or where nothing is laid down."""
    if sys.platform != "win32":
        return {}
    import winreg  # noqa: PLC0415 - Windows alone has it

    found: dict[str, SettingValue] = {}
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, POLICY_KEY, 0, winreg.KEY_READ) as key:
            for number in range(winreg.QueryInfoKey(key)[1]):
                name, value, _ = winreg.EnumValue(key, number)
                found[name] = value
    except FileNotFoundError:
        return {}
    return found
