"""The program's services as tests need them: with little patience, and a clock that moves when somebody waits."""

from dataclasses import replace

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.transport.clients import Timeouts, Transport


def make_impatient(context: AppContext) -> AppContext:
    """Give up on a server that is silent for 0.4 s."""
    context.transport = Transport(Timeouts(connect=2.0, read=0.4))
    return context


def wait_on(clock: FixedClock, context: AppContext) -> AppContext:
    """Waiting between two questions of a sign-in takes no time: it moves `clock`, which is the one of `context`."""

    async def sleep(seconds: float) -> None:
        clock.advance(seconds)

    context.signin._around = replace(context.signin._around, sleep=sleep)
    return context
