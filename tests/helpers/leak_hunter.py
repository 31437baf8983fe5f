"""Knows every secret of a test and looks for it wherever it must not be.

A secret is looked for as it is, URL-encoded, as base64 (both alphabets, whatever it stands beside), as hexadecimal and
as UTF-16; a long one also by its beginning and its end, since logs cut texts short. What was found is told by the
secret's name, never by its value.
"""

import json
import os
import re
import subprocess
import sys
import threading
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

from desktop_app.core.redact import Secret
from tests.helpers.processes import children

SHORTEST = 12  # a shorter "secret" is found by chance
_PIECE = 24  # this much of a long secret gives it away
_TOKEN_NAMES = re.compile(r"token$|secret|code|verifier|key|assertion|passphrase|^d$", re.IGNORECASE)
_SAMPLE_SECONDS = 0.004
_BROWSERS = frozenset({"chromedriver", "chromium"})  # a family of hundreds of threads that gets nothing from us

_READ_VAULT = """
import json, os
from desktop_app.core.paths import Paths
from desktop_app.core.vault.sealed import SealedVault
from desktop_app.core.vault.system import KeyringKey
vault = SealedVault(Paths.from_environment(os.environ).vault_file, KeyringKey())
print(json.dumps({f"{i.profile} {i.kind}": vault.get(i).reveal() for i in vault.find()}))
"""


@dataclass(frozen=True)
class Leak:
    """A secret that was found. `place` is where, `form` how it was written there."""

    secret: str
    form: str
    place: str

    def __str__(self) -> str:
        return f"{self.secret} ({self.form}) in {self.place}"


