"""The request as it is being written: method, address, parameters, headers and body. No widgets."""

import re
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import quote, unquote_plus

from desktop_app.core.api.catalog import Operation, Parameter
from desktop_app.core.api.request import BODYLESS, Request
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.kv_pair import Pair

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
JSON: Final = "application/json"
_PLACEHOLDER: Final = re.compile(r"\{([^{}/]+)\}")
_READABLE: Final = "/:,@!$'()*;[]~{}"


@dataclass(frozen=True)
class Draft:
    """What is on the page. `path` may hold `{placeholders}`, which `path_pairs` fill in."""

    method: str = "GET"
    path: str = "/"
    path_pairs: tuple[Pair, ...] = ()
    query_pairs: tuple[Pair, ...] = ()
    header_pairs: tuple[Pair, ...] = ()
    body: str = ""
    content_type: str = JSON
    operation: Operation | None = None

    @property
    def target(self) -> str:
        """Path and query as the address field shows them."""
        sent = [pair for pair in self.query_pairs if pair.enabled and pair.name]
        query = "&".join(f"{_readable(pair.name)}={_readable(pair.value)}" for pair in sent)
        return f"{self.path}?{query}" if query else self.path

    @property
    def takes_body(self) -> bool:
        """Whether a body is sent with this method."""
        return self.method not in BODYLESS

    def with_target(self, text: str) -> "Draft":
        """The same after `text` was typed into the address field."""
        path, _, query = text.partition("?")
        typed = [part.partition("=") for part in query.split("&") if part]
        wanted = [(unquote_plus(name), unquote_plus(value)) for name, _, value in typed]
        rows = []
        for pair in self.query_pairs:
            value = next((value for name, value in wanted if name == pair.name), None)
            if value is not None:
                wanted.remove((pair.name, value))
                rows.append(replace(pair, value=value, enabled=True))
            elif pair.known or not pair.enabled or not pair.name:
                rows.append(replace(pair, enabled=False) if pair.name else pair)
        rows += [Pair(name, value) for name, value in wanted]
        return replace(self, path=path, query_pairs=tuple(rows), path_pairs=_placeholders(path, self.path_pairs))

    def request(self) -> Request:
        """What to send. Raises RequestProblem `placeholder_empty` for a part of the path that isn't filled in."""
        path = self.path
        for pair in self.path_pairs:
            if not pair.value:
                raise RequestProblem(
                    "placeholder_empty",
                    tr("{name} is empty, and it is a part of the path.", name=pair.name),
                    tr("Fill it in under Params."),
                )
            path = path.replace(f"{{{pair.name}}}", quote(pair.value, safe=""))
        body = self.body.encode() if self.takes_body and self.body.strip() else None
        headers = tuple((pair.name, pair.value) for pair in self.header_pairs if pair.enabled and pair.name)
        if body is not None and not any(name.lower() == "content-type" for name, _ in headers):
            headers = (*headers, ("Content-Type", self.content_type))
        return Request(
            method=self.method,
            target=path,
            params=tuple((pair.name, pair.value) for pair in self.query_pairs if pair.enabled and pair.name),
            headers=headers,
            body=body,
            operation_id=self.operation.operation_id if self.operation else "",
            source="console",
        )


def from_operation(operation: Operation) -> Draft:
    """A request for `operation`: its parameters as rows, required ones ticked, and its example body."""
    rows = {place: tuple(_row(each) for each in operation.parameters if each.place == place)
            for place in ("path", "query", "header")}  # fmt: skip
    return Draft(
        method=operation.method,
        path=operation.path,
        path_pairs=_placeholders(operation.path, rows["path"]),
        query_pairs=rows["query"],
        header_pairs=(Pair("Accept", JSON), *rows["header"]),
        body=operation.body,
        content_type=operation.content_type or JSON,
        operation=operation,
    )


def _row(parameter: Parameter) -> Pair:
    return Pair(
        name=parameter.name,
        value=parameter.default if parameter.required else "",
        enabled=parameter.required,
        hint=parameter.hint or parameter.description.partition("\n")[0],
        known=True,
        required=parameter.required,
    )


def _placeholders(path: str, known: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """A row for each placeholder of `path`, with the value it had."""
    before = {pair.name: pair for pair in known}
    names = dict.fromkeys(_PLACEHOLDER.findall(path))
    return tuple(before.get(name) or Pair(name, known=True, required=True) for name in names)


def _readable(text: str) -> str:
    return quote(text, safe=_READABLE)
