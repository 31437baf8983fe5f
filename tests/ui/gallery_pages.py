"""All pages but Token in all their states, with sample data: `python -m tests.ui.gallery_pages OUTDIR [WORD]`."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Never

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from desktop_app.core.api.limiting.report import Standing
from desktop_app.core.api.response import Response
from desktop_app.core.errors import AccessDenied, DiscoveryProblem, NetworkProblem, ScopeMissing, UserFacing
from desktop_app.core.providers.discovery import ProtectedResource
from desktop_app.core.providers.found import Found
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin import steps
from desktop_app.core.vault.base import VaultState
from desktop_app.ui.connection.checks import Finding, Verdict
from desktop_app.ui.connection.draft import Draft
from desktop_app.ui.connection.page import ConnectionPage
from desktop_app.ui.connection.services import Described
from desktop_app.ui.console.answer import body, problems
from desktop_app.ui.console.desk import Api, Desk
from desktop_app.ui.console.library.services import LibraryServices
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.request.from_operation import from_operation
from desktop_app.ui.console.services import ConsoleServices
from desktop_app.ui.console.tabs.tab_set import TabSet
from desktop_app.ui.home.lookup import Row, RowState
from desktop_app.ui.home.page import HomePage
from desktop_app.ui.home.scopes import offers
from desktop_app.ui.home.services import HomeServices
from desktop_app.ui.memory import Memory
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.signin.page import SignInPage
from desktop_app.ui.signin.services import AS_USUAL, Session, SignInServices, Wanted
from tests.ui.drawing import draw
from tests.ui.samples_console import catalog, response
from tests.ui.samples_pages import METADATA, Orchard, Program
from tests.ui.samples_pages import ORCHARD as SHARED

SIZES = {"wide": (1216, 872), "narrow": (844, 592)}
"""The page's room in a window of 1440 x 900 and of 900 x 620."""


class StillClock:
    """Time that stands still, so that two pictures of a state are the same."""

    def now(self) -> float:
        return 1_795_530_728.0

    def monotonic(self) -> float:
        return 1000.0

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("a picture waits for nothing")


class SilentWindow:
    """A window in which nothing happens."""

    def show_home(self) -> None:
        pass

    def sign_in(self, name: str, scopes: tuple[str, ...] | None = None) -> None:
        pass

    def open_view(self, name: str, view: str) -> None:
        pass

    def signing_in(self, name: str) -> None:
        pass

    def connections_changed(self) -> None:
        pass

    def show_error(self, problem: UserFacing) -> None:
        raise AssertionError(problem.message)

    def edit(self, name: str) -> None:
        pass

    def sign_out(self, name: str) -> None:
        pass

    def go_back(self) -> None:
        pass

    def show_settings(self, section: str = "") -> None:
        """Nothing."""

    def erase_everything(self) -> None:
        pass

    def rescale(self, scale: float) -> None:
        pass


ORCHARD = ProviderProfile(
    name="orchard", title="Orchard Notes", issuer="https://id.orchard.example", client_id="orchard-desktop",
    scopes=("openid", "projects:read", "ai:generate", "offline_access"), api_base_url="https://api.orchard.example/v2",
)  # fmt: skip


def signin_page(*happened: steps.Step, profile: ProviderProfile = ORCHARD, wanted: Wanted = AS_USUAL) -> SignInPage:
    """The waiting page after these steps."""

    async def start(name: str, wanted: Wanted) -> Session:
        raise AssertionError("a picture starts nothing")

    async def signed_in(name: str) -> bool:
        return False

    services = SignInServices(StillClock(), lambda name: profile, signed_in, start, signed_in)
    page = SignInPage(services, SilentWindow(), edit=lambda name: None)
    page.presenter.show_profile("orchard", wanted)
    for step in happened:
        page.presenter.take(step)
    return page


NOW = StillClock().now()
REDIRECT = "http://127.0.0.1:51763/callback"
WAITING: tuple[steps.Step, ...] = (
    steps.Discovered("https://id.orchard.example", True),
    steps.Listening(REDIRECT, ORCHARD.scopes),
    steps.BrowserOpened("https://id.orchard.example/authorize?x", True, NOW - 16),
    steps.Waiting(REDIRECT, NOW + 284),
)


