"""Sites: what a project becomes when it is published."""

from sqlite3 import Row
from typing import Any

from starlette.responses import JSONResponse, Response

from desktop_app.sandbox.api.operation import Answer, Call, Operation
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.api.projects import timestamp

TAG = "Sites"
EXAMPLE = {
    "id": "site_7Kq2",
    "projectId": "prj_7Kq2",
    "address": "https://aurora-landing.example",
    "publishedAt": "2026-11-24T13:58:41Z",
    "deployments": 1,
}
SCHEMAS = {
    "Site": {
        "type": "object",
        "required": list(EXAMPLE),
        "properties": {
            "id": {"type": "string", "examples": ["site_7Kq2"]},
            "projectId": {"type": "string"},
            "address": {"type": "string", "format": "uri"},
            "publishedAt": {"type": ["string", "null"], "format": "date-time"},
            "deployments": {"type": "integer", "minimum": 0},
        },
    },
    "SiteList": {
        "type": "object",
        "required": ["data"],
        "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Site"}}},
    },
}


def _as_json(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "projectId": row["project_id"],
        "address": row["address"],
        "publishedAt": timestamp(row["published_at"]),
        "deployments": row["deployments"],
    }


def list_sites(call: Call) -> Response:
    """GET /v1/sites."""
    rows = call.services.db.all("SELECT * FROM sites WHERE owner = ? ORDER BY id", call.owner)
    return JSONResponse({"data": [_as_json(row) for row in rows]})


def publish_site(call: Call) -> Response:
    """POST /v1/sites/{siteId}/publish. The project counts as published too."""
    site_id, now = call.path["siteId"], call.services.clock.now()
    with call.services.db.transaction():
        changed = call.services.db.run(
            "UPDATE sites SET published_at = ?, deployments = deployments + 1 WHERE owner = ? AND id = ?",
            now,
            call.owner,
            site_id,
        )
        row = call.services.db.one("SELECT * FROM sites WHERE owner = ? AND id = ?", call.owner, site_id)
        if not changed or row is None:
            raise Problem("not-found", f"You have no site {site_id}.")
        call.services.db.run(
            "UPDATE projects SET status = 'published', updated_at = ? WHERE owner = ? AND id = ?",
            now,
            call.owner,
            row["project_id"],
        )
    return JSONResponse(_as_json(row))


OPERATIONS = (
    Operation(
        "listSites",
        "GET",
        "/v1/sites",
        TAG,
        "List sites",
        "Returns the site of each project, published or not.",
        ("projects:read",),
        list_sites,
        (Answer(200, "All sites.", "SiteList", {"data": [EXAMPLE]}),),
    ),
    Operation(
        "publishSite",
        "POST",
        "/v1/sites/{siteId}/publish",
        TAG,
        "Publish a site",
        "Puts the current state of the project on its site.",
        ("sites:publish",),
        publish_site,
        (Answer(200, "The site as it is now.", "Site", EXAMPLE),),
        problems=("not-found",),
    ),
)
