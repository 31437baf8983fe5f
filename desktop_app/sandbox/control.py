"""The handlers for programs that start, watch and steer the sandbox.

Nothing here is secret, but a web page must not steer: only JSON bodies are taken, which a page of another origin can't
send without asking first, and we answer no such question (CORS). Ending the sandbox needs the word in its state file.
"""

import json
import os
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop_app.sandbox.activity import HEALTH_PATH, STATS_PATH, Activity
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.opaque import same
from desktop_app.sandbox.options import API_VERSIONS, FAULTS
from desktop_app.sandbox.services import Services


class Control:
    """/sandbox/health, /stats, /keepalive, /faults, /api-version, /keys/rotate, /stop."""

    def __init__(self, services: Services, activity: Activity) -> None:
        self._services = services
        self._activity = activity

    def routes(self) -> list[Route]:
        """All routes."""
        return [
            Route(HEALTH_PATH, self.health),
            Route(STATS_PATH, self.stats),
            Route("/sandbox/keepalive", self.keepalive, methods=["POST"]),
            Route("/sandbox/faults", self.show_faults, methods=["GET"]),
            Route("/sandbox/faults", self.set_faults, methods=["POST"]),
            Route("/sandbox/api-version", self.set_api_version, methods=["POST"]),
            Route("/sandbox/keys/rotate", self.rotate, methods=["POST"]),
            Route("/sandbox/stop", self.stop, methods=["POST"]),
        ]

    async def health(self, request: Request) -> Response:
        """GET /sandbox/health: that it is this sandbox and no other program on the port."""
        return JSONResponse({"instance": self._services.instance, "pid": os.getpid(), "issuer": self._services.issuer})

    async def stats(self, request: Request) -> Response:
        """GET /sandbox/stats: the counters since the start."""
        return JSONResponse({**self._services.counters.snapshot(), "faults": self._services.faults.names()})

    async def keepalive(self, request: Request) -> Response:
        """POST /sandbox/keepalive: an open window counts as use; it calls this once a minute."""
        return Response(status_code=204)

    async def show_faults(self, request: Request) -> Response:
        """GET /sandbox/faults: those that are on, and all there are."""
        return JSONResponse({"on": self._services.faults.names(), "known": FAULTS})

    async def set_faults(self, request: Request) -> Response:
        """POST /sandbox/faults {"on": [names]}: exactly these from now on."""
        try:
            names = (await _json(request)).get("on")
            if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
                raise Problem("malformed", 'Send {"on": [names of faults]}.')
            self._services.faults.set(names)
        except Problem as problem:
            return problem.response(self._services.issuer)
        except ValueError as error:
            return Problem("invalid", str(error)).response(self._services.issuer)
        return await self.show_faults(request)

    async def set_api_version(self, request: Request) -> Response:
        """POST /sandbox/api-version {"version": 1 or 2}: the API is this version from now on."""
        try:
            version = (await _json(request)).get("version")
            if version not in API_VERSIONS:
                raise Problem("malformed", 'Send {"version": 1} or {"version": 2}.')
        except Problem as problem:
            return problem.response(self._services.issuer)
        self._services.api_version = version
        return JSONResponse({"version": version})

    async def rotate(self, request: Request) -> Response:
        """POST /sandbox/keys/rotate {}: new signing keys; the old ones stay published."""
        try:
            await _json(request)
        except Problem as problem:
            return problem.response(self._services.issuer)
        self._services.keys.rotate()
        return JSONResponse({"signing_with": self._services.keys.current(self._services.keys.alg).kid})

    async def stop(self, request: Request) -> Response:
        """POST /sandbox/stop {"word": ...}: end."""
        try:
            word = (await _json(request)).get("word")
        except Problem as problem:
            return problem.response(self._services.issuer)
        if not isinstance(word, str) or not same(word, self._services.control_word):
            return Problem("insufficient-scope", "Only who may read the state file may end the sandbox.").response(
                self._services.issuer
            )
        self._activity.shut_down()
        return JSONResponse({"ending": True}, 202)


async def _json(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Problem("not-json", "Send Content-Type: application/json.")
    data = b""
    async for chunk in request.stream():
        data += chunk
        if len(data) > 64 * 1024:
            raise Problem("too-large", "That is too much.")
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Problem("malformed", "The body is not valid JSON.") from error
    if not isinstance(value, dict):
        raise Problem("malformed", "The body must be a JSON object.")
    return value
