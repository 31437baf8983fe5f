"""Answers in pages, for `call`: all of them as one, and where the next one is."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from desktop_app.cli.terminal import note
from desktop_app.core.api.answer import pages
from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr

MOST_PAGES = 10_000


async def all_pages(
    send: Callable[[Request], Awaitable[Response]], url: str, request: Request, operation: Operation | None
) -> Response:
    """One answer that has the entries of all pages; the answer itself where it is no success. url: of the first."""
    found: list[Any] = []
    seen: set[str] = set()
    total = 0.0
    while True:
        seen.add(url)
        response = await send(request)
        if not 200 <= response.status < 300:
            if found:
                note(tr("Page {number} was no success; those before it are left out.", number=len(found) + 1))
            return response
        found.append(response.body_for_json())
        total += response.timing.total
        following = pages.next_url(url, response, operation)
        response.discard()
        if following is None or following in seen or len(found) >= MOST_PAGES:
            break
        url = following
        request = replace(request, target=url, params=())
    content = json.dumps(pages.merged(found), indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")
    timing = replace(response.timing, total=total)
    return replace(response, content=content, body_file=None, size=len(content), timing=timing)


def next_page(url: str, response: Response, operation: Operation | None) -> dict[str, Any]:
    """What `--json` says of the page after that of `url`; the person is told on standard error."""
    found = pages.next_url(url, response, operation) if 200 <= response.status < 300 else None
    note(tr("Next page: {url}", url=found) if found else tr("This is the last page."))
    return {"next": found}
