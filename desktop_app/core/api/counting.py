"""From a request that is over to its row in the usage log: no token, no body, no query."""

from functools import partial
from typing import TYPE_CHECKING, Final
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


def row(sent: Sent, process: int) -> "Make":
    """What makes the row of `sent` where the log is written; masking takes longer than sending may wait.

    process: the number of the sending process.
    """
    return partial(use_of, sent, process)


def use_of(sent: Sent, process: int, fingerprint: "Fingerprint") -> Use:
    """What is kept of `sent`."""
    secrets = (*sent.request.secrets, *sent.secrets)
    response = sent.response
    return Use(
        at=sent.at,
        profile=sent.profile,
        account=sent.account,
        method=sent.request.method.upper(),
        host=address.authority(sent.url),
        path=path_of(sent.url, *secrets) if sent.url else "",
        operation=sent.operation or sent.request.operation_id,
        source=Source(_KINDS.get(sent.request.source, sent.request.source)),
        process=process,
        status=response.status if response else sent.status,
        duration=response.timing.total if response else sent.duration,
        size=response.size if response else 0,
        problem=sent.problem,
        token=fingerprint(sent.token) if sent.token else b"",
        expired=sent.expired or sent.problem in NO_TOKEN,
        anyway=sent.anyway,
        stopped=sent.stopped,
    )


def path_of(url: str, *secrets: Secret) -> str:
    """The path of `url`, masked."""
    return mask_text(hidden(urlsplit(url).path, secrets))[:_LONGEST]
