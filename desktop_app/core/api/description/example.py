"""An example value for a schema: its own examples and defaults, else made from its types."""

from collections.abc import Mapping
from typing import Any, Final

from desktop_app.core.api.description.references import UNREADABLE, Document, follow

DEEPEST: Final = 6
MOST_VALUES: Final = 400
"""Values in one example; wide schemas that hold each other would grow for ever."""

_FORMATS: Final = {
    "date": "2025-01-31",
    "date-time": "2025-01-31T12:00:00Z",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "ada@example.com",
    "uri": "https://example.com",
    "ipv4": "192.0.2.1",
}


class Examples:
    """Makes examples for schemas of one document. `writing`: for a request, so what is read-only is left out."""

    def __init__(self, document: Document, *, writing: bool = True) -> None:
        self._document = document
        self._left_out = "readOnly" if writing else "writeOnly"
        self._left = MOST_VALUES

    def of(self, schema: Any) -> Any:
        """A value that fits `schema`, cut off where it goes round; None where nothing is known."""
        self._left = MOST_VALUES
        return self._value(schema, 0)

    def _value(self, schema: Any, depth: int) -> Any:
        try:
            return self._try(follow(self._document, schema), depth)
        except UNREADABLE:
            return None

    def _try(self, schema: Any, depth: int) -> Any:
        self._left -= 1
        if depth > DEEPEST or self._left < 0 or not isinstance(schema, Mapping):
            return None
        for name in ("example", "default", "const"):
            if name in schema:
                return schema[name]
        for name in ("examples", "enum"):
            if isinstance(schema.get(name), list) and schema[name]:
                return schema[name][0]
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((one for one in kind if one != "null"), "null")
        if isinstance(schema.get("allOf"), list):
            return self._all_of(schema, depth)
        for name in ("oneOf", "anyOf"):
            if isinstance(schema.get(name), list) and schema[name]:
                own = self._members(schema, depth)
                first = self._value(schema[name][0], depth + 1)
                return {**own, **first} if own and isinstance(first, dict) else own or first
        if kind == "object" or "properties" in schema:
            return self._members(schema, depth)
        if kind == "array" or "items" in schema:
            item = self._value(schema.get("items", {}), depth + 1)
            return [] if item is None else [item]
        if kind == "string":
            return _FORMATS.get(str(schema.get("format")), "")
        if kind in ("integer", "number"):
            low = schema.get("minimum", 0)
            return low if isinstance(low, int | float) else 0
        return False if kind == "boolean" else None

    def _all_of(self, schema: Mapping[str, Any], depth: int) -> Any:
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            value = self._value(part, depth + 1)
            if isinstance(value, dict):
                merged |= value
            elif value is not None and not merged:
                return value
        return {**merged, **self._members(schema, depth)}

    def _members(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties = schema.get("properties")
        members = {}
        for name, part in properties.items() if isinstance(properties, Mapping) else ():
            try:
                part = follow(self._document, part)
            except UNREADABLE:
                continue
            if isinstance(part, Mapping) and part.get(self._left_out) is not True:
                members[str(name)] = self._try(part, depth + 1)
        return members
