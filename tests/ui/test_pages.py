"""Home, waiting and console as pages: what their controls do, by name, mouse and keyboard."""

import asyncio

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import (
    AccessDenied,
    NetworkProblem,
    RequestProblem,
    ScopeMissing,
    SignInFailed,
    UserFacing,
)
from desktop_app.core.signin import steps
from desktop_app.core.vault import problems
from desktop_app.ui.console.library.operation_list import OperationList, shortened
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.console.services import ConsoleServices, Wait
from desktop_app.ui.home.page import HomePage
from desktop_app.ui.memory import Memory
from desktop_app.ui.signin.page import SignInPage
from desktop_app.ui.signin.services import Session, SignInServices, Wanted
from desktop_app.ui.widgets.chips import ScopeChip
from tests.ui import test_console_presenter as console
from tests.ui import test_home_presenter as home
from tests.ui import test_signin_presenter as signin
from tests.ui.conftest import Until
from tests.ui.gallery_pages import states
from tests.ui.samples_console import catalog, response


class Window:
    """The window as pages see it: keeps what they ask for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.signing: list[str] = []

    def show_home(self) -> None:
        self.asked.append(("home",))

    def sign_in(self, name: str, scopes: tuple[str, ...] | None = None) -> None:
        self.asked.append(("sign in", name, scopes))

    def open_view(self, name: str, view: str) -> None:
        self.asked.append(("view", name, view))

    def signing_in(self, name: str) -> None:
        self.signing.append(name)

    def connections_changed(self) -> None:
        self.asked.append(("changed",))

    def show_error(self, problem: UserFacing) -> None:
        self.asked.append(("error", problem.message))

    def edit(self, name: str) -> None:
        self.asked.append(("edit", name))

    def sign_out(self, name: str) -> None:
        self.asked.append(("sign out", name))

    def go_back(self) -> None:
        self.asked.append(("back",))

    def show_settings(self, section: str = "") -> None:
        self.asked.append(("settings", section))

    def erase_everything(self) -> None:
        self.asked.append(("erase",))

    def rescale(self, scale: float) -> None:
        self.asked.append(("rescale", scale))


@pytest.fixture
def frame() -> Window:
    return Window()


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def label(page: QWidget, name: str) -> QLabel:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found


def field(page: QWidget, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit), name
    return found


async def opened(qtbot: QtBot, page: QWidget, width: int = 1216, height: int = 800) -> None:
    """Show `page` as a window of its own and wait until it has the keyboard."""
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.activateWindow()
    async with asyncio.timeout(5):
        while not page.isActiveWindow():  # noqa: ASYNC110 - Qt has no event to await here
            await asyncio.sleep(0.001)


# Home


@pytest.fixture
def home_world() -> home.World:
    return home.World()


@pytest.fixture
async def home_page(qtbot: QtBot, frame: Window, home_world: home.World) -> HomePage:
    services = home_world.services()
    page = HomePage(services, frame)
    await opened(qtbot, page)
    return page


async def test_keys_and_cards_choose(home_page: HomePage, frame: Window) -> None:
    QTest.keyClick(home_page, Qt.Key.Key_1)
    assert frame.asked == [("sign in", "sandbox", None)]
    QTest.keyClick(home_page, Qt.Key.Key_3)
    address = field(home_page, "home.address")
    assert address.hasFocus()
    QTest.keyClicks(address, "123")
    assert address.text() == "123", "digits in a field are text"
    assert len(frame.asked) == 1
    card = home_page.findChild(QWidget, "home.sandbox")
    assert isinstance(card, QWidget)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert len(frame.asked) == 2


async def test_the_found_chip_is_there_only_with_the_variable(
    qtbot: QtBot, frame: Window, home_world: home.World, home_page: HomePage
) -> None:
    def chips(page: QWidget) -> list[str]:
        return [chip.text() for chip in page.findChildren(ScopeChip) if "FRAMER" in chip.text()]

    assert chips(home_page) == []
    home_world.environ["FRAMER_API_KEY"] = "k"
    second = HomePage(home_page.presenter._services, frame)
    await opened(qtbot, second)
    assert chips(second) == ["FRAMER_API_KEY found"]


async def test_from_an_address_to_the_sign_in(
    home_page: HomePage, home_world: home.World, frame: Window, until: Until
) -> None:
    address = field(home_page, "home.address")
    QTest.keyClicks(address, home.API)
    QTest.keyClick(address, Qt.Key.Key_Return)
    go_on = button(home_page, "home.continue")
    await until(lambda: go_on.isVisible() and field(home_page, "home.found.client_id").isEnabled())
    assert not go_on.isEnabled()
    QTest.keyClicks(field(home_page, "home.found.client_id"), "c-1")
    button(home_page, "home.found.scope.notes:write").click()
    assert go_on.isEnabled()
    go_on.click()
    await until(lambda: frame.asked)
    assert frame.asked[-1] == ("sign in", "api-orchard-example", None)
    assert "notes:write" in home_world.profiles["api-orchard-example"].scopes
    assert not go_on.isVisible()


async def test_an_address_without_tls_is_mended_by_one_click(
    home_page: HomePage, home_world: home.World, until: Until
) -> None:
    QTest.keyClicks(field(home_page, "home.address"), "http://api.orchard.example/v2")
    button(home_page, "home.look_up").click()
    await until(lambda: home_page.findChild(QAbstractButton, "home.use_https"))
    button(home_page, "home.use_https").click()
    await until(lambda: home_page.presenter.lookup.found and home_page.presenter.lookup.found.metadata)
    assert home_world.asked[0] == "https://api.orchard.example/v2"
    assert field(home_page, "home.address").text() == "https://api.orchard.example/v2"


async def test_escape_ends_a_lookup(home_page: HomePage, until: Until) -> None:
    QTest.keyClicks(field(home_page, "home.address"), home.API)
    button(home_page, "home.look_up").click()
    await until(lambda: home_page.presenter.lookup.started)
    QTest.keyClick(home_page, Qt.Key.Key_Escape)
    assert not home_page.presenter.lookup.started
    assert not button(home_page, "home.cancel").isVisible()


async def test_the_form_says_what_is_missing_below_its_field(
    home_page: HomePage, home_world: home.World, frame: Window, until: Until
) -> None:
    button(home_page, "home.own_details").click()
    title = field(home_page, "home.form.title")
    assert title.hasFocus()
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert label(home_page, "home.form.title.note").text() == "Give the connection a name."
    assert "sign-in server" in label(home_page, "home.form.issuer.note").text()
    assert title.property("invalid")
    QTest.keyClicks(title, "Orchard")
    assert not title.property("invalid")
    QTest.keyClicks(field(home_page, "home.form.issuer"), home.ISSUER)
    QTest.keyClicks(field(home_page, "home.form.client_id"), "c-1")
    button(home_page, "home.form.save").click()
    await until(lambda: frame.asked)
    assert frame.asked == [("changed",), ("sign in", "orchard", None)]
    assert home_world.profiles["orchard"].issuer == home.ISSUER


async def test_a_connection_that_can_not_be_saved_is_said_in_the_form(
    home_page: HomePage, home_world: home.World, until: Until
) -> None:
    async def full(profile: object) -> None:
        raise UserFacing("disk_full", "The disk is full.", "Make room.")

    object.__setattr__(home_page.presenter._services, "add", full)
    button(home_page, "home.own_details").click()
    for name, text in (("title", "Orchard"), ("issuer", home.ISSUER), ("client_id", "c-1")):
        field(home_page, f"home.form.{name}").setText(text)
    button(home_page, "home.form.save").click()
    note = home_page.form.note
    await until(note.isVisible)
    assert "The disk is full. Make room." in note.label.text()
    assert button(home_page, "home.form.save").isEnabled()


# Waiting


class Waiting:
    """The waiting page with a session that plays steps."""

    def __init__(self, frame: Window) -> None:
        self.session = signin.FakeSession(*signin.START, stays=True)
        self.had_token = self.device_offered = False
        self.profile = signin.PROFILE
        self.started: list[tuple[str, Wanted]] = []
        services = SignInServices(
            FixedClock(1000.0), lambda name: self.profile, self._signed_in, self._start, self._device
        )
        self.edited: list[str] = []
        self.window, self.page = frame, SignInPage(services, frame, self.edited.append)

    async def _signed_in(self, name: str) -> bool:
        return self.had_token

    async def _device(self, name: str) -> bool:
        return self.device_offered

    async def _start(self, name: str, wanted: Wanted) -> Session:
        self.started.append((name, wanted))
        return self.session


@pytest.fixture
async def waiting(qtbot: QtBot, frame: Window) -> Waiting:
    made = Waiting(frame)
    await opened(qtbot, made.page)
    return made


async def test_the_wait_shows_its_link_and_escape_ends_it(waiting: Waiting, frame: Window, until: Until) -> None:
    page = waiting.page
    page.start("orchard")
    await waiting.session.reached.wait()
    await until(lambda: button(page, "signin.copy_link").isVisible())
    assert button(page, "signin.open_browser").hasFocus()
    button(page, "signin.copy_link").click()
    assert QGuiApplication.clipboard().text() == "https://id.orchard.example/authorize?state=s"
    assert button(page, "signin.copy_link").text() == "Copied"
    assert label(page, "signin.headline").text() == "Continue in your browser"
    assert page.steps.rows[1].aside.text() == "5:00 left"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    await until(lambda: ("home",) in frame.asked)
    assert waiting.session.closed


async def test_cancelling_goes_back_to_the_console_when_there_is_a_token(
    waiting: Waiting, frame: Window, until: Until
) -> None:
    waiting.had_token = True
    waiting.page.start("orchard", ("openid", "x"))
    await waiting.session.reached.wait()
    button(waiting.page, "signin.cancel").click()
    await until(lambda: ("view", "orchard", "console") in frame.asked)
    assert ("home",) not in frame.asked


async def test_the_end_of_a_sign_in_is_the_console(waiting: Waiting, frame: Window, until: Until) -> None:
    waiting.session = signin.FakeSession(*signin.START, *signin.END)
    waiting.page.start("orchard")
    await until(lambda: frame.asked)
    assert frame.asked == [("changed",), ("view", "orchard", "console")]


async def test_an_address_can_be_pasted_and_a_wrong_one_is_said(waiting: Waiting, until: Until) -> None:
    page = waiting.page
    page.start("orchard")
    await waiting.session.reached.wait()

    async def refuse(address: str) -> None:
        raise UserFacing("code_missing", "There is no code in it.", "Copy all of it.")

    object.__setattr__(waiting.session, "paste", refuse)
    button(page, "signin.paste.open").click()
    pasted = field(page, "signin.paste.address")
    assert pasted.hasFocus()
    QTest.keyClicks(pasted, "http://127.0.0.1/")
    QTest.keyClick(pasted, Qt.Key.Key_Return)
    problem = label(page, "signin.paste.problem")
    await until(problem.isVisible)
    assert problem.text() == "There is no code in it. Copy all of it."
    QTest.keyClicks(pasted, "x")
    assert not problem.isVisible()
    page.cancel()
    await until(lambda: waiting.session.closed)


async def test_a_denied_sign_in_can_be_tried_with_fewer_permissions(waiting: Waiting, until: Until) -> None:
    denied = AccessDenied("access_denied", "You did not allow access.", "Try again.", detail="error=access_denied")
    waiting.session = signin.FakeSession(*signin.START, steps.Failed(denied))
    page = waiting.page
    page.start("orchard")
    await until(lambda: page.findChild(QAbstractButton, "signin.fewer_scopes"))
    assert label(page, "signin.headline").text() == "You did not allow access."
    assert button(page, "signin.try_again").hasFocus()
    button(page, "signin.show_details").click()
    assert label(page, "signin.details").text() == "error=access_denied"
    assert waiting.window.signing == ["orchard", ""], "it is not under way any more"
    button(page, "signin.fewer_scopes").click()
    assert not button(page, "signin.scope_choice.openid").isEnabled(), "nothing works without an identity"
    button(page, "signin.scope_choice.notes:read").click()
    waiting.session = signin.FakeSession(*signin.START, *signin.END)
    button(page, "signin.scope_choice.go").click()
    await until(lambda: len(waiting.started) == 2)
    assert waiting.started[-1] == ("orchard", Wanted(("openid",)))
    await until(lambda: page.presenter.error is None)
    assert (
        page.findChild(QAbstractButton, "signin.try_again") is None or not button(page, "signin.try_again").isVisible()
    )


async def test_a_port_in_use_is_gone_round(waiting: Waiting, until: Until) -> None:
    busy = SignInFailed("port_in_use", "Port 51763 is in use by another program.")
    waiting.session = signin.FakeSession(steps.Failed(busy))
    waiting.page.start("orchard")
    await until(lambda: waiting.page.findChild(QAbstractButton, "signin.any_port"))
    waiting.session = signin.FakeSession(*signin.START, *signin.END)
    button(waiting.page, "signin.any_port").click()
    await until(lambda: len(waiting.started) == 2)
    assert waiting.started[-1][1].any_port


async def test_broken_details_lead_to_the_form(waiting: Waiting, until: Until) -> None:
    unknown = SignInFailed("invalid_client", "It does not know this client ID.")
    waiting.session = signin.FakeSession(steps.Failed(unknown))
    waiting.page.start("orchard")
    await until(lambda: waiting.page.findChild(QAbstractButton, "signin.edit"))
    button(waiting.page, "signin.edit").click()
    assert waiting.edited == ["orchard"]


async def test_without_a_keyring_one_is_led_to_where_secrets_are_kept(
    waiting: Waiting, frame: Window, until: Until
) -> None:
    waiting.session = signin.FakeSession(steps.Failed(problems.no_keyring()))
    waiting.page.start("orchard")
    await until(lambda: waiting.page.findChild(QAbstractButton, "signin.keep_elsewhere"))
    button(waiting.page, "signin.keep_elsewhere").click()
    assert frame.asked[-1] == ("settings", "security")


# Console


class Console:
    """The console page on a presenter test's world."""

    def __init__(self, frame: Window, memory: Memory) -> None:
        self.world = console.World()
        world = self.world
        services = ConsoleServices(
            world.clock, world._profile, world._tokens, world._catalog, world._send, world._start
        )
        self.page = ConsolePage(services, frame, memory)


