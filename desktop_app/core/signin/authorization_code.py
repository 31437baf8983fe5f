"""The sign-in with the browser on this computer (RFC 8252, RFC 7636), with the request pushed first where wanted."""

import asyncio
from collections.abc import AsyncIterator

from desktop_app.core.errors import Cancelled, SignInTimeout, UserFacing, internal
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import authorize, par
from desktop_app.core.oauth.authorize import AuthorizationRequest, check_response
from desktop_app.core.oauth.server import Server
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin import step_up
from desktop_app.core.signin.loopback import Callback, LoopbackListener, Outcome, RedirectTarget
from desktop_app.core.signin.session import SignInSession, Surroundings, Wishes, known_account
from desktop_app.core.signin.steps import (
    BrowserOpened,
    CallbackIgnored,
    CodeReceived,
    Discovered,
    Listening,
    Pushed,
    Step,
    Waiting,
)
from desktop_app.core.tokens import signatures
from desktop_app.core.vault.base import Vault


class BrowserSession(SignInSession):
    """A sign-in whose answer comes to the loopback listener of this program."""

    grant = "authorization_code"

    def __init__(self, around: Surroundings, profile: ProviderProfile, wishes: Wishes) -> None:
        super().__init__(around, profile, wishes)
        self._listener: LoopbackListener | None = None
        self._ignored: asyncio.Queue[str] = asyncio.Queue()
        self._link: _Link | None = None
        self._pasted = False
        self._loading: asyncio.Future[None] | None = None

    async def reopen_browser(self, *, private: bool = False) -> bool:
        """See `SignInSession.reopen_browser`. A pushed request is good for one visit, so it is pushed again."""
        if self._link is None:
            return False
        if self._link.pushes and self._recording is not None:
            with self._recording.active():
                await self._link.push()
        return await self._around.open_browser(self._link.url, self._browser(private=private))

    async def paste(self, address: str) -> None:
        """See `SignInSession.paste`."""
        if self._listener is None:
            raise UserFacing("sign_in_over", tr("This sign-in is over."), tr("Start again."))
        await self._listener.accept_pasted(address)
        self._pasted = True

    async def _run(self) -> AsyncIterator[Step]:
        target = RedirectTarget.parse(self.profile.redirect_uri)
        server, where = await self._prepare()
        yield Discovered(server.metadata.issuer, server.metadata.require_pkce())
        request = AuthorizationRequest(server.metadata.issuer, server.client.client_id, self._scopes(server))
        async with LoopbackListener(target, state=request.state, on_ignored=self._ignored.put_nowait) as listener:
            self._listener = listener
            try:
                yield Listening(listener.redirect_uri, request.scopes)
                link = await self._make_link(server, request, listener.redirect_uri)
                if link.pushes:
                    yield Pushed(await link.push())
                self._link = link
                deadline = self._around.clock.now() + self._wishes.timeout
                opened = self._wishes.open_browser and await self._open(listener, link.url)
                yield BrowserOpened(link.url, opened, self._around.clock.now())
                self._loading = asyncio.ensure_future(asyncio.to_thread(_load_the_rest, "openid" in request.scopes))
                yield Waiting(listener.redirect_uri, deadline)
                callback: Callback | None = None
                async for heard in self._wait(listener):
                    if isinstance(heard, Callback):
                        callback = heard
                    else:
                        yield CallbackIgnored(heard)
                assert callback is not None
                if self._recording is not None:
                    self._recording.browser_returned(listener.redirect_uri, callback.params, pasted=self._pasted)
                async for step in self._finish(callback, request, server, listener.redirect_uri, where):
                    yield step
            finally:
                self._listener = self._link = None

    async def _make_link(self, server: Server, request: AuthorizationRequest, redirect_uri: str) -> "_Link":
        wishes = self._wishes
        asked = {**step_up.parameters(wishes.acr_values, wishes.max_age), **wishes.params}
        asked |= authorize.prompt(request.scopes, server.metadata, {**self.profile.params, **asked})
        if wishes.account:
            known = await known_account(self._around.store, self.profile, wishes.account)
            asked["login_hint"] = (known and known.email) or wishes.account
        thumbprint = server.prover.thumbprint if server.prover else ""
        return _Link(
            server, request.parameters(self.profile, redirect_uri, server.resource, asked, proof_key=thumbprint)
        )

    async def _open(self, listener: LoopbackListener, url: str) -> bool:
        """Open the browser; a command that stays in the foreground must not hold up an answer that is here already."""
        opening = asyncio.ensure_future(self._around.open_browser(url, self._browser()))
        answer = asyncio.ensure_future(listener.wait())
        try:
            await asyncio.wait({opening, answer}, return_when=asyncio.FIRST_COMPLETED)
            return opening.result() if opening.done() else True
        finally:
            opening.cancel()
            answer.cancel()

    async def _wait(self, listener: LoopbackListener) -> AsyncIterator[Callback | str]:
        """What arrives while the person decides: reasons for ignoring something, and at last the answer."""
        answer = asyncio.ensure_future(listener.wait())
        ignored = asyncio.ensure_future(self._ignored.get())
        ends = asyncio.get_running_loop().time() + self._wishes.timeout
        try:
            while not answer.done():
                # No asyncio.timeout here: it would cancel whoever reads these steps, between two of them.
                left = ends - asyncio.get_running_loop().time()
                done, _ = await asyncio.wait({answer, ignored}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                if ignored.done():
                    yield ignored.result()
                    ignored = asyncio.ensure_future(self._ignored.get())
                elif not done:
                    raise timed_out(self._wishes.timeout)
            yield answer.result()
        finally:
            answer.cancel()
            ignored.cancel()

    async def _finish(
        self, callback: Callback, request: AuthorizationRequest, server: Server, redirect_uri: str, where: Vault
    ) -> AsyncIterator[Step]:
        """From the answer to stored tokens; the page in the browser is written only when the outcome is known."""
        try:
            code = check_response(callback.params, request, server.metadata)
            yield CodeReceived()
            response = await server.token_endpoint.exchange(code, request.verifier, redirect_uri, server.resource)
            async for step in self._accept(response, server, request.scopes, request.nonce):
                yield step
        except UserFacing as problem:
            await callback.finish(Outcome.of_error(problem, problem.server_words))
            raise
        except (Cancelled, asyncio.CancelledError, GeneratorExit):
            raise
        except Exception as bug:
            await callback.finish(Outcome.of_error(internal(bug)))
            raise
        await callback.finish(Outcome.signed_in())
        yield self._stored(where)


def _load_the_rest(signed: bool) -> None:
    """Import what is needed after the answer, for the person in the browser takes longer. signed: for signatures."""
    from desktop_app.core.usage import recorder, store, watch  # noqa: F401 - the sign-in will be noted

    if signed:
        signatures.load()


class _Link:
    """The address for the browser; for a server that wants it, of a request that was pushed."""

    def __init__(self, server: Server, parameters: dict[str, str]) -> None:
        self._server = server
        self._parameters = parameters
        self.pushes = par.wanted(server)
        self.url = "" if self.pushes else authorize.link(server.metadata, parameters)

    async def push(self) -> float | None:
        """Leave the request at the server and point `url` at it; gives the seconds that it is kept."""
        pushed = await par.push(self._server, self._parameters)
        self.url = authorize.pushed_link(self._server.metadata, self._parameters["client_id"], pushed.request_uri)
        return pushed.expires_in


def timed_out(timeout: float) -> SignInTimeout:
    """The error for an answer that did not come within so many seconds. Gives it; the caller raises it."""
    minutes = f"{timeout / 60:.1f}".removesuffix(".0")
    if timeout == 1:
        message = tr("No answer came in 1 second. The link no longer works.")
    elif timeout < 60:
        message = tr("No answer came in {seconds} seconds. The link no longer works.", seconds=f"{timeout:g}")
    elif minutes == "1":
        message = tr("No answer came in 1 minute. The link no longer works.")
    else:
        message = tr("No answer came in {minutes} minutes. The link no longer works.", minutes=minutes)
    return SignInTimeout("timed_out_waiting", message, tr("Start again."))
