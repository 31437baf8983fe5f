"""The sandbox as a process: take the lock, bind the port, say where it is, serve, end.

It listens on 127.0.0.1 only. The port is chosen by the operating system the first time and kept, so that tokens,
which carry the issuer's address, stay good over restarts.
"""

import asyncio
import errno
import json
import os
import signal
import socket
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import Any, cast

import uvicorn

from desktop_app.sandbox import launcher, state
from desktop_app.sandbox.activity import Activity
from desktop_app.sandbox.app import build
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.services import DATABASE, Services, open_state
from desktop_app.sandbox.store import samples
from desktop_app.sandbox.store.database import Database, problem_of
from desktop_app.sandbox.store.files import StateProblem, disk_problem, private_folder, write_private

HOST = "127.0.0.1"
FAILED = 1
INTERRUPTED = 6
TAKE_OVER_SECONDS = 10.0


class Sandbox:
    """A sandbox that owns its state folder and its port, ready to `run`. StateProblem when it can't have them.

    `clock` gives epoch seconds.
    """

    def __init__(self, options: SandboxOptions, clock: Callable[[], float] = time.time) -> None:
        self.options = options
        idle = options.idle
        with ExitStack() as undo:
            private_folder(options.state_dir)
            undo.enter_context(_serving_lock(options))
            database = open_state(options.state_dir)
            undo.callback(database.close)
            self.services = Services(options, database, clock)
            self._socket, self.moved_from = _bind(database, options.port)
            undo.callback(self._socket.close)
            self.port: int = self._socket.getsockname()[1]
            self.issuer = self.services.issuer = f"http://{HOST}:{self.port}"
            samples.seed(database)
            self.services.grants.sweep()
            self.activity = Activity(idle, self.stop)
            self._server = _Server(self._config())
            self._undo = undo.pop_all()

    def _config(self) -> uvicorn.Config:
        return uvicorn.Config(
            build(self.services, self.activity),
            http="h11",
            ws=cast("type[asyncio.Protocol]", _speak_websocket),
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=1,
        )

    def announce(self) -> None:
        """Write the state file by which other programs find this sandbox."""
        content = {
            "format": state.FORMAT,
            "issuer": self.issuer,
            "api_base_url": self.issuer,
            "port": self.port,
            "pid": os.getpid(),
            "instance": self.services.instance,
            "word": self.services.control_word,
            "background": self.options.background,
        }
        write_private(self.options.state_dir / state.RUNNING, json.dumps(content).encode())

    def run(self) -> None:
        """Serve until `stop`, or until nobody used it for long enough; then close everything."""
        try:
            asyncio.run(self._serve())
        finally:
            (self.options.state_dir / state.RUNNING).unlink(missing_ok=True)
            self.services.usage.flush()
            self._undo.close()

    async def _serve(self) -> None:
        self.activity.watch()
        await self._server.serve(sockets=[self._socket])
        self.activity.stop()

    def stop(self) -> None:
        """End soon. May be called from any thread, and from a signal handler."""
        self._server.should_exit = True


class _Server(uvicorn.Server):
    """Signals are ours: uvicorn would raise them once more at the end, and a clean end would look like a crash."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _speak_websocket(**given: Any) -> asyncio.Protocol:
    """What a connection speaks from then on. Imported for the first one: most sandboxes never see any."""
    from uvicorn.protocols.websockets.wsproto_impl import WSProtocol

    return WSProtocol(**given)


def serve(options: SandboxOptions) -> int:
    """Run one sandbox in the foreground; its exit status.

    The first line of standard output is the issuer; all other words go to standard error. 0: ended by SIGTERM, by
    `launcher.stop`, or because nobody used it. 6: Ctrl-C. 1: it could not start.
    """
    try:
        sandbox = Sandbox(options)
    except AlreadyRunning as running:
        if options.background:
            return 0
        return _fail(StateProblem(f"A sandbox runs already at {running}.", "framer-desk sandbox --stop"))
    except StateProblem as problem:
        return _fail(problem)
    except ValueError as error:
        return _fail(StateProblem(str(error), "framer-desk sandbox --help"))
    except OSError as error:
        return _fail(disk_problem(error.errno, error.strerror or str(error), options.state_dir))
    except sqlite3.Error as error:
        return _fail(problem_of(error, options.state_dir / DATABASE))
    signals = _Signals(sandbox)
    if sandbox.moved_from:
        _say(f"Port {sandbox.moved_from} is taken by another program, so sign-ins of before are not valid here.")
    sandbox.announce()
    print(sandbox.issuer, flush=True)  # noqa: T201 - this line is the interface
    sandbox.run()
    if sandbox.activity.ended_idle and not options.background:
        _say("Nobody used the sandbox for a while, so it ended.")
    return INTERRUPTED if signals.interrupted else 0


class _Signals:
    """Lets Ctrl-C and SIGTERM end the sandbox in good order."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.interrupted = False
        self._sandbox = sandbox
        # Only the main thread of a process may set handlers; anywhere else the caller ends the sandbox itself.
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, self._interrupt)

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        self.interrupted = number == signal.SIGINT
        self._sandbox.stop()


class AlreadyRunning(Exception):
    """Another process serves this state folder. The text is its address, as far as it is known."""


@contextmanager
def _serving_lock(options: SandboxOptions) -> Iterator[None]:
    """Hold the lock of the state folder. A person's sandbox takes over from one that runs in the background."""
    path = options.state_dir / state.SERVING_LOCK
    lock = state.FileLock(path, wait=False)
    with ExitStack() as held:
        try:
            held.enter_context(lock)
        except state.Locked:
            running = launcher.running(options.state_dir)
            if options.background or running is None or not running.background:
                raise AlreadyRunning(running.issuer if running else "this folder") from None
            launcher.stop(options.state_dir, timeout=TAKE_OVER_SECONDS)
            held.enter_context(lock)
        yield


def _bind(database: Database, wanted: int) -> tuple[socket.socket, int]:
    """A listening socket, and the port of last time if that one was taken (else 0)."""
    row = database.one("SELECT value FROM settings WHERE name = 'port'")
    before = int(row["value"]) if row else 0
    moved_from = 0
    try:
        listener = _listen(wanted or before)
    except OSError as error:
        if wanted or error.errno != errno.EADDRINUSE:
            raise _port_problem(wanted, error) from error
        listener, moved_from = _listen(0), before
    database.run("INSERT OR REPLACE INTO settings VALUES ('port', ?)", str(listener.getsockname()[1]))
    return listener, moved_from


def _port_problem(port: int, error: OSError) -> StateProblem:
    if error.errno == errno.EADDRINUSE:
        return StateProblem(f"Port {port} is in use by another program.", "another --port, or none to take a free one")
    if error.errno == errno.EACCES:
        return StateProblem(f"This computer does not let the sandbox listen on port {port}.", "a --port above 1023")
    reason = error.strerror or str(error)
    return StateProblem(f"The sandbox can't listen on {HOST}: {reason}.", "framer-desk diagnose")


def _listen(port: int) -> socket.socket:
    # asyncio sets TCP_NODELAY only where the protocol is named, and without it every answer comes 40 ms late.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # A restart must not wait for connections of before to time out.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(256)
    except BaseException:
        listener.close()
        raise
    return listener


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201 - a process of its own, with nobody above it to print


def _fail(problem: StateProblem) -> int:
    _say(str(problem))
    _say(f"Try: {problem.remedy}")
    return FAILED
