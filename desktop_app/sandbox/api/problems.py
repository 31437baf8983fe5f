"""Errors as RFC 9457 problem details."""

import json
from typing import Any

from starlette.responses import Response

KINDS = {
    "unauthorized": (401, "Sign-in needed"),
    "invalid-token": (401, "The access token is not accepted"),
    "insufficient-scope": (403, "The token does not allow this"),
    "not-found": (404, "Not found"),
    "method-not-allowed": (405, "Method not allowed"),
    "conflict": (409, "Not possible in this state"),
    "too-large": (413, "The request is too large"),
    "not-json": (415, "The body must be JSON"),
    "misdirected": (421, "Wrong address"),
    "invalid": (422, "Some values are not accepted"),
    "malformed": (400, "The request can't be read"),
    "rate-limited": (429, "Too many requests"),
    "broken": (500, "The API had a problem"),
}
"""Every problem type: HTTP status and title."""


class Problem(Exception):
    """An error answer of the API. `kind` is a key of KINDS; `members` are extension members of the body."""

    def __init__(self, kind: str, detail: str, headers: dict[str, str] | None = None, **members: Any) -> None:
        super().__init__(detail)
        self.kind = kind
        self.status, self.title = KINDS[kind]
        self.detail = detail
        self.headers = headers or {}
        self.members = members

    def response(self, issuer: str) -> Response:
        """As application/problem+json; the type leads to a page about it."""
        body = {
            "type": f"{issuer}/problems/{self.kind}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            **self.members,
        }
        headers = {"Cache-Control": "no-store", **self.headers}
        return Response(json.dumps(body), self.status, headers, "application/problem+json")
