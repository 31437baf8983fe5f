"""The sealed file under attack: changed, cut short, from the future, its writer killed, its disk full."""

import errno
import json
import os
import signal
import subprocess
import sys
import tempfile
from base64 import b64encode
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core import files
from desktop_app.core.errors import StorageProblem, VaultProblem
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId
from desktop_app.core.vault.sealed import SealedVault
from desktop_app.core.vault.system import SERVICE, KeyringKey
from tests.helpers.accounts import ordinary_account
from tests.unit.core.vault.fakes import FakeBackend

ADA = SecretId("sandbox", "https://issuer.example", "client", "ada", "tokens")
BOB = SecretId("sandbox", "https://issuer.example", "client", "bob", "tokens")
GIVEN_KEY = Secret(b64encode(b"k" * 32).decode())


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "vault.sealed"


def open_file(file: Path, backend: FakeBackend) -> SealedVault:
    return SealedVault(file, KeyringKey(choose=lambda: backend))


def code_of(action: object, *arguments: object) -> str:
    """The code of the problem that `action` ends in."""
    assert callable(action)
    with pytest.raises((VaultProblem, StorageProblem)) as caught:
        action(*arguments)
    return caught.value.code


def test_file_is_for_the_owner_and_tells_nothing(file: Path, backend: FakeBackend) -> None:
    open_file(file, backend).put(ADA, Secret("a-secret-value"))
    blob = file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    for hidden in (b"a-secret-value", b"sandbox", b"issuer", b"ada"):
        assert hidden not in blob
    header = json.loads(blob.partition(b"\n")[0])
    assert (header["format"], header["key"], header["kdf"]) == (1, "keyring", None)
    assert list(backend.kept) == [(SERVICE, f"sealing-key {header['installation']}")]
    assert next(iter(backend.kept.values())).encode() not in blob


def test_reading_makes_no_file_and_asks_no_keyring(file: Path) -> None:
    def nobody() -> FakeBackend:
        raise AssertionError("the keyring was asked")

    vault = SealedVault(file, KeyringKey(choose=nobody))
    assert (vault.get(ADA), vault.find(), vault.sealing_key()) == (None, [], None)
    assert not file.parent.exists()


def test_each_write_has_a_fresh_nonce_and_no_change_writes_nothing(file: Path, backend: FakeBackend) -> None:
    vault = open_file(file, backend)
    blobs = []
    for text in ("a", "b", "a", "a"):
        vault.put(ADA, Secret(text))
        blobs.append(file.read_bytes())
    assert len(set(blobs)) == 3
    assert blobs[2] == blobs[3]
    assert len({blob.partition(b"\n")[2][:12] for blob in blobs}) == 3


def test_two_vaults_on_one_file_lose_nothing(file: Path, backend: FakeBackend) -> None:
    one, other = open_file(file, backend), open_file(file, backend)
    one.put(ADA, Secret("a"))
    other.put(BOB, Secret("b"))
    one.put(ADA, Secret("a2"))
    assert one.find() == other.find() == [ADA, BOB]
    assert other.get(ADA) == Secret("a2")
    assert len(backend.kept) == 1


def test_starts_again_when_the_file_was_taken_away(file: Path, backend: FakeBackend) -> None:
    vault = open_file(file, backend)
    vault.put(ADA, Secret("a"))
    file.unlink()
    assert vault.find() == []
    assert vault.sealing_key() is None
    vault.put(BOB, Secret("b"))
    assert open_file(file, backend).find() == [BOB]


@settings(max_examples=60, deadline=None)
@given(position=st.floats(0, 1, exclude_max=True), change=st.integers(1, 255), cut=st.booleans())
def test_any_changed_byte_or_cut_is_noticed_and_left_alone(position: float, change: int, cut: bool) -> None:
    backend = FakeBackend()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "vault.sealed"
        open_file(file, backend).put(ADA, Secret("a"))
        blob = bytearray(file.read_bytes())
        at = int(position * len(blob))
        if cut:
            del blob[at:]
        else:
            blob[at] ^= change
        file.write_bytes(blob)
        vault = open_file(file, backend)
        assert code_of(vault.get, ADA) in {"vault_corrupt", "vault_newer", "vault_key_missing"}
        assert code_of(vault.put, ADA, Secret("b")) in {"vault_corrupt", "vault_newer", "vault_key_missing"}
        assert vault.probe().viable is False
        assert file.read_bytes() == blob


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[]\n",
        b"null\n",
        b"\xff\xfe\n",
        b"[" * 3000 + b"\n",
        b"{" + b" " * 5000 + b"}\n",
        b'{"format":true,"installation":"a","key":"keyring","check":"","kdf":null}\n',
        b'{"format":0,"installation":"a","key":"keyring","check":"","kdf":null}\n',
        b'{"format":1,"installation":7,"key":"keyring","check":"","kdf":null}\n',
        b'{"format":1,"installation":"a","key":"keyring","check":"","kdf":{"n":1}}\n',
        b'{"format":1,"installation":"a","key":"keyring","check":"","kdf":7}\n',
    ],
)
def test_what_is_no_vault_is_called_damaged(file: Path, backend: FakeBackend, content: bytes) -> None:
    files.write_atomic(file, content)
    assert code_of(open_file(file, backend).get, ADA) == "vault_corrupt"


def test_a_newer_format_is_left_untouched(file: Path, backend: FakeBackend) -> None:
    open_file(file, backend).put(ADA, Secret("a"))
    newer = file.read_bytes().replace(b'"format":1', b'"format":2', 1)
    file.write_bytes(newer)
    vault = open_file(file, backend)
    assert code_of(vault.get, ADA) == "vault_newer"
    assert code_of(vault.put, ADA, Secret("b")) == "vault_newer"
    assert file.read_bytes() == newer


