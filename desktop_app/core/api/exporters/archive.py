"""Files that other clients open: HAR 1.2 and `.http`."""

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from desktop_app.core.api.exporters.message import Message
from desktop_app.core.api.formats.http_file import HttpFile, writable
from desktop_app.core.api.formats.saved_request import TOKEN, SavedRequest


def http(message: Message) -> str:
    """A request of an `.http` file. What such a file can't hold of a body is left out, and a comment says so.

    A token is never written into it, whatever the message has.
    """
    name, prefix = message.credential
    headers = (*message.headers, (name, f"{prefix}{{{{{TOKEN}}}}}")) if name else message.headers
    body = message.text if message.text is not None and writable(message.text) else None
    saved = SavedRequest(message.method, message.url, headers=headers, body=body, redirects=message.redirects)
    text = HttpFile.of([saved]).text
    if message.body is not None and body is None:
        text += "# The body is left out: it is no text, or has lines that mean something else here.\n"
    return text


def har(message: Message) -> str:
    """An archive with this one request and an answer of which nothing is known."""
    headers = message.with_value(f"{{{{{TOKEN}}}}}")
    request: dict[str, Any] = {
        "method": message.method,
        "url": message.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": name, "value": value} for name, value in headers],
        "queryString": [
            {"name": name, "value": value}
            for name, value in parse_qsl(urlsplit(message.url).query, keep_blank_values=True)
        ],
        "headersSize": -1,
        "bodySize": len(message.body or b""),
    }
    if message.body is not None:
        kind = next((value for name, value in headers if name.lower() == "content-type"), "")
        request["postData"] = {"mimeType": kind, "text": message.body.decode("utf-8", "replace")}
    response = {"status": 0, "statusText": "", "httpVersion": "", "cookies": [], "headers": [], "redirectURL": "",
                "content": {"size": 0, "mimeType": ""}, "headersSize": -1, "bodySize": -1}  # fmt: skip
    entry = {
        "startedDateTime": datetime.fromtimestamp(0, UTC).isoformat(),
        "time": 0,
        "request": request,
        "response": response,
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
    }
    document = {"log": {"version": "1.2", "creator": {"name": "Framer Desk", "version": "1"}, "entries": [entry]}}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
