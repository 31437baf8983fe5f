"""Sample operations and answers of the console: those of the design's pictures."""

import json

from desktop_app.core.api.catalog import Catalog, Operation, Parameter
from desktop_app.core.api.response import Response, Timing

READ, WRITE = (("projects:read",),), (("projects:write",),)


def _operation(
    method: str, path: str, tag: str, summary: str, security: tuple[tuple[str, ...], ...] = (), **more: object
) -> Operation:
    return Operation(method, path, tag=tag, summary=summary, security=security, **more)  # type: ignore[arg-type]


def _id(name: str) -> Parameter:
    return Parameter(name, "path", True, hint="string")


def catalog() -> Catalog:
    """The operations of the console's picture."""
    hints = {"limit": "Integer, 1–100", "cursor": "From page.next", "status": "published | draft",
             "sort": "updatedAt | name"}  # fmt: skip
    queries = tuple(Parameter(name, "query", False, hint=hint) for name, hint in hints.items())
    listing = "Returns the projects this account can open, newest first. Results come in pages."
    body = json.dumps({"prompt": "A landing page for a bakery", "projectId": "prj_7Kq2"}, indent=2)
    project = (_id("projectId"),)
    return Catalog(
        title="Sandbox", version="1.4.0",
        operations=(
            _operation("GET", "/projects", "projects", "List projects", READ, parameters=queries, description=listing),
            _operation("POST", "/projects", "projects", "Create a project", WRITE, body='{\n  "name": "Aurora"\n}',
                       content_type="application/json"),
            _operation("GET", "/projects/{projectId}", "projects", "Get a project", READ, parameters=project),
            _operation("PATCH", "/projects/{projectId}", "projects", "Change a project", WRITE, parameters=project),
            _operation("DELETE", "/projects/{projectId}", "projects", "Delete a project", (("projects:delete",),),
                       parameters=project),
            _operation("POST", "/generations", "AI generations", "Generate", (("ai:generate",),), body=body,
                       content_type="application/json"),
            _operation("GET", "/generations/{id}", "AI generations", "Get a generation", (("ai:generate",),),
                       parameters=(_id("id"),)),
            _operation("GET", "/sites", "sites", "List sites", READ, deprecated=True),
            _operation("POST", "/sites/{siteId}/publish", "sites", "Publish a site", (("sites:publish",),),
                       parameters=(_id("siteId"),), description="Makes the site's newest version public."),
            _operation("GET", "/me", "account", "Who you are"),
            _operation("GET", "/usage", "account", "Usage of this account", (("usage:read",),)),
        ),
    )  # fmt: skip


def projects() -> bytes:
    """The body in the console's picture."""
    items = [
        ("prj_7Kq2", "Aurora landing", "published", 12, True, "2026-11-24T13:58:41Z"),
        ("prj_81Xd", "Studio portfolio", "draft", 5, False, "2026-11-23T17:20:09Z"),
        ("prj_83Lm", "Winter campaign", "published", 3, True, "2026-11-20T08:44:52Z"),
    ]
    names = ("id", "name", "status", "pages", "aiEnabled", "updatedAt")
    data = [dict(zip(names, item, strict=True)) for item in items]
    return json.dumps({"data": data, "page": {"limit": 3, "next": "cur_9f2c"}}).encode()


def response(
    status: int = 200, content: bytes | None = None, *, reason: str = "OK", seconds: float = 0.044,
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"), ("Server", "uvicorn")),
    renewed: bool = False,
) -> Response:  # fmt: skip
    """An answer with `content`, by default the list of projects."""
    content = projects() if content is None else content
    timing = Timing(seconds / 2, seconds)
    url = "http://127.0.0.1:8765/v1/projects"
    return Response(status, reason, headers, url, "HTTP/1.1", timing, len(content), content, renewed=renewed)
