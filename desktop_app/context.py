"""The composition root: `AppContext` builds every service once, lazily, and hands them out.

Time, the browser, the network and the environment enter here, so tests replace them here. Which service is made of
what stands in `composition/`, a floor a module:

    surroundings   environment, settings, clock, connections, vault, browser, sandbox
    records        what is written down: flow, history, usage log
    oauth          HTTP clients, authorization servers, how a client is known to them
    tokens         signing in and out, keeping, checking and renewing tokens
    api            sending requests, and what may go out
    upkeep         changes of APIs, rotation of secrets
"""

from __future__ import annotations

import asyncio
import os
from typing import Any, Self

from desktop_app.composition.upkeep import Upkeep
from desktop_app.core import logs


class AppContext(Upkeep):
    """Every service of the program, for one environment. Close it with `aclose`."""

    @classmethod
    def create(cls, **details: Any) -> Self:
        """A context for this process's own environment, with its log set up. Takes what `AppContext` takes."""
        context = cls(environ=os.environ, **details)
        logs.setup(context.paths, context.settings.log_level)
        return context

    async def forget(self, name: str) -> int:
        """Forget what is kept here of the connection `name`: recorded sign-ins, requests, changes, tokens, keys.

        Gives how many tokens there were. Raises StorageProblem, and VaultProblem when all but the secrets is gone.
        """
        await asyncio.to_thread(self.flows.forget, name)
        await asyncio.to_thread(lambda: self.history.clear(name, starred=True))
        await asyncio.to_thread(self.usage.clear, name)
        await asyncio.to_thread(self.limiter.shelf.forget, name)
        await asyncio.to_thread(self.changes.forget, name)
        await asyncio.to_thread(self.descriptions.forget, name)
        await self.client_secrets.forget(name)
        await self.signing_keys.forget(name)
        return await self.tokens.forget(name)
