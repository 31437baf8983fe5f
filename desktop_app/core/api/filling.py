"""From an operation and values to a request: path, query, header fields and cookies, each where it belongs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from desktop_app.core.api.request import Request
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Catalog, Operation

PLACEHOLDER: Final = re.compile(r"(?<!\{)\{([^{}/]+)\}(?!\})")

Pairs = Sequence[tuple[str, str]]


def request_for(catalog: Catalog, operation: Operation, values: Pairs, api_base_url: str) -> Request:
    """What to send for `operation`; a name that has several values may be given several times.

    Raises UsageProblem for a required parameter without a value, and for a name that the operation does not have.
    """
    known = {each.name: each for each in operation.parameters}
    placeholders = PLACEHOLDER.findall(operation.path)
    given: dict[str, list[str]] = {}
    for name, value in values:
        if name not in known and name not in placeholders:
            raise UsageProblem(
                "parameter_unknown",
                tr("{operation} has no parameter {name}.", operation=operation.name, name=repr(name)),
                tr("It has: {names}", names=", ".join([*known] or placeholders) or tr("none")),
            )
        given.setdefault(name, []).append(value)
    wanted = [*placeholders, *(each.name for each in operation.parameters if each.required)]
    if missing := [name for name in dict.fromkeys(wanted) if name not in given]:
        raise UsageProblem(
            "parameter_missing",
            tr("{operation} needs {names}.", operation=operation.name, names=", ".join(missing)),
            " ".join(f"--param {name}=..." for name in missing),
        )
    params: list[tuple[str, str]] = []
    headers: list[tuple[str, str]] = []
    cookies: list[str] = []
    for name, texts in given.items():
        parameter = known.get(name)
        place, separator = (parameter.place, parameter.separator) if parameter else ("path", ",")
        if place == "query":
            params += [(name, text) for text in texts] if not separator else [(name, separator.join(texts))]
        elif place == "header":
            headers.append((name, ",".join(texts)))
        elif place == "cookie":
            cookies += [f"{name}={text}" for text in texts]
    if cookies:
        headers.append(("Cookie", "; ".join(cookies)))
    path = fill_path(operation.path, [(name, ",".join(texts)) for name, texts in given.items()])[0]
    return Request(
        operation.method,
        below(catalog, operation, api_base_url) + path,
        params=tuple(params),
        headers=tuple(headers),
        operation_id=operation.operation_id,
    )


def fill_path(path: str, values: Pairs) -> tuple[str, list[tuple[str, str]]]:
    """`path` with its placeholders filled in, and the values that are left over."""
    by_name = dict(values)
    used = set()

    def value(found: re.Match[str]) -> str:
        if found[1] not in by_name:
            return found[0]
        used.add(found[1])
        return _encoded(by_name[found[1]])

    return PLACEHOLDER.sub(value, path), [pair for pair in values if pair[0] not in used]


def _encoded(text: str) -> str:
    """Percent-encoded, all but variables that are filled in later."""
    parts = re.split(r"(\{\{[^{}]+\}\})", text)
    return "".join(part if part.startswith("{{") else quote(part, safe="") for part in parts)


def below(catalog: Catalog, operation: Operation, api_base_url: str) -> str:
    """What the path goes below: a server of its own, or the rest of the API's base path that the connection lacks."""
    if operation.server:
        return operation.server if "://" in operation.server else ""
    base, ours = urlsplit(next(iter(catalog.servers), "")), urlsplit(api_base_url)
    if base.netloc not in ("", ours.netloc) or "{" in base.path:
        return ""
    rest = base.path.rstrip("/").removeprefix(ours.path.rstrip("/"))
    return rest if base.path.startswith(f"{ours.path.rstrip('/')}/") else ""
