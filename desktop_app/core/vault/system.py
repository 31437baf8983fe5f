"""The sealing key in the operating system's keyring. The only module that imports `keyring`.

The keyring holds one key of 32 bytes an installation, because Windows allows 1,280 characters an item. Every call
runs in a daemon thread with a time limit: a keyring may ask the person, and nobody may be there.
"""

import os
import sys
import threading
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol, TypeVar

from desktop_app.core.errors import VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.logs import logger
from desktop_app.core.redact import Secret
from desktop_app.core.vault import problems
from desktop_app.core.vault.container import KEY_BYTES, Header

SERVICE: Final = "framer-desk"
TIMEOUT: Final = 120.0
"""Seconds a person has to answer the keyring's question."""

_SYSTEM_BACKENDS: Final = {
    "win32": ("Windows.WinVaultKeyring",),
    "darwin": ("macOS.Keyring",),
}.get(sys.platform, ("SecretService.Keyring", "kwallet.DBusKeyring", "libsecret.Keyring"))
_REFUSED: Final = ("keyrings.alt", "keyrings.cryptfile", "keyring.backends.fail", "keyring.backends.null")
"""Plain text, a second passphrase on the terminal, or nothing at all behind a friendly face."""

_CONFIGURING: Final = ("PYTHON_KEYRING_BACKEND", "KEYRING_PROPERTY_")
"""What the names of variables begin with by which a person configures `keyring`."""

T = TypeVar("T")
_log = logger("vault")


class Backend(Protocol):
    """What we use of a keyring backend."""

    @property
    def name(self) -> str:
        """What the backend calls itself."""
        ...

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a password."""
        ...


class KeyringKey:
    """The key of this installation, in the keyring that `choose` finds at first use. `timeout` is in seconds."""

    kind: Final = "keyring"

    def __init__(self, *, timeout: float = TIMEOUT, choose: Callable[[], Backend] | None = None) -> None:
        self._timeout = timeout
        self._choose = choose or choose_backend
        self._chosen: Backend | None = None

    @property
    def name(self) -> str:
        """See `KeySource.name`."""
        return tr("System keyring")

    def fetch(self, header: Header, path: Path) -> Secret:
        """See `KeySource.fetch`."""
        found = self._call(lambda backend: backend.get_password(SERVICE, _user(header.installation)))
        if found is None:
            raise problems.vault_key_missing(path)
        return Secret(found)

    def create(self, installation: str) -> tuple[Secret, None]:
        """See `KeySource.create`. The key is read back, so that nothing is sealed with a key that wasn't kept."""
        key = Secret(b64encode(os.urandom(KEY_BYTES)).decode())

        def keep(backend: Backend) -> str | None:
            backend.set_password(SERVICE, _user(installation), key.reveal())
            return backend.get_password(SERVICE, _user(installation))

        if Secret(self._call(keep) or "") != key:
            raise problems.keyring_denied("the keyring does not give back what it was given")
        return key, None

    def discard(self, installation: str) -> None:
        """See `KeySource.discard`."""
        with suppress(VaultProblem):
            self._call(lambda backend: backend.delete_password(SERVICE, _user(installation)))

    def mismatch(self, path: Path) -> VaultProblem:
        """See `KeySource.mismatch`."""
        return problems.vault_key_missing(path, "the keyring holds another key")

    def probe(self) -> str:
        """See `KeySource.probe`: asks for an entry that isn't there, which unlocks the keyring or says why not."""

        def look(backend: Backend) -> str:
            backend.get_password(SERVICE, "probe")
            return backend.name

        return self._call(look)

    def locked(self) -> bool:
        """Whether the keyring is locked now. Asks nobody; False where that can't be told."""

        def look(backend: Backend) -> bool:
            ask = getattr(backend, "locked", None)
            return bool(ask()) if ask else False

        try:
            return self._call(look)
        except VaultProblem:
            return False

    def _call(self, work: Callable[[Backend], T]) -> T:
        """Do `work` with the backend, in time. Raises VaultProblem."""

        def guarded() -> T:
            if self._chosen is None:
                self._chosen = self._choose()
            return work(self._chosen)

        try:
            return _in_time(guarded, self._timeout)
        except TimeoutError as error:
            raise problems.keyring_locked(f"no answer in {self._timeout:.0f} s") from error
        except VaultProblem:
            raise
        except Exception as error:  # every backend has errors of its own
            problem = _problem(error)
            _log.info("keyring: %s (%s)", problem.code, problem.detail)
            raise problem from error


def _user(installation: str) -> str:
    return f"sealing-key {installation}"


def _in_time(work: Callable[[], T], timeout: float) -> T:
    """What `work` gives, from a daemon thread, so that a prompt nobody answers can't keep the program from ending."""
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(timeout)
    if errors:
        raise errors[0]
    if not results:
        raise TimeoutError
    return results[0]


def choose_backend() -> Backend:
    """The keyring that the person configured, else the best that the system offers. Raises VaultProblem `no_keyring`.

    Add-on backends are never picked up by themselves: an installed keyrings.alt would mean plain text.
    """
    if (direct := _secret_service()) is not None:
        return direct
    import keyring.core

    try:
        configured = keyring.core.load_env() or keyring.core.load_config()
    except Exception as error:
        raise problems.no_keyring(f"the configured backend: {error}") from error
    if configured is not None:
        if _refused(configured):
            raise problems.no_keyring(f"refused: {type(configured).__module__}.{type(configured).__qualname__}")
        return configured
    viable, reasons = [], []
    for name in _SYSTEM_BACKENDS:
        try:
            backend = keyring.core.load_keyring(f"keyring.backends.{name}")
            viable.append((float(backend.priority), backend))
        except Exception as error:  # not installed, no service, no bus: each in its own words
            reasons.append(f"{name}: {error}")
    if not viable:
        raise problems.no_keyring("; ".join(reasons))
    return max(viable, key=lambda pair: pair[0])[1]


def _secret_service() -> Backend | None:
    """The Secret Service, where `keyring` would come to the same after a long look around; else None."""
    if sys.platform != "linux" or "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return None
    configuration = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "python_keyring"
    if any(name.startswith(_CONFIGURING) for name in os.environ) or configuration.exists():
        return None
    try:
        from desktop_app.core.vault import secret_service

        return secret_service.SecretService() if secret_service.available() else None
    except Exception as error:  # no bus, or secretstorage isn't installed: the long look says what there is
        _log.debug("no Secret Service: %s", error)
        return None


def _refused(backend: object) -> bool:
    """Whether `backend` (or one in a chain) would keep nothing, or keep it readable."""
    where, what = type(backend).__module__, type(backend).__qualname__
    if where == "keyring.backends.chainer":
        return any(_refused(one) for one in getattr(backend, "backends", ()))
    return where.startswith(_REFUSED) or "plain" in what.lower()


def _problem(error: Exception) -> VaultProblem:
    """Which of our problems a backend's error is. Some come as the cause of a general one."""
    import keyring.errors

    detail = f"{type(error).__name__}: {error}"
    cause: BaseException | None = error
    while cause is not None:
        name = type(cause).__name__
        if isinstance(cause, keyring.errors.KeyringLocked) or name in ("LockedException", "PromptDismissedException"):
            return problems.keyring_locked(detail)
        if isinstance(cause, keyring.errors.NoKeyringError) or name == "SecretServiceNotAvailableException":
            return problems.no_keyring(detail)
        cause = cause.__cause__
    return problems.keyring_denied(detail)
