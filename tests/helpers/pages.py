"""A site on loopback whose pages a test writes down as documents by path."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tests.helpers.hostile_provider import Asked, Reply, serve

Page = Any
"""A document (JSON; an `@` in its texts stands for the site's address), a Reply, or a function of what was asked."""


class Pages:
    """What the site answers is in `pages`, by path; anything else is a 404. `asked`: every request, in its order."""

    def __init__(self) -> None:
        self.address = ""
        self.pages: dict[str, Page] = {}
        self.asked: list[Asked] = []

    def answer(self, asked: Asked) -> Reply:
        """The answer to one request."""
        self.asked.append(asked)
        page = self.pages.get(asked.path, Reply("Not here.", 404))
        if callable(page):
            page = page(asked)
        return page if isinstance(page, Reply) else Reply(self.own(page))

    def own(self, value: Any) -> Any:
        """`value` with the site's own address filled in."""
        return json.loads(json.dumps(value).replace("@", self.address))

    def paths(self) -> list[str]:
        """The paths that were asked for."""
        return [asked.path for asked in self.asked]


@asynccontextmanager
async def start_pages() -> AsyncIterator[Pages]:
    """A site, while the block lasts."""
    site = Pages()
    async with serve(site.answer) as address:
        site.address = address
        yield site
