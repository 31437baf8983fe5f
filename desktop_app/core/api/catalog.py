"""The operations of an API, as values: what can be called, and which scopes each call needs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_PLACEHOLDER = re.compile(r"\{[^{}/]*\}")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. `place`: query, path, header or cookie. `hint`: its type, range or choices, in short."""

    name: str
    place: str
    required: bool
    description: str = ""
    hint: str = ""
    default: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing the API can do. `security`: the alternatives that a token can satisfy, each a tuple of scopes; no
    alternative means that the description asks a token for nothing.

    `body`: an example body as text, or "" when it takes none.
    """

    method: str
    path: str
    operation_id: str = ""
    tag: str = ""
    summary: str = ""
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    deprecated: bool = False
    body: str = ""
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Catalog:
    """All operations of one document, in its order, and how the document calls itself."""

    title: str = ""
    version: str = ""
    base_path: str = ""
    operations: tuple[Operation, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)

    def match(self, method: str, url: str) -> Operation | None:
        """The operation that `method` on `url` is, or None. Fixed segments win over placeholders."""
        path = urlsplit(url).path
        if self.base_path and f"{path}/".startswith(f"{self.base_path}/"):
            path = path[len(self.base_path) :]
        fitting = [
            operation
            for operation in self.operations
            if operation.method == method.upper() and _pattern(operation.path).fullmatch(path)
        ]
        return min(fitting, key=lambda operation: operation.path.count("{"), default=None)


def _pattern(template: str) -> re.Pattern[str]:
    fixed = _PLACEHOLDER.split(template)
    return re.compile("[^/]+".join(re.escape(part) for part in fixed) + "/?")
