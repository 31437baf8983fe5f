"""The list of operations: grouped by tag, filtered, and locked where scopes are missing. No widgets."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.preflight import missing_scopes
from desktop_app.core.i18n import tr

SHORT_METHODS = {"DELETE": "DEL", "OPTIONS": "OPT"}


@dataclass(frozen=True)
class Entry:
    """One operation, and the scopes that the token misses for it (() where it can be sent)."""

    operation: Operation
    missing: tuple[str, ...] = ()

    @property
    def method(self) -> str:
        """The method in at most five letters."""
        return SHORT_METHODS.get(self.operation.method, self.operation.method)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        words = f"{self.operation.method} {self.operation.path}"
        if self.operation.summary:
            words += f", {self.operation.summary}"
        if self.operation.deprecated:
            words += f", {tr('deprecated')}"
        if self.missing:
            words += ", " + tr("locked, needs {scopes}", scopes=", ".join(self.missing))
        return words


@dataclass(frozen=True)
class Group:
    """Operations of one tag."""

    title: str
    entries: tuple[Entry, ...]


def groups(catalog: Catalog, granted: tuple[str, ...], find: str = "") -> list[Group]:
    """The operations of `catalog` by their tags, in its order; only those that hold every word of `find`."""
    made: dict[str, list[Entry]] = {}
    words = find.lower().split()
    for operation in catalog.operations:
        if all(word in _text(operation) for word in words):
            entry = Entry(operation, missing_scopes(operation, granted))
            made.setdefault(operation.tag or tr("Operations"), []).append(entry)
    return [Group(title[:1].upper() + title[1:], tuple(entries)) for title, entries in made.items()]


def _text(operation: Operation) -> str:
    parts: Iterable[str] = (
        operation.method, operation.path, operation.summary, operation.tag, operation.operation_id
    )  # fmt: skip
    return " ".join(parts).lower()


def needed_scopes(operation: Operation, granted: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """The scopes of the alternative that lacks the fewest, each with whether it is granted."""
    if not operation.security:
        return ()
    nearest = min(operation.security, key=lambda needed: sum(scope not in granted for scope in needed))
    return tuple((scope, scope in granted) for scope in nearest)
