"""One answer with all that is shown of it, and those that came before it for the same request. No widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.response import Response
from desktop_app.ui.console.answer import body, problems
from desktop_app.ui.console.answer.body import Body
from desktop_app.ui.console.answer.problems import Problem

if TYPE_CHECKING:
    from desktop_app.core.api.description.judging import Judgement

MOST: Final = 8
"""Answers that are kept for a request."""
MOST_BYTES: Final = 256 << 20
"""Of all kept answers together; the latest is kept whatever its size."""


@dataclass(frozen=True)
class Reply:
    """An answer. at: when it was here (seconds since 1970). judgement: how it compares with the API's description.

    next_page: the address of the page after it, "" where there is none. what: method and path of its request.
    """

    what: tuple[str, str]
    at: float
    response: Response
    body: Body
    problem: Problem | None = None
    judgement: Judgement | None = None
    next_page: str = ""


async def prepared(response: Response, operation: Operation | None, what: tuple[str, str], at: float) -> Reply:
    """`prepare` in a thread. Where it is cancelled or goes wrong, no file is left."""
    working = asyncio.ensure_future(asyncio.to_thread(prepare, response, operation, what, at))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        working.add_done_callback(_let_go)  # a thread can't be stopped; it is a matter of moments
        raise
    except Exception:
        response.discard()
        raise


def _let_go(working: asyncio.Future[Reply]) -> None:
    if not working.cancelled() and working.exception() is None:
        working.result().body.close()


def prepare(response: Response, operation: Operation | None, what: tuple[str, str], at: float) -> Reply:
    """All that is shown of `response`. Blocks; raises OSError when its file is gone."""
    from desktop_app.core.api.description import judging  # the console is there before there is an answer to judge

    return Reply(
        what, at, response, body.prepare(response), problems.of_response(response),
        judging.answer(operation, response), _next_page(response, operation),
    )  # fmt: skip


def _next_page(response: Response, operation: Operation | None) -> str:
    from desktop_app.core.api.answer import pages

    if not 200 <= response.status < 300:
        return ""
    if response.content is None:  # in a file: its body is too large to be looked into, its Link header counts
        response = replace(response, content=b"", body_file=None, size=0)
    return pages.next_url(response.url, response, operation) or ""


class Replies:
    """The last answers of one desk to the same request, oldest first; one of them is shown."""

    def __init__(self) -> None:
        self._kept: list[Reply] = []
        self._shown = -1

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Reply]:
        return iter(self._kept)

    @property
    def shown(self) -> Reply | None:
        """The one in sight."""
        return self._kept[self._shown] if self._kept else None

    @property
    def place(self) -> int:
        """Which one is in sight, from 1; 0 where there is none."""
        return self._shown + 1

    def before(self) -> Reply | None:
        """The one before the one in sight."""
        return self._kept[self._shown - 1] if self._shown > 0 else None

    def choose(self, place: int) -> Reply:
        """Show the one at `place` (from 1)."""
        self._shown = place - 1
        return self._kept[self._shown]

    def add(self, reply: Reply) -> list[Body]:
        """Keep and show `reply`; gives the bodies that are kept no longer, to be closed when nothing shows them."""
        gone = [] if self._kept and self._kept[-1].what == reply.what else self._kept
        kept = [*(self._kept if not gone else []), reply]
        while len(kept) > 1 and (len(kept) > MOST or sum(each.response.size for each in kept) > MOST_BYTES):
            gone = [*gone, kept.pop(0)]
        self._kept, self._shown = kept, len(kept) - 1
        return [each.body for each in gone]

    def clear(self) -> list[Body]:
        """Keep none; gives all bodies, to be closed."""
        gone, self._kept, self._shown = self._kept, [], -1
        return [each.body for each in gone]
