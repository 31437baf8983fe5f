"""The authorization endpoint (RFC 6749 section 3.1): check the request, know the person, ask for consent, answer.

A request that passes its checks waits in memory while its person logs in and decides. Until the client and its
redirect URI are known to be good, nothing is ever sent to the redirect URI.
"""

from authlib.oauth2.rfc6749 import InvalidRequestError, OAuth2Error
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from desktop_app.sandbox import people
from desktop_app.sandbox.browsers import Browser, Waiting, csrf_holds
from desktop_app.sandbox.oauth import resources
from desktop_app.sandbox.oauth.request import OAuthRequest, Pairs, Reply, form_pairs, query_pairs
from desktop_app.sandbox.oauth.server import Server
from desktop_app.sandbox.pages import consent, login
from desktop_app.sandbox.pages.cookies import browser_of, keep
from desktop_app.sandbox.pages.layout import refused
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.clients import Client

PROMPTS = frozenset({"none", "login", "consent", "select_account"})


class Authorization:
    """The handlers of /authorize, /login and /consent."""

    def __init__(self, services: Services, server: Server) -> None:
        self._services = services
        self._server = server

    async def authorize(self, request: Request) -> Response:
        """GET or POST /authorize (OpenID Connect Core section 3.1.2.1 asks for both)."""
        self._services.counters.authorizations += 1
        try:
            pairs = await form_pairs(request) if request.method == "POST" else query_pairs(request)
            pairs = self._spoil_state(self._server.par.resolve(pairs))
        except (OAuth2Error, ValueError) as error:
            return refused("This request can't be read", "Go back to the app and start again.", str(error))
        asked = OAuthRequest("GET", str(request.url.replace(query="")), request.headers, pairs)
        client, problem = self._known_client(asked)
        if client is None:
            return problem
        try:
            self._check(asked)
        except OAuth2Error as error:
            return self._error(asked, client, error)
        return self._next_step(request, asked, client)

    def _known_client(self, asked: OAuthRequest) -> tuple[Client | None, Response]:
        """The client, if it and its redirect URI are good; else the page that says why not."""
        for name in ("client_id", "redirect_uri"):
            if len(asked.payload.datalist.get(name, [])) > 1:
                return None, refused("This request can't be read", f"It names its {name} twice.", "invalid_request")
        client = self._services.clients.get(asked.payload.client_id or "")
        if client is None:
            return None, refused(
                "This app is not registered here", "Register it on the developer console first.", "invalid_client"
            )
        redirect_uri = asked.payload.redirect_uri or client.get_default_redirect_uri()
        if not redirect_uri or not client.check_redirect_uri(redirect_uri):
            text = f"{client.name} wants its answer at an address not registered for it, so nothing was sent there."
            return None, refused("The address to return to is unknown", text, redirect_uri or "redirect_uri is missing")
        return client, Response()

    def _check(self, asked: OAuthRequest) -> None:
        """Everything that may be answered to the app: grant, scope, PKCE, resource, prompt."""
        asked.payload.check_single()
        for name in ("request", "request_uri", "registration"):
            if asked.payload.data.get(name):
                raise OAuth2Error(f"The {name} parameter is not supported.", error=f"{name}_not_supported")
        if asked.payload.data.get("response_mode") not in (None, "query"):
            raise InvalidRequestError("response_mode must be query.")
        self._server.get_consent_grant(asked)
        resources.check_known(self._services, asked)
        prompts = _prompts(asked)
        if not prompts <= PROMPTS or ("none" in prompts and len(prompts) > 1):
            raise InvalidRequestError("The prompt is not understood.")
        if not (asked.payload.data.get("max_age") or "0").isdecimal():
            raise InvalidRequestError("max_age must be a number of seconds.")

    def _next_step(self, request: Request, asked: OAuthRequest, client: Client) -> Response:
        browser = browser_of(request, self._services)
        prompts = _prompts(asked)
        login_needed = (
            browser.person is None or "login" in prompts or "select_account" in prompts or self._too_old(asked, browser)
        )
        if "none" in prompts:
            return self._silent(asked, client, browser, login_needed)
        waiting = self._services.browsers.wait(
            Waiting(
                browser,
                asked.payload.pairs,
                {"uri": asked.uri, "client": client.client_id, "scope": asked.scope},
                login_needed,
            )
        )
        return keep(self._page(waiting, client), browser, self._services)

    def _too_old(self, asked: OAuthRequest, browser: Browser) -> bool:
        limit = asked.payload.data.get("max_age")
        return limit is not None and self._services.clock.now() - browser.auth_time > int(limit)

    def _silent(self, asked: OAuthRequest, client: Client, browser: Browser, login_needed: bool) -> Response:
        """`prompt=none`: answer at once, or say what would have been needed."""
        person = browser.person
        if person is None or login_needed:
            return self._error(asked, client, OAuth2Error("Nobody is signed in.", error="login_required"))
        if not set(asked.scope.split()) <= self._services.grants.consented(person.id, client.client_id):
            return self._error(asked, client, OAuth2Error("Consent is needed.", error="consent_required"))
        return self._grant(asked, person, browser.auth_time, asked.scope)

    def _page(self, waiting: Waiting, client: Client, error: str = "") -> Response:
        target = _first(waiting.parameters, "redirect_uri") or client.get_default_redirect_uri()
        if waiting.login_needed:
            return login.page(waiting, client, _first(waiting.parameters, "login_hint"), error, target)
        return consent.page(waiting, client, target)

    async def login(self, request: Request) -> Response:
        """POST /login: who is it?"""
        fields, waiting, browser = await self._waiting(request)
        if waiting is None:
            return login.gone()
        client = self._services.clients.get(waiting.details["client"])
        person = people.sign_in(fields.get("username", ""), fields.get("password", ""))
        if client is None or person is None:
            return (
                login.gone() if client is None else self._page(waiting, client, "That is not the name or the password.")
            )
        self._services.browsers.sign_in(browser, person, self._services.clock.now())
        waiting.login_needed = False
        # See other, so that "Back" and "Reload" don't send the password again.
        return keep(RedirectResponse(f"/consent?request={waiting.id}", 303), browser, self._services)

    async def show_consent(self, request: Request) -> Response:
        """GET /consent: the question, after a login."""
        browser = browser_of(request, self._services)
        waiting = self._services.browsers.waiting(request.query_params.get("request", ""), browser)
        client = self._services.clients.get(waiting.details["client"]) if waiting else None
        if waiting is None or client is None:
            return login.gone()
        return self._page(waiting, client)

    async def consent(self, request: Request) -> Response:
        """POST /consent: the answer. Another account leads back to the login."""
        fields, waiting, browser = await self._waiting(request)
        client = self._services.clients.get(waiting.details["client"]) if waiting else None
        if waiting is None or client is None or waiting.login_needed or browser.person is None:
            return login.gone()
        if fields.get("decision") == "switch":
            waiting.login_needed = True
            return self._page(waiting, client)
        self._services.browsers.answered(waiting)
        asked = OAuthRequest("GET", waiting.details["uri"], request.headers, waiting.parameters)
        ticked = people.ordered(set(fields.getlist("scope")) & set(waiting.details["scope"].split()))
        if fields.get("decision") != "allow" or not ticked:
            return self._grant(asked, None, 0.0, "")
        self._services.grants.remember_consent(browser.person.id, client.client_id, ticked)
        return self._grant(asked, browser.person, browser.auth_time, ticked)

    async def _waiting(self, request: Request) -> tuple["Fields", Waiting | None, Browser]:
        browser = browser_of(request, self._services)
        try:
            fields = Fields(await form_pairs(request))
        except OAuth2Error:
            fields = Fields([])
        waiting = self._services.browsers.waiting(fields.get("request", ""), browser)
        return fields, waiting if csrf_holds(browser, fields.get("csrf", "")) else None, browser

    def _grant(self, asked: OAuthRequest, person: people.Person | None, auth_time: float, scope: str) -> Response:
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
        error.redirect_uri = asked.payload.redirect_uri or client.get_default_redirect_uri()
        error.state = asked.payload.state
        reply: Reply = self._server.handle_error_response(asked, error)
        self._server.execute_hook("after_create_authorization_response", reply)
        return reply.response()

    def _spoil_state(self, pairs: Pairs) -> Pairs:
        """The fault `wrong-state`: the app hears another state than it sent."""
        if "wrong-state" not in self._services.faults:
            return pairs
        return [(name, "another-state" if name == "state" else value) for name, value in pairs]


class Fields:
    """The fields of a form."""

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs

    def get(self, name: str, default: str = "") -> str:
        """The first value of a field."""
        return _first(self._pairs, name) or default

    def getlist(self, name: str) -> list[str]:
        """Every value of a field."""
        return [value for key, value in self._pairs if key == name]


def _first(pairs: Pairs, name: str) -> str | None:
    return next((value for key, value in pairs if key == name), None)


def _prompts(asked: OAuthRequest) -> set[str]:
    return set((asked.payload.data.get("prompt") or "").split())