@pytest.fixture
def memory() -> Memory:
    return Memory(None)


@pytest.fixture
async def desk(qtbot: QtBot, frame: Window, memory: Memory) -> Console:
    made = Console(frame, memory)
    await opened(qtbot, made.page)
    return made


async def ready(made: Console, until: Until) -> ConsolePage:
    made.page.show_connection("sandbox")
    await until(lambda: made.page.presenter.desk.catalog_loaded)
    return made.page


async def answered(page: ConsolePage, until: Until) -> None:
    await until(lambda: not page.presenter.desk.busy and page.presenter.desk.stage != "empty")


async def test_send_shows_the_answer_its_status_time_and_size(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    assert field(page, "console.url").text() == "/projects"
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await answered(page, until)
    assert label(page, "response.status").text() == "200 OK"
    assert label(page, "response.time").text() == "44 ms"
    assert label(page, "response.size").text() == "464 B"
    assert '"name": "Aurora landing"' in page.response.views.pretty.visible_text()
    page.response.tabs.choose("raw")
    assert page.response.views.raw.visible_text().startswith('{"data": [{"id"')
    page.response.tabs.choose("headers")
    assert "Content-Type: application/json" in page.response.views.headers.visible_text()


async def test_ticking_a_parameter_is_seen_in_the_address_and_sent(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    QTest.keyClicks(field(page, "console.params.1.value"), "3")
    assert field(page, "console.url").text() == "/projects?limit=3"
    url = field(page, "console.url")
    url.setFocus()
    url.setText("/projects?limit=3&sort=na")
    url.setCursorPosition(len(url.text()))
    QTest.keyClicks(url, "me")
    assert field(page, "console.params.4.value").text() == "name"
    assert url.text() == "/projects?limit=3&sort=name", "the address is left alone while it is typed into"
    button(page, "console.send").click()
    await answered(page, until)
    assert desk.world.sent[0][1].params == (("limit", "3"), ("sort", "name"))


async def test_slash_finds_an_operation_and_enter_puts_it_on_the_desk(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    page.bar.button.setFocus()
    QTest.keyClick(page.bar.button, Qt.Key.Key_Slash)
    find = field(page, "console.find")
    assert find.hasFocus()
    QTest.keyClicks(find, "create")
    QTest.keyClick(find, Qt.Key.Key_Down)
    assert page.operations.list.hasFocus()
    assert page.presenter.desk.draft.method == "POST"
    QTest.keyClick(page.operations.list, Qt.Key.Key_Return)
    assert page.bar.button.hasFocus()
    assert page.request.body.editor.text() == '{\n  "name": "Aurora"\n}'
    find.setText("nothing like it")
    assert label(page, "console.operations.empty").text() == "No operation has “nothing like it”."
    button(page, "console.find.clear").click()
    assert page.operations.list.isVisible()


async def test_arrows_pass_over_headings(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    page.operations.list.go_in()
    seen = []
    for _ in range(len(catalog().operations) + 3):
        seen.append(page.presenter.desk.draft.path)
        QTest.keyClick(page.operations.list, Qt.Key.Key_Down)
    assert list(dict.fromkeys(seen)) == list(dict.fromkeys(each.path for each in catalog().operations))


async def test_a_locked_operation_asks_for_its_scope(desk: Console, frame: Window, until: Until) -> None:
    page = await ready(desk, until)
    page.presenter.choose(catalog().operations[8])
    button(page, "console.request_scope").click()
    asked = ("sign in", "sandbox", ("projects:read", "sites:publish"))
    assert frame.asked == [asked]
    listed = page.findChild(OperationList)
    assert isinstance(listed, OperationList)
    from desktop_app.ui.console.library.operation_list import request_rect

    place = request_rect(listed.visualRect(listed.currentIndex())).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert frame.asked == [asked, asked]


async def test_a_request_that_was_stopped_offers_its_ways_out(desk: Console, frame: Window, until: Until) -> None:
    page = await ready(desk, until)
    desk.world.fail(ScopeMissing("scope_missing", "m", scopes=("sites:publish",)))
    button(page, "console.send").click()
    await answered(page, until)
    assert label(page, "response.problem.title").text() == "This needs sites:publish"
    assert label(page, "response.status").text() == "Not sent"
    button(page, "response.request_scope").click()
    assert frame.asked[-1] == ("sign in", "sandbox", ("projects:read", "sites:publish"))
    desk.world.reply = desk.world._ok
    button(page, "response.send_anyway").click()
    await until(lambda: page.presenter.desk.response)
    assert desk.world.sent[-1][2]


async def test_while_sending_the_button_cancels_and_so_does_escape(desk: Console, until: Until) -> None:
    page = await ready(desk, until)

    async def never(request: Request, wait: Wait) -> Response:
        await asyncio.Event().wait()
        raise AssertionError("unreachable")

    desk.world.reply = never
    send = button(page, "console.send")
    for end in (send.click, lambda: QTest.keyClick(page, Qt.Key.Key_Escape)):
        page.send()
        await until(lambda: send.text() == "Cancel")
        await until(lambda: label(page, "response.status").text().startswith("Waiting"))
        assert page.response.loading.isVisible()
        end()
        await until(lambda: send.text() == "Send")
        assert page.response.empty.isVisible()
    assert len(desk.world.sent) == 2


async def test_a_quick_answer_shows_no_grey_bars(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    shown = []
    page.response._skeleton_due.timeout.connect(lambda: shown.append(True))
    page.send()
    await answered(page, until)
    assert not shown
    assert not page.response._skeleton_due.isActive()


async def test_a_rate_limit_counts_down_and_can_be_stopped_or_passed(desk: Console, until: Until) -> None:
    page = await ready(desk, until)

    async def limited(request: Request, wait: Wait) -> Response:
        await wait(600.0, 2)
        return response()

    desk.world.reply = limited
    page.send()
    await until(lambda: page.presenter.desk.stage == "limited")
    assert label(page, "response.problem.title").text() == "The API asked to wait 10 minutes"
    first = button(page, "response.send_now")
    desk.world.clock.advance(1)
    page.presenter.tick()
    assert button(page, "response.send_now") is first, "the countdown must not take the focus away"
    assert "599 s" in label(page, "response.problem.reason").text()
    button(page, "response.stop").click()
    await until(lambda: page.presenter.desk.stage == "empty")
    desk.world.reply = desk.world._ok
    page.send()
    await until(lambda: page.presenter.desk.response)
    assert label(page, "response.status").text() == "200 OK"
    desk.world.reply = limited
    page.send()
    await until(lambda: page.presenter.desk.stage == "limited")
    assert label(page, "response.status").text() != "200 OK", "that was the answer before"
    page.response.tabs.choose("tree")
    assert label(page, "response.problem.title").isVisible(), "whatever tab is in front"
    button(page, "response.send_now").click()
    await until(lambda: page.presenter.desk.stage == "answered")


async def test_an_unreachable_sandbox_is_started_again(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    desk.world.fail(NetworkProblem("unreachable", "Could not reach 127.0.0.1:8765.", detail="ConnectError"))
    page.send()
    await answered(page, until)
    button(page, "response.details").click()
    assert label(page, "response.problem.detail").text() == "ConnectError"
    desk.world.reply = desk.world._ok
    button(page, "response.start_sandbox").click()
    await until(lambda: page.presenter.desk.response)
    assert desk.world.started == 1


async def test_a_mistake_in_the_request_leads_to_the_address(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    desk.world.fail(RequestProblem("bad_address", "This is not an address."))
    page.send()
    await answered(page, until)
    button(page, "response.edit").click()
    assert field(page, "console.url").hasFocus()


async def test_curl_is_copied_without_a_token(desk: Console, frame: Window, until: Until) -> None:
    page = await ready(desk, until)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Qt.Key.Key_C, both)
    assert "$FRAMER_DESK_TOKEN" in QGuiApplication.clipboard().text()
    assert button(page, "console.copy_curl").text() == "Copied"
    page.presenter.choose(catalog().operations[2])
    page.copy_curl()
    assert frame.asked == [("error", "projectId is empty, and it is a part of the path.")]


async def test_the_whole_text_is_copied_and_lines_wrap(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    page.send()
    await answered(page, until)
    button(page, "response.copy").click()
    assert QGuiApplication.clipboard().text().startswith('{\n  "data"')
    button(page, "response.wrap").click()
    assert page.response.views.pretty.wrap
    assert page.response.views.raw.wrap
    button(page, "response.find").click()
    assert field(page, "response.body.find.text").hasFocus()


async def test_auth_says_who_and_leads_to_the_token(desk: Console, frame: Window, until: Until) -> None:
    page = await ready(desk, until)
    page.request.tabs.choose("auth")
    assert "Bearer •••" in label(page, "console.auth").text()
    button(page, "console.open_token").click()
    assert frame.asked == [("view", "sandbox", "token")]
    desk.world.signed_in = False
    page.show_connection("sandbox")
    await until(lambda: button(page, "console.sign_in").isVisible())
    button(page, "console.sign_in").click()
    assert frame.asked[-1] == ("sign in", "sandbox", None)


async def test_less_room_puts_the_answer_below_and_the_operations_in_a_drawer(desk: Console, until: Until) -> None:
    page = await ready(desk, until)
    assert page.operations.isVisible()
    assert (
        page.request.mapTo(page, page.request.rect().topLeft()).y()
        == page.response.mapTo(page, page.response.rect().topLeft()).y()
    )
    page.resize(1000, 592)
    assert page.response.mapTo(page, page.response.rect().topLeft()).y() > page.request.height()
    assert page.operations.isVisible()
    page.resize(844, 592)
    assert page.width() == 844
    assert not page.operations.isVisible()
    button(page, "console.show_operations").click()
    assert page.operations.isVisible()
    assert field(page, "console.find").hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.operations.isVisible()
    page.resize(1216, 800)
    assert page.operations.isVisible()
    assert not button(page, "console.show_operations").isVisible()


async def test_splitters_are_remembered(
    desk: Console, memory: Memory, qtbot: QtBot, frame: Window, until: Until
) -> None:
    desk.page._outer.moveSplitter(280, 1)
    desk.page._inner.moveSplitter(430, 1)
    second = Console(frame, memory)
    await opened(qtbot, second.page)
    assert second.page.operations.width() == desk.page.operations.width() == 280
    assert second.page.request.width() == desk.page.request.width() == 430


def test_long_paths_lose_their_placeholders_first() -> None:
    path = "/generations/{generationId}/cancel"
    assert shortened(path, lambda text: True) == path
    assert shortened(path, lambda text: len(text) < 25) == "/generations/…/cancel"
    assert shortened("/a/b", lambda text: False) == "/a/b"


# Every state


async def test_every_control_in_every_state_has_a_name(qtbot: QtBot) -> None:
    nameless = []
    for state, make in states():
        page = make()
        await opened(qtbot, page)
        for control in [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]:
            if (
                control.isVisible()
                and control.focusPolicy()
                and not (control.accessibleName() and control.objectName())
            ):
                nameless.append((state, type(control).__name__, control.objectName(), control.accessibleName()))
        page.hide()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert nameless == []


def _one_of_several(widget: QWidget) -> bool:
    """Whether this is one of a row of tabs: arrows lead from one to the next, as with radio buttons."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


async def test_every_stop_of_the_tab_key_is_reached_in_every_state(qtbot: QtBot) -> None:
    for state, make in states():
        page = make()
        await opened(qtbot, page)
        stops = {
            each.objectName()
            for each in page.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.objectName() and not each.focusProxy() and not _one_of_several(each)
        }  # fmt: skip
        start = QApplication.focusWidget()
        seen = {start.objectName() if start else ""}
        page.focusNextChild()
        while (focused := QApplication.focusWidget()) is not None and focused is not start:
            seen.add(focused.objectName())
            page.focusNextChild()
        assert stops <= seen, (state, stops - seen)
        if focused is not None:
            focused.clearFocus()
        page.hide()
