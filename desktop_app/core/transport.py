"""The one factory of HTTP clients: trust store, extra CA, client certificate, proxy, timeouts and limits.

Every call of the program, discovery and token endpoint included, goes through a client made here, so a connection's
TLS and proxy choices can't be forgotten anywhere. Verification can't be switched off.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Never, TypeVar

from desktop_app import __version__
from desktop_app.core import address
from desktop_app.core.errors import NetworkProblem, SettingsProblem
from desktop_app.core.exchange import Body, Hearing, Observer
from desktop_app.core.i18n import tr
from desktop_app.core.inflate import ACCEPTED, Inflater

if TYPE_CHECKING:
    import httpx2

_C = TypeVar("_C")
_E = TypeVar("_E", bound=BaseException)
USER_AGENT = f"framer-desk/{__version__}"
ANSWER_LIMIT = 512 << 10
"""Largest answer (bytes) that discovery, key sets and token endpoints may give: real ones have a few thousand, and many
small values take thirty times their length in memory."""


@dataclass(frozen=True, slots=True)
class Route:
    """How a connection's servers are reached: extra CA file, client certificate file, proxy. Empty: the system's.

    http2: offered to servers, which choose (RFC 9113 section 3.3).
    """

    ca_file: str = ""
    client_cert: str = ""
    proxy: str = field(default="", repr=False)  # a password may be in it
    http2: bool = False


DIRECT = Route()


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait for a connection, and for the next bytes of an answer."""

    connect: float = 10.0
    read: float = 30.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer in memory. `url` is where it came from, after redirects."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    url: str

    @property
    def media_type(self) -> str:
        """Content type without parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json_object(self) -> dict[str, Any] | None:
        """The members of the JSON object that the answer is (RFC 8259), whatever its content type; None for others."""
        try:
            value = json.loads(self.content, parse_constant=_no_json)
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None


def _no_json(word: str) -> Never:
    """NaN and Infinity, which Python reads and JSON does not have."""
    raise ValueError(word)


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
        _load_quickly()
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

        import httpx2

        loopback = {f"all://{host}": None for host in ("127.0.0.1", "localhost", "[::1]")}
        given: dict[str, Any] = {
            "verify": tls_context(route) if secure else _no_tls(),
            # Plain http never leaves this computer, whatever its name for itself: a proxy would read the token.
            "proxy": (route.proxy or None) if secure else None,
            "trust_env": secure,
            "mounts": loopback,
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
            raise SettingsProblem(
                "proxy_unusable",
                tr("The proxy of this connection or of the environment can't be used."),
                tr("Write it as http://host:port, in the connection or in HTTPS_PROXY and ALL_PROXY."),
                detail=str(error),
            ) from error

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
                    request = client.build_request(method, url, headers=_asking(headers), data=data, json=json)
                    heard.sent(request.method, str(request.url), request.headers.raw, request.content)
                    response = await client.send(request, stream=True)
                    heard.answered(response.status_code, response.reason_phrase, response.headers.raw)
                    try:
                        content = await _read(response, limit, url)
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


def _asking(headers: Mapping[str, str] | None) -> dict[str, str]:
    return {"Accept-Encoding": ACCEPTED, **(headers or {})}


async def _read(response: httpx2.Response, limit: int, url: str) -> bytes:
    """The content, decompressed here: the library would unfold a whole chunk before anybody could count it."""
    chunks: list[bytes] = []
    size = 0
    try:
        inflater = Inflater(response.headers.get("content-encoding", ""))
        async for raw in response.aiter_raw():
            chunk = inflater.feed(raw, limit - size)
            size += len(chunk)
            if size > limit:
                raise NetworkProblem(
                    "answer_too_large",
                    tr("{host} sent more than {limit} KB.", host=address.authority(url), limit=limit >> 10),
                    tr("Check that the address is the right one."),
                )
            chunks.append(chunk)
    except ValueError as error:
        raise _damaged(address.authority(url), f"{type(error).__name__}: {error}") from error
    return b"".join(chunks)


def tls_context(route: Route) -> ssl.SSLContext:
    """A verifying TLS context on the system's trust store, with the route's CA and client certificate added.

    Raises SettingsProblem when one of its files can't be used.
    """
    import truststore

    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for path, load in ((route.ca_file, context.load_verify_locations), (route.client_cert, context.load_cert_chain)):
        if not path:
            continue
        try:
            load(path)
        except (OSError, ssl.SSLError) as error:
            raise SettingsProblem(
                "certificate_file",
                tr("The certificate file {path} can't be used.", path=path),
                tr("It has to be a readable PEM file."),
                detail=str(error),
            ) from error
    return context


def _no_tls() -> ssl.SSLContext:
    """For plain http to this computer: verifies against no root at all, so it could never reach an https server."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@contextlib.asynccontextmanager
async def translated_errors(url: str, route: Route = DIRECT) -> AsyncIterator[None]:
    """Turn what the HTTP library raises inside the block into NetworkProblem, with words for `url`'s host."""
    import httpx2

    try:
        yield
    except (httpx2.HTTPError, ssl.SSLError) as error:  # the library lets an alert after the handshake through as it is
        raise explain(error, url, route) from error
    except httpx2.InvalidURL as error:
        raise NetworkProblem(
            "bad_address",
            tr("This is not a web address: {url}", url=url[:200]),
            tr("It starts with https:// and names a host, as in https://id.example.com."),
        ) from error


