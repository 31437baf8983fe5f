"""Python code: httpx (as it is and asynchronous) and requests."""

import json
from typing import Final

from desktop_app.core.api.exporters.message import VARIABLE, Message

_MARK: Final = "\0token\0"


def httpx(message: Message) -> str:
    """Code for httpx, as for its continuation httpx2, which only the import tells apart."""
    return _code(message, "httpx", redirects="follow_redirects", body="content")


def requests(message: Message) -> str:
    """Code for requests."""
    return _code(message, "requests", redirects="allow_redirects", body="data")


def httpx_async(message: Message) -> str:
    """Code for httpx's asynchronous client."""
    call = "\n".join(
        f"        {line}" if line else "" for line in _call(message, "client", "follow_redirects", "content")
    )
    return "\n".join(
        [
            "import asyncio",
            *_imports(message, "httpx"),
            "",
            "",
            "async def main() -> None:",
            "    async with httpx.AsyncClient() as client:",
            call.replace("client.request(", "await client.request(", 1),
            "    print(response.status_code)",
            "    print(response.text)",
            "",
            "",
            "asyncio.run(main())",
            "",
        ]
    )


def _code(message: Message, library: str, *, redirects: str, body: str) -> str:
    return "\n".join(
        [
            *_imports(message, library),
            "",
            *_call(message, library, redirects, body),
            "print(response.status_code)",
            "print(response.text)",
            "",
        ]
    )


def _imports(message: Message, library: str) -> list[str]:
    own = ["import os", ""] if message.credential[0] and message.token is None else []
    return [*own, f"import {library}"]


def _call(message: Message, caller: str, redirects: str, body: str) -> list[str]:
    lines = ["response = " + caller + ".request(", f"    {_text(message.method)},", f"    {_text(message.url)},"]
    if headers := message.with_value(_MARK):
        # A list would keep repeated fields, but requests takes none; later ones are joined to the first.
        joined: dict[str, tuple[str, str]] = {}
        for name, value in headers:
            before = joined.get(name.lower())
            joined[name.lower()] = (before[0], f"{before[1]}, {value}") if before else (name, value)
        lines += [
            "    headers={",
            *(f"        {_text(name)}: {_text(value)}," for name, value in joined.values()),
            "    },",
        ]
    if message.body is not None:
        written = f"{_text(message.text)}.encode()" if message.text is not None else repr(message.body)
        lines.append(f"    {body}={written},")
    return [*lines, f"    {redirects}={message.redirects},", "    timeout=60,", ")"]


def _text(value: str) -> str:
    """`value` as Python writes it; the token's place as what reads it from the environment."""
    if value.endswith(_MARK):
        before = value.removesuffix(_MARK)
        return (f"{_text(before)} + " if before else "") + f"os.environ[{json.dumps(VARIABLE)}]"
    written = json.dumps(value, ensure_ascii=False)
    return written if written.isprintable() else repr(value)
