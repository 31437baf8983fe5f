"""The sealed vault behind a real Secret Service, used by whole programs: two at once, locked, gone."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.keyring_session import KeyringSession, start_keyring_session

PROGRAM = """
import sys
from pathlib import Path
from desktop_app.core.errors import VaultProblem
from desktop_app.core.paths import Paths
from desktop_app.core.redact import Secret
from desktop_app.core.settings import Settings
from desktop_app.core.vault import SecretId, open_vault

vault = open_vault(Settings(), Paths.below(Path(sys.argv[1])), {})
def entry(name): return SecretId("sandbox", "https://issuer.example", "client", name, "tokens")
try:
"""


def start(home: Path, environment: dict[str, str], body: str) -> "subprocess.Popen[str]":
    """A program that uses `vault` and `entry`; what it prints is read by `said`."""
    program = PROGRAM + "".join(f"    {line}\n" for line in body.strip().splitlines())
    program += "except VaultProblem as problem:\n    print(problem.code)\n"
    return subprocess.Popen(
        # keyring itself leaves its connection open when the keyring is locked.
        [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-c", program, str(home)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def said(*programs: "subprocess.Popen[str]") -> list[str]:
    """What each program printed, once all have ended; nothing may be on standard error."""
    results = []
    for program in programs:
        out, err = program.communicate(timeout=60)
        assert err == ""
        results.append(out.strip())
    return results


@pytest.fixture(scope="module")
def session() -> Iterator[KeyringSession]:
    with start_keyring_session() as running:
        yield running


def test_two_programs_at_once_share_one_key_and_lose_nothing(tmp_path: Path, session: KeyringSession) -> None:
    fill = "for number in range(10): vault.put(entry(f'{NAME}-{number}'), Secret(f'secret-{number}'))"
    programs = [start(tmp_path, session.environment, f"NAME = {name!r}\n{fill}") for name in ("window", "notebook")]
    said(*programs)
    read = "print(len(vault.find()), vault.get(entry('notebook-9')).reveal(), vault.get(entry('window-0')).reveal())"
    assert said(start(tmp_path, session.environment, read)) == ["20 secret-9 secret-0"]
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"secret-" not in kept
    assert b"window" not in kept


def test_a_running_program_sees_what_another_stores(tmp_path: Path, session: KeyringSession) -> None:
    waiting = start(
        tmp_path,
        session.environment,
        "vault.put(entry('first'), Secret('1'))\nprint('ready', flush=True)\ninput()\n"
        "print(vault.get(entry('second')).reveal())",
    )
    assert waiting.stdout
    assert waiting.stdout.readline() == "ready\n"
    said(start(tmp_path, session.environment, "vault.put(entry('second'), Secret('from the other'))"))
    out, err = waiting.communicate("\n", timeout=60)
    assert (out, err) == ("from the other\n", "")


def test_without_a_secret_service_nothing_is_stored(tmp_path: Path) -> None:
    with start_keyring_session(service=False) as bare:
        assert said(
            start(tmp_path, bare.environment, "print(vault.probe().problem.code)"),
            start(tmp_path, bare.environment, "vault.put(entry('a'), Secret('a'))"),
            start(tmp_path, bare.environment, "print(vault.get(entry('a')), vault.find())"),
        ) == ["no_keyring", "no_keyring", "None []"]
    assert not list(tmp_path.rglob("*.sealed"))


def test_without_a_bus_nothing_is_stored(tmp_path: Path, session: KeyringSession) -> None:
    no_bus = session.environment | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/nowhere"}
    assert said(start(tmp_path, no_bus, "vault.put(entry('a'), Secret('a'))")) == ["no_keyring"]
    assert not list(tmp_path.rglob("*.sealed"))


def test_a_file_whose_keyring_is_gone_is_left_alone(tmp_path: Path, session: KeyringSession) -> None:
    said(start(tmp_path, session.environment, "vault.put(entry('a'), Secret('a'))"))
    file = tmp_path / "data" / "vault.sealed"
    before = file.read_bytes()
    with start_keyring_session(service=False) as bare, start_keyring_session() as other:
        assert said(
            start(tmp_path, bare.environment, "print(vault.get(entry('a')))"),
            start(tmp_path, other.environment, "vault.put(entry('a'), Secret('b'))"),
        ) == ["no_keyring", "vault_key_missing"]
    assert file.read_bytes() == before
    assert said(start(tmp_path, session.environment, "print(vault.get(entry('a')).reveal())")) == ["a"]


def test_a_locked_keyring_says_so(tmp_path: Path) -> None:
    with start_keyring_session() as session:
        said(start(tmp_path / "used", session.environment, "vault.put(entry('a'), Secret('a'))"))
        session.lock()
        assert said(
            start(tmp_path / "used", session.environment, "print(vault.get(entry('a')))"),
            start(tmp_path / "fresh", session.environment, "vault.put(entry('a'), Secret('a'))"),
            start(tmp_path / "fresh", session.environment, "print(vault.probe().problem.code)"),
        ) == ["keyring_locked", "keyring_locked", "keyring_locked"]
        assert not list((tmp_path / "fresh").rglob("*.sealed"))


def test_shares_its_entries_with_the_keyring_library(tmp_path: Path, session: KeyringSession) -> None:
    swap = """
from keyring.backends import SecretService as library
from desktop_app.core.vault.secret_service import SecretService
ours, theirs = SecretService(), library.Keyring()
ours.set_password("a-service", "ada", "from ours")
print(theirs.get_password("a-service", "ada"), ours.name == theirs.name)
theirs.set_password("a-service", "ada", "from theirs")
print(ours.get_password("a-service", "ada"), ours.get_password("a-service", "bob"))
ours.delete_password("a-service", "ada")
ours.delete_password("a-service", "ada")
print(theirs.get_password("a-service", "ada"))
"""
    answers = said(start(tmp_path, session.environment, swap))
    assert answers == ["from ours True\nfrom theirs None\nNone"]


@pytest.mark.parametrize(
    ("variables", "backend"),
    [
        ({}, "desktop_app.core.vault.secret_service"),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, "keyring.backends.SecretService"),
        ({"KEYRING_PROPERTY_SCHEME": "KeePassXC"}, "keyring.backends.SecretService"),
        ({"PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"}, "keyring.backends.SecretService"),
    ],
)
def test_asks_the_library_where_there_may_be_a_choice(
    tmp_path: Path, session: KeyringSession, variables: dict[str, str], backend: str
) -> None:
    look = "from desktop_app.core.vault.system import choose_backend\nprint(type(choose_backend()).__module__)"
    assert said(start(tmp_path, session.environment | variables, look)) == [backend]
