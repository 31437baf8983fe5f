"""HTTP archives (HAR 1.2), as the network page of a browser saves them."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.importers.imported import Collector, Imported, dicts, enabled_pairs, form, text, with_type
from desktop_app.core.i18n import tr

_LEFT_OUT = frozenset({"host", "content-length", "connection", "accept-encoding", "transfer-encoding"})


def matches(document: Any) -> bool:
    """Whether it is an archive."""
    log = document.get("log") if isinstance(document, Mapping) else None
    return isinstance(log, Mapping) and isinstance(log.get("entries"), list)


def read(document: Mapping[str, Any]) -> Imported:
    """The requests of an archive, the same ones once. Raises DescriptionProblem where there is none."""
    collector = Collector()
    seen = set()
    for entry in dicts(document["log"]["entries"]):
        request = entry.get("request")
        if isinstance(request, Mapping) and request.get("url"):
            saved = _request(collector, request)
            key = (saved.method, saved.target, saved.body)
            if key not in seen:
                seen.add(key)
                collector.add(saved)
    return collector.imported()


def _request(collector: Collector, request: Mapping[str, Any]) -> SavedRequest:
    url, method = text(request["url"]), text(request.get("method")).upper() or "GET"
    name = f"{method} {urlsplit(url).path or '/'}"
    headers = [
        (field, value)
        for field, value in enabled_pairs(request.get("headers"))
        if not field.startswith(":") and field.lower() not in _LEFT_OUT
    ]
    data = request.get("postData")
    kind, body = "", None
    if isinstance(data, Mapping):
        kind, body = text(data.get("mimeType")), text(data.get("text")) or None
        if data.get("encoding") == "base64":
            collector.note(name, tr("its body is no text; it is left out"))
            body = None
        elif body is None and data.get("params"):
            body = form(enabled_pairs(data["params"]))
    return SavedRequest(method, url, name=name, headers=with_type(headers, kind), body=body)
