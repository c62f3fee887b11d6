"""Windows' data protection as a home for the device key: a file that this computer alone can open."""

import ctypes
import sys
from ctypes import wintypes
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.store.vault.homes import drop_private, read_private, write_private

# learn.microsoft.com/windows/win32/api/dpapi/nf-dpapi-cryptprotectdata
_UI_FORBIDDEN, _LOCAL_MACHINE = 0x1, 0x4
# Another program on this computer that asks for our file to be opened must know this too. It is no secret.
_ENTROPY = b"kiosk register, device key"


class DpapiHome:
    """A file sealed for every account of this computer, as a kiosk is started by more than one."""

    name = "dpapi"
    weakness = ""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, key_id: str, key: bytes) -> None:
        write_private(self._file(key_id), _convert("CryptProtectData", key, _UI_FORBIDDEN | _LOCAL_MACHINE))

    def get(self, key_id: str) -> bytes | None:
        sealed = read_private(self._file(key_id))
        return None if sealed is None else _convert("CryptUnprotectData", sealed, _UI_FORBIDDEN)

    def drop(self, key_id: str) -> None:
        drop_private(self._file(key_id))

    def _file(self, key_id: str) -> Path:
        return self._folder / f"device-{key_id}.dpapi"


class _Blob(ctypes.Structure):
    _fields_ = (("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char)))


def _blob(content: bytes) -> _Blob:
    return _Blob(
        len(content),
        ctypes.cast(ctypes.create_string_buffer(content, len(content)), ctypes.POINTER(ctypes.c_char)),
    )


def _convert(function: str, content: bytes, flags: int) -> bytes:
    if sys.platform != "win32":
        raise Fault("The key was sealed by Windows, and this is another system. Use `kiosk vault restore`.")
    given, entropy, result = _blob(content), _blob(_ENTROPY), _Blob()
    call = getattr(ctypes.WinDLL("crypt32", use_last_error=True), function)
    done = call(ctypes.byref(given), None, ctypes.byref(entropy), None, None, flags, ctypes.byref(result))
    if not done:
        sentence = Sentence(
            "Windows can't open the key of this register: it was made on another computer."
            " Use `kiosk vault restore`."
        )
        raise Fault(sentence, details=f"{function}: error {ctypes.get_last_error()}")
    try:
        return ctypes.string_at(result.data, result.size)
    finally:
        ctypes.WinDLL("kernel32").LocalFree(result.data)
