"""Projects: list with paging, create, read, change, delete."""

import base64
import json
import secrets
from datetime import UTC, datetime
from sqlite3 import Row
from typing import Any

from starlette.responses import JSONResponse, Response

from desktop_app.sandbox.api.operation import Answer, Body, Call, Operation, Parameter, invalid
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.store.samples import add_site

TAG = "Projects"
STATUSES = ["published", "draft"]
EXAMPLE = {
    "id": "prj_7Kq2",
    "name": "Aurora landing",
    "status": "published",
    "pages": 12,
    "aiEnabled": True,
    "updatedAt": "2026-11-24T13:58:41Z",
}
SCHEMAS = {
    "Project": {
        "type": "object",
        "required": list(EXAMPLE),
        "properties": {
            "id": {"type": "string", "examples": ["prj_7Kq2"]},
            "name": {"type": "string", "minLength": 1, "maxLength": 120},
            "status": {"type": "string", "enum": STATUSES},
            "pages": {"type": "integer", "minimum": 0, "maximum": 10000},
            "aiEnabled": {"type": "boolean"},
            "updatedAt": {"type": "string", "format": "date-time"},
        },
    },
    "ProjectPage": {
        "type": "object",
        "required": ["data", "page"],
        "properties": {
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Project"}},
            "page": {
                "type": "object",
                "required": ["limit", "next"],
                "properties": {
                    "limit": {"type": "integer"},
                    "next": {"type": ["string", "null"], "description": "Send it as cursor to get the next page."},
                },
            },
        },
    },
    "NewProject": {
        "type": "object",
        "required": ["name"],
        "additionalProperties": False,
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 120},
            "status": {"type": "string", "enum": STATUSES, "default": "draft"},
            "pages": {"type": "integer", "minimum": 0, "maximum": 10000, "default": 1},
            "aiEnabled": {"type": "boolean", "default": False},
        },
    },
    "ProjectPatch": {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 120},
            "status": {"type": "string", "enum": STATUSES},
            "pages": {"type": "integer", "minimum": 0, "maximum": 10000},
            "aiEnabled": {"type": "boolean"},
        },
    },
}


def timestamp(moment: float | None) -> str | None:
    """Epoch seconds as RFC 3339 in UTC, to the second."""
    return None if moment is None else datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def as_json(row: Row) -> dict[str, Any]:
    """A project as the API shows it."""
    return {
        "id": row["id"],
        "name": row["name"],
        "status": row["status"],
        "pages": row["pages"],
        "aiEnabled": bool(row["ai_enabled"]),
        "updatedAt": timestamp(row["updated_at"]),
    }


def find(call: Call, project_id: str) -> Row:
    """A project of the caller; Problem 404."""
    row = call.services.db.one("SELECT * FROM projects WHERE owner = ? AND id = ?", call.owner, project_id)
    if row is None:
        raise Problem("not-found", f"You have no project {project_id}.")
    return row


def list_projects(call: Call) -> Response:
    """GET /v1/projects. Pages go by the last row seen, so a project that is added meanwhile shifts nothing."""
    limit, sort = call.query["limit"], call.query.get("sort", "updatedAt")  # version 2 sorts no other way
    where, values = ["owner = ?"], [call.owner]
    if call.query["status"]:
        where.append("status = ?")
        values.append(call.query["status"])
    column, order, beyond = ("name", "ASC", ">") if sort == "name" else ("updated_at", "DESC", "<")
    if call.query["cursor"]:
        where.append(f"({column}, id) {beyond} (?, ?)")
        values += _read_cursor(call.query["cursor"], sort)
    rows = call.services.db.all(
        f"SELECT * FROM projects WHERE {' AND '.join(where)} ORDER BY {column} {order}, id {order} LIMIT ?",  # noqa: S608 - fixed words
        *(*values, limit + 1),
    )
    shown = rows[:limit]
    following = _cursor(sort, shown[-1][column], shown[-1]["id"]) if len(rows) > limit else None
    return JSONResponse({"data": [as_json(row) for row in shown], "page": {"limit": limit, "next": following}})


def _cursor(sort: str, value: Any, project_id: str) -> str:
    raw = json.dumps([sort, value, project_id], separators=(",", ":")).encode()
    return "cur_" + base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _read_cursor(cursor: str, sort: str) -> list[Any]:
    text = cursor.removeprefix("cur_")
    try:
        kind, value, project_id = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError, RecursionError):
        kind, value, project_id = None, None, None
    if kind != sort or not isinstance(value, str | int | float) or not isinstance(project_id, str):
        detail = "must be the next of a page with the same sort"
        raise invalid(f"cursor {detail}.", {"parameter": "cursor", "detail": detail})
    return [value, project_id]


def _checked(values: dict[str, Any]) -> dict[str, Any]:
    """The columns that a body sets; Problem 422 names every value that isn't accepted."""
    columns = {"name": "name", "status": "status", "pages": "pages", "aiEnabled": "ai_enabled"}
    errors = [
        {"pointer": f"/{name}", "detail": detail}
        for name, value in values.items()
        if (detail := _complaint(name, value) if name in columns else "is not known")
    ]
    if errors:
        raise invalid(f"{errors[0]['pointer'][1:]} {errors[0]['detail']}.", *errors)
    return {columns[name]: value for name, value in values.items()}


