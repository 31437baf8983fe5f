"""The parameters of an operation, of OpenAPI 3 and Swagger 2.0 alike."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from desktop_app.core.api.catalog import Parameter
from desktop_app.core.api.description.references import UNREADABLE, Document, Unreadable, follow
from desktop_app.core.i18n import tr

PLACES: Final = ("path", "query", "header", "cookie")
BODIES: Final = ("body", "formData")
"""Where Swagger 2.0 keeps its bodies."""
OURS: Final = frozenset({"accept", "content-type", "authorization"})
"""Header fields that a description can't ask for as parameters (OpenAPI 3.1 section 4.8.12.2)."""

_SEPARATORS: Final = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|", "multi": "",
                      "spaceDelimited": " ", "pipeDelimited": "|"}  # fmt: skip
_HINTED: Final = 6


def specifications(document: Document, lists: Sequence[Any]) -> tuple[list[Mapping[str, Any]], list[str]]:
    """The parameters of `lists` (a path's, then the operation's, which win), and why others can't be read."""
    merged: dict[tuple[str, str], Mapping[str, Any]] = {}
    problems: list[str] = []
    for given in lists:
        if given is None:
            continue
        if not isinstance(given, list):
            problems.append(tr("its parameters are no list"))
            continue
        for one in given:
            try:
                spec = follow(document, one)
                place, name = _place(spec)
                merged[place, name] = spec
            except Unreadable as problem:
                problems.append(str(problem))
            except UNREADABLE as error:
                problems.append(tr("a parameter can't be read: {why}", why=f"{type(error).__name__}: {error}"[:200]))
    return list(merged.values()), problems


def _place(spec: Any) -> tuple[str, str]:
    if not isinstance(spec, Mapping):
        raise Unreadable(tr("a parameter is no object"))
    place, name = spec.get("in"), spec.get("name")
    if not isinstance(name, str | int | float) or not str(name):
        raise Unreadable(tr("a parameter has no name"))
    if place not in PLACES + BODIES:
        raise Unreadable(tr("the parameter {name} does not say where it goes", name=str(name)[:80]))
    return str(place), str(name)


def parameters(document: Document, specs: Sequence[Mapping[str, Any]]) -> Iterator[Parameter]:
    """Those that are no body, as a person fills them in."""
    for spec in specs:
        name, place = str(spec["name"]), str(spec["in"])
        if place in BODIES or (place == "header" and name.lower() in OURS):
            continue
        schema = schema_of(document, spec)
        example = spec["example"] if "example" in spec else schema.get("default")
        choices = schema.get("enum")
        yield Parameter(
            name=name,
            place=place,
            required=spec.get("required") is True or place == "path",
            description=str(spec.get("description") or ""),
            hint=hint(schema),
            default=text_of(example),
            deprecated=spec.get("deprecated") is True,
            kind=kind_of(schema),
            choices=tuple(text_of(value) for value in choices) if isinstance(choices, list) else (),
            separator=_separator(spec, place),
        )


def schema_of(document: Document, spec: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a parameter; an empty one where it has none that can be read."""
    raw = spec.get("schema", spec)  # Swagger 2.0 writes type and enum right here
    content = spec.get("content")
    if isinstance(content, Mapping) and content:
        media = next(iter(content.values()))
        raw = media.get("schema", {}) if isinstance(media, Mapping) else {}
    try:
        schema = follow(document, raw)
        for part in ("allOf", "oneOf", "anyOf"):
            # A choice of one, which is how a default is put beside a reference.
            if isinstance(schema.get(part), list) and len(schema[part]) == 1:
                schema = {**follow(document, schema[part][0]), **schema}
    except UNREADABLE:
        return {}
    return schema if isinstance(schema, Mapping) else {}


def kind_of(schema: Mapping[str, Any]) -> str:
    """The type as a word: "integer", "string, null", "" where it isn't given."""
    kind = schema.get("type", "")
    return kind if isinstance(kind, str) else ", ".join(map(str, kind)) if isinstance(kind, list) else ""


def hint(schema: Mapping[str, Any]) -> str:
    """Choices, or type and range, in short."""
    choices = schema.get("enum")
    if isinstance(choices, list) and choices:
        return " | ".join(text_of(value) for value in choices[:_HINTED])
    low, high = schema.get("minimum"), schema.get("maximum")
    span = f", {low}–{high}" if low is not None and high is not None else ""
    return f"{kind_of(schema)}{span}"


def text_of(value: Any) -> str:
    """`value` as it is written into a field."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) if value is not None else ""


def _separator(spec: Mapping[str, Any], place: str) -> str:
    """What stands between several values (OpenAPI 3.1 section 4.8.12.1); "" where the name is said for each."""
    if "collectionFormat" in spec or "type" in spec:
        return _SEPARATORS.get(str(spec.get("collectionFormat", "csv")), ",")
    style = spec.get("style", "form" if place in ("query", "cookie") else "simple")
    explode = spec.get("explode", style == "form")
    if place in ("query", "cookie") and explode:
        return ""
    return _SEPARATORS.get(str(style), ",")
