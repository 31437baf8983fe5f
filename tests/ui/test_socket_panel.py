"""WebSockets in the console: connecting, both directions, the end, what is kept, and one talk for each tab."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Never

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.api.websocket import Closed, Message
from desktop_app.core.errors import NetworkProblem, RequestProblem
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import received
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.ui.console.desk import Api
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.console.services import ConsoleServices, from_context
from desktop_app.ui.console.socket import talk as talks
from desktop_app.ui.console.socket.talk import Said, Talk, is_socket
from desktop_app.ui.console.tabs.tab_set import TabSet
from desktop_app.ui.memory import Memory
from tests.helpers.sandbox import start_sandbox
from tests.ui.conftest import Until
from tests.ui.gallery_pages import SilentWindow, StillClock
from tests.ui.gallery_socket import LINES, panel, talk

ADDRESS = "wss://api.example.com/live"


class FakeSocket:
    """The other side, as a test wants it."""

    def __init__(self) -> None:
        self.coming: asyncio.Queue[Message | Closed] = asyncio.Queue()
        self.heard: list[Message] = []
        self.over = False

    async def receive(self) -> Message | Closed:
        return await self.coming.get()

    async def send(self, message: Message) -> None:
        self.heard.append(message)


class Server:
    """Opens fake sockets, and remembers them; or has a problem."""

    def __init__(self) -> None:
        self.sockets: list[FakeSocket] = []
        self.asked: list[tuple[str, Request]] = []
        self.problem: NetworkProblem | None = None

    @asynccontextmanager
    async def open(self, name: str, request: Request) -> AsyncIterator[Any]:
        self.asked.append((name, request))
        if self.problem:
            raise self.problem
        socket = FakeSocket()
        self.sockets.append(socket)
        try:
            yield socket
        finally:
            socket.over = True


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
async def page(qtbot: QtBot, server: Server) -> AsyncIterator[ConsolePage]:
    async def never(*_: object, **__: object) -> Never:
        raise AssertionError("nobody is asked")

    window = SilentWindow()
    services = ConsoleServices(StillClock(), never, never, never, never, never, socket=server.open)
    made = ConsolePage(services, window, Memory(None))
    made.presenter.tabs = TabSet(Api("box", base_url="https://api.example.com"), made.presenter.refresh_page)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.presenter.edit_target(ADDRESS)
    yield made
    await made._tasks.end()


def said(page: ConsolePage) -> list[tuple[str, Message]]:
    model = page.sockets.panel.list.messages
    rows = [model.data(model.index(row), Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [(row.kind, row.message) for row in rows if isinstance(row, Said)]


@pytest.mark.parametrize(
    ("address", "socket"),
    [(ADDRESS, True), (" WS://x", True), ("/ws", False), ("https://x", False), ("{{base}}/ws", False), ("", False)],
)
def test_which_address_is_that_of_a_socket(address: str, socket: bool) -> None:
    assert is_socket(address) is socket


async def test_a_talk_from_connecting_to_its_end(page: ConsolePage, server: Server, until: Until) -> None:
    panel = page.sockets.panel
    assert panel.isVisible()
    assert not panel.field.isEnabled()
    page.send()
    await until(panel.field.isEnabled)
    (name, request), (socket,) = server.asked[0], server.sockets
    assert (name, request.target) == ("box", ADDRESS)
    panel.field.setText("Hello")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.field.text() == ""
    socket.coming.put_nowait("Wörld")
    socket.coming.put_nowait(b"\0\1")
    await until(lambda: len(said(page)) == 4)
    assert said(page) == [("note", "Connected"), ("sent", "Hello"), ("received", "Wörld"), ("received", b"\0\1")]
    assert socket.heard == ["Hello"]
    socket.coming.put_nowait(Closed(1012, "restarting"))
    await until(lambda: not panel.field.isEnabled())
    assert said(page)[-1] == ("note", "Closed: 1012 restarting")
    assert socket.over
    assert panel.connect_button.isVisible()


async def test_the_person_ends_it_and_connects_again(page: ConsolePage, server: Server, until: Until) -> None:
    panel = page.sockets.panel
    panel.connect_button.click()
    await until(panel.end_button.isVisible)
    await until(lambda: server.sockets)
    panel.end_button.click()
    await until(panel.connect_button.isVisible)
    assert server.sockets[0].over
    panel.connect_button.click()
    await until(lambda: len(server.sockets) == 2)
    page.send()
    await until(lambda: len(server.sockets) == 3)
    assert [socket.over for socket in server.sockets] == [True, True, False]


async def test_why_there_is_no_connection(page: ConsolePage, server: Server, until: Until) -> None:
    server.problem = NetworkProblem("unreachable", "Could not reach <b>it</b>.", "Look.")
    page.send()
    note = page.sockets.panel.note
    await until(note.isVisible)
    assert "Could not reach &lt;b&gt;it&lt;/b&gt;. Look." in note.label.text()


async def test_each_tab_has_its_own_and_closing_one_ends_it(page: ConsolePage, server: Server, until: Until) -> None:
    page.send()
    await until(lambda: server.sockets)
    first = page.presenter.desk
    page.presenter.tabs.new()
    assert page.response.isVisible()
    page.presenter.edit_target(ADDRESS)
    page.send()
    await until(lambda: len(server.sockets) == 2)
    server.sockets[0].coming.put_nowait("to the one behind")
    await asyncio.sleep(0)
    assert [socket.over for socket in server.sockets] == [False, False]
    page.sockets.drop(first.key)
    await until(lambda: server.sockets[0].over)
    assert ("received", "to the one behind") not in said(page)


async def test_a_variable_without_a_value_stops_it(page: ConsolePage, server: Server) -> None:
    page.presenter.desk.draft = replace(page.presenter.desk.draft, path="wss://{{nowhere}}/live")
    with pytest.raises(RequestProblem, match="nowhere"):
        await page.sockets._hold(page.presenter.desk, Talk(StillClock(), lambda: None))
    assert server.asked == []


async def test_against_the_sandbox(tmp_path: Path, until: Until) -> None:
    with start_sandbox(tmp_path) as sandbox:
        context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault())
        profile = ProviderProfile(name="echo", api_base_url=sandbox.issuer, grant="manual")
        context.profiles.add(profile)
        token = Secret((await asyncio.to_thread(sandbox.sign_in))["access_token"])
        await context.tokens.save(received.pasted(token, profile, account="ada", now=context.clock.now()))
        opening = from_context(context).socket
        assert opening is not None
        shown = Talk(context.clock, lambda: None)
        held = asyncio.create_task(shown.hold(opening("echo", Request("GET", "/v1/echo"))))
        await until(lambda: shown.state == "open")
        await shown.send("Hello")
        await until(lambda: len(shown.said) == 3)
        held.cancel()
        await asyncio.gather(held, return_exceptions=True)
        await context.aclose()
    assert [(each.kind, each.message) for each in shown.said][1:] == [("sent", "Hello"), ("received", "Hello")]
    assert shown.state == "closed"


def test_only_so_much_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talks, "MOST", 3)
    monkeypatch.setattr(talks, "MOST_BYTES", 100)
    kept = talk("open")
    for number in range(5):
        kept._add(Said("received", str(number), 0.0))
    assert ([each.message for each in kept.said], kept.gone) == (["2", "3", "4"], 2)
    kept._add(Said("received", "x" * 98, 0.0))
    assert ([len(each.message) for each in kept.said], kept.gone) == ([1, 1, 98], 3)
    kept._add(Said("received", "x" * 200, 0.0))
    assert ([len(each.message) for each in kept.said], kept.gone) == ([200], 6)


async def test_the_list_follows_what_is_kept(qtbot: QtBot) -> None:
    shown = talk("open", *LINES)
    made = panel(shown)
    qtbot.addWidget(made)
    made.list.setCurrentIndex(made.list.messages.index(3))
    shown.said.popleft()
    shown.gone += 1
    shown.said.append(Said("received", "new", 1.0))
    made._show()
    assert made.list.messages.rowCount() == len(LINES)
    assert made.list.currentIndex().row() == 2
    assert '"changed"' in made.whole.visible_text()
    made.clear_button.click()
    assert made.list.messages.rowCount() == 0
    assert made.whole.isHidden()


async def test_a_message_can_be_copied(qtbot: QtBot) -> None:
    made = panel(talk("open", *LINES), 4)
    qtbot.addWidget(made)
    QTest.keyClick(made.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "How are you?"
