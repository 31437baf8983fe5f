"""The UserInfo endpoint (OpenID Connect Core section 5.3)."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from desktop_app.sandbox import people
from desktop_app.sandbox.api.access import Gate
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.services import Services


class UserInfo:
    """GET or POST /userinfo: the claims that the token's scopes let an app see."""

    def __init__(self, services: Services, gate: Gate) -> None:
        self._services = services
        self._gate = gate

    async def userinfo(self, request: Request) -> Response:
        """The claims of the person behind an access token with `openid`."""
        try:
            caller = self._gate.caller(request, ("openid",))
            self._gate.require(caller, ("openid",))
        except Problem as problem:
            return problem.response(self._services.issuer)
        person = people.by_id(caller.subject)
        claims = person.claims(" ".join(caller.scopes)) if person else {}
        return JSONResponse({"sub": caller.subject, **claims}, headers={"Cache-Control": "no-store"})
