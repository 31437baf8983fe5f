"""Insomnia exports: version 4 (JSON or YAML) and version 5 (YAML)."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
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

_VARIABLE = re.compile(r"\{\{\s*(?:_\.)?([\w.\[\]'\"-]+)\s*\}\}")
_TEMPLATE = re.compile(r"\{%.*?%\}")


def matches(document: Any) -> bool:
    """Whether it is an export of Insomnia."""
    if not isinstance(document, Mapping):
        return False
    return (document.get("_type") == "export" and isinstance(document.get("resources"), list)) or str(
        document.get("type", "")
    ).startswith("collection.insomnia.rest/")


def read(document: Mapping[str, Any]) -> Imported:
    """The requests and environments of an export. Raises DescriptionProblem where there is no request."""
    collector = Collector()
    if "resources" in document:
        _read_4(collector, list(dicts(document["resources"])))
    else:
        _items(collector, document.get("collection"), ())
        environments = document.get("environments")
        if isinstance(environments, Mapping):
            _environment(collector, "", environments.get("data"))
            for each in dicts(environments.get("subEnvironments")):
                _environment(collector, text(each.get("name")), each.get("data"))
    return collector.imported()


def _read_4(collector: Collector, resources: list[dict[str, Any]]) -> None:
    by_id = {text(each.get("_id")): each for each in resources}
    for each in resources:
        kind = each.get("_type")
        if kind == "request":
            collector.add(_request(collector, each), list(_folders(by_id, each)))
        elif kind == "environment":
            base = by_id.get(text(each.get("parentId")), {}).get("_type") == "workspace"
            _environment(collector, "" if base else text(each.get("name")), each.get("data"))


def _folders(by_id: Mapping[str, dict[str, Any]], resource: dict[str, Any]) -> Iterator[str]:
    names: list[str] = []
    parent = by_id.get(text(resource.get("parentId")))
    while parent and parent.get("_type") == "request_group" and len(names) < 32:
        names.append(text(parent.get("name")))
        parent = by_id.get(text(parent.get("parentId")))
    yield from reversed(names)


def _items(collector: Collector, items: Any, folders: Sequence[str]) -> None:
    for item in dicts(items):
        if isinstance(item.get("children"), list):
            _items(collector, item["children"], (*folders, text(item.get("name"))))
        elif item.get("url") is not None and item.get("method"):
            collector.add(_request(collector, item), folders)


def _environment(collector: Collector, name: str, data: Any, prefix: str = "") -> None:
    for key, value in data.items() if isinstance(data, Mapping) else ():
        if isinstance(value, Mapping):
            _environment(collector, name, value, f"{prefix}{key}.")
        else:
            collector.variable(name, f"{prefix}{key}", _plain(value) if isinstance(value, str) else json.dumps(value))


def _request(collector: Collector, item: Mapping[str, Any]) -> SavedRequest:
    name = text(item.get("name"))
    headers = [(_plain(field), _plain(value)) for field, value in enabled_pairs(item.get("headers"))]
    url = with_query(_plain(text(item.get("url"))), [(_plain(field), _plain(value)) for field, value
                                                    in enabled_pairs(item.get("parameters"))])  # fmt: skip
    if rows := {text(row.get("name")): _plain(text(row.get("value"))) for row in dicts(item.get("pathParameters"))}:
        url = fill_path(url, rows)
    auth = item.get("authentication")
    kind = auth.get("type") if isinstance(auth, Mapping) and not auth.get("disabled") else None
    if kind in ("bearer", "oauth2", "basic"):
        headers.append(("Authorization", f"{'Basic' if kind == 'basic' else 'Bearer'} {{{{token}}}}"))
    elif kind == "apikey" and isinstance(auth, Mapping):
        headers.append((text(auth.get("key")) or "X-API-Key", "{{api_key}}"))
    media, body, file = _body(item.get("body"))
    if _TEMPLATE.search(f"{url} {headers} {body}"):
        collector.note(name, tr("it has template tags that only Insomnia knows"))
    return SavedRequest(text(item.get("method")).upper() or "GET", url, name=name, headers=with_type(headers, media),
                        body=body, body_file=file)  # fmt: skip


def _body(body: Any) -> tuple[str, str | None, str]:
    if not isinstance(body, Mapping):
        return "", None, ""
    kind = text(body.get("mimeType"))
    if kind.startswith("multipart/"):
        parts = [(_plain(text(row.get("name"))), _plain(text(row.get("value"))), text(row.get("fileName")))
                 for row in dicts(body.get("params")) if not row.get("disabled")]  # fmt: skip
        made = multipart(parts)
        return made[0], made[1], ""
    if kind == "application/x-www-form-urlencoded":
        return kind, form([(_plain(name), _plain(value)) for name, value in enabled_pairs(body.get("params"))]), ""
    if kind == "application/graphql":
        return "application/json", _plain(text(body.get("text"))) or None, ""
    return kind, _plain(text(body.get("text"))) or None, text(body.get("fileName"))


def _plain(value: str) -> str:
    """`{{ _.host }}` as `{{host}}`."""
    return _VARIABLE.sub(lambda found: f"{{{{{found[1]}}}}}", value)
