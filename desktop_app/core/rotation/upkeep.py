"""What is done for a connection by itself while it is in use: one loop, owned by whoever runs it (the window)."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, NoReturn

from desktop_app.core.clock import Clock
from desktop_app.core.errors import ProfileProblem, SignInNeeded, UserFacing
from desktop_app.core.logs import logger
from desktop_app.core.providers.profile import ProviderProfile

IN_USE: Final = 3600.0
"""Seconds after its last request that a connection still counts as in use."""
RETRY: Final = 60.0
"""Seconds until a chore that failed is tried again."""
LONGEST: Final = 300.0
"""Seconds between two looks at the clock, at the most: a computer that slept does not count them."""

Chore = Callable[[ProviderProfile], Awaitable[float]]
"""Does what is due for a connection now; gives in how many seconds there may be something again."""

_log = logger("upkeep")


class Upkeep:
    """Runs chores for the connections that are in use, and nothing at all while none is."""

    def __init__(
        self, find: Callable[[str], Awaitable[ProviderProfile]], chores: Sequence[Chore], clock: Clock
    ) -> None:
        """find: a connection by its name, ready for use."""
        self._find = find
        self._chores = chores
        self._clock = clock
        self._until: dict[str, float] = {}
        self._next: dict[tuple[str, int], float] = {}
        self._woken = asyncio.Event()

    def used(self, name: str) -> None:
        """The connection called `name` is in use. Quick."""
        now = self._clock.now()
        if self._until.get(name, 0.0) <= now:
            self._woken.set()
        self._until[name] = now + IN_USE

    async def run(self) -> NoReturn:
        """Do what is due, and wait, until cancelled."""
        while True:
            self._woken.clear()
            seconds = await self.turn()
            try:
                async with asyncio.timeout(None if seconds is None else min(max(seconds, 0.0), LONGEST)):
                    await self._woken.wait()
            except TimeoutError:
                continue

    async def turn(self) -> float | None:
        """Do all that is due now; gives in how many seconds there will be more, None while nothing is in use."""
        now = self._clock.now()
        for name in [name for name, until in self._until.items() if until <= now]:
            self._drop(name)
        for name in list(self._until):
            for number, chore in enumerate(self._chores):
                if name in self._until and self._next.get((name, number), 0.0) <= self._clock.now():
                    await self._run_chore(name, number, chore)
        moments = [*self._next.values(), *self._until.values()]
        return min(moments) - self._clock.now() if moments else None

    async def _run_chore(self, name: str, number: int, chore: Chore) -> None:
        try:
            seconds = await chore(await self._find(name))
        except (SignInNeeded, ProfileProblem) as problem:
            _log.info("%s is not kept up any longer: %s", name, problem.code)
            self._drop(name)
            return
        except UserFacing as problem:
            _log.info("%s could not be kept up: %s", name, problem.code)
            seconds = RETRY
        self._next[name, number] = self._clock.now() + seconds

    def _drop(self, name: str) -> None:
        self._until.pop(name, None)
        for key in [key for key in self._next if key[0] == name]:
            del self._next[key]
