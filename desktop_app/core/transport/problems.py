"""What went wrong on the way to a server and back, in words for a person."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, TypeVar

from desktop_app.core import address
from desktop_app.core.errors import NetworkProblem
from desktop_app.core.i18n import tr
from desktop_app.core.transport.proxy import proxy_for
from desktop_app.core.transport.route import DIRECT, Route

if TYPE_CHECKING:
    import httpx2

_E = TypeVar("_E", bound=BaseException)


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
    if failed_here and (proxy := proxy_for(url, route)):
        return _proxy_unreachable(proxy, host, detail)
    if _cause(error, socket.gaierror):
        return NetworkProblem(
            "name_unknown",
            tr("{host} was not found.", host=host),
            tr("Check the spelling of the address, and that you are online."),
            detail=detail,
        )
    if isinstance(error, httpx2.ProxyError):
        return _explain_proxy(error, host, detail)
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
        return damaged(host, detail)
    # Some servers hang up on a client without a certificate and say nothing, or nothing that arrives.
    hung_up = isinstance(error, httpx2.RemoteProtocolError | httpx2.ReadError)
    silent = hung_up and url.startswith("https:") and not route.client_cert
    return NetworkProblem(
        "broken_answer",
        tr("The connection to {host} broke before the answer was whole.", host=host),
        tr("Try again. If the server asks for a client certificate, set client_cert.") if silent else tr("Try again."),
        detail=detail,
    )


def _proxy_unreachable(proxy: str, host: str, detail: str) -> NetworkProblem:
    return NetworkProblem(
        "proxy_unreachable",
        tr("The proxy {proxy} can't be reached, so nothing went to {host}.",
           proxy=address.authority(proxy), host=host),
        tr("Check the proxy of this connection, or HTTPS_PROXY in the environment."),
        detail=detail,
    )  # fmt: skip


def _explain_proxy(error: httpx2.ProxyError, host: str, detail: str) -> NetworkProblem:
    if "407" in str(error):
        return NetworkProblem(
            "proxy_wants_sign_in",
            tr("The proxy wants a name and a password, so nothing went to {host}.", host=host),
            tr("Put them into the address of the proxy, the password by naming an environment variable."),
            detail=detail,
        )
    return NetworkProblem(
        "proxy_failed",
        tr("The proxy did not let the request through to {host}.", host=host),
        tr("Check the proxy of this connection, or HTTPS_PROXY in the environment."),
        detail=detail,
    )


def damaged(host: str, detail: str) -> NetworkProblem:
    """The error for an answer of `host` that can't be decompressed. Gives it; the caller raises it."""
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
            tr(
                "The certificate of {host} is not trusted: {reason}.",
                host=host,
                reason=error.verify_message.rstrip("."),
            ),
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
