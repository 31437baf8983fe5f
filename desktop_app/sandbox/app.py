"""The web application: every route, and the checks that come before all of them."""

import logging
from email.utils import formatdate

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from desktop_app.sandbox import control
from desktop_app.sandbox.activity import Activity
from desktop_app.sandbox.api.access import Gate
from desktop_app.sandbox.api.echo import Echo
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.api.routes import Api
from desktop_app.sandbox.oauth.metadata import Documents
from desktop_app.sandbox.oauth.routes import Endpoints
from desktop_app.sandbox.oauth.server import Server
from desktop_app.sandbox.oauth.userinfo import UserInfo
from desktop_app.sandbox.pages.authorize import Authorization
from desktop_app.sandbox.pages.console import Console
from desktop_app.sandbox.pages.device import DevicePages
from desktop_app.sandbox.pages.interaction import Interaction
from desktop_app.sandbox.pages.layout import STYLE_PATH, refused
from desktop_app.sandbox.pages.style import style
from desktop_app.sandbox.services import Services


def build(services: Services, activity: Activity) -> ASGIApp:
    """The application of one sandbox, whose issuer is known by now."""
    # At DEBUG Authlib logs whole tokens.
    logging.getLogger("authlib").setLevel(logging.INFO)
    server = Server(services)
    gate = Gate(services, server.proofs)
    app = Starlette(
        routes=[
            *_documents(Documents(services)),
            *_oauth(Endpoints(services, server), UserInfo(services, gate)),
            *_pages(services, server),
            *control.Control(services, activity).routes(),
            *Api(services, gate).routes(),
            *Echo(services, gate).routes(),
        ],
        exception_handlers={HTTPException: _http_error(services)},
    )
    return Door(app, services, activity)


def _documents(documents: Documents) -> list[Route]:
    return [
        Route("/.well-known/oauth-authorization-server", documents.server),
        Route("/.well-known/openid-configuration", documents.server),
        Route("/.well-known/oauth-protected-resource", documents.resource),
        Route("/.well-known/oauth-protected-resource/v1", documents.resource),
        Route("/.well-known/api-catalog", documents.catalog),
        Route("/jwks", documents.jwks),
    ]


def _oauth(endpoints: Endpoints, userinfo: UserInfo) -> list[Route]:
    return [
        Route("/token", endpoints.token, methods=["POST"]),
        Route("/revoke", endpoints.revoke, methods=["POST"]),
        Route("/introspect", endpoints.introspect, methods=["POST"]),
        Route("/par", endpoints.par, methods=["POST"]),
        Route("/device_authorization", endpoints.device, methods=["POST"]),
        Route("/register", endpoints.register, methods=["POST"]),
        Route("/register/{client_id}", endpoints.manage, methods=["GET", "PUT", "DELETE"]),
        Route("/userinfo", userinfo.userinfo, methods=["GET", "POST"]),
    ]


def _pages(services: Services, server: Server) -> list[Route]:
    interaction = Interaction(services)
    authorization = Authorization(services, server, interaction)
    devices = DevicePages(services, interaction)
    return [
        Route("/authorize", authorization.authorize, methods=["GET", "POST"]),
        Route("/login", interaction.login, methods=["POST"]),
        Route("/consent", interaction.show_consent, methods=["GET"]),
        Route("/consent", interaction.consent, methods=["POST"]),
        Route("/device", devices.show, methods=["GET"]),
        Route("/device", devices.enter, methods=["POST"]),
        *Console(services, interaction).routes(),
        Route(STYLE_PATH, style),
    ]


def _http_error(services: Services):  # type: ignore[no-untyped-def]
    def answer(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        if "text/html" in request.headers.get("accept", ""):
            return refused(
                "There is nothing here",
                f"{request.method} {request.url.path}",
                str(error.status_code),
                error.status_code,
            )
        kind = "method-not-allowed" if error.status_code == 405 else "not-found"
        return Problem(kind, f"There is no {request.method} {request.url.path}.", dict(error.headers or {})).response(
            services.issuer
        )

    return answer


class Door:
    """What every request passes first: the Host check, the note that the sandbox is in use, and the Date header."""

    def __init__(self, app: ASGIApp, services: Services, activity: Activity) -> None:
        self._app = app
        self._services = services
        self._activity = activity
        port = services.issuer.rpartition(":")[2]
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] not in ("http", "websocket"):
            return

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["Date"] = formatdate(self._services.clock.shown(), usegmt=True)
            await send(message)

        # A page of another name that resolves to this computer must not reach the sandbox (DNS rebinding).
        if Headers(scope=scope).get("host", "").lower() not in self._hosts:
            problem = Problem("misdirected", f"The sandbox answers to {self._services.issuer} only.")
            if scope["type"] == "websocket":
                await WebSocket(scope, receive, send).send_denial_response(problem.response(self._services.issuer))
            else:
                await problem.response(self._services.issuer)(scope, receive, dated)
            return
        with self._activity.request(scope["path"]):
            await self._app(scope, receive, dated)
