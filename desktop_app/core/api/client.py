"""The one way to an API: check, attach the token, send, renew once if it is refused, read the answer.

The console, `framer-desk call` and notebooks all send through `ApiClient.send`.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core import address, files
from desktop_app.core.api import auth, guard, preflight
from desktop_app.core.api.auth import Credentials
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import SPILL_BYTES, Response, Timing
from desktop_app.core.api.retry_after import wanted_wait
from desktop_app.core.clock import Clock
from desktop_app.core.errors import (
    DiscoveryProblem,
    NetworkProblem,
    ProfileProblem,
    RateLimited,
    SignInNeeded,
    UserFacing,
)
from desktop_app.core.exchange import KEPT_BYTES, Body, Hearing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import SENSITIVE_HEADERS
from desktop_app.core.tokens.rotate import Renewer
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.transport import Transport, translated_errors

if TYPE_CHECKING:
    import httpx2

    from desktop_app.core.api.catalog import Catalog
    from desktop_app.core.oauth.dpop import ProofKeys
    from desktop_app.core.oauth.server import Server

REDIRECTS = 10
TRIES = 3
"""How often a request is sent at the most when the API asks to wait."""

Wait = Callable[[float, int], Awaitable[None]]
"""Waits for some seconds before try number N; may return early ("send now") or be cancelled ("stop")."""


class ApiClient:
    """Sends requests as a connection's account."""

    def __init__(
        self,
        *,
        transport: Transport,
        reach: Callable[[ProviderProfile], Awaitable[Server]],
        renewer: Renewer,
        find_catalog: Callable[[ProviderProfile], Awaitable[Catalog | None]],
        proof_keys: ProofKeys,
        clock: Clock,
        bodies: Path,
    ) -> None:
        self._transport = transport
        self._reach = reach
        self._renewer = renewer
        self._find_catalog = find_catalog
        self._proof_keys = proof_keys
        self._clock = clock
        self._bodies = bodies

    async def send(
        self,
        profile: ProviderProfile,
        request: Request,
        *,
        send_anyway: bool = False,
        max_wait: float = 60.0,
        wait: Wait | None = None,
    ) -> Response:
        """Send `request` and read the whole answer, whatever its status.

        send_anyway: skip the scope check. max_wait: longest wait in seconds that a rate limit may ask for; `wait`
        does the waiting, so that a countdown can be shown. A 401 is answered by one renewal and one more try.

        Raises RequestProblem, HostNotAllowed and ScopeMissing before anything is sent; SignInNeeded without a
        usable token; RateLimited when the wait is longer than `max_wait`; NetworkProblem without an answer.
        """
        request.check()
        url = request.url(profile.api_base_url)
        allowed = guard.allowed_origins(profile, None)
        if address.origin_of(address.secure(url)) not in allowed:
            with suppress(DiscoveryProblem, NetworkProblem, ProfileProblem):  # then the connection's own have to do
                server = await self._reach(profile)
                allowed = guard.allowed_origins(profile, server.metadata, server.resource)
        guard.require_allowed(url, profile, allowed)
        tokens = await self._renewer.fresh(profile)
        if not send_anyway:
            preflight.require_scopes(await self._find_catalog(profile), request.method, url, tokens)
        credentials = await self._credentials(profile, tokens)
        for attempt in range(1, TRIES + 1):
            response, credentials = await self._send_renewing(profile, request, url, credentials)
            seconds = wanted_wait(response.status, response.header, self._clock.now())
            if seconds is None or (response.status == 503 and request.method not in ("GET", "HEAD")):
                return response
            if seconds > max_wait:
                response.discard()
                raise _too_long(seconds, max_wait)
            if attempt == TRIES:
                return response
            response.discard()
            await (wait or _sleep)(seconds, attempt + 1)
        raise AssertionError("unreachable")

    async def _credentials(self, profile: ProviderProfile, tokens: TokenSet) -> Credentials:
        key = await self._proof_keys.find(profile.name, tokens.issuer, tokens.client_id) if tokens.bound else None
        return Credentials.of(profile, tokens, key)

    async def _send_renewing(
        self, profile: ProviderProfile, request: Request, url: str, credentials: Credentials
    ) -> tuple[Response, Credentials]:
        """The last answer of `auth.flow`, and the credentials that it was got with."""
        flow, renewed = auth.flow(credentials), False
        step = next(flow)
        while True:
            assert isinstance(step, auth.Send)
            credentials = step.credentials
            response = await self._send_once(profile, request, url, credentials, renewed)
            try:
                step = flow.send(auth.Seen.of(response.status, response.url, response.headers))
                if isinstance(step, auth.Renew):
                    step = flow.send(await self._renewed(profile, credentials))
                    renewed = True
            except StopIteration:
                return response, credentials
            except BaseException:
                response.discard()
                raise
            response.discard()

    async def _renewed(self, profile: ProviderProfile, credentials: Credentials) -> Credentials | None:
        try:
            return await self._credentials(profile, await self._renewer.refresh(profile, credentials.tokens))
        except SignInNeeded:
            return None  # the API's own 401 says more than our refusal

    async def _send_once(
        self, profile: ProviderProfile, request: Request, url: str, credentials: Credentials, renewed: bool
    ) -> Response:
        client = self._transport.client(profile.route, url)
        started = time.perf_counter()
        with self._transport.hearing() as heard:
            async with translated_errors(url):
                outgoing = client.build_request(
                    request.method, url, headers=_bytes(request.headers), content=request.body
                )
                answer = await self._follow(client, profile, outgoing, credentials, heard)
                try:
                    first_byte = time.perf_counter() - started
                    content, body_file, size = await _read_body(answer, self._bodies)
                finally:
                    await answer.aclose()
                heard.read(Body(content[:KEPT_BYTES] if content is not None else b"", size))
        return Response(
            status=answer.status_code,
            reason=answer.reason_phrase,
            headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw),
            url=str(answer.url),
            http_version=answer.http_version,
            timing=Timing(first_byte, time.perf_counter() - started),
            size=size,
            content=content,
            body_file=body_file,
            renewed=renewed,
            granted=credentials.tokens.scopes,
        )

    async def _follow(
        self,
        client: httpx2.AsyncClient,
        profile: ProviderProfile,
        outgoing: httpx2.Request,
        credentials: Credentials,
        heard: Hearing,
    ) -> httpx2.Response:
        """Send with `client`, and follow redirects; once beyond the first origin the request goes on without any credentials."""
        home, at_home = address.origin(str(outgoing.url)), True
        for hop in range(REDIRECTS + 1):
            if at_home:  # anew for each: a proof is good for one address
                outgoing.headers.update(credentials.headers(outgoing.method, str(outgoing.url)))
            if hop == 0:
                heard.sent(outgoing.method, str(outgoing.url), outgoing.headers.raw, outgoing.content)
            answer = await client.send(outgoing, stream=True)
            following = answer.next_request
            if following is None:
                heard.answered(answer.status_code, answer.reason_phrase, answer.headers.raw)
                return answer
            await answer.aclose()
            at_home = at_home and address.origin(str(following.url)) == home
            if not at_home:
                for name in {*SENSITIVE_HEADERS, credentials.header.lower()} & following.headers.keys():
                    del following.headers[name]
            outgoing = following
            client = self._transport.client(profile.route, str(outgoing.url))
        raise NetworkProblem(
            "too_many_redirects",
            tr("{host} sends the request around in circles.", host=address.authority(str(outgoing.url))),
            tr("Check the address."),
        )


