"""The system's keyring as a home for the device key: macOS' Keychain, or an unlocked Secret Service."""

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

_SERVICE = "kiosk register"
_PATIENCE_S = 2.0  # a session bus may wait half a minute for a service that never comes
_Given = TypeVar("_Given")


class KeyringHome:
    """Keys as passwords of the service "kiosk register", one for each id."""

    name = "keyring"
    weakness = ""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend

    def put(self, key_id: str, key: bytes) -> None:
        def keep() -> None:
            self._backend.set_password(_SERVICE, key_id, key.hex())

        self._ask(keep)

    def get(self, key_id: str) -> bytes | None:
        found = self._ask(lambda: self._backend.get_password(_SERVICE, key_id))
        try:
            return None if found is None else bytes.fromhex(found)
        except ValueError as error:
            raise Fault(
                "The key in this computer's keyring is damaged. Use `kiosk vault restore`."
            ) from error

    def drop(self, key_id: str) -> None:
        try:
            self._ask(lambda: self._backend.delete_password(_SERVICE, key_id))
        except Fault as fault:
            if not isinstance(fault.__cause__, PasswordDeleteError):  # it is gone already
                raise

    def _ask(self, question: Callable[[], _Given]) -> _Given:
        try:
            return _answer(question)
        except (KeyringError, TimeoutError) as error:
            sentence = Sentence("This computer's keyring is locked or does not answer. Log in to unlock it.")
            raise Fault(sentence, details=repr(error)) from error


def system_keyring() -> KeyringHome | None:
    """The keyring of this computer, if it can be used without asking anybody anything."""
    backend = keyring.get_keyring()
    kind = f"{type(backend).__module__}"
    if sys.platform == "darwin" and kind == "keyring.backends.macOS":
        return KeyringHome(backend)
    if sys.platform == "linux" and kind in {"keyring.backends.SecretService", "keyring.backends.chainer"}:
        try:
            return KeyringHome(backend) if _answer(_secret_service_is_open) else None
        except TimeoutError:
            return None
    return None


def _secret_service_is_open() -> bool:
    """Whether the default collection is there and unlocked; to ask for one that is not pops up a dialog."""
    if sys.platform != "linux":
        return False
    import secretstorage  # noqa: PLC0415 - Linux alone has it

    try:
        bus = secretstorage.dbus_init()
        try:
            return not secretstorage.get_collection_by_alias(bus, "default").is_locked()
        finally:
            bus.close()
    except (secretstorage.SecretStorageException, OSError):
        return False


def _answer(question: Callable[[], _Given]) -> _Given:
    """What it gives or raises, or TimeoutError; one that hangs is left to itself."""
    given: list[_Given] = []
    raised: list[Exception] = []

    def ask() -> None:
        try:
            given.append(question())
        except Exception as error:  # noqa: BLE001 - raised again by whoever waits
            raised.append(error)

    asking = threading.Thread(target=ask, name="keyring", daemon=True)
    asking.start()
    asking.join(_PATIENCE_S)
    if raised:
        raise raised[0]
    if not given:
        raise TimeoutError("the keyring does not answer")
    return given[0]