def signin_states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every state of the waiting page."""
    no_browser = (*WAITING[:2], steps.BrowserOpened("https://id.orchard.example/authorize?x", False, NOW), WAITING[3])
    denied = AccessDenied(
        "access_denied", "You did not allow access. Nothing was shared.", "Try again, or ask for fewer permissions.",
        detail="error=access_denied error_uri=",
    )  # fmt: skip
    device = (
        WAITING[0],
        steps.DeviceCode("WDJB-MJHT", "https://id.orchard.example/device",
                         "https://id.orchard.example/device?user_code=WDJB-MJHT", NOW + 584),
        steps.Waiting("", NOW + 584),
    )  # fmt: skip
    key = replace(ORCHARD, title="Framer AI", grant="api_key", api_key_env="FRAMER_API_KEY", scopes=())
    nothing = steps.Failed(UserFacing("key_missing", "Framer AI has no API key yet."))
    yield "reaching", lambda: signin_page()
    yield "device", lambda: signin_page(*device, wanted=Wanted(device=True))
    yield "key", lambda: signin_page(nothing, profile=key)
    yield "waiting", lambda: signin_page(*WAITING)
    yield "no-browser", lambda: signin_page(*no_browser)
    yield "ignored", lambda: signin_page(*WAITING, steps.CallbackIgnored("It belongs to another sign-in."))
    yield "finishing", lambda: signin_page(*WAITING, steps.CodeReceived())
    yield "denied", lambda: signin_page(*WAITING, steps.Failed(denied))


PRESETS = {"github": "GitHub", "google": "Google", "jupyterhub": "JupyterHub", "microsoft": "Microsoft",
           "oidc": "OpenID Connect", "spotify": "Spotify"}  # fmt: skip


def home_page(variables: Mapping[str, str] | None = None) -> HomePage:
    """The home page as it opens."""

    async def never(*_: object) -> Never:
        raise AssertionError("a picture asks nobody")

    def look_up(text: str, issuer: str) -> Never:
        raise AssertionError("a picture asks nobody")

    services = HomeServices(
        environ=variables or {}, look_up=look_up, names=lambda: ["sandbox"],
        profile=lambda name: replace(ORCHARD, name=name, title=PRESETS.get(name, "Framer AI"), issuer="", client_id="",
                                     scopes=(), api_base_url="", api_key_env="FRAMER_API_KEY", built_in=True),
        add=never, save=never, presets=lambda: list(PRESETS), read_env_file=never, read_file=never,
    )  # fmt: skip
    return HomePage(services, SilentWindow())


ORCHARD_SERVER = ServerMetadata(
    issuer="https://id.orchard.example", authorization_endpoint="https://id.orchard.example/authorize",
    token_endpoint="https://id.orchard.example/token", registration_endpoint="https://id.orchard.example/register",
    code_challenge_methods_supported=("S256",), scopes_supported=("openid", "profile", "offline_access"),
    raw={"service_documentation": "https://id.orchard.example/developers"},
)  # fmt: skip
ORCHARD_API = ProtectedResource(
    "https://api.orchard.example/v2", ("https://id.orchard.example",), ("notes:read", "notes:write"), "Orchard Notes"
)


def home_found(found: Found, problem: UserFacing | None = None) -> HomePage:
    """The home page after a lookup that found `found`."""
    page = home_page({"FRAMER_API_KEY": "framer-key-of-a-picture"})
    lookup = page.presenter.lookup
    lookup.found, lookup.problem = found, problem
    lookup.offers = offers(found.scopes_offered, found.scopes)
    done = RowState.DONE
    registered = found.registration == "dynamic"
    lookup.rows = [
        Row("Read what the API asks for", "Orchard Notes sends you to id.orchard.example", done, 112),
        Row("Found its sign-in server", "id.orchard.example · supports PKCE", done, 86),
        Row("Read the API description", "Orchard Notes 2.3", done, 140),
        Row("Get a client ID", "The server registers this app by itself when you sign in", done),
        Row("Ready to sign in", "Your browser opens when you press Continue", done),
    ]
    if not registered:
        lookup.rows[3:] = [
            Row("Enter a client ID", "Register an app in its developer pages, then paste its client ID at the right.",
                RowState.WORKING),
            Row("Ready to sign in", "Your browser opens when you press Continue"),
        ]  # fmt: skip
    if found.metadata is None:
        state = RowState.UNKNOWN if problem else RowState.WORKING
        lookup.rows[1:] = [
            Row(
                "Find its sign-in server", "The API names 2 sign-in servers. Choose one." if not problem else "", state
            ),
            Row("Read the API description", "None found. You can still send any request.", RowState.UNKNOWN, 31),
            Row("Get a client ID", "Not known without a sign-in server", RowState.UNKNOWN),
            Row("Ready to sign in", "Your browser opens when you press Continue"),
        ]
    page.panel.address.setText("https://api.orchard.example/v2")
    page.choose_any()
    page.panel.show_lookup(lookup)
    return page


def home_problem(code: str, message: str, remedy: str) -> HomePage:
    """The home page after an address that can't be."""
    page = home_page()
    page.panel.address.setText("http://api.orchard.example/v2")
    page.presenter.lookup.problem = DiscoveryProblem(code, message, remedy)
    page.panel.show_lookup(page.presenter.lookup)
    return page


