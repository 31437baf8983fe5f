"""The one bridge from a coroutine to a widget.

A task belongs to a widget: it is cancelled when that is destroyed, its errors are shown where the widget wants
them, and a button can show that it is busy. Nothing is started and forgotten.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.core.errors import Cancelled, UserFacing, internal
from desktop_app.core.logs import logger
from desktop_app.ui import garbage

ShowError = Callable[[UserFacing], None]
Busy = Callable[[bool], None]
Work = Coroutine[Any, Any, object]


@dataclass
class _State:
    """Kept apart from `Tasks`, so that it can outlive the owner by the moment that cancelling takes."""

    running: dict[asyncio.Task[None], str] = field(default_factory=dict)
    owner_lives: bool = True

    def cancel(self, key: str | None = None) -> None:
        for task, name in list(self.running.items()):
            if key in (None, name):
                del self.running[task]
                task.cancel()

    def owner_died(self, *_: object) -> None:
        self.owner_lives = False
        self.cancel()


class Tasks:
    """The running tasks of one owner. `show_error` gets everything that goes wrong, in words for a person."""

    def __init__(self, owner: QObject, show_error: ShowError) -> None:
        self._show_error = show_error
        self._state = _State()
        # A partial of the state alone: while the owner is being destroyed, nothing of it may be touched.
        owner.destroyed.connect(partial(_State.owner_died, self._state))

    def start(
        self, work: Work, *, key: str = "", busy: Busy | None = None, show_error: ShowError | None = None
    ) -> asyncio.Task[None]:
        """Run `work` on the running loop.

        key: a later task with the same key takes its place (the earlier one is cancelled). busy: called with True
        at the start and False at the end, whatever the end is. show_error: in place of the owner's.
        """
        if key:
            self.cancel(key)
        task = asyncio.get_running_loop().create_task(
            _run(self._state, work, busy or _nothing, show_error or self._show_error)
        )
        self._state.running[task] = key
        task.add_done_callback(partial(_over, self._state, work))
        return task

    def running(self, key: str) -> bool:
        """Whether a task with this key is at work."""
        return key in self._state.running.values()

    def cancel(self, key: str) -> None:
        """Cancel the task with this key, if there is one."""
        self._state.cancel(key)

    async def end(self) -> None:
        """Cancel all tasks and wait until they are over."""
        tasks = list(self._state.running)
        self._state.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _run(state: _State, work: Work, busy: Busy, show_error: ShowError) -> None:
    busy(True)
    try:
        await work
    except Cancelled:
        return
    except UserFacing as problem:
        if state.owner_lives:
            show_error(problem)
    except Exception as error:
        logger("ui").exception("a task of the window failed")
        if state.owner_lives:
            show_error(internal(error))
    finally:
        if state.owner_lives:
            busy(False)


def _nothing(on: bool) -> None:
    """For work that shows nothing while it runs."""


def _over(state: _State, work: Work, task: asyncio.Task[None]) -> None:
    state.running.pop(task, None)
    task.get_loop().call_soon(garbage.tidy)  # soon: the task itself is still in use; the loop may have ended
    work.close()  # says nothing where it ran; a task cancelled before its first step never touched it
