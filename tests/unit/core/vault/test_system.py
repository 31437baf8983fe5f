"""The keyring as the source of the key: which backend is trusted, and what its failures are called."""

import subprocess
import sys
from pathlib import Path
from threading import Event
from types import ModuleType

import keyring.backend
import keyring.core
import keyring.errors
import pytest

from desktop_app.core.errors import VaultProblem
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId
from desktop_app.core.vault.passphrase import PassphraseKey
from desktop_app.core.vault.sealed import SealedVault
from desktop_app.core.vault.system import KeyringKey, choose_backend
from tests.unit.core.vault.fakes import FakeBackend

ADA = SecretId("sandbox", "https://issuer.example", "client", "ada", "tokens")


class Configured(FakeBackend):
    """A backend that somebody configured by name."""

    priority = 1.0


def problem_of(backend: FakeBackend) -> VaultProblem:
    """What a probe with this backend raises."""
    with pytest.raises(VaultProblem) as caught:
        KeyringKey(choose=lambda: backend).probe()
    return caught.value


def failing(error: Exception) -> FakeBackend:
    """A backend whose every look ends in `error`."""

    class Failing(FakeBackend):
        def get_password(self, service: str, username: str) -> str | None:
            raise error

    return Failing()


@pytest.fixture(autouse=True)
def no_configuration(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither this person's keyring, nor its configuration, nor a bus."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nowhere")


@pytest.mark.parametrize("name", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Backend"])
def test_a_backend_that_keeps_nothing_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(VaultProblem) as caught:
        choose_backend()
    assert caught.value.code == "no_keyring"


@pytest.mark.parametrize(
    ("module", "name"), [("keyrings.alt.file", "EncryptedKeyring"), ("my_backends", "PlaintextKeyring")]
)
def test_a_backend_that_keeps_plain_text_is_refused(module: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = ModuleType(module)
    setattr(made, name, type(name, (Configured,), {"__module__": module}))
    monkeypatch.setitem(sys.modules, "keyrings", ModuleType("keyrings"))
    monkeypatch.setitem(sys.modules, "keyrings.alt", ModuleType("keyrings.alt"))
    monkeypatch.setitem(sys.modules, module, made)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{module}.{name}")
    with pytest.raises(VaultProblem) as caught:
        choose_backend()
    assert (caught.value.code, caught.value.detail) == ("no_keyring", f"refused: {module}.{name}")


def test_a_chain_is_as_weak_as_its_weakest_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.chainer.ChainerBackend")
    plain = type("PlaintextKeyring", (Configured,), {})()
    monkeypatch.setattr("keyring.backends.chainer.ChainerBackend.backends", [Configured(), plain])
    with pytest.raises(VaultProblem) as caught:
        choose_backend()
    assert caught.value.code == "no_keyring"


def test_a_backend_that_the_person_configured_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{__name__}.Configured")
    assert type(choose_backend()) is Configured


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # secretstorage, on a bus that isn't there
def test_an_add_on_backend_is_never_picked_up_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.backend, "get_all_keyring", lambda: [Configured()])
    with pytest.raises(VaultProblem) as caught:
        choose_backend()
    assert caught.value.code == "no_keyring"
    assert "FRAMER_DESK_VAULT=passphrase" in caught.value.remedy


def locked_by_cause() -> Exception:
    """How secretstorage's dismissed prompt comes out of keyring."""
    error = keyring.errors.InitError("Failed to create the collection")
    error.__cause__ = type("PromptDismissedException", (Exception,), {})()
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (keyring.errors.KeyringLocked("locked"), "keyring_locked"),
        (locked_by_cause(), "keyring_locked"),
        (keyring.errors.NoKeyringError("none"), "no_keyring"),
        (type("SecretServiceNotAvailableException", (Exception,), {})(), "no_keyring"),
        (keyring.errors.KeyringError("refused"), "keyring_denied"),
        (RuntimeError("the bus said no"), "keyring_denied"),
    ],
)
def test_names_what_went_wrong(error: Exception, code: str) -> None:
    problem = problem_of(failing(error))
    assert problem.code == code
    assert problem.message
    assert problem.remedy
    assert type(error).__name__ in problem.detail


def test_a_keyring_that_forgets_is_found_out_before_anything_is_sealed(tmp_path: Path) -> None:
    class Forgetful(FakeBackend):
        def set_password(self, service: str, username: str, password: str) -> None:
            """As a null backend does."""

    vault = SealedVault(tmp_path / "vault.sealed", KeyringKey(choose=Forgetful))
    with pytest.raises(VaultProblem) as caught:
        vault.put(ADA, Secret("a"))
    assert caught.value.code == "keyring_denied"
    assert not (tmp_path / "vault.sealed").exists()


def test_a_question_that_nobody_answers_ends() -> None:
    answered = Event()

    class Asking(FakeBackend):
        def get_password(self, service: str, username: str) -> str | None:
            answered.wait(20)
            return None

    with pytest.raises(VaultProblem) as caught:
        KeyringKey(timeout=0.05, choose=Asking).probe()
    answered.set()
    assert caught.value.code == "keyring_locked"


def test_a_question_that_nobody_answers_does_not_keep_the_program_from_ending() -> None:
    program = (
        "from threading import Event\n"
        "from desktop_app.core.errors import VaultProblem\n"
        "from desktop_app.core.vault.system import KeyringKey\n"
        "try:\n    KeyringKey(timeout=0.05, choose=lambda: Event().wait()).probe()\n"
        "except VaultProblem as problem:\n    print(problem.code)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert (done.stdout, done.stderr) == ("keyring_locked\n", "")


class Lockable(FakeBackend):
    """A keyring that tells whether it is locked."""

    answer: bool | Exception = True

    def locked(self) -> bool:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def test_a_keyring_is_asked_whether_it_is_locked(tmp_path: Path) -> None:
    backend = Lockable()
    vault = SealedVault(tmp_path / "vault.sealed", KeyringKey(choose=lambda: backend))
    assert vault.locked()
    backend.answer = False
    assert not vault.locked()
    backend.answer = OSError("the bus is gone")
    assert not vault.locked(), "what can't be told is no lock"


def test_one_that_can_not_tell_counts_as_open(tmp_path: Path) -> None:
    assert not SealedVault(tmp_path / "a", KeyringKey(choose=FakeBackend)).locked()
    assert not SealedVault(tmp_path / "b", PassphraseKey({}, None)).locked()
