"""Rules for addresses: https everywhere but on loopback, and what makes two of them the same origin."""

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from desktop_app.core.errors import DiscoveryProblem
from desktop_app.core.i18n import tr

_SPACE = re.compile(r"[\s\x00-\x20]")
DEFAULT_PORTS = {"https": 443, "http": 80, "wss": 443, "ws": 80}

Origin = tuple[str, str, int]
"""Scheme, host, port: where a token may or may not go (RFC 6454)."""


@lru_cache(maxsize=64)
def is_loopback(host: str | None) -> bool:
    """Whether `host` is this computer: 127.0.0.0/8, ::1 or localhost (RFC 8252 section 7.3)."""
    if not host:
        return False
    if host.rstrip(".").lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


@lru_cache(maxsize=256)  # those of one request are asked for a dozen times
def parse(url: str) -> SplitResult:
    """Split an http(s) address. Raises DiscoveryProblem `bad_address` when it isn't one."""
    try:
        parts = urlsplit(url.strip())
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        valid = False
    if not valid or _SPACE.search(url.strip()):
        raise DiscoveryProblem(
            "bad_address",
            tr("This is not a web address: {url}", url=url[:200]),
            tr("It starts with https:// and names a host, as in https://id.example.com."),
        )
    return parts


def require_secure(url: str) -> str:
    """`url` when it is https, or http to this computer. Raises DiscoveryProblem `not_https` otherwise, always."""
    secure(url)
    return url.strip()


def secure(url: str) -> SplitResult:
    """The parts of an address that `require_secure` lets through. Raises as it does."""
    parts = parse(url)
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise DiscoveryProblem(
            "not_https",
            tr("This address is not encrypted: {url}. Anyone on the network could read your token.", url=url[:200]),
            tr("Use https://{host}", host=parts.netloc.rpartition("@")[2]),
        )
    return parts


def without_credentials(parts: SplitResult) -> SplitResult:
    """`parts`, where no name and no password stands in front of the host: those would end up in files and logs.

    Raises DiscoveryProblem `credentials_in_address`.
    """
    if "@" in parts.netloc:
        raise DiscoveryProblem(
            "credentials_in_address",
            tr("An address with a name or a password in it can't be used."),
            tr("Leave out what stands before the @; the token is attached by Framer Desk."),
        )
    return parts


def origin(url: str) -> Origin:
    """Scheme, host and port of `url`, in lower case and with the default port filled in."""
    return origin_of(parse(url))


@lru_cache(maxsize=256)
def origin_of(parts: SplitResult) -> Origin:
    """The origin of an address that was taken apart by `parse` or `secure`."""
    return parts.scheme, (parts.hostname or "").rstrip(".").lower(), parts.port or DEFAULT_PORTS[parts.scheme]


def authority(url: str) -> str:
    """Host and port of `url` as a person reads them, without user information; the text itself if it is no address."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2] or url
    except ValueError:
        return url