def _bytes(headers: tuple[tuple[str, str], ...]) -> list[tuple[bytes, bytes]]:
    """Header fields as they go out: letters beyond ASCII in UTF-8, bytes that came from a terminal as they were."""
    return [(name.encode(), value.strip(" \t").encode("utf-8", "surrogateescape")) for name, value in headers]


async def _read_body(answer: httpx2.Response, folder: Path) -> tuple[bytes | None, Path | None, int]:
    """The body in memory, or in a file of `folder` once it is larger than SPILL_BYTES; and its size in bytes."""
    chunks: list[bytes] = []
    size = 0
    file = None
    try:
        async for chunk in answer.aiter_bytes():
            size += len(chunk)
            if file is None and size > SPILL_BYTES:
                files.ensure_folder(folder)
                file = tempfile.NamedTemporaryFile(dir=folder, prefix="body-", delete=False)  # noqa: SIM115
                file.write(b"".join(chunks))
                chunks.clear()
            if file is None:
                chunks.append(chunk)
            else:
                file.write(chunk)
    except OSError as error:
        if file:
            _remove(file)
        raise files.storage_problem(error, folder) from error
    except BaseException:
        if file:
            _remove(file)
        raise
    if file is None:
        return b"".join(chunks), None, size
    file.close()
    return None, Path(file.name), size


def _remove(file: tempfile._TemporaryFileWrapper[bytes]) -> None:
    with suppress(OSError):
        file.close()
    Path(file.name).unlink(missing_ok=True)


async def _sleep(seconds: float, attempt: int) -> None:
    await asyncio.sleep(seconds)


def _too_long(seconds: float, max_wait: float) -> UserFacing:
    return RateLimited(
        "rate_limited",
        tr("The API asks to wait {seconds} s, longer than {limit} s.", seconds=round(seconds), limit=round(max_wait)),
        tr("Try again later, or allow a longer wait with --max-wait."),
        wait=seconds,
    )
