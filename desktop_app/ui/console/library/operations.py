"""The list of operations: grouped by tag, filtered, and locked where scopes are missing. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.preflight import missing_scopes
from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.methods import short

NOTHING_ENDS: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True)
class Entry:
    """One operation, and the scopes that the token misses for it (() where it can be sent).

    ending: what the API's answers said of its end, in words.
    """

    operation: Operation
    missing: tuple[str, ...] = ()
    ending: str = ""

    @property
    def method(self) -> str:
        """The method in at most five letters."""
        return short(self.operation.method)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        words = f"{self.operation.method} {self.operation.path}"
        if self.operation.summary:
            words += f", {self.operation.summary}"
        if self.operation.deprecated:
            words += ", " + tr("deprecated")
        if self.ending:
            words += f", {self.ending}"
        if self.missing:
            words += ", " + tr("locked, needs {scopes}", scopes=", ".join(self.missing))
        if self.operation.problem:
            words += f", {self.operation.problem}"
        return words


@dataclass(frozen=True)
class Group:
    """Operations of one tag."""

    title: str
    entries: tuple[Entry, ...]


class OperationLists:
    """Lists the operations of a catalog. What is costly is done once for a catalog and what is granted, not per key."""

    def __init__(self) -> None:
        self._source: tuple[Catalog, tuple[str, ...], Mapping[str, str]] | None = None
        self._listed: list[tuple[str, str, Entry]] = []
        self._made: tuple[str, list[Group]] | None = None

    def groups(
        self, catalog: Catalog, granted: tuple[str, ...], find: str = "", endings: Mapping[str, str] = NOTHING_ENDS
    ) -> list[Group]:
        """The operations of `catalog` by their tags, in its order; only those that hold every word of `find`.

        endings: what is said of the end of some, by method and path. The same list again while nothing has changed.
        """
        known = self._source is not None and self._source[0] is catalog and self._source[1:] == (granted, endings)
        if not known:
            self._source, self._made = (catalog, granted, endings), None
            self._listed = [
                (_title(each), _text(each), Entry(each, missing_scopes(each, granted), endings.get(_key(each), "")))
                for each in catalog.operations
            ]
        if self._made is None or self._made[0] != find:
            self._made = find, self._group(find.lower().split())
        return self._made[1]

    def _group(self, words: list[str]) -> list[Group]:
        listed = self._listed
        for word in words:
            listed = [each for each in listed if word in each[1]]
        made: dict[str, list[Entry]] = {}
        for title, _, entry in listed:
            made.setdefault(title, []).append(entry)
        return [Group(title, tuple(entries)) for title, entries in made.items()]


def _key(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def _title(operation: Operation) -> str:
    title = operation.tag or tr("Operations")
    return title[:1].upper() + title[1:]


def _text(operation: Operation) -> str:
    """What an operation is found by."""
    parts = (operation.method, operation.path, operation.summary, operation.tag, operation.operation_id)
    return " ".join(parts).lower()


def needed_scopes(operation: Operation, granted: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """The scopes of the alternative that lacks the fewest, each with whether it is granted."""
    if not operation.security:
        return ()
    nearest = min(operation.security, key=lambda needed: sum(scope not in granted for scope in needed))
    return tuple((scope, scope in granted) for scope in nearest)
