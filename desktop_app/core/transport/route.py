"""How a connection's servers are reached, as the connection says."""

from dataclasses import dataclass, field


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
