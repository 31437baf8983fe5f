"""What changing secrets needs of the program; `from_context` takes it from the real one."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.clock import Clock
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.ages import Aged
from desktop_app.core.rotation.outcome import Changed
from desktop_app.core.rotation.secret import Way
from desktop_app.core.usage.token_history import TokenLife, token_history

if TYPE_CHECKING:
    from desktop_app.context import AppContext
    from desktop_app.core.rotation.everywhere import Ended


@dataclass(frozen=True)
class About:
    """A connection, as the dialogs tell of it. way: how another secret comes. signs_in: it has sign-ins to repeat.

    page: the provider's page, or "".
    """

    name: str
    title: str
    way: Way
    signs_in: bool
    page: str = ""


@dataclass(frozen=True)
class Gone:
    """What became of one sign-in: the account, in words, and whether its tokens can't be used any more."""

    account: str
    words: str
    ended: bool


@dataclass(frozen=True)
class RotationServices:
    """Every function takes the name of a connection and may raise UserFacing.

    about: what there is to change. change: another secret in place of the one there is; None where the server gives
    it. end_all: ends the sign-ins of all accounts. history: what became of its tokens. ages: its secrets whose age is
    known. limit: days after which it is time for another secret, 0 for never.
    """

    clock: Clock
    about: Callable[[str], Awaitable[About]]
    change: Callable[[str, Secret | None], Awaitable[Changed]]
    end_all: Callable[[str], Awaitable[list[Gone]]]
    history: Callable[[str], Awaitable[list[TokenLife]]]
    ages: Callable[[str], Awaitable[list[Aged]]]
    limit: Callable[[], int]

    def due(self, aged: Aged) -> bool:
        """Whether it is time to change it."""
        limit = self.limit()
        return bool(limit) and aged.days(self.clock.now()) >= limit


def from_context(context: "AppContext") -> RotationServices:
    """The real ones."""

    async def about(name: str) -> About:
        from desktop_app.core.signin.signout import BROUGHT

        profile = (await asyncio.to_thread(context.profiles.get, name)).resolve(context.environ)
        tokens = await context.tokens.current(profile)
        brought = tokens.grant in BROUGHT if tokens else profile.grant in BROUGHT
        way = await context.rotation.way(profile)
        return About(name, profile.display_name, way, not brought, profile.documentation)

    async def change(name: str, new: Secret | None) -> Changed:
        return await context.rotation.change(await context.profile(name), new)

    async def end_all(name: str) -> list[Gone]:
        from desktop_app.core.rotation.everywhere import sign_out_everywhere

        profile = await context.profile(name)
        return [_gone(each) for each in await sign_out_everywhere(profile, context.tokens, context.signout)]

    async def history(name: str) -> list[TokenLife]:
        return await asyncio.to_thread(token_history, context.usage, name)

    async def ages(name: str) -> list[Aged]:
        return await context.ages.of(await asyncio.to_thread(context.profiles.get, name))

    return RotationServices(
        context.clock, about, change, end_all, history, ages, lambda: context.settings.rotation_days
    )


def _gone(one: "Ended") -> Gone:
    account = one.tokens.email or one.tokens.name or one.tokens.account or tr("This account")
    return Gone(account, one.result.message, one.result.remote == "revoked")
