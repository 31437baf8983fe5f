"""`Request`: what a person asks the API for, before a token is attached."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

if TYPE_CHECKING:
    from desktop_app.core.api.bodies import StreamedBody

_WHOLE_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NEEDS_ENCODING = re.compile(r"[^\x21-\x7e]+")
OURS = frozenset({"authorization", "proxy-authorization", "host", "content-length", "transfer-encoding", "connection"})
"""Header fields that a request can't bring along: the token's, and those that say where a message goes and ends."""
BODYLESS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
TOKEN_CHARACTERS = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `target` is a path below the connection's API address, or a whole URL.

    `params` are added to the query in their order; `headers` are the person's own (the Authorization header is
    attached later and can't be given here); `body` is sent as it is. name: of the saved request that it is. secrets:
    what was filled in and must not be written down.

    redirects: whether they are followed. timeout: seconds until the answer has to be here, None for the settings'.
    http2: whether it is offered, None for what the connection says. compression: whether the answer may be compressed.
    upload: in place of `body`, made while it is sent; it says its Content-Type where the headers don't.
    """

    method: str
    target: str
    params: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    operation_id: str = ""
    source: str = field(default="", compare=False)
    redirects: bool = True
    timeout: float | None = None
    http2: bool | None = None
    compression: bool = True
    upload: "StreamedBody | None" = None
    name: str = field(default="", compare=False)
    secrets: tuple[Secret, ...] = field(default=(), compare=False, repr=False)

    def url(self, api_base_url: str) -> str:
        """The absolute address. A path is appended to `api_base_url`, never resolved against its host alone.

        Spaces and letters beyond ASCII are percent-encoded, a fragment is left out: it is never sent.
        Raises RequestProblem when there is no base to append to, or the result is not an http(s) address.
        """
        target = self.target.strip().partition("#")[0]
        if _CONTROL.search(target):
            raise _no_address(target)
        if _WHOLE_ADDRESS.match(target):
            url = target
        elif not api_base_url:
            raise RequestProblem(
                "no_api_address",
                tr("This connection has no API address, so {path} leads nowhere.", path=target),
                tr("Give the whole address, or set api_base_url for the connection."),
            )
        else:
            url = api_base_url.rstrip("/") + "/" + target.lstrip("/")
        if self.params:
            url += ("&" if "?" in url else "?") + urlencode(self.params, errors="replace")
        try:
            parts = urlsplit(url)
            _ = parts.port
        except ValueError as error:
            raise _no_address(target) from error
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise _no_address(target)
        if "@" in parts.netloc:
            raise RequestProblem(
                "credentials_in_address",
                tr("An address with a name or a password in it can't be used."),
                tr("Leave out what stands before the @; the token is attached by Framer Desk."),
            )
        return urlunsplit(parts._replace(path=_encoded(parts.path), query=_encoded(parts.query)))

    def check(self) -> None:
        """Raise RequestProblem for a method or a header that HTTP does not allow (RFC 9110 section 5.6.2).

        CONNECT would make a tunnel of the connection, so it is no method here.
        """
        if not self.method or not set(self.method) <= TOKEN_CHARACTERS or self.method.upper() == "CONNECT":
            raise RequestProblem(
                "bad_method",
                tr("{method} is no HTTP method that can be sent.", method=repr(self.method)[:80]),
                tr("Use GET, POST, PUT, PATCH, DELETE or another word of the API's documentation."),
            )
        for name, value in self.headers:
            if not name or not set(name) <= TOKEN_CHARACTERS or any(_is_control(c) for c in value):
                raise RequestProblem(
                    "bad_header",
                    tr("The header {name} can't be sent.", name=repr(name)[:80]),
                    tr("A header is one line: its name holds letters, digits and dashes, its value no line break."),
                )
            if name.lower() in OURS:
                raise RequestProblem(
                    "own_authorization" if name.lower() == "authorization" else "own_header",
                    tr("The {name} header is filled in by Framer Desk.", name=name),
                    tr("Leave it out. To use another token, add it as its own connection."),
                )


def _is_control(character: str) -> bool:
    return (ord(character) < 0x20 and character != "\t") or ord(character) == 0x7F


def _no_address(target: str) -> RequestProblem:
    return RequestProblem(
        "bad_address",
        tr("This is not an http address: {url}", url=target[:200]),
        tr("Write a path, as in /v1/me, or a whole address that starts with https://."),
    )


def _encoded(text: str) -> str:
    return _NEEDS_ENCODING.sub(lambda found: quote(found[0], errors="surrogateescape"), text)
