"""What this computer is: processor, memory, system and graphics adapters, as far as the system tells."""

import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

_NVIDIA = Path("/proc/driver/nvidia")
_DRM = Path("/sys/class/drm")


@dataclass(frozen=True, slots=True)
class Adapter:
    """A graphics adapter; `driver` is its driver's version, empty where the system does not tell."""

    name: str
    driver: str


@dataclass(frozen=True, slots=True)
class Machine:
    """The computer in words. Cores are physical; memory in MB."""

    processor: str
    cores: int
    system: str
    memory_mb: int
    adapters: tuple[Adapter, ...]


def this_machine() -> Machine:
    return Machine(
        processor=_processor(),
        cores=psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
        system=platform.platform(terse=True),
        memory_mb=psutil.virtual_memory().total // 1_000_000,
        adapters=_adapters(),
    )


if sys.platform == "win32":
    import winreg

    # Microsoft's fixed id of the class of display adapters.
    _DISPLAYS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
    _PROCESSOR = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"

    def _processor() -> str:
        return _value(_PROCESSOR, "ProcessorNameString") or platform.processor()

    def _adapters() -> tuple[Adapter, ...]:
        found: list[Adapter] = []
        for index in range(32):
            key = rf"{_DISPLAYS}\{index:04}"
            if name := _value(key, "DriverDesc"):
                found.append(Adapter(name, _value(key, "DriverVersion")))
        return tuple(found)

    def _value(key: str, name: str) -> str:
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                return str(winreg.QueryValueEx(opened, name)[0]).strip()
        except OSError:
            return ""

else:

    def _processor() -> str:
        named = re.search(r"model name\s*: (.+)", _text(Path("/proc/cpuinfo")))
        return named[1].strip() if named else platform.processor() or platform.machine()

    def _adapters() -> tuple[Adapter, ...]:
        return (*_nvidia_adapters(), *_other_adapters())

    def _nvidia_adapters() -> tuple[Adapter, ...]:
        version = re.search(r"\d+\.\d+(\.\d+)?", _text(_NVIDIA / "version"))
        driver = version[0] if version else ""
        models = (
            re.search(r"Model:\s*(.+)", _text(path)) for path in sorted(_NVIDIA.glob("gpus/*/information"))
        )
        return tuple(Adapter(model[1].strip(), driver) for model in models if model)

    def _other_adapters() -> tuple[Adapter, ...]:
        """Those of other makers, by their kernel driver and PCI id, of which the kernel knows no name."""
        found: list[Adapter] = []
        for path in sorted(_DRM.glob("card[0-9]/device/uevent")):
            driver = re.search(r"DRIVER=(.+)", text := _text(path))
            number = re.search(r"PCI_ID=(.+)", text)
            if driver and number and driver[1] != "nvidia":
                found.append(Adapter(f"{driver[1]} {number[1]}", platform.release()))
        return tuple(found)

    def _text(path: Path) -> str:
        try:
            return path.read_text("utf-8", "replace")
        except OSError:
            return ""
