"""The operations of an API, as values: what can be called, and which scopes each call needs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

_PLACEHOLDER: Final = re.compile(r"\{[^{}/]*\}")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. `place`: query, path, header or cookie. `hint`: its type, range or choices, in short.

    kind: its type as a word. choices: every value it may have, when these are listed. separator: what stands between
    several values; "" where the name is repeated for each.
    """

    name: str
    place: str
    required: bool
    description: str = ""
    hint: str = ""
    default: str = ""
    deprecated: bool = False
    kind: str = ""
    choices: tuple[str, ...] = ()
    separator: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing the API can do. `security`: the alternatives that a token can satisfy, each a tuple of scopes; no
    alternative means that the description asks a token for nothing.

    tag: the one it is listed under; tags: all of them. body: an example body as text, or "" when it takes none.
    server: the address that it alone is below, "" where it is below that of the API. problem: why a part of its
    description can't be read; the rest of it works.
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
    tags: tuple[str, ...] = ()
    server: str = ""
    problem: str = ""

    @property
    def name(self) -> str:
        """How it is called for: its ID, or method and path where it has none."""
        return self.operation_id or f"{self.method} {self.path}"


@dataclass(slots=True)
class _Node:
    """Where paths have come to after some of their segments: the operations that end here, and how it goes on."""

    operations: list[tuple[int, Operation]] = field(default_factory=list)
    fixed: dict[str, "_Node"] = field(default_factory=dict)
    open: dict[re.Pattern[str], "_Node"] = field(default_factory=dict)

    def onward(self, text: str) -> Iterator["_Node"]:
        """The nodes that the segment `text` leads to."""
        if text in self.fixed:
            yield self.fixed[text]
        for pattern, node in self.open.items():
            if pattern.fullmatch(text):
                yield node


@dataclass(frozen=True, slots=True)
class Catalog:
    """All operations of one document, in its order, and how the document calls itself.

    servers: the addresses that the paths are below; the first is the usual one.
    """

    title: str = ""
    version: str = ""
    servers: tuple[str, ...] = ()
    operations: tuple[Operation, ...] = ()
    _routes: dict[str, _Node] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def broken(self) -> tuple[tuple[str, str], ...]:
        """Operations of which something can't be read: method with path, and the reason."""
        return tuple((f"{each.method} {each.path}", each.problem) for each in self.operations if each.problem)

    @property
    def base_path(self) -> str:
        """The path of the usual server, without a slash at the end."""
        return _base_paths(self.servers[:1])[0]

    def match(self, method: str, url: str) -> Operation | None:
        """The operation that `method` on `url` is, or None. Fixed segments win over placeholders."""
        path = urlsplit(url).path
        for base in _base_paths(self.servers):
            below = path[len(base) :] if f"{path}/".startswith(f"{base}/") else path
            if found := self._at(method.upper(), below):
                return found
        return None

    def find(self, name: str) -> Operation | None:
        """The operation with this ID, or this method and path (`GET /me`); None where there is none."""
        by_id = (each for each in self.operations if each.operation_id == name)
        method, _, path = name.partition(" ")
        by_path = (each for each in self.operations if (each.method, each.path) == (method.upper(), path.strip()))
        return next(by_id, None) or next(by_path, None)

    def _at(self, method: str, path: str) -> Operation | None:
        if not self._routes:
            self._routes.update(_routed(self.operations))  # at once: another thread may look here meanwhile
        nodes = [self._routes[method]] if method in self._routes else []
        for text in _split(path):
            nodes = [following for node in nodes for following in node.onward(text)]
        fitting = [found for node in nodes for found in node.operations]
        return min(fitting, key=lambda found: (found[1].path.count("{"), found[0]), default=(0, None))[1]


def _routed(operations: tuple[Operation, ...]) -> dict[str, _Node]:
    """The way to each operation, by methods."""
    routes: dict[str, _Node] = {}
    for place, operation in enumerate(operations):
        node = routes.setdefault(operation.method, _Node())
        for part in _split(operation.path.partition("?")[0]):
            node = _following(node, part)
        node.operations.append((place, operation))
    return routes


def _base_paths(servers: tuple[str, ...]) -> list[str]:
    """The paths of servers, without a slash at the end; those with placeholders left in them are left out."""
    paths = []
    for url in servers:
        try:
            path = urlsplit(url).path.rstrip("/")
        except ValueError:
            continue
        if "{" not in url:
            paths.append(path)
    return list(dict.fromkeys(paths)) or [""]


def _split(path: str) -> list[str]:
    return path.removesuffix("/").split("/")


def _following(node: _Node, part: str) -> _Node:
    """The node after `part`, a segment of a path's template; made where it is missing."""
    fixed = _PLACEHOLDER.split(part)
    if len(fixed) == 1:
        return node.fixed.setdefault(part, _Node())
    return node.open.setdefault(re.compile("[^/]+".join(map(re.escape, fixed))), _Node())
