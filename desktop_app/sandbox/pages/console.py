"""The developer console: the pages where a person looks after apps, keys, sign-ins, usage and faults.

Each page has a method that shows it and methods for its buttons. A button changes something, leaves a notice, and
leads back to the page, so that reloading repeats nothing.
"""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from desktop_app.sandbox.browsers import Browser, Waiting
from desktop_app.sandbox.pages import apps, faults, home, keys, signing, signins, usage
from desktop_app.sandbox.pages.cookies import browser_of, keep
from desktop_app.sandbox.pages.forms import Fields, read_fields
from desktop_app.sandbox.pages.html import Html, el
from desktop_app.sandbox.pages.interaction import Interaction
from desktop_app.sandbox.pages.layout import form, page, refused
from desktop_app.sandbox.people import Person
from desktop_app.sandbox.services import Services

Show = Callable[[Services, Browser, Person], Html]
Change = Callable[[Services, Person, Fields], str]
"""A button: does what the fields say and returns the notice; ValueError carries words about what is wrong."""

Handler = Callable[[Request], Awaitable[Response]]

PAGES: dict[str, tuple[str, Show, dict[str, Change]]] = {
    "/console": ("Apps", apps.show, {"register": apps.register, "secret": apps.new_secret, "remove": apps.remove}),
    "/console/keys": ("API keys", keys.show, {"make": keys.make, "rotate": keys.rotate, "revoke": keys.revoke}),
    "/console/signins": ("Sign-ins", signins.show, {"end": signins.end}),
    "/console/usage": ("Usage", usage.show, {}),
    "/console/signing": ("Signing keys", signing.show, {"rotate": signing.rotate, "use": signing.use}),
    "/console/faults": ("Faults", faults.show, {"set": faults.switch}),
}
"""Address: title, page, buttons by name."""


class Console:
    """The handlers of / and /console."""

    def __init__(self, services: Services, interaction: Interaction) -> None:
        self._services = services
        self._interaction = interaction

    def routes(self) -> list[Route]:
        """Two routes a page: show it, and press one of its buttons."""
        routes = [
            Route("/", self.home),
            Route("/problems/{kind}", self.problem),
            Route("/console/signout", self.sign_out, methods=["POST"]),
        ]
        for path in PAGES:
            routes.append(Route(path, self._shown(path), methods=["GET"]))
            routes.append(Route(path, self._pressed(path), methods=["POST"]))
        return routes

    async def home(self, request: Request) -> Response:
        """GET /: what this is."""
        return home.page(self._services)

    async def problem(self, request: Request) -> Response:
        """GET /problems/{kind}: what a problem type of the API means (RFC 9457 section 3.1.1)."""
        return home.problem(request.path_params["kind"])

    async def sign_out(self, request: Request) -> Response:
        """POST /console/signout."""
        fields = await read_fields(request, self._services)
        if fields.genuine:
            self._services.browsers.sign_out(fields.browser)
        return RedirectResponse("/", 303)

    def _shown(self, path: str) -> Handler:
        async def handler(request: Request) -> Response:
            browser = browser_of(request, self._services)
            if browser.person is None:
                return self._ask_login(browser, path)
            return keep(self._page(path, browser, browser.person), browser, self._services)

        return handler

    def _pressed(self, path: str) -> Handler:
        buttons = PAGES[path][2]

        async def handler(request: Request) -> Response:
            fields = await read_fields(request, self._services)
            button = buttons.get(fields.get("button"))
            if not fields.genuine or button is None or fields.browser.person is None:
                return refused("This form is too old", "Open the page again.", status=403)
            try:
                with self._services.db.transaction():
                    fields.browser.notice = button(self._services, fields.browser.person, fields)
            except ValueError as error:
                return self._page(path, fields.browser, fields.browser.person, str(error))
            return RedirectResponse(path, 303)

        return handler

    def _ask_login(self, browser: Browser, path: str) -> Response:
        def finish(person: Person | None, auth_time: float, scope: str) -> Response:
            return RedirectResponse(path, 303)

        return self._interaction.begin(Waiting(browser, "the developer console", finish, login_needed=True))

    def _page(self, path: str, browser: Browser, person: Person, error: str = "") -> HTMLResponse:
        title, show, _ = PAGES[path]
        links = [
            el("a", name, href=address, aria_current="page" if address == path else None)
            for address, (name, _, _) in PAGES.items()
        ]
        leave = form("/console/signout", browser, el("button", f"Sign out {person.name.split()[0]}", class_="link"))
        notice = browser.take_notice()
        return page(
            title,
            el("nav", el("a", "Sandbox", href="/"), *links, leave, aria_label="Console"),
            el("p", notice, class_="notice", role="status") if notice else "",
            el("p", error, class_="error", role="alert") if error else "",
            el("h1", title),
            show(self._services, browser, person),
            wide=True,
            status=422 if error else 200,
        )
