"""Formatted JSON of any size as dicts and lists that are read where somebody looks into them. No widgets.

JSONPath works on dicts and lists; these are some, so a path is followed through a text of gigabytes without ever
having more than a part of it as objects.
"""

from collections.abc import Iterator
from typing import Any, Final, Protocol, SupportsIndex, cast

from desktop_app.ui.widgets.code.lines import Source
from desktop_app.ui.widgets.json import outline as json_outline
from desktop_app.ui.widgets.json.outline import Item

WHOLE: Final = 256 * 1024
"""Values of at most so many bytes are read whole."""


class Lazy(Protocol):
    """A value that was not read whole."""

    def raw(self) -> bytes:
        """Its JSON."""
        ...


def value_of(source: Source, item: Item) -> Any:
    """`item` as Python has it; lazily where it is large."""
    if item.opens and json_outline.end(source, item) - item.start > WHOLE:
        return _Object(source, item) if item.kind == "object" else _List(source, item)
    import msgspec  # the console is there before there is anything to look into

    return msgspec.json.decode(json_outline.value(source, item))


class _Object(dict[str, Any]):
    """An object whose members are looked up in the text. Of a name that is there twice, the last counts."""

    def __init__(self, source: Source, item: Item) -> None:
        super().__init__()
        self._source, self._item = source, item
        self._places: dict[str, Item] | None = None

    def raw(self) -> bytes:
        return json_outline.value(self._source, self._item)

    @property
    def _members(self) -> dict[str, Item]:
        if self._places is None:
            self._places = {each.name: each for each in json_outline.members(self._source, self._item)}
        return self._places

    def __len__(self) -> int:
        return len(self._members)

    def __contains__(self, name: object) -> bool:
        return name in self._members

    def __getitem__(self, name: str) -> Any:
        return value_of(self._source, self._members[name])

    def values(self) -> Any:
        return (value_of(self._source, each) for each in self._members.values())


class _List(list[Any]):
    """A list whose elements are found in the text."""

    def __init__(self, source: Source, item: Item) -> None:
        super().__init__()
        self._source, self._item = source, item
        self._members: json_outline.Members | None = None

    def raw(self) -> bytes:
        return json_outline.value(self._source, self._item)

    def _all(self) -> json_outline.Members:
        if self._members is None:
            self._members = json_outline.Members(self._source, self._item)
            while not self._members.complete:
                self._members.grow(1 << 20)
        return self._members

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[Any]:
        return (value_of(self._source, each) for each in json_outline.members(self._source, self._item))

    def __getitem__(self, place: SupportsIndex | slice) -> Any:
        members = self._all()
        if isinstance(place, slice):
            return [value_of(self._source, members[each]) for each in range(*place.indices(len(members)))]
        each = place.__index__()
        return value_of(self._source, members[each if each >= 0 else len(members) + each])


def encode(value: Any) -> bytes:
    """`value` as JSON, whether it was read or not."""
    if isinstance(value, _Object | _List):
        return cast("Lazy", value).raw()
    import msgspec

    return msgspec.json.encode(value)
