"""`Response`: what came back, with its body in memory or, when it is large, in a file."""

import base64
import json
import math
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, Never

SPILL_BYTES = 1 << 20
"""Bodies over this size (bytes) live in a temporary file, so memory does not grow with them."""

_CHARSET: Final = re.compile(r";\s*charset=\"?([A-Za-z0-9._:-]+)", re.IGNORECASE)


def _no_json(word: str) -> Never:
    """NaN and Infinity, which Python reads and JSON does not have."""
    raise ValueError(word)


def _finite(digits: str) -> float:
    """A number that can be printed again: 1e400 would come out as Infinity."""
    number = float(digits)
    return number if math.isfinite(number) else _no_json(digits)


def _json(body: bytes | str) -> Any:
    return json.loads(body, parse_constant=_no_json, parse_float=_finite)


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds from sending: until the header arrived (`first_byte`), and until the whole body was here (`total`).

    The others are the parts of the last message, after redirects; None for one that was not there or was not measured:
    looking up the address, connecting, agreeing on encryption, sending, waiting for the header, receiving the body.
    reused: it went over a connection that was open already.
    """

    first_byte: float
    total: float
    dns: float | None = None
    connect: float | None = None
    tls: float | None = None
    send: float | None = None
    wait: float | None = None
    download: float | None = None
    reused: bool = False


@dataclass(frozen=True, slots=True)
class Redirect:
    """An answer that sent the request on: its status, where it came from, and the seconds that it took."""

    status: int
    url: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Tls:
    """How an answer was encrypted, as in "TLSv1.3" and "TLS_AES_256_GCM_SHA384".

    certificate: the server's, in DER; `certificate.read` says what is in it.
    """

    version: str
    cipher: str
    certificate: bytes = b""


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of the API. `headers` in their order, repeated fields kept; `url` where it came from in the end.

    renewed: the token was refused at first and renewed. granted: the scopes of the token that it was asked with.
    redirects: those that were followed. tls: None for http. cut: why the body is not whole, if it isn't.
    """

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    url: str
    http_version: str
    timing: Timing
    size: int
    content: bytes | None = None
    body_file: Path | None = None
    renewed: bool = False
    granted: tuple[str, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    tls: Tls | None = None
    cut: Literal["", "stopped", "broken"] = ""

    def header(self, name: str) -> str:
        """First value of the header field `name`, or "" when it is not there."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    @property
    def content_type(self) -> str:
        """Media type without parameters, in lower case; "" when not given."""
        return self.header("content-type").partition(";")[0].strip().lower()

    def read(self) -> bytes:
        """The whole body. A large one is read from its file: ask `size` first."""
        return self.body_file.read_bytes() if self.body_file else (self.content or b"")

    def body_for_json(self) -> Any:
        """The body as `call --json` prints it: parsed JSON, else text, else {"base64": ...}."""
        data = self.read()
        with suppress(ValueError, RecursionError):
            return _json(data)
        with suppress(UnicodeDecodeError):
            return data.decode()
        declared = _CHARSET.search(self.header("content-type"))
        try:
            text = data.decode(declared[1]) if declared else ""
        except (LookupError, ValueError):  # no charset that is known, or the body isn't in it
            text = ""
        if not text:
            return {"base64": base64.b64encode(data).decode()}
        try:
            return _json(text)
        except (ValueError, RecursionError):
            return text

    def discard(self) -> None:
        """Remove the temporary file, if there is one. The value is of no use afterwards."""
        if self.body_file:
            self.body_file.unlink(missing_ok=True)
