"""The account: who is calling, and how much was used."""

from typing import Any

from starlette.responses import JSONResponse, Response

from desktop_app.sandbox import people
from desktop_app.sandbox.api.operation import Answer, Call, Operation, Parameter

TAG = "Account"
ME = {
    "id": "usr_01HQ4Z",
    "name": "Ada Lindqvist",
    "email": "ada@sandbox.local",
    "plan": "Team",
    "via": "access_token",
    "scopes": ["openid", "profile", "projects:read"],
}
USAGE = {
    "from": "2026-11-18",
    "to": "2026-11-24",
    "requests": 12,
    "errors": 1,
    "byOperation": [{"operation": "listProjects", "requests": 12, "errors": 1}],
    "byDay": [{"day": "2026-11-24", "requests": 12, "errors": 1}],
}
_COUNTS = {"requests": {"type": "integer", "minimum": 0}, "errors": {"type": "integer", "minimum": 0}}
SCHEMAS = {
    "Account": {
        "type": "object",
        "required": list(ME),
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "email": {"type": ["string", "null"], "format": "email"},
            "plan": {"type": ["string", "null"]},
            "via": {"type": "string", "enum": ["access_token", "api_key"]},
            "scopes": {"type": "array", "items": {"type": "string"}},
        },
    },
    "Usage": {
        "type": "object",
        "required": list(USAGE),
        "properties": {
            "from": {"type": "string", "format": "date"},
            "to": {"type": "string", "format": "date"},
            **_COUNTS,
            "byOperation": {
                "type": "array",
                "items": {"type": "object", "properties": {"operation": {"type": "string"}, **_COUNTS}},
            },
            "byDay": {
                "type": "array",
                "items": {"type": "object", "properties": {"day": {"type": "string", "format": "date"}, **_COUNTS}},
            },
        },
    },
}


def me(call: Call) -> Response:
    """GET /v1/me. An app that acts for itself has neither email nor plan."""
    person = people.by_id(call.caller.subject)
    return JSONResponse(
        {
            "id": call.caller.subject,
            "name": person.name if person else call.caller.client_id,
            "email": person.email if person else None,
            "plan": person.plan if person else None,
            "via": call.caller.via,
            "scopes": people.ordered(set(call.caller.scopes)).split(),
        }
    )


def usage(call: Call) -> Response:
    """GET /v1/usage. The request that asks is not in it yet."""
    return JSONResponse(summary(call))


def summary(call: Call) -> dict[str, Any]:
    """The numbers of the last days, by operation and by day."""
    days: int = call.query["days"]
    rows = call.services.usage.rows(call.owner, days)
    first, last = call.services.usage.period(days)
    by_operation: dict[str, dict[str, Any]] = {}
    by_day: dict[str, dict[str, Any]] = {}
    for row in rows:
        for table, key, label in ((by_operation, row["operation"], "operation"), (by_day, row["day"], "day")):
            entry = table.setdefault(key, {label: key, "requests": 0, "errors": 0})
            entry["requests"] += row["requests"]
            entry["errors"] += row["errors"]
    return {
        "from": first,
        "to": last,
        "requests": sum(row["requests"] for row in rows),
        "errors": sum(row["errors"] for row in rows),
        "byOperation": sorted(by_operation.values(), key=lambda entry: -entry["requests"]),
        "byDay": list(by_day.values()),
    }


OPERATIONS = (
    Operation(
        "readMe",
        "GET",
        "/v1/me",
        TAG,
        "Who am I",
        "Returns the account behind the token, and what the token allows.",
        ("profile",),
        me,
        (Answer(200, "The account.", "Account", ME),),
    ),
    Operation(
        "readUsage",
        "GET",
        "/v1/usage",
        TAG,
        "Read usage",
        "Returns how many requests this account made, by operation and by day (UTC).",
        ("usage:read",),
        usage,
        (Answer(200, "The numbers.", "Usage", USAGE),),
        (
            Parameter(
                "days",
                "How many days to look back, today included.",
                {"type": "integer", "minimum": 1, "maximum": 30, "default": 7},
                7,
            ),
        ),
    ),
)
