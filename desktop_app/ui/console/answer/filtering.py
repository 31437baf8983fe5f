"""What a JSONPath selects of an answer, as formatted JSON. Runs in a thread; no widgets."""

from dataclasses import dataclass
from threading import Event
from typing import Final

from desktop_app.core.api.answer import jsonpath
from desktop_app.core.api.answer.formatting import pretty_bytes
from desktop_app.core.errors import Cancelled
from desktop_app.ui.console.answer import lazy_json
from desktop_app.ui.widgets.code.lines import Source
from desktop_app.ui.widgets.json import outline as json_outline

MOST_VALUES: Final = 100_000
MOST_BYTES: Final = 32 << 20


@dataclass(frozen=True)
class Filtered:
    """The values, in a list (or the one value itself), as formatted JSON.

    more: there are others that are not here. at: the JSONPath of the one value, "" for a list of them.
    """

    text: bytes
    count: int
    more: bool = False
    at: str = ""


def apply(source: Source, path: str, stop: Event) -> Filtered:
    """What `path` selects of `source` (formatted JSON).

    A path without `$` begins at the top: `data[0]` is `$.data[0]`. Raises RequestProblem `bad_jsonpath`, and Cancelled
    once `stop` is set.
    """
    wanted = whole(path)
    found: list[bytes] = []
    size, more = 0, False
    for value in jsonpath.iterate(wanted, lazy_json.value_of(source, json_outline.root(source))):
        if stop.is_set():
            raise Cancelled
        if len(found) >= MOST_VALUES or size > MOST_BYTES:
            more = True
            break
        found.append(lazy_json.encode(value))
        size += len(found[-1])
    several = len(found) != 1 or not jsonpath.selects_one(wanted)
    text = b"[" + b",".join(found) + b"]" if several else found[0]
    return Filtered(pretty_bytes(text), len(found), more, "" if several else wanted)


def whole(path: str) -> str:
    """`path` with its `$`."""
    path = path.strip()
    if path.startswith("$"):
        return path
    return f"${path}" if path.startswith(("[", ".")) else f"$.{path}"
