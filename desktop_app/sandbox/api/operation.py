"""One operation of the API: its handler and its description, side by side, so that they can't disagree."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from desktop_app.sandbox.api.access import Caller
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.services import Services

MAX_BODY = 1024 * 1024

Schema = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """An allowed request: who calls, with which path and query values and which JSON object (empty without a body)."""

    services: Services
    caller: Caller
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: dict[str, Any]
    headers: Mapping[str, str]

    @property
    def owner(self) -> str:
        """Whose data this is about."""
        return self.caller.subject


Handler = Callable[[Call], Response]


@dataclass(frozen=True)
class Parameter:
    """A query parameter: `schema` checks it, gives its default, and describes it."""

    name: str
    description: str
    schema: Schema
    example: Any = None
    required: bool = False

    def read(self, text: str | None) -> Any:
        """The value of `text`; Problem when the schema doesn't allow it."""
        if text is None:
            if self.required:
                raise self._problem("is missing")
            return self.schema.get("default")
        value: Any = text
        if self.schema["type"] == "integer":
            if not (text.isascii() and text.isdecimal() and len(text) < 10):
                raise self._problem("must be a whole number")
            value = int(text)
            low, high = self.schema["minimum"], self.schema["maximum"]
            if not low <= value <= high:
                raise self._problem(f"must be from {low} to {high}")
        allowed = self.schema.get("enum")
        if allowed and value not in allowed:
            raise self._problem(f"must be one of {', '.join(allowed)}")
        return value

    def _problem(self, text: str) -> Problem:
        return invalid(f"{self.name} {text}.", {"parameter": self.name, "detail": text})


@dataclass(frozen=True)
class Body:
    """The JSON body an operation takes."""

    schema: str
    example: Any
    required: bool = True


@dataclass(frozen=True)
class Answer:
    """A success answer. `schema` names a component; None when there is no body."""

    status: int
    description: str
    schema: str | None = None
    example: Any = None
    media_type: str = "application/json"


@dataclass(frozen=True)
class Operation:
    """A method on a path. `scopes` are all needed. headers: of every answer; Deprecation makes it deprecated."""

    id: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    scopes: tuple[str, ...]
    handler: Handler
    answers: tuple[Answer, ...]
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    problems: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    async def call(self, services: Services, caller: Caller, request: Request) -> Response:
        """Read what the description names and run the handler."""
        query = {known.name: known.read(request.query_params.get(known.name)) for known in self.parameters}
        body = await _read_body(request, self.body) if self.body else {}
        return self.handler(Call(services, caller, request.path_params, query, body, request.headers))


Protected = Callable[[Operation], Callable[[Request], Awaitable[Response]]]


def invalid(detail: str, *errors: dict[str, str]) -> Problem:
    """A value that isn't accepted; each error names its `parameter`, or its `pointer` into the body (RFC 6901)."""
    return Problem("invalid", detail, errors=list(errors))


async def _read_body(request: Request, expected: Body) -> dict[str, Any]:
    data = b""
    async for chunk in request.stream():
        data += chunk
        if len(data) > MAX_BODY:
            raise Problem("too-large", "A body may have 1 MB.")
    if not data and not expected.required:
        return {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in ("application/json", "application/merge-patch+json"):
        raise Problem("not-json", "Send a JSON object with Content-Type: application/json.")
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Problem("malformed", "The body is not valid JSON.") from error
    if not isinstance(value, dict):
        raise invalid("The body must be a JSON object.", {"pointer": "", "detail": "must be an object"})
    return value
