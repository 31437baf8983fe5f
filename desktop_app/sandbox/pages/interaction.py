"""Login and consent, for whatever waits for a person."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from desktop_app.sandbox import people
from desktop_app.sandbox.browsers import Waiting
from desktop_app.sandbox.pages import consent, login
from desktop_app.sandbox.pages.cookies import browser_of, keep
from desktop_app.sandbox.pages.forms import Fields, read_fields
from desktop_app.sandbox.services import Services


class Interaction:
    """The handlers of /login and /consent."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def begin(self, waiting: Waiting) -> Response:
        """The first page for something that waits."""
        self._services.browsers.wait(waiting)
        return keep(self._page(waiting), waiting.browser, self._services)

    def _page(self, waiting: Waiting, error: str = "") -> Response:
        return login.page(waiting, error) if waiting.login_needed else consent.page(waiting)

    async def login(self, request: Request) -> Response:
        """POST /login: who is it?"""
        fields = await read_fields(request, self._services)
        waiting = self._waiting(fields)
        if waiting is None:
            return login.gone()
        person = people.sign_in(fields.get("username"), fields.get("password"))
        if person is None:
            return self._page(waiting, "That is not the name or the password.")
        self._services.browsers.sign_in(waiting.browser, person, self._services.clock.now())
        waiting.login_needed = False
        if not waiting.scopes:
            return keep(self._finish(waiting, person, ""), waiting.browser, self._services)
        # See other, so that "Back" and "Reload" don't send the password again.
        return keep(RedirectResponse(f"/consent?request={waiting.id}", 303), waiting.browser, self._services)

    async def show_consent(self, request: Request) -> Response:
        """GET /consent: the question, after a login."""
        browser = browser_of(request, self._services)
        waiting = self._services.browsers.waiting(request.query_params.get("request", ""), browser)
        return self._page(waiting) if waiting and waiting.scopes else login.gone()

    async def consent(self, request: Request) -> Response:
        """POST /consent: the answer. Another account leads back to the login."""
        fields = await read_fields(request, self._services)
        waiting = self._waiting(fields)
        if waiting is None or waiting.login_needed or waiting.browser.person is None:
            return login.gone()
        if fields.get("decision") == "switch":
            waiting.login_needed, waiting.hint = True, ""
            return self._page(waiting)
        ticked = people.ordered(set(fields.getlist("scope")) & set(waiting.scopes))
        allowed = fields.get("decision") == "allow" and bool(ticked)
        return self._finish(waiting, waiting.browser.person if allowed else None, ticked)

    def _finish(self, waiting: Waiting, person: people.Person | None, scope: str) -> Response:
        self._services.browsers.answered(waiting)
        return waiting.finish(person, waiting.browser.auth_time, scope)

    def _waiting(self, fields: Fields) -> Waiting | None:
        waiting = self._services.browsers.waiting(fields.get("request"), fields.browser)
        return waiting if fields.genuine else None
