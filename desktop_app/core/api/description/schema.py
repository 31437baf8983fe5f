"""Whether a value is what a schema says: JSON Schema as OpenAPI 3.1 uses it, and the dialect of 3.0 and Swagger 2.0.

It warns and never forbids, so what it can't judge it lets through.
"""

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from desktop_app.core.api.description.references import UNREADABLE, Document, follow
from desktop_app.core.i18n import tr

DEEPEST: Final = 60
MOST_STEPS: Final = 50_000
"""Comparisons of a part with a schema; forms within forms of themselves would take for ever."""
MOST_FINDINGS: Final = 50
MOST_CHOICES: Final = 8
"""Values of an `enum` that are named."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as the schema says: where (a JSONPath) and what."""

    path: str
    words: str


class Checker:
    """Checks values against schemas of one document.

    writing: for a request, so what is read-only need not be there; else for an answer, without what is write-only.
    """

    def __init__(self, document: Document, *, writing: bool) -> None:
        self._document = document
        self._not_needed = "readOnly" if writing else "writeOnly"
        self._left = 0

    def check(self, schema: Any, value: Any) -> tuple[Finding, ...]:
        """What of `value` is not as `schema` says, at most MOST_FINDINGS."""
        self._left = MOST_STEPS
        findings = []
        for finding in self._check(schema, value, "$", 0):
            findings.append(finding)
            if len(findings) >= MOST_FINDINGS:
                break
        return tuple(findings)

    def _check(self, schema: Any, value: Any, path: str, depth: int) -> Iterator[Finding]:
        if schema is False:
            yield Finding(path, tr("it should not be there"))
            return
        try:
            schema = follow(self._document, schema)
        except UNREADABLE:
            return
        self._left -= 1
        if self._left < 0 or depth > DEEPEST or not isinstance(schema, Mapping):
            return
        if value is None and schema.get("nullable") is True:  # OpenAPI 3.0
            return
        kinds = schema.get("type")
        if kinds is not None and not _is_of(value, kinds):
            yield Finding(path, tr("it is {actual}, and should be {kind}", actual=_named(value), kind=_kinds(kinds)))
            return
        yield from self._constants(schema, value, path)
        yield from self._combined(schema, value, path, depth)
        if isinstance(value, str):
            yield from _text(schema, value, path)
        elif isinstance(value, Mapping):
            yield from self._object(schema, value, path, depth)
        elif isinstance(value, list):
            yield from self._array(schema, value, path, depth)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _number(schema, value, path)

    def _constants(self, schema: Mapping[str, Any], value: Any, path: str) -> Iterator[Finding]:
        choices = schema.get("enum")
        if isinstance(choices, list) and not any(_same(value, choice) for choice in choices):
            shown = ", ".join(map(_shown, choices[:MOST_CHOICES])) + ("…" if len(choices) > MOST_CHOICES else "")
            yield Finding(path, tr("it is {value}, and should be one of {choices}", value=_shown(value), choices=shown))
        if "const" in schema and not _same(value, schema["const"]):
            yield Finding(path, tr("it should be {value}", value=_shown(schema["const"])))

    def _combined(self, schema: Mapping[str, Any], value: Any, path: str, depth: int) -> Iterator[Finding]:
        for part in _list(schema.get("allOf")):
            yield from self._check(part, value, path, depth + 1)
        for name in ("anyOf", "oneOf"):
            parts = _list(schema.get(name))
            found = [list(self._check(part, value, path, depth + 1)) for part in parts]
            if found and all(found):
                # What is nearest says most; with several, that none of them fits says more.
                nearest = min(found, key=len)
                yield from nearest if len(found) == 1 else [Finding(path, tr("it fits none of {count} forms; in the "
                                                            "nearest, {words}", count=len(found),
                                                            words=_in_words(nearest[0], path)))]  # fmt: skip
            elif name == "oneOf" and found.count([]) > 1 and "discriminator" not in schema:
                yield Finding(path, tr("it fits {count} forms, and should fit one", count=found.count([])))
        if "not" in schema and not list(self._check(schema["not"], value, path, depth + 1)):
            yield Finding(path, tr("it should not be like this"))

    def _object(self, schema: Mapping[str, Any], value: Mapping[str, Any], path: str, depth: int) -> Iterator[Finding]:
        properties = schema.get("properties")
        properties = properties if isinstance(properties, Mapping) else {}
        for name in _list(schema.get("required")):
            if isinstance(name, str) and name not in value and not self._is_left_out(properties.get(name)):
                yield Finding(path, tr("{name} is missing", name=name))
        patterns = schema.get("patternProperties")
        patterns = patterns if isinstance(patterns, Mapping) else {}
        more = schema.get("additionalProperties", True)
        for name, each in value.items():
            below = f"{path}.{name}" if re.fullmatch(r"[A-Za-z_]\w*", name) else f"{path}[{name!r}]"
            if name in properties:
                yield from self._check(properties[name], each, below, depth + 1)
            matching = [part for pattern, part in patterns.items() if _found(str(pattern), name)]
            for part in matching:
                yield from self._check(part, each, below, depth + 1)
            if name not in properties and not matching and more is not True:
                if more is False:
                    yield Finding(below, tr("it is not in the description"))
                else:
                    yield from self._check(more, each, below, depth + 1)
        yield from _size(schema, len(value), path, "minProperties", "maxProperties", tr("members"))

    def _is_left_out(self, part: Any) -> bool:
        try:
            part = follow(self._document, part)
        except UNREADABLE:
            return False
        return isinstance(part, Mapping) and part.get(self._not_needed) is True

    def _array(self, schema: Mapping[str, Any], value: list[Any], path: str, depth: int) -> Iterator[Finding]:
        first = _list(schema.get("prefixItems"))
        for at, (part, each) in enumerate(zip(first, value, strict=False)):
            yield from self._check(part, each, f"{path}[{at}]", depth + 1)
        if "items" in schema and not isinstance(schema["items"], list):
            for at, each in enumerate(value[len(first) :], len(first)):
                yield from self._check(schema["items"], each, f"{path}[{at}]", depth + 1)
        yield from _size(schema, len(value), path, "minItems", "maxItems", tr("entries"))
        if schema.get("uniqueItems") is True and any(_same(a, b) for at, a in enumerate(value[:200])
                                                     for b in value[at + 1 : 200]):  # fmt: skip
            yield Finding(path, tr("an entry is there twice"))


