"""Proxies: which requests go through one, and through which."""

from __future__ import annotations

from typing import Any

from desktop_app.core import address
from desktop_app.core.errors import SettingsProblem
from desktop_app.core.i18n import tr
from desktop_app.core.transport.route import Route


def options(route: Route, *, secure: bool) -> dict[str, Any]:
    """What a client of the HTTP library is told of proxies. secure: whether it is one for https."""
    return {
        # Plain http never leaves this computer, whatever its name for itself: a proxy would read the token.
        "proxy": (route.proxy or None) if secure else None,
        "trust_env": secure,
        "mounts": {f"all://{host}": None for host in ("127.0.0.1", "localhost", "[::1]")},
    }


def unusable(reason: Exception) -> SettingsProblem:
    """The error for a proxy that the HTTP library does not take. Gives it; the caller raises it."""
    return SettingsProblem(
        "proxy_unusable",
        tr("The proxy of this connection or of the environment can't be used."),
        tr("Write it as http://host:port, in the connection or in HTTPS_PROXY and ALL_PROXY."),
        detail=str(reason),
    )


def proxy_for(url: str, route: Route) -> str:
    """The proxy that `url` is reached through, "" where there is none: only https beyond this computer has one."""
    from urllib.request import getproxies, proxy_bypass

    parts = address.parse(url)
    host = parts.hostname or ""
    if parts.scheme != "https" or address.is_loopback(host):
        return ""
    named = getproxies()
    return route.proxy or ("" if proxy_bypass(host) else named.get("https") or named.get("all") or "")
