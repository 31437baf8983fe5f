"""A request as code for others: `write("curl", message)`.

The token is a variable, `FRAMER_DESK_TOKEN`, which `framer-desk exec PROFILE -- COMMAND` sets; only where the person
says so does its value stand in the code.
"""

from collections.abc import Callable
from typing import Final

from desktop_app.core.api.exporters import archive, javascript, python, shell
from desktop_app.core.api.exporters.message import VARIABLE, Message, of, whole

EXPORTERS: Final[dict[str, Callable[[Message], str]]] = {
    "curl": shell.curl,
    "httpie": shell.httpie,
    "httpx": python.httpx,
    "httpx-async": python.httpx_async,
    "requests": python.requests,
    "fetch": javascript.fetch,
    "har": archive.har,
    "http": archive.http,
}
"""What there is, by name."""


def write(kind: str, message: Message) -> str:
    """`message` as code of this `kind`, one of EXPORTERS, with a line break at its end."""
    return EXPORTERS[kind](message)


__all__ = ["EXPORTERS", "VARIABLE", "Message", "of", "whole", "write"]
