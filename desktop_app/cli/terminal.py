"""Talking to the person at the terminal: printing, asking, and doing neither where nobody is there."""

import asyncio
import codecs
import getpass
import json
import os
import re
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from desktop_app.core.files import storage_problem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

_UNSEEN = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON allows in a text and a terminal may obey: C1 controls, directions; and halves of surrogate pairs."""


_STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)")
"""What a terminal obeys instead of showing it; line breaks and tabs are as they should be."""


class Harmless:
    """Makes a text that comes in pieces fit to be seen: what would steer the terminal is written out, as in \\x1b."""

    def __init__(self, encoding: str = "") -> None:
        """encoding: of the terminal; by default that of standard output."""
        self._encoding = encoding or sys.stdout.encoding or "utf-8"
        self._decoder = codecs.getincrementaldecoder("utf-8")("backslashreplace")
        self._rest = ""

    def feed(self, piece: bytes, *, last: bool = False) -> bytes:
        """What can be shown of the text so far."""
        text = self._rest + self._decoder.decode(piece, last)
        self._rest = "\r" if text.endswith("\r") and not last else ""  # the rest of a line break may be to come
        return _STEERING.sub(_written_out, text.removesuffix(self._rest)).encode(self._encoding, "backslashreplace")


def _written_out(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def plain(text: str) -> str:
    """`text` as one line without control characters: what a server wrote must not steer the terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


@contextmanager
def to_output() -> Iterator[None]:
    """Around whatever writes to standard output. Raises StorageProblem when it goes to a disk that is full."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        _silence()
        raise storage_problem(error, Path(tr("standard output"))) from error


def _silence() -> None:
    """Let what is still waiting for standard output go nowhere: Python would complain about it at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str = "") -> None:
    """One line on standard output."""
    with to_output():
        print(plain(text))


def note(text: str) -> None:
    """One line on standard error: for the person, not for the script that reads our output."""
    print(plain(text), file=sys.stderr, flush=True)


_later: list[str] = []


def note_later(text: str) -> None:
    """One line on standard error once the command is over: scripts expect what went wrong first."""
    _later.append(text)


def note_what_was_left() -> None:
    """Say what `note_later` got."""
    while _later:
        note(_later.pop(0))


def draw(lines: Sequence[str]) -> bool:
    """Lines with colours of ours on standard error, if it is a terminal that can show them; gives whether it was."""
    if not sys.stderr.isatty():
        return False
    try:
        "".join(lines).encode(sys.stderr.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    print(*lines, sep="\n", file=sys.stderr, flush=True)
    return True


def words(texts: Sequence[str]) -> tuple[str, ...]:
    """The words of a repeatable option, which may hold several each."""
    return tuple(dict.fromkeys(word for text in texts for word in text.split()))


def dump(value: Any, *, indent: int | None = 2) -> None:
    """`value` as JSON on standard output: readable letters where the output can take them, escapes elsewhere.

    indent: spaces for each level; None writes it all into one line.
    """
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    text = _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=indent)
    with to_output():
        print(text)


def table(rows: Sequence[Sequence[str]]) -> None:
    """Rows in aligned columns."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))] if rows else []
    for row in rows:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


async def read_all() -> bytes:
    """All of standard input. Unlike a plain read, waiting for it can be cancelled by Ctrl-C or a timeout."""
    return b"".join([part async for part in _read_aside()])


async def read_lines() -> AsyncIterator[str]:
    """The lines of standard input as they come. Waiting for one can be cancelled."""
    rest = b""
    async for part in _read_aside():
        *lines, rest = (rest + part).split(b"\n")
        for line in lines:
            yield line.decode("utf-8", "replace")
    if rest:
        yield rest.decode("utf-8", "replace")


async def _read_aside() -> AsyncIterator[bytes]:
    """Standard input as it comes, from a daemon thread: a read that nobody answers must not keep the program.

    It reads below Python's own buffer, whose lock such a thread would hold when the program ends: Python aborts then.
    """
    loop = asyncio.get_running_loop()
    parts: asyncio.Queue[bytes] = asyncio.Queue()

    def work() -> None:
        part = b"more"
        while part:
            try:
                part = os.read(sys.stdin.fileno(), 65536)
            except (OSError, ValueError, AttributeError):  # closed, or there is none
                part = b""
            try:
                loop.call_soon_threadsafe(parts.put_nowait, part)
            except RuntimeError:  # the loop is closed: the program ends
                return

    threading.Thread(target=work, name="standard input", daemon=True).start()
    while part := await parts.get():
        yield part


def as_it_was() -> Callable[[], None]:
    """Gives what puts the terminal back as it is now: a passphrase prompt that is left leaves it without echo."""
    if sys.platform != "win32":
        import termios

        with suppress(termios.error, OSError, ValueError, AttributeError):  # no terminal, or no standard input at all
            terminal = sys.stdin.fileno()
            settings = termios.tcgetattr(terminal)
            return lambda: termios.tcsetattr(terminal, termios.TCSANOW, settings)
    return lambda: None


def asking() -> Callable[[bool], Secret | None] | None:
    """`ask_passphrase` where somebody can answer it, else None: better to know before the person consents."""
    return ask_passphrase if sys.stdin and sys.stdin.isatty() else None


def ask_passphrase(new: bool) -> Secret | None:
    """Ask for the vault's passphrase, twice when it is `new`; None when the person gives none."""
    try:
        first = getpass.getpass(tr("Passphrase for the tokens: "))
        if new and first != getpass.getpass(tr("Again: ")):
            note(tr("The two are not the same."))
            return None
    except EOFError:
        return None
    return Secret(first) if first else None
