"""What the waiting page needs of the program, as plain functions; `from_context` takes them from the real one."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Protocol

from desktop_app.core.clock import Clock
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.loopback import RedirectTarget
from desktop_app.core.signin.steps import Step

if TYPE_CHECKING:
    from desktop_app.context import AppContext


class Session(Protocol):
    """A sign-in that was started; see `core.signin.service.SignInSession`."""

    def steps(self) -> AsyncIterator[Step]:
        """The steps as they happen."""
        ...

    async def reopen_browser(self, *, private: bool = False) -> bool:
        """Open the same address again, in a private window where asked; False without such a browser."""
        ...

    async def paste(self, address: str) -> None:
        """Take the answer from an address. Raises UserFacing."""
        ...


@dataclass(frozen=True)
class Wanted:
    """What is special about one sign-in.

    scopes: None for the connection's own. any_port: ignore the port of its redirect address this once. device: with
    a code for another device. other_account: let the person choose or log in as somebody else. value: the API key or
    token that the person brings.
    """

    scopes: tuple[str, ...] | None = None
    any_port: bool = False
    device: bool = False
    other_account: bool = False
    value: Secret | None = field(default=None, repr=False)


AS_USUAL: Final = Wanted()
"""Nothing special."""


class Start(Protocol):
    """Starts a sign-in. May take a moment (the sandbox has to run first) and may raise UserFacing."""

    def __call__(self, name: str, wanted: Wanted) -> Awaitable[Session]:
        """A sign-in of connection `name`, not yet begun."""
        ...


@dataclass(frozen=True)
class SignInServices:
    """What this page needs of the program.

    profile: a connection by its name; raises UserFacing. signed_in: whether there is a token for it already.
    device_offered: whether its server also signs in with a code for another device.
    """

    clock: Clock
    profile: Callable[[str], ProviderProfile]
    signed_in: Callable[[str], Awaitable[bool]]
    start: Start
    device_offered: Callable[[str], Awaitable[bool]]


BROUGHT: Final = ("api_key", "manual")
"""Grants of connections whose key or token the person already has."""


def wants_key(profile: ProviderProfile) -> bool:
    """Whether what a person brings is the way in: chosen, or the only one that the connection knows."""
    other_way = profile.issuer or profile.token_endpoint or profile.api_base_url
    return profile.grant in BROUGHT or (bool(profile.api_key_env) and not other_way)


def from_context(context: "AppContext") -> SignInServices:
    """The real ones."""

    async def start(name: str, wanted: Wanted) -> Session:
        profile = await context.profile(name)
        if wanted.value is not None:
            return context.signin.bring(profile, wanted.value)
        if wants_key(profile) and profile.grant not in BROUGHT:
            profile = replace(profile, grant="api_key")
        if wanted.any_port:
            profile = replace(profile, redirect_uri=RedirectTarget.parse(profile.redirect_uri).uri(0))
        return context.signin.start(
            profile,
            scopes=wanted.scopes,
            device=wanted.device,
            timeout=context.settings.signin_timeout,
            # OpenID Connect Core 3.1.2.1; servers that don't know it ignore it.
            params={"prompt": "login"} if wanted.other_account else None,
        )

    async def signed_in(name: str) -> bool:
        return await context.tokens.current(context.profiles.get(name)) is not None

    async def device_offered(name: str) -> bool:
        try:
            metadata, _ = await context.servers.describe(await context.profile(name))
        except UserFacing:
            return False
        return bool(metadata.device_authorization_endpoint)

    return SignInServices(context.clock, context.profiles.get, signed_in, start, device_offered)
