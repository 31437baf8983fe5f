"""The leak hunter finds a secret wherever it was planted, and does not cry wolf."""

import base64
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest

from desktop_app.core.redact import Secret
from tests.helpers.leak_hunter import LeakHunter, _Sampler
from tests.helpers.processes import read_line

TOKEN = "fd_rt/9+Kq7Zr2Lw~Xb.4nQ-8vTs1"
LONG = "Zk3-" + "q8Rw_V5tXy7Lm2Pc0Hd9Bf" * 3
JWT = "eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJ1c3JfMSIsInNjb3BlIjoib3BlbmlkIn0.Xk2v9-Qm4Lr8_Tz1Wp6Yc3Nb7"


def _lower(found: re.Match[str]) -> str:
    return found[0].lower()


WRITTEN: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "URL-encoded": lambda value: quote(value, safe="").encode(),
    "URL-encoded in lower case": lambda value: re.sub("%..", _lower, quote(value, safe="")).encode(),
    "JSON": lambda value: json.dumps({"x": value}).encode(),
    "base64 at offset 0": lambda value: base64.b64encode(f"{value}:x".encode()),
    "base64 at offset 1": lambda value: base64.b64encode(f"a{value}yz".encode()),
    "base64 at offset 2": lambda value: base64.b64encode(f"id{value}".encode()),
    "base64 at offset 3": lambda value: base64.b64encode(f"id:{value}z".encode()),
    "base64url": lambda value: base64.urlsafe_b64encode(f"?>{value}".encode()),
    "hexadecimal": lambda value: value.encode().hex().encode(),
    "upper hexadecimal": lambda value: value.encode().hex().upper().encode(),
    "UTF-16LE": lambda value: value.encode("utf-16-le"),
    "UTF-16BE": lambda value: value.encode("utf-16-be"),
}


@pytest.fixture
def hunter() -> LeakHunter:
    hunter = LeakHunter()
    hunter.add(Secret(TOKEN), "refresh token")
    hunter.add(LONG, "long")
    hunter.add(JWT, "access token")
    return hunter


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("secret", [TOKEN, LONG, JWT, TOKEN[:13], TOKEN[:14]], ids=len)
def test_finds_each_encoding_in_a_file(tmp_path: Path, secret: str, written: Callable[[str], bytes]) -> None:
    hunter = LeakHunter()
    hunter.add(secret, "the token")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "file").write_bytes(b"\x00before " + written(secret) + b" after\xff")
    leaks = hunter.leaks(tmp_path)
    assert {leak.secret for leak in leaks} == {"the token"}
    assert {leak.place for leak in leaks} == {"deep/er/file"}


@pytest.mark.parametrize("part", [LONG[:30], LONG[-30:], JWT.rpartition(".")[2]], ids=["first", "last", "signature"])
def test_finds_a_part_of_a_long_secret(hunter: LeakHunter, part: str) -> None:
    hunter.see("output", f"error: {part}…")
    assert hunter.leaks()


def test_finds_what_a_database_keeps_in_its_write_ahead_log(tmp_path: Path, hunter: LeakHunter) -> None:
    database = sqlite3.connect(tmp_path / "usage.sqlite3")
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("CREATE TABLE event (detail TEXT)")
    database.execute("INSERT INTO event VALUES (?)", [f"GET /v1/me {TOKEN}"])
    database.commit()
    places = {leak.place for leak in hunter.leaks(tmp_path)}
    database.close()
    assert places == {"usage.sqlite3-wal"}


def test_finds_a_secret_in_the_name_of_a_file(tmp_path: Path) -> None:
    hunter = LeakHunter()
    hunter.add("a-secret-in-a-name")
    (tmp_path / "body-a-secret-in-a-name.json").write_bytes(b"")
    assert [leak.place for leak in hunter.leaks(tmp_path)] == ["the name of a file"]


@contextmanager
def _child(*arguments: str, **variables: str) -> Iterator[None]:
    """A grandchild that says when it runs, and ends when the block does."""
    inner = "print(1, flush=True); input()"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', '{inner}', *sys.argv[1:]])"
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, **variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert read_line(process, seconds=20) == "1"
        yield
        process.communicate("\n")


def look(hunter: LeakHunter, process: Path) -> None:
    """What the watch does with each descendant; `process` is its folder below /proc."""
    _Sampler(hunter, None)._look(process)


def test_sees_the_arguments_and_the_environment_of_descendants(hunter: LeakHunter) -> None:
    with hunter.watch(), _child("--token", TOKEN, HELD=LONG):
        pass
    places = {leak.place for leak in hunter.leaks()}
    assert {place.split()[1] for place in places} == {"arguments", "variable"}


def test_a_child_on_its_way_to_another_program_is_looked_at_when_it_is_there(
    tmp_path: Path, hunter: LeakHunter, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cmdline").write_bytes(b"parent\0")
    (tmp_path / "environ").write_bytes(f"HELD={TOKEN}".encode())
    read = Path.read_bytes

    def become_the_child_meanwhile(path: Path) -> bytes:
        data = read(path)
        (tmp_path / "cmdline").write_bytes(b"child\0")
        return data

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", become_the_child_meanwhile)
        look(hunter, tmp_path)
    assert hunter.leaks() == [], "the variable is not the parent's"
    look(hunter, tmp_path)
    assert [leak.place for leak in hunter.leaks()] == ["the variable HELD of child"]


def test_leaves_out_a_variable_that_may_hold_the_token(hunter: LeakHunter) -> None:
    with hunter.watch(), _child("--quiet", FRAMER_DESK_TOKEN=TOKEN):
        pass
    places = {leak.place for leak in hunter.leaks()}
    for place in places:
        variable, _, program = place.removeprefix("the variable ").partition(" of ")
        hunter.allow(variable, program=program)
    assert places
    assert hunter.leaks() == []


def test_learns_secrets_from_a_document_by_their_names() -> None:
    hunter = LeakHunter()
    hunter.add_found_in({"access_token": TOKEN, "scope": "a-long-list-of-scopes", "keys": [{"d": LONG, "kty": "EC"}]})
    hunter.see("one", TOKEN)
    hunter.see("two", LONG)
    hunter.see("three", "a-long-list-of-scopes")
    assert {leak.place for leak in hunter.leaks()} == {"one", "two"}


def test_does_not_cry_wolf(tmp_path: Path, hunter: LeakHunter) -> None:
    header, claims, _ = JWT.split(".")
    (tmp_path / "log").write_text(f"{TOKEN[:10]}••••{TOKEN[-4:]} {header}.{claims} {LONG[:10]}••••{LONG[-4:]}")
    (tmp_path / "random").write_bytes(os.urandom(1 << 20))
    hunter.see("output", json.dumps({"claims": base64.urlsafe_b64decode(claims + "==").decode()}))
    hunter.assert_no_leaks(tmp_path)


def test_failure_names_the_secret_without_showing_it(hunter: LeakHunter) -> None:
    hunter.see("standard output", f"token: {TOKEN}")
    with pytest.raises(AssertionError, match=r"refresh token \(as it is\) in standard output") as failure:
        hunter.assert_no_leaks()
    assert TOKEN not in str(failure.value)


def test_a_hunt_without_secrets_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="no secret is known"):
        LeakHunter().assert_no_leaks(tmp_path)
    with pytest.raises(AssertionError, match="too short"):
        LeakHunter().add("sandbox")
