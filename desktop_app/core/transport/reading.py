"""Reading a whole answer, no further than there is room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.core import address
from desktop_app.core.errors import NetworkProblem
from desktop_app.core.i18n import tr
from desktop_app.core.transport.inflate import ACCEPTED, Inflater
from desktop_app.core.transport.problems import damaged

if TYPE_CHECKING:
    import httpx2

ANSWER_LIMIT = 512 << 10
"""Largest answer (bytes) that discovery, key sets and token endpoints may give: real ones have a few thousand, and many
small values take thirty times their length in memory."""


def asking(headers: Mapping[str, str] | None) -> dict[str, str]:
    """`headers`, and the one that asks for the coding that `read` undoes."""
    return {"Accept-Encoding": ACCEPTED, **(headers or {})}


async def read(response: httpx2.Response, limit: int, url: str) -> bytes:
    """The content of `url`'s answer, at most `limit` bytes. Raises NetworkProblem for more, and for damaged content.

    It is decompressed here: the library would unfold a whole chunk before anybody could count it.
    """
    chunks: list[bytes] = []
    size = 0
    try:
        inflater = Inflater(response.headers.get("content-encoding", ""))
        async for raw in response.aiter_raw():
            chunk = inflater.feed(raw, limit - size)
            size += len(chunk)
            if size > limit:
                raise NetworkProblem(
                    "answer_too_large",
                    tr("{host} sent more than {limit} KB.", host=address.authority(url), limit=limit >> 10),
                    tr("Check that the address is the right one."),
                )
            chunks.append(chunk)
    except ValueError as error:
        raise damaged(address.authority(url), f"{type(error).__name__}: {error}") from error
    return b"".join(chunks)
