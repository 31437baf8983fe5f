"""From a request to an operation: limit, credentials, limit, faults, scopes, handler."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from desktop_app.sandbox.api import catalog
from desktop_app.sandbox.api.access import Caller, Gate
from desktop_app.sandbox.api.limits import ADDRESS_FACTOR, Limiter, Standing, fields
from desktop_app.sandbox.api.operation import Operation
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.services import Services

Endpoint = Callable[[Request], Awaitable[Response]]

HUGE = 50_000_000


class Api:
    """The routes of the sample API."""

    def __init__(self, services: Services, gate: Gate) -> None:
        self._services = services
        self._gate = gate
        self._by_address = Limiter("address", services.options.rate * ADDRESS_FACTOR)
        self._by_account = Limiter("account", services.options.rate)

    def routes(self) -> list[Route]:
        """One route a path, so that a wrong method hears of all the right ones, and the document.

        Every version's paths are there; whether the one in force has them is looked at when they are asked for.
        """
        paths: dict[str, dict[str, dict[int, Operation]]] = {}
        for version, operations in catalog.OPERATIONS.items():
            for operation in operations:
                paths.setdefault(operation.path, {}).setdefault(operation.method, {})[version] = operation
        routes = [Route(path, self._endpoint(methods), methods=list(methods)) for path, methods in paths.items()]
        return [Route("/openapi.json", self.openapi), *routes]

    async def openapi(self, request: Request) -> Response:
        """GET /openapi.json."""
        return JSONResponse(catalog.document(self._services), headers={"Cache-Control": "no-cache"})

    def _endpoint(self, methods: dict[str, dict[int, Operation]]) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            # HEAD is GET without the body, which the server leaves out.
            versions = methods["GET" if request.method == "HEAD" else request.method]
            version = self._services.api_version
            if version not in versions:
                problem = Problem("not-found", f"Version {catalog.VERSIONS[version]} of the API does not have this.")
                return problem.response(self._services.issuer)
            return await self._answer(versions[version], request)

        return endpoint

    async def _answer(self, operation: Operation, request: Request) -> Response:
        counters = self._services.counters
        counters.api_requests += 1
        counters.api_by_operation[operation.id] += 1
        standings: list[Standing] = []
        subject = ""
        try:
            self._limit(self._by_address, request.client.host if request.client else "", standings)
            caller = self._gate.caller(request, operation.scopes)
            subject = caller.subject
            self._limit(self._by_account, subject, standings)
            response = await self._run(operation, caller, request)
        except Problem as problem:
            response = problem.response(self._services.issuer)
        response.headers.update(fields(standings, self._services.clock.shown()))
        response.headers.update(operation.headers)
        response.headers["X-Request-Id"] = "req_" + secrets.token_hex(6)
        response.headers.setdefault("Cache-Control", "no-store")
        if subject:
            self._services.usage.record(subject, operation.id, response.status_code)
        return response

    def _limit(self, limiter: Limiter, key: str, standings: list[Standing]) -> None:
        standings.append(limiter.take(key))
        if not standings[-1].allowed:
            self._services.counters.rate_limited += 1
            name = standings[-1].name
            text = f"This {name} may send {limiter.quota} requests in {limiter.window} s. Wait for Retry-After."
            raise Problem("rate-limited", text, limited_by=name)

    async def _run(self, operation: Operation, caller: Caller, request: Request) -> Response:
        faults = self._services.faults
        if "slow" in faults:
            await asyncio.sleep(self._services.options.slow_seconds)
        if "error-500" in faults:
            raise Problem("broken", "The fault error-500 is switched on.")
        self._gate.require(caller, operation.scopes)
        if "body-50mb" in faults and operation.id == "listProjects":
            return StreamingResponse(huge_list(), media_type="application/json")
        response = await operation.call(self._services, caller, request)
        if "bad-json" in faults and isinstance(response, JSONResponse):
            # Cut off in the middle, with a length that fits: what a broken proxy or program sends.
            body = bytes(response.body)[: len(response.body) // 2]
            return Response(body, response.status_code, media_type="application/json")
        return response


async def huge_list() -> AsyncIterator[bytes]:
    """A page of projects that is 50 MB long to the byte, and valid JSON. It never is in memory as a whole."""
    head, tail = b'{"data":[', b'],"page":{"limit":100,"next":null}}'
    left = HUGE - len(head) - len(tail)
    yield head
    number = 0
    while True:
        rows = []
        for _ in range(500):
            rows.append(_row(number, "x" * 120))
            number += 1
        chunk = b",".join(rows) + b","
        if len(chunk) > left - 1000:
            break
        left -= len(chunk)
        yield chunk
    # The last project's name takes up what is left.
    yield _row(number, "x" * (left - len(_row(number, "")))) + tail


def _row(number: int, name: str) -> bytes:
    rest = '"status":"draft","pages":1,"aiEnabled":false,"updatedAt":"2026-11-24T13:58:41Z"'
    return f'{{"id":"prj_{number:08d}","name":"{name}",{rest}}}'.encode()