def home_form() -> HomePage:
    """The home page with the form open, and what is wrong with it shown."""
    page = home_page()
    page.open_details("framer")
    page.form.save_button.click()
    return page


def home_states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every state of the home page."""
    yield "home-first", home_page
    api = "https://api.orchard.example/v2"
    two = replace(ORCHARD_API, authorization_servers=("https://id.orchard.example", "https://login.orchard.example"))
    yield "home-found", lambda: home_found(Found(api, ORCHARD_API, ORCHARD_SERVER))
    by_hand = replace(ORCHARD_SERVER, registration_endpoint="")
    yield "home-by-hand", lambda: home_found(Found(api, ORCHARD_API, by_hand))
    yield "home-servers", lambda: home_found(Found(api, two))
    yield "home-form", home_form
    insecure = "This address is not encrypted: http://api.orchard.example. Anyone on the network could read your token."
    yield "home-not-https", lambda: home_problem("not_https", insecure, "Use https://api.orchard.example")
    silent = "https://api.orchard.example/v2 does not say how to sign in."
    unknown = DiscoveryProblem("not_described", silent, "Check the address.")
    yield "home-silent", lambda: home_found(Found(api), unknown)


def console_page(
    prepare: Callable[[ConsolePresenter, Desk], None], library: LibraryServices | None = None
) -> ConsolePage:
    """The console of the sandbox after `prepare` has put something on its desk."""

    async def never(*_: object, **__: object) -> Never:
        raise AssertionError("a picture asks nobody")

    services = ConsoleServices(StillClock(), never, never, never, never, never)
    page = ConsolePage(services, SilentWindow(), Memory(None), library=library)
    api = Api(
        "sandbox", "Sandbox", "127.0.0.1:8765/v1", "http://127.0.0.1:8765/v1", sandbox=True, catalog=catalog(),
        catalog_loaded=True, granted=("projects:read", "projects:write", "ai:generate"), signed_in=True,
    )  # fmt: skip
    page.presenter.tabs = TabSet(api, page.presenter.refresh_page)
    desk = page.presenter.desk
    desk.draft = from_operation(catalog().operations[0]).with_target("/projects?limit=3")
    prepare(page.presenter, desk)
    page.presenter.refresh_page()
    return page


def _answer(given: Response) -> Callable[[ConsolePresenter, Desk], None]:
    def prepare(presenter: ConsolePresenter, desk: Desk) -> None:
        desk.stage, desk.response, desk.body = "answered", given, body.prepare(given)
        desk.problem, desk.answered_at = problems.of_response(given), NOW

    return prepare


def _failure(error: UserFacing) -> Callable[[ConsolePresenter, Desk], None]:
    def prepare(presenter: ConsolePresenter, desk: Desk) -> None:
        desk.stage, desk.problem = "failed", problems.of_error(error, sandbox=True)

    return prepare


def _operation_in_hand(place: int) -> Callable[[ConsolePresenter, Desk], None]:
    def prepare(presenter: ConsolePresenter, desk: Desk) -> None:
        desk.draft = from_operation(catalog().operations[place])

    return prepare


def _sending(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.stage, desk.sent_at = "sending", StillClock().monotonic() - 1.2


def _limited(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.stage, desk.problem = "limited", problems.waiting_for_limit(8, 5, 2, 3)


def _quota_page(*standings: Standing) -> ConsolePage:
    page = console_page(_answer(response()))
    page.quota.show_standings(standings)
    return page


def _at_limit(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.stage, desk.problem = "limited", problems.waiting_for_limit(8, 5, 1, 3)


def _loading_page() -> ConsolePage:
    page = console_page(_sending)
    page.response.show_loading()
    return page


def _with_body(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.draft = replace(from_operation(catalog().operations[5]), body='{\n  "prompt": "A landing page"\n  "x": 1\n}')


def _on_tab(page: ConsolePage, key: str) -> ConsolePage:
    page.request.tabs.choose(key)
    return page


def console_states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every state of the console."""
    lost = NetworkProblem("unreachable", "Could not reach 127.0.0.1:8765.", "Check the address.", detail="ConnectError")
    unlocked = ScopeMissing("scope_missing", "This needs sites:publish.", scopes=("sites:publish",))
    challenge = (("WWW-Authenticate", 'Bearer error="invalid_token", error_description="token expired"'),)
    refused = response(401, b"{}", reason="Unauthorized", seconds=0.009, headers=challenge, renewed=True)
    wrong = response(404, b'{"title": "No such project", "detail": "There is no project prj_1.", "status": 404}',
                     reason="Not Found", headers=(("Content-Type", "application/problem+json"),))  # fmt: skip
    picture = response(200, b"\x89PNG\r\n\0\0" * 400, headers=(("Content-Type", "image/png"),))
    yield "console-empty", lambda: console_page(lambda presenter, desk: None)
    yield "console-answer", lambda: console_page(_answer(response()))
    yield "console-loading", _loading_page
    yield "console-unreachable", lambda: console_page(_failure(lost))
    yield "console-refused", lambda: console_page(_answer(refused))
    yield "console-scope", lambda: console_page(_failure(unlocked))
    yield "console-limited", lambda: console_page(_limited)
    yield "console-limit-reached", lambda: console_page(_at_limit)
    left = Standing("account", 100, 60.0, 87, NOW + 41, "server", "127.0.0.1:8765", NOW, 10)
    yield "console-quota", lambda: _quota_page(left)
    yield "console-quota-few", lambda: _quota_page(replace(left, remaining=12))
    yield "console-quota-none", lambda: _quota_page(replace(left, remaining=0))
    yield "console-quota-unknown", _quota_page
    yield "console-problem", lambda: console_page(_answer(wrong))
    yield "console-binary", lambda: console_page(_answer(picture))
    yield "console-no-content", lambda: console_page(_answer(response(204, b"", reason="No Content", headers=())))
    yield "console-locked", lambda: console_page(_operation_in_hand(8))
    yield "console-body", lambda: _on_tab(console_page(_with_body), "body")
    yield "console-auth", lambda: _on_tab(console_page(_answer(response())), "auth")