def _complaint(name: str, value: Any) -> str:
    if name == "name":
        good, rule = isinstance(value, str) and 1 <= len(value.strip()) <= 120, "must be a text of 1 to 120 characters"
    elif name == "status":
        good, rule = value in STATUSES, "must be published or draft"
    elif name == "pages":
        good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10000
        rule = "must be a whole number from 0 to 10000"
    else:
        good, rule = isinstance(value, bool), "must be true or false"
    return "" if good else rule


def create_project(call: Call) -> Response:
    """POST /v1/projects."""
    if "name" not in call.body:
        raise invalid("name is missing.", {"pointer": "/name", "detail": "is missing"})
    new = {"status": "draft", "pages": 1, "ai_enabled": False, **_checked(call.body)}
    project_id, now = "prj_" + secrets.token_hex(4), call.services.clock.now()
    with call.services.db.transaction():
        call.services.db.run(
            "INSERT INTO projects VALUES (?, ?, ?, ?, ?, ?, ?)",
            *(project_id, call.owner, new["name"], new["status"], new["pages"], new["ai_enabled"], now),
        )
        add_site(call.services.db, call.owner, project_id, new["name"], now if new["status"] == "published" else None)
    return JSONResponse(
        as_json(find(call, project_id)), 201, {"Location": f"{call.services.api}/projects/{project_id}"}
    )


def read_project(call: Call) -> Response:
    """GET /v1/projects/{projectId}."""
    return JSONResponse(as_json(find(call, call.path["projectId"])))


def change_project(call: Call) -> Response:
    """PATCH /v1/projects/{projectId}, as a JSON Merge Patch (RFC 7396)."""
    row = find(call, call.path["projectId"])
    changes = _checked(call.body)
    if not changes:
        raise invalid("Name at least one thing to change.", {"pointer": "", "detail": "is empty"})
    merged = {**dict(row), **changes}
    call.services.db.run(
        """UPDATE projects SET name = ?, status = ?, pages = ?, ai_enabled = ?, updated_at = ?
           WHERE owner = ? AND id = ?""",
        *(merged["name"], merged["status"], merged["pages"], merged["ai_enabled"], call.services.clock.now()),
        *(call.owner, row["id"]),
    )
    return JSONResponse(as_json(find(call, row["id"])))


def delete_project(call: Call) -> Response:
    """DELETE /v1/projects/{projectId}, with its site."""
    row = find(call, call.path["projectId"])
    with call.services.db.transaction():
        call.services.db.run("DELETE FROM sites WHERE owner = ? AND project_id = ?", call.owner, row["id"])
        call.services.db.run("DELETE FROM projects WHERE owner = ? AND id = ?", call.owner, row["id"])
    return Response(status_code=204)


LIST_PARAMETERS = (
    Parameter(
        "limit", "How many projects a page has.", {"type": "integer", "minimum": 1, "maximum": 100, "default": 20}, 3
    ),
    Parameter("cursor", "Where to go on: page.next of the answer before.", {"type": "string"}),
    Parameter("status", "Only projects in this state.", {"type": "string", "enum": STATUSES}),
    Parameter(
        "sort",
        "updatedAt is newest first, name is A to Z.",
        {"type": "string", "enum": ["updatedAt", "name"], "default": "updatedAt"},
    ),
)

OPERATIONS = (
    Operation(
        "listProjects",
        "GET",
        "/v1/projects",
        TAG,
        "List projects",
        "Returns the projects this account can open, newest first. Results come in pages.",
        ("projects:read",),
        list_projects,
        (
            Answer(
                200, "A page of projects.", "ProjectPage", {"data": [EXAMPLE], "page": {"limit": 1, "next": "cur_9f2c"}}
            ),
        ),
        LIST_PARAMETERS,
    ),
    Operation(
        "createProject",
        "POST",
        "/v1/projects",
        TAG,
        "Create a project",
        "Makes a project and its site. Only the name is needed.",
        ("projects:write",),
        create_project,
        (Answer(201, "The new project.", "Project", EXAMPLE),),
        body=Body("NewProject", {"name": "Spring sale", "pages": 3}),
    ),
    Operation(
        "readProject",
        "GET",
        "/v1/projects/{projectId}",
        TAG,
        "Read a project",
        "Returns one project.",
        ("projects:read",),
        read_project,
        (Answer(200, "The project.", "Project", EXAMPLE),),
        problems=("not-found",),
    ),
    Operation(
        "changeProject",
        "PATCH",
        "/v1/projects/{projectId}",
        TAG,
        "Change a project",
        "Changes what the body names and leaves the rest as it is.",
        ("projects:write",),
        change_project,
        (Answer(200, "The project as it is now.", "Project", EXAMPLE),),
        body=Body("ProjectPatch", {"name": "Aurora landing 2"}),
        problems=("not-found",),
    ),
    Operation(
        "deleteProject",
        "DELETE",
        "/v1/projects/{projectId}",
        TAG,
        "Delete a project",
        "Deletes a project and its site. This can't be undone.",
        ("projects:delete",),
        delete_project,
        (Answer(204, "It is gone."),),
        problems=("not-found",),
    ),
)