@pytest.mark.parametrize("found", [None, "", "not base64!", "c2hvcnQ=", b64encode(bytes(32)).decode()])
def test_a_key_that_is_gone_or_another_is_told_apart_from_damage(
    file: Path, backend: FakeBackend, found: str | None
) -> None:
    open_file(file, backend).put(ADA, Secret("a"))
    where = next(iter(backend.kept))
    if found is None:
        del backend.kept[where]
    else:
        backend.kept[where] = found
    assert code_of(open_file(file, backend).get, ADA) == "vault_key_missing"


def test_sealing_key_opens_the_file_elsewhere_and_no_other_key_does(file: Path, backend: FakeBackend) -> None:
    owner = open_file(file, backend)
    owner.put(ADA, Secret("a"))
    key = owner.sealing_key()
    assert key
    helper = SealedVault.with_key(file, key)
    helper.put(BOB, Secret("from the helper"))
    assert owner.get(BOB) == Secret("from the helper")
    assert code_of(SealedVault.with_key(file, GIVEN_KEY).get, ADA) == "vault_key_missing"


def test_a_given_key_makes_no_file(file: Path) -> None:
    assert code_of(SealedVault.with_key(file, GIVEN_KEY).put, ADA, Secret("a")) == "vault_key_missing"
    assert not file.exists()


def test_a_full_disk_leaves_the_old_file_and_no_stray_key(
    file: Path, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, source: BinaryIO, mode: int) -> None:
        path.write_bytes(source.read(10))
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    vault = open_file(file, backend)
    with monkeypatch.context() as patch:
        patch.setattr(files, "_write_new", full)
        assert code_of(vault.put, ADA, Secret("a")) == "disk_full"
    assert backend.kept == {}
    assert list(file.parent.glob("*")) == [file.parent / "locks"]
    vault.put(ADA, Secret("a"))
    before = file.read_bytes()
    monkeypatch.setattr(files, "_write_new", full)
    assert code_of(vault.put, ADA, Secret("b")) == "disk_full"
    assert vault.get(ADA) == Secret("a")
    assert file.read_bytes() == before


def test_a_folder_that_is_read_only_can_still_be_read(backend: FakeBackend) -> None:
    with ordinary_account() as folder:
        file = folder / "data" / "vault.sealed"
        open_file(file, backend).put(ADA, Secret("a"))
        for place in (file.parent / "locks", file.parent):
            place.chmod(0o500)
        (file.parent / "locks" / "vault.sealed.lock").chmod(0o400)
        vault = open_file(file, backend)
        assert vault.get(ADA) == Secret("a")
        assert code_of(vault.put, ADA, Secret("b")) == "disk_denied"
        assert vault.probe().viable is False
        assert open_file(file, backend).get(ADA) == Secret("a")
        for place in (file.parent, file.parent / "locks"):
            place.chmod(0o700)


WRITER = """
import sys
from io import BytesIO
from pathlib import Path
from desktop_app.core import files
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId
from desktop_app.core.vault.sealed import SealedVault

file, key, moment = Path(sys.argv[1]), Secret(sys.stdin.readline().strip()), sys.argv[2]
write_new, replace = files._write_new, files._replace

def wait_to_be_killed():
    print("now", flush=True)
    sys.stdin.read()

def stop_in_write(path, source, mode):
    data = source.read()
    write_new(path, BytesIO(data[: len(data) // 2]), mode)
    wait_to_be_killed()

def stop_around_rename(source, target):
    if moment == "renamed":
        replace(source, target)
    wait_to_be_killed()

if moment == "half written":
    files._write_new = stop_in_write
else:
    files._replace = stop_around_rename
ada = SecretId("sandbox", "https://issuer.example", "client", "ada", "tokens")
SealedVault.with_key(file, key).put(ada, Secret("new"))
"""


@pytest.mark.parametrize(("moment", "kept"), [("half written", "old"), ("written", "old"), ("renamed", "new")])
def test_a_writer_killed_at_any_moment_leaves_the_old_or_the_new_file(
    file: Path, backend: FakeBackend, moment: str, kept: str
) -> None:
    vault = open_file(file, backend)
    vault.put(ADA, Secret("old"))
    vault.put(BOB, Secret("b"))
    key = vault.sealing_key()
    assert key
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(file), moment], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdin
        assert writer.stdout
        writer.stdin.write(key.reveal() + "\n")
        writer.stdin.flush()
        assert writer.stdout.readline() == "now\n"
        writer.send_signal(signal.SIGKILL)
    assert vault.get(ADA) == Secret(kept)
    assert open_file(file, backend).get(BOB) == Secret("b")
    vault.put(ADA, Secret("next"))  # the lock died with its holder
    assert open_file(file, backend).get(ADA) == Secret("next")


def test_its_revision_is_known_once_its_dates_can_tell_it_from_the_next(file: Path, backend: FakeBackend) -> None:
    vault = open_file(file, backend)
    seen = [vault.revision]
    vault.put(ADA, Secret("old"))
    seen.append(vault.revision)
    assert seen == [None, None]
    hour_ago = file.stat().st_mtime - 3600
    os.utime(file, (hour_ago, hour_ago))
    old, again = vault.revision, vault.revision
    assert old is not None
    assert again == old
    open_file(file, backend).put(ADA, Secret("new"))
    os.utime(file, (hour_ago, hour_ago))
    assert vault.revision != old