def took_too_long(url: str, seconds: float) -> NetworkProblem:
    """The error for an answer that was not here after so many seconds. Gives it; the caller raises it."""
    return NetworkProblem(
        "timed_out",
        tr("{host} did not answer within {seconds} s.", host=address.authority(url), seconds=f"{seconds:g}"),
        tr("Try again. If it stays slow, look at the network or the server."),
    )


def explain(error: httpx2.HTTPError | ssl.SSLError, url: str, route: Route = DIRECT) -> NetworkProblem:
    """What `error` means for a person who wanted to reach `url` by `route`."""
    import httpx2

    host = address.authority(url)
    detail = f"{type(error).__name__}: {error}"
    if tls := _cause(error, ssl.SSLError):
        return _explain_tls(tls, host, detail)
    # Names are looked up and connections made by the proxy where there is one: what fails here is the way to it.
    failed_here = _cause(error, socket.gaierror) or isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout)
    if failed_here and (proxy := _proxy_for(url, route)):
        return NetworkProblem(
            "proxy_unreachable",
            tr("The proxy {proxy} can't be reached, so nothing went to {host}.",
               proxy=address.authority(proxy), host=host),
            tr("Check the proxy of this connection, or HTTPS_PROXY in the environment."),
            detail=detail,
        )  # fmt: skip
    if _cause(error, socket.gaierror):
        return NetworkProblem(
            "name_unknown",
            tr("{host} was not found.", host=host),
            tr("Check the spelling of the address, and that you are online."),
            detail=detail,
        )
    if isinstance(error, httpx2.ProxyError) and "407" in str(error):
        return NetworkProblem(
            "proxy_wants_sign_in",
            tr("The proxy wants a name and a password, so nothing went to {host}.", host=host),
            tr("Put them into the address of the proxy, the password by naming an environment variable."),
            detail=detail,
        )
    if isinstance(error, httpx2.ProxyError):
        return NetworkProblem(
            "proxy_failed",
            tr("The proxy did not let the request through to {host}.", host=host),
            tr("Check the proxy of this connection, or HTTPS_PROXY in the environment."),
            detail=detail,
        )
    if isinstance(error, httpx2.TimeoutException):
        return NetworkProblem(
            "timed_out",
            tr("{host} did not answer in time.", host=host),
            tr("Try again. If it stays slow, look at the network or the server."),
            detail=detail,
        )
    if isinstance(error, httpx2.ConnectError):
        return NetworkProblem(
            "unreachable",
            tr("Could not reach {host}. Nothing answered at that address.", host=host),
            tr("Check that the server runs and that the network works."),
            detail=detail,
        )
    if isinstance(error, httpx2.DecodingError):
        return _damaged(host, detail)
    # Some servers hang up on a client without a certificate and say nothing, or nothing that arrives.
    hung_up = isinstance(error, httpx2.RemoteProtocolError | httpx2.ReadError)
    silent = hung_up and url.startswith("https:") and not route.client_cert
    return NetworkProblem(
        "broken_answer",
        tr("The connection to {host} broke before the answer was whole.", host=host),
        tr("Try again. If the server asks for a client certificate, set client_cert.") if silent else tr("Try again."),
        detail=detail,
    )


def _proxy_for(url: str, route: Route) -> str:
    """The proxy that `url` is reached through, "" where there is none: only https beyond this computer has one."""
    from urllib.request import getproxies, proxy_bypass

    parts = address.parse(url)
    host = parts.hostname or ""
    if parts.scheme != "https" or address.is_loopback(host):
        return ""
    named = getproxies()
    return route.proxy or ("" if proxy_bypass(host) else named.get("https") or named.get("all") or "")


def _damaged(host: str, detail: str) -> NetworkProblem:
    return NetworkProblem(
        "bad_encoding",
        tr("The answer of {host} is damaged: its compression can't be read.", host=host),
        tr("Try again, or send the header Accept-Encoding: identity."),
        detail=detail,
    )


def _explain_tls(error: ssl.SSLError, host: str, detail: str) -> NetworkProblem:
    if isinstance(error, ssl.SSLCertVerificationError):
        return NetworkProblem(
            "tls_untrusted",
            tr("The certificate of {host} is not trusted: {reason}.", host=host, reason=error.verify_message),
            tr("If this is your company's own server, set ca_file to its certificate authority."),
            detail=detail,
        )
    reason = str(getattr(error, "reason", None))  # one that Python itself has made has none
    if "ALERT" in reason and ("CERTIFICATE" in reason or "UNKNOWN_CA" in reason):
        return NetworkProblem(
            "tls_client_certificate",
            tr("{host} wants a client certificate, and did not get one that it takes.", host=host),
            tr("Set client_cert to the PEM file with your certificate and its key; the server's owner gives it out."),
            detail=detail,
        )
    return NetworkProblem(
        "tls_failed",
        tr("No encrypted connection to {host} could be made.", host=host),
        tr("Check that the address starts with https:// and leads to a web server; it may ask for client_cert."),
        detail=detail,
    )


def _cause(error: BaseException, kind: type[_E]) -> _E | None:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, kind):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None
