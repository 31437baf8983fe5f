"""What the waiting page needs of the program, as plain functions; `from_context` takes them from the real one."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.clock import Clock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.loopback import RedirectTarget
from desktop_app.core.signin.steps import Step

if TYPE_CHECKING:
    from desktop_app.context import AppContext


class Session(Protocol):
    """A sign-in that was started; see `core.signin.service.SignInSession`."""

    def steps(self) -> AsyncIterator[Step]:
        """The steps as they happen."""
        ...

    async def reopen_browser(self) -> bool:
        """Open the same address again; False without a browser."""
        ...

    async def paste(self, address: str) -> None:
        """Take the answer from an address. Raises UserFacing."""
        ...


class Start(Protocol):
    """Starts a sign-in. May take a moment (the sandbox has to run first) and may raise UserFacing."""

    def __call__(self, name: str, scopes: tuple[str, ...] | None, *, any_port: bool) -> Awaitable[Session]:
        """scopes: None for the connection's own. any_port: ignore the port of its redirect address this once."""
        ...


@dataclass(frozen=True)
class SignInServices:
    """What this page needs of the program.

    profile: a connection by its name; raises UserFacing. signed_in: whether there is a token for it already.
    """

    clock: Clock
    profile: Callable[[str], ProviderProfile]
    signed_in: Callable[[str], Awaitable[bool]]
    start: Start


def from_context(context: "AppContext") -> SignInServices:
    """The real ones."""

    async def start(name: str, scopes: tuple[str, ...] | None, *, any_port: bool) -> Session:
        profile = await context.profile(name)
        if any_port:
            profile = replace(profile, redirect_uri=RedirectTarget.parse(profile.redirect_uri).uri(0))
        return context.signin.start(profile, scopes=scopes)

    async def signed_in(name: str) -> bool:
        return await context.tokens.current(context.profiles.get(name)) is not None

    return SignInServices(context.clock, context.profiles.get, signed_in, start)
