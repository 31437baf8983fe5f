"""One window for each home folder: a second start hands over what it was asked to open, and ends.

The window that came first leaves a file that says on which loopback port it listens, readable by its owner alone. Both
sides prove that they know the key in it before anything is said, so neither another user's program that took the port
nor a web page that found it can pass for one of us. Light: it runs before the first frame is painted, and loads what
proofs and sockets need when there is somebody to talk to.
"""

import json
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

FORMAT = 1
STARTING = 5.0
"""Seconds that another start may take until it listens; a file without a port that is older belongs to nobody."""
PATIENCE = 2.0
"""Seconds to wait for each answer of the other side."""
_LONGEST = 1 << 16


@dataclass(frozen=True)
class Asked:
    """What a start asks of the window that is there.

    files: absolute paths to open. activation: the desktop's leave to come forward, "" for none.
    """

    files: tuple[str, ...] = ()
    activation: str = ""


@dataclass(frozen=True)
class Claim:
    """The right of this process to have the window, as `file` says it to others."""

    file: Path
    mark: str

    def leave(self) -> None:
        """Give it up, unless somebody else has taken it over meanwhile."""
        if _content(self.file).get("mark") == self.mark:
            with suppress(OSError):
                self.file.unlink(missing_ok=True)


def claim(file: Path, asked: Asked, *, starting: float = STARTING) -> Claim | None:
    """This process's right to open the window; None when one is open and took `asked`.

    file: where the window says how it is reached. A window that died left one behind: it is replaced. Where the file
    can't be made the window opens all the same, since what is wrong with the folder is said there.
    """
    until = time.monotonic() + starting
    mark = os.urandom(16).hex()
    while not _made(file, mark):
        there = _read(file)
        if there is None and time.monotonic() < until and _lives(file):
            time.sleep(0.05)  # another start is between its claim and its first frame
            continue
        if there is not None and _hand_over(there, asked):
            return None
        try:
            file.unlink(missing_ok=True)
        except OSError:
            break
        until = time.monotonic() + starting
    return Claim(file, mark)


def _made(file: Path, mark: str) -> bool:
    """Whether `file` is ours now, or can be nobody's; False where somebody else's is there."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return True
    try:
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as made:
            json.dump({"format": FORMAT, "mark": mark, "pid": os.getpid()}, made)
    except FileExistsError:
        return False
    except OSError:
        pass
    return True


def _read(file: Path) -> tuple[int, bytes] | None:
    """Port and key of the window that is there; None where it does not listen yet."""
    content = _content(file)
    try:
        return int(content["port"]), bytes.fromhex(content["key"])
    except (ValueError, KeyError, TypeError):
        return None


def _lives(file: Path) -> bool:
    """Whether the start that made `file` may still be under way."""
    from desktop_app.core.children import runs

    pid = _content(file).get("pid")
    return not isinstance(pid, int) or pid <= 0 or runs(pid)  # a file without one is just being written


def _content(file: Path) -> dict[str, Any]:
    try:
        content = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _hand_over(there: tuple[int, bytes], asked: Asked) -> bool:
    import socket
    from hmac import compare_digest

    port, key = there
    nonce = os.urandom(16).hex()
    message = json.dumps({"files": asked.files, "activation": asked.activation})
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as line, line.makefile("rwb") as both:
            both.write(nonce.encode() + b"\n")
            both.flush()
            proof, theirs = _words(both.readline(_LONGEST), 2)
            if not compare_digest(proof, _proof(key, "window", nonce)):
                return False
            both.write(f"{_proof(key, 'start', theirs + message)} {message}\n".encode())
            both.flush()
            return both.readline(_LONGEST) == b"taken\n"
    except (OSError, ValueError):
        return False


def _proof(key: bytes, side: str, said: str) -> str:
    """What shows that `side` knows `key`, for what was `said` this once."""
    import hashlib
    import hmac

    return hmac.new(key, f"{side} {said}".encode(), hashlib.sha256).hexdigest()


def _words(line: bytes, count: int) -> list[str]:
    words = line.decode("utf-8").rstrip("\n").split(" ", count - 1)
    if len(words) != count:
        raise ValueError("not what one of us would say")
    return words


@asynccontextmanager
async def listening(claim: Claim, on_asked: Callable[[Asked], object]) -> AsyncIterator[None]:
    """Take what later starts ask for as long as this lasts; `on_asked` gets it in the loop's thread.

    Where the file can't be written nobody finds this window, and it is there all the same.
    """
    import asyncio

    from desktop_app.core import files
    from desktop_app.core.errors import StorageProblem
    from desktop_app.core.logs import logger

    key = os.urandom(32)

    async def serve(reader: "asyncio.StreamReader", writer: "asyncio.StreamWriter") -> None:
        try:
            async with asyncio.timeout(2 * PATIENCE):
                if asked := await _taken(key, reader, writer):
                    on_asked(asked)
        except (OSError, ValueError, TimeoutError):
            pass  # whoever that was, it was none of us
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=_LONGEST)
    port = server.sockets[0].getsockname()[1]
    content = json.dumps({"format": FORMAT, "mark": claim.mark, "port": port, "key": key.hex()}).encode()
    try:
        await asyncio.to_thread(files.write_atomic, claim.file, content)
    except StorageProblem as problem:
        logger("ui").warning("later starts will not find this window: %s", problem.message)
    try:
        yield
    finally:
        server.close()
        await asyncio.to_thread(claim.leave)


async def _taken(key: bytes, reader: "asyncio.StreamReader", writer: "asyncio.StreamWriter") -> Asked | None:
    from hmac import compare_digest

    nonce = (await reader.readline()).decode("ascii").strip()
    ours = os.urandom(16).hex()
    writer.write(f"{_proof(key, 'window', nonce)} {ours}\n".encode())
    proof, message = _words(await reader.readline(), 2)
    if not compare_digest(proof, _proof(key, "start", ours + message)):
        return None
    asked = _asked(json.loads(message))
    writer.write(b"taken\n")
    await writer.drain()
    return asked


def _asked(said: Any) -> Asked:
    paths = said["files"] if isinstance(said, dict) else None
    activation = said.get("activation") if isinstance(said, dict) else None
    if (
        not isinstance(paths, list)
        or not all(isinstance(path, str) for path in paths)
        or not isinstance(activation, str)
    ):
        raise ValueError("not what one of us would say")
    return Asked(tuple(paths), activation)
