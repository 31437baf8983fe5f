"""Where the time of a request goes: a `Watch` listens to the HTTP library while it works."""

import asyncio
import socket
from ipaddress import ip_address
from time import perf_counter
from typing import Any

from desktop_app.core.api.response import Timing


class Watch:
    """For one message: given to the HTTP library as the `trace` of its request, asked for the `timing` in the end."""

    def __init__(self) -> None:
        self.started = perf_counter()
        self._at: dict[str, float] = {}
        self._tls = 0.0
        self._lookup: asyncio.Task[float | None] | None = None

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        """One event, as in "connection.connect_tcp.started"."""
        now = perf_counter()
        what = event.partition(".")[2]
        self._at[what] = now
        if what == "start_tls.complete":  # twice, where the way to the proxy is encrypted as well
            self._tls += now - self._at["start_tls.started"]
        elif what == "connect_tcp.started":
            self._look_up(info["host"], info["port"])

    def timing(self, before: float, *, total: float) -> Timing:
        """The parts, now that the body is here. before: seconds that redirects took. total: seconds of everything."""
        reused = "connect_tcp.complete" not in self._at
        connect, dns = self._between("connect_tcp.started", "connect_tcp.complete"), self._looked_up()
        headers = self._at.get("receive_response_headers.complete")
        return Timing(
            first_byte=before + (headers - self.started if headers else 0.0),
            total=total,
            dns=dns,
            connect=connect - (dns or 0.0) if connect is not None else None,
            tls=self._tls or None,
            send=self._between("send_request_headers.started", "send_request_body.complete"),
            wait=self._between("send_request_body.complete", "receive_response_headers.complete"),
            download=perf_counter() - headers if headers else None,
            reused=reused,
        )

    def close(self) -> None:
        """Let go of what is still under way."""
        if self._lookup is not None:
            self._lookup.cancel()

    def _between(self, start: str, end: str) -> float | None:
        return self._at[end] - self._at[start] if start in self._at and end in self._at else None

    def _look_up(self, host: str, port: int) -> None:
        """Look up the address beside the library, which does so at the same time and does not say how long it takes."""
        try:
            ip_address(host)
        except ValueError:
            self._lookup = asyncio.create_task(_lookup(host, port))

    def _looked_up(self) -> float | None:
        """Seconds; None where it was not needed, or not quicker than connecting."""
        if self._lookup is None or not self._lookup.done() or self._lookup.cancelled():
            return None
        seconds, connect = self._lookup.result(), self._between("connect_tcp.started", "connect_tcp.complete")
        return seconds if seconds is not None and connect is not None and seconds <= connect else None


async def _lookup(host: str, port: int) -> float | None:
    started = perf_counter()
    try:
        await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # the library says what is wrong
        return None
    return perf_counter() - started
