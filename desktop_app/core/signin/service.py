"""The sign-in with the browser (RFC 8252, RFC 7636): the one place that knows the order of its steps.

`SignInService.start` gives a `SignInSession`; its `steps` are an async generator that the window, the command line
and the notebook read. Nothing is stored unless the last step is `Stored`.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

from desktop_app.core.clock import Clock
from desktop_app.core.errors import Cancelled, SignInTimeout, UserFacing, VaultProblem, internal
from desktop_app.core.i18n import tr
from desktop_app.core.logs import logger
from desktop_app.core.oauth import userinfo
from desktop_app.core.oauth.authorize import AuthorizationRequest, check_response
from desktop_app.core.oauth.server import Server, Servers
from desktop_app.core.oauth.token_endpoint import TokenResponse
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.loopback import Callback, LoopbackListener, Outcome, RedirectTarget
from desktop_app.core.signin.steps import (
    BrowserOpened,
    CallbackIgnored,
    CodeReceived,
    Discovered,
    Failed,
    Listening,
    Step,
    Stored,
    TokenReceived,
    Validated,
    Waiting,
)
from desktop_app.core.tokens import received
from desktop_app.core.tokens.store import TokenStore
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.tokens.validate import Validator
from desktop_app.core.vault.base import Vault

_log = logger("signin")

DEFAULT_SCOPES = ("openid", "profile", "offline_access")
"""Asked for where a connection names no scopes, as far as its server lists them."""


class SignInService:
    """Starts sign-ins. Everything outside (browser, vault, network, time) is handed in."""

    def __init__(
        self,
        *,
        servers: Servers,
        store: TokenStore,
        validator: Validator,
        vault: Callable[[], Vault],
        clock: Clock,
        open_browser: Callable[[str], Awaitable[bool]],
    ) -> None:
        self.servers = servers
        self.store = store
        self.validator = validator
        self.vault = vault
        self.clock = clock
        self.open_browser = open_browser

    def start(
        self,
        profile: ProviderProfile,
        *,
        scopes: tuple[str, ...] | None = None,
        open_browser: bool = True,
        timeout: float = 300.0,
        params: Mapping[str, str] | None = None,
    ) -> "SignInSession":
        """A sign-in to `profile`, not yet begun: read its `steps`.

        scopes: instead of the connection's own. timeout: seconds that the person has in the browser. params: extra
        parameters of this request alone.
        """
        return SignInSession(self, profile, scopes, open_browser, timeout, dict(params or {}))


class SignInSession:
    """One sign-in. `steps` is read once, from start to end; closing it cancels the sign-in."""

    def __init__(
        self,
        service: SignInService,
        profile: ProviderProfile,
        scopes: tuple[str, ...] | None,
        open_browser: bool,
        timeout: float,
        params: dict[str, str],
    ) -> None:
        self.profile = profile
        self._service = service
        self._scopes = scopes
        self._opens_browser = open_browser
        self._timeout = timeout
        self._params = params
        self._listener: LoopbackListener | None = None
        self._ignored: asyncio.Queue[str] = asyncio.Queue()
        self._url = ""

    async def steps(self) -> AsyncGenerator[Step, None]:
        """The steps as they happen; the last one is `Stored` or `Failed`.

        Errors for the person come as `Failed`, never as exceptions; Cancelled and bugs are raised.
        """
        try:
            async for step in self._run():
                yield step
        except UserFacing as problem:
            _log.info("sign-in to %s ended: %s", self.profile.name, problem.code)
            yield Failed(problem)

    async def reopen_browser(self) -> bool:
        """Open the same address again, while waiting. False when there is no browser."""
        return bool(self._url) and await self._service.open_browser(self._url)

    async def paste(self, address: str) -> None:
        """Take the answer from the address that the browser ended at. Raises UserFacing; the wait then goes on."""
        if self._listener is None:
            raise UserFacing("sign_in_over", tr("This sign-in is over."), tr("Start again."))
        await self._listener.accept_pasted(address)

    async def _run(self) -> AsyncIterator[Step]:
        target = RedirectTarget.parse(self.profile.redirect_uri)
        server, where = await self._prepare()
        yield Discovered(server.metadata.issuer, server.metadata.require_pkce())
        request = AuthorizationRequest(server.metadata.issuer, server.client.client_id, self._wanted(server))
        async with LoopbackListener(target, state=request.state, on_ignored=self._ignored.put_nowait) as listener:
            self._listener = listener
            try:
                yield Listening(listener.redirect_uri, request.scopes)
                self._url = request.url(
                    server.metadata, self.profile, listener.redirect_uri, server.resource, self._params
                )
                deadline = self._service.clock.now() + self._timeout
                opened = self._opens_browser and await self._open(listener)
                yield BrowserOpened(self._url, opened, self._service.clock.now())
                yield Waiting(listener.redirect_uri, deadline)
                callback: Callback | None = None
                async for heard in self._wait(listener):
                    if isinstance(heard, Callback):
                        callback = heard
                    else:
                        yield CallbackIgnored(heard)
                assert callback is not None
                async for step in self._finish(callback, request, server, listener.redirect_uri, where):
                    yield step
            finally:
                self._listener = None

    async def _open(self, listener: LoopbackListener) -> bool:
        """Open the browser; a command that stays in the foreground must not hold up an answer that is here already."""
        opening = asyncio.ensure_future(self._service.open_browser(self._url))
        answer = asyncio.ensure_future(listener.wait())
        try:
            await asyncio.wait({opening, answer}, return_when=asyncio.FIRST_COMPLETED)
            return opening.result() if opening.done() else True
        finally:
            opening.cancel()
            answer.cancel()

    async def _prepare(self) -> tuple[Server, Vault]:
        """Reach the server and, meanwhile, make sure that there is a place for the tokens: before anyone consents."""
        async with asyncio.TaskGroup() as group:
            state = group.create_task(asyncio.to_thread(lambda: self._service.vault().probe()))
            server = group.create_task(_caught(self._service.servers.reach(self.profile, fresh=True)))
        found = server.result()
        if isinstance(found, UserFacing):
            raise found
        if not state.result().viable:
            raise state.result().problem or VaultProblem("no_vault", state.result().detail, state.result().remedy)
        return found, self._service.vault()

    def _wanted(self, server: Server) -> tuple[str, ...]:
        if self._scopes is not None:
            return self._scopes
        if self.profile.scopes:
            return self.profile.scopes
        supported = server.metadata.scopes_supported or ()
        return tuple(scope for scope in DEFAULT_SCOPES if scope in supported)

    async def _wait(self, listener: LoopbackListener) -> AsyncIterator[Callback | str]:
        """What arrives while the person decides: reasons for ignoring something, and at last the answer."""
        answer = asyncio.ensure_future(listener.wait())
        ignored = asyncio.ensure_future(self._ignored.get())
        ends = asyncio.get_running_loop().time() + self._timeout
        try:
            while not answer.done():
                # No asyncio.timeout here: it would cancel whoever reads these steps, between two of them.
                left = ends - asyncio.get_running_loop().time()
                done, _ = await asyncio.wait({answer, ignored}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                if ignored.done():
                    yield ignored.result()
                    ignored = asyncio.ensure_future(self._ignored.get())
                elif not done:
                    raise self._timed_out()
            yield answer.result()
        finally:
            answer.cancel()
            ignored.cancel()

    def _timed_out(self) -> SignInTimeout:
        if self._timeout >= 60:
            message = tr(
                "No answer came in {minutes} minutes. The link no longer works.", minutes=_minutes(self._timeout)
            )
        else:
            message = tr("No answer came in {seconds} seconds. The link no longer works.", seconds=round(self._timeout))
        return SignInTimeout("timed_out_waiting", message, tr("Start again."))

    async def _finish(
        self, callback: Callback, request: AuthorizationRequest, server: Server, redirect_uri: str, where: Vault
    ) -> AsyncIterator[Step]:
        """From the answer to stored tokens; the page in the browser is written only when the outcome is known."""
        try:
            code = check_response(callback.params, request, server.metadata)
            yield CodeReceived()
            response = await server.token_endpoint.exchange(code, request.verifier, redirect_uri, server.resource)
            granted = response.scopes if response.scopes is not None else request.scopes
            yield TokenReceived(granted, response.expires_in)
            tokens = await self._validated(response, request, server)
            yield Validated(tuple(await self._service.validator.checks(tokens, server)))
            await self._service.store.save(tokens)
        except UserFacing as problem:
            await callback.finish(Outcome.of_error(problem, problem.server_words))
            raise
        except (Cancelled, asyncio.CancelledError, GeneratorExit):
            raise
        except Exception as bug:
            await callback.finish(Outcome.of_error(internal(bug)))
            raise
        await callback.finish(Outcome.signed_in())
        yield Stored(tokens, where.name, where.persistent)

    async def _validated(self, response: TokenResponse, request: AuthorizationRequest, server: Server) -> TokenSet:
        claims: dict[str, Any] = {}
        if response.id_token is not None:
            claims = await self._service.validator.require_id_token(response.id_token, server, request.nonce)
        claims = await self._named(claims, response.access_token, server)
        return received.first(
            response,
            server,
            requested=request.scopes,
            now=self._service.clock.now(),
            claims=claims,
            nonce=request.nonce if response.id_token is not None else None,
        )

    async def _named(self, claims: dict[str, Any], access_token: Secret, server: Server) -> dict[str, Any]:
        """Claims with a name, asked of the userinfo endpoint where the ID token has none. Its silence is no error."""
        if claims.get("name") or claims.get("email") or not server.metadata.userinfo_endpoint:
            return claims
        try:
            more = await userinfo.fetch(server, access_token)
        except UserFacing as problem:
            _log.info("userinfo of %s: %s", self.profile.name, problem.code)
            return claims
        if claims and more.get("sub") != claims.get("sub"):  # OpenID Connect Core 5.3.2: must not be used
            return claims
        return {**more, **claims}


async def _caught(reaching: Awaitable[Server]) -> Server | UserFacing:
    try:
        return await reaching
    except UserFacing as problem:
        return problem


def _minutes(seconds: float) -> str:
    minutes = seconds / 60
    return f"{minutes:.0f}" if minutes == round(minutes) else f"{minutes:.1f}"