class LeakHunter:
    """Learns secrets first or last: what `watch` saw is kept, and searched when `leaks` is asked for."""

    def __init__(self) -> None:
        self._forms: dict[bytes, tuple[str, str]] = {}
        self._seen: dict[str, set[bytes]] = {}
        self._allowed: set[str] = set()

    @property
    def knows_something(self) -> bool:
        """Whether any secret was learned."""
        return bool(self._forms)

    # --- learning -----------------------------------------------------------------------------------------------------

    def add(self, value: str | Secret, name: str = "secret") -> None:
        """Look for this value from now on. `name` is what a found one is called."""
        plain = value.reveal() if isinstance(value, Secret) else value
        assert len(plain) >= SHORTEST, f"{name} has {len(plain)} characters: too short to be told from chance"
        for form, needle in _forms(plain):
            self._forms.setdefault(needle, (name, form))

    def add_found_in(self, document: Any, name: str = "") -> None:
        """Add every value of a parsed JSON document whose member's name says that it is a secret."""
        if isinstance(document, Mapping):
            for key, value in document.items():
                self.add_found_in(value, str(key))
        elif isinstance(document, list):
            for value in document:
                self.add_found_in(value, name)
        elif isinstance(document, str) and _TOKEN_NAMES.search(name) and len(document) >= SHORTEST:
            self.add(document, name)

    def add_from_vault(self, environment: Mapping[str, str]) -> None:
        """Add what the sealed vault of `environment` (its FRAMER_DESK_HOME, its keyring) holds. Not empty."""
        command = [sys.executable, "-c", _READ_VAULT]
        done = subprocess.run(command, env=dict(environment), capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"the vault could not be read: {done.stderr[-500:]}"
        kept = json.loads(done.stdout)
        assert kept, "the vault is empty"
        for name, value in kept.items():
            with suppress(ValueError):
                value = json.loads(value)
            self.add_found_in(value, name)

    # --- hunting ------------------------------------------------------------------------------------------------------

    def see(self, place: str, content: str | bytes) -> None:
        """Keep something that was shown, printed or passed, to be searched later."""
        self._seen.setdefault(place, set()).add(content.encode() if isinstance(content, str) else content)

    def allow(self, variable: str, *, program: str) -> None:
        """Let this environment variable of this program hold a secret, because the person put it there."""
        self._allowed.add(_variable(variable, program))

    @contextmanager
    def watch(self, pid: int | None = None) -> Iterator[None]:
        """See the argv and the environment of all descendants of a process (this one) while the block runs."""
        sampler = _Sampler(self, pid)
        sampler.start()
        try:
            yield
        finally:
            sampler.stop()

    def leaks(self, *folders: Path) -> list[Leak]:
        """Every leak in what was seen and in every file below `folders`, file names included."""
        looked_at = {place: contents for place, contents in self._seen.items() if place not in self._allowed}
        found = [leak for place, contents in looked_at.items() for data in contents for leak in self._in(place, data)]
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                place = str(path.relative_to(folder))
                found += self._in("the name of a file", os.fsencode(path.name))
                if path.is_file():
                    found += self._in(place, path.read_bytes())
        return sorted(set(found), key=str)

    def assert_no_leaks(self, *folders: Path) -> None:
        """Fail the test, naming each leak. Fails too when no secret was learned: then nothing was hunted."""
        assert self._forms, "no secret is known, so none could be found"
        found = self.leaks(*folders)
        assert not found, "secrets leaked: " + "; ".join(map(str, found))

    def _in(self, place: str, data: bytes) -> list[Leak]:
        return [Leak(name, form, place) for needle, (name, form) in self._forms.items() if needle in data]


class _Sampler:
    """A thread that looks at the descendants of a process again and again."""

    def __init__(self, hunter: LeakHunter, pid: int | None) -> None:
        self._hunter, self._pid = hunter, pid
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="leak hunter", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            for pid in children(self._pid, below_all_but=_BROWSERS):
                with suppress(OSError):  # it ended meanwhile
                    self._look(Path(f"/proc/{pid}"))
            if self._ended.wait(_SAMPLE_SECONDS):
                return

    def _look(self, process: Path) -> None:
        arguments = (process / "cmdline").read_bytes()
        environment = (process / "environ").read_bytes()
        if not arguments or arguments != (process / "cmdline").read_bytes():
            return  # between fork and exec: the one would be its parent's, the other its own
        program = _program(arguments)
        self._hunter.see(f"the arguments of {program}", arguments)
        for variable in environment.split(b"\0"):
            self._hunter.see(_variable(os.fsdecode(variable.partition(b"=")[0]), program), variable)


def _program(command_line: bytes) -> str:
    """What a process is called: its command, or for Python the script or module, without folders."""
    command, *arguments = [os.fsdecode(word) for word in command_line.split(b"\0")]
    script = next((word for word in arguments if not word.startswith("-")), "")
    return Path(script if "python" in Path(command).name and "-c" not in arguments[:2] else command).name


def _variable(name: str, program: str) -> str:
    return f"the variable {name} of {program}"


def _forms(value: str) -> Iterator[tuple[str, bytes]]:
    """Every way a secret may be written, as (name of the form, bytes to look for)."""
    yield from _encodings(value)
    for piece, part in _pieces(value):
        yield from ((f"{piece}, {form}", needle) for form, needle in _encodings(part))


def _pieces(value: str) -> Iterator[tuple[str, str]]:
    if value.count(".") == 2 and value.startswith("eyJ"):
        # All tokens of a server share their header, and claims are shown to the person: it's the signature that counts.
        yield "signature", value.rpartition(".")[2]
        yield "last part", value[-_PIECE:]
    elif len(value) >= 2 * _PIECE:
        yield "first part", value[:_PIECE]
        yield "last part", value[-_PIECE:]


def _encodings(value: str) -> Iterator[tuple[str, bytes]]:
    data = value.encode()
    yield "as it is", data
    for written in (quote(value, safe=""), quote_plus(value), quote(value)):
        yield "URL-encoded", written.encode()
        yield "URL-encoded", re.sub("%..", lambda found: found[0].lower(), written).encode()
    yield "in JSON", json.dumps(value)[1:-1].encode()
    for offset in range(3):
        yield "base64", _inner_base64(b64encode, data, offset)
        yield "base64url", _inner_base64(urlsafe_b64encode, data, offset)
    yield "hexadecimal", data.hex().encode()
    yield "hexadecimal", data.hex().upper().encode()
    yield "UTF-16LE", value.encode("utf-16-le")
    yield "UTF-16BE", value.encode("utf-16-be")


def _inner_base64(encode: Any, data: bytes, offset: int) -> bytes:
    """The base64 characters that depend on `data` alone when it begins `offset` bytes into a group of three."""
    whole: bytes = encode(bytes(offset) + data)
    first = (0, 2, 3)[offset]
    unsure = (0, 3, 2)[(offset + len(data)) % 3]  # padding, and the character that mixes with what follows
    return whole[first : len(whole) - unsure]
