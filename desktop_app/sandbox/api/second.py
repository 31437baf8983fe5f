"""Version 2 of the API: the first with what usually changes in an API, to see how an app finds out and copes."""

from dataclasses import replace

from starlette.responses import JSONResponse, Response

from desktop_app.sandbox import people
from desktop_app.sandbox.api import account
from desktop_app.sandbox.api.operation import Answer, Call, Operation, Parameter

VERSION = "2.0.0"
DEPRECATED_AT = 1_793_491_200
"""2026-11-01, seconds since 1970."""
SUNSET = "Sat, 01 May 2027 00:00:00 GMT"
SCHEMAS = {
    "Plan": {
        "type": "object",
        "required": ["plan"],
        "properties": {"plan": {"type": ["string", "null"]}},
    },
}


def read_plan(call: Call) -> Response:
    """GET /v1/plan."""
    person = people.by_id(call.owner)
    return JSONResponse({"plan": person.plan if person else None})


_ADDED = Operation(
    "readPlan",
    "GET",
    "/v1/plan",
    account.TAG,
    "Read the plan",
    "Returns the plan of the account.",
    ("profile",),
    read_plan,
    (Answer(200, "The plan.", "Plan", {"plan": "Team"}),),
)
_REMOVED = frozenset({"cancelGeneration"})


def operations(first: tuple[Operation, ...]) -> tuple[Operation, ...]:
    """The operations of version 2, made of those of version 1."""
    return (*(_changed(operation) for operation in first if operation.id not in _REMOVED), _ADDED)


def _changed(operation: Operation) -> Operation:
    match operation.id:
        case "listSites":
            return replace(operation, path="/v1/published-sites")
        case "publishSite":
            return replace(operation, scopes=(*operation.scopes, "projects:write"))
        case "listProjects":
            return replace(operation, parameters=tuple(one for one in operation.parameters if one.name != "sort"))
        case "readUsage":
            return replace(operation, parameters=tuple(_needed(one) for one in operation.parameters), headers=_ENDING)
        case _:
            return operation


def _needed(parameter: Parameter) -> Parameter:
    schema = {name: value for name, value in parameter.schema.items() if name != "default"}
    return replace(parameter, schema=schema, required=True)


_ENDING = {
    "Deprecation": f"@{DEPRECATED_AT}",
    "Sunset": SUNSET,
}
"""What the answers of an operation that will end say (RFC 9745, RFC 8594)."""
