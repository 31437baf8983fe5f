"""The one factory of HTTP clients: trust store, extra CA, client certificate, proxy, timeouts and limits.

Every call of the program, discovery and token endpoint included, goes through a client made here, so a connection's
TLS and proxy choices can't be forgotten anywhere.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app import __version__
from desktop_app.core import address
from desktop_app.core.errors import NetworkProblem
from desktop_app.core.i18n import tr
from desktop_app.core.transport import proxy, reading, trust
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.exchange import Body, Hearing, Observer
from desktop_app.core.transport.problems import took_too_long, translated_errors
from desktop_app.core.transport.reading import ANSWER_LIMIT
from desktop_app.core.transport.route import DIRECT, Route

if TYPE_CHECKING:
    import httpx2

_C = TypeVar("_C")
USER_AGENT = f"framer-desk/{__version__}"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait for a connection, and for the next bytes of an answer."""

    connect: float = 10.0
    read: float = 30.0


class Transport:
    """Hands out clients, one for each route, and closes them together."""

    def __init__(self, timeouts: Timeouts = Timeouts(), observer: Observer | None = None) -> None:
        """observer: hears of every exchange that goes through `fetch` or a `hearing`."""
        self._timeouts = timeouts
        self._observer = observer
        self._clients: dict[tuple[Route, bool], httpx2.AsyncClient] = {}

    def client(self, route: Route, url: str) -> httpx2.AsyncClient:
        """The client for `route` that can reach `url`; kept until `aclose`.

        Raises DiscoveryProblem `not_https` for http beyond this computer, SettingsProblem for a certificate file or a
        proxy that can't be used.
        """
        import httpx2

        secure = address.secure(url).scheme == "https"
        key = (route, secure)
        if key not in self._clients:
            self._clients[key] = self._make(httpx2.AsyncClient, route, secure, {})
        return self._clients[key]

    def make(self, kind: Callable[..., _C], route: Route, url: str, **options: Any) -> _C:
        """A client of class `kind` of the HTTP library, for `route` and the scheme of `url`. The caller closes it.

        options: more of what `kind` takes. Raises as `client`.
        """
        return self._make(kind, route, address.secure(url).scheme == "https", options)

    def _make(self, kind: Callable[..., _C], route: Route, secure: bool, options: dict[str, Any]) -> _C:
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        _load_quickly()
        import httpx2

        given = proxy.options(route, secure=secure) | {
            "verify": trust.tls_context(route) if secure else trust.no_tls(),
            # Accounts share a client: what an API remembers of one must not go along with the token of another.
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=())),
            "timeout": httpx2.Timeout(self._timeouts.read, connect=self._timeouts.connect),
            "limits": httpx2.Limits(max_connections=64, max_keepalive_connections=16, keepalive_expiry=30),
            "follow_redirects": False,
            "http2": route.http2,
            "headers": {"User-Agent": USER_AGENT},
        }
        try:
            return kind(**given | options)
        except (ValueError, ImportError, httpx2.InvalidURL) as error:  # ImportError: SOCKS, from ALL_PROXY often
            raise proxy.unusable(error) from error

    def hearing(self) -> Hearing:
        """For whoever sends with a client of its own accord: the context in which the observer is told of it."""
        return Hearing(self._observer)

    async def fetch(
        self,
        method: str,
        url: str,
        *,
        route: Route = DIRECT,
        headers: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        json: Any = None,
        redirects: int = 0,
        limit: int = ANSWER_LIMIT,
        total: float = 30.0,
    ) -> Answer:
        """Send one request and read its whole answer, at most `limit` bytes in `total` seconds.

        `redirects`: how many may be followed, each held to the same address rules. Raises NetworkProblem, or
        DiscoveryProblem for an address that must not be used.
        """
        try:
            async with asyncio.timeout(total):
                return await self._fetch(method, url, route, headers, data, json, redirects, limit)
        except TimeoutError as error:
            raise took_too_long(url, total) from error

    async def _fetch(
        self,
        method: str,
        url: str,
        route: Route,
        headers: Mapping[str, str] | None,
        data: Mapping[str, str] | None,
        json: Any,
        redirects: int,
        limit: int,
    ) -> Answer:
        for _ in range(redirects + 1):
            client = self.client(route, url)
            with self.hearing() as heard:
                async with translated_errors(url, route):
                    request = client.build_request(method, url, headers=reading.asking(headers), data=data, json=json)
                    heard.sent(request.method, str(request.url), request.headers.raw, request.content)
                    response = await client.send(request, stream=True)
                    heard.answered(response.status_code, response.reason_phrase, response.headers.raw)
                    try:
                        content = await reading.read(response, limit, url)
                    finally:
                        await response.aclose()
                    heard.read(Body.of(content))
            location = response.headers.get("location", "")
            if response.status_code in (301, 302, 303, 307, 308) and location and redirects:
                url = str(response.url.join(location))
                continue
            return Answer(response.status_code, response.headers, content, str(response.url))
        raise NetworkProblem(
            "too_many_redirects",
            tr("{host} sends the request around in circles.", host=address.authority(url)),
            tr("Check the address."),
        )

    async def aclose(self) -> None:
        """Close every client."""
        clients, self._clients = list(self._clients.values()), {}
        for client in clients:
            await client.aclose()


def _load_quickly() -> None:
    """Import the HTTP library without HTTP/2, which takes a third as long again and is found when a client wants it."""
    if "httpcore2" in sys.modules or "h2" in sys.modules:
        return
    sys.modules["h2"] = None  # type: ignore[assignment]  # how Python is told that there is no such module
    try:
        import httpcore2  # noqa: F401
    finally:
        del sys.modules["h2"]
