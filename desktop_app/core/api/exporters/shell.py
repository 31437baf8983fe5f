"""Commands for a POSIX shell: curl and HTTPie."""

import base64
from shlex import quote

from desktop_app.core.api.exporters.message import VARIABLE, Message

_BREAK = " \\\n  "


def curl(message: Message) -> str:
    """A curl command. Redirects are followed as the console does."""
    first = ["curl", "--silent", "--show-error"]
    if message.redirects and message.method != "HEAD":
        first.append("--location")
    if message.method == "HEAD":
        first.append("--head")
    elif message.method != ("GET" if message.body is None else "POST"):
        first.append(f"--request {quote(message.method)}")
    lines = [" ".join([*first, quote(message.url)]), *(f"--header {each}" for each in _headers(message))]
    if _has_plain_body(message):
        lines.append("--header 'Content-Type:'")  # or curl would say that it is a form
    if message.body is None:
        return _BREAK.join(lines) + "\n"
    if message.text is None or "\0" in message.text:
        lines.append("--data-binary @-")
        return f"{_decoded(message.body)} | {_BREAK.join(lines)}\n"
    return _BREAK.join([*lines, f"--data-raw {quote(message.text)}"]) + "\n"


def httpie(message: Message) -> str:
    """An HTTPie command."""
    options = "--ignore-stdin --follow" if message.redirects else "--ignore-stdin"
    lines = [f"http {options} {quote(message.method)} {quote(message.url)}", *_fields(message)]
    if _has_plain_body(message):
        lines.append("'Content-Type:'")  # or HTTPie would say that it is JSON
    if message.body is None:
        return _BREAK.join(lines) + "\n"
    if message.text is None or "\0" in message.text:
        lines[0] = lines[0].replace(" --ignore-stdin", "", 1)
        return f"{_decoded(message.body)} | {_BREAK.join(lines)}\n"
    return _BREAK.join([*lines, f"--raw {quote(message.text)}"]) + "\n"


def _has_plain_body(message: Message) -> bool:
    return message.body is not None and not any(name.lower() == "content-type" for name, _ in message.headers)


def _headers(message: Message) -> list[str]:
    """Header fields, quoted; a variable stands in double quotes, where the shell fills it in."""
    written = [quote(f"{name}: {value}" if value else f"{name};") for name, value in message.headers]
    return [*written, *_credential(message, ": ")]


def _fields(message: Message) -> list[str]:
    """Header fields as HTTPie takes them: a colon in a name is none of HTTP's, so nothing has to be escaped."""
    written = [quote(f"{name}:{value}" if value else f"{name};") for name, value in message.headers]
    return [*written, *_credential(message, ":")]


def _credential(message: Message, colon: str) -> list[str]:
    name, prefix = message.credential
    if not name:
        return []
    if message.token:
        return [quote(f"{name}{colon}{prefix}{message.token.reveal()}")]
    return [f'"{name}{colon}{prefix}${VARIABLE}"']


def _decoded(body: bytes) -> str:
    """What writes bytes that no argument can hold."""
    return f"printf %s {quote(base64.b64encode(body).decode())} | base64 -d"
