"""The address field and the rows of parameters, each made from the other. No widgets."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final
from urllib.parse import quote, unquote_plus

from desktop_app.core.api.filling import PLACEHOLDER
from desktop_app.ui.widgets.kv_pair import Pair

_READABLE: Final = "/:,@!$'()*;[]~{}"
_VARIABLE: Final = re.compile(r"(\{\{[^{}]+\}\})")


def joined(path: str, query_pairs: Iterable[Pair]) -> str:
    """Path and query as the address field shows them: readable, with only that encoded which has to be."""
    sent = [pair for pair in query_pairs if pair.enabled and pair.name]
    query = "&".join(f"{_readable(pair.name)}={_readable(pair.value)}" for pair in sent)
    return f"{path}?{query}" if query else path


def query_rows(query: str, before: Iterable[Pair]) -> tuple[Pair, ...]:
    """The rows for a typed query. Rows that the description knows, and those that aren't ticked, stay."""
    typed = [part.partition("=") for part in query.split("&") if part]
    wanted = [(unquote_plus(name), unquote_plus(value)) for name, _, value in typed]
    rows = []
    for pair in before:
        value = next((value for name, value in wanted if name == pair.name), None)
        if value is not None:
            wanted.remove((pair.name, value))
            rows.append(replace(pair, value=value, enabled=True))
        elif pair.known or not pair.enabled or not pair.name:
            rows.append(replace(pair, enabled=False) if pair.name else pair)
    return (*rows, *(Pair(name, value) for name, value in wanted))


def path_rows(path: str, known: Iterable[Pair]) -> tuple[Pair, ...]:
    """A row for each `{placeholder}` of `path`, with the value it had."""
    before = {pair.name: pair for pair in known}
    names = dict.fromkeys(PLACEHOLDER.findall(path))
    return tuple(before.get(name) or Pair(name, known=True, required=True) for name in names)


def _readable(text: str) -> str:
    parts = _VARIABLE.split(text)
    return "".join(part if part.startswith("{{") else quote(part, safe=_READABLE) for part in parts)
