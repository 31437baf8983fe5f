"""What `$ref` leads to (RFC 6901, JSON Reference), in a document that is in memory or in pieces on the disk."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol
from urllib.parse import unquote

from desktop_app.core.i18n import tr

STEPS: Final = 32
"""References that lead to references, followed one after the other, before it counts as a circle."""
WORDS: Final = frozenset({"$ref", "summary", "description"})
"""Members beside a `$ref` that say nothing of the value."""

UNREADABLE = (TypeError, ValueError, AttributeError, LookupError, RecursionError)
"""What reading a document of another shape than the standard's can raise."""


class Unreadable(ValueError):
    """A part of a description that can't be read; its text is the reason, for the person."""


class Document(Protocol):
    """A description. `at` gives the value at a pointer, and raises LookupError or TypeError where there is none."""

    def at(self, pointer: Sequence[str]) -> Any: ...


class MemoryDocument:
    """A description that is in memory as a whole."""

    def __init__(self, value: Mapping[str, Any]) -> None:
        self.value = value

    def at(self, pointer: Sequence[str]) -> Any:
        """The value at `pointer`. Raises LookupError, TypeError, ValueError."""
        return walk(self.value, pointer)


def walk(value: Any, pointer: Sequence[str]) -> Any:
    """The value at `pointer` below `value`. Raises LookupError, TypeError, ValueError."""
    for part in pointer:
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def pointer_of(reference: str) -> list[str]:
    """The parts of the pointer in `#/a/b`. Raises Unreadable for a reference to another document."""
    if not reference.startswith("#"):
        raise Unreadable(tr("it refers to {ref}, which is another document", ref=reference[:200]))
    fragment = unquote(reference[1:])
    if not fragment:
        return []
    if not fragment.startswith("/"):
        raise Unreadable(tr("it refers to {ref}, which is no place in this document", ref=reference[:200]))
    return [part.replace("~1", "/").replace("~0", "~") for part in fragment[1:].split("/")]


def follow(document: Document, value: Any) -> Any:
    """`value`, or what its `$ref` leads to, members beside the reference laid over it. Raises Unreadable."""
    for _ in range(STEPS):
        if not isinstance(value, Mapping) or not isinstance(value.get("$ref"), str):
            return value
        reference = value["$ref"]
        pointer = pointer_of(reference)
        try:
            target = document.at(pointer)
        except (LookupError, TypeError, ValueError) as error:
            raise Unreadable(tr("it refers to {ref}, which is not there", ref=reference[:200])) from error
        beside = {name: each for name, each in value.items() if name not in WORDS}
        value = {**target, **beside} if beside and isinstance(target, Mapping) else target
    raise Unreadable(tr("{ref} leads round in a circle", ref=reference[:200]))
