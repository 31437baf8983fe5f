"""A WebSocket that says what it hears, for trying out consoles."""

from contextlib import suppress

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from desktop_app.sandbox.api.access import Gate
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.services import Services

PATH = "/v1/echo"


class Echo:
    """The route of the socket. Any good credentials will do; of the subprotocols offered it takes the first."""

    def __init__(self, services: Services, gate: Gate) -> None:
        self._services = services
        self._gate = gate

    def routes(self) -> list[WebSocketRoute]:
        """The one route."""
        return [WebSocketRoute(PATH, self.echo)]

    async def echo(self, socket: WebSocket) -> None:
        """Answer every message with itself until the other side closes."""
        self._services.counters.api_requests += 1
        try:
            self._gate.caller(socket, ())
        except Problem as problem:
            await socket.send_denial_response(problem.response(self._services.issuer))
            return
        offered = socket.scope["subprotocols"]
        await socket.accept(subprotocol=offered[0] if offered else None)
        with suppress(WebSocketDisconnect):  # gone before it heard the answer
            while (message := await socket.receive())["type"] == "websocket.receive":
                if message.get("text") is not None:
                    await socket.send_text(message["text"])
                else:
                    await socket.send_bytes(message["bytes"])
