"""While the window is open: errors that nobody caught are logged and shown, and Ctrl-C closes the window."""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import QTimer

from desktop_app.core.errors import UserFacing, internal
from desktop_app.core.logs import logger

_log = logger("ui")


@contextmanager
def uncaught_errors(
    show: Callable[[UserFacing], object], report: Callable[[BaseException], object] = lambda error: None
) -> Iterator[None]:
    """Send what reaches `sys.excepthook` (slots) or the loop's handler (lost tasks) to the log and to `show`.

    report: gets what is a bug.
    """
    before, loop = sys.excepthook, asyncio.get_running_loop()

    def tell(error: BaseException) -> None:
        if isinstance(error, UserFacing):
            show(error)
        else:
            report(error)
            show(internal(error))

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            before(kind, error, trace)
            return
        _log.error("uncaught in the window", exc_info=(kind, error, trace))
        tell(error)

    def lost(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        _log.error("lost in the event loop: %s", context.get("message"), exc_info=error)
        if error is not None:
            tell(error)

    sys.excepthook = uncaught
    loop.set_exception_handler(lost)
    try:
        yield
    finally:
        sys.excepthook = before
        loop.set_exception_handler(None)


@contextmanager
def interrupts(end: Callable[[], object]) -> Iterator[None]:
    """Call `end` on Ctrl-C in the terminal, and when the system asks the program to end."""
    if sys.platform == "win32":
        # Windows runs signal handlers only while Python code runs, so let some run twice a second.
        timer = QTimer(interval=500)
        timer.timeout.connect(lambda: None)
        timer.start()
        before = signal.signal(signal.SIGINT, lambda *_: end())
        try:
            yield
        finally:
            timer.stop()
            signal.signal(signal.SIGINT, before)
        return
    loop = asyncio.get_running_loop()
    numbers = (signal.SIGINT, signal.SIGTERM)
    for number in numbers:
        loop.add_signal_handler(number, end)
    try:
        yield
    finally:
        for number in numbers:
            loop.remove_signal_handler(number)
