"""A whole answer in memory: of discovery, key sets, descriptions and token endpoints."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Never


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer in memory. `url` is where it came from, after redirects."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    url: str

    @property
    def media_type(self) -> str:
        """Content type without parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json_object(self) -> dict[str, Any] | None:
        """The members of the JSON object that the answer is (RFC 8259), whatever its content type; None for others."""
        try:
            value = json.loads(self.content, parse_constant=_no_json)
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None


def _no_json(word: str) -> Never:
    """NaN and Infinity, which Python reads and JSON does not have."""
    raise ValueError(word)
