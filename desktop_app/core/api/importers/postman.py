"""Postman collections (v2.0 and v2.1) and environments."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.importers.imported import (
    Collector,
    Imported,
    dicts,
    enabled_pairs,
    fill_path,
    form,
    multipart,
    text,
    with_query,
    with_type,
)
from desktop_app.core.i18n import tr

_KINDS = {"json": "application/json", "xml": "application/xml", "html": "text/html", "javascript": "text/javascript",
          "text": "text/plain"}  # fmt: skip


def matches(document: Any) -> bool:
    """Whether it is a collection."""
    info = document.get("info") if isinstance(document, Mapping) else None
    return isinstance(info, Mapping) and isinstance(document.get("item"), list)


def read(document: Mapping[str, Any]) -> Imported:
    """The requests and variables of a collection. Raises DescriptionProblem where there is no request."""
    collector = Collector()
    for row in dicts(document.get("variable")):
        collector.variable(
            "", text(row.get("key") or row.get("id")), row.get("value"), secret=row.get("type") == "secret"
        )
    _items(collector, document.get("item"), (), document.get("auth"))
    return collector.imported()


def _items(collector: Collector, items: Any, folders: Sequence[str], auth: Any) -> None:
    for item in dicts(items):
        name = text(item.get("name"))
        own = item.get("auth", auth)
        if isinstance(item.get("item"), list):
            _items(collector, item["item"], (*folders, name), own)
            continue
        request = item.get("request")
        if isinstance(request, str):
            request = {"url": request}
        if not isinstance(request, Mapping):
            continue
        if item.get("event"):
            collector.note(name, tr("its scripts are left out"))
        collector.add(_request(collector, name, request, request.get("auth", own)), folders)


def _request(collector: Collector, name: str, request: Mapping[str, Any], auth: Any) -> SavedRequest:
    headers = enabled_pairs(request.get("header"), "key")
    url, credential = _url(request.get("url")), _credential(auth)
    if credential and credential[0] == "query":
        url = with_query(url, [credential[1:]])
    elif credential and not any(field.lower() == credential[1].lower() for field, _ in headers):
        headers.append(credential[1:])
    kind, body, file = _body(request.get("body"))
    return SavedRequest(text(request.get("method")).upper() or "GET", url, name=name, headers=with_type(headers, kind),
                        body=body, body_file=file)  # fmt: skip


def _url(url: Any) -> str:
    if not isinstance(url, Mapping):
        return text(url)
    raw = text(url.get("raw"))
    if not raw:
        host, path = url.get("host"), url.get("path")
        raw = ".".join(map(text, host)) if isinstance(host, list) else text(host)
        raw = f"{text(url.get('protocol')) + '://' if url.get('protocol') else ''}{raw}"
        raw += f":{text(url.get('port'))}" if url.get("port") else ""
        raw += "/" + "/".join(map(text, path)) if isinstance(path, list) else text(path)
        raw += "?" if url.get("query") else ""
    base, question, _ = raw.partition("?")
    if question and isinstance(url.get("query"), list):
        raw = with_query(base, enabled_pairs(url["query"], "key"))
    values = {text(row.get("key")): text(row.get("value")) for row in dicts(url.get("variable"))}
    return fill_path(raw, values)


def _credential(auth: Any) -> tuple[str, str, str] | None:
    """Where a credential goes ("header" or "query"), the name of its field, and a variable for its value."""
    kind = auth.get("type") if isinstance(auth, Mapping) else None
    if kind in ("bearer", "oauth2"):
        return "header", "Authorization", "Bearer {{token}}"
    if kind == "basic":
        return "header", "Authorization", "Basic {{token}}"
    if kind == "apikey":
        rows = auth.get("apikey")
        found = dict(enabled_pairs(rows, "key")) if isinstance(rows, list) else rows if isinstance(rows, dict) else {}
        return (
            ("query" if found.get("in") == "query" else "header"),
            text(found.get("key")) or "X-API-Key",
            "{{api_key}}",
        )
    return None


def _body(body: Any) -> tuple[str, str | None, str]:
    """Media type, text, and the path of a file that is the body."""
    if not isinstance(body, Mapping) or body.get("disabled"):
        return "", None, ""
    match body.get("mode"):
        case "raw":
            options = body.get("options")
            raw = options.get("raw") if isinstance(options, Mapping) else None
            language = text(raw.get("language")) if isinstance(raw, Mapping) else ""
            return _KINDS.get(language, ""), text(body.get("raw")) or None, ""
        case "urlencoded":
            return "application/x-www-form-urlencoded", form(enabled_pairs(body.get("urlencoded"), "key")), ""
        case "formdata":
            parts = [(text(row.get("key")), text(row.get("value")), _path(row.get("src")))
                     for row in dicts(body.get("formdata")) if not row.get("disabled")]  # fmt: skip
            kind, whole = multipart(parts)
            return kind, whole, ""
        case "file":
            file = body.get("file")
            return "", None, text(file.get("src")) if isinstance(file, Mapping) else ""
        case "graphql":
            graph = body.get("graphql")
            graph = graph if isinstance(graph, Mapping) else {}
            try:
                values = json.loads(text(graph.get("variables")) or "{}")
            except ValueError:
                values = {}
            message = {"query": text(graph.get("query")), "variables": values}
            return "application/json", json.dumps(message, indent=2, ensure_ascii=False), ""
    return "", None, ""


def _path(source: Any) -> str:
    return text(source[0]) if isinstance(source, list) and source else text(source)
