"""JavaScript code for fetch, as Node and browsers have it."""

import base64
import json
from typing import Final

from desktop_app.core.api.exporters.message import VARIABLE, Message

_MARK: Final = "\0token\0"


def fetch(message: Message) -> str:
    """A module that sends the request and prints the answer."""
    lines = [f"const response = await fetch({_text(message.url)}, {{", f"  method: {_text(message.method)},"]
    if headers := message.with_value(_MARK):
        lines += ["  headers: [", *(f"    [{_text(name)}, {_text(value)}]," for name, value in headers), "  ],"]
    if message.text is not None:
        lines.append(f"  body: {_text(message.text)},")
    elif message.body is not None:
        encoded = _text(base64.b64encode(message.body).decode())
        lines.append(f"  body: Uint8Array.from(atob({encoded}), (c) => c.charCodeAt(0)),")
    if not message.redirects:
        lines.append('  redirect: "manual",')
    return "\n".join([*lines, "});", "console.log(response.status);", "console.log(await response.text());", ""])


def _text(value: str) -> str:
    if value.endswith(_MARK):
        return f"{json.dumps(value.removesuffix(_MARK))} + process.env.{VARIABLE}"
    return json.dumps(value)
