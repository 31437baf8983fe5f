"""The handlers of the OAuth endpoints that programs call: read the request, let the server answer."""

import asyncio

from authlib.oauth2.rfc6749 import InvalidRequestError, OAuth2Error
from starlette.requests import Request
from starlette.responses import Response

from desktop_app.sandbox.oauth.dpop import ProofProblem
from desktop_app.sandbox.oauth.grants import AUTH_METHODS
from desktop_app.sandbox.oauth.registration import json_request
from desktop_app.sandbox.oauth.request import OAuthRequest, Reply, form_request
from desktop_app.sandbox.oauth.server import Server
from desktop_app.sandbox.oauth.validation import check
from desktop_app.sandbox.services import Services


class Endpoints:
    """/token, /revoke, /introspect, /device_authorization, /register, /par."""

    def __init__(self, services: Services, server: Server) -> None:
        self._services = services
        self._server = server

    async def token(self, request: Request) -> Response:
        """POST /token."""
        self._services.counters.token_requests += 1
        if "slow" in self._services.faults:
            await asyncio.sleep(self._services.options.slow_seconds)
        try:
            asked = await form_request(request)
            asked.jkt = self._proven_key(request)
        except ProofProblem as problem:
            return self._proof_refused(problem)
        except OAuth2Error as error:
            return self._failed(error)
        with self._services.db.transaction():
            reply: Reply = self._server.create_token_response(asked)
        response = reply.response()
        if asked.jkt:
            response.headers["DPoP-Nonce"] = self._server.proofs.nonce()
        return response

    async def revoke(self, request: Request) -> Response:
        """POST /revoke (RFC 7009)."""
        self._services.counters.revocations += 1
        return await self._endpoint(request, "revocation")

    async def introspect(self, request: Request) -> Response:
        """POST /introspect (RFC 7662)."""
        self._services.counters.introspections += 1
        return await self._endpoint(request, "introspection")

    async def device(self, request: Request) -> Response:
        """POST /device_authorization (RFC 8628)."""
        return await self._endpoint(request, "device_authorization")

    async def register(self, request: Request) -> Response:
        """POST /register (RFC 7591)."""
        return await self._registration(request, "client_registration")

    async def manage(self, request: Request) -> Response:
        """GET, PUT and DELETE /register/{client_id} (RFC 7592)."""
        return await self._registration(request, "client_configuration")

    async def par(self, request: Request) -> Response:
        """POST /par (RFC 9126): the checks of the authorization endpoint, but the app hears of a slip at once."""
        try:
            asked = await form_request(request)
            client = self._server.authenticate_client(asked, AUTH_METHODS)
            if asked.payload.client_id != client.client_id:
                raise InvalidRequestError("client_id is missing or another client's.")
            target = asked.target(client)
            if not target or not client.check_redirect_uri(target):
                raise InvalidRequestError("The redirect_uri is not registered for this client.")
            if "request_uri" in asked.form:
                raise InvalidRequestError("request_uri must not be pushed.")
            check(self._server, asked)
            body = self._server.par.push(asked, client.client_id)
        except OAuth2Error as error:
            error.redirect_uri = None
            return self._failed(error)
        return Reply(201, body).response()

    async def _registration(self, request: Request, name: str) -> Response:
        try:
            asked = await json_request(request)
        except OAuth2Error as error:
            return self._failed(error)
        with self._services.db.transaction():
            reply: Reply = self._server.create_endpoint_response(name, asked)
        return reply.response()

    async def _endpoint(self, request: Request, name: str) -> Response:
        try:
            asked: OAuthRequest = await form_request(request)
        except OAuth2Error as error:
            return self._failed(error)
        with self._services.db.transaction():
            reply: Reply = self._server.create_endpoint_response(name, asked)
        return reply.response()

    def _proven_key(self, request: Request) -> str | None:
        """The thumbprint of the key that a DPoP header proves, or None without one."""
        proofs = request.headers.getlist("dpop")
        if not proofs:
            return None
        if len(proofs) > 1:
            raise ProofProblem("More than one DPoP header.")
        return self._server.proofs.check(proofs[0], request.method, f"{self._services.issuer}{request.url.path}")

    def _proof_refused(self, problem: ProofProblem) -> Response:
        code = "use_dpop_nonce" if problem.nonce_needed else "invalid_dpop_proof"
        reply = Reply(
            400, {"error": code, "error_description": str(problem)}, {"DPoP-Nonce": self._server.proofs.nonce()}
        )
        return reply.response()

    def _failed(self, error: OAuth2Error) -> Response:
        reply: Reply = self._server.handle_error_response(None, error)
        return reply.response()
