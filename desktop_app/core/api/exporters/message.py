"""What goes over the wire for a request, in the form that every exporter starts from."""

from dataclasses import dataclass, field
from typing import Final

from desktop_app.core.api.request import OURS, Request
from desktop_app.core.redact import Secret

VARIABLE: Final = "FRAMER_DESK_TOKEN"


@dataclass(frozen=True, slots=True)
class Message:
    """A whole request. headers: the person's own. credential: the field that the token goes into, and what stands
    before it there; token: its value, only where the code is to hold it. "" for a field: no token is sent.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    credential: tuple[str, str] = ("Authorization", "Bearer ")
    token: Secret | None = field(default=None, repr=False)
    redirects: bool = True

    @property
    def text(self) -> str | None:
        """The body as text, None where it is none."""
        try:
            return None if self.body is None else self.body.decode()
        except UnicodeDecodeError:
            return None

    def with_value(self, variable: str) -> list[tuple[str, str]]:
        """All header fields, that of the token last: with its value, or with `variable` in its place."""
        name, prefix = self.credential
        token = self.token.reveal() if self.token else variable
        return [*self.headers, (name, prefix + token)] if name else list(self.headers)


def of(
    request: Request,
    api_base_url: str,
    *,
    credential: tuple[str, str] = ("Authorization", "Bearer "),
    token: Secret | None = None,
) -> Message:
    """The message that `request` is. Raises RequestProblem."""
    headers = tuple(pair for pair in request.headers if pair[0].lower() not in OURS)
    url = request.url(api_base_url)
    return Message(request.method.upper(), url, headers, request.body, credential, token, request.redirects)
