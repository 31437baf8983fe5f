"""From Starlette's request to Authlib's, and from Authlib's answer to Starlette's."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749 import InvalidRequestError, OAuth2Payload, OAuth2Request
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from desktop_app.sandbox.store.clients import Client
from desktop_app.sandbox.store.grants import Grant

MAX_FORM = 64 * 1024
MAY_REPEAT = frozenset({"resource"})  # RFC 8707 section 2; RFC 6749 section 3.2 allows no other to come twice
NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}

Pairs = list[tuple[str, str]]


class Parameters(OAuth2Payload):  # type: ignore[misc]  # Authlib has no types
    """The parameters of a request: the first of each name, and all of them."""

    def __init__(self, pairs: Pairs) -> None:
        self.pairs = pairs
        self._first: dict[str, str] = {}
        self._all: dict[str, list[str]] = {}
        for name, value in pairs:
            self._first.setdefault(name, value)
            self._all.setdefault(name, []).append(value)

    @property
    def data(self) -> dict[str, str]:
        """The first value of each name."""
        return self._first

    @property
    def datalist(self) -> dict[str, list[str]]:
        """Every value of each name."""
        return self._all

    def check_single(self) -> None:
        """Refuse a name that comes twice (RFC 6749 sections 3.1 and 3.2)."""
        for name, values in self._all.items():
            if len(values) > 1 and name not in MAY_REPEAT:
                raise InvalidRequestError("A parameter is included more than once.")


class OAuthRequest(OAuth2Request):  # type: ignore[misc]
    """A request at an OAuth endpoint, with what our own steps learn about it on the way."""

    def __init__(self, method: str, uri: str, headers: Any, pairs: Pairs) -> None:
        super().__init__(method, uri, headers=headers)
        self.payload = Parameters(pairs)
        self.grant: Grant | None = None
        self.granted_scope = ""
        self.auth_time = 0.0
        self.jkt: str | None = None

    @property
    def prompts(self) -> set[str]:
        """The values of `prompt` (OpenID Connect Core section 3.1.2.1)."""
        return set(self.args.get("prompt", "").split())

    def target(self, client: Client) -> str | None:
        """Where the answer goes: the redirect URI of the request, or the only one that is registered."""
        return self.args.get("redirect_uri") or client.get_default_redirect_uri()

    @property
    def args(self) -> dict[str, str]:
        """The parameters; where they came from was settled before."""
        first: dict[str, str] = self.payload.data
        return first

    @property
    def form(self) -> dict[str, str]:
        """The parameters; where they came from was settled before."""
        return self.args


@dataclass
class Reply:
    """An answer of Authlib, before it becomes a response. `location` is what its RFC 9207 extension changes."""

    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def location(self) -> str:
        """Where a redirect goes; empty for other answers."""
        return self.headers.get("Location", "")

    @location.setter
    def location(self, value: str) -> None:
        self.headers["Location"] = value

    def response(self) -> Response:
        """As Starlette's."""
        if self.location:
            return RedirectResponse(self.location, 303, NO_STORE)
        headers = {**NO_STORE, **{name: value for name, value in self.headers.items() if name != "Content-Type"}}
        if self.body in ("", None):
            return Response(status_code=self.status, headers=headers)
        return JSONResponse(self.body, self.status, headers)


async def form_request(request: Request) -> OAuthRequest:
    """Read a form-encoded POST body (RFC 6749 appendix B). InvalidRequestError when it is anything else."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise InvalidRequestError("Send the parameters as application/x-www-form-urlencoded.")
    made = OAuthRequest(request.method, str(request.url), request.headers, await form_pairs(request))
    made.payload.check_single()
    return made


async def form_pairs(request: Request) -> Pairs:
    """The fields of a form-encoded body, repeated names included. InvalidRequestError over 64 KiB or bad UTF-8."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_FORM:
            raise InvalidRequestError("The request is too large.", status_code=413)
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=200)
    except ValueError as error:
        raise InvalidRequestError("The form can not be decoded.") from error


def query_pairs(request: Request) -> Pairs:
    """The parameters of the address."""
    return parse_qsl(request.url.query, keep_blank_values=True, max_num_fields=200)
