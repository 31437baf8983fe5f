"""The redirect URI of a connection: which it may be, and the sockets it asks for."""

import errno
import re
import socket
import sys
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from desktop_app.core.errors import ProfileProblem, SignInFailed
from desktop_app.core.i18n import tr

_ADDRESSES: Final = {
    "127.0.0.1": ((socket.AF_INET, "127.0.0.1"),),
    "::1": ((socket.AF_INET6, "::1"),),
    # A browser may take either family for this name, and the one left open to another program would get the code.
    "localhost": ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")),
}
_PATH = re.compile(r"(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*")
_FAMILY_MISSING: Final = frozenset({errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL, errno.EPROTONOSUPPORT})
# More than a flood of a few hundred: a connection that finds the queue full comes back only after a second.
BACKLOG: Final = 512
_ATTEMPTS: Final = 16


@dataclass(frozen=True, slots=True)
class RedirectTarget:
    """A loopback redirect URI (RFC 8252 section 7.3). `port` 0 lets the operating system choose."""

    host: str
    port: int
    path: str

    @classmethod
    def parse(cls, redirect_uri: str) -> "RedirectTarget":
        """Read a profile's redirect URI, such as `http://127.0.0.1:0/callback`.

        Raises ProfileProblem for anything but http on 127.0.0.1, [::1] or localhost, and for a user name, a query,
        a fragment or a path that a browser would rewrite.
        """
        try:
            parts = urlsplit(redirect_uri)
            host, port = (parts.hostname or "").lower(), parts.port or 0
        except ValueError as error:
            raise _unusable(redirect_uri) from error
        if parts.scheme != "http" or host not in _ADDRESSES or "@" in parts.netloc:
            raise _unusable(redirect_uri)
        segments = parts.path.split("/")
        if "?" in redirect_uri or "#" in redirect_uri or not _PATH.fullmatch(parts.path) or {".", ".."} & set(segments):
            raise _unusable(redirect_uri)
        return cls(host, port, parts.path)

    def authority(self, port: int) -> str:
        """Host and port as in a URI and in the Host header field."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{port}"

    def uri(self, port: int) -> str:
        """The redirect URI with `port` in it. Nothing else is changed, since providers compare it as a string."""
        return f"http://{self.authority(port)}{self.path}"

    @property
    def request_path(self) -> str:
        """The path that a browser asks for."""
        return self.path or "/"


def open_sockets(target: RedirectTarget) -> list[socket.socket]:
    """Bind and listen on the loopback addresses of `target`: one socket, or for `localhost` one for each family.

    All of them have the same port. Raises SignInFailed: `port_in_use`, `port_not_allowed`, `loopback_unavailable`.
    """
    for last in reversed(range(_ATTEMPTS)):
        try:
            return _open_all(target)
        except OSError as error:
            # A chosen port that is free in one family may be taken in the other: let the system choose again.
            if target.port or error.errno != errno.EADDRINUSE or not last:
                raise _refused(target, error) from error
    raise AssertionError("unreachable")


def _open_all(target: RedirectTarget) -> list[socket.socket]:
    opened: list[socket.socket] = []
    missing: OSError | None = None
    for family, address in _ADDRESSES[target.host]:
        port = opened[0].getsockname()[1] if opened else target.port
        try:
            opened.append(_open_one(family, address, port, fixed=bool(target.port)))
        except OSError as error:
            if error.errno in _FAMILY_MISSING:
                missing = error
                continue
            for sock in opened:
                sock.close()
            raise
    if not opened and missing:
        raise missing
    return opened


def _open_one(family: socket.AddressFamily, address: str, port: int, *, fixed: bool) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # named, or asyncio leaves Nagle's delay on
    try:
        if sys.platform == "win32":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        elif fixed:
            # Connections of the sign-in before may still linger on a fixed port.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((address, port))
        sock.listen(BACKLOG)
        sock.setblocking(False)
    except BaseException:
        sock.close()
        raise
    return sock


def _unusable(redirect_uri: str) -> ProfileProblem:
    return ProfileProblem(
        "redirect_not_loopback",
        tr("The redirect address {uri} can't be used: it must be on this computer.", uri=redirect_uri),
        tr("Use http://127.0.0.1:0/callback (port 0 takes a free one), or the same with [::1] or localhost."),
    )


def _refused(target: RedirectTarget, error: OSError) -> SignInFailed:
    free = target.uri(0)
    if error.errno == errno.EADDRINUSE and target.port:
        return SignInFailed(
            "port_in_use",
            tr("Port {port} is in use by another program.", port=target.port),
            tr("Close that program, or use a free port: set the redirect address to {uri}.", uri=free),
        )
    if error.errno == errno.EACCES:
        return SignInFailed(
            "port_not_allowed",
            tr("This computer does not let Framer Desk listen on port {port}.", port=target.port),
            tr("Use a port above 1023, or a free one: set the redirect address to {uri}.", uri=free),
        )
    return SignInFailed(
        "loopback_unavailable",
        tr("Framer Desk could not open a place on this computer for the browser's answer."),
        tr("Check that the network address 127.0.0.1 works here, then try again."),
        detail=f"{target.uri(target.port)}: {error}",
    )
