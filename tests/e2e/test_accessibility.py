"""The whole main job with the keyboard alone, and every page as a screen reader finds it on the accessibility bus."""

from contextlib import suppress

import pytest

from tests.e2e.test_window import seated
from tests.e2e.window import Window, open_window
from tests.helpers.atspi import Gone, Node
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

CONTROLS = frozenset({
    "push button", "check box", "radio button", "toggle button", "entry", "text", "password text", "combo box",
    "page tab", "page tab list", "tree", "tree table", "table", "list", "list item", "list box", "document frame",
    "link", "slider", "spin button", "image",
})  # fmt: skip
ROWS = frozenset({"list item", "table cell", "tree item"})
PAGES = (
    ("ctrl+1", "console.send"), ("ctrl+2", "token.verdict"), ("ctrl+3", "flow.messages"), ("ctrl+h", "history.find"),
    ("ctrl+comma", "settings.theme"), ("F1", "help.find"), ("ctrl+n", "home.sandbox.start"),
    ("ctrl+i", "connection"), ("ctrl+k", "palette.find"),
)  # fmt: skip


def controls(window: Window) -> list[Node]:
    """Everything on the screen that can be worked or read."""
    found = []
    for node in window.desktop.all():
        with suppress(Gone):
            if node.showing and node.role in CONTROLS:
                found.append(node)
    return found


def silent(nodes: list[Node]) -> list[str]:
    """Those that a screen reader would have nothing to say about."""
    found = []
    for node in nodes:
        with suppress(Gone):
            if not (node.name.strip() or node.text.strip()):
                found.append(f"{node.role} {node.identity}")
    return found


def test_every_page_can_be_read_and_worked_by_a_screen_reader(program: Program) -> None:
    program.signin("sandbox")
    program.run("call", "sandbox", "GET", "/v1/projects").done()
    with open_window(program) as window:
        window.wait("console.send")
        for keys, shows in PAGES:
            window.keys(keys)
            window.wait(shows)
            found = controls(window)
            assert len(found) > 5, (keys, [node.identity for node in found])
            assert silent(found) == [], keys
            window.keys("Escape")


def keyboard(window: Window) -> str:
    """What has the keyboard. The current row of a list says so too, wherever the keyboard is: Qt means it that way."""
    nodes = [node for node in window.desktop.all() if node.showing and node.focused and node.role not in ROWS]
    return nodes[-1].identity if nodes else ""


def focus_comes_to(window: Window, name: str) -> str:
    """The whole name of the widget called `name`, once the keyboard is there."""
    try:
        return window.desktop.until(lambda: focus if (focus := keyboard(window)).endswith(name) else None, seconds=10)
    except TimeoutError:
        raise AssertionError(f"the keyboard is at {keyboard(window)}, not at {name}") from None


def reached(window: Window, key: str, start: str, most: int = 70) -> list[str]:
    """What `key` comes to, one after another, until it is back at `start`."""
    found = [start]
    while len(found) < most:
        window.keys(key)
        found.append(keyboard(window))
        if found[-1] == start:
            return found
    raise AssertionError(f"{key} never came back to {start}: {found}")


def test_the_tab_key_goes_round_the_console_and_is_caught_nowhere(program: Program) -> None:
    program.signin("sandbox")
    with open_window(program) as window:
        window.says("console.url", "/v1/projects")
        window.keys("ctrl+l")
        start = focus_comes_to(window, "console.url")
        forward = reached(window, "Tab", start)
        names = [name.rpartition("window.")[2].rpartition(".content.")[2] for name in forward]
        assert "" not in names, "the focus was lost"
        for stop in ("console.send", "identity.refresh", "sidebar.connection.sandbox", "console.find"):
            assert any(name.endswith(stop) for name in forward), (stop, names)
        window.keys("shift+Tab")
        assert keyboard(window) == forward[-2]


def test_the_whole_job_with_the_keyboard_alone(program: Program) -> None:
    person = seated(program)
    with open_window(program) as window:
        window.wait("home.sandbox.start")
        window.keys("1")  # the first card, as its key cap says
        program.outcome(person)
        program.learn()
        window.says("identity.account", "@")
        window.keys("ctrl+l")
        focus_comes_to(window, "console.url")
        window.keys("shift+F6", "slash")
        focus_comes_to(window, "console.find")
        window.keys("m", "e", "Return", "ctrl+Return")
        window.says("response.status", "200")
        window.keys("ctrl+n")
        window.wait("home.sandbox.start")
        window.keys("ctrl+1")
        window.says("response.status", "200")