def _in_words(finding: Finding, path: str) -> str:
    below = finding.path.removeprefix(path).lstrip(".")
    return f"{below}: {finding.words}" if below else finding.words


def _text(schema: Mapping[str, Any], value: str, path: str) -> Iterator[Finding]:
    yield from _size(schema, len(value), path, "minLength", "maxLength", tr("characters"))
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and not _found(pattern, value):
        yield Finding(path, tr("{value} does not match {pattern}", value=_shown(value), pattern=pattern[:80]))
    form = _FORMATS.get(str(schema.get("format")))
    if form and not form.fullmatch(value):
        yield Finding(path, tr("{value} is no {format}", value=_shown(value), format=schema["format"]))


def _number(schema: Mapping[str, Any], value: float, path: str) -> Iterator[Finding]:
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    # OpenAPI 3.0 says with true that the limit itself is out; 3.1 gives another limit.
    above, low = (low, None) if above is True else (above, low)
    below, high = (high, None) if below is True else (below, high)
    limits: list[tuple[Any, Callable[[float, float], bool], str]] = [
        (low, operator.lt, tr("at least {limit}", limit=low)),
        (high, operator.gt, tr("at most {limit}", limit=high)),
        (above, operator.le, tr("more than {limit}", limit=above)),
        (below, operator.ge, tr("less than {limit}", limit=below)),
    ]
    for limit, is_wrong, words in limits:
        if isinstance(limit, int | float) and not isinstance(limit, bool) and is_wrong(value, limit):
            yield Finding(path, tr("it is {value}, and should be {words}", value=value, words=words))
    step = schema.get("multipleOf")
    if isinstance(step, int) and step > 0 and isinstance(value, int) and value % step:
        yield Finding(path, tr("it is {value}, and should be a multiple of {step}", value=value, step=step))


def _size(schema: Mapping[str, Any], size: int, path: str, low: str, high: str, what: str) -> Iterator[Finding]:
    least, most = schema.get(low), schema.get(high)
    if isinstance(least, int) and size < least:
        yield Finding(
            path, tr("it has {size} {what}, and should have at least {limit}", size=size, what=what, limit=least)
        )
    if isinstance(most, int) and size > most:
        yield Finding(
            path, tr("it has {size} {what}, and should have at most {limit}", size=size, what=what, limit=most)
        )


_FORMATS: Final = {
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)"),
    "uuid": re.compile(r"(?i)[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}"),
    "email": re.compile(r"[^@\s]+@[^@\s]+"),
}


def _is_of(value: Any, kinds: Any) -> bool:
    return any(_is(value, kind) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _is(value: Any, kind: Any) -> bool:
    match kind:
        case "string":
            return isinstance(value, str)
        case "object":
            return isinstance(value, Mapping)
        case "array":
            return isinstance(value, list)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "integer":
            return not isinstance(value, bool) and (isinstance(value, int) or
                                                    (isinstance(value, float) and value.is_integer()))  # fmt: skip
    return True  # a type that nobody knows


def _named(value: Any) -> str:
    """The type of `value`, by its name in JSON Schema."""
    names = ("null", "boolean", "string", "object", "array", "integer", "number")
    return next((name for name in names if _is(value, name)), "?")


def _kinds(kinds: Any) -> str:
    return tr(" or ").join(map(str, kinds)) if isinstance(kinds, list) else str(kinds)


def _same(one: Any, other: Any) -> bool:
    """Equal as JSON is: 1 is 1.0, and neither is true."""
    return isinstance(one, bool) is isinstance(other, bool) and bool(one == other)


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 40 else f"{text[:40]}…"


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _found(pattern: str, text: str) -> bool:
    compiled = _compiled(pattern)
    return compiled is None or len(text) > 10_000 or compiled.search(text) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """The pattern; None where it is written for another kind of engine."""
    try:
        return re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return None
