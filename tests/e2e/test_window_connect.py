"""From an address alone to a first answer in the real window: nothing else is typed, and the clicks are counted."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.e2e.window import Window, open_window
from tests.helpers.oidc_provider import start_oidc_provider
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e
MOST_CLICKS = 3


class Visitor:
    """Somebody at the window, whose clicks are counted."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.clicks = 0

    def paste(self, address: str) -> None:
        """Fill the one field."""
        self.window.wait("home.address").type(address)

    def click(self, name: str) -> None:
        """Press a button, once it shows and is enabled."""
        self.window.press(name)
        self.clicks += 1


@contextmanager
def visitor(program: Program) -> Iterator[Visitor]:
    """The window, and a person whose browser opens when it wants one."""
    program.environment["BROWSER"] = program.browser(program.person())
    with open_window(program) as window:
        yield Visitor(window)


def connect(program: Program, there: Visitor, address: str) -> None:
    """Paste `address`, look it up, go on, and sign in at a real browser."""
    there.paste(address)
    there.click("home.look_up")
    there.click("home.continue")
    there.window.wait("identity.account", seconds=60)
    program.learn()


def test_the_sandbox_by_its_address(program: Program) -> None:
    with program.sandbox() as issuer, visitor(program) as there:
        connect(program, there, f"{issuer}/v1".removeprefix("http://"))
        assert there.window.says("identity.account", "@") == "ada@sandbox.local"
        there.click("console.send")
        there.window.says("response.status", "200")
        assert there.clicks <= MOST_CLICKS
        assert there.window.interrupt() == 0


def test_a_provider_that_others_wrote_by_the_address_of_its_api(program: Program) -> None:
    with start_oidc_provider() as provider, visitor(program) as there:
        connect(program, there, provider.api)
        assert "ada" in there.window.says("identity.account", "ada").lower()
        there.click("console.send")
        there.window.says("response.status", "200")
        assert there.clicks <= MOST_CLICKS
        assert there.window.interrupt() == 0
        for grant in provider.grants():
            program.hunter.add_found_in(grant)
