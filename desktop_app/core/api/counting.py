"""From a request that is over to its rows in the usage log: no token, no body, no query."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from desktop_app.core import address
from desktop_app.core.api.remembering import Sent, hidden
from desktop_app.core.redact import Secret, mask_text
from desktop_app.core.usage.entry import COMMAND_LINE, WINDOW, Source, Use

if TYPE_CHECKING:
    from desktop_app.core.usage.recorder import Fingerprint, Make

_KINDS: Final = {"console": WINDOW, "": COMMAND_LINE}
"""What `Request.source` says, where the log has another word for it."""
NO_TOKEN: Final = frozenset({"not_refreshable", "refresh_refused", "token_over"})
"""Codes of a request that stayed here because its token was over, and there was no other to be had."""
_LONGEST: Final = 500
"""Characters of a path that are kept."""


class _Message(NamedTuple):
    """One message of a request. at, seconds: when it was sent, and how long it took. ours: it carried the token."""

    at: float
    method: str
    url: str
    status: int
    seconds: float
    size: int = 0
    ours: bool = True
    first: bool = True


def rows(sent: Sent, process: int) -> Iterator["Make"]:
    """What makes the rows of `sent` where the log is written; masking takes longer than sending may wait.

    process: the number of the sending process. A redirect that was followed is a request of its own, as for the API.
    """
    for message in _messages(sent):
        yield partial(_use_of, sent, message, process)


def _messages(sent: Sent) -> Iterator[_Message]:
    method, response = sent.request.method.upper(), sent.response
    if response is None:
        yield _Message(sent.at, method, sent.url, sent.status, sent.duration)
        return
    at, url, ours, first = sent.at, sent.url, True, True
    for redirect in response.redirects:
        url, ours = redirect.url, ours and address.origin(redirect.url) == address.origin(sent.url)
        yield _Message(at, method, url, redirect.status, redirect.seconds, 0, ours, first)
        at, first, method = at + redirect.seconds, False, _following(method, redirect.status)
    if not first:
        url, ours = response.url, ours and address.origin(response.url) == address.origin(sent.url)
    seconds = max(0.0, response.timing.total - (at - sent.at))
    yield _Message(at, method, url, response.status, seconds, response.size, ours, first)


def _following(method: str, status: int) -> str:
    """The method of what follows a redirect (RFC 9110 section 15.4, as clients do it)."""
    if (status in (302, 303) and method != "HEAD") or (status == 301 and method == "POST"):
        return "GET"
    return method


def _use_of(sent: Sent, message: _Message, process: int, fingerprint: "Fingerprint") -> Use:
    secrets = (*sent.request.secrets, *sent.secrets)
    operation = sent.operation or sent.request.operation_id
    return Use(
        at=message.at,
        profile=sent.profile,
        account=sent.account,
        method=message.method,
        host=address.authority(message.url),
        path=path_of(message.url, *secrets) if message.url else "",
        operation=operation if message.first else "",
        source=Source(_KINDS.get(sent.request.source, sent.request.source)),
        process=process,
        status=message.status,
        duration=message.seconds,
        size=message.size,
        problem=sent.problem,
        token=fingerprint(sent.token) if sent.token and message.ours else b"",
        expired=message.ours and (sent.expired or sent.problem in NO_TOKEN),
        anyway=sent.anyway,
        stopped=sent.stopped,
    )


def path_of(url: str, *secrets: Secret) -> str:
    """The path of `url`, masked."""
    return mask_text(hidden(urlsplit(url).path, secrets))[:_LONGEST]
