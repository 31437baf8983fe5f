"""The authorization endpoint (RFC 6749 section 3.1): check the request, have the person asked, answer the app.

Until the client and its redirect URI are known to be good, nothing is ever sent to the redirect URI.
"""

from authlib.oauth2.rfc6749 import OAuth2Error
from starlette.requests import Request
from starlette.responses import Response

from desktop_app.sandbox import people
from desktop_app.sandbox.browsers import Browser, Waiting
from desktop_app.sandbox.oauth.request import OAuthRequest, Pairs, Reply, form_pairs, query_pairs
from desktop_app.sandbox.oauth.server import Server
from desktop_app.sandbox.oauth.validation import check
from desktop_app.sandbox.pages.cookies import browser_of
from desktop_app.sandbox.pages.interaction import Interaction
from desktop_app.sandbox.pages.layout import refused
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.clients import Client


class Authorization:
    """The handler of /authorize."""

    def __init__(self, services: Services, server: Server, interaction: Interaction) -> None:
        self._services = services
        self._server = server
        self._interaction = interaction

    async def authorize(self, request: Request) -> Response:
        """GET or POST /authorize (OpenID Connect Core section 3.1.2.1 asks for both)."""
        self._services.counters.authorizations += 1
        try:
            pairs = await form_pairs(request) if request.method == "POST" else query_pairs(request)
            pairs = self._spoil_state(self._server.par.resolve(pairs))
        except (OAuth2Error, ValueError) as error:
            return refused("This request can't be read", "Go back to the app and start again.", str(error))
        asked = OAuthRequest("GET", f"{self._services.issuer}/authorize", request.headers, pairs)
        client, problem = self._known_client(asked)
        if client is None:
            return problem
        try:
            check(self._server, asked)
        except OAuth2Error as error:
            return self._error(asked, client, error)
        return self._next_step(browser_of(request, self._services), asked, client)

    def _spoil_state(self, pairs: Pairs) -> Pairs:
        """The fault `wrong-state`: the app hears another state than it sent."""
        if "wrong-state" not in self._services.faults:
            return pairs
        return [(name, "another-state" if name == "state" else value) for name, value in pairs]

    def _known_client(self, asked: OAuthRequest) -> tuple[Client | None, Response]:
        """The client, if it and its redirect URI are good; else the page that says why not."""
        for name in ("client_id", "redirect_uri"):
            if len(asked.payload.datalist.get(name, [])) > 1:
                return None, refused("This request can't be read", f"It names its {name} twice.", "invalid_request")
        client = self._services.clients.get(asked.payload.client_id or "")
        if client is None:
            text = "Register it on the developer console first."
            return None, refused("This app is not registered here", text, "invalid_client")
        target = asked.target(client)
        if not target or not client.check_redirect_uri(target):
            text = f"{client.name} wants its answer at an address not registered for it, so nothing was sent there."
            return None, refused("The address to return to is unknown", text, target or "redirect_uri is missing")
        return client, Response()

    def _next_step(self, browser: Browser, asked: OAuthRequest, client: Client) -> Response:
        login_needed = browser.person is None or not asked.prompts.isdisjoint({"login", "select_account"})
        login_needed = login_needed or self._too_old(asked, browser)
        if "none" in asked.prompts:
            return self._silent(asked, client, browser, login_needed)

        def finish(person: people.Person | None, auth_time: float, scope: str) -> Response:
            if person:
                self._services.grants.remember_consent(person.id, client.client_id, scope)
            return self._answer(asked, person, auth_time, scope)

        waiting = Waiting(browser, client.name, finish, login_needed, tuple(asked.scope.split()), asked.target(client))
        waiting.hint = asked.payload.data.get("login_hint", "")
        return self._interaction.begin(waiting)

    def _too_old(self, asked: OAuthRequest, browser: Browser) -> bool:
        limit = asked.payload.data.get("max_age")
        return limit is not None and self._services.clock.now() - browser.auth_time > int(limit)

    def _silent(self, asked: OAuthRequest, client: Client, browser: Browser, login_needed: bool) -> Response:
        """`prompt=none`: answer at once, or say what would have been needed (Core section 3.1.2.6)."""
        person = browser.person
        if person is None or login_needed:
            return self._error(asked, client, OAuth2Error("Nobody is signed in.", error="login_required"))
        if not set(asked.scope.split()) <= self._services.grants.consented(person.id, client.client_id):
            return self._error(asked, client, OAuth2Error("Consent is needed.", error="consent_required"))
        return self._answer(asked, person, browser.auth_time, asked.scope)

    def _answer(self, asked: OAuthRequest, person: people.Person | None, auth_time: float, scope: str) -> Response:
        """Send the browser back with a code, or with access_denied when `person` is None."""
        try:
            grant = self._server.get_consent_grant(asked)
        except OAuth2Error as error:
            return refused("The app changed meanwhile", "Go back to it and start again.", error.error)
        asked.granted_scope, asked.auth_time = scope, auth_time
        with self._services.db.transaction():
            reply: Reply = self._server.create_authorization_response(asked, person, grant)
        return reply.response()

    def _error(self, asked: OAuthRequest, client: Client, error: OAuth2Error) -> Response:
        """Send the browser back with an error (RFC 6749 section 4.1.2.1) and `iss`."""
        error.redirect_uri = asked.target(client)
        error.state = asked.payload.state
        reply: Reply = self._server.handle_error_response(asked, error)
        self._server.execute_hook("after_create_authorization_response", reply)
        return reply.response()
