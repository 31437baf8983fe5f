"""Where a person brings the code that a device shows (RFC 8628 section 3.3)."""

from starlette.requests import Request
from starlette.responses import Response

from desktop_app.sandbox import people
from desktop_app.sandbox.browsers import Browser, Waiting
from desktop_app.sandbox.pages import layout
from desktop_app.sandbox.pages.cookies import browser_of, keep
from desktop_app.sandbox.pages.forms import read_fields
from desktop_app.sandbox.pages.html import el
from desktop_app.sandbox.pages.interaction import Interaction
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.devices import Device

UNKNOWN = "That code is unknown, was used already, or is older than ten minutes."


class DevicePages:
    """The handlers of /device."""

    def __init__(self, services: Services, interaction: Interaction) -> None:
        self._services = services
        self._interaction = interaction

    async def show(self, request: Request) -> Response:
        """GET /device: the code, filled in when the address has it. It must still be compared and confirmed."""
        browser = browser_of(request, self._services)
        return keep(_page(browser, request.query_params.get("user_code", "")), browser, self._services)

    async def enter(self, request: Request) -> Response:
        """POST /device: the code; then login and consent."""
        fields = await read_fields(request, self._services)
        device = self._services.devices.by_user_code(fields.get("user_code")) if fields.genuine else None
        client = self._services.clients.get(device.client_id) if device else None
        if device is None or client is None:
            return keep(_page(fields.browser, fields.get("user_code"), UNKNOWN), fields.browser, self._services)

        def finish(person: people.Person | None, auth_time: float, scope: str) -> Response:
            return self._finish(device, client.name, person, auth_time, scope)

        login_needed = fields.browser.person is None
        return self._interaction.begin(
            Waiting(fields.browser, client.name, finish, login_needed, tuple(device.scope.split()))
        )

    def _finish(
        self, device: Device, name: str, person: people.Person | None, auth_time: float, scope: str
    ) -> Response:
        if self._services.devices.by_user_code(device.user_code) is None:
            return layout.refused("It is too late", UNKNOWN)
        if person is None:
            self._services.devices.answer(device, None)
            text = f"Nothing was shared. {name} learns it within seconds. You can close this tab."
            return layout.page("Not allowed", layout.heading("You did not allow access", text, "warning", "warn"))
        with self._services.db.transaction():
            grant = self._services.grants.open(device.client_id, person.id, scope, device.resources, auth_time)
            self._services.devices.answer(device, grant.id)
        text = f"{name} goes on by itself within seconds. You can close this tab."
        return layout.page("Allowed", layout.heading("You are signed in", text, "tick", "ok"))


def _page(browser: Browser, code: str, error: str = "") -> Response:
    box = el(
        "input",
        type="text",
        name="user_code",
        value=code,
        required=True,
        autocomplete="off",
        autocapitalize="characters",
        spellcheck="false",
        autofocus=True,
    )
    return layout.page(
        "Enter the code",
        layout.heading("Sign in on another device", "Enter the code that the app or device shows."),
        layout.form(
            "/device",
            browser,
            el("p", error, class_="error", role="alert") if error else "",
            el("label", "Code", box, class_="field"),
            el(
                "div",
                el("button", "Continue", type="submit", value="continue", name="go", class_="main"),
                class_="buttons",
            ),
        ),
        el("p", "Go on only if you started this yourself, and the code is the same on both screens.", class_="hint"),
        status=404 if error else 200,
    )
