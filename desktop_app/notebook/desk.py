"""The program's services in a kernel: on an event loop of their own, in a thread of its own.

A notebook has an event loop already, and a sync client must work under it. So whatever waits (keyring, refresh, a
description of an API) happens in this thread, for sync and async callers alike.
"""

import asyncio
import atexit
import os
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import Any, TypeVar

from desktop_app.context import AppContext
from desktop_app.core.errors import Cancelled, UsageProblem
from desktop_app.core.i18n import tr

_T = TypeVar("_T")
GOODBYE = 5.0
"""Seconds that closing may take when the kernel ends."""
_GLANCE = 0.2


class Desk:
    """One context and the thread that runs it. Close it with `close`."""

    def __init__(self, make: Callable[[], AppContext] = AppContext.create) -> None:
        """Raises SettingsProblem and StorageProblem, as `AppContext`."""
        self.context = make()
        self._pid = os.getpid()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="framer-desk", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        """What `work` gives, waited for in this thread. An interrupted cell cancels it; raises what it raises."""
        return wait(self.submit(work))

    async def arun(self, work: Coroutine[Any, Any, _T]) -> _T:
        """What `work` gives, awaited in the caller's own event loop. Cancelling reaches it; raises what it raises."""
        return await asyncio.wrap_future(self.submit(work))

    def submit(self, work: Coroutine[Any, Any, _T]) -> "Future[_T]":
        """Start `work`; gives its future. Raises UsageProblem in a forked child."""
        try:
            self.require_own_process()
        except UsageProblem:
            work.close()
            raise
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def require_own_process(self) -> None:
        """Raise UsageProblem in a forked child: its parent's thread is not there, and its sockets are not its own."""
        if os.getpid() != self._pid:
            raise UsageProblem(
                "forked",
                tr("This connection belongs to the process that opened it."),
                tr("Call connect() in each worker process."),
            )

    def close(self) -> None:
        """Close the services and end the thread."""
        if self._loop.is_closed():
            return
        with suppress(TimeoutError, RuntimeError):
            self.submit(self.context.aclose()).result(GOODBYE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(GOODBYE)
        if not self._thread.is_alive():
            self._loop.close()


def wait(future: "Future[_T]") -> _T:
    """The result of `future`; when the cell is interrupted meanwhile, the work is cancelled too."""
    try:
        while True:
            try:
                # On Windows nothing but the end of a wait lets Ctrl-C through.
                return future.result(_GLANCE if sys.platform == "win32" else None)
            except TimeoutError:
                if future.done():
                    raise
    except CancelledError as error:
        raise Cancelled(tr("Stopped.")) from error
    except KeyboardInterrupt:
        future.cancel()
        raise


_desks: dict[int, Desk] = {}


def shared() -> Desk:
    """The desk of this process; a forked child gets its own, since threads do not come along."""
    pid = os.getpid()
    if pid not in _desks:
        _desks.clear()
        _desks[pid] = made = Desk()
        atexit.register(lambda: made.close() if os.getpid() == pid else None)
    return _desks[pid]
