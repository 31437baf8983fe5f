"""Reading an OpenAPI 3 document into a catalog.

Documents are untidy. An operation that can't be read is listed in `broken` with its reason, and the rest works.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from desktop_app.core.api.catalog import Catalog, Operation, Parameter

UNREADABLE = (TypeError, ValueError, AttributeError, LookupError, RecursionError)
"""What reading a document of another shape than the standard's can raise."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def read(document: Mapping[str, Any]) -> Catalog:
    """The catalog of an OpenAPI 3 document. Never raises for what is in it."""
    reader = _Reader(document)
    operations, broken = [], []
    paths = document.get("paths")
    for path, item in paths.items() if isinstance(paths, Mapping) else ():
        for method, raw in reader.methods(item):
            try:
                operations.append(reader.operation(str(path), method, item, raw))
            except UNREADABLE as error:
                broken.append((f"{method.upper()} {path}", f"{type(error).__name__}: {error}"))
    info = document.get("info")
    info = info if isinstance(info, Mapping) else {}
    return Catalog(
        title=str(info.get("title", "")),
        version=str(info.get("version", "")),
        base_path=reader.base_path(),
        operations=tuple(operations),
        broken=tuple(broken),
    )


class _Reader:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._by_token = frozenset(self._token_schemes())

    def _token_schemes(self) -> Iterator[str]:
        """Names of the security schemes that an access token satisfies; one that can't be read is none of them."""
        with suppress(*UNREADABLE):
            schemes = self.follow(self.follow(self._document["components"])["securitySchemes"])
            for name, scheme in schemes.items():
                with suppress(*UNREADABLE):
                    if _takes_token(self.follow(scheme)):
                        yield str(name)

    def follow(self, value: Any, depth: int = 0) -> Any:
        """`value`, or what its `$ref` within this document leads to."""
        while isinstance(value, Mapping) and isinstance(value.get("$ref"), str) and depth < 16:
            target: Any = self._document
            for part in value["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            value, depth = target, depth + 1
        return value

    def base_path(self) -> str:
        servers = self._document.get("servers")
        first = servers[0] if isinstance(servers, list) and servers else {}
        url = first.get("url", "") if isinstance(first, Mapping) else ""
        try:
            return urlsplit(str(url)).path.rstrip("/") if "{" not in str(url) else ""
        except ValueError:
            return ""

    def methods(self, item: Any) -> Iterator[tuple[str, Any]]:
        if isinstance(item, Mapping):
            for method in METHODS:
                if method in item:
                    yield method, item[method]

    def operation(self, path: str, method: str, item: Mapping[str, Any], raw: Mapping[str, Any]) -> Operation:
        body, content_type = self._body(raw)
        tags = raw.get("tags") or [""]
        return Operation(
            method=method.upper(),
            path=path,
            operation_id=str(raw.get("operationId", "")),
            tag=str(tags[0]),
            summary=str(raw.get("summary", "")),
            description=str(raw.get("description", "")),
            parameters=tuple(self._parameters(item, raw)),
            security=self._security(raw),
            deprecated=raw.get("deprecated") is True,
            body=body,
            content_type=content_type,
        )

    def _security(self, raw: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
        alternatives = raw.get("security", self._document.get("security", []))
        return tuple(
            tuple(str(scope) for scopes in alternative.values() for scope in scopes)
            for alternative in alternatives
            if self._by_token.issuperset(alternative)  # an API key, say, is no way in for a token
        )

    def _parameters(self, item: Mapping[str, Any], raw: Mapping[str, Any]) -> Iterator[Parameter]:
        merged: dict[tuple[str, str], Mapping[str, Any]] = {}
        for one in [*item.get("parameters", ()), *raw.get("parameters", ())]:
            spec = self.follow(one)
            merged[str(spec["in"]), str(spec["name"])] = spec
        for (place, name), spec in merged.items():
            schema = self.follow(spec.get("schema", {}))
            yield Parameter(
                name=name,
                place=place,
                required=spec.get("required") is True or place == "path",
                description=str(spec.get("description", "")),
                hint=_hint(schema),
                default=_text(spec.get("example", schema.get("default", ""))),
                deprecated=spec.get("deprecated") is True,
            )

    def _body(self, raw: Mapping[str, Any]) -> tuple[str, str]:
        content = self.follow(raw.get("requestBody", {})).get("content", {})
        if not content:
            return "", ""
        kind = next((name for name in content if "json" in name), next(iter(content)))
        media = self.follow(content[kind])
        examples = media.get("examples")
        if "example" in media:
            example = media["example"]
        elif examples:
            example = self.follow(next(iter(examples.values()))).get("value")
        else:
            example = self._example(media.get("schema", {}), 0)
        return json.dumps(example, indent=2, ensure_ascii=False) if "json" in kind else _text(example), str(kind)

    def _example(self, schema: Any, depth: int) -> Any:
        """A value that fits `schema`, from its examples, defaults and types; cut off where it goes round."""
        schema = self.follow(schema)
        if depth > 6 or not isinstance(schema, Mapping):
            return None
        for name in ("example", "default", "const"):
            if name in schema:
                return schema[name]
        if schema.get("examples"):
            return schema["examples"][0]
        if schema.get("enum"):
            return schema["enum"][0]
        for name in ("allOf", "oneOf", "anyOf"):
            if schema.get(name):
                parts = [self._example(part, depth + 1) for part in schema[name]]
                merged: dict[str, Any] = {}
                for part in parts if name == "allOf" else parts[:1]:
                    if not isinstance(part, dict):
                        return parts[0]
                    merged.update(part)
                return merged
        kind = schema.get("type")
        kind = kind[0] if isinstance(kind, list) and kind else kind
        if kind == "object" or "properties" in schema:
            properties = schema.get("properties", {})
            return {
                name: self._example(part, depth + 1)
                for name, part in properties.items()
                if not self.follow(part).get("readOnly")
            }
        if kind == "array":
            return [self._example(schema.get("items", {}), depth + 1)]
        return {"string": "", "integer": 0, "number": 0, "boolean": False}.get(str(kind))


def _takes_token(scheme: Any) -> bool:
    """Whether a security scheme is one that an access token satisfies."""
    if not isinstance(scheme, Mapping):
        return False
    kind, http = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    return kind in ("oauth2", "openIdConnect") or (kind == "http" and http == "bearer")


def _hint(schema: Any) -> str:
    if not isinstance(schema, Mapping):
        return ""
    if schema.get("enum"):
        return " | ".join(_text(value) for value in schema["enum"][:6])
    kind = schema.get("type", "")
    kind = kind if isinstance(kind, str) else ", ".join(str(one) for one in kind)
    low, high = schema.get("minimum"), schema.get("maximum")
    span = f", {low}–{high}" if low is not None and high is not None else ""
    return f"{kind}{span}"


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value) if value is not None else ""
