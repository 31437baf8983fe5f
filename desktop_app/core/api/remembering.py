"""From a request that is over to its entry in the history: masked, its bodies only as far as they are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.history.entry import KEPT_BODY, Details, Entry
from desktop_app.core.redact import MASK, Secret, mask_headers, mask_text, mask_url

if TYPE_CHECKING:
    from desktop_app.core.history.recorder import HistoryRecorder

SHORTEST = 4
"""Secrets shorter than this are not looked for: they would be found everywhere."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request of the connection `profile` that is over.

    at: when it began (seconds since 1970). duration: seconds. problem: the code of the error, where there is no
    response. secrets: those that were in it. account, token: whose it was, where that was known by then; expired: that
    token was over. anyway: sent without asking whether the scopes would do. stopped: it was held back here, and never
    sent. status: of the last answer, also where that did not count as the response. operation: what the API's
    description calls it, "" where that was not known.
    """

    profile: str
    request: Request
    url: str
    at: float
    duration: float
    response: Response | None = None
    problem: str = ""
    secrets: tuple[Secret, ...] = field(default=(), repr=False)
    account: str = ""
    token: Secret | None = field(default=None, repr=False)
    expired: bool = False
    anyway: bool = False
    stopped: bool = False
    status: int = 0
    operation: str = ""


Remember = Callable[[Sent], None]
"""Hears of every request that is over. Must be quick and must not raise."""


def into(recorder: HistoryRecorder, *, answers: bool = False) -> Remember:
    """What puts requests into the history; with `answers` also the bodies of their answers.

    Masking takes longer than sending may wait, so it happens where the history is written.
    """
    return lambda sent: recorder.record(partial(entry_of, sent, answers=answers))


def entry_of(sent: Sent, *, answers: bool = False) -> tuple[Entry, Details]:
    """What is kept of `sent`."""
    hide = partial(hidden, secrets=(*sent.request.secrets, *sent.secrets))
    response = sent.response
    entry = Entry(
        at=sent.at,
        profile=sent.profile,
        method=sent.request.method.upper(),
        url=mask_url(hide(sent.url)),
        status=response.status if response else 0,
        duration=response.timing.total if response else sent.duration,
        size=response.size if response else 0,
        name=sent.request.name or sent.request.operation_id,
        source=sent.request.source,
        problem=sent.problem,
    )
    content = response.content if response and answers else None
    return entry, Details(
        request_headers=_headers(sent.request.headers, hide),
        request_body=_body(sent.request.body, hide),
        response_headers=_headers(response.headers, hide) if response else (),
        response_body=_body(content, hide),
    )


def _headers(headers: Iterable[tuple[str, str]], hide: Callable[[str], str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, hide(value)) for name, value in mask_headers(headers))


def _body(body: bytes | None, hide: Callable[[str], str]) -> bytes | None:
    """A text, masked; what is no text, or longer than is kept, is left out."""
    if body is None or len(body) > KEPT_BODY:
        return None
    try:
        return mask_text(hide(body.decode())).encode()
    except UnicodeError:
        return None


def hidden(text: str, secrets: tuple[Secret, ...]) -> str:
    """`text` without the secrets in it, as far as they are not too short to be looked for."""
    for secret in secrets:
        if len(secret) >= SHORTEST:
            text = text.replace(secret.reveal(), MASK)
    return text
