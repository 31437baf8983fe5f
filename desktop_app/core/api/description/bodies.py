"""The body of an operation: its media types, an example, and the schemas of what goes out and what comes back."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from desktop_app.core.api.description.example import Examples
from desktop_app.core.api.description.parameters import text_of
from desktop_app.core.api.description.references import UNREADABLE, Document, Unreadable, follow
from desktop_app.core.i18n import tr

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
MAX_SHOWN = 256 << 10
"""Longest example body (characters) that is filled in."""

Media = Mapping[str, Any]


def request_media(
    document: Document, raw: Mapping[str, Any], specs: Sequence[Mapping[str, Any]], consumes: Any
) -> Mapping[str, Media]:
    """Media type objects of the request body by media type, for both versions. Raises Unreadable."""
    if "requestBody" in raw:
        body = follow(document, raw["requestBody"])
        content = body.get("content") if isinstance(body, Mapping) else None
        if not isinstance(content, Mapping):
            raise Unreadable(tr("its body has no content that can be read"))
        return {str(kind): media for kind, media in content.items() if isinstance(media, Mapping)}
    types = [str(one) for one in raw.get("consumes", consumes) or () if isinstance(one, str)]
    for spec in specs:
        if spec["in"] == "body":
            media = {"schema": spec.get("schema", {})}
            return dict.fromkeys(types or ["application/json"], media)
    fields = [spec for spec in specs if spec["in"] == "formData"]
    if not fields:
        return {}
    has_file = any(spec.get("type") == "file" for spec in fields)
    kind = next((one for one in types if one in (FORM, MULTIPART)), MULTIPART if has_file else FORM)
    schema = {
        "type": "object",
        "properties": {str(spec["name"]): {k: v for k, v in spec.items() if k != "required"} for spec in fields},
        "required": [str(spec["name"]) for spec in fields if spec.get("required") is True],
    }
    return {kind: {"schema": schema}}


def preferred(media: Mapping[str, Media]) -> str:
    """The media type to fill in first: JSON where there is one; "" where there is none at all."""
    plain = [kind for kind in media if kind.partition(";")[0].strip().lower() == "application/json"]
    likely = [kind for kind in media if "json" in kind.lower()]
    return next(iter([*plain, *likely, *media]), "")


def example_text(document: Document, kind: str, media: Media) -> str:
    """The example body of a media type as text; "" where nothing can be said."""
    try:
        value = _example(document, media)
    except UNREADABLE:
        return ""
    if "json" in kind.lower():
        # A body that is written down as JSON already is shown as it is.
        text = value if isinstance(value, str) and _is_json(value) else json.dumps(value, indent=2, ensure_ascii=False)
    elif kind.startswith(FORM) and isinstance(value, Mapping):
        text = urlencode({name: text_of(each) for name, each in value.items()}, errors="replace")
    else:
        text = text_of(value)
    return text if len(text) <= MAX_SHOWN else ""


def _example(document: Document, media: Media) -> Any:
    if "example" in media:
        return media["example"]
    examples = media.get("examples")
    if isinstance(examples, Mapping) and examples:
        first = follow(document, next(iter(examples.values())))
        if isinstance(first, Mapping) and "value" in first:
            return first["value"]
    return Examples(document).of(media.get("schema", {}))


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def answer_schemas(document: Document, raw: Mapping[str, Any], produces: Any) -> Iterator[tuple[str, str, Any]]:
    """Status (`200`, `4XX`, `default`), media type and schema of each answer that is described; others are left out."""
    responses = raw.get("responses")
    for status, response in responses.items() if isinstance(responses, Mapping) else ():
        try:
            found = follow(document, response)
            if "schema" in found:  # Swagger 2.0
                kinds = raw.get("produces", produces) or ("application/json",)
                yield from ((str(status).upper(), str(kind), found["schema"]) for kind in kinds)
            else:
                content = found.get("content") or {}
                yield from ((str(status).upper(), str(kind), media["schema"]) for kind, media in content.items()
                            if "schema" in media)  # fmt: skip
        except UNREADABLE:
            continue