def connection_page(*typed: tuple[str, str], found: bool = True) -> ConnectionPage:
    """The page of a connection in which something was typed: (field, text)."""
    page = ConnectionPage(Orchard().services(), SilentWindow())
    page.presenter.draft = Draft(SHARED, dict(typed))
    page.presenter.described = Described(METADATA, "fd_5b7e19", key="registered")
    page.presenter.findings = list(FINDINGS) if found else []
    page.presenter.checking = not found
    page.presenter.write("title", SHARED.title)  # shows everything
    return page


FINDINGS = (
    Finding("server", "Server answers", "id.orchard.example · 38 ms", Verdict.PASS),
    Finding("client", "Client ID is known", "fd_5b7e19, registered with this server", Verdict.PASS),
    Finding("redirect", "Return address is allowed", "Any port on 127.0.0.1", Verdict.PASS),
    Finding("clock", "Clock differs by 41 s", "Sign-in works up to 60 s. Set your clock.", Verdict.WARN),
    Finding("token", "Token expired at 09:14", "Sign in again to use the console.", Verdict.FAIL),
)


def connection_states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every state of the connection page."""
    yield "connection-saved", lambda: connection_page()
    yield "connection-checking", lambda: connection_page(found=False)
    yield "connection-changed", lambda: connection_page(("client_id", "orchard-desktop"), ("dpop", "false"))
    yield "connection-wrong", lambda: connection_page(("api_base_url", "http://api.orchard.example"))
    yield "connection-key", lambda: connection_page(("grant", "api_key"))


def settings_page(find: str = "") -> SettingsPage:
    """The settings, or those that `find` finds."""
    page = SettingsPage(Program().services(), Memory(None), SilentWindow(), look=False)
    page.presenter.vault = VaultState(True, "System keyring", "System keyring is unlocked and working")
    page.presenter.look_for(find)
    return page


def settings_states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every state of the settings page."""
    yield "settings-all", settings_page
    yield "settings-found", lambda: settings_page("sandbox")
    yield "settings-nothing", lambda: settings_page("wallpaper")


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """All states of the pages: their names, and what makes them."""
    yield from home_states()
    yield from connection_states()
    yield from settings_states()
    for name, make in signin_states():
        yield f"signin-{name}", make
    yield from console_states()


if __name__ == "__main__":
    draw(states, SIZES)
