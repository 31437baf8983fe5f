"""What goes over the wire for a request, in the form that every exporter starts from."""

import asyncio
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.core.api.request import OURS, Request
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

VARIABLE: Final = "FRAMER_DESK_TOKEN"
LARGEST: Final = 1 << 20
"""Bytes of the largest body from the disk that is written into code."""


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


async def whole(request: Request) -> Request:
    """The same with what is sent from the disk in it. Raises RequestProblem `body_large`, and for a missing file."""
    upload = request.upload
    if upload is None:
        return request
    if await asyncio.to_thread(upload.length) > LARGEST:
        raise RequestProblem(
            "body_large",
            tr("The body is a large file, which can't be a part of the code."),
            tr("Copy it without the file, and name the file in the code."),
        )
    body = b"".join([piece async for piece in upload.stream()])
    headers = request.headers
    if not any(name.lower() == "content-type" for name, _ in headers):
        headers = (*headers, ("Content-Type", upload.content_type))
    return replace(request, body=body, headers=headers, upload=None)
